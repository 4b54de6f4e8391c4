-- Why the choice is made without interviews, where the rule asks for none.
alter table selection add column waiver_reason varchar(2000);
