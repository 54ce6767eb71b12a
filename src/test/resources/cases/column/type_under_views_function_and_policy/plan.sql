DROP FUNCTION public.codes_of(wanted text);
DROP VIEW public.code_count;
DROP VIEW public.long_codes;
DROP VIEW public.customer_codes;
DROP POLICY own_code ON public.customer;
ALTER TABLE public.customer ALTER COLUMN code TYPE text USING code::text;
CREATE FUNCTION public.codes_of(wanted text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT customer.code
    FROM public.customer
   WHERE (customer.tenant = codes_of.wanted);
END;
COMMENT ON FUNCTION public.codes_of(wanted text) IS 'codes of a tenant';
REVOKE EXECUTE ON FUNCTION public.codes_of(wanted text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.codes_of(wanted text) TO reader;
CREATE VIEW public.customer_codes (id, code) AS
SELECT id,
    code
   FROM public.customer;
COMMENT ON VIEW public.customer_codes IS 'level one';
GRANT SELECT ON TABLE public.customer_codes TO reader;
CREATE VIEW public.long_codes (id, code) AS
SELECT id,
    code
   FROM public.customer_codes
  WHERE (length(code) > 3);
COMMENT ON VIEW public.long_codes IS 'level two';
GRANT SELECT ON TABLE public.long_codes TO reader;
GRANT SELECT ON TABLE public.long_codes TO writer;
CREATE VIEW public.code_count (code, n) AS
SELECT code,
    count(*) AS n
   FROM public.long_codes
  GROUP BY code;
COMMENT ON VIEW public.code_count IS 'level three';
COMMENT ON COLUMN public.code_count.n IS 'how many';
GRANT SELECT (n) ON TABLE public.code_count TO reader;
CREATE POLICY own_code ON public.customer FOR SELECT TO reader
    USING ((code = CURRENT_USER));
COMMENT ON POLICY own_code ON public.customer IS 'each reader its own';
