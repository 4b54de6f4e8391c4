-- What somebody has typed into a sheet and not yet saved as a version, as typed: nothing is lost, right or wrong.
create table job_description_working_copy (
    slug varchar(60) not null,
    author varchar(64) not null,
    based_on integer not null,
    saved_at timestamp with time zone not null,
    typed varchar(1000000) not null,
    constraint pk_job_description_working_copy primary key (slug, author)
);

-- The sheet that a unit starts from.
create table job_description_template (
    unit_code varchar(40) not null,
    author varchar(64) not null,
    saved_at timestamp with time zone not null,
    content varchar(1000000) not null,
    constraint pk_job_description_template primary key (unit_code)
);
