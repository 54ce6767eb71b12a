DROP TYPE public.becomes_enum;
DROP TYPE public.gone;
CREATE TYPE public.added;
COMMENT ON TYPE public.kept IS 'still kept';
CREATE TYPE public.becomes_enum AS ENUM ('a');
