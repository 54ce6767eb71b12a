def log = new File(basedir, 'build.log').text
assert log =~ /schema:[^ ]*:?lint/
assert log.contains('2 migrations: nothing found, 1 accepted by schema:allow')
// Maven 4 asks each repository for the prefixes it holds, and warns where one does not tell.
assert log.readLines().findAll { it.contains('[WARNING]') && !it.contains('prefixes.txt') }.empty
true
