-- When the candidates of a case were exempted from the interview, where the rule asks for none.
alter table application_case add column interviews_waived_at timestamp with time zone;
