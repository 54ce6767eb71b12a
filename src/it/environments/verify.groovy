def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')
// what the plugin and Maven print; Maven 4 also prints its own command line with -X
def printed = log.readLines().findAll { !it.startsWith('Command line: ') }.join('\n')

['plain-secret', 'encrypted-secret', 'given-secret', 'secret-of-url'].each { assert !printed.contains(it) }

assert runs[1].contains('Applied 20260401120000_create_person')
assert runs[1] =~ /applied +20260401120000_create_person .* by postgres/
assert runs[2].contains('Applied 20260402120000_create_other')
assert runs[3].contains("Did you mean 'local'?")
assert runs[4].contains("no <server> with the id 'missing'")
assert runs[5].contains('127.0.0.1:1')
assert runs[6].contains('someone@127.0.0.1:1')
assert runs[7].contains('No target database is given')
