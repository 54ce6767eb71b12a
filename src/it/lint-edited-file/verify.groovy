def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')
def file = 'src/main/resources/migrations/20260301101500_create_customer.sql'
assert runs[1].contains(file + ':1:1: error:')
assert runs[1].contains('[intact-directory]')
assert runs[2].contains(file + ':1:1')
assert runs[2].contains('mvn schema:hash')
assert runs[3].contains('Sealed ' + file)
assert runs[3].contains('2 migrations: nothing found')
assert new File(basedir, 'src/main/resources/migrations').list().length == 2
true
