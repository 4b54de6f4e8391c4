-- What a deliberation says of its credits and of the contract, its way back for correction, its meetings put off, its
-- acknowledgement.
alter table post_creation add column budget_chapter varchar(100);
alter table post_creation add column yearly_cost numeric(12, 2);
alter table post_creation add column contract_motive varchar(2000);
alter table post_creation add column acknowledged_on date;

create table post_creation_setback (
    slug varchar(60) not null,
    position integer not null,
    step varchar(20) not null,
    happened_on date not null,
    reason varchar(4000) not null,
    decided_by varchar(64) not null,
    constraint pk_post_creation_setback primary key (slug, position),
    constraint fk_post_creation_setback foreign key (slug) references post_creation (slug)
);
