create schema other;
create default conversion mine for 'latin1' to 'utf8' from iso8859_1_to_utf8;
create conversion other."Odd" for 'utf8' to 'latin1' from utf8_to_iso8859_1;
comment on conversion mine is 'mine';
comment on conversion other."Odd" is 'odd';
