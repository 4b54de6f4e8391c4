-- Who interviews one candidate in the place of a member of the panel with a conflict of interest.
create table application_replacement (
    application_id bigint not null,
    position integer not null,
    person varchar(64) not null,
    constraint pk_application_replacement primary key (application_id, position),
    constraint fk_application_replacement_application foreign key (application_id) references application (id)
);
