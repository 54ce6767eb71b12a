package io.github.schemamaven.migration;

import io.github.schemamaven.sql.SchemaException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name {@code YYYYMMDDHHMMSS_slug} of a migration. Names are ASCII: Java cannot open files with other characters
 * where the locale is POSIX (plain containers), and some file systems change how they spell accents.
 */
final class MigrationName {
    static final int MAX_SLUG = 100;
    private static final Pattern NAME = Pattern.compile("(\\d{14})_([A-Za-z0-9][A-Za-z0-9_.-]*)");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private MigrationName() {}

    /** Returns the name for a time in UTC and a slug. */
    static String of(LocalDateTime time, String slug) {
        return TIMESTAMP.format(time) + "_" + slug;
    }

    /** Returns the time in a name, or empty where the name is not of the right form. */
    static Optional<LocalDateTime> timeOf(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(matcher.group(1), TIMESTAMP));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Turns what a user calls a change into a slug: lower case, accents removed, every run of other characters one
     * underscore.
     *
     * @param wanted such as {@code Add users.email}; never null
     * @return such as {@code add_users_email}
     * @throws SchemaException where nothing is left, letters are not Latin, or it is too long
     */
    static String slug(String wanted) {
        // upper case first: it writes out letters such as the German sharp s and ligatures
        String folded = Normalizer.normalize(wanted.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        folded.codePoints()
                .filter(c -> c > 127 && Character.isLetterOrDigit(c))
                .findFirst()
                .ifPresent(c -> {
                    throw bad(
                            wanted,
                            "has '" + Character.toString(c) + "', which is not a Latin letter: names of "
                                    + "migrations stay ASCII so that every machine and locale can open the files");
                });
        String slug = folded.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (slug.isEmpty()) {
            throw bad(wanted, "has no letter or digit");
        }
        if (slug.length() > MAX_SLUG) {
            throw bad(wanted, "is " + slug.length() + " characters long; at most " + MAX_SLUG + " are allowed");
        }
        return slug;
    }

    private static SchemaException bad(String wanted, String why) {
        return new SchemaException("the migration's name '" + wanted + "' " + why
                + ". Choose a short name of letters, digits and underscores, such as -Dschema.name=add_users_email");
    }
}
