def folder = new File(basedir, 'src/main/resources/migrations')
assert folder.list().length == 3
def hash = { name -> (new File(folder, name + '.sql').text =~ /(?m)^-- schema:hash (sha256:[0-9a-f]{64})$/)[0][1] }
def after = { name -> (new File(folder, name + '.sql').text =~ /(?m)^-- schema:after (.*)$/)[0][1] }

assert hash('20260102030405_create_person') != 'sha256:' + '0' * 64
assert after('20260102030406_add_email') ==
        '20260102030405_create_person ' + hash('20260102030405_create_person')
assert after('20260102030407_fill_names') == '20260102030406_add_email ' + hash('20260102030406_add_email')

def log = new File(basedir, 'build.log').text
def path = 'src/main/resources/migrations/20260102030405_create_person.sql'
assert log.contains(path + ':1:')
assert log.contains('Sealed ' + path + ' (its text was edited)')
assert log.contains('Nothing to do: every migration has its seal.')
true
