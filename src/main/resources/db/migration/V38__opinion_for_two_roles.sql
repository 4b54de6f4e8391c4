-- One opinion of a person who is both N+2 and DGA; those of before count for one role.
alter table requisition_opinion add column also_for varchar(20);
