def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].contains('Wrote src/main/resources/migrations/')
assert runs[2].contains('1 migration: nothing found')
assert runs[3].contains("The image of the dev server 'docker:localhost:1/no-such-image:1' is not on the Docker engine")
assert runs[3].contains('docker pull localhost:1/no-such-image:1')

def left = ['docker', 'ps', '--all', '--quiet', '--filter', 'ancestor=schema-maven-test-postgres:18'].execute().text
assert left.isEmpty()
true
