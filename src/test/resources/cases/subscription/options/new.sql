create subscription s connection 'host=a' publication p
  with (connect = false, streaming = parallel, disable_on_error = true, run_as_owner = true, password_required = false, origin = none);
create subscription t connection 'host=a' publication p with (connect = false, streaming = off);
create subscription u connection 'host=a' publication p
  with (connect = false, streaming = off, disable_on_error = true, run_as_owner = true, password_required = false,
    origin = none, two_phase = true, failover = true);
