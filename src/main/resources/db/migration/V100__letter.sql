-- Every answer to a candidate, as it was written. Rows are added, never changed.
create table letter (
    id uuid primary key,
    case_reference varchar(60) not null,
    application_number varchar(20) not null,
    kind varchar(30) not null,
    subject varchar(300) not null,
    body varchar(20000) not null,
    written_at timestamp with time zone not null
);
create index letter_application on letter (application_number);
create index letter_case on letter (case_reference);
