package io.github.schemamaven.random;

/** Comments, security labels, privileges, default privileges. */
final class AccessMakers {
    private AccessMakers() {}

    static String comment(Scene scene) {
        Dice dice = scene.dice();
        String text = dice.percent(80) ? Names.text(dice) : dice.of("null", "E'two\\nlines \\\\ \\' $$'");
        if (dice.percent(30)) {
            Relation relation = scene.relation(each -> !each.columns().isEmpty());
            return "comment on column " + relation.name() + "."
                    + scene.column(relation).name() + " is " + text;
        }
        Thing thing = dice.from(scene.world().things()).orElseThrow();
        String type = switch (thing.type()) {
            case "table constraint" -> "constraint";
            case "domain constraint" -> "constraint";
            case "statistics object" -> "statistics";
            case "composite type" -> "type";
            case "foreign-data wrapper" -> "foreign data wrapper";
            case "operator of access method" -> "operator";
            default -> thing.type();
        };
        String identity = thing.type().equals("domain constraint")
                ? thing.identity().replace(" on ", " on domain ")
                : thing.identity();
        return "comment on " + type + " " + identity + " is " + text;
    }

    static String grant(Scene scene) {
        Dice dice = scene.dice();
        boolean revoke = dice.percent(25);
        String what = target(scene, dice);
        if (dice.percent(15)) {
            return byRole(scene, what);
        }
        if (revoke) {
            return "revoke " + dice.maybe(15, "grant option for ") + what + " from " + scene.grantee() + " cascade";
        }
        return "grant " + what + " to " + scene.grantee() + dice.maybe(20, " with grant option");
    }

    /** What a role other than the owner grants, for which it needs the grant option. */
    private static String byRole(Scene scene, String what) {
        Dice dice = scene.dice();
        String role = dice.from(Scene.ROLES).orElseThrow();
        return "do $do$ begin "
                + dice.maybe(60, "grant " + what + " to " + role + " with grant option; ")
                + "set local role " + role + "; grant " + what + " to " + scene.grantee()
                + dice.maybe(30, " with grant option") + "; end $do$";
    }

    /** A label of the provider that the run loads where there is a C compiler. */
    static String label(Scene scene) {
        Dice dice = scene.dice();
        String label = dice.percent(75) ? Names.text(dice) : "null";
        if (dice.percent(30)) {
            Relation relation = scene.relation(each -> !each.columns().isEmpty());
            return "security label for dummy on column " + relation.name() + "."
                    + scene.column(relation).name() + " is " + label;
        }
        Thing thing = scene.thing(
                "table",
                "view",
                "materialized view",
                "foreign table",
                "sequence",
                "type",
                "composite type",
                "domain",
                "function",
                "procedure",
                "aggregate",
                "schema",
                "event trigger",
                "publication",
                "subscription",
                "language");
        return "security label for " + dice.of("dummy", "dummy", "\"Other One\"") + " on " + Edits.command(thing) + " "
                + thing.identity() + " is " + label;
    }

    private static String target(Scene scene, Dice dice) {
        return switch (dice.below(9)) {
            case 0 ->
                dice.of("usage", "create", "all", "create, usage") + " on schema "
                        + scene.thing("schema").identity();
            case 1 ->
                dice.of("usage", "all", "select", "update, usage") + " on sequence "
                        + scene.thing("sequence").identity();
            case 2 -> "execute on " + routine(scene);
            case 3 -> "usage on type " + scene.thing("type", "composite type").identity();
            case 4 -> "usage on domain " + scene.thing("domain").identity();
            case 5, 6 -> {
                Relation relation = scene.relation(
                        each -> !each.kind().equals("c") && !each.columns().isEmpty());
                yield dice.of("select", "update", "insert", "references", "all") + " (" + scene.columns(relation, 2)
                        + ") on " + relation.name();
            }
            default ->
                dice.of("select", "insert, update", "all", "delete", "truncate", "trigger, references") + " on table "
                        + scene.readable().name();
        };
    }

    private static String routine(Scene scene) {
        Routine routine = scene.routine(each -> !each.kind().equals("a"));
        return (routine.kind().equals("p") ? "procedure " : "function ") + routine.identity();
    }

    static String defaults(Scene scene) {
        Dice dice = scene.dice();
        String type = dice.of("tables", "sequences", "functions", "types", "schemas", "large objects");
        return "alter default privileges " + dice.maybe(20, "for role r ")
                + (dice.percent(50) && !type.equals("schemas") ? "in schema " + scene.schema() + " " : "")
                + (dice.percent(75)
                        ? "grant all on " + type + " to " + scene.grantee() + dice.maybe(20, " with grant option")
                        : "revoke all on " + type + " from " + scene.grantee());
    }
}
