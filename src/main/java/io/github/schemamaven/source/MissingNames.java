package io.github.schemamaven.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the objects that a statement lacks, out of PostgreSQL's message. They serve to try a statement again at
 * the right time and to explain what waits for what; a name missed here costs time, not correctness.
 */
final class MissingNames {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern CALLED =
            Pattern.compile("(?:function|procedure|aggregate|operator|routine) ([^\\s(]+)");
    private static final Pattern OF_RELATION = Pattern.compile("(?:relation|table|view|index) \"([^\"]+)\"");

    private MissingNames() {}

    /** Returns the names in a message such as {@code relation "app.users" does not exist}, with dots between parts. */
    static List<String> of(String reason) {
        List<String> names = new ArrayList<>();
        if (reason.startsWith("column ") || reason.startsWith("constraint ")) {
            collect(OF_RELATION, reason, names);
            return names;
        }
        collect(QUOTED, reason, names);
        if (names.isEmpty()) {
            collect(CALLED, reason, names);
        }
        return names;
    }

    private static void collect(Pattern pattern, String reason, List<String> names) {
        Matcher matcher = pattern.matcher(reason);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    /** Returns the last part of a name, by which statements are looked up. */
    static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Tells whether a missing name may mean an object with these parts; either may lack its schema. */
    static boolean mayMean(String missing, List<String> name) {
        if (name.isEmpty()) {
            return false;
        }
        String last = name.get(name.size() - 1);
        if (name.size() == 1 || !missing.contains(".")) {
            return lastPart(missing).equals(last) || missing.equals(last);
        }
        return missing.equals(String.join(".", name));
    }
}
