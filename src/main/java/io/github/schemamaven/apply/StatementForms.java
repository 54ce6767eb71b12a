package io.github.schemamaven.apply;

import io.github.schemamaven.sql.Lexer;
import io.github.schemamaven.sql.SourceText;
import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the form of a statement from its first words. */
final class StatementForms {
    private static final Set<String> REPEATABLE = Set.of("VACUUM", "ALTER SYSTEM");
    private static final Set<String> ONCE =
            Set.of("CREATE DATABASE", "DROP DATABASE", "CREATE TABLESPACE", "DROP TABLESPACE");

    private final String text;
    private final Lexer lexer;
    private Token token;

    private StatementForms(SqlStatement statement) {
        this.text = statement.text();
        this.lexer = new Lexer(new SourceText(statement.start().file(), text));
        advance();
    }

    /** Returns the statement's form. */
    static StatementForm of(SqlStatement statement) {
        return new StatementForms(statement).read();
    }

    private StatementForm read() {
        String first = word();
        advance();
        return switch (first) {
            case "BEGIN", "START", "COMMIT", "END", "ABORT", "ROLLBACK" -> control(first);
            case "PREPARE" ->
                word().equals("TRANSACTION")
                        ? new StatementForm.TransactionControl("PREPARE TRANSACTION")
                        : new StatementForm.Ordinary();
            case "SET", "RESET" -> new StatementForm.SessionSetting();
            case "CREATE" -> create();
            case "DROP" -> drop();
            case "REINDEX" -> reindex();
            case "ALTER" -> alter();
            default -> REPEATABLE.contains(first) ? new StatementForm.Repeatable(first) : new StatementForm.Ordinary();
        };
    }

    private StatementForm control(String first) {
        if (first.equals("ROLLBACK")) {
            if (token.isWord("work") || token.isWord("transaction")) {
                advance();
            }
            if (token.isWord("to")) {
                return new StatementForm.Ordinary();
            }
        }
        return new StatementForm.TransactionControl(first);
    }

    private StatementForm create() {
        boolean unique = skip("unique");
        if (!skip("index")) {
            return byTwoWords("CREATE");
        }
        if (!skip("concurrently")) {
            return new StatementForm.Ordinary();
        }
        if (skip("if")) {
            skip("not");
            skip("exists");
        }
        String name = token.isWord("on") ? "" : name();
        skip("on");
        skip("only");
        String table = name();
        return new StatementForm.CreateIndex(name, table, unique, text.substring(token.offset()));
    }

    private StatementForm drop() {
        if (!skip("index")) {
            return byTwoWords("DROP");
        }
        if (!skip("concurrently")) {
            return new StatementForm.Ordinary();
        }
        if (skip("if")) {
            skip("exists");
        }
        return new StatementForm.DropIndex(name());
    }

    private StatementForm reindex() {
        if (token.is("(")) {
            Optional<Boolean> concurrently = reindexOptions();
            if (concurrently.orElse(false)) {
                return reindexed(word(), true);
            }
        }
        return reindexed(word(), false);
    }

    private StatementForm reindexed(String what, boolean byOption) {
        advance();
        boolean concurrently = skip("concurrently") || byOption;
        boolean whole = !what.equals("INDEX") && !what.equals("TABLE");
        if (concurrently) {
            return new StatementForm.Reindex(whole ? "" : name());
        }
        return whole ? new StatementForm.Repeatable("REINDEX " + what) : new StatementForm.Ordinary();
    }

    /** Reads past {@code (VERBOSE, CONCURRENTLY …)}; the value is whether it says concurrently. */
    private Optional<Boolean> reindexOptions() {
        Optional<Boolean> concurrently = Optional.empty();
        while (token.kind() != Token.Kind.END && !token.is(")")) {
            if (token.isWord("concurrently")) {
                advance();
                concurrently = Optional.of(!Set.of("OFF", "FALSE", "0").contains(word()));
            } else {
                advance();
            }
        }
        advance();
        return concurrently;
    }

    private StatementForm alter() {
        if (!skip("table")) {
            return byTwoWords("ALTER");
        }
        if (skip("if")) {
            skip("exists");
        }
        skip("only");
        String table = name();
        if (!skip("detach") || !skip("partition")) {
            return new StatementForm.Ordinary();
        }
        String partition = name();
        return token.isWord("concurrently") ? new StatementForm.Detach(table, partition) : new StatementForm.Ordinary();
    }

    private StatementForm byTwoWords(String first) {
        String words = first + " " + word();
        if (ONCE.contains(words)) {
            return new StatementForm.Once(words);
        }
        return REPEATABLE.contains(words) ? new StatementForm.Repeatable(words) : new StatementForm.Ordinary();
    }

    /** Reads a name of one or more parts, as written. */
    private String name() {
        int begin = token.offset();
        int end = begin;
        while (token.isName()) {
            end = token.end();
            advance();
            if (!token.is(".")) {
                break;
            }
            advance();
        }
        return text.substring(begin, end);
    }

    private boolean skip(String word) {
        if (!token.isWord(word)) {
            return false;
        }
        advance();
        return true;
    }

    private String word() {
        return token.kind() == Token.Kind.END ? "" : token.text().toUpperCase(Locale.ROOT);
    }

    private void advance() {
        do {
            token = lexer.next();
        } while (token.isComment());
    }
}
