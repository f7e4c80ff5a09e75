create index item_open_due on item (due_at) where state in ('open', 'blocked');
