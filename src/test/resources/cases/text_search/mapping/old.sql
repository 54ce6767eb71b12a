create text search dictionary words (template = simple);
create text search dictionary gone (template = simple);
create text search configuration mine (parser = "default");
alter text search configuration mine add mapping for asciiword, word, url with words, simple;
alter text search configuration mine add mapping for email, int with gone;
create table note (body text);
create index note_words on note using gin (to_tsvector('mine', body));
