package io.github.schemamaven.lint;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SqlStatement.Comment;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code -- schema:allow <rule> <reason>} above a statement.
 *
 * @param rule the rule's name as written; empty where none is
 * @param reason why; empty where none is given
 * @param location where the line stands
 */
record Allowance(String rule, String reason, Location location) {
    private static final Pattern LINE =
            Pattern.compile("--\\s*schema:allow(?:\\s+(\\S+)(?:\\s+(\\S.*?))?)?\\s*", Pattern.DOTALL);

    /** Reads a comment; empty where it is something else. */
    static Optional<Allowance> read(Comment comment) {
        Matcher line = LINE.matcher(comment.text());
        if (!line.matches()) {
            return Optional.empty();
        }
        String rule = line.group(1) == null ? "" : line.group(1);
        String reason = line.group(2) == null ? "" : line.group(2);
        return Optional.of(new Allowance(rule, reason, comment.start()));
    }
}
