package io.github.schemamaven.kind;

import io.github.schemamaven.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Storage parameters and the like, which PostgreSQL keeps as {@code name=value} texts. */
final class Options {
    private Options() {}

    /** Returns the options as a list of assignments, the values quoted. */
    static String list(List<String> options) {
        return options.stream()
                .map(option -> name(option) + " = " + Literal.quote(option.substring(option.indexOf('=') + 1)))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the commands that change one set of options to another.
     *
     * @param alter the command's beginning, such as {@code ALTER TABLE t}
     */
    static List<String> changes(String alter, List<String> old, List<String> wanted) {
        List<String> wantedNames = wanted.stream().map(Options::name).toList();
        List<String> gone = old.stream()
                .map(Options::name)
                .filter(name -> !wantedNames.contains(name))
                .toList();
        List<String> set =
                wanted.stream().filter(option -> !old.contains(option)).toList();
        List<String> commands = new ArrayList<>();
        if (!gone.isEmpty()) {
            commands.add(alter + " RESET (" + String.join(", ", gone) + ")");
        }
        if (!set.isEmpty()) {
            commands.add(alter + " SET (" + list(set) + ")");
        }
        return commands;
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }
}
