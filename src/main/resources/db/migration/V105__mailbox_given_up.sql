-- Why a message of the mailbox could not be taken, and when it had arrived, so that a person finds it there.
alter table mailbox_message add column fault varchar(40);
alter table mailbox_message add column arrived_at timestamp with time zone;
