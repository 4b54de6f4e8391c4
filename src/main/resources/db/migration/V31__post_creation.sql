-- The council's decision on a post, step by step; one row a case that needs one.
create table post_creation (
    slug varchar(60) not null,
    revision bigint not null,
    reference varchar(60) not null,
    step varchar(20) not null,
    grades varchar(500),
    motive varchar(2000),
    functions varchar(4000),
    recruitment_level varchar(1000),
    pay_level varchar(1000),
    open_to_contract boolean not null,
    council_date date,
    agenda_number varchar(40),
    adopted boolean,
    deliberation_number varchar(60),
    voted_on date,
    vote_note varchar(4000),
    transmitted_on date,
    acknowledgement varchar(100),
    constraint pk_post_creation primary key (slug)
);
