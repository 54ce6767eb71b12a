ALTER CONVERSION public.to_utf8 RENAME TO latin_to_utf8;
