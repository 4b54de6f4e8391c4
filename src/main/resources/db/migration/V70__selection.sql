-- The selection of a case: shortlist, panel, questions, assessment, choice, and the records of an unsuccessful search.
-- Candidates are known by their application number only.
create table selection (
    reference varchar(60) not null,
    phase varchar(20) not null,
    round_number integer not null,
    settled_by varchar(64),
    settled_at timestamp with time zone,
    composed_by varchar(64),
    assessment varchar(4000),
    assessed_by varchar(64),
    assessed_at timestamp with time zone,
    chosen_application varchar(20),
    choice_reason varchar(4000),
    decided_by varchar(64),
    decided_at timestamp with time zone,
    version bigint not null,
    constraint pk_selection primary key (reference)
);

create table selection_candidate (
    reference varchar(60) not null,
    application_number varchar(20) not null,
    round_number integer not null,
    shortlisted boolean not null,
    shortlist_reason varchar(4000) not null,
    assessment varchar(4000),
    outcome varchar(20),
    outcome_reason varchar(4000),
    constraint pk_selection_candidate primary key (reference, application_number),
    constraint fk_selection_candidate foreign key (reference) references selection (reference)
);

create table selection_panel_member (
    reference varchar(60) not null,
    position integer not null,
    person varchar(64) not null,
    constraint pk_selection_panel_member primary key (reference, position),
    constraint fk_selection_panel_member foreign key (reference) references selection (reference)
);

create table selection_conflict (
    reference varchar(60) not null,
    position integer not null,
    person varchar(64) not null,
    constraint pk_selection_conflict primary key (reference, position),
    constraint fk_selection_conflict foreign key (reference) references selection (reference)
);

create table selection_question (
    reference varchar(60) not null,
    position integer not null,
    question varchar(500) not null,
    constraint pk_selection_question primary key (reference, position),
    constraint fk_selection_question foreign key (reference) references selection (reference)
);

create table selection_record (
    reference varchar(60) not null,
    position integer not null,
    round_number integer not null,
    finding varchar(4000) not null,
    prepared_by varchar(64) not null,
    prepared_at timestamp with time zone not null,
    returned_reason varchar(2000),
    signed_by varchar(64),
    signed_at timestamp with time zone,
    constraint pk_selection_record primary key (reference, position),
    constraint fk_selection_record foreign key (reference) references selection (reference)
);

create table selection_record_reason (
    reference varchar(60) not null,
    application_number varchar(20) not null,
    round_number integer not null,
    reason varchar(2000) not null,
    constraint pk_selection_record_reason primary key (reference, application_number),
    constraint fk_selection_record_reason foreign key (reference) references selection (reference)
);
