create table compliance_pack (
  id ${key}, client_id ${bigint} not null references client (id), pack text not null, applies ${bigint} not null,
  reason text not null, rev ${bigint} not null, unique (client_id, pack)
) ${table_end};
create table compliance_control (
  id ${key}, client_id ${bigint} not null references client (id), pack text not null, control text not null,
  state text not null, reason text not null, evidence_kind text not null, evidence text not null,
  owner_id ${bigint} references person (id), changed_by text not null, changed_at ${bigint} not null,
  reviewed_at ${bigint}, next_review_at ${bigint}, rev ${bigint} not null, unique (client_id, pack, control)
) ${table_end};
create index compliance_control_review on compliance_control (next_review_at);
create table compliance_policy (
  id ${key}, client_id ${bigint} not null unique references client (id), recording text not null,
  retention_days ${bigint}, rev ${bigint} not null
) ${table_end};
create table client_integration (
  id ${key}, client_id ${bigint} not null references client (id), system text not null, settings text not null,
  secret_name text not null, secret_at ${bigint}, rev ${bigint} not null, unique (client_id, system)
) ${table_end};
create table integration_probe (
  id ${key}, client_id ${bigint} not null, system text not null, at ${bigint} not null, took ${bigint} not null,
  verdict text not null, status ${bigint} not null, message text not null, cure text not null, rev ${bigint} not null
) ${table_end};
create index integration_probe_system on integration_probe (client_id, system, id);
