package io.github.schemamaven.random;

/** Edits that go with every kind alike. */
final class Edits {
    private Edits() {}

    static String drop(Scene scene) {
        Dice dice = scene.dice();
        Thing thing = dice.from(scene.world().things().stream()
                        .filter(each -> !each.type().equals("schema") || dice.percent(20))
                        .toList())
                .orElseThrow();
        String cascade = dice.maybe(75, " cascade");
        int on = thing.identity().lastIndexOf(" on ");
        return switch (thing.type()) {
            case "table constraint" ->
                "alter table " + thing.identity().substring(on + 4) + " drop constraint "
                        + thing.identity().substring(0, on) + cascade;
            case "domain constraint" ->
                "alter domain " + thing.identity().substring(on + 4) + " drop constraint "
                        + thing.identity().substring(0, on) + cascade;
            default -> "drop " + command(thing) + " " + thing.identity() + cascade;
        };
    }

    static String rename(Scene scene) {
        Thing thing = movable(scene);
        return "alter " + command(thing) + " " + thing.identity() + " rename to " + Names.any(scene.dice());
    }

    static String move(Scene scene) {
        Thing thing = movable(scene);
        return "alter " + command(thing) + " " + thing.identity() + " set schema "
                + scene.thing("schema").identity();
    }

    static String renameColumn(Scene scene) {
        Relation table = scene.table();
        return "alter table " + table.name() + " rename column "
                + scene.column(table).name() + " to " + Names.any(scene.dice());
    }

    private static Thing movable(Scene scene) {
        return scene.dice()
                .from(scene.world().things().stream()
                        .filter(each ->
                                !each.schema().isEmpty() && !each.identity().contains(" on "))
                        .toList())
                .orElseThrow();
    }

    /** Returns what a command calls the object's kind. */
    static String command(Thing thing) {
        return switch (thing.type()) {
            case "statistics object" -> "statistics";
            case "composite type" -> "type";
            case "foreign-data wrapper" -> "foreign data wrapper";
            default -> thing.type();
        };
    }
}
