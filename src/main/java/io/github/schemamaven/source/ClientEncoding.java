package io.github.schemamaven.source;

import io.github.schemamaven.sql.SqlStatement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a script says it is in. Files are read as UTF-8 and go to the server as that, so the setting itself
 * never runs; but where a script names a one-byte encoding, the server would take each byte of it as one character, and
 * the same is done here.
 */
public final class ClientEncoding {
    /** SQL_ASCII hands bytes through as they are. */
    private static final Pattern UTF8 = Pattern.compile("utf-?8|unicode|sql-ascii|default|");

    private static final Pattern WINDOWS = Pattern.compile("(?:win|windows-?)(125[0-8])");
    private static final Pattern LATIN1 = Pattern.compile("latin-?1|iso-?8859-?1");
    private static final Pattern LATIN9 = Pattern.compile("latin-?9|iso-?8859-?15");

    private Charset charset = StandardCharsets.UTF_8;

    /** Begins with UTF-8. */
    public ClientEncoding() {}

    /** Goes back to UTF-8, as a new session does. */
    void reset() {
        charset = StandardCharsets.UTF_8;
    }

    /**
     * Follows a setting.
     *
     * @param name the encoding as the script has it
     * @return whether the encoding is known
     */
    public boolean set(String name) {
        Optional<Charset> found = charset(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        found.ifPresent(value -> charset = value);
        return found.isPresent();
    }

    private static Optional<Charset> charset(String name) {
        if (UTF8.matcher(name).matches()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Matcher windows = WINDOWS.matcher(name);
        if (windows.matches()) {
            return Optional.of(Charset.forName("windows-" + windows.group(1)));
        }
        if (LATIN1.matcher(name).matches()) {
            return Optional.of(StandardCharsets.ISO_8859_1);
        }
        return LATIN9.matcher(name).matches() ? Optional.of(Charset.forName("ISO-8859-15")) : Optional.empty();
    }

    /** Returns a statement as the server would read its bytes. */
    public SqlStatement read(SqlStatement statement) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return statement;
        }
        return new SqlStatement(
                read(statement.text()),
                statement.start(),
                statement.comments(),
                statement.copyData().map(this::read));
    }

    private String read(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), charset);
    }
}
