-- Applications: the only tables that hold who applied. Everything else knows the number, which is the year of receipt and
-- the id.
create sequence application_number_seq start with 1 increment by 1;

create table application (
    id bigint not null,
    case_reference varchar(60) not null,
    first_name varchar(80) not null,
    last_name varchar(80) not null,
    email varchar(254) not null,
    phone varchar(30),
    candidate_status varchar(30) not null,
    channel varchar(10) not null,
    state varchar(30) not null,
    received_at timestamp with time zone not null,
    late boolean not null,
    review_open boolean not null,
    shortlist_announced boolean not null,
    missing_documents varchar(4000),
    document_due_on date,
    decision_reason varchar(4000),
    interview_day date,
    interview_time varchar(5),
    interview_place varchar(300),
    interview_remarks varchar(2000),
    interview_grids integer not null,
    version bigint not null,
    constraint pk_application primary key (id)
);

create index ix_application_case on application (case_reference);

create table application_document (
    application_id bigint not null,
    position integer not null,
    document_id uuid not null,
    constraint pk_application_document primary key (application_id, position),
    constraint fk_application_document_application foreign key (application_id) references application (id),
    constraint fk_application_document_document foreign key (document_id) references document (id)
);

create table application_review (
    application_id bigint not null,
    review_level varchar(2) not null,
    verdict varchar(20) not null,
    reason varchar(4000) not null,
    reviewer varchar(64) not null,
    reviewed_at timestamp with time zone not null,
    constraint pk_application_review primary key (application_id, review_level),
    constraint fk_application_review_application foreign key (application_id) references application (id)
);

create table application_grid (
    id uuid not null,
    application_id bigint not null,
    interviewer varchar(64) not null,
    conflict_of_interest boolean not null,
    appreciation varchar(4000) not null,
    submitted_at timestamp with time zone not null,
    constraint pk_application_grid primary key (id),
    constraint uq_application_grid_interviewer unique (application_id, interviewer),
    constraint fk_application_grid_application foreign key (application_id) references application (id)
);

create table application_grid_mark (
    grid_id uuid not null,
    position integer not null,
    question varchar(1000) not null,
    mark integer not null,
    appreciation varchar(2000) not null,
    constraint pk_application_grid_mark primary key (grid_id, position),
    constraint fk_application_grid_mark_grid foreign key (grid_id) references application_grid (id)
);

-- Private links of candidates: the hash of the token, never the token.
create table application_link (
    token_hash varchar(64) not null,
    application_id bigint not null,
    issued_at timestamp with time zone not null,
    constraint pk_application_link primary key (token_hash),
    constraint fk_application_link_application foreign key (application_id) references application (id)
);

-- What was sent, as a hash, so that a double click makes one application.
create table application_receipt (
    receipt_key varchar(64) not null,
    content_key varchar(64) not null,
    application_number varchar(11) not null,
    received_at timestamp with time zone not null,
    constraint pk_application_receipt primary key (receipt_key)
);

-- What holds for all applications of one case: pool opened, case closed, the interviews' panel and questions.
create table application_case (
    case_reference varchar(60) not null,
    pool_opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_why varchar(4000),
    constraint pk_application_case primary key (case_reference)
);

create table application_panel_member (
    case_reference varchar(60) not null,
    position integer not null,
    person varchar(64) not null,
    constraint pk_application_panel_member primary key (case_reference, position),
    constraint fk_application_panel_member_case foreign key (case_reference) references application_case (case_reference)
);

create table application_question (
    case_reference varchar(60) not null,
    position integer not null,
    question varchar(1000) not null,
    constraint pk_application_question primary key (case_reference, position),
    constraint fk_application_question_case foreign key (case_reference) references application_case (case_reference)
);
