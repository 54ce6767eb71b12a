def log = new File(basedir, 'build.log').text
assert log.contains('schema:help')
assert log.contains('Display help information on schema-maven-plugin')
// What Maven 3.9 says of a plugin that uses what is going away.
assert !log.contains('Plugin validation issues')
true
