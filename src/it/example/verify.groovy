def example = new File(basedir, '../../../migrations-example/src/main/resources/migrations')
def migrations = new File(basedir, 'src/main/resources/migrations').listFiles().sort()
assert migrations.size() > example.list().length

def written = migrations.findAll { it.name =~ /_rate_tickets_[0-9a-f]{4}\.sql$/ }*.text.join('\n')
assert written =~ /(?i)add column rating smallint/
assert written =~ /(?i)ticket_rating_range/
assert written =~ /(?i)add value 'chat'/
assert !(written =~ /(?i)drop /)

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.findAll('BUILD SUCCESS').size() == 3
migrations.each { assert log =~ /applied +${it.name - '.sql'}/ }

// With -Dstory the log is told again: the commands, and what the plugin said, without Maven's own lines.
if (System.getProperty('story') == null) {
    return true
}
def goals = new Properties()
new File(basedir, 'invoker.properties').withInputStream { goals.load(it) }
// While a script runs the invoker has System.out lead into the log.
def console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, 'UTF-8')
def say = { text -> console.println(text) }
def tell = { text = '' -> say(text ? "    $text" : '') }
say ''
say 'The story of the README, on a copy of migrations-example in target/it/example'
say ''
say '1. A developer changes the declaration:'
say ''
new File(basedir, 'changes.txt').eachLine('UTF-8', tell)
log.split('Scanning for projects').drop(1).eachWithIndex { run, i ->
    say ''
    say "${i + 2}. mvn ${goals['invoker.goals.' + (i + 1)] - '-ntp '}"
    def ours = false
    run.readLines().findAll { it != '[INFO] ' }.each { line ->
        if (line ==~ /\[INFO\] (--- schema.*|-{60,})/) {
            ours = line.contains('--- schema')
            if (ours) {
                say ''
            }
        } else if (ours) {
            tell line.replaceFirst(/^\[(INFO|WARNING|ERROR)\] /, '')
        }
    }
    if (i == 0) {
        say ''
        migrations.findAll { it.name =~ /_rate_tickets_[0-9a-f]{4}\.sql$/ }.each { file ->
            file.eachLine('UTF-8', tell)
        }
    }
}
say ''
true
