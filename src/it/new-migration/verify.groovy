def migrations = new File(basedir, 'src/main/resources/migrations').listFiles().sort()
assert migrations*.name*.substring(15)*.replaceFirst(/_[0-9a-f]{4}\.sql$/, '') == ['fill_names', 'index_names']
assert !migrations[0].text.contains('schema:transaction')
assert migrations[1].text.contains('-- schema:transaction none')

def hash = (migrations[0].text =~ /(?m)^-- schema:hash (sha256:[0-9a-f]{64})$/)[0][1]
assert migrations[1].text.contains('-- schema:after ' + (migrations[0].name - '.sql') + ' ' + hash)

def log = new File(basedir, 'build.log').text
assert log.contains('Wrote src/main/resources/migrations/' + migrations[0].name)
assert log.contains('mvn schema:hash')
assert log.contains("'???'")
true
