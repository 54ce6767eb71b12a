create subscription s connection 'host=old dbname=shop user=reader password=secret' publication orders, lines
  with (connect = false);
create subscription loses_its_slot connection 'host=a' publication p with (connect = false);
create subscription gets_a_slot connection 'host=a' publication p with (connect = false, slot_name = none);
create subscription other_password connection 'password=one host=a' publication p with (connect = false);
comment on subscription other_password is 'stays';
create subscription former_name connection 'host=a' publication p with (connect = false, slot_name = 'kept');
