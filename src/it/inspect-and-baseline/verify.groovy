def schema = new File(basedir, 'src/main/resources/schema')
assert ['schemas/app.sql', 'types/app.mood.sql', 'tables/app.person.sql', 'views/app.happy.sql', 'functions/app.forget.sql']
        .every { new File(schema, it).isFile() }
def table = new File(schema, 'tables/app.person.sql').text
assert table.contains('CREATE TRIGGER forget')
assert table.contains('CREATE POLICY own')
assert new File(schema, 'views/app.happy.sql').text.contains('TO it_reader')

def migrations = new File(basedir, 'src/main/resources/migrations').list()
assert migrations.length == 1
def name = migrations[0] - '.sql'

def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].contains("Recorded $name as applied")
assert runs[1] =~ /baseline +$name/
assert runs[1].contains('is up to date')
assert runs[1].contains('1 migration: nothing found')
assert runs[1].contains('Nothing to do: the migrations produce what is declared')
assert runs[2].contains('BUILD FAILURE')
assert runs[2].contains('already')
true
