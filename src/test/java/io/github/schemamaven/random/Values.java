package io.github.schemamaven.random;

import java.util.List;

/** PostgreSQL's own types, and constants of them. */
final class Values {
    private static final List<String> COMMON =
            List.of("integer", "bigint", "text", "text", "character varying(20)", "boolean", "numeric(10,2)", "date");
    private static final List<String> RARE = List.of(
            "smallint",
            "numeric",
            "timestamp with time zone",
            "timestamp(3) without time zone",
            "jsonb",
            "uuid",
            "bytea",
            "int4range",
            "interval",
            "inet",
            "double precision",
            "real",
            "character(3)",
            "bit varying(5)",
            "json",
            "character varying",
            "time without time zone",
            "money",
            "point",
            "tsvector",
            "xml",
            "name",
            "\"char\"",
            "oid",
            "regclass",
            "int8multirange",
            "interval day to second(2)",
            "bit(3)",
            "cidr",
            "macaddr",
            "tstzrange",
            "regtype");

    private Values() {}

    static String builtIn(Dice dice) {
        return dice.from(dice.percent(70) ? COMMON : RARE).orElseThrow();
    }

    static String of(String type, Dice dice) {
        if (type.endsWith("[]")) {
            return dice.percent(50)
                    ? "'{}'::" + type
                    : "array[" + of(type.substring(0, type.length() - 2), dice) + "]::" + type;
        }
        String base = type.replaceAll("\\(.*\\)", "");
        return switch (base) {
            case "integer", "bigint", "smallint", "oid" -> String.valueOf(dice.below(100));
            case "numeric", "double precision", "real" -> dice.of("1", "0.5", "-3", "1.50", "1e3", "'NaN'::" + base);
            case "text", "character varying", "character", "name" ->
                dice.percent(50) ? Names.text(dice) : "'x'" + dice.maybe(40, "::" + base);
            case "boolean" -> dice.of("true", "false");
            case "date" -> dice.of("'2026-01-02'::date", "'infinity'::date", "current_date");
            case "timestamp with time zone", "timestamp without time zone" ->
                dice.of("now()", "current_timestamp", "'2026-01-02 03:04:05+00'::" + type);
            case "jsonb", "json" -> dice.of("'{}'::" + type, "'{\"a\": [1, null]}'::" + type, "'null'::" + type);
            case "uuid" -> dice.of("gen_random_uuid()", "'00000000-0000-0000-0000-00000000000a'::uuid");
            case "bytea" -> "'\\xdeadbeef'::bytea";
            case "int4range" -> dice.of("'[1,5)'::int4range", "int4range(1, 3)", "'empty'");
            case "interval" -> dice.of("'1 day'::interval", "interval '2' hour");
            case "inet", "cidr" -> "'10.0.0.0/8'::" + base;
            case "bit varying", "bit" -> dice.of("B'101'", "'101'::" + type);
            default -> "null" + dice.maybe(60, "::" + type);
        };
    }
}
