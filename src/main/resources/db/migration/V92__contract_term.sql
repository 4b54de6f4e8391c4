-- The term of a contract that has begun: its end, the day by which the agent is told, the months served in all.
create table contract_term (
    reference varchar(60) not null,
    begun_on date not null,
    ends_on date,
    notice_by date,
    total_months integer not null,
    renewals integer not null,
    verdict varchar(20),
    reason varchar(2000),
    decided_by varchar(64),
    decided_on date,
    absent_agent_returns_on date,
    version bigint not null,
    constraint pk_contract_term primary key (reference)
);
