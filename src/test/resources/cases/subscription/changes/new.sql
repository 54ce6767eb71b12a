create subscription s connection 'dbname=shop host=new user=reader' publication returns, orders
  with (connect = false, binary = true, synchronous_commit = 'local', streaming = on);
comment on subscription s is 'new';
create subscription loses_its_slot connection 'host=a' publication p with (connect = false, slot_name = none);
create subscription gets_a_slot connection 'host=a' publication p with (connect = false, slot_name = 'here');
create subscription other_password connection 'host=a password=two' publication p with (connect = false);
comment on subscription other_password is 'stays';
-- schema:renamed-from former_name
create subscription new_name connection 'host=a' publication p with (connect = false, slot_name = 'kept');
