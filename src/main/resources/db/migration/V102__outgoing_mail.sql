-- Mails that leave after the commit that caused them, each at most once. Knows the addressee by a key only: the number of an
-- application, or of a message that came in.
create table outgoing_mail (
    id uuid not null,
    letter_id uuid,
    addressee varchar(40) not null,
    subject varchar(300) not null,
    body varchar(20000) not null,
    calendar varchar(8000),
    state varchar(12) not null,
    attempts integer not null,
    created_at timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    fault varchar(60),
    version bigint not null,
    constraint pk_outgoing_mail primary key (id),
    constraint uq_outgoing_mail_letter unique (letter_id),
    constraint fk_outgoing_mail_letter foreign key (letter_id) references letter (id)
);
create index ix_outgoing_mail_due on outgoing_mail (state, next_attempt_at);
create index ix_outgoing_mail_addressee on outgoing_mail (addressee);
