package io.github.schemamaven.random;

import java.util.List;

/** Columns of tables and what is set on them. */
final class ColumnMakers {
    private ColumnMakers() {}

    static String add(Scene scene) {
        return "alter table " + scene.table().name() + " add column " + TableMakers.column(scene);
    }

    static String addGenerated(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        String form = scene.world().majorVersion() >= 18 ? dice.of("stored", "virtual", "") : "stored";
        return "alter table " + table.name() + " add column " + Names.any(dice) + " "
                + dice.of("text", "boolean", "integer", "text") + " generated always as ("
                + new Expressions(scene).any(table, "") + ") " + form;
    }

    static String drop(Scene scene) {
        Relation table = scene.table();
        return "alter table " + table.name() + " drop column "
                + scene.column(table).name() + scene.dice().maybe(70, " cascade");
    }

    static String type(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        String column = scene.column(table).name();
        String type = dice.percent(50)
                ? dice.of("text", "bigint", "integer", "character varying(30)", "numeric(12,3)")
                : scene.type();
        return "alter table " + table.name() + " alter column " + column + " type " + type
                + dice.of("", " using null::" + type, " using " + column + "::text::" + type);
    }

    static String alter(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        Relation.Column column = scene.column(table);
        return "alter table " + dice.maybe(15, "only ") + table.name() + " alter column " + column.name() + " "
                + setting(scene, dice, column);
    }

    /** Another expression for a generated column, or for a child's or partition's alone. */
    static String setExpression(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.relation(relation -> relation.columns().stream().anyMatch(Relation.Column::generated));
        Relation.Column column = dice.from(table.columns().stream()
                        .filter(Relation.Column::generated)
                        .toList())
                .orElseThrow();
        return "alter table " + dice.maybe(40, "only ") + table.name() + " alter column " + column.name()
                + " set expression as (" + new Expressions(scene).any(table, "") + ")";
    }

    private static String setting(Scene scene, Dice dice, Relation.Column column) {
        return switch (dice.below(13)) {
            case 0, 1 -> "set default " + new Expressions(scene).constant(column.type());
            case 2 -> "drop default";
            case 3 -> "set not null";
            case 4 -> "drop not null";
            case 5 -> "set statistics " + dice.of("100", "0", "-1");
            case 6 -> "set storage " + dice.of("plain", "main", "external", "extended");
            case 7 -> "set (" + dice.of("n_distinct = 5", "n_distinct_inherited = -0.5, n_distinct = 1") + ")";
            case 8 -> "add generated " + dice.of("always", "by default") + " as identity";
            case 9 -> "drop identity";
            case 10 -> "drop expression";
            case 11 -> "set generated " + dice.of("always", "by default") + dice.maybe(50, " set increment by 3");
            default -> "set compression pglz";
        };
    }

    static String constraint(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        String name = dice.percent(60) ? "constraint " + Names.any(dice) + " " : "";
        return "alter table " + dice.maybe(10, "only ") + table.name() + " add " + name + body(scene, table);
    }

    private static String body(Scene scene, Relation table) {
        Dice dice = scene.dice();
        int major = scene.world().majorVersion();
        return switch (dice.below(11)) {
            case 0, 1, 2 ->
                "check (" + new Expressions(scene).condition(table, "") + ")" + dice.maybe(10, " no inherit")
                        + dice.maybe(15, " not valid") + dice.maybe(major >= 18 ? 10 : 0, " not enforced");
            case 3 ->
                "unique " + dice.maybe(major >= 15 ? 30 : 0, "nulls not distinct ") + "(" + scene.columns(table, 2)
                        + ")"
                        + dice.maybe(15, " include (" + scene.column(table).name() + ")") + deferral(dice);
            case 4 -> "primary key (" + scene.columns(table, 2) + ")" + deferral(dice);
            case 5 ->
                "exclude " + dice.of("", "using btree ", "using gist ") + "("
                        + scene.column(table).name() + " with =)"
                        + (dice.percent(30) ? " where (" + new Expressions(scene).condition(table, "") + ")" : "");
            case 6 ->
                major >= 18
                        ? "not null " + scene.column(table).name() + dice.maybe(30, " not valid")
                                + dice.maybe(20, " no inherit")
                        : "unique (" + scene.column(table).name() + ")";
            default -> foreignKey(scene, table);
        };
    }

    private static String deferral(Dice dice) {
        return dice.maybe(15, dice.of(" deferrable", " deferrable initially deferred", " not deferrable"));
    }

    private static String foreignKey(Scene scene, Relation table) {
        Dice dice = scene.dice();
        Thing key = scene.thing("table constraint");
        int at = key.identity().indexOf(" on ");
        String target = key.identity().substring(at + 4);
        Relation other = scene.relation(relation -> relation.name().equals(target));
        Relation.Column to = scene.column(other);
        List<Relation.Column> fitting = table.columns().stream()
                .filter(column -> column.type().equals(to.type()))
                .toList();
        Relation.Column from = dice.from(fitting).orElseThrow();
        return "foreign key (" + from.name() + ") references " + target + " (" + to.name() + ")"
                + dice.maybe(20, dice.of(" match full", " match simple"))
                + dice.maybe(
                        30,
                        dice.of(
                                " on delete cascade",
                                " on delete set null",
                                " on update restrict",
                                " on delete set default"))
                + deferral(dice)
                + dice.maybe(12, " not valid")
                + dice.maybe(scene.world().majorVersion() >= 18 ? 12 : 0, " not enforced");
    }

    static String alterConstraint(Scene scene) {
        Dice dice = scene.dice();
        Thing constraint = scene.thing("table constraint");
        int at = constraint.identity().indexOf(" on ");
        String name = constraint.identity().substring(0, at);
        return "alter table " + constraint.identity().substring(at + 4) + " "
                + dice.of(
                        "drop constraint " + name + " cascade",
                        "validate constraint " + name,
                        "alter constraint " + name
                                + dice.of(
                                        " deferrable",
                                        " not deferrable",
                                        " deferrable initially deferred",
                                        " no inherit",
                                        " inherit",
                                        " not enforced",
                                        " enforced"),
                        "rename constraint " + name + " to " + Names.any(dice));
    }
}
