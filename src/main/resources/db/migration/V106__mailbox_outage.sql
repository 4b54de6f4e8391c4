-- Since when, and why, the mailbox cannot be read; looks that failed one after another.
alter table mailbox_lease add column failed_looks integer default 0 not null;
alter table mailbox_lease add column failing_since timestamp with time zone;
alter table mailbox_lease add column fault varchar(40);
