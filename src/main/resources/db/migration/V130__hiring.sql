-- How far each case has got, written in the transaction of the step itself.
create table hiring_case (
    slug varchar(60) not null,
    revision bigint not null,
    reference varchar(60) not null,
    step varchar(20) not null,
    outcome varchar(20),
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    abandoned_by varchar(64),
    abandon_reason varchar(4000),
    constraint pk_hiring_case primary key (slug)
);
