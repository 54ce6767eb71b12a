package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes and drops scratch databases on one server. Their names are {@code schema_maven_<purpose>_<owner>_<number>}; the
 * owner is also in the {@code application_name} of the connection that is held open for as long as the databases are
 * wanted, so that a later build knows which of them nobody owns any more.
 */
final class ScratchDatabases implements AutoCloseable {
    static final String APPLICATION = "schema_maven";
    static final String KEEPER = "schema_maven keeper ";
    static final String PREFIX = "schema_maven_";
    private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final String IN_USE = "55006";
    private static final int OLDEST_MAJOR = 13;
    private static final int FIRST_WITH_PROVIDER = 15;
    private static final int OBJECT_IN_USE_TRIES = 200;
    private static final int DROP_TRIES = 20;
    private static final int LEFT_TO_THE_SERVER = 8;

    private final ConnectionSettings server;
    private final boolean disposable;
    private final String owner = HexFormat.of().toHexDigits(new Random().nextInt());
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Connection keeper;
    private final ScratchSubscriptions subscriptions;
    private final int majorVersion;
    private int made;
    private int left;
    private boolean closed;

    /**
     * Connects to a server.
     *
     * @param server any database of it, as a role that may create databases
     * @param disposable whether the whole server is thrown away at the end, so that its databases need not be dropped
     */
    ScratchDatabases(ConnectionSettings server, boolean disposable) {
        this.server = server;
        this.disposable = disposable;
        this.keeper = Connections.open(server, KEEPER + owner);
        this.subscriptions = new ScratchSubscriptions(keeper);
        try {
            this.majorVersion = keeper.getMetaData().getDatabaseMajorVersion();
            if (majorVersion < OLDEST_MAJOR) {
                throw new SchemaException("The dev server '" + server.host() + ":" + server.port() + "' is PostgreSQL "
                        + majorVersion + "; scratch databases need " + OLDEST_MAJOR + " or later.");
            }
            if (majorVersion >= 14) {
                execute("SET idle_session_timeout TO 0");
            }
        } catch (SQLException failure) {
            throw failed("The dev server cannot be asked for its version", failure);
        }
    }

    int majorVersion() {
        return majorVersion;
    }

    ConnectionSettings server() {
        return server;
    }

    /** Makes an empty database, see {@link DevServer#createScratch(String)}. */
    ScratchDatabase create(String purpose) {
        return create("template0", purpose);
    }

    /** Makes a copy, see {@link DevServer#copy(ScratchDatabase, String)}. */
    ScratchDatabase copy(ScratchDatabase original, String purpose) {
        awaitUnused(original.name());
        ScratchDatabase copy = create(original.name(), purpose);
        try {
            copySubscriptions(original.name(), copy);
        } catch (SQLException failure) {
            throw failed(
                    "The subscriptions of the scratch database '" + original.name() + "' cannot be copied", failure);
        }
        return copy;
    }

    private synchronized void copySubscriptions(String original, ScratchDatabase copy) throws SQLException {
        subscriptions.copy(original, copy);
    }

    private synchronized ScratchDatabase create(String template, String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("'" + purpose + "' is no word of 1 to 20 letters and digits");
        }
        if (closed) {
            throw new SchemaException("The dev server has been stopped.");
        }
        String name = PREFIX + purpose + "_" + owner + "_" + ++made;
        StringBuilder sql = new StringBuilder("CREATE DATABASE " + Identifier.quote(name));
        sql.append(" TEMPLATE ").append(Identifier.quote(template));
        sql.append(" ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        if (majorVersion >= FIRST_WITH_PROVIDER) {
            sql.append(" LOCALE_PROVIDER libc");
            if (disposable) {
                // Copying files is faster than logging pages, but flushes the whole server first.
                sql.append(" STRATEGY file_copy");
            }
        }
        try {
            execute(sql.toString());
        } catch (SQLException failure) {
            throw refused(name, failure);
        }
        names.add(name);
        return new Scratch(name);
    }

    private SchemaException refused(String name, SQLException failure) {
        if ("42501".equals(failure.getSQLState())) {
            return new SchemaException(
                    "The role '" + server.user() + "' may not create databases on the dev server '"
                            + server.host() + ":" + server.port()
                            + "', where scratch databases are made. Allow it with: "
                            + "ALTER ROLE " + Identifier.quote(server.user()) + " CREATEDB;",
                    failure);
        }
        return failed("The scratch database '" + name + "' cannot be made", failure);
    }

    /** Waits until the last connections to a database, closed already, are gone from the server too. */
    private void awaitUnused(String name) {
        awaitUnused(name, OBJECT_IN_USE_TRIES);
    }

    private void awaitUnused(String name, int tries) {
        String query = "SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE datname = " + Literal.quote(name);
        try {
            for (int attempt = 0; attempt < tries && number(query) > 0; attempt++) {
                Thread.sleep(2);
            }
        } catch (SQLException failure) {
            throw failed("The scratch database '" + name + "' cannot be watched", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while a scratch database was copied.", interrupted);
        }
    }

    private synchronized void drop(String name) {
        if (closed || !names.remove(name)) {
            return;
        }
        if (disposable && left < LEFT_TO_THE_SERVER) {
            // A drop flushes the whole server. A few databases may go with it instead, not the hundreds of a long lint.
            left++;
            return;
        }
        // PostgreSQL looks again for a connection that is just ending only after 100 ms (CountOtherDBBackends in
        // procarray.c)
        awaitUnused(name, DROP_TRIES);
        try {
            dropDatabase(name, " WITH (FORCE)");
        } catch (SQLException failure) {
            throw failed("The scratch database '" + name + "' cannot be dropped", failure);
        }
    }

    /** 55006: it is in use, perhaps by its own subscriptions alone. */
    private void dropDatabase(String name, String how) throws SQLException {
        String command = "DROP DATABASE IF EXISTS " + Identifier.quote(name) + how;
        try {
            execute(command);
        } catch (SQLException failure) {
            if (!IN_USE.equals(failure.getSQLState()) || !subscriptions.areIn(name)) {
                throw failure;
            }
            subscriptions.drop(new Scratch(name));
            awaitUnused(name);
            execute(command);
        }
    }

    /** Drops the databases of builds that are gone: nobody is connected as their owner, nor to them. */
    synchronized void sweep() {
        String abandoned = """
                SELECT d.datname
                FROM pg_catalog.pg_database d
                WHERE d.datname ~ '^schema_maven_[A-Za-z0-9]+_[0-9a-f]{8}_[0-9]+$'
                  AND d.datdba = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
                  AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_stat_activity a
                    WHERE a.datid = d.oid
                       OR a.application_name LIKE 'schema\\_maven keeper '
                          || substring(d.datname FROM '_([0-9a-f]{8})_[0-9]+$') || '%')
                ORDER BY 1
                """;
        try {
            for (String name : texts(abandoned)) {
                dropAbandoned(name);
            }
        } catch (SQLException failure) {
            throw failed("Scratch databases of earlier builds cannot be found", failure);
        }
    }

    private void dropAbandoned(String name) throws SQLException {
        try {
            dropDatabase(name, "");
        } catch (SQLException failure) {
            // Somebody has connected to it meanwhile; it, or a subscription in it, is gone by another build's sweep.
            if (!Set.of(IN_USE, "3D000", "42704").contains(failure.getSQLState())) {
                throw failure;
            }
        }
    }

    private synchronized void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized long number(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        Set<String> texts = new LinkedHashSet<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return List.copyOf(texts);
    }

    private SchemaException failed(String what, SQLException failure) {
        return new SchemaException(
                what + " (" + server.host() + ":" + server.port() + "): " + failure.getMessage(), failure);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        SchemaException problem = null;
        if (!disposable) {
            for (String name : List.copyOf(names)) {
                try {
                    drop(name);
                } catch (SchemaException failure) {
                    problem = failure;
                }
            }
        }
        problem = problem == null ? dropRoles() : problem;
        closed = true;
        try {
            keeper.close();
        } catch (SQLException failure) {
            throw failed("The connection to the dev server cannot be closed", failure);
        }
        if (problem != null) {
            throw problem;
        }
    }

    /** Files in the server's own data directory will do where the whole server is thrown away (14.5 and later). */
    private synchronized void makeTablespace(String name) {
        if (!disposable) {
            throw new SchemaException("The schema speaks of the tablespace '" + name + "', which the dev server '"
                    + server.host() + ":" + server.port() + "' lacks. Make it there, CREATE TABLESPACE "
                    + Identifier.quote(name)
                    + " LOCATION '...', or use the dev server 'embedded', which makes it itself.");
        }
        try {
            execute("SET allow_in_place_tablespaces = on");
            execute("CREATE TABLESPACE " + Identifier.quote(name) + " LOCATION ''");
        } catch (SQLException failure) {
            // 42710: another thread has just made it.
            if (!"42710".equals(failure.getSQLState())) {
                throw failed("The tablespace '" + name + "' cannot be made on the dev server", failure);
            }
        }
    }

    private synchronized void roleMade(String role) {
        roles.add(role);
    }

    /** Drops the roles that were made for the databases; returns what went wrong, or null. */
    private SchemaException dropRoles() {
        if (disposable) {
            return null;
        }
        SchemaException problem = null;
        for (String role : roles) {
            try {
                execute("DROP ROLE IF EXISTS " + Identifier.quote(role));
            } catch (SQLException failure) {
                // 2BP01: another database on the server has begun to use it.
                if (!"2BP01".equals(failure.getSQLState())) {
                    problem = failed("The role '" + role + "' cannot be dropped", failure);
                }
            }
        }
        return problem;
    }

    /** One scratch database. */
    private final class Scratch implements ScratchDatabase {
        private final String name;

        Scratch(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public ConnectionSettings settings() {
            Map<String, String> properties = new HashMap<>(server.properties());
            // What the role or server has set must not decide where the objects of a script go.
            properties.put("currentSchema", "public");
            return new ConnectionSettings(
                    server.host(), server.port(), name, server.user(), server.password(), properties);
        }

        @Override
        public Connection connect() {
            return Connections.open(settings(), APPLICATION);
        }

        @Override
        public void roleMade(String role) {
            ScratchDatabases.this.roleMade(role);
        }

        @Override
        public void makeTablespace(String tablespace) {
            ScratchDatabases.this.makeTablespace(tablespace);
        }

        @Override
        public void close() {
            drop(name);
        }
    }
}
