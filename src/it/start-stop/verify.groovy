def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].contains('Started PostgreSQL 18 with 1 migration applied')
assert runs[1] =~ /Tests run: 2, Failures: 0, Errors: 0, Skipped: 0/
assert runs[1].contains('[INFO] Stopped.')
assert runs[3].contains('Nothing to stop')

// nobody listens any more: neither after stop nor after a build that just ended
(runs[1] + runs[2]).findAll(/jdbc:postgresql:\/\/127\.0\.0\.1:(\d+)\//) { it[1] as int }.each { port ->
    try {
        new Socket('127.0.0.1', port).close()
        assert false: "port $port is still open"
    } catch (ConnectException closed) {
    }
}
true
