DROP VIEW public.moods;
DROP TYPE public.mood;
DROP DOMAIN public.code;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
CREATE DOMAIN public.code AS character varying(10)
    CONSTRAINT code_check CHECK (((VALUE)::text > 'b'::text));
CREATE VIEW public.moods (mood, code) AS
SELECT (JSON_VALUE(data, '$."mood"' RETURNING public.mood))::text AS mood,
    (JSON_QUERY(data, '$."code"' RETURNING public.code WITHOUT WRAPPER KEEP QUOTES))::jsonb AS code
   FROM public.note;
