-- Whether the candidate agreed to be kept for two years. Those who applied before were asked for another consent: no.
alter table application add column kept_by_consent boolean default false not null;
