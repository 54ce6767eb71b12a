def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')

// the finding: rule, file:line:column, the statement, why, what to do instead
assert runs[1].contains('src/main/resources/migrations/20260302110000_drop_nickname.sql:4:1: error:')
assert runs[1].contains('[drop-column]')
assert runs[1].contains('ALTER TABLE public.customer DROP COLUMN nickname')
assert runs[1].contains('2 migrations: 1 error, 0 warnings')
assert runs[1].contains('schema:allow')

assert runs[2].contains('[declaration-differs]')
assert runs[2].contains('mvn schema:diff')
assert !runs[2].contains('[drop-column]')

assert runs[3].contains('2 migrations: nothing found')
assert runs[4].contains('[drop-column]')
assert runs[5].contains('schema.lint.skip')
assert runs[6].contains("Did you mean 'never'?")

// another severity, and what GitHub Actions reads: at the beginning of a line, from the root of the repository
assert runs[7] =~ /(?m)^::warning file=\S*src\/main\/resources\/migrations\/20260302110000_drop_nickname.sql,line=4,col=1,title=drop-column::/
assert runs[7].contains('2 migrations: 0 errors, 1 warning')
assert runs[8].contains("Did you mean 'schema.lint.failOn'?")
assert runs[9].contains("there is no rule 'drop-colum'. Did you mean 'drop-column'?")

def reports = new File(basedir, 'target/schema')
assert ['lint.txt', 'lint.json', 'lint.sarif', 'TEST-schema-lint.xml'].every { new File(reports, it).isFile() }
def sarif = new groovy.json.JsonSlurper().parse(new File(reports, 'lint.sarif'))
assert sarif.runs[0].results*.ruleId == ['drop-column']
true
