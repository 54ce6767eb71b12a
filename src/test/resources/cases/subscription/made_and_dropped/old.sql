create subscription going connection 'host=publisher dbname=shop password=''not for you''' publication orders
  with (connect = false);
create subscription without_a_slot connection 'host=publisher' publication orders
  with (connect = false, slot_name = none);
comment on subscription going is 'from the shop';
