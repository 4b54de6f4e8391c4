-- What HR verified of the candidate at the check of admissibility: civil servants are read first where the law says so.
alter table application add column verified_status varchar(30);
alter table application add column status_reason varchar(2000);

create index ix_application_case_state on application (case_reference, state, id);
