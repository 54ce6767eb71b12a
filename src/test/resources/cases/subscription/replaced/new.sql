create subscription s connection 'host=a' publication p with (connect = false, slot_name = 'one', failover = true);
comment on subscription s is 'stays';
