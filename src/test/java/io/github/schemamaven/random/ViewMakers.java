package io.github.schemamaven.random;

/** Views, materialized views and rules. */
final class ViewMakers {
    private ViewMakers() {}

    static String view(Scene scene) {
        Dice dice = scene.dice();
        String options = dice.maybe(
                10,
                " with ("
                        + dice.of(
                                "security_barrier",
                                "security_barrier = false",
                                scene.world().majorVersion() >= 15 ? "security_invoker" : "security_barrier")
                        + ")");
        return "create view " + scene.newName() + options + " as " + new Queries(scene).any()
                + dice.maybe(6, dice.of(" with check option", " with local check option"));
    }

    static String recursive(Scene scene) {
        return "create recursive view " + scene.newName() + " (n) as values (1) union all select 2 where false";
    }

    static String materialized(Scene scene) {
        Dice dice = scene.dice();
        return "create materialized view " + scene.newName() + dice.maybe(10, " with (fillfactor = 80)") + " as "
                + new Queries(scene).any() + dice.maybe(30, " with no data");
    }

    static String replace(Scene scene) {
        Relation view = scene.relation(Relation::isView);
        return "create or replace view " + view.name() + " as " + new Queries(scene).any();
    }

    /** Keeps the columns and perhaps adds one: a replacement that PostgreSQL can make in place. */
    static String widen(Scene scene) {
        Relation view = scene.relation(Relation::isView);
        StringBuilder columns = new StringBuilder();
        for (Relation.Column column : view.columns()) {
            columns.append("null::")
                    .append(column.type())
                    .append(" as ")
                    .append(column.name())
                    .append(", ");
        }
        return "create or replace view " + view.name() + " as select " + columns + "1 as " + Names.any(scene.dice());
    }

    static String alter(Scene scene) {
        Dice dice = scene.dice();
        Relation view = scene.relation(each -> each.isView() || each.isMaterialized());
        String column = scene.column(view).name();
        return view.isView()
                ? "alter view " + view.name()
                        + dice.of(
                                " set (security_barrier)",
                                " reset (security_barrier)",
                                " alter column " + column + " set default "
                                        + scene.value(scene.column(view).type()),
                                " rename column " + column + " to " + Names.any(dice))
                : "alter materialized view " + view.name()
                        + dice.of(
                                " set (fillfactor = 50)",
                                " alter column " + column + " set statistics 7",
                                " alter column " + column + " set storage external",
                                " rename column " + column + " to " + Names.any(dice));
    }

    static String rule(Scene scene) {
        Dice dice = scene.dice();
        Relation relation = scene.relation(each -> each.isTable() || each.isView());
        Relation other = scene.table();
        String event = dice.of("insert", "update", "delete");
        String action = dice.of(
                "nothing",
                "notify " + Names.any(dice),
                "insert into " + other.name() + " default values",
                "(delete from " + other.name() + "; notify x)",
                "insert into " + other.name() + " (" + scene.column(other).name() + ") values ("
                        + (event.equals("delete") ? "old." : "new.")
                        + scene.column(relation).name() + ")");
        return "create or replace rule " + Names.any(dice) + " as on " + event + " to " + relation.name()
                + (dice.percent(30)
                        ? " where "
                                + new Expressions(scene).condition(relation, event.equals("insert") ? "new." : "old.")
                        : "")
                + " do " + dice.of("also ", "instead ") + action;
    }
}
