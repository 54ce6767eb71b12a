create collation any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation any_accent (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table country (code text collate "C" primary key);
create table city (name text primary key, country text collate "C" references country);
create table colour (name text collate any_accent primary key, shade_of text collate any_accent references colour, check (name <> shade_of));
