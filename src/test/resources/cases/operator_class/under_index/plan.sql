DROP INDEX public.release_version;
DROP OPERATOR CLASS public.by_version USING btree;
DROP FUNCTION public.version_compare(one public.version, other public.version);
CREATE FUNCTION public.version_compare(a public.version, b public.version)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN ((a).major - (b).major);
ALTER OPERATOR public.<<< (public.version, public.version) SET (RESTRICT = scalarltsel);
CREATE OPERATOR CLASS public.by_version FOR TYPE public.version USING btree FAMILY public.by_version AS
    OPERATOR 1 public.<<<(public.version,public.version),
    FUNCTION 1 (public.version, public.version) public.version_compare(public.version,public.version);
CREATE INDEX release_version ON public.release USING btree (v public.by_version);
