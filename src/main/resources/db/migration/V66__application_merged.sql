-- The application that took over the files of this one, when HR found that the same person had applied twice.
alter table application add column merged_into varchar(20);
