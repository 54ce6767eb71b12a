def runs = new File(basedir, 'build.log').text.split('Scanning for projects')

assert runs[2] =~ /20260304050607_busy\.sql:1:1: error: '20260304050601_active' and '20260304050607_busy' are concurrent, and their order matters\. \[order-matters\]/
assert runs[2] =~ /what differs: view public\.shown/
assert runs[2].contains('mvn schema:rebase -Dschema.migration=20260304050607_busy')

def names = new File(basedir, 'src/main/resources/migrations').list().sort()
assert names.size() == 3
assert !names.contains('20260304050607_busy.sql')
def planned = new File(basedir, 'src/main/resources/migrations/' + names[2]).text
assert names[2] =~ /^\d{14}_busy\.sql$/
assert planned.startsWith('-- schema:after 20260304050601_active sha256:')
assert planned =~ /(?s)CREATE OR REPLACE VIEW public\.shown.*open.*new/
assert runs[3].contains('Removed src/main/resources/migrations/20260304050607_busy.sql')
assert runs[4].contains('3 migrations: nothing found')
true
