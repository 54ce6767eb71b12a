def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')
// What the plugin prints, and Maven about it. With -X Maven 4 prints its own command line as well.
def printed = log.readLines().findAll { !it.contains('Command line: ') && !it.contains('Executing: ') }.join('\n')

['plain-secret', 'encrypted-secret', 'wrong-secret', 'given-secret', 'secret-of-url'].each { assert !printed.contains(it) }

assert runs[1].contains('Applied 20260401120000_create_person')
assert runs[1] =~ /applied +20260401120000_create_person .* by it_local/
assert runs[2] =~ /Applied 1 migration to 'it_encrypted@/
assert runs[3].contains("refused user 'it_local'")
assert runs[4].contains("Did you mean 'local'?")
assert runs[5].contains("no <server> with the id 'missing'")
assert runs[6].contains("'127.0.0.1:1'")
assert runs[7].contains("'127.0.0.1:1'")
assert runs[8].contains('No target database is given')
assert runs[9].contains('Applied 20260402120000_create_other')
true
