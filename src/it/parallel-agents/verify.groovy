import java.util.concurrent.TimeUnit

def agents = 8

def run = { File folder, List command, String log ->
    def builder = new ProcessBuilder(command*.toString()).directory(folder).redirectErrorStream(true)
    builder.environment().putAll([GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', MAVEN_ARGS: ''])
    def output = new File(basedir, log)
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output))
    builder.start()
}
def done = { Process process, String log ->
    assert process.waitFor(10, TimeUnit.MINUTES)
    assert process.exitValue() == 0: new File(basedir, log).text
}
def git = { File folder, String... arguments ->
    done(run(folder, ['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org'] + arguments.toList(), 'git.log'), 'git.log')
}
def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
def maven = { File folder, List arguments, String log ->
    def command = [System.getProperty('maven.home') + '/bin/mvn', '-B', '-o', '-ntp',
            '-Dmaven.repo.local=' + localRepositoryPath] + arguments
    if (settings.exists()) {
        command += ['-s', settings.path]
    }
    run(folder, command, log)
}

git(basedir, 'init', '--quiet', '--initial-branch=main')
git(basedir, 'add', '--all')
git(basedir, 'commit', '--quiet', '--message=base')

def worktrees = (1..agents).collect { new File(basedir, "target/agent$it") }
worktrees.eachWithIndex { folder, i ->
    git(basedir, 'worktree', 'add', '--quiet', '-b', "agent${i + 1}", folder.path)
    def schema = new File(folder, 'src/main/resources/schema')
    if (i == 0) {
        new File(schema, 'base.sql') << 'create index base_name on base (name);\n'
    } else {
        new File(schema, "table${i + 1}.sql").text = "create table table${i + 1} (id bigint primary key, base bigint references base);\n"
    }
}

// All at once, under one name, with one local repository and one user's cache.
def processes = worktrees.withIndex().collect { folder, i ->
    maven(folder, ['schema:diff', '-Dschema.name=work'], "agent${i + 1}.log")
}
processes.eachWithIndex { process, i -> done(process, "agent${i + 1}.log") }
worktrees.each { folder ->
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message=work')
}

// Merges of merges: four pairs, two of these, one of those.
def tips = (1..agents).collect { it }
while (tips.size() > 1) {
    tips = tips.collate(2).collect { pair ->
        git(worktrees[pair[0] - 1], 'merge', '--quiet', '--no-edit', "agent${pair[1]}")
        pair[0]
    }
}
def merged = worktrees[0]
def names = new File(merged, 'src/main/resources/migrations').list().sort()
assert names.size() == agents + 1
done(maven(merged, ['schema:lint'], 'lint.log'), 'lint.log')
def lint = new File(basedir, 'lint.log').text
assert lint =~ /Order proved: 8 migrations .* 28 concurrent pairs: \d+ orders, each pair both ways, give the same schema\./
assert lint.contains('9 migrations: 0 errors') || lint.contains('9 migrations: nothing found')
done(maven(merged, ['schema:diff', '-Dschema.name=nothing'], 'diff.log'), 'diff.log')
assert new File(basedir, 'diff.log').text.contains('Nothing to do')
true
