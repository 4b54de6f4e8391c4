-- What the law asks of a post beyond the need; requests of before are on ordinary posts.
alter table requisition add column cadre_exists boolean default true not null;
alter table requisition add column six_years_of_service boolean default false not null;
alter table requisition add column deliberation_allows_contract boolean;
alter table requisition add column notice_published_on date;
