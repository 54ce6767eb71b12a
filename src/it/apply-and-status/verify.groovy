def names = new File(basedir, 'src/main/resources/migrations').list().sort().collect { it - '.sql' }
assert names.size() == 2

def log = new File(basedir, 'build.log').text
def sections = log.split(/--- schema(?:-maven-plugin)?:[^:]+:/)*.toString()
def of = { goal -> sections.findAll { it.startsWith(goal) } }

// before: all pending
assert of('status')[0] =~ /(?m)pending +${names[0]}/
assert of('status')[0] =~ /(?m)pending +${names[1]}/
// applied in order, each with its time
assert of('apply')[0] =~ /(?s)Applied ${names[0]} \(\d+ ms\).*Applied ${names[1]} \(\d+ ms\)/
// nothing left
assert of('apply')[1].contains('Nothing to do')
assert of('status')[1] =~ /(?m)applied +${names[1]}/
// a dry run on a fresh target names both and applies none
assert of('apply')[2].contains('Dry run')
assert of('apply')[2].contains(names[0])

def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/schema/status.json'))
assert json.migrations*.name == names
assert json.migrations*.state == ['applied', 'applied']
true
