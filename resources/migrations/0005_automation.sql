create table automation_version (
  id ${key}, key text not null, version ${bigint} not null, body text not null, created_at ${bigint} not null,
  author text not null, rev ${bigint} not null, unique (key, version)
) ${table_end};
create table message_version (
  id ${key}, message text not null, version ${bigint} not null, body text not null, created_at ${bigint} not null,
  author text not null, rev ${bigint} not null, unique (message, version)
) ${table_end};
create table automation_pause (
  id ${key}, scope text not null, automation text not null, client_id ${bigint} references client (id),
  since ${bigint} not null, until ${bigint}, author text not null, reason text not null, rev ${bigint} not null
) ${table_end};
create table event (
  id ${key}, name text not null, onboarding_id ${bigint}, client_id ${bigint}, subject_kind text not null,
  subject_id ${bigint} not null, at ${bigint} not null, detail text not null, rev ${bigint} not null
) ${table_end};
create index event_onboarding on event (onboarding_id, at);
create table event_pending (event_id ${bigint} primary key) ${table_end};
create table meeting (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), kind text not null, title text not null,
  starts_at ${bigint} not null, length ${bigint} not null, place text not null, sequence ${bigint} not null,
  cancelled_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index meeting_onboarding on meeting (onboarding_id, starts_at);
create table firing (
  id ${key}, key text not null unique, automation text not null, onboarding_id ${bigint}, client_id ${bigint},
  person_id ${bigint}, subject_kind text not null, subject_id ${bigint} not null, due_at ${bigint} not null,
  send_at ${bigint} not null, state text not null, reason text not null, action text not null,
  recipient text not null, subject text not null, body text not null, outbox_id ${bigint}, fired_at ${bigint} not null,
  ended_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index firing_onboarding on firing (onboarding_id, send_at);
create index firing_client on firing (client_id, send_at);
create index firing_send_at on firing (send_at);
create index firing_state on firing (state, send_at);
create index firing_outbox on firing (outbox_id);
create table outbox (
  id ${key}, key text not null unique, medium text not null, letter text not null, onboarding_id ${bigint},
  client_id ${bigint}, expects_reply ${bigint} not null, state text not null, created_at ${bigint} not null,
  sent_at ${bigint}, answer text not null, error text not null, may_have_arrived ${bigint} not null,
  attempts ${bigint} not null, next_at ${bigint} not null, lease_until ${bigint} not null,
  attempting_since ${bigint}, rev ${bigint} not null
) ${table_end};
create index outbox_due on outbox (state, next_at);
create table automation_look (
  onboarding_id ${bigint} primary key references onboarding (id) on delete cascade, next_at ${bigint} not null,
  changed ${bigint} not null
) ${table_end};
create index automation_look_next on automation_look (next_at);
create index automation_look_changed on automation_look (changed, onboarding_id);
insert into automation_look (onboarding_id, next_at, changed) select id, 0, 1 from onboarding;
create table inbound_mail (
  id ${key}, message_id text not null unique, sender text not null, sender_name text not null, subject text not null,
  body text not null, at ${bigint} not null, state text not null, kind text not null, client_id ${bigint},
  onboarding_id ${bigint}, outbox_id ${bigint}, interaction_id ${bigint}, rev ${bigint} not null
) ${table_end};
create index inbound_mail_state on inbound_mail (state, at);
create table mail_sender (
  id ${key}, address text not null unique, client_id ${bigint} references client (id), onboarding_id ${bigint},
  ignored ${bigint} not null, rev ${bigint} not null
) ${table_end};
create table mailbox_position (
  name text primary key, uid_validity ${bigint} not null, last_uid ${bigint} not null
) ${table_end};
create table time_entry (
  id ${key}, person_id ${bigint} references person (id), onboarding_id ${bigint}, client_id ${bigint},
  activity text not null, started_at ${bigint} not null, ended_at ${bigint}, note text not null, rev ${bigint} not null
) ${table_end};
create index time_entry_person on time_entry (person_id, started_at);
create index time_entry_onboarding on time_entry (onboarding_id, started_at);
create table routine_note (
  id ${key}, routine text not null, period text not null, step text not null, person_id ${bigint},
  author text not null, body text not null, done_at ${bigint}, at ${bigint} not null, rev ${bigint} not null
) ${table_end};
create index routine_note_period on routine_note (routine, period);
