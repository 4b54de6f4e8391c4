-- When the sender of a message was answered: an address is answered once a day at most.
alter table incoming_mail add column answered_at timestamp with time zone;
create index ix_incoming_mail_answered on incoming_mail (sender_address, answered_at);
