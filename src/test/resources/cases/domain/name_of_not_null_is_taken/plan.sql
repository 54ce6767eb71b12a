CREATE DOMAIN public.code AS text CONSTRAINT code_not_null NOT NULL;
