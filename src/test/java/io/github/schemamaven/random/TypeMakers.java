package io.github.schemamaven.random;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Schemas, types, sequences, collations, extensions. */
final class TypeMakers {
    private TypeMakers() {}

    static String schema(Scene scene) {
        return "create schema " + Names.any(scene.dice());
    }

    static String extension(Scene scene) {
        String name = scene.dice().of("citext", "hstore", "pg_trgm", "btree_gist", "\"uuid-ossp\"");
        return "create extension " + name + " schema " + scene.schema();
    }

    static String enumeration(Scene scene) {
        TreeSet<String> labels = new TreeSet<>();
        int count = scene.dice().between(0, 5);
        for (int i = 0; i < count; i++) {
            labels.add(Names.text(scene.dice()));
        }
        List<String> order = scene.dice().some(new ArrayList<>(labels), labels.size(), labels.size());
        return "create type " + scene.newName() + " as enum (" + String.join(", ", order) + ")";
    }

    static String domain(Scene scene) {
        Dice dice = scene.dice();
        String type = scene.type();
        StringBuilder sql = new StringBuilder("create domain " + scene.newName() + " as " + type);
        if (dice.percent(15)) {
            sql.append(" collate \"C\"");
        }
        if (dice.percent(30)) {
            sql.append(" default ").append(scene.value(type));
        }
        if (dice.percent(40)) {
            sql.append(dice.percent(60) ? " constraint " + Names.any(dice) : "")
                    .append(" check (")
                    .append(domainCheck(scene, type))
                    .append(")");
        }
        if (dice.percent(20)) {
            sql.append(" check (value is not null)");
        }
        return sql + dice.maybe(15, " not null");
    }

    static String domainCheck(Scene scene, String type) {
        Relation.Column value = new Relation.Column("value", type, false, false, false, false);
        Relation relation = new Relation("", "", "r", false, "", List.of(), false, List.of(value));
        return new Expressions(scene).condition(relation, "");
    }

    static String composite(Scene scene) {
        Dice dice = scene.dice();
        List<String> attributes = new ArrayList<>();
        int count = dice.between(0, 4);
        for (int i = 0; i < count; i++) {
            attributes.add(Names.any(dice) + " " + scene.type() + dice.maybe(5, " collate \"C\""));
        }
        return "create type " + scene.newName() + " as (" + String.join(", ", attributes) + ")";
    }

    static String range(Scene scene) {
        Dice dice = scene.dice();
        List<Thing> own = scene.world().things("type", "domain");
        String subtype = own.isEmpty() || dice.percent(60)
                ? dice.of("integer", "text", "numeric", "date", "inet", "double precision")
                : dice.from(own).orElseThrow().identity();
        String name = scene.newName();
        return "create type " + name + " as range (subtype = " + subtype
                + (subtype.equals("text") ? dice.maybe(50, ", collation = \"C\"") : "")
                + (subtype.equals("double precision") ? dice.maybe(50, ", subtype_diff = float8mi") : "")
                + (dice.percent(40) ? ", multirange_type_name = " + scene.newName() : "") + ")";
    }

    static String sequence(Scene scene) {
        Dice dice = scene.dice();
        return "create " + dice.maybe(5, scene.world().majorVersion() >= 15 ? "unlogged " : "") + "sequence "
                + scene.newName() + dice.maybe(30, " as " + dice.of("integer", "smallint", "bigint")) + options(dice);
    }

    static String options(Dice dice) {
        return dice.maybe(20, " increment by " + dice.of("1", "2", "-1", "10"))
                + dice.maybe(15, dice.of(" minvalue -5", " no minvalue", " minvalue 3"))
                + dice.maybe(15, dice.of(" maxvalue 1000", " no maxvalue"))
                + dice.maybe(15, " start with " + dice.of("5", "10"))
                + dice.maybe(15, " cache " + dice.of("1", "20"))
                + dice.maybe(15, dice.of(" cycle", " no cycle"));
    }

    static String collation(Scene scene) {
        Dice dice = scene.dice();
        String icu = dice.of(
                "provider = icu, locale = 'en-u-kn-true'", "provider = icu, locale = 'und', deterministic = false");
        return "create collation " + scene.newName() + " ("
                + dice.of("locale = 'C'", "lc_collate = 'C', lc_ctype = 'POSIX'", icu) + ")";
    }

    static String alterEnum(Scene scene) {
        Dice dice = scene.dice();
        String type = dice.from(List.copyOf(scene.world().labels().keySet())).orElseThrow();
        List<String> labels = scene.world().labels().get(type);
        String label = dice.from(labels).orElseThrow();
        return "alter type " + type
                + (dice.percent(70)
                        ? " add value " + Names.text(dice) + dice.of("", " before " + label, " after " + label)
                        : " rename value " + label + " to " + Names.text(dice));
    }

    static String alterDomain(Scene scene) {
        Dice dice = scene.dice();
        Thing domain = scene.thing("domain");
        return "alter domain " + domain.identity() + " "
                + dice.of(
                        "set not null",
                        "drop not null",
                        "drop default",
                        "set default " + scene.value("text"),
                        "set default 1",
                        "add constraint " + Names.any(dice) + " check (" + domainCheck(scene, "text") + ")"
                                + dice.maybe(40, " not valid"),
                        "add check (value is not null)");
    }

    static String domainConstraint(Scene scene) {
        Thing constraint = scene.thing("domain constraint");
        String domain = constraint.identity().substring(constraint.identity().indexOf(" on ") + 4);
        String name = constraint.identity().substring(0, constraint.identity().indexOf(" on "));
        return "alter domain " + domain + " "
                + scene.dice()
                        .of(
                                "drop constraint " + name,
                                "validate constraint " + name,
                                "rename constraint " + name + " to " + Names.any(scene.dice()));
    }

    static String alterComposite(Scene scene) {
        Dice dice = scene.dice();
        Relation type = scene.relation(relation -> relation.kind().equals("c"));
        String alter = "alter type " + type.name();
        if (type.columns().isEmpty() || dice.percent(40)) {
            return alter + " add attribute " + Names.any(dice) + " " + scene.type() + " cascade";
        }
        String attribute = scene.column(type).name();
        return alter
                + dice.of(
                        " drop attribute " + attribute + " cascade",
                        " alter attribute " + attribute + " type " + scene.type() + " cascade",
                        " rename attribute " + attribute + " to " + Names.any(dice) + " cascade");
    }

    static String alterSequence(Scene scene) {
        Dice dice = scene.dice();
        Thing sequence = scene.thing("sequence");
        String owner = scene.world().relations().stream()
                .filter(Relation::isTable)
                .filter(relation ->
                        !relation.columns().isEmpty() && relation.schema().equals(sequence.schema()))
                .map(relation -> relation.name() + "." + scene.column(relation).name())
                .collect(Collectors.collectingAndThen(Collectors.toList(), dice::from))
                .orElse("none");
        return "alter sequence " + sequence.identity()
                + (dice.percent(40)
                        ? " owned by " + dice.of("none", owner, owner)
                        : options(dice) + dice.maybe(30, " as " + dice.of("integer", "bigint")));
    }
}
