package io.github.schemamaven.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random scripts of commands that PostgreSQL accepts and that are hard to tell apart. */
final class ScriptGenerator {
    private static final String[] GAPS = {
        " ",
        "  ",
        "\n",
        "\t",
        "\f",
        " \n ",
        "/**/",
        "/* ; */",
        "/* ' \" $$ ( */",
        "/* /* ; */ */",
        "/*/ ; */",
        "/*/*;*/*/",
        "/***/",
        " -- ;\n",
        "--'\n",
        "-- /* ;\n",
        "--\" $a$ \\\n",
        " -- begin atomic\n"
    };
    private static final String[] HARMLESS = {
        ";", "--", "/*", "*/", "\"", "$$x", "(", ")", "[", "😀", "é", " ", "\n", "begin atomic", "end", ":x", "\t", "a"
    };
    private static final String[] TAGS = {"$$", "$a$", "$_1$", "$é$", "$Body$"};
    private static final String[] NAMES = {
        "a",
        "a$b$",
        "é$$",
        "_x1",
        "begin1",
        "\"a;b\"",
        "\"a\"\"b\"",
        "\"--\"",
        "\"/*\"",
        "\"'\"",
        "\"$$\"",
        "\"\\\"",
        "U&\"d\\0061;\"",
        "u&\"\\+01F600\"",
        "\"create\"",
        "atomic",
        "\" \n \"",
        "ſ\u00A0x",
        "endx",
        "\"end\""
    };

    private final Random random;
    private final int majorVersion;
    private boolean standardStrings = true;

    /**
     * Makes a generator.
     *
     * @param seed the same seed gives the same scripts
     * @param majorVersion the server's; numbers such as {@code 1_000} are an error before 16
     */
    ScriptGenerator(long seed, int majorVersion) {
        random = new Random(seed);
        this.majorVersion = majorVersion;
    }

    /** Returns commands that have no effect on one another, each as it must be cut out. */
    List<String> commands(boolean settings) {
        List<String> commands = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            commands.add(settings && random.nextInt(3) == 0 ? setting() : command());
        }
        return commands;
    }

    /** Joins commands with semicolons, white space, comments and empty commands. */
    String script(List<String> commands) {
        StringBuilder script = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int i = 0; i < commands.size(); i++) {
            script.append(random.nextBoolean() ? gap() : "").append(commands.get(i));
            boolean last = i == commands.size() - 1;
            if (!last || random.nextBoolean()) {
                script.append(random.nextInt(3) == 0 ? gap() : "").append(';');
                script.append(random.nextInt(6) == 0 ? gap() + ";" : "");
            }
        }
        return script.append(random.nextBoolean() ? gap() : "").toString();
    }

    private String setting() {
        standardStrings = random.nextBoolean();
        String on = pick("on", "true", "'on'", "1", "default", "'t'");
        String off = pick("off", "FALSE", "'off'", "0", "'fals'", "no", "E'of'", "\"off\"");
        return tokens(
                        "set",
                        pick("session", "SESSION"),
                        pick("standard_conforming_strings", "Standard_Conforming_Strings"))
                + pick("=", " = ", gap() + "to" + gap())
                + (standardStrings ? on : off);
    }

    private String command() {
        return switch (random.nextInt(12)) {
            case 0 -> function();
            case 1 -> rule();
            case 2 -> tokens("do", dollarString("begin null; end"));
            case 3 -> tokens("create", "temp", "table", "if", "not", "exists", "t", "(a", "int", ",", "begin", "int)");
            case 4 -> tokens("values", "((" + expression() + ")::text)", ",", "((" + expression() + ")::text)");
            default -> select();
        };
    }

    private String select() {
        List<String> words = new ArrayList<>(List.of(pick("select", "SELECT", "Select")));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                words.add(",");
            }
            words.add(expression());
            if (random.nextBoolean()) {
                words.add("as");
                words.add(pick(NAMES));
            }
        }
        return tokens(words.toArray(String[]::new));
    }

    private String function() {
        List<String> words = new ArrayList<>(List.of("create", "or", "replace"));
        boolean procedure = random.nextBoolean();
        words.add(procedure ? "procedure" : "function");
        words.add("pg_temp." + (procedure ? "p" : "f"));
        words.add("(begin");
        words.add("int)");
        if (!procedure) {
            words.addAll(List.of("returns", "text"));
        }
        words.addAll(List.of(pick("language sql", ""), pick("begin", "BEGIN"), pick("atomic", "Atomic")));
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            words.add(select());
            words.add(pick(", 1 as end", ""));
            words.add(";");
        }
        words.add("select");
        words.add("(" + expression() + ")");
        words.add("::text");
        words.add(pick(";", "from (select begin as end) x;", "as case;"));
        words.add(pick("end", "END"));
        return tokens(words.stream().filter(w -> !w.isEmpty()).toArray(String[]::new));
    }

    private String rule() {
        List<String> words = new ArrayList<>(List.of("create", "or", "replace", "rule", pick(NAMES), "as", "on"));
        words.addAll(List.of("insert", "to", "base", "do", pick("also", "instead"), "("));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            words.addAll(List.of("update", "other", "set", "b", "=", "(", expression(), ")::text", ";"));
        }
        words.addAll(List.of("delete from other", ")"));
        return tokens(words.toArray(String[]::new));
    }

    private String expression() {
        return switch (random.nextInt(14)) {
            case 0 -> plainString();
            case 1 -> pick("E", "e") + escapeString();
            case 2 -> pick("B'01'", "b'0'", "X'1F'", "x'0'\n'1'", "B'1' -- ;\n '0'");
            case 3 -> pick("N", "n") + plainString();
            case 4 -> standardStrings ? pick("U&", "u&") + unicodeString() : "'x'";
            case 5 -> standardStrings ? "U&'d!0061\\;'" + gap() + "uescape" + gap() + "'!'" : "'x'";
            case 6 -> dollarString(content(HARMLESS));
            case 7 -> number();
            case 8 ->
                tokens("1", pick("+", "- ", "*"), "2") + pick("", "=-1", "<-1", ">+ 1", "*-1", "+/* ; */1", "*-- ;\n1");
            case 9 -> tokens("case", "when", "1", "=", "1", "then", "(" + expression() + ")", "::text", "end");
            case 10 -> tokens("(", "array", "[", "1", ",", "2", "]", ")", "[", "1", ":", "2", "]");
            case 11 -> tokens("(", expression(), ")");
            case 12 -> "E'a' -- \\'\n 'b\\';' \n\n '\\\\'";
            default -> tokens("'1'", "::", "int", "+", "@", "-5");
        };
    }

    private String number() {
        return majorVersion < 16
                ? pick("1.", ".5", "1e5", "1.5e-3", "42")
                : pick("1.", ".5", "1e5", "0x1F", "1_000", "1.5e-3", "0b1", "0o7");
    }

    private String plainString() {
        String[] forStandard = {"''", "\\", "\\''"};
        String[] forEscapes = {"''", "\\'", "\\\\", "\\';"};
        String body = content(HARMLESS) + content(standardStrings ? forStandard : forEscapes) + content(HARMLESS);
        return "'" + body + "'";
    }

    private String escapeString() {
        return "'" + content(HARMLESS) + content("\\'", "\\\\", "''", "\\n", "\\u0061", "\\';") + content(HARMLESS)
                + "'" + pick("", "", "\n'\\''", " -- '\n\t'\\\\'");
    }

    private String unicodeString() {
        return "'" + content(HARMLESS) + content("\\0061", "\\\\", "''", "\\+01F600") + "'";
    }

    private String dollarString(String content) {
        String tag = pick(TAGS);
        return tag.equals("$$") ? tag + content.replace("$$", "$") + tag : tag + content + tag;
    }

    private String content(String... pieces) {
        StringBuilder content = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            content.append(pick(pieces));
        }
        return content.toString();
    }

    private String tokens(String... tokens) {
        StringBuilder text = new StringBuilder(tokens[0]);
        for (int i = 1; i < tokens.length; i++) {
            text.append(gap()).append(tokens[i]);
        }
        return text.toString();
    }

    private String gap() {
        return random.nextInt(3) == 0 ? pick(GAPS) : " ";
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
