alter table service_request add column details text not null default '';
alter table service_request add column category text not null default '';
alter table service_request add column channel text not null default '';
alter table service_request add column state text not null default 'open';
alter table service_request add column closed_at ${bigint};
alter table service_request add column helpdesk_id ${bigint};
create index service_request_client on service_request (client_id, opened_at);
create index service_request_helpdesk on service_request (helpdesk_id);
create table request_comment (
  id ${key}, request_id ${bigint} not null references service_request (id), at ${bigint} not null,
  author text not null, body text not null, is_public ${bigint} not null, theirs ${bigint} not null,
  external_key text not null, rev ${bigint} not null
) ${table_end};
create index request_comment_request on request_comment (request_id, at);
