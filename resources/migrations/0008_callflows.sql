create table callflow_version (
  id ${key}, client_id ${bigint} not null references client (id), onboarding_id ${bigint} references onboarding (id),
  callflow text not null, version ${bigint} not null, title text not null, body text not null, note text not null,
  created_at ${bigint} not null, created_by text not null, deployed_at ${bigint}, rev ${bigint} not null,
  unique (client_id, callflow, version)
) ${table_end};
create index callflow_version_onboarding on callflow_version (onboarding_id);
