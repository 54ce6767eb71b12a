def answers = { String... command ->
    try {
        new ProcessBuilder(command).redirectErrorStream(true).start().with { inputStream.text; waitFor() } == 0
    } catch (IOException missing) {
        false
    }
}
if (!answers('docker', 'info')) {
    println 'Skipped: no Docker engine answers "docker info".'
    return false
}
if (!answers('docker', 'image', 'inspect', 'schema-maven-test-postgres:18')) {
    println 'Skipped: there is no image schema-maven-test-postgres:18, which ContainerServerTest builds.'
    return false
}
true
