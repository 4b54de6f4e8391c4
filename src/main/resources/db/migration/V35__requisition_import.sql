-- One row an imported document: what was read from it, kept so that somebody can check it beside the source. Its sheet is
-- in job_description; the request follows as soon as its need is complete.
create table requisition_import (
    slug varchar(60) not null,
    revision bigint not null,
    reference varchar(60) not null,
    found_reference varchar(60),
    imported_by varchar(64) not null,
    imported_at timestamp with time zone not null,
    file_name varchar(200) not null,
    unit_code varchar(40),
    completed boolean not null,
    reading varchar(1000000) not null,
    constraint pk_requisition_import primary key (slug)
);
