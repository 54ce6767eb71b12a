assert !new File(basedir, 'src/main/resources/migrations').exists()
def log = new File(basedir, 'build.log').text
assert log =~ /(?im)^\[INFO\] +create table .*purchase/
assert log.contains('Dry run')
true
