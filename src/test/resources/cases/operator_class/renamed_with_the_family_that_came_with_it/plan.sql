ALTER OPERATOR CLASS public.backwards USING btree RENAME TO descending;
ALTER OPERATOR FAMILY public.backwards USING btree RENAME TO descending;
ALTER OPERATOR FAMILY public.loose USING btree RENAME TO looser;
