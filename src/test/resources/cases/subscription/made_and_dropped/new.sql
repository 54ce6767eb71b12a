create subscription "The shop" connection 'postgresql://reader:s%20ecret@[::1]:5433,b/shop%2B1?application_name=it%27s+a&sslmode=prefer'
  publication orders, "Order lines" with (connect = false, slot_name = 'shop', binary = true, synchronous_commit = 'remote_apply');
comment on subscription "The shop" is 'orders of the shop';
create subscription plain connection '' publication orders with (connect = false, slot_name = none, streaming = on);
