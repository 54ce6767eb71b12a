create conversion gone for 'latin1' to 'utf8' from iso8859_1_to_utf8;
create conversion mine for 'latin1' to 'utf8' from iso8859_1_to_utf8;
comment on conversion mine is 'mine';
