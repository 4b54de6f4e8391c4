-- The ends of all chains under a signature, at an interval. Each anchor lists the chains that moved since the one before.
create table audit_anchor (
    anchor bigint not null,
    taken_at timestamp with time zone not null,
    heads bigint not null,
    previous varchar(64) not null,
    root varchar(64) not null,
    signature varchar(400) not null,
    key_id varchar(64) not null,
    constraint pk_audit_anchor primary key (anchor)
);

create table audit_anchor_head (
    anchor bigint not null,
    place bigint not null,
    chain varchar(80) not null,
    seq_no bigint not null,
    hash varchar(64) not null,
    constraint pk_audit_anchor_head primary key (chain, seq_no)
);
create index ix_audit_anchor_head_place on audit_anchor_head (anchor, place);

-- What a recruitment is found by: own rows, never a search through the engine's variables.
create table audit_case (
    case_slug varchar(60) not null,
    case_reference varchar(60) not null,
    title varchar(300),
    unit_code varchar(30),
    unit_name varchar(200),
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    outcome varchar(300),
    constraint pk_audit_case primary key (case_slug)
);
create index ix_audit_case_opened on audit_case (opened_at);
create index ix_audit_case_outcome on audit_case (outcome);
