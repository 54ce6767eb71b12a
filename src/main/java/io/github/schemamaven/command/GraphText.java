package io.github.schemamaven.command;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the graph of a directory, the oldest migration at the top: {@code *} is a migration, lines lead down to those that
 * come after it, {@code .} begins a branch and {@code '} ends one.
 */
final class GraphText {
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final List<String> lanes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * One line.
     *
     * @param drawing the lines and marks; as wide in all rows
     * @param file the migration of the line; null where the line only leads to others
     */
    record Row(String drawing, MigrationFile file) {}

    /** Draws the migrations in canonical order. */
    static List<Row> draw(MigrationDirectory directory) {
        GraphText graph = new GraphText();
        for (MigrationFile file : directory.canonicalOrder()) {
            graph.children.putIfAbsent(file.name(), new ArrayList<>());
            file.parents().stream()
                    .filter(parent -> directory.file(parent.name()).isPresent())
                    .forEach(parent -> graph.children
                            .computeIfAbsent(parent.name(), name -> new ArrayList<>())
                            .add(file.name()));
        }
        directory.canonicalOrder().forEach(graph::add);
        int width = graph.rows.stream()
                .mapToInt(row -> row.drawing().length())
                .max()
                .orElse(0);
        return graph.rows.stream()
                .map(row ->
                        new Row(row.drawing() + " ".repeat(width - row.drawing().length()), row.file()))
                .toList();
    }

    private void add(MigrationFile file) {
        int place = lanes.indexOf(file.name());
        if (place < 0) {
            place = free();
        }
        int last = lanes.lastIndexOf(file.name());
        rows.add(new Row(line('*', place, Math.max(place, last), file.name(), '\''), file));
        Collections.replaceAll(lanes, file.name(), null);
        branch(place, children.get(file.name()));
        while (!lanes.isEmpty() && lanes.get(lanes.size() - 1) == null) {
            lanes.remove(lanes.size() - 1);
        }
    }

    /** Leads the lines on to the children: the first in this lane, the others in lanes of their own. */
    private void branch(int place, List<String> next) {
        if (next.isEmpty()) {
            return;
        }
        lanes.set(place, next.get(0));
        if (next.size() > 1) {
            List<Integer> opened = new ArrayList<>();
            for (String child : next.subList(1, next.size())) {
                int lane = free();
                lanes.set(lane, child);
                opened.add(lane);
            }
            rows.add(new Row(forked(place, opened), null));
        }
    }

    private int free() {
        int lane = lanes.indexOf(null);
        if (lane < 0) {
            lanes.add(null);
            lane = lanes.size() - 1;
        }
        return lane;
    }

    private String line(char mark, int place, int last, String ending, char end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(lanes.size(), place + 1); i++) {
            boolean ends = i > place && ending.equals(lanes.get(i));
            char lane = lanes.size() <= i || lanes.get(i) == null ? (i > place && i < last ? '-' : ' ') : '|';
            text.append(i == place ? mark : ends ? end : lane);
            text.append(i >= place && i < last ? '-' : ' ');
        }
        return text.toString().stripTrailing();
    }

    private String forked(int place, List<Integer> opened) {
        int first = Math.min(place, Collections.min(opened));
        int last = Math.max(place, Collections.max(opened));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            boolean inside = i > first && i < last;
            char lane = lanes.get(i) == null ? (inside ? '-' : ' ') : '|';
            text.append(i == place ? '+' : opened.contains(i) ? '.' : lane);
            text.append(i >= first && i < last ? '-' : ' ');
        }
        return text.toString().stripTrailing();
    }
}
