-- How a case ends: legality control, declared outcome, start of service, trial period.
create table completion (
    reference varchar(60) primary key,
    case_outcome varchar(20),
    transmitted_on date,
    transmission_number varchar(100),
    transmission_late boolean not null,
    acknowledged_on date,
    acknowledgement_number varchar(100),
    declaration_kind varchar(20),
    declared_on date,
    declaration_receipt varchar(100),
    started_on date,
    start_confirmed_by varchar(64),
    trial_ends_on date,
    trial_renewed boolean not null,
    trial_verdict varchar(20),
    trial_reason varchar(2000),
    trial_concluded_on date,
    trial_concluded_by varchar(64),
    version bigint not null
);
