def answers = { String... command ->
    try {
        new ProcessBuilder(command).redirectErrorStream(true).start().with { inputStream.text; waitFor() } == 0
    } catch (IOException missing) {
        false
    }
}
def npm = System.getProperty('os.name').startsWith('Windows') ? 'npm.cmd' : 'npm'
if (!answers('node', '--version') || !answers(npm, '--version')) {
    println 'Skipped: there is no Node.js (commands node and npm) on this machine.'
    return false
}
true
