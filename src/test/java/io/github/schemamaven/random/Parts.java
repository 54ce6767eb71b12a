package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;

/** Cuts a statement at its commas and parentheses, without knowing SQL: PostgreSQL refuses what makes no sense. */
final class Parts {
    private Parts() {}

    /** Returns the statement without one part each, the larger parts first. */
    static List<String> without(String sql) {
        List<String> found = new ArrayList<>();
        List<int[]> groups = groups(sql);
        for (int[] group : groups) {
            items(sql, group, found);
        }
        for (int[] group : groups) {
            found.add(sql.substring(0, group[0]) + sql.substring(group[1] + 1));
        }
        String[] words = sql.split(" ");
        for (int i = words.length - 1; i > 1; i--) {
            for (int length = Math.min(4, words.length - i); length >= 1; length--) {
                List<String> fewer = new ArrayList<>(List.of(words));
                fewer.subList(i, i + length).clear();
                found.add(String.join(" ", fewer));
            }
        }
        return found;
    }

    private static void items(String sql, int[] group, List<String> found) {
        List<Integer> commas = new ArrayList<>(List.of(group[0]));
        int depth = 0;
        for (int i = group[0] + 1; i < group[1]; i++) {
            char c = sql.charAt(i);
            if (c == '"' || c == '\'') {
                i = sql.indexOf(c, i + 1);
                if (i < 0) {
                    return;
                }
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                commas.add(i);
            }
        }
        if (commas.size() < 2) {
            return;
        }
        for (int i = 0; i < commas.size(); i++) {
            int end = i + 1 < commas.size() ? commas.get(i + 1) : group[1];
            found.add(
                    i == 0
                            ? sql.substring(0, group[0] + 1) + sql.substring(end + 1)
                            : sql.substring(0, commas.get(i)) + sql.substring(end));
        }
    }

    /** Returns where parentheses open and close, the outer ones first. */
    private static List<int[]> groups(String sql) {
        List<int[]> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '"' || c == '\'') {
                int end = sql.indexOf(c, i + 1);
                if (end < 0) {
                    break;
                }
                i = end;
            } else if (c == '(') {
                open.add(i);
            } else if (c == ')' && !open.isEmpty()) {
                found.add(new int[] {open.remove(open.size() - 1), i});
            }
        }
        found.sort((left, right) -> left[0] - right[0]);
        return found;
    }
}
