create subscription s connection 'host=a' publication p with (connect = false);
create subscription t connection 'host=a' publication p
  with (connect = false, streaming = parallel, disable_on_error = true, run_as_owner = true, password_required = false, origin = none);
