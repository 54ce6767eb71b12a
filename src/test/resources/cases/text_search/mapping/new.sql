create text search dictionary words (template = simple, stopwords = 'english');
create text search dictionary added (template = simple);
create text search configuration mine (parser = "default");
alter text search configuration mine add mapping for asciiword, word with words, simple;
alter text search configuration mine add mapping for int with simple;
alter text search configuration mine add mapping for numword with added;
create table note (body text);
create index note_words on note using gin (to_tsvector('mine', body));
