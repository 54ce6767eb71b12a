package io.github.schemamaven.random;

/** Indexes and extended statistics; what has its rows in a tablespace. */
final class IndexMakers {
    private IndexMakers() {}

    static String index(Scene scene) {
        Dice dice = scene.dice();
        Relation relation = scene.relation(each ->
                (each.isTable() || each.isMaterialized()) && !each.columns().isEmpty());
        String method = dice.percent(75) ? "btree" : dice.of("hash", "gist", "gin", "brin", "spgist");
        StringBuilder keys = new StringBuilder(key(scene, relation, method));
        for (int i = 0; i < 2 && dice.percent(30); i++) {
            keys.append(", ").append(key(scene, relation, method));
        }
        return "create " + dice.maybe(20, "unique ") + "index " + dice.maybe(80, Names.any(dice) + " ") + "on "
                + dice.maybe(8, "only ") + relation.name() + " using " + method + " (" + keys + ")"
                + dice.maybe(12, " include (" + scene.column(relation).name() + ")")
                + dice.maybe(scene.world().majorVersion() >= 15 ? 8 : 0, " nulls not distinct")
                + dice.maybe(10, " with (fillfactor = " + dice.of("50", "90") + ")")
                + dice.maybe(4, " tablespace fast")
                + (dice.percent(20) ? " where " + new Expressions(scene).condition(relation, "") : "");
    }

    private static String key(Scene scene, Relation relation, String method) {
        Dice dice = scene.dice();
        String key =
                dice.percent(70) ? scene.column(relation).name() : "(" + new Expressions(scene).any(relation, "") + ")";
        return key
                + dice.maybe(8, " collate " + TableMakers.collation(scene))
                + dice.maybe(5, " text_pattern_ops")
                + (method.equals("btree") ? dice.maybe(15, dice.of(" desc", " nulls first", " desc nulls last")) : "");
    }

    static String statistics(Scene scene) {
        Dice dice = scene.dice();
        Relation relation = scene.relation(each ->
                (each.isTable() || each.isMaterialized()) && each.columns().size() > 1);
        String items =
                dice.percent(60) ? scene.columns(relation, 4) : "(" + new Expressions(scene).any(relation, "") + ")";
        return "create statistics " + scene.newName() + dice.maybe(40, dice.of(" (ndistinct)", " (mcv, dependencies)"))
                + " on " + items + " from " + relation.name();
    }

    /** Where something is stored, which is managed in some manners only. */
    static String tablespace(Scene scene) {
        Thing thing = scene.thing("table", "table", "index", "materialized view");
        return "alter " + thing.type() + " " + thing.identity() + " set tablespace "
                + scene.dice().of("fast", "\"Slow One\"", "pg_default");
    }

    static String alter(Scene scene) {
        Dice dice = scene.dice();
        if (dice.percent(30)) {
            return "alter statistics " + scene.thing("statistics object").identity() + " set statistics "
                    + dice.of("10", "-1", "0");
        }
        return "alter index " + scene.thing("index").identity()
                + dice.of(
                        " set (fillfactor = 60)",
                        " reset (fillfactor)",
                        " alter column 1 set statistics 50",
                        " attach partition " + scene.thing("index").identity());
    }
}
