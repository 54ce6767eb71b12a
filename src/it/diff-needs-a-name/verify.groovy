assert !new File(basedir, 'src/main/resources/migrations').exists()
def log = new File(basedir, 'build.log').text
assert log.contains('schema.name')
assert log.contains('mvn schema:diff -Dschema.name=add_users_email')
assert log.contains('nowhere')
true
