['billing', 'catalog', 'stock'].each { module ->
    assert new File(basedir, "$module/src/main/resources/migrations").list().length == 1
}
def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].readLines().count { it.contains('Wrote src/main/resources/migrations/') } == 3

// one server: one port for all databases
def ports = (runs[2] =~ /jdbc:postgresql:\/\/[^:]+:(\d+)\//).collect { it[1] }
assert ports.size() == 5
assert ports.toSet().size() == 1
assert runs[2].readLines().count { it.contains('1 migration: nothing found') } == 3
// the parent and the module without a schema
assert runs[2].readLines().count { it.contains('there is neither a schema source nor a migration directory') } == 2

assert runs[3].contains('web/src/main/resources/schema') || runs[3].contains("'src/main/resources/schema'")
true
