package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;

/** Tables of all forms. */
final class TableMakers {
    private TableMakers() {}

    static String table(Scene scene) {
        Dice dice = scene.dice();
        List<String> items = columns(scene, dice.between(1, 6));
        String inherits = "";
        if (dice.percent(12)) {
            inherits = " inherits (" + scene.table().name()
                    + dice.maybe(20, ", " + scene.table().name()) + ")";
        }
        if (dice.percent(6)) {
            items.add("like " + scene.readable().name()
                    + dice.of("", " including all", " including defaults including identity"));
        }
        String partition = "";
        if (inherits.isEmpty() && dice.percent(18)) {
            partition = partitionBy(scene, items);
        }
        return "create " + dice.maybe(5, "unlogged ") + "table " + scene.newName() + " (" + String.join(", ", items)
                + ")" + inherits + partition
                + (partition.isEmpty() ? dice.maybe(10, " with (" + options(dice) + ")") : "")
                + dice.maybe(3, " tablespace " + dice.of("fast", "\"Slow One\""));
    }

    static String options(Dice dice) {
        return dice.of(
                "fillfactor = 70",
                "autovacuum_enabled = false",
                "toast.autovacuum_enabled = false, parallel_workers = 3",
                "autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 300",
                "autovacuum_freeze_max_age = 1000000");
    }

    private static String partitionBy(Scene scene, List<String> items) {
        String column = items.get(0).startsWith("\"")
                ? items.get(0).replaceAll("^(\"(?:[^\"]|\"\")+\").*", "$1")
                : items.get(0).split(" ")[0];
        return " partition by "
                + scene.dice()
                        .of(
                                "list (" + column + ")",
                                "range (" + column + ")",
                                "hash (" + column + ")",
                                "list ((" + column + "::text))");
    }

    static List<String> columns(Scene scene, int count) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(column(scene));
        }
        return items;
    }

    static String column(Scene scene) {
        Dice dice = scene.dice();
        String name = Names.any(dice);
        if (dice.percent(8)) {
            return name + dice.of(" serial", " bigserial", " smallserial") + dice.maybe(40, " primary key");
        }
        if (dice.percent(8)) {
            return name + " " + dice.of("integer", "bigint") + " generated " + dice.of("always", "by default")
                    + " as identity" + (dice.percent(40) ? " (" + TypeMakers.options(dice) + ")" : "").replace("()", "")
                    + dice.maybe(30, " primary key");
        }
        String type = scene.type();
        StringBuilder sql = new StringBuilder(name + " " + type);
        if (dice.percent(6)) {
            sql.append(" collate ").append(collation(scene));
        }
        if (dice.percent(20)) {
            sql.append(" default ").append(new Expressions(scene).constant(type));
        } else if (dice.percent(6)) {
            sql.append(" generated always as (").append(scene.value(type)).append(") stored");
        }
        if (dice.percent(20)) {
            sql.append(dice.maybe(25, " constraint " + Names.any(dice))).append(" not null");
        }
        if (dice.percent(12)) {
            sql.append(dice.maybe(25, " constraint " + Names.any(dice)))
                    .append(dice.of(" unique", " unique", " primary key"));
        }
        if (dice.percent(8)) {
            sql.append(" check (").append(name).append(" is not null)");
        }
        return sql.toString();
    }

    static String collation(Scene scene) {
        List<Thing> own = scene.world().things("collation");
        return own.isEmpty() || scene.dice().percent(40)
                ? "\"C\""
                : scene.dice().from(own).orElseThrow().identity();
    }

    static String typedTable(Scene scene) {
        Relation type = scene.relation(
                relation -> relation.kind().equals("c") && !relation.columns().isEmpty());
        return "create table " + scene.newName() + " of " + type.name()
                + (scene.dice().percent(50)
                        ? " (" + scene.column(type).name() + " with options "
                                + scene.dice().of("not null", "unique", "primary key") + ")"
                        : "");
    }

    static String partition(Scene scene) {
        Dice dice = scene.dice();
        Relation parent = scene.relation(Relation::isPartitioned);
        String sub = dice.percent(20)
                ? " partition by " + dice.of("list", "hash", "range") + " ("
                        + scene.column(parent).name() + ")"
                : "";
        String extra = dice.percent(15) ? " (" + scene.column(parent).name() + " not null)" : "";
        return "create table " + scene.newName() + " partition of " + parent.name() + extra + " " + bound(scene, parent)
                + sub;
    }

    static String bound(Scene scene, Relation parent) {
        Dice dice = scene.dice();
        String type = parent.key().isEmpty()
                ? "text"
                : parent.columns().stream()
                        .filter(column -> column.name().equals(parent.key().get(0)))
                        .findFirst()
                        .map(Relation.Column::type)
                        .orElse("text");
        int from = dice.below(8);
        return switch (parent.strategy()) {
            case "h" -> "for values with (modulus 4, remainder " + dice.below(4) + ")";
            case "l" ->
                dice.of(
                        "default",
                        "for values in (" + scene.value(type) + ")",
                        "for values in (" + scene.value(type) + ", null)");
            default ->
                dice.of(
                        "default",
                        "for values from (minvalue) to (" + scene.value(type) + ")",
                        "for values from ('" + from + "') to ('" + (from + 1) + "')",
                        "for values from (" + scene.value(type) + ") to (maxvalue)");
        };
    }

    static String attachment(Scene scene) {
        Dice dice = scene.dice();
        if (dice.percent(50)) {
            Relation child = scene.relation(relation -> relation.isTable() && relation.partition());
            Relation parent = scene.relation(Relation::isPartitioned);
            return "alter table " + parent.name() + " detach partition " + child.name();
        }
        Relation parent = scene.relation(Relation::isPartitioned);
        Relation child = dice.percent(20)
                ? scene.table()
                : scene.relation(relation -> relation.isTable() && !relation.partition() && relation.fits(parent));
        return "alter table " + parent.name() + " attach partition " + child.name() + " " + bound(scene, parent);
    }

    /** A table that can become a partition or child of another one, its columns in an order of their own. */
    static String fitting(Scene scene) {
        Dice dice = scene.dice();
        Relation parent = scene.relation(relation ->
                relation.isTable() && !relation.columns().isEmpty() && (relation.isPartitioned() || dice.percent(20)));
        List<String> items = new ArrayList<>();
        int all = parent.columns().size();
        for (Relation.Column column : dice.some(parent.columns(), all, all)) {
            items.add(column.name() + " " + column.type()
                    + (column.generated() ? " generated always as (" + scene.value(column.type()) + ") stored" : "")
                    + (column.notNull()
                            ? dice.maybe(25, " constraint " + Names.any(dice)) + " not null"
                            : dice.maybe(10, " not null")));
        }
        return "create table " + scene.newName() + " (" + String.join(", ", items) + ")"
                + dice.maybe(
                        20,
                        " partition by " + dice.of("list", "hash", "range") + " ("
                                + scene.column(parent).name() + ")");
    }

    static String inheritance(Scene scene) {
        Relation parent = scene.table();
        Relation child = scene.dice().percent(50)
                ? scene.table()
                : scene.relation(relation -> relation.isTable() && relation.covers(parent));
        return "alter table " + child.name() + scene.dice().of(" inherit ", " no inherit ") + parent.name();
    }

    static String tableSetting(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        String index = dice.from(scene.world().things("index").stream()
                        .filter(each -> each.schema().equals(table.schema()))
                        .toList())
                .map(each -> each.identity().substring(each.schema().length() + 1))
                .orElse("none");
        return "alter table " + table.name() + " "
                + dice.of(
                        "set (" + options(dice) + ")",
                        "reset (fillfactor)",
                        "set logged",
                        "set unlogged",
                        "replica identity " + dice.of("full", "nothing", "default", "using index " + index),
                        "enable row level security",
                        "force row level security",
                        "disable row level security",
                        "no force row level security",
                        "cluster on " + index,
                        "cluster on " + index,
                        "set without cluster");
    }
}
