-- To whom a recruitment came: the groups and persons who were offered one of its tasks, and, behind an @, whoever did
-- something in it. It follows from the history and is kept beside it, so that a search for HR need not read entries.
-- No key over both columns: two transactions may note the same at once, and a second row does no harm.
create table audit_case_sight (
    case_slug varchar(60) not null,
    who varchar(80) not null
);

create index ix_audit_case_sight on audit_case_sight (case_slug, who);

insert into audit_case_sight (case_slug, who)
select distinct case_slug, '@' || actor from audit_entry
where case_slug is not null and actor is not null and kind not in ('READING', 'EXPORT');

insert into audit_case_sight (case_slug, who)
select distinct e.case_slug, g.who
from audit_entry e
cross join (values ('rh'), ('drh'), ('managers'), ('finances'), ('assemblees'), ('autorite'), ('direction-generale')) g(who)
where e.case_slug is not null and e.kind in ('TASK_OPENED', 'TASK_ASSIGNED') and e.detail like '%"' || g.who || '"%';
