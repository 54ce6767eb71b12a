package io.github.schemamaven.random;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two states, each as the statements that make it.
 *
 * @param lines the statements of both, in order
 */
record Pair(List<Line> lines) {
    /**
     * One statement.
     *
     * @param sql without a semicolon
     * @param inOld whether the old state has it
     * @param inNew whether the new state has it
     */
    record Line(String sql, boolean inOld, boolean inNew) {}

    Pair {
        lines = List.copyOf(lines);
    }

    /** Returns the statements of the old state. */
    List<String> old() {
        return lines.stream().filter(Line::inOld).map(Line::sql).toList();
    }

    /** Returns the statements of the new state. */
    List<String> wanted() {
        return lines.stream().filter(Line::inNew).map(Line::sql).toList();
    }

    /** Returns statements as a script. */
    static String script(List<String> statements) {
        return statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining());
    }
}
