package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SourceText;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the user reads of a statement that failed.
 *
 * @param location where the error is
 * @param reason PostgreSQL's primary message
 * @param message the whole text: location, reason, source line with a caret, detail, hint, context
 */
record ErrorReport(Location location, String reason, String message) {
    private static final Pattern COPY_LINE = Pattern.compile("^COPY .*, line (\\d+)", Pattern.MULTILINE);
    private static final int INDENT = 4;

    static ErrorReport of(SqlStatement statement, SQLException failure) {
        ServerErrorMessage server = failure instanceof PSQLException known ? known.getServerErrorMessage() : null;
        if (server == null || server.getMessage() == null) {
            return report(
                    statement.start(), String.valueOf(failure.getMessage()), failure, statement.caret(1), List.of());
        }
        List<String> notes = List.of(
                note("Detail: ", server.getDetail()),
                note("Hint: ", server.getHint()),
                note("Inside: ", server.getInternalQuery()),
                note("Context: ", server.getWhere()));
        int copyLine = copyLine(statement, server);
        if (copyLine > 0) {
            SourceText data = new SourceText(
                    statement.start().file(), statement.copyData().orElse(""));
            Location location = copyLocation(statement, copyLine);
            return report(location, server.getMessage(), failure, data.caret(offsetOfLine(data, copyLine)), notes);
        }
        // Position 0: the server did not say.
        int position = Math.max(1, server.getPosition());
        return report(statement.locate(position), server.getMessage(), failure, statement.caret(position), notes);
    }

    private static ErrorReport report(
            Location location, String reason, SQLException failure, String caret, List<String> notes) {
        StringBuilder message = new StringBuilder(location + ": " + reason);
        if (failure.getSQLState() != null) {
            message.append(" (SQLSTATE ").append(failure.getSQLState()).append(')');
        }
        message.append('\n').append(caret.indent(INDENT).stripTrailing());
        notes.forEach(message::append);
        return new ErrorReport(location, reason, message.toString());
    }

    private static String note(String label, String text) {
        return text == null || text.isEmpty() ? "" : "\n" + label + text;
    }

    /** Returns the line of {@code COPY}'s data that the server complains of, from 1; 0 where it is not about the data. */
    private static int copyLine(SqlStatement statement, ServerErrorMessage server) {
        if (statement.copyData().isEmpty() || server.getWhere() == null) {
            return 0;
        }
        Matcher line = COPY_LINE.matcher(server.getWhere());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static Location copyLocation(SqlStatement statement, int copyLine) {
        // The data begins on the line below the one that ends the command.
        int last = statement.locate(Integer.MAX_VALUE).line();
        return new Location(statement.start().file(), last + copyLine, 1);
    }

    private static int offsetOfLine(SourceText data, int line) {
        int offset = 0;
        for (int passed = 1; passed < line; passed++) {
            int end = data.text().indexOf('\n', offset);
            if (end < 0) {
                return data.text().length();
            }
            offset = end + 1;
        }
        return offset;
    }
}
