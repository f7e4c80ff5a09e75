create table word_pending (
  journal_number ${bigint} not null, kind ${bigint} not null, first_id ${bigint} not null, last_id ${bigint} not null,
  primary key (journal_number, kind, first_id)
) ${table_end};
${word_index};
insert into word_pending select 0, 1, min(id), max(id) from client having count(*) > 0;
insert into word_pending select 0, 2, min(id), max(id) from contact having count(*) > 0;
insert into word_pending select 0, 3, min(id), max(id) from deal having count(*) > 0;
insert into word_pending select 0, 4, min(id), max(id) from onboarding having count(*) > 0;
insert into word_pending select 0, 5, min(id), max(id) from item having count(*) > 0;
insert into word_pending select 0, 6, min(id), max(id) from interaction having count(*) > 0;
insert into word_pending select 0, 7, min(id), max(id) from blocker having count(*) > 0;
insert into word_pending select 0, 8, min(id), max(id) from score having count(*) > 0;
insert into word_pending select 0, 9, min(id), max(id) from survey_response having count(*) > 0;
insert into word_pending select 0, 10, min(id), max(id) from alert having count(*) > 0;
insert into word_pending select 0, 11, min(id), max(id) from person having count(*) > 0;
