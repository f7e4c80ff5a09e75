create table activation (
  id ${key}, onboarding_id ${bigint} not null unique references onboarding (id), reference text not null unique,
  definition text not null, e164 text not null, mode text not null, public_url text not null,
  test_from text not null, allowed ${bigint} not null, direction text not null, state text not null,
  facts text not null, plan_from ${bigint} not null, started_at ${bigint} not null, approved_by text not null,
  approved_at ${bigint}, voice_live_at ${bigint}, messaging_verified_at ${bigint}, ended_at ${bigint},
  next_at ${bigint} not null, rev ${bigint} not null
) ${table_end};
create index activation_next on activation (next_at);
create table activation_step (
  id ${key}, activation_id ${bigint} not null references activation (id), position ${bigint} not null,
  key text not null, state text not null, attempts ${bigint} not null, started_at ${bigint}, ended_at ${bigint},
  next_at ${bigint} not null, deadline ${bigint}, intent text not null, evidence text not null,
  done_by text not null, waits_for text not null, error text not null, cure text not null, field text not null,
  told ${bigint} not null, rev ${bigint} not null, unique (activation_id, key)
) ${table_end};
create table activation_lease (
  activation_id ${bigint} primary key references activation (id) on delete cascade, holder text not null,
  until ${bigint} not null
) ${table_end};
create table toll_free_verification (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), e164 text not null unique,
  reference text not null, request_id text not null, status text not null, reason text not null,
  form text not null, submitted_at ${bigint}, submissions ${bigint} not null, decided_at ${bigint},
  next_at ${bigint} not null, rev ${bigint} not null
) ${table_end};
create index toll_free_verification_onboarding on toll_free_verification (onboarding_id);
