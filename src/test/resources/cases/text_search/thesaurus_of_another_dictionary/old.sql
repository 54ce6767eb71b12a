create text search dictionary word (template = simple);
create text search dictionary astronomy (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'public.word');
