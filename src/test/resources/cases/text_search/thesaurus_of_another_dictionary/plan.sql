DROP TEXT SEARCH DICTIONARY public.word;
CREATE TEXT SEARCH DICTIONARY public."Stem" (TEMPLATE = pg_catalog.snowball, language = 'english');
CREATE TEXT SEARCH DICTIONARY public.again (TEMPLATE = pg_catalog.thesaurus, dictfile = 'thesaurus_sample', dictionary = 'public."Stem"');
ALTER TEXT SEARCH DICTIONARY public.astronomy (dictionary = 'public."Stem"');
