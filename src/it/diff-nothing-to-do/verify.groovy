assert new File(basedir, 'src/main/resources/migrations').list().length == 1
def log = new File(basedir, 'build.log').text
assert log.findAll('Nothing to do').size() == 2
assert log.findAll('BUILD SUCCESS').size() == 3
true
