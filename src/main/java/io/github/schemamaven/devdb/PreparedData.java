package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A data directory as {@code initdb} makes it, kept for every later start to copy.
 *
 * @param home holds {@code cluster}, the data directory, and {@code password}, the superuser's
 */
record PreparedData(Path home) {
    static final String SUPERUSER = "postgres";

    /** Changes when what is made here changes, so that directories of an earlier plugin are not used. */
    private static final int FORMAT = 4;

    /**
     * Returns the prepared data directory of a release, making it where this user has none.
     *
     * @param cache where it is kept; the caller holds its lock
     * @param release the release
     * @param name the release's directory name
     * @param distribution the programs
     * @param identity as whom they run
     */
    static PreparedData provide(
            CacheDirectory cache,
            EmbeddedRelease release,
            String name,
            EmbeddedDistribution distribution,
            ProcessIdentity identity) {
        String owner = identity.userId().map(id -> "-user" + id).orElse("");
        Path home = cache.data().resolve(name + owner + "-format" + FORMAT);
        if (Files.isDirectory(home)) {
            return new PreparedData(home);
        }
        Path unfinished = cache.data().resolve(home.getFileName() + ".unfinished");
        try {
            CacheDirectory.remove(unfinished);
            Files.createDirectories(unfinished);
            restrict(unfinished, identity);
            make(unfinished, release, distribution, identity);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return new PreparedData(home);
        } catch (IOException failure) {
            throw new SchemaException(
                    "The data directory of the embedded PostgreSQL cannot be made in '" + home + "': " + failure,
                    failure);
        }
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    String password() {
        try {
            return Files.readString(home.resolve("password"));
        } catch (IOException failure) {
            throw new SchemaException(
                    "The file '" + home.resolve("password") + "' cannot be read: " + failure, failure);
        }
    }

    private static void make(
            Path home, EmbeddedRelease release, EmbeddedDistribution distribution, ProcessIdentity identity)
            throws IOException {
        Path password = home.resolve("password");
        Files.writeString(password, Passwords.random());
        restrict(password, identity);
        Path cluster = home.resolve("cluster");
        Path log = home.resolve("log");
        List<String> initdb =
                new ArrayList<>(List.of(distribution.program("initdb").toString()));
        initdb.addAll(List.of("--pgdata=" + cluster, "--username=" + SUPERUSER, "--pwfile=" + password));
        // Clear text over loopback costs no key derivation on our side; only root could listen there.
        initdb.addAll(List.of("--auth=password", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1"));
        if (release.major() >= 16) {
            // for the password that is stored here: the server derives its key at every connection
            initdb.add("--set=scram_iterations=1");
        }
        int status = Programs.run(identity.command(initdb), home, log);
        if (status != 0) {
            String text = Files.readString(log).strip();
            String way = text.contains("could not look up effective user ID")
                    ? "\nPostgreSQL does not run for a user without a name, other than in a user namespace, which is "
                            + "forbidden here. Give the user an entry in /etc/passwd, run the build as root, or use "
                            + "another dev server: a PostgreSQL server by its URL."
                    : "";
            throw new SchemaException("The embedded PostgreSQL " + release.version() + " cannot be prepared, 'initdb' "
                    + "ended with status " + status + ":\n" + text + way);
        }
        Files.writeString(cluster.resolve("postgresql.conf"), configuration(release), StandardOpenOption.APPEND);
    }

    private static void restrict(Path path, ProcessIdentity identity) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            boolean directory = Files.isDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(directory ? "rwx------" : "rw-------"));
        }
        identity.give(path);
    }

    /** Nothing here has to survive a power cut; a big schema needs many locks; and the result must not vary. */
    private static String configuration(EmbeddedRelease release) {
        String settings = """

                # Set by schema-maven-plugin
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 100
                max_locks_per_transaction = 1000
                max_prepared_transactions = 20
                wal_level = logical
                max_logical_replication_workers = 0
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_wal_size = 512MB
                checkpoint_timeout = 1h
                autovacuum = off
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, mdy'
                """;
        if (release.major() >= 18) {
            settings += "io_method = sync\n";
        }
        return settings;
    }
}
