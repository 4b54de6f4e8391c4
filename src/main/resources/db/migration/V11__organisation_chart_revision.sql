-- One row that changes with every change of the organisation: who holds the chart in memory asks here whether it is still
-- the current one.
create table org_chart_revision (
    id       integer     not null primary key,
    revision varchar(36) not null
);

insert into org_chart_revision (id, revision) values (1, 'start');
