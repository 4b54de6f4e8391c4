-- Grade or cadre d’emplois that a civil servant or laureate names, and when a candidate had his data erased.
alter table application add column candidate_grade varchar(120);
alter table application add column erased_at timestamp with time zone;
