COMMENT ON STATISTICS public.s IS 'where a column stands does not matter';
