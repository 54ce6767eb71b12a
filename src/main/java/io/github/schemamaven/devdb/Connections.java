package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Opens connections.
 *
 * <p>Every connection speaks the simple query protocol: one command is one message, sent as it is, {@code ?} and
 * {@code BEGIN ATOMIC} bodies included, and no portal stays open that {@code CREATE INDEX CONCURRENTLY} would wait for.
 * Its time zone is UTC and its date and interval styles are PostgreSQL's defaults, so that a migration means the same on
 * each machine.
 */
public final class Connections {
    private static final List<String> SESSION =
            List.of("SET TimeZone TO 'UTC'", "SET DateStyle TO 'ISO, MDY'", "SET IntervalStyle TO 'postgres'");

    /** The driver's classes that pull in most of the others. */
    private static final List<String> WARM = List.of(
            "Driver",
            "PGProperty",
            "core.v3.ConnectionFactoryImpl",
            "core.PGStream",
            "core.v3.QueryExecutorImpl",
            "jdbc.PgConnection",
            "jdbc.TypeInfoCache",
            "jdbc.PgStatement",
            "jdbc.PgResultSet",
            "jdbc.TimestampUtils");

    private static final String LOGIN_SECONDS = "60";

    private Connections() {}

    /** Returns the commands with which each session begins, for those who reset one. */
    public static List<String> sessionSettings() {
        return SESSION;
    }

    /**
     * Returns the commands that make a used session as good as new for the next migration: role, settings, cursors,
     * prepared statements, temporary tables; names without a schema then mean {@code public}.
     */
    public static List<String> freshSession() {
        List<String> commands = new ArrayList<>(List.of(
                "SET SESSION AUTHORIZATION DEFAULT",
                "RESET ROLE",
                "RESET ALL",
                "CLOSE ALL",
                "DEALLOCATE ALL",
                "UNLISTEN *",
                "DISCARD TEMP",
                "DISCARD SEQUENCES"));
        commands.addAll(SESSION);
        commands.add("SET search_path TO public");
        return List.copyOf(commands);
    }

    /**
     * Opens a connection in autocommit mode.
     *
     * @param settings what to connect to
     * @param applicationName the session's {@code application_name}; one that the settings bring is added behind it
     * @return the connection; the caller closes it
     * @throws SchemaException if the server cannot be reached or refuses; the message names host and user, never the
     *     password
     */
    public static Connection open(ConnectionSettings settings, String applicationName) {
        try {
            return connect(settings, applicationName);
        } catch (SQLException failure) {
            throw refused(settings, failure);
        }
    }

    /**
     * Tells whether the server sees a transaction on this connection that SQL began and did not end, a failed one
     * included.
     *
     * @param connection a connection that {@link #open} made
     */
    public static boolean isInTransaction(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    /**
     * Returns the process of the server that the connection was opened to, as the server said then. Behind a pooler it is
     * not the one that {@code pg_backend_pid()} names.
     *
     * @param connection a connection that {@link #open} made
     */
    public static int serverProcess(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    static Connection connect(ConnectionSettings settings, String applicationName) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(settings.properties());
        // What accepts the connection and never answers, such as a server of another kind, must not stop a build for
        // good.
        properties.putIfAbsent(PGProperty.LOGIN_TIMEOUT.getName(), LOGIN_SECONDS);
        properties.setProperty(PGProperty.USER.getName(), settings.user());
        if (settings.password() != null) {
            properties.setProperty(PGProperty.PASSWORD.getName(), settings.password());
        }
        String own = settings.properties().get(PGProperty.APPLICATION_NAME.getName());
        properties.setProperty(
                PGProperty.APPLICATION_NAME.getName(), own == null ? applicationName : applicationName + " " + own);
        properties.setProperty(PGProperty.PREFER_QUERY_MODE.getName(), "simple");
        properties.putIfAbsent(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        // DriverManager would keep the driver, and so the plugin's class loader, for as long as the JVM lives.
        Connection connection = new Driver().connect(url(settings), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", SESSION));
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    /**
     * Loads the driver's classes in another thread, which takes as long as a server takes to start. Nothing depends on
     * it: what is not loaded when it is needed is loaded then.
     */
    static void warmUp() {
        Thread thread = new Thread(() -> WARM.forEach(Connections::load), "schema-maven-plugin-driver");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load(String name) {
        try {
            Class.forName("org.postgresql." + name, true, Connections.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unavailable) {
            // The class is the driver's own affair, and another release may do without it; and a build that fails
            // early closes the plugin's class loader meanwhile.
            return;
        }
    }

    private static String url(ConnectionSettings settings) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "jdbc:postgresql://" + host + ":" + settings.port() + "/"
                + URLEncoder.encode(settings.database(), StandardCharsets.UTF_8);
    }

    private static SchemaException refused(ConnectionSettings settings, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String server = settings.host() + ":" + settings.port();
        String message = switch (state) {
            case "08001" ->
                "The PostgreSQL server at '" + server + "' cannot be reached: " + unreachable(failure)
                        + ". Is it running, and are host and port right?";
            case "28P01", "28000" ->
                "The PostgreSQL server at '" + server + "' refused user '" + settings.user() + "': "
                        + firstLine(failure);
            case "08004" ->
                "The PostgreSQL server at '" + server + "' rejected the connection of user '" + settings.user() + "': "
                        + firstLine(failure);
            case "3D000" ->
                "There is no database '" + settings.database() + "' on the PostgreSQL server at '" + server + "'.";
            case "53300" -> "The PostgreSQL server at '" + server + "' has no free connection: " + firstLine(failure);
            default -> "The connection " + settings + " failed: " + firstLine(failure);
        };
        if (settings.password() == null && message.contains("password")) {
            message += " Give one in the URL, in the settings.xml server, in PGPASSWORD or in ~/.pgpass.";
        }
        return new SchemaException(masked(message, settings), failure);
    }

    /** The driver gives advice of its own, or no reason at all. */
    private static String unreachable(SQLException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnknownHostException) {
            return "there is no host of that name";
        }
        String text = cause == null || cause.getMessage() == null ? failure.getMessage() : cause.getMessage();
        return String.valueOf(text).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static String firstLine(SQLException failure) {
        String text = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return text.endsWith(".") ? text : text + ".";
    }

    /** A driver's message has no password in it; a class that the user plugged into the driver may be less careful. */
    private static String masked(String message, ConnectionSettings settings) {
        String password = settings.password();
        return password == null || password.length() < 4 ? message : message.replace(password, "***");
    }
}
