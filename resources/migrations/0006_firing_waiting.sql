create index firing_waiting on firing (state, outbox_id);
