def log = new File(basedir, 'build.log').text
// Maven before 3.9 names the artifact, later ones the prefix.
assert log =~ /--- (schema|schema-maven-plugin):[^ ]*:lint \(default\)/
assert log.contains('2 migrations: nothing found, 1 accepted by schema:allow')
// Maven 4 asks each repository for the prefixes it holds, and warns where one does not tell.
assert log.readLines().findAll { it.contains('[WARNING]') && !it.contains('prefixes.txt') }.empty
true
