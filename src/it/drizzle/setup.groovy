// The packages of package-lock.json, from wherever this machine's npm gets its packages.
def npm = System.getProperty('os.name').startsWith('Windows') ? 'npm.cmd' : 'npm'
def install = new ProcessBuilder(npm, 'ci', '--no-audit', '--no-fund').directory(basedir).redirectErrorStream(true).start()
def output = install.inputStream.text
assert install.waitFor() == 0: output

// The edit: a column more, a value more.
def declared = new File(basedir, 'drizzle/schema.ts').text
def edited = declared
        .replace('["free", "team"]', '["free", "team", "company"]')
        .replace('body: text().notNull(),', 'body: text().notNull(),\n    pinned: boolean().notNull().default(false),')
        .replace('import { bigint,', 'import { bigint, boolean,')
assert edited != declared
new File(basedir, 'drizzle/edited.ts').text = edited
true
