create table document (
    id uuid not null,
    file_name varchar(255) not null,
    document_type varchar(20) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    stored_at timestamp with time zone not null,
    constraint pk_document primary key (id)
);

-- The bytes in pieces of at most 256 KiB: the same column type on H2 and on PostgreSQL, and never a whole file in memory.
create table document_chunk (
    document_id uuid not null,
    chunk_number integer not null,
    content bytea not null,
    constraint pk_document_chunk primary key (document_id, chunk_number),
    constraint fk_document_chunk_document foreign key (document_id) references document (id)
);
