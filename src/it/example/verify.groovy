def example = new File(basedir, '../../../migrations-example/src/main/resources/migrations')
def migrations = new File(basedir, 'src/main/resources/migrations').listFiles().sort()
assert migrations.size() > example.list().length

def written = migrations.findAll { it.name.endsWith('_rate_tickets.sql') }*.text.join('\n')
assert written =~ /(?i)add column rating smallint/
assert written =~ /(?i)ticket_rating_range/
assert written =~ /(?i)add value 'chat'/
assert !(written =~ /(?i)drop /)

def log = new File(basedir, 'build.log').text
assert log.findAll('BUILD SUCCESS').size() == 4
migrations.each { assert log =~ /applied +${it.name - '.sql'}/ }
true
