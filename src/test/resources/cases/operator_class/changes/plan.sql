DROP OPERATOR FAMILY public.gone USING btree;
DROP OPERATOR FAMILY public.unused USING hash;
CREATE SCHEMA other;
CREATE OPERATOR FAMILY other.by_hash USING hash;
CREATE OPERATOR FAMILY public.boxes USING gist;
COMMENT ON OPERATOR FAMILY public.kept USING btree IS 'still kept';
CREATE OPERATOR FAMILY public.mixed USING btree;
ALTER OPERATOR FAMILY public.mixed USING btree ADD
    OPERATOR 1 <(bigint,integer),
    OPERATOR 1 <(integer,bigint);
ALTER OPERATOR FAMILY public.kept USING btree DROP OPERATOR 1 (integer, bigint);
ALTER OPERATOR FAMILY public.kept USING btree ADD OPERATOR 1 >=(integer,bigint);
ALTER OPERATOR FAMILY public.kept USING btree ADD OPERATOR 3 =(integer,bigint);
CREATE OPERATOR CLASS other.by_hash FOR TYPE integer USING hash FAMILY other.by_hash AS
    OPERATOR 1 =(integer,integer),
    FUNCTION 1 (integer, integer) hashint4(integer);
COMMENT ON OPERATOR CLASS other.by_hash USING hash IS 'hashes';
CREATE OPERATOR CLASS public.boxes FOR TYPE box USING gist FAMILY public.boxes AS
    STORAGE box;
