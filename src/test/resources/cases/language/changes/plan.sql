DROP LANGUAGE gone;
CREATE TRUSTED LANGUAGE "Odd One" HANDLER plpgsql_call_handler;
REVOKE USAGE ON LANGUAGE "Odd One" FROM PUBLIC;
CREATE OR REPLACE TRUSTED LANGUAGE mine HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE mine IS 'Mine';
CREATE FUNCTION public.g()
 RETURNS integer
 LANGUAGE "Odd One"
AS $function$begin return 1; end$function$;
