package io.github.schemamaven.branches;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a declaration as somebody at work does: at random, one object at a time, one file an object. */
final class Edits {
    private static final List<String> TYPES = List.of("int", "text", "bigint", "timestamptz", "numeric(10, 2)");

    private final Path schema;
    private final Random random;
    private final String who;
    private int made;

    Edits(Path schema, Random random, String who) {
        this.schema = schema;
        this.random = random;
        this.who = who;
    }

    /** Writes the declaration that all branches start from. */
    static void base(Path schema) {
        Edits edits = new Edits(schema, new Random(0), "base");
        for (int i = 1; i <= 4; i++) {
            edits.write(
                    "tables/t" + i + ".sql",
                    "create table t" + i + " (\n    id bigint primary key\n    , name text\n    , n" + i
                            + " int\n);\n");
        }
        edits.write("views/v1.sql", "create view v1 as select id, name from t1 where id > 1;\n");
        edits.write("types/mood.sql", "create type mood as enum ('good'\n    , 'bad'\n);\n");
        edits.write(
                "functions/f1.sql",
                "create function f1(a int) returns int language sql immutable as $$ select a + 1 $$;\n");
    }

    /** Makes one change; which one, the random numbers say. Not every change loads. */
    String one() {
        made++;
        return switch (random.nextInt(14)) {
            case 0, 1 -> newTable();
            case 2, 3, 4 -> addColumn();
            case 5, 6 -> addIndex();
            case 7 -> newView();
            case 8 -> changeView();
            case 9 -> addEnumValue();
            case 10 -> changeFunction();
            case 11 -> drop();
            case 12 -> rename();
            default -> tighten();
        };
    }

    /** Mostly a name of one's own; sometimes one that others think of too. */
    private String name(String prefix) {
        return random.nextInt(7) == 0 ? prefix + "_common" + random.nextInt(2) : prefix + "_" + who + made;
    }

    private String newTable() {
        String name = name("table");
        String parent =
                random.nextBoolean() ? "    , parent bigint references " + tableName(pick("tables")) + "\n" : "";
        write(
                "tables/" + name + ".sql",
                "create table " + name + " (\n    id bigint primary key\n    , v "
                        + TYPES.get(random.nextInt(TYPES.size())) + "\n" + parent + ");\n");
        return "add table " + name;
    }

    private String addColumn() {
        Path file = pick("tables");
        String name = name("col");
        String text = read(file);
        String type = TYPES.get(random.nextInt(TYPES.size()));
        write(file, text.replaceFirst("\n\\);", "\n    , " + name + " " + type + "\n);"));
        return "add column " + tableName(file) + "." + name;
    }

    private String addIndex() {
        Path file = pick("tables");
        List<String> columns = columns(file);
        String column = columns.get(random.nextInt(columns.size()));
        String name = random.nextInt(3) == 0 ? "" : name("index") + " ";
        write(file, read(file) + "create index " + name + "on " + tableName(file) + " (" + column + ");\n");
        return "add index on " + tableName(file) + "." + column;
    }

    private String newView() {
        Path file = pick("tables");
        String name = name("view");
        write(
                "views/" + name + ".sql",
                "create view " + name + " as select " + String.join(", ", columns(file)) + " from " + tableName(file)
                        + ";\n");
        return "add view " + name;
    }

    private String changeView() {
        Path file = schema.resolve("views/v1.sql");
        if (!Files.exists(file)) {
            return newView();
        }
        write(file, "create view v1 as select id, name from t1 where id > " + random.nextInt(5) + ";\n");
        return "change view v1";
    }

    private String addEnumValue() {
        Path file = schema.resolve("types/mood.sql");
        String name = name("mood");
        write(file, read(file).replace("\n);", "\n    , '" + name + "'\n);"));
        return "add value " + name;
    }

    private String changeFunction() {
        if (random.nextBoolean()) {
            String name = name("f");
            write(
                    "functions/" + name + ".sql",
                    "create function " + name
                            + "(a int) returns bigint language sql as $$ select count(*) from "
                            + tableName(pick("tables"))
                            + " $$;\n");
            return "add function " + name;
        }
        write(
                "functions/f1.sql",
                "create function f1(a int) returns int language sql immutable as $$ select a + " + random.nextInt(4)
                        + " $$;\n");
        return "change function f1";
    }

    private String drop() {
        Path file = pick("tables");
        List<String> columns = columns(file);
        if (columns.size() > 2 && random.nextInt(3) > 0) {
            String column = columns.get(1 + random.nextInt(columns.size() - 1));
            write(file, read(file).replaceFirst("\n    , " + column + " [^\n]*", ""));
            return "drop column " + tableName(file) + "." + column;
        }
        Path gone = random.nextBoolean() ? file : schema.resolve("views/v1.sql");
        try {
            Files.deleteIfExists(gone);
            return "drop " + gone.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rename() {
        Path file = pick("tables");
        List<String> columns = columns(file);
        String column = columns.get(columns.size() - 1);
        if (columns.size() < 2) {
            return addColumn();
        }
        String name = name("renamed");
        write(
                file,
                read(file)
                        .replaceFirst(
                                "\n    , " + column + " ",
                                "\n    -- schema:renamed-from " + column + "\n    , " + name + " "));
        return "rename column " + tableName(file) + "." + column + " to " + name;
    }

    private String tighten() {
        Path file = pick("tables");
        List<String> columns = columns(file);
        String column = columns.get(random.nextInt(columns.size()));
        String what = random.nextBoolean() ? " not null" : " check (" + column + " is not null)";
        write(file, read(file).replaceFirst("(\n    , " + column + " [^\n]*)", "$1" + what));
        return "tighten " + tableName(file) + "." + column;
    }

    private static String tableName(Path file) {
        return file.getFileName().toString().replace(".sql", "");
    }

    private List<String> columns(Path file) {
        List<String> columns = new ArrayList<>();
        read(file).lines().map(String::strip).forEach(line -> {
            if (line.startsWith("id ")) {
                columns.add("id");
            } else if (line.startsWith(", ")) {
                columns.add(line.substring(2).split(" ", -1)[0]);
            }
        });
        return columns;
    }

    private Path pick(String kind) {
        try (Stream<Path> files = Files.list(schema.resolve(kind))) {
            List<Path> sorted =
                    files.sorted(Comparator.comparing(Path::toString)).toList();
            return sorted.get(random.nextInt(sorted.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        write(schema.resolve(path), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
