package io.github.schemamaven.random;

/** Base types, transforms, parsers and templates of text search, temporal keys, owners. */
final class BaseMakers {
    private BaseMakers() {}

    /** A type from its shell to its definition, in one text. */
    static String baseType(Scene scene) {
        Dice dice = scene.dice();
        String type = scene.newName();
        String in = scene.newName();
        String out = scene.newName();
        return "create type " + type + "; create function " + in + "(cstring) returns " + type
                + " language internal immutable strict as 'textin'; create function " + out + "(" + type
                + ") returns cstring language internal immutable strict as 'textout'; create type " + type
                + " (input = " + in + ", output = " + out + ", like = text"
                + dice.maybe(30, ", category = 'S'") + dice.maybe(30, ", default = 'x'")
                + dice.maybe(20, ", delimiter = ';'") + dice.maybe(20, ", storage = external") + ")";
    }

    static String transformFunction(Scene scene) {
        Dice dice = scene.dice();
        return dice.percent(70)
                ? "create function " + scene.newName()
                        + "(internal) returns internal language internal immutable strict" + " as 'boolrecv'"
                : "create function " + scene.newName() + "(internal) returns " + scene.type()
                        + " language internal immutable strict as 'boolrecv'";
    }

    static String transform(Scene scene) {
        Routine from = scene.routine(
                each -> each.returns().equals("internal") && each.identity().endsWith("(internal)"));
        String type = scene.dice().percent(50) ? Values.builtIn(scene.dice()) : scene.type();
        return "create or replace transform for " + type + " language "
                + scene.dice().of("plpgsql", "sql") + " (from sql with function " + from.identity() + ")";
    }

    static String parserOrTemplate(Scene scene) {
        Dice dice = scene.dice();
        return switch (dice.below(4)) {
            case 0 ->
                "create text search parser " + scene.newName()
                        + " (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype"
                        + dice.maybe(50, ", headline = prsd_headline") + ")";
            case 1 ->
                "create text search template " + scene.newName() + " ("
                        + dice.of(
                                "init = dsimple_init, lexize = dsimple_lexize",
                                "lexize = dsimple_lexize",
                                "init = dsynonym_init, lexize = dsynonym_lexize")
                        + ")";
            case 2 ->
                "create text search dictionary " + scene.newName() + " (template = "
                        + scene.thing("text search template").identity() + ")";
            default ->
                "create text search configuration " + scene.newName() + " (parser = "
                        + scene.thing("text search parser").identity() + ")";
        };
    }

    /** Keys over ranges that may not overlap, and references to them; from 18 on. */
    static String temporal(Scene scene) {
        Dice dice = scene.dice();
        if (scene.world().majorVersion() < 18 || dice.percent(40)) {
            return "create table " + scene.newName() + " (id int4range, during daterange, what text)";
        }
        Relation table = scene.relation(each -> each.isTable()
                && each.columns().stream().anyMatch(column -> column.type().equals("daterange"))
                && each.columns().stream().anyMatch(column -> column.type().equals("int4range")));
        String id = column(table, "int4range");
        String during = column(table, "daterange");
        String name = dice.maybe(60, "constraint " + Names.any(dice) + " ");
        String key = "(" + id + ", " + during + " without overlaps)";
        return "alter table " + table.name() + " add " + name
                + dice.of(
                        "primary key " + key,
                        "unique " + key,
                        "unique " + key + " deferrable",
                        "foreign key (" + id + ", period " + during + ") references "
                                + scene.table().name() + dice.maybe(50, " (id, period during)"));
    }

    private static String column(Relation table, String type) {
        return table.columns().stream()
                .filter(column -> column.type().equals(type))
                .findFirst()
                .orElseThrow()
                .name();
    }

    static String owner(Scene scene) {
        Dice dice = scene.dice();
        Thing thing = scene.thing(
                "table",
                "view",
                "materialized view",
                "sequence",
                "schema",
                "type",
                "domain",
                "composite type",
                "function",
                "procedure",
                "aggregate",
                "collation",
                "foreign table",
                "publication",
                "statistics object",
                "text search dictionary",
                "text search configuration",
                "operator family",
                "server");
        return "alter " + Edits.command(thing) + " " + thing.identity() + " owner to "
                + dice.from(Scene.ROLES).orElseThrow();
    }
}
