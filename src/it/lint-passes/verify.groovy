def log = new File(basedir, 'build.log').text
assert log =~ /schema:[^ ]*:?lint/
assert log.contains('2 migrations: nothing found, 1 accepted by schema:allow')
assert !log.contains('[WARNING]')
true
