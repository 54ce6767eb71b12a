package io.github.schemamaven.devdb;

import java.sql.SQLWarning;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/**
 * A notice or warning of the server.
 *
 * @param message the primary message, in the server's language; never null
 * @param detail the detail; empty where there is none
 * @param routine the function in PostgreSQL's source that sent it, the same in every language; empty where unknown
 */
public record ServerNotice(String message, String detail, String routine) {
    static ServerNotice of(SQLWarning warning) {
        ServerErrorMessage sent = warning instanceof PSQLWarning own ? own.getServerErrorMessage() : null;
        if (sent == null) {
            return new ServerNotice(text(warning.getMessage()), "", "");
        }
        return new ServerNotice(text(sent.getMessage()), text(sent.getDetail()), text(sent.getRoutine()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
