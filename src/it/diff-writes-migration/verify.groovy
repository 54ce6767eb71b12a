def migrations = new File(basedir, 'src/main/resources/migrations').listFiles().sort()
assert migrations*.name.every { it ==~ /\d{14}_[a-z_]+_[0-9a-f]{4}\.sql/ }
assert migrations*.name*.substring(15)*.replaceFirst(/_[0-9a-f]{4}\.sql$/, '') == ['create_shop', 'add_the_status']

def first = migrations[0].getText('UTF-8')
assert first =~ /(?m)^-- schema:hash sha256:[0-9a-f]{64}$/
assert !first.contains('schema:after')
assert first =~ /(?i)create table .*customer/

def second = migrations[1].getText('UTF-8')
assert second =~ /(?m)^-- schema:after ${migrations[0].name - '.sql'} sha256:[0-9a-f]{64}$/
assert second =~ /(?i)create type .*purchase_status/
assert second =~ /(?i)add column .*status/
assert second =~ /(?i)drop column .*placed_at/
assert !(second =~ /(?i)create table/)

def log = new File(basedir, 'build.log').text
assert log.contains('Wrote src/main/resources/migrations/' + migrations[0].name)
assert log =~ /(?i)destroys data/
assert log.contains('placed_at')
assert log.contains("mvn schema:lint")
assert log.readLines().count { it.startsWith('[INFO] Wrote') } == 2
true
