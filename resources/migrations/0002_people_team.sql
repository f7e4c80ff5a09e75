create index item_open_due on item (due_at, onboarding_id, assignee_id) where state in ('open', 'blocked');
create index item_assignee on item (assignee_id) where assignee_id is not null;
create index alert_step_person on alert_step (person_id);
