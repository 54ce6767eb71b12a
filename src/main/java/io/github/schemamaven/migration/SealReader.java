package io.github.schemamaven.migration;

import io.github.schemamaven.migration.DirectoryProblem.Kind;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the seal from a migration's head: the blank lines and {@code --} comments before its first statement. Lines
 * {@code -- schema:<word>} with a word that is no seal's (such as {@code allow}) belong to others and are left alone.
 */
final class SealReader {
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*--\\s*schema:(\\S+)(?:\\s+(.*?))?\\s*");
    private static final Pattern MISPLACED = Pattern.compile("-- schema:(after|hash|transaction)\\s.*");
    private static final Pattern HASH = Pattern.compile("sha256:([0-9a-f]{64})");
    private static final Pattern AFTER = Pattern.compile("(\\S+)(?:\\s+(\\S+))?");
    private static final List<String> WORDS = List.of("after", "hash", "transaction", "allow");
    private static final String RESEAL = "run 'mvn schema:hash'";

    private final String file;
    private final List<MigrationFile.Parent> parents = new ArrayList<>();
    private final List<DirectoryProblem> problems;
    private Optional<String> hash = Optional.empty();
    private int hashLine;
    private TransactionMode mode = TransactionMode.TRANSACTION;

    private SealReader(String file, List<DirectoryProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a seal.
     *
     * @param file the name for messages
     * @param text the file's text, line ends LF
     * @param problems where what cannot be read is noted
     */
    static Seal read(String file, String text, List<DirectoryProblem> problems) {
        SealReader reader = new SealReader(file, problems);
        List<String> lines = List.of(text.split("\n", -1));
        int head = headLength(lines);
        for (int i = 0; i < head; i++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(i));
            if (directive.matches()) {
                String rest = directive.group(2) == null ? "" : directive.group(2);
                reader.directive(directive.group(1), rest, i + 1);
            }
        }
        for (int i = head; i < lines.size(); i++) {
            Matcher misplaced = MISPLACED.matcher(lines.get(i));
            if (misplaced.matches()) {
                reader.badSeal(
                        i + 1,
                        "'-- schema:" + misplaced.group(1)
                                + "' stands below the first statement, where it has no effect",
                        "move the line above the first statement (only '--' comments may stand before it)");
            }
        }
        return new Seal(reader.parents, reader.hash, reader.hashLine, reader.mode);
    }

    /** Returns how many lines at the top are blank or {@code --} comments. */
    static int headLength(List<String> lines) {
        int length = 0;
        while (length < lines.size()) {
            String line = lines.get(length).strip();
            if (!line.isEmpty() && !line.startsWith("--")) {
                break;
            }
            length++;
        }
        return length;
    }

    /** Returns whether a line of the head is the {@code schema:} line that the word names. */
    static boolean isDirective(String line, String word) {
        Matcher directive = DIRECTIVE.matcher(line);
        return directive.matches() && directive.group(1).equals(word);
    }

    private void directive(String word, String rest, int line) {
        switch (word) {
            case "after" -> after(rest, line);
            case "hash" -> hash(rest, line);
            case "transaction" -> transaction(rest, line);
            default -> unknown(word, line);
        }
    }

    private void after(String rest, int line) {
        Matcher after = AFTER.matcher(rest);
        if (!after.matches()) {
            badSeal(
                    line,
                    "a 'schema:after' line reads '-- schema:after <migration> sha256:<hash>'",
                    "write the parent migration's name there, then " + RESEAL);
            return;
        }
        String parent = after.group(1).endsWith(".sql")
                ? after.group(1).substring(0, after.group(1).length() - ".sql".length())
                : after.group(1);
        if (parents.stream().anyMatch(known -> known.name().equals(parent))) {
            badSeal(line, "'" + parent + "' is named by two 'schema:after' lines", "remove one, then " + RESEAL);
            return;
        }
        Optional<String> parentHash = Optional.empty();
        if (after.group(2) != null) {
            Matcher value = HASH.matcher(after.group(2));
            if (value.matches()) {
                parentHash = Optional.of(value.group(1));
            }
        }
        parents.add(new MigrationFile.Parent(parent, parentHash, new Location(file, line, 1)));
    }

    private void hash(String rest, int line) {
        if (hashLine != 0) {
            badSeal(line, "a second 'schema:hash' line", "remove it, then " + RESEAL);
            return;
        }
        hashLine = line;
        Matcher value = HASH.matcher(rest);
        if (value.matches()) {
            hash = Optional.of(value.group(1));
        } else {
            badSeal(line, "a 'schema:hash' line reads '-- schema:hash sha256:<64 lower-case hex digits>'", RESEAL);
        }
    }

    private void transaction(String rest, int line) {
        if (rest.equals("none")) {
            mode = TransactionMode.NONE;
        } else {
            badSeal(
                    line,
                    "'schema:transaction " + rest + "' is not known",
                    "write '-- schema:transaction none', or remove the line for one transaction around the file");
        }
    }

    private void unknown(String word, int line) {
        Suggestion.misspelt(word, WORDS)
                .filter(known -> !known.equals(word))
                .ifPresent(known -> badSeal(
                        line,
                        "'-- schema:" + word + "' is not known",
                        "did you mean '-- schema:" + known + "'? Mend it, then " + RESEAL));
    }

    private void badSeal(int line, String message, String advice) {
        problems.add(new DirectoryProblem(Kind.BAD_SEAL, new Location(file, line, 1), message, advice));
    }
}
