create table phone_number (
  id ${key}, e164 text not null unique, pool text not null, industry text not null, state text not null,
  state_at ${bigint} not null, client_id ${bigint} references client (id),
  onboarding_id ${bigint} references onboarding (id), provider_id text not null, order_id text not null,
  mode text not null, features text not null, monthly_minor ${bigint}, upfront_minor ${bigint},
  currency text not null, note text not null, rev ${bigint} not null
) ${table_end};
create index phone_number_state on phone_number (state, e164);
create index phone_number_client on phone_number (client_id);
create index phone_number_onboarding on phone_number (onboarding_id);

alter table number_hold add column number_id ${bigint};
alter table number_hold add column reservation_id text not null default '';
alter table number_hold add column provider_expires_at ${bigint};
alter table number_hold add column extensions ${bigint} not null default 0;
alter table number_hold add column renewals ${bigint} not null default 0;
alter table number_hold add column exhausted ${bigint} not null default 0;
alter table number_hold add column checked_at ${bigint};
alter table number_hold add column warned_at ${bigint};
alter table number_hold add column trouble text not null default '';
alter table number_hold add column alternatives text not null default '';
create index number_hold_number on number_hold (number_id);
create index number_hold_open on number_hold (expires_at) where ended_at is null;
