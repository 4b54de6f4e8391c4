-- The history of every recruitment. One chain per process instance, so that writers do not queue; each entry holds the
-- hash of the one before it. Entries are added, never changed; what they say of persons stands apart and can be erased.
create table audit_chain (
    chain varchar(80) not null,
    case_slug varchar(60),
    case_reference varchar(60),
    process varchar(64),
    model_version integer,
    definition varchar(64),
    chain_name varchar(300) not null,
    business_key varchar(255),
    parent varchar(80),
    opened_at timestamp with time zone not null,
    seq_no bigint not null,
    hash varchar(64) not null,
    constraint pk_audit_chain primary key (chain)
);
create index ix_audit_chain_case on audit_chain (case_slug);

create table audit_entry (
    chain varchar(80) not null,
    seq_no bigint not null,
    occurred_at timestamp with time zone not null,
    kind varchar(40) not null,
    case_slug varchar(60),
    actor varchar(64),
    actor_role varchar(300) not null,
    on_behalf_of varchar(64),
    subject varchar(20),
    element varchar(255),
    task varchar(64),
    title varchar(300) not null,
    detail text not null,
    moves text not null,
    parts text not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    constraint pk_audit_entry primary key (chain, seq_no)
);
create index ix_audit_entry_case on audit_entry (case_slug, occurred_at);
create index ix_audit_entry_actor on audit_entry (actor, case_slug);

create table audit_payload (
    chain varchar(80) not null,
    seq_no bigint not null,
    part_no integer not null,
    subject varchar(20),
    salt varchar(64),
    content text,
    erased_at timestamp with time zone,
    constraint pk_audit_payload primary key (chain, seq_no, part_no)
);
create index ix_audit_payload_subject on audit_payload (subject);
