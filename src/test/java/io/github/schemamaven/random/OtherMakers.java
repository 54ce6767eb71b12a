package io.github.schemamaven.random;

/** Foreign data, publications, text search, operator classes, conversions. */
final class OtherMakers {
    private OtherMakers() {}

    static String wrapper(Scene scene) {
        return "create foreign data wrapper " + Names.any(scene.dice())
                + scene.dice().maybe(30, " options (a 'b', \"C d\" 'it''s')");
    }

    static String server(Scene scene) {
        Dice dice = scene.dice();
        return "create server " + Names.any(dice) + dice.maybe(20, " type 't'") + dice.maybe(20, " version '1'")
                + " foreign data wrapper " + scene.thing("foreign-data wrapper").identity()
                + dice.maybe(30, " options (host 'h', port '1')");
    }

    static String foreignTable(Scene scene) {
        Dice dice = scene.dice();
        return "create foreign table " + scene.newName() + " ("
                + String.join(", ", TableMakers.columns(scene, dice.between(1, 4))) + ") server "
                + scene.thing("server").identity() + dice.maybe(40, " options (t 'x')");
    }

    static String alterServer(Scene scene) {
        return "alter server " + scene.thing("server").identity()
                + scene.dice()
                        .of(" version '2'", " options (add x 'y')", " options (set host 'k')", " options (drop port)");
    }

    static String alterForeignTable(Scene scene) {
        Dice dice = scene.dice();
        Relation table =
                scene.relation(each -> each.isForeign() && !each.columns().isEmpty());
        String column = scene.column(table).name();
        return "alter foreign table " + table.name()
                + dice.of(
                        " options (add y 'z')",
                        " add column " + Names.any(dice) + " integer options (c 'd')",
                        " alter column " + column + " options (add q 'r')",
                        " alter column " + column + " type text",
                        " drop column " + column,
                        " add check (" + column + " is not null)");
    }

    static String userMapping(Scene scene) {
        Dice dice = scene.dice();
        return "create user mapping for " + dice.of("public", "r", "current_user", "\"R 2\"") + " server "
                + scene.thing("server").identity() + dice.maybe(40, " options (user 'x')");
    }

    static String publication(Scene scene) {
        Dice dice = scene.dice();
        int major = scene.world().majorVersion();
        String tables = switch (dice.below(4)) {
            case 0 -> "";
            case 1 -> " for all tables";
            case 2 -> major >= 15 ? " for tables in schema " + scene.schema() : "";
            default -> " for table " + published(scene);
        };
        return "create publication " + Names.any(dice) + tables
                + dice.maybe(
                        25, " with (publish = 'insert, delete'" + dice.maybe(40, ", publish_via_partition_root") + ")");
    }

    private static String published(Scene scene) {
        Dice dice = scene.dice();
        Relation table = scene.table();
        boolean filters = scene.world().majorVersion() >= 15;
        return dice.maybe(10, "only ")
                + table.name()
                + (filters && dice.percent(30) ? " (" + scene.columns(table, 3) + ")" : "")
                + (filters && dice.percent(25) ? " where (" + new Expressions(scene).condition(table, "") + ")" : "");
    }

    static String alterPublication(Scene scene) {
        Dice dice = scene.dice();
        return "alter publication " + scene.thing("publication").identity()
                + dice.of(
                        " add table " + published(scene),
                        " set table " + published(scene),
                        " drop table " + scene.table().name(),
                        " set (publish = 'update')",
                        " set (publish_via_partition_root = true)",
                        " rename to " + Names.any(dice));
    }

    static String textSearch(Scene scene) {
        Dice dice = scene.dice();
        return switch (dice.below(4)) {
            case 0 ->
                "create text search dictionary " + scene.newName() + " (template = "
                        + dice.of("simple", "snowball, language = english") + ")";
            case 1 ->
                "create text search configuration " + scene.newName() + " ("
                        + dice.of("parser = \"default\"", "copy = english") + ")";
            case 2 ->
                "alter text search configuration "
                        + scene.thing("text search configuration").identity()
                        + dice.of(" add mapping for word with ", " alter mapping for asciiword, word with ")
                        + scene.thing("text search dictionary").identity() + dice.maybe(30, ", simple");
            default ->
                "alter text search configuration "
                        + scene.thing("text search configuration").identity() + " drop mapping for word";
        };
    }

    static String conversion(Scene scene) {
        return "create " + scene.dice().maybe(20, "default ") + "conversion " + scene.newName()
                + " for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8";
    }

    static String operatorClass(Scene scene) {
        Dice dice = scene.dice();
        return switch (dice.below(4)) {
            case 0 -> "create operator family " + scene.newName() + " using " + dice.of("btree", "hash");
            case 1 ->
                "create operator class " + scene.newName()
                        + " for type integer using hash as operator 1 =, function 1 hashint4(integer)";
            case 2 ->
                "alter operator family " + family(scene)
                        + " add operator 1 < (integer, bigint), function 1 btint48cmp(integer, bigint)";
            default ->
                "create operator class " + scene.newName()
                        + " for type integer using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >,"
                        + " function 1 btint4cmp(integer, integer)";
        };
    }

    private static String family(Scene scene) {
        return scene.thing("operator family").identity();
    }

    static String accessMethod(Scene scene) {
        return "create access method " + Names.any(scene.dice())
                + scene.dice().of(" type index handler bthandler", " type table handler heap_tableam_handler");
    }

    static String language(Scene scene) {
        Dice dice = scene.dice();
        return switch (dice.below(3)) {
            case 0 ->
                "create function " + scene.newName() + "() returns integer language "
                        + scene.thing("language").identity() + " as $f$begin return 1; end$f$";
            default ->
                "create " + dice.maybe(40, "trusted ") + "language " + Names.any(dice) + " handler plpgsql_call_handler"
                        + dice.maybe(50, " inline plpgsql_inline_handler")
                        + dice.maybe(50, " validator plpgsql_validator");
        };
    }

    static String subscription(Scene scene) {
        Dice dice = scene.dice();
        return "create subscription " + Names.any(dice) + " connection 'dbname=x' publication " + Names.any(dice)
                + " with (connect = false, slot_name = none" + dice.maybe(30, ", binary = true")
                + dice.maybe(30, ", streaming = true") + dice.maybe(30, ", synchronous_commit = 'on'") + ")";
    }

    static String alterSubscription(Scene scene) {
        Dice dice = scene.dice();
        return "alter subscription " + scene.thing("subscription").identity()
                + dice.of(
                        " connection 'dbname=y'",
                        " set publication " + Names.any(dice) + " with (refresh = false)",
                        " set (binary = true)",
                        " set (streaming = false)",
                        " rename to " + Names.any(dice));
    }
}
