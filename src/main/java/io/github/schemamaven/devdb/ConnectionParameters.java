package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGProperty;

/**
 * The parameters of a connection URL: libpq's names and values (PostgreSQL documentation, "Parameter Key Words") put
 * into pgjdbc's, and pgjdbc's own as they are.
 */
final class ConnectionParameters {
    /** libpq's name to pgjdbc's, where the value means the same. */
    private static final Map<String, String> LIBPQ = Map.ofEntries(
            Map.entry("application_name", "ApplicationName"),
            Map.entry("channel_binding", "channelBinding"),
            Map.entry("connect_timeout", "connectTimeout"),
            Map.entry("gssencmode", "gssEncMode"),
            Map.entry("gsslib", "gsslib"),
            Map.entry("krbsrvname", "kerberosServerName"),
            Map.entry("options", "options"),
            Map.entry("require_auth", "requireAuth"),
            Map.entry("sslcert", "sslcert"),
            Map.entry("sslkey", "sslkey"),
            Map.entry("sslmode", "sslmode"),
            Map.entry("sslnegotiation", "sslNegotiation"),
            Map.entry("sslpassword", "sslpassword"),
            Map.entry("sslrootcert", "sslrootcert"));

    /** Names that libpq knows and pgjdbc has nothing for. */
    private static final Set<String> WITHOUT_COUNTERPART = Set.of(
            "fallback_application_name",
            "gssdelegation",
            "hostaddr",
            "keepalives_count",
            "keepalives_idle",
            "keepalives_interval",
            "max_protocol_version",
            "min_protocol_version",
            "replication",
            "requirepeer",
            "requiressl",
            "scram_client_key",
            "scram_server_key",
            "ssl_max_protocol_version",
            "ssl_min_protocol_version",
            "sslcertmode",
            "sslcompression",
            "sslcrl",
            "sslcrldir",
            "sslkeylogfile",
            "sslsni",
            "tcp_user_timeout");

    private static final Map<String, String> TARGET_SESSION = Map.of(
            "any", "any",
            "read-write", "primary",
            "primary", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    private static final Map<String, String> LOAD_BALANCE = Map.of("disable", "false", "random", "true");

    private static final Map<String, String> BOOLEAN_DIGIT = Map.of("0", "false", "1", "true");

    private ConnectionParameters() {}

    /**
     * Adds one parameter to pgjdbc's connection properties.
     *
     * @param name the name as written, libpq's or pgjdbc's
     * @param value the decoded value
     * @param from what the name is called in messages, such as {@code parameter 'sslmod' of the URL}
     * @param properties receives the property
     * @throws SchemaException if nothing has that name, or the value is none of those that the parameter may have
     */
    static void add(String name, String value, String from, Map<String, String> properties) {
        switch (name) {
            case "target_session_attrs" -> properties.put("targetServerType", translated(TARGET_SESSION, value, from));
            case "load_balance_hosts" -> properties.put("loadBalanceHosts", translated(LOAD_BALANCE, value, from));
            case "keepalives" -> properties.put("tcpKeepAlive", translated(BOOLEAN_DIGIT, value, from));
            case "client_encoding" -> requireUtf8(value, from);
            case "service" ->
                throw new SchemaException(from + ": service files are not read; write the service's host, port and "
                        + "database into the URL");
            default -> addPlain(name, value, from, properties);
        }
    }

    private static void addPlain(String name, String value, String from, Map<String, String> properties) {
        if (WITHOUT_COUNTERPART.contains(name)) {
            throw new SchemaException(
                    from + ": libpq knows it, the JDBC driver has nothing that corresponds; leave it out");
        }
        String property = LIBPQ.getOrDefault(name, name);
        PGProperty known = PGProperty.forName(property);
        if (known == null) {
            throw new SchemaException(from + ": neither libpq nor the JDBC driver knows it" + suggestion(name));
        }
        String[] choices = known.getChoices();
        if (choices != null && !Arrays.asList(choices).contains(value)) {
            throw new SchemaException(from + ": '" + value + "' is none of its values: " + String.join(", ", choices));
        }
        if (property.equals("sslrootcert") && value.equals("system")) {
            properties.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
            return;
        }
        properties.put(property, value);
    }

    private static String translated(Map<String, String> values, String value, String from) {
        String result = values.get(value);
        if (result == null) {
            throw new SchemaException(from + ": '" + value + "' is none of its values: "
                    + String.join(", ", new TreeSet<>(values.keySet())));
        }
        return result;
    }

    private static void requireUtf8(String value, String from) {
        String plain = value.replace("-", "");
        if (!plain.equalsIgnoreCase("UTF8") && !plain.equalsIgnoreCase("auto")) {
            throw new SchemaException(from + ": the client encoding is always UTF8, leave '" + value + "' out");
        }
    }

    private static String suggestion(String name) {
        Set<String> names = new TreeSet<>(LIBPQ.keySet());
        names.addAll(
                Set.of("target_session_attrs", "load_balance_hosts", "user", "password", "host", "port", "dbname"));
        for (PGProperty property : PGProperty.values()) {
            names.add(property.getName());
        }
        return Suggestion.misspelt(name, names)
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElse("; leave it out");
    }
}
