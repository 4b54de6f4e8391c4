-- What the virus scanner said of a file; no row for a file kept before there was a scanner to ask.
create table document_scan (
    document_id uuid not null,
    scan_state varchar(20) not null,
    scanned_at timestamp with time zone not null,
    constraint pk_document_scan primary key (document_id),
    constraint fk_document_scan_document foreign key (document_id) references document (id)
);
create index ix_document_scan_state on document_scan (scan_state, scanned_at);
