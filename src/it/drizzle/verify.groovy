def migrations = new File(basedir, 'src/main/resources/migrations').listFiles().sort()
assert migrations*.name*.substring(15)*.replaceFirst(/_[0-9a-f]{4}\.sql$/, '') == ['create_notes', 'pin_notes']

def first = migrations[0].text
assert first =~ /(?i)create type .*plan/
assert first =~ /(?i)create table .*account/
assert first =~ /(?i)create table .*note/
assert first =~ /(?i)foreign key \(account_id\) references/
assert first =~ /(?i)create index note_account_id_idx/

def second = migrations[1].text
assert second =~ /(?i)add value 'company'/
assert second =~ /(?i)add column pinned boolean/
assert !(second =~ /(?i)create table|drop /)

def log = new File(basedir, 'build.log').text
assert log.findAll('Nothing to do').size() == 1
assert log.contains('missing.ts')
true
