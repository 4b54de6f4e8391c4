-- What the controls said of each recruitment when they were last made: a control plan over all of them reads these rows
-- instead of judging thousands of recruitments anew. Kept beside the history, made again whenever a recruitment moved.
create table audit_control_case (
    case_slug varchar(60) not null,
    -- how many entries the recruitment had when it was judged
    seen bigint not null,
    checked_at timestamp with time zone not null,
    kept integer not null,
    due integer not null,
    noted integer not null,
    broken integer not null,
    constraint pk_audit_control_case primary key (case_slug)
);

-- A recruitment is found by the number of one of its applications.
create index ix_audit_chain_key on audit_chain (business_key);

create table audit_control (
    case_slug varchar(60) not null,
    place integer not null,
    code varchar(80) not null,
    words varchar(500) not null,
    state varchar(10) not null,
    proof text not null,
    evidence varchar(40),
    constraint pk_audit_control primary key (case_slug, place)
);
