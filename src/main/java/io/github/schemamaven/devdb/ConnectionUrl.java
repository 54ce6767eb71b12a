package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Connection URLs: JDBC's {@code jdbc:postgresql://host:port/database?user=…}, libpq's
 * {@code postgres://user:password@host:port/database?sslmode=…} (PostgreSQL documentation, "Connection URIs"), and what
 * the environment adds to them: {@code DATABASE_URL}, the {@code PG*} variables and {@code ~/.pgpass}.
 */
public final class ConnectionUrl {
    private static final String MASK = "***";
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("([?&](?:password|sslpassword)=)[^&\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME =
            Pattern.compile("(jdbc:postgresql:|postgres(?:ql)?:)(//)?(.*)", Pattern.DOTALL);
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Environment variables of libpq that stand for a connection parameter. */
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("PGAPPNAME", "application_name"),
            Map.entry("PGCHANNELBINDING", "channel_binding"),
            Map.entry("PGCLIENTENCODING", "client_encoding"),
            Map.entry("PGCONNECT_TIMEOUT", "connect_timeout"),
            Map.entry("PGGSSENCMODE", "gssencmode"),
            Map.entry("PGKRBSRVNAME", "krbsrvname"),
            Map.entry("PGOPTIONS", "options"),
            Map.entry("PGREQUIREAUTH", "require_auth"),
            Map.entry("PGSSLCERT", "sslcert"),
            Map.entry("PGSSLKEY", "sslkey"),
            Map.entry("PGSSLMODE", "sslmode"),
            Map.entry("PGSSLNEGOTIATION", "sslnegotiation"),
            Map.entry("PGSSLROOTCERT", "sslrootcert"),
            Map.entry("PGTARGETSESSIONATTRS", "target_session_attrs"));

    private ConnectionUrl() {}

    /**
     * Reads a connection URL; what it leaves open comes from the environment.
     *
     * @param url a JDBC or libpq URL
     * @param environment where gaps are filled from
     * @throws SchemaException if the text is no such URL, names a parameter that nothing knows, several hosts, or a Unix
     *     socket; the message never holds a password
     */
    public static ConnectionSettings parse(String url, ConnectionEnvironment environment) {
        return parse(url, null, null, environment);
    }

    /**
     * Reads a connection URL, with user and password given apart from it.
     *
     * @param url a JDBC or libpq URL
     * @param user the role name that counts before the URL's; null for none
     * @param password the password that counts before the URL's; null for none
     * @param environment where gaps are filled from
     * @throws SchemaException as {@link #parse(String, ConnectionEnvironment)}
     */
    public static ConnectionSettings parse(
            String url, String user, String password, ConnectionEnvironment environment) {
        Parts parts = new Parts(url.strip());
        parts.read();
        if (user != null && !user.isEmpty()) {
            // The URL's password belongs to the URL's user.
            if (parts.user != null && !parts.user.equals(user)) {
                parts.password = null;
            }
            parts.user = user;
        }
        if (password != null && !password.isEmpty()) {
            parts.password = password;
        }
        return parts.complete(environment);
    }

    /**
     * Returns what the environment alone names: the URL in {@code DATABASE_URL}, else what {@code PGHOST} or
     * {@code PGDATABASE} with the other {@code PG*} variables say; empty where none of the three is set.
     *
     * @param environment the environment
     * @throws SchemaException as {@link #parse(String, ConnectionEnvironment)}
     */
    public static Optional<ConnectionSettings> fromEnvironment(ConnectionEnvironment environment) {
        Optional<String> url = environment.variable("DATABASE_URL");
        if (url.isPresent()) {
            try {
                return Optional.of(parse(url.get(), environment));
            } catch (SchemaException failure) {
                throw new SchemaException("The variable DATABASE_URL: " + failure.getMessage(), failure);
            }
        }
        if (environment.variable("PGHOST").isPresent()
                || environment.variable("PGDATABASE").isPresent()) {
            return Optional.of(new Parts("postgres://").complete(environment));
        }
        return Optional.empty();
    }

    /** Says whether a text has the scheme of a connection URL. */
    public static boolean looksLikeUrl(String text) {
        return SCHEME.matcher(text.strip()).matches();
    }

    /**
     * Returns a URL for messages: everything that may be a password is replaced. A text that cannot be understood loses
     * rather too much than too little.
     */
    public static String mask(String url) {
        String result = url;
        int at = url.lastIndexOf('@');
        int slashes = url.indexOf("//");
        int user = slashes >= 0 && slashes < at ? slashes + 2 : 0;
        int colon = url.indexOf(':', user);
        if (colon >= 0 && colon < at) {
            result = url.substring(0, colon + 1) + MASK + url.substring(at);
        }
        return SECRET_PARAMETER.matcher(result).replaceAll("$1" + MASK);
    }

    /** The parts of one URL while it is read. */
    private static final class Parts {
        private final String url;
        private final Map<String, String> properties = new LinkedHashMap<>();
        private String host;
        private String port;
        private String database;
        private String user;
        private String password;
        private boolean jdbc;

        Parts(String url) {
            this.url = url;
        }

        void read() {
            Matcher scheme = SCHEME.matcher(url);
            if (!scheme.matches()) {
                throw problem("it must begin with 'jdbc:postgresql://' or 'postgres://'");
            }
            jdbc = scheme.group(1).startsWith("jdbc:");
            String rest = scheme.group(3);
            int question = rest.indexOf('?');
            String place = question < 0 ? rest : rest.substring(0, question);
            if (scheme.group(2) != null) {
                readPlace(place);
            } else if (jdbc) {
                database = place.equals("/") ? null : emptyToNull(decoded(place));
            } else {
                throw problem("'//' is missing after '" + scheme.group(1) + "'");
            }
            if (question >= 0) {
                for (String parameter : rest.substring(question + 1).split("&")) {
                    readParameter(parameter);
                }
            }
        }

        private void readPlace(String place) {
            int slash = place.indexOf('/');
            String authority = slash < 0 ? place : place.substring(0, slash);
            if (slash >= 0) {
                String path = place.substring(slash + 1);
                if (path.contains("@")) {
                    throw problem(
                            "an '@' stands behind its first '/': in a user name or password both must be percent-encoded,"
                                    + " '/' as %2F and '@' as %40 (in a database name too)");
                }
                database = emptyToNull(decoded(path));
            }
            int at = authority.lastIndexOf('@');
            if (at >= 0) {
                if (jdbc) {
                    throw problem("a JDBC URL takes the user as '?user=…', or write it as 'postgres://user@host/…'");
                }
                readUser(authority.substring(0, at));
            }
            readHost(authority.substring(at + 1));
        }

        private void readUser(String text) {
            int colon = text.indexOf(':');
            user = emptyToNull(decoded(colon < 0 ? text : text.substring(0, colon)));
            if (colon >= 0) {
                password = emptyToNull(decoded(text.substring(colon + 1)));
            }
        }

        private void readHost(String text) {
            if (text.contains(",")) {
                throw problem("it names several hosts; a migration needs one server, so name the primary alone");
            }
            String rest = text;
            if (text.startsWith("[")) {
                int end = text.indexOf(']');
                if (end < 0) {
                    throw problem("the ']' of the IPv6 address is missing");
                }
                host = text.substring(1, end);
                rest = text.substring(end + 1);
                if (!rest.isEmpty() && !rest.startsWith(":")) {
                    throw problem("only ':port' may follow the ']' of the IPv6 address");
                }
            } else {
                int colon = text.indexOf(':');
                if (colon != text.lastIndexOf(':')) {
                    throw problem(
                            "an IPv6 address stands in brackets, such as 'postgres://[::1]:5432/app', and special "
                                    + "characters of a user or password are percent-encoded (':' is '%3A', '/' is '%2F')");
                }
                host = emptyToNull(decoded(colon < 0 ? text : text.substring(0, colon)));
                rest = colon < 0 ? "" : text.substring(colon);
            }
            if (rest.length() > 1) {
                port = rest.substring(1);
                portNumber(port);
            }
        }

        private void readParameter(String text) {
            if (text.isEmpty()) {
                return;
            }
            int equals = text.indexOf('=');
            String name = decoded(equals < 0 ? text : text.substring(0, equals));
            if (equals < 0 && !jdbc) {
                throw problem("the parameter '" + name + "' has no '=value'");
            }
            String value = equals < 0 ? "" : decoded(text.substring(equals + 1));
            switch (name) {
                case "host", "PGHOST" ->
                    readHost(value.contains(":") && !value.startsWith("[") ? "[" + value + "]" : value);
                case "port", "PGPORT" -> port = emptyToNull(value);
                case "dbname", "PGDBNAME" -> database = emptyToNull(value);
                case "user" -> user = emptyToNull(value);
                case "password" -> password = emptyToNull(value);
                default ->
                    ConnectionParameters.add(
                            name, value, "Parameter '" + name + "' of the URL '" + mask(url) + "'", properties);
            }
        }

        ConnectionSettings complete(ConnectionEnvironment environment) {
            if (host == null) {
                requireNoService(environment);
                environment.variable("PGHOST").ifPresent(this::readHostVariable);
            }
            String server = host == null ? "localhost" : host;
            if (server.startsWith("/") || server.startsWith("@")) {
                throw problem("'" + server + "' is a directory of Unix sockets, which Java's driver cannot reach; name "
                        + "the server's TCP host, such as 'localhost'");
            }
            int number = portNumber(
                    port != null ? port : environment.variable("PGPORT").orElse("5432"));
            String role =
                    user != null ? user : environment.variable("PGUSER").orElse(environment.operatingSystemUser());
            String name = database != null
                    ? database
                    : environment.variable("PGDATABASE").orElse(role);
            VARIABLES.forEach((variable, parameter) -> addVariable(environment, variable, parameter));
            if (password == null) {
                password = environment
                        .variable("PGPASSWORD")
                        .or(() -> PasswordFile.find(environment, server, number, name, role))
                        .orElse(null);
            }
            return new ConnectionSettings(server, number, name, role, password, properties);
        }

        private void readHostVariable(String value) {
            if (value.startsWith("/") || value.startsWith("@")) {
                host = value;
            } else {
                readHost(value.contains(":") ? "[" + value + "]" : value);
            }
        }

        private void requireNoService(ConnectionEnvironment environment) {
            if (environment.variable("PGSERVICE").isPresent()
                    && environment.variable("PGHOST").isEmpty()) {
                throw problem("it names no host, and the service file that PGSERVICE names is not read; write the "
                        + "service's host, port and database into the URL");
            }
        }

        private void addVariable(ConnectionEnvironment environment, String variable, String parameter) {
            Map<String, String> found = new LinkedHashMap<>();
            environment
                    .variable(variable)
                    .ifPresent(value -> ConnectionParameters.add(parameter, value, "Variable " + variable, found));
            found.forEach(properties::putIfAbsent);
        }

        private int portNumber(String text) {
            if (text.matches("[0-9]{1,5}")) {
                int number = Integer.parseInt(text);
                if (number >= 1 && number <= 65535) {
                    return number;
                }
            }
            // The text itself is not shown: where a password holds a bare '/' or '?', it is a piece of that.
            throw problem("what stands after the host's ':' is no port (1 to 65535); special characters of a user or "
                    + "password are percent-encoded (':' is '%3A', '/' is '%2F', '?' is '%3F', '@' is '%40')");
        }

        private String decoded(String text) {
            if (BROKEN_PERCENT.matcher(text).find()) {
                throw problem("a '%' is not followed by two hexadecimal digits; write '%25' for the character itself");
            }
            // The JDBC driver takes '+' for a space, as forms do; in libpq's URI it is itself.
            return URLDecoder.decode(jdbc ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        private static String emptyToNull(String text) {
            return text.isEmpty() ? null : text;
        }

        private SchemaException problem(String what) {
            return new SchemaException("The connection URL '" + mask(url) + "' cannot be used: " + what + ".");
        }
    }
}
