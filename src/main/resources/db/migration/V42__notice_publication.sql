-- What the public reads stays what was published: the version of the sheet, and for each channel what was handed over and
-- what came back as proof.
alter table notice add column sheet_version integer;

create table notice_proof_file (
    id uuid not null,
    reference varchar(60) not null,
    channel varchar(30) not null,
    document_id uuid not null,
    sha256 varchar(64) not null,
    remark varchar(500),
    added_by varchar(64) not null,
    added_at timestamp with time zone not null,
    constraint pk_notice_proof_file primary key (id),
    constraint fk_notice_proof_file_notice foreign key (reference) references notice (reference)
);
create index ix_notice_proof_file_reference on notice_proof_file (reference);
