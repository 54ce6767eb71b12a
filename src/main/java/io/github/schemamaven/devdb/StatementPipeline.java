package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.Tuple;

/**
 * Sends the statements of one transaction without waiting for the answer of each. A migration then takes one exchange
 * with the server instead of one for each statement, and every statement is still a message of its own, exactly as
 * written, so that PostgreSQL's error positions hold.
 *
 * <p>The caller's frame has to open the transaction first and commit in its last command: after the first error the
 * server answers every further message with 25P02 and turns a commit into a rollback.
 */
public final class StatementPipeline {
    /**
     * What is on its way at once stays below what the sockets of both sides buffer. Otherwise the server could wait for
     * us to read its notices while we wait for it to read our statements.
     */
    private static final int MAX_CHARS = 12_000;

    /** pgjdbc waits in between once it expects 64000 bytes of answers, and counts 250 for each message. */
    private static final int MAX_MESSAGES = 200;

    private static final int FLAGS = QueryExecutor.QUERY_SUPPRESS_BEGIN
            | QueryExecutor.QUERY_EXECUTE_AS_SIMPLE
            | QueryExecutor.QUERY_ONESHOT
            | QueryExecutor.QUERY_NO_RESULTS;

    private final Connection connection;
    private final List<Message> batch = new ArrayList<>();
    private int chars;

    private StatementPipeline(Connection connection) {
        this.connection = connection;
    }

    /**
     * One message.
     *
     * @param text its SQL
     * @param commands how many commands that is
     * @param statement the migration's statement; null for our own frame
     */
    private record Message(String text, int commands, SqlStatement statement) {}

    /**
     * Runs statements between two lists of commands of ours.
     *
     * @param connection in autocommit mode, without an open transaction
     * @param before sent as one message
     * @param statements the migration's
     * @param after sent as one message
     * @throws StatementFailure where PostgreSQL refuses one of the statements; the transaction is left open and aborted
     * @throws SQLException where it refuses one of ours
     */
    public static void run(
            Connection connection, List<String> before, List<SqlStatement> statements, List<String> after)
            throws SQLException {
        StatementPipeline pipeline = new StatementPipeline(connection);
        pipeline.add(new Message(String.join("; ", before), before.size(), null));
        for (SqlStatement statement : statements) {
            if (statement.copyData().isPresent()) {
                pipeline.send();
                StatementRunner.run(connection, statement);
            } else {
                pipeline.add(new Message(statement.text(), 1, statement));
            }
        }
        pipeline.add(new Message(String.join("; ", after), after.size(), null));
        pipeline.send();
    }

    private void add(Message message) throws SQLException {
        if (chars + message.text().length() > MAX_CHARS || batch.size() == MAX_MESSAGES) {
            send();
        }
        batch.add(message);
        chars += message.text().length();
    }

    private void send() throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        List<Message> messages = List.copyOf(batch);
        batch.clear();
        chars = 0;
        QueryExecutor executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
        Query query = executor.wrap(messages.stream()
                .map(message -> new NativeQuery(message.text(), SqlCommand.BLANK))
                .toList());
        Answers answers = new Answers();
        try {
            executor.execute(query, null, answers, 0, 0, FLAGS);
        } catch (SQLException failure) {
            throw attributed(messages, answers.beforeError, failure);
        }
    }

    /** Returns the failure of the statement that comes after the given number of commands that went well. */
    private static SQLException attributed(List<Message> messages, int succeeded, SQLException failure) {
        int before = 0;
        for (Message message : messages) {
            before += message.commands();
            if (succeeded < before) {
                if (message.statement() == null) {
                    return failure;
                }
                throw StatementFailure.of(message.statement(), failure);
            }
        }
        return failure;
    }

    /** Counts the commands that went well before the first error; keeps no rows. */
    private static final class Answers extends ResultHandlerBase {
        private int beforeError;

        @Override
        public void handleResultRows(Query query, Field[] fields, List<Tuple> tuples, ResultCursor cursor) {
            count();
        }

        @Override
        public void handleCommandStatus(String status, long updateCount, long insertOid) {
            count();
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            // notices are not kept, as elsewhere: a migration may raise any number of them
        }

        private void count() {
            if (getException() == null) {
                beforeError++;
            }
        }
    }
}
