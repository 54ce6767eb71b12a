package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * PostgreSQL's password file, {@code ~/.pgpass}: lines {@code host:port:database:user:password}, {@code *} for
 * anything, backslash before a colon or backslash, the first line that matches counts (PostgreSQL documentation, "The
 * Password File").
 */
final class PasswordFile {
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PasswordFile() {}

    /**
     * Looks a password up.
     *
     * @param environment names the file: {@code PGPASSFILE}, else the one in the home directory
     * @param host host name as in the URL
     * @param port TCP port
     * @param database database name
     * @param user role name
     * @return the password; empty where there is no file or no line that matches
     * @throws SchemaException if a line matches and the file can be read by others, for which libpq would not use it
     */
    static Optional<String> find(
            ConnectionEnvironment environment, String host, int port, String database, String user) {
        Path file = location(environment);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> wanted = List.of(host, Integer.toString(port), database, user);
        for (String line : lines(file)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() == 5 && matches(fields, wanted)) {
                requirePrivate(file);
                return Optional.of(unescaped(fields.get(4)));
            }
        }
        return Optional.empty();
    }

    private static Path location(ConnectionEnvironment environment) {
        Optional<String> named = environment.variable("PGPASSFILE");
        if (named.isPresent()) {
            return Path.of(named.get());
        }
        Optional<String> windows = environment.variable("APPDATA");
        if (windows.isPresent() && System.getProperty("os.name").startsWith("Windows")) {
            return Path.of(windows.get(), "postgresql", "pgpass.conf");
        }
        return environment.home().resolve(".pgpass");
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new SchemaException("The password file '" + file + "' cannot be read: " + failure, failure);
        }
    }

    /** Cuts a line at its first four colons that no backslash escapes; the fields keep their backslashes. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < line.length() && fields.size() < 4; at++) {
            char character = line.charAt(at);
            if (character == '\\') {
                at++;
            } else if (character == ':') {
                fields.add(line.substring(from, at));
                from = at + 1;
            }
        }
        fields.add(line.substring(from));
        return fields;
    }

    private static boolean matches(List<String> fields, List<String> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            String field = fields.get(index);
            if (!field.equals("*") && !unescaped(field).equals(wanted.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String field) {
        return field.replaceAll("\\\\(.)", "$1");
    }

    /** Holds libpq's rule: on Unix the file must not be open to group or world. */
    private static void requirePrivate(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            if (!OWNER.containsAll(permissions)) {
                throw new SchemaException("The password file '" + file + "' can be read by others, so its password is "
                        + "not used. Repair it with: chmod 600 '" + file + "'");
            }
        } catch (IOException failure) {
            throw new SchemaException("The password file '" + file + "' cannot be examined: " + failure, failure);
        }
    }
}
