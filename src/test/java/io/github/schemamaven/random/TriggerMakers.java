package io.github.schemamaven.random;

/** Triggers, policies, event triggers. */
final class TriggerMakers {
    private TriggerMakers() {}

    static String trigger(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.relation(
                each -> (each.isTable() || each.isForeign()) && !each.columns().isEmpty());
        String function = function(scene);
        String event = dice.of(
                "insert", "update", "delete", "insert or update", "update of " + scene.columns(table, 2), "truncate");
        if (dice.percent(12)) {
            return "create constraint trigger " + Names.any(dice) + " after insert on " + table.name()
                    + dice.of("", " deferrable initially deferred") + " for each row execute function " + function
                    + "()";
        }
        if (dice.percent(12)) {
            return "create trigger " + Names.any(dice) + " after insert on " + table.name()
                    + " referencing new table as " + Names.any(dice) + " for each statement execute function "
                    + function + "()";
        }
        boolean row = dice.percent(70);
        String prefix = event.equals("delete") ? "old." : "new.";
        String when = row && dice.percent(30) ? " when (" + new Expressions(scene).condition(table, prefix) + ")" : "";
        return "create " + dice.maybe(10, "or replace ") + "trigger " + Names.any(dice) + " "
                + dice.of("before ", "after ") + event
                + " on " + table.name() + " for each " + (row ? "row" : "statement") + when + " execute function "
                + function + "("
                + dice.maybe(30, Names.text(dice)) + ")";
    }

    static String onView(Scene scene) {
        return "create trigger " + Names.any(scene.dice()) + " instead of "
                + scene.dice().of("insert", "update or delete") + " on "
                + scene.relation(Relation::isView).name() + " for each row execute function " + function(scene) + "()";
    }

    private static String function(Scene scene) {
        return scene.routine(each -> each.returns().equals("trigger")).name();
    }

    static String alterTrigger(Scene scene) {
        Dice dice = scene.dice();
        Thing trigger = scene.thing("trigger");
        int at = trigger.identity().indexOf(" on ");
        String name = trigger.identity().substring(0, at);
        String table = trigger.identity().substring(at + 4);
        return dice.percent(70)
                ? "alter table " + table + dice.of(" disable", " enable", " enable always", " enable replica")
                        + " trigger " + name
                : "alter trigger " + trigger.identity() + " rename to " + Names.any(dice);
    }

    static String alterRule(Scene scene) {
        Dice dice = scene.dice();
        Thing rule = scene.thing("rule");
        int at = rule.identity().indexOf(" on ");
        String name = rule.identity().substring(0, at);
        return dice.percent(70)
                ? "alter table " + rule.identity().substring(at + 4) + dice.of(" disable", " enable", " enable always")
                        + " rule " + name
                : "alter rule " + rule.identity() + " rename to " + Names.any(dice);
    }

    static String policy(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        String command = dice.of("all", "select", "insert", "update", "delete");
        String using = command.equals("insert") ? "" : " using (" + condition(scene, table) + ")";
        String check = command.equals("select") || command.equals("delete")
                ? ""
                : " with check (" + condition(scene, table) + ")";
        return "create policy " + Names.any(dice) + " on " + table.name() + dice.of("", " as restrictive") + " for "
                + command + dice.maybe(40, " to " + scene.grantee() + dice.maybe(30, ", r")) + using + check;
    }

    private static String condition(Scene scene, Relation table) {
        Dice dice = scene.dice();
        return dice.percent(80)
                ? new Expressions(scene).condition(table, "")
                : "exists (select from " + scene.readable().name() + ") and current_user = 'x'";
    }

    static String alterPolicy(Scene scene) {
        Dice dice = scene.dice();
        Thing policy = scene.thing("policy");
        return "alter policy " + policy.identity()
                + dice.of(
                        " rename to " + Names.any(dice),
                        " to " + scene.grantee(),
                        " using (true)",
                        " with check (false)");
    }

    static String eventTrigger(Scene scene) {
        return "create event trigger " + Names.any(scene.dice()) + " on "
                + scene.dice().of("ddl_command_end", "sql_drop")
                + scene.dice().maybe(40, " when tag in ('CREATE AGGREGATE', 'DROP AGGREGATE')") + " execute function "
                + scene.routine(each -> each.returns().equals("event_trigger")).name() + "()";
    }

    static String eventFunction(Scene scene) {
        return "create function " + scene.newName()
                + "() returns event_trigger language plpgsql as $f$ begin perform 1; end $f$";
    }

    static String alterEventTrigger(Scene scene) {
        return "alter event trigger " + scene.thing("event trigger").identity()
                + scene.dice().of(" disable", " enable", " enable replica", " rename to " + Names.any(scene.dice()));
    }
}
