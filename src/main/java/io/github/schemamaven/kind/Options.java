package io.github.schemamaven.kind;

import io.github.schemamaven.sql.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Storage parameters and the like.
 *
 * @param texts the parameters as PostgreSQL keeps them, {@code name=value}, in the order in which they were set; the
 *     order has no meaning and is no part of the comparison, but a dump shows it
 */
record Options(List<String> texts) {
    private static final String TOAST = "toast.";

    /** Copies the list. */
    Options {
        texts = List.copyOf(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Options that && new HashSet<>(texts).equals(new HashSet<>(that.texts));
    }

    @Override
    public int hashCode() {
        return new HashSet<>(texts).hashCode();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Returns those of the table itself. */
    Options withoutToast() {
        return new Options(
                texts.stream().filter(text -> !text.startsWith(TOAST)).toList());
    }

    /** Returns the options as a list of assignments, the values quoted. */
    String list() {
        return list(texts);
    }

    private static String list(List<String> options) {
        return options.stream()
                .map(option -> name(option) + " = " + Literal.quote(option.substring(option.indexOf('=') + 1)))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the commands that change others to these.
     *
     * @param alter the command's beginning, such as {@code ALTER TABLE t}
     */
    List<Statement> changesFrom(Options old, String alter) {
        if (equals(old)) {
            return List.of();
        }
        List<String> wantedNames = texts.stream().map(Options::name).toList();
        List<String> gone = old.texts.stream()
                .map(Options::name)
                .filter(name -> !wantedNames.contains(name))
                .toList();
        List<String> stays = old.texts.stream()
                .filter(option -> wantedNames.contains(name(option)))
                .toList();
        List<String> set = new ArrayList<>(afterCommonBegin(stays, false));
        set.addAll(afterCommonBegin(stays, true));
        List<Statement> commands = new ArrayList<>();
        if (!gone.isEmpty()) {
            commands.add(Statement.of(alter + " RESET (" + String.join(", ", gone) + ")"));
        }
        if (!set.isEmpty()) {
            commands.add(Statement.of(alter + " SET (" + list(set) + ")"));
        }
        return commands;
    }

    /**
     * What is set goes to the end (transformRelOptions in reloptions.c), so all behind the first difference is set. The
     * parameters of the TOAST table are kept apart from the table's.
     */
    private List<String> afterCommonBegin(List<String> stays, boolean toast) {
        List<String> before =
                stays.stream().filter(text -> text.startsWith(TOAST) == toast).toList();
        List<String> after =
                texts.stream().filter(text -> text.startsWith(TOAST) == toast).toList();
        int same = 0;
        while (same < before.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return after.subList(same, after.size());
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }
}
