package io.github.schemamaven.kind;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a subscription reaches its publisher (libpq.sgml, "Connection Strings"), without what is secret in it: no password
 * is kept, compared or written.
 *
 * @param plain the parameters that hold no secret
 * @param secrets the names of those that do; no part of the comparison
 */
record ConnectionString(SortedMap<String, String> plain, SortedSet<String> secrets) {
    private static final Pattern SECRET = Pattern.compile("passw|passphrase|secret|token|credential|scram_.*_key");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*(\\w+)\\s*=\\s*('(?:[^'\\\\]|\\\\.)*+'|(?:[^\\s\\\\]|\\\\.)*+)");
    private static final Pattern URI = Pattern.compile(
            "postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^/?]*)(?:/(?<database>[^?]*))?(?:\\?(?<query>.*))?",
            Pattern.DOTALL);

    ConnectionString {
        plain = Collections.unmodifiableSortedMap(new TreeMap<>(plain));
        secrets = Collections.unmodifiableSortedSet(new TreeSet<>(secrets));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectionString that && plain.equals(that.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    /** Reads a string of either form, as PostgreSQL accepted it. */
    static ConnectionString of(String text) {
        SortedMap<String, String> found = new TreeMap<>();
        Matcher uri = URI.matcher(text);
        if (uri.matches()) {
            readUri(uri, found);
        } else {
            Matcher parameter = PARAMETER.matcher(text);
            while (parameter.find()) {
                found.put(parameter.group(1), unquoted(parameter.group(2)));
            }
        }
        SortedSet<String> secrets = found.keySet().stream()
                .filter(name -> SECRET.matcher(name).find())
                .collect(Collectors.toCollection(TreeSet::new));
        found.keySet().removeAll(secrets);
        return new ConnectionString(found, secrets);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("'");
        return (quoted ? value.substring(1, value.length() - 1) : value).replaceAll("\\\\(.)", "$1");
    }

    private static void readUri(Matcher uri, SortedMap<String, String> found) {
        put(found, "user", uri.group("user"));
        put(found, "password", uri.group("password"));
        put(found, "dbname", uri.group("database"));
        List<String> hosts = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (String host : uri.group("hosts").split(",", -1)) {
            int colon = host.lastIndexOf(':');
            boolean hasPort = colon >= 0 && host.indexOf(']', colon) < 0;
            String name = hasPort ? host.substring(0, colon) : host;
            hosts.add(name.startsWith("[") ? name.substring(1, name.length() - 1) : name);
            ports.add(hasPort ? host.substring(colon + 1) : "");
        }
        put(found, "host", String.join(",", hosts));
        put(found, "port", ports.stream().allMatch(String::isEmpty) ? "" : String.join(",", ports));
        String query = uri.group("query");
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            put(found, pair.substring(0, Math.max(0, equals)), pair.substring(equals + 1));
        }
        if ("true".equals(found.get("ssl"))) {
            found.remove("ssl");
            found.put("sslmode", "require");
        }
    }

    private static void put(SortedMap<String, String> found, String name, String value) {
        if (value != null && !value.isEmpty()) {
            found.put(decoded(name), decoded(value));
        }
    }

    /** A plus is a plus here, other than in the forms of web pages. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns the parameters that are no secrets as {@code name=value}. */
    String text() {
        return plain.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + value(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String value(String value) {
        boolean simple =
                !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\'' || c == '\\');
        return simple ? value : "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
