-- The vacancy notice of a case, its proofs of publication and its extensions.
create table notice (
    reference varchar(60) primary key,
    slug varchar(80) not null unique,
    title varchar(200) not null,
    status varchar(20) not null,
    planned_on date,
    published_on date,
    closes_on date,
    declaration_number varchar(40),
    urgency_reason varchar(2000),
    mentions varchar(4000),
    prepared_by varchar(64),
    validated_by varchar(64),
    return_reason varchar(2000),
    withdrawal_reason varchar(2000),
    version bigint not null
);
create index notice_status on notice (status, closes_on);

create table notice_channel (
    reference varchar(60) not null references notice (reference),
    channel varchar(30) not null,
    published_on date,
    address varchar(500),
    proof_reference varchar(100),
    primary key (reference, channel)
);

create table notice_extension (
    reference varchar(60) not null references notice (reference),
    position integer not null,
    closed_before date not null,
    closes_after date not null,
    reason varchar(2000) not null,
    decided_by varchar(64) not null,
    primary key (reference, position)
);
