create table monitored_number (
  id ${key}, number_id ${bigint} not null unique references phone_number (id), onboarding_id ${bigint},
  since ${bigint} not null, synthetic_every text not null, synthetic_from text not null, synthetic_since ${bigint},
  rev ${bigint} not null
) ${table_end};
create table monitor_threshold (
  id ${key}, number_id ${bigint} not null, threshold text not null, value ${bigint} not null, rev ${bigint} not null,
  unique (number_id, threshold)
) ${table_end};
create table number_condition (
  id ${key}, number_id ${bigint} not null references phone_number (id), onboarding_id ${bigint},
  threshold text not null, title text not null, severity text not null, unit text not null, value ${bigint} not null,
  limit_value ${bigint} not null, window_ms ${bigint} not null, began_at ${bigint} not null, ended_at ${bigint},
  words text not null, action text not null, ended_words text not null, rev ${bigint} not null
) ${table_end};
create unique index number_condition_open on number_condition (number_id, threshold) where ended_at is null;
create index number_condition_number on number_condition (number_id, began_at);
create index number_condition_onboarding on number_condition (onboarding_id);
create table synthetic_call (
  id ${key}, number_id ${bigint} not null references phone_number (id), state text not null,
  from_e164 text not null, earlier text not null, call_id text not null, intended_at ${bigint} not null,
  placed_at ${bigint}, ended_at ${bigint}, seconds ${bigint} not null, words text not null, rev ${bigint} not null
) ${table_end};
create unique index synthetic_call_open on synthetic_call (number_id) where ended_at is null;
create index synthetic_call_number on synthetic_call (number_id, intended_at);
create table measurement (
  number_id ${bigint} not null, span ${bigint} not null, at ${bigint} not null, calls ${bigint} not null,
  answered ${bigint} not null, missed ${bigint} not null, failed ${bigint} not null, answer_ms ${bigint} not null,
  deliveries ${bigint} not null, undelivered ${bigint} not null, delivery_ms ${bigint} not null,
  asks ${bigint} not null, ask_ms ${bigint} not null, checks ${bigint} not null, up ${bigint} not null,
  primary key (number_id, span, at)
) ${table_end};
create index measurement_at on measurement (at);
create table call_record (
  kind text not null, ref text not null, number_id ${bigint} not null, started_at ${bigint} not null,
  answered_at ${bigint} not null, ended_at ${bigint} not null, failed ${bigint} not null, took ${bigint} not null,
  primary key (kind, ref, number_id)
) ${table_end};
create index call_record_started on call_record (number_id, started_at);
create table monitor_cursor (
  number_id ${bigint} primary key, collected_to ${bigint} not null, looked_at ${bigint} not null,
  trouble text not null
) ${table_end};
create table monitor_round (name text primary key, at ${bigint} not null) ${table_end};
