create table saved_view (
  id ${key}, person_id ${bigint} references person (id), page text not null, name text not null,
  definition text not null, rev ${bigint} not null
) ${table_end};
create index saved_view_page on saved_view (page, person_id);
