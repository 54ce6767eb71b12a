create text search dictionary "Stem" (template = snowball, language = english);
create text search dictionary astronomy (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'public."Stem"');
create text search dictionary again (template = thesaurus, dictfile = thesaurus_sample, dictionary = 'public."Stem"');
