-- Disposal lists, the evidence of what was erased, legal holds, candidates' requests. Files are known by number only.
create sequence retention_list_seq start with 1 increment by 1;
create sequence retention_line_seq start with 1 increment by 50;
create sequence retention_request_seq start with 1 increment by 1;

create table retention_list (
    reference varchar(20) not null,
    drawn_up_at timestamp with time zone not null,
    state varchar(20) not null,
    decided_by varchar(64),
    decided_at timestamp with time zone,
    archive_visa varchar(200),
    reason varchar(2000),
    constraint pk_retention_list primary key (reference)
);

create table retention_line (
    id bigint not null,
    list varchar(20) not null,
    application_number varchar(20) not null,
    case_reference varchar(60) not null,
    rule varchar(20) not null,
    due_on date not null,
    kept_because varchar(2000),
    erased_at timestamp with time zone,
    evidence varchar(1000),
    fingerprint varchar(64),
    constraint pk_retention_line primary key (id),
    constraint fk_retention_line_list foreign key (list) references retention_list (reference)
);

create index ix_retention_line_list on retention_line (list);

create table retention_hold (
    id uuid not null,
    case_reference varchar(60) not null,
    application_number varchar(20),
    reason varchar(2000) not null,
    placed_by varchar(64) not null,
    placed_at timestamp with time zone not null,
    released_by varchar(64),
    released_at timestamp with time zone,
    constraint pk_retention_hold primary key (id)
);

create table retention_request (
    reference varchar(20) not null,
    application_number varchar(20) not null,
    case_reference varchar(60) not null,
    kind varchar(20) not null,
    received_on date not null,
    due_on date not null,
    answer varchar(20),
    reason varchar(2000),
    answered_by varchar(64),
    answered_at timestamp with time zone,
    erased_at timestamp with time zone,
    evidence varchar(1000),
    fingerprint varchar(64),
    constraint pk_retention_request primary key (reference)
);

create index ix_retention_request_number on retention_request (application_number);
