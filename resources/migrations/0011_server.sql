create table api_token (
  id ${key}, name text not null, prefix text not null unique, salt text not null, hash text not null,
  scopes text not null, person_id ${bigint} references person (id), created_at ${bigint} not null,
  created_by text not null, expires_at ${bigint}, revoked_at ${bigint}, rev ${bigint} not null
) ${table_end};
create table api_token_use (token_id ${bigint} primary key, used_at ${bigint} not null) ${table_end};
create table api_answer (
  token_id ${bigint} not null, key text not null, request_hash text not null, status ${bigint} not null,
  body text not null, at ${bigint} not null, primary key (token_id, key)
) ${table_end};
create index api_answer_at on api_answer (at);
create table webhook_event (
  id ${key}, source text not null, external_id text not null, event_type text not null, content_type text not null,
  body text not null, occurred_at ${bigint}, received_at ${bigint} not null, state text not null,
  attempts ${bigint} not null, next_at ${bigint} not null, error text not null, ended_at ${bigint},
  unique (source, external_id)
) ${table_end};
create index webhook_event_due on webhook_event (state, next_at);
create index webhook_event_received on webhook_event (received_at);
