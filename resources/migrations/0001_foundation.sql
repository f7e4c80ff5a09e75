create table workspace_meta (name text primary key, value text not null) ${table_end};
create table sequence (name text primary key, next ${bigint} not null) ${table_end};

create table journal (
  number ${key}, at ${bigint} not null, author_id ${bigint}, author text not null, command text not null,
  summary text not null, kind text not null, undoes ${bigint}, changes text not null,
  previous_hash text not null, hash text not null
) ${table_end};
create index journal_undoes on journal (undoes);
create table journal_head (id ${key}, number ${bigint} not null, hash text not null) ${table_end};
insert into journal_head (id, number, hash) values (1, 0, '');
create table journal_subject (
  journal_number ${bigint} not null, kind text not null, first_id ${bigint} not null, last_id ${bigint} not null
) ${table_end};
create index journal_subject_by_subject on journal_subject (kind, first_id, last_id);
create index journal_subject_by_number on journal_subject (journal_number);

create table setting (id ${key}, name text not null unique, value text not null, rev ${bigint} not null) ${table_end};

create table person (
  id ${key}, name text not null, email text not null unique, role text not null, capacity ${bigint} not null,
  lead_id ${bigint} references person (id), active ${bigint} not null, rev ${bigint} not null
) ${table_end};

create table client (
  id ${key}, name text not null, name_key text not null unique, industry text not null,
  industry_detail text not null, timezone text not null, email text not null, phone text not null,
  website text not null, address text not null, employees ${bigint}, revenue_minor ${bigint},
  external_key text not null, parent text not null, notes text not null, rev ${bigint} not null
) ${table_end};
create table contact (
  id ${key}, client_id ${bigint} not null references client (id), name text not null, email text not null,
  phone text not null, title text not null, role text not null, rev ${bigint} not null
) ${table_end};
create index contact_client on contact (client_id);

create table playbook_version (
  id ${key}, playbook text not null, version ${bigint} not null, title text not null, body text not null,
  created_at ${bigint} not null, rev ${bigint} not null, unique (playbook, version)
) ${table_end};

create table deal (
  id ${key}, key text not null unique, name text not null, client_id ${bigint} references client (id),
  stage text not null, amount_minor ${bigint}, currency text not null, owner_id ${bigint} references person (id),
  owner_name text not null, product text not null, engage_date text not null, close_date text not null,
  total_hundredths ${bigint}, rev ${bigint} not null
) ${table_end};
create index deal_client on deal (client_id);
create index deal_stage on deal (stage, close_date);
create table score (
  id ${key}, deal_id ${bigint} not null references deal (id), criterion text not null, points ${bigint},
  note text not null, rev ${bigint} not null, unique (deal_id, criterion)
) ${table_end};
create table score_history (
  id ${key}, deal_id ${bigint} not null references deal (id), day text not null, at ${bigint} not null,
  author text not null, total_hundredths ${bigint} not null, complete ${bigint} not null, rev ${bigint} not null,
  unique (deal_id, day, author)
) ${table_end};

create table onboarding (
  id ${key}, client_id ${bigint} not null references client (id),
  playbook_version_id ${bigint} not null references playbook_version (id), state text not null,
  owner_id ${bigint} references person (id), deal_id ${bigint} unique references deal (id),
  timezone text not null, contract_at ${bigint} not null, started_at ${bigint} not null, paused_at ${bigint},
  ended_at ${bigint}, state_reason text not null, goal text not null, go_live_at ${bigint},
  external_key text not null, rev ${bigint} not null
) ${table_end};
create index onboarding_client on onboarding (client_id);
create index onboarding_owner on onboarding (owner_id);
create table milestone (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), position ${bigint} not null,
  key text not null, title text not null, theme text not null, due_at ${bigint} not null,
  due_reason text not null, completed_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index milestone_onboarding on milestone (onboarding_id, position);
create table item (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id),
  milestone_id ${bigint} not null references milestone (id), position ${bigint} not null, key text not null,
  title text not null, section text not null, owner_role text not null, party text not null,
  due_at ${bigint} not null, own_due ${bigint} not null, evidence_kind text not null, evidence text not null,
  state text not null, state_reason text not null, done_at ${bigint}, done_by text not null,
  assignee_id ${bigint} references person (id), depends_on text not null, check_kind text not null,
  rev ${bigint} not null
) ${table_end};
create index item_onboarding on item (onboarding_id, milestone_id, position);
create table blocker (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), severity text not null,
  category text not null, summary text not null, owner_id ${bigint} references person (id),
  opened_at ${bigint} not null, opened_by text not null, resolved_at ${bigint}, resolution text not null,
  rev ${bigint} not null
) ${table_end};
create index blocker_onboarding on blocker (onboarding_id);
create table interaction (
  id ${key}, onboarding_id ${bigint} references onboarding (id), client_id ${bigint} not null references client (id),
  at ${bigint} not null, direction text not null, channel text not null, summary text not null,
  expects_reply ${bigint} not null, person text not null, external_key text not null, rev ${bigint} not null
) ${table_end};
create index interaction_onboarding on interaction (onboarding_id, at);
create index interaction_client on interaction (client_id, at);
create table survey_response (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), kind text not null,
  score ${bigint} not null, at ${bigint} not null, comment text not null, rev ${bigint} not null
) ${table_end};
create index survey_onboarding on survey_response (onboarding_id, kind, at);
create table service_request (
  id ${key}, client_id ${bigint} not null references client (id), onboarding_id ${bigint} references onboarding (id),
  title text not null, priority text not null, opened_at ${bigint} not null, respond_by ${bigint} not null,
  responded_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index service_request_onboarding on service_request (onboarding_id);
create table number_hold (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), e164 text not null,
  reserved_at ${bigint} not null, expires_at ${bigint} not null, ended_at ${bigint}, outcome text not null,
  rev ${bigint} not null
) ${table_end};
create index number_hold_onboarding on number_hold (onboarding_id);

create table alert (
  id ${key}, onboarding_id ${bigint} not null references onboarding (id), rule text not null,
  subject_kind text not null, subject_id ${bigint} not null, cause text not null, detail text not null,
  state text not null, holding ${bigint} not null, opened_at ${bigint} not null, acknowledged_at ${bigint},
  acknowledged_by text not null, cleared_at ${bigint}, resolved_at ${bigint}, resolved_by text not null,
  root_cause text not null, resolution text not null, rev ${bigint} not null
) ${table_end};
create index alert_onboarding on alert (onboarding_id);
create index alert_state on alert (state, opened_at);
create table alert_step (
  id ${key}, alert_id ${bigint} not null references alert (id), level text not null,
  person_id ${bigint} references person (id), at ${bigint} not null, recorded_at ${bigint} not null,
  rev ${bigint} not null, unique (alert_id, level)
) ${table_end};
create table inbox_message (
  id ${key}, person_id ${bigint} not null references person (id), alert_id ${bigint} not null references alert (id),
  level text not null, at ${bigint} not null, read_at ${bigint}, rev ${bigint} not null
) ${table_end};
create index inbox_person on inbox_message (person_id, read_at);
create index inbox_alert on inbox_message (alert_id);
create table alert_event (
  id ${key}, alert_id ${bigint} not null, what text not null, level text not null, person_id ${bigint},
  at ${bigint} not null
) ${table_end};

create table onboarding_status (
  onboarding_id ${bigint} primary key references onboarding (id) on delete cascade, health text not null,
  reasons text not null, milestone_id ${bigint}, done ${bigint} not null, total ${bigint} not null,
  next_due ${bigint}, last_contact ${bigint}, open_alerts ${bigint} not null, evaluated_at ${bigint} not null,
  changed_at ${bigint}, look_at ${bigint} not null
) ${table_end};
create index onboarding_status_look_at on onboarding_status (look_at);

create table import_run (
  id ${key}, kind text not null, file text not null, at ${bigint} not null, author text not null,
  rows_read ${bigint} not null, created ${bigint} not null, updated ${bigint} not null, unchanged ${bigint} not null,
  rejected ${bigint} not null, rev ${bigint} not null
) ${table_end};
create table saved_mapping (
  id ${key}, kind text not null, name text not null, mapping text not null, rev ${bigint} not null,
  unique (kind, name)
) ${table_end};
