package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/**
 * PostgreSQL refused a statement of a script. The message has the form that editors link:
 *
 * <pre>
 * schema/orders.sql:3:15: type "strng" does not exist (SQLSTATE 42704)
 *     create table orders (note strng);
 *                               ^
 * Hint: …
 * </pre>
 */
public final class StatementFailure extends SchemaException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final transient SqlStatement statement;
    private final transient Location location;
    private final String reason;

    private StatementFailure(StatementFailure failure, String line) {
        super(failure.getMessage() + "\n" + line, failure.getCause());
        this.sqlState = failure.sqlState;
        this.statement = failure.statement;
        this.location = failure.location;
        this.reason = failure.reason;
    }

    StatementFailure(SqlStatement statement, ErrorReport report, SQLException cause) {
        super(report.message(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
        this.statement = statement;
        this.location = report.location();
        this.reason = report.reason();
    }

    /**
     * Makes the failure of a statement that {@link StatementRunner} did not run.
     *
     * @param statement the statement
     * @param cause what the driver threw
     */
    public static StatementFailure of(SqlStatement statement, SQLException cause) {
        return new StatementFailure(statement, ErrorReport.of(statement, cause), cause);
    }

    /** Returns the same failure with another line in its message. */
    public StatementFailure with(String line) {
        return new StatementFailure(this, line);
    }

    /** Returns the five characters of SQLSTATE (PostgreSQL documentation, appendix A); empty where there are none. */
    public String sqlState() {
        return sqlState;
    }

    /** Returns the statement that failed. */
    public SqlStatement statement() {
        return statement;
    }

    /** Returns where PostgreSQL saw the error; the statement's start where it did not say. */
    public Location location() {
        return location;
    }

    /** Returns whether the error is about PostgreSQL's own catalogs, such as two of their rows that have one key. */
    public boolean isAboutSystemCatalog() {
        return getCause() instanceof PSQLException known
                && known.getServerErrorMessage() != null
                && "pg_catalog".equals(known.getServerErrorMessage().getSchema());
    }

    /**
     * Returns what PostgreSQL was at, innermost first, such as {@code SQL function "f" during inlining}; empty where it
     * was at nothing but the statement itself (the field W, protocol.sgml).
     */
    public String context() {
        return getCause() instanceof PSQLException known
                        && known.getServerErrorMessage() != null
                        && known.getServerErrorMessage().getWhere() != null
                ? known.getServerErrorMessage().getWhere()
                : "";
    }

    /** Returns PostgreSQL's primary message alone, such as {@code type "strng" does not exist}. */
    public String reason() {
        return reason;
    }
}
