create table sync_connection (
  id ${key}, name text not null unique, connector text not null, address text not null, state text not null,
  every_minutes ${bigint} not null, mapping text not null, rev ${bigint} not null
) ${table_end};
create table sync_state (
  connection_id ${bigint} primary key, account text not null, started ${bigint} not null, next_at ${bigint} not null,
  last_at ${bigint} not null, last_words text not null, journal_number ${bigint} not null, holder text not null,
  until ${bigint} not null
) ${table_end};
create table sync_cursor (
  connection_id ${bigint} not null, kind text not null, what text not null, place text not null,
  primary key (connection_id, kind, what)
) ${table_end};
create table sync_link (
  id ${key}, connection_id ${bigint} not null, kind text not null, our_id ${bigint}, remote_id text not null,
  version text not null, remote_at ${bigint} not null, agreed text not null, state text not null, note text not null,
  attempts ${bigint} not null, next_at ${bigint} not null, unique (connection_id, kind, remote_id)
) ${table_end};
create index sync_link_ours on sync_link (connection_id, kind, our_id);
create index sync_link_state on sync_link (connection_id, state, next_at);
create table sync_queue (
  id ${key}, connection_id ${bigint} not null, kind text not null, our_id ${bigint} not null, state text not null,
  attempts ${bigint} not null, since ${bigint} not null, next_at ${bigint} not null, error text not null,
  cure text not null, intent text not null, unique (connection_id, kind, our_id)
) ${table_end};
create index sync_queue_state on sync_queue (connection_id, kind, state, next_at);
create table sync_conflict (
  id ${key}, connection_id ${bigint} not null, about text not null, kind text not null, our_id ${bigint} not null,
  name text not null, remote_id text not null, field text not null, vals text not null, ours_by text not null,
  ours_at ${bigint} not null, theirs_by text not null, theirs_at ${bigint} not null, opened_at ${bigint} not null,
  choice text not null, decided_by text not null, closed_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index sync_conflict_open on sync_conflict (connection_id, closed_at, kind, our_id);
create table sync_log (
  id ${key}, connection_id ${bigint} not null, at ${bigint} not null, what text not null, kind text not null,
  our_id ${bigint} not null, remote_id text not null, name text not null, words text not null, cure text not null
) ${table_end};
create index sync_log_record on sync_log (connection_id, kind, our_id);
