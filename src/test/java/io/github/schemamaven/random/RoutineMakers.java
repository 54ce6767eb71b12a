package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Functions and procedures with every attribute, aggregates, triggers' functions. */
final class RoutineMakers {
    private RoutineMakers() {}

    static String function(Scene scene) {
        Dice dice = scene.dice();
        List<String> arguments = new ArrayList<>();
        int count = dice.below(3);
        for (int i = 0; i < count; i++) {
            String type = scene.type();
            String value = i == count - 1 ? dice.maybe(20, " default " + scene.value(type)) : "";
            arguments.add(dice.maybe(60, Names.any(dice) + " ") + type + value);
        }
        return create(
                scene,
                scene.newName() + "(" + String.join(", ", arguments) + ")",
                dice.percent(35) ? "boolean" : scene.type());
    }

    private static String create(Scene scene, String signature, String type) {
        Dice dice = scene.dice();
        String returns = switch (dice.below(12)) {
            case 0 -> "setof " + type;
            case 1 -> "table (" + Names.any(dice) + " " + type + ", n integer)";
            case 2 -> "setof " + scene.readable().name();
            case 3 -> "void";
            default -> type;
        };
        return "create or replace function " + signature + " returns " + returns + attributes(scene, returns)
                + body(scene, type, returns);
    }

    private static String attributes(Scene scene, String returns) {
        Dice dice = scene.dice();
        return dice.of("", " immutable", " immutable", " stable")
                + dice.maybe(15, " strict")
                + dice.maybe(8, " security definer")
                + dice.maybe(8, " leakproof")
                + dice.maybe(10, " parallel " + dice.of("safe", "restricted"))
                + dice.maybe(8, " cost 7")
                + (returns.startsWith("setof") ? dice.maybe(20, " rows 3") : "")
                + dice.maybe(8, " set search_path to " + dice.of("public", "''", "\"$user\", public", Names.any(dice)))
                + dice.maybe(5, " set work_mem to '10MB'");
    }

    private static String body(Scene scene, String type, String returns) {
        Dice dice = scene.dice();
        String value = new Expressions(scene).constant(type);
        String query = returns.equals("void")
                ? "select"
                : returns.startsWith("table")
                        ? "select " + value + ", 1"
                        : returns.equals("setof " + type) || returns.equals(type)
                                ? "select " + value
                                : "select * from " + returns.substring(6);
        return switch (dice.below(5)) {
            case 0 -> " return " + value;
            case 1 -> " begin atomic " + query + "; end";
            case 2 ->
                " language plpgsql as $f$begin /* " + Names.raw(dice).replace("/*", "") + " */ return " + value
                        + "; end$f$";
            default -> " language sql as $f$ " + query + " $f$";
        };
    }

    /** Another body, perhaps another result, for a function that is there. */
    static String replace(Scene scene) {
        Routine routine = scene.routine(each -> each.kind().equals("f"));
        String type = scene.dice().percent(80) ? routine.returns() : scene.type();
        String made = create(scene, routine.identity(), type);
        while (made.split(Pattern.quote(routine.name() + "("), -1).length > 2) {
            // one that calls itself never ends, so no row can have its value
            made = create(scene, routine.identity(), type);
        }
        return made;
    }

    static String alter(Scene scene) {
        Routine routine = scene.routine(each -> each.kind().equals("f"));
        return "alter function " + routine.identity()
                + scene.dice()
                        .of(
                                " strict",
                                " called on null input",
                                " immutable",
                                " volatile",
                                " cost 50",
                                " security definer",
                                " parallel safe",
                                " set work_mem = '5MB'",
                                " reset all");
    }

    /** Something that goes with an extension without being of it. */
    static String dependsOnExtension(Scene scene) {
        Thing thing = scene.thing("function", "procedure", "index", "materialized view", "trigger");
        return "alter " + thing.type() + " " + thing.identity()
                + scene.dice().of(" depends on extension ", " depends on extension ", " no depends on extension ")
                + scene.thing("extension").identity();
    }

    static String procedure(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        return "create or replace procedure " + scene.newName() + "("
                + dice.maybe(50, Names.any(dice) + " " + scene.type()) + ") "
                + dice.of(
                        "language sql begin atomic delete from " + table.name() + "; end",
                        "language sql as $p$ delete from " + table.name() + " $p$",
                        "language plpgsql security definer as $p$ begin perform 1; end $p$");
    }

    static String triggerFunction(Scene scene) {
        return "create or replace function " + scene.newName() + "() returns trigger language plpgsql as $f$ begin "
                + scene.dice().of("return new;", "return null;", "return old;", "raise 'x'; return new;") + " end $f$";
    }

    static String aggregate(Scene scene) {
        Dice dice = scene.dice();
        return "create aggregate " + scene.newName()
                + dice.of(
                        "(integer) (sfunc = int4pl, stype = integer, initcond = '0')",
                        "(text) (sfunc = textcat, stype = text, combinefunc = textcat, parallel = safe)",
                        "(bigint) (sfunc = int8pl, stype = bigint, msfunc = int8pl, minvfunc = int8mi, mstype = bigint)",
                        "(variadic \"any\") (sfunc = jsonb_build_array, stype = jsonb)");
    }

    /** An aggregate, operator or cast over a function of the schema's own. */
    static String overOwn(Scene scene) {
        Dice dice = scene.dice();
        Routine routine = scene.routine(each -> each.kind().equals("f") && !each.set());
        List<String> arguments = routine.arguments();
        if (arguments.size() == 2 && arguments.get(0).equals(routine.returns()) && dice.percent(40)) {
            return "create aggregate " + scene.newName() + "(" + arguments.get(1) + ") (sfunc = " + routine.name()
                    + ", stype = " + arguments.get(0) + ")";
        }
        if (arguments.size() == 2) {
            return "create operator " + scene.schema() + "." + dice.of("===", "<<>>", "@@@", "%%", "~~#", "<")
                    + " (function = "
                    + routine.name() + ", leftarg = " + arguments.get(0) + ", rightarg = " + arguments.get(1)
                    + dice.maybe(30, ", restrict = eqsel, join = eqjoinsel") + dice.maybe(15, ", commutator = ===")
                    + dice.maybe(15, ", negator = <<>>") + ")";
        }
        return "create cast (" + dice.from(arguments).orElseThrow() + " as " + routine.returns() + ") with function "
                + routine.identity() + dice.of("", " as assignment", " as implicit");
    }
}
