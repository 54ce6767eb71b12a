package io.github.schemamaven.survival;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import io.github.schemamaven.sql.Literal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Runs a plan on a database with rows and tells what did not survive of what the change leaves. It leaves the rows of
 * tables that are in both states, with the columns that are in both under the same name, and the positions of sequences.
 */
public final class Survival {
    /**
     * What came of it.
     *
     * @param filled how many tables had rows
     * @param compared how many tables were compared
     * @param rows how many rows were compared
     * @param sequences how many positions were compared
     * @param inTheWay why the rows themselves do not let the plan run (a null where the new state has none), or empty
     * @param losses what did not survive
     */
    public record Result(
            RowMaker.Filled filled,
            int compared,
            int rows,
            int sequences,
            Optional<String> inTheWay,
            List<String> losses) {}

    private final Connection before;
    private final Connection after;
    private final List<String> losses = new ArrayList<>();
    private int compared;
    private int rows;
    private int sequences;

    private final ProvedPlan plan;

    private Survival(Connection before, Connection after, ProvedPlan plan) {
        this.before = before;
        this.after = after;
        this.plan = plan;
    }

    /** What else is to be asked of a database with rows on which the plan was carried out; nobody is connected to it. */
    public interface Check {
        /** Looks at the database. */
        void of(ScratchDatabase changed) throws SQLException;
    }

    /**
     * Fills two copies of a database, carries the plan out on one of them and compares.
     *
     * @param server the server
     * @param from the state that the plan starts from, without rows; nobody is connected to it
     * @param plan the plan
     * @param check what is asked in addition, if the rows let the plan run
     */
    public static Result of(DevServer server, ScratchDatabase from, ProvedPlan plan, Check check) throws SQLException {
        try (ScratchDatabase original = server.copy(from, "rows")) {
            RowMaker.Filled filled;
            try (Connection connection = original.connect()) {
                execute(connection, "set client_min_messages = error");
                execute(connection, "set statement_timeout = '20s'");
                filled = RowMaker.fill(connection);
            }
            try (ScratchDatabase changed = server.copy(original, "changed")) {
                Optional<String> inTheWay = carryOut(plan, changed);
                if (inTheWay.isPresent()) {
                    return new Result(filled, 0, 0, 0, inTheWay, List.of());
                }
                check.of(changed);
                try (Connection before = original.connect();
                        Connection after = changed.connect()) {
                    Survival survival = new Survival(before, after, plan);
                    survival.compareTables();
                    survival.compareSequences();
                    return new Result(
                            filled,
                            survival.compared,
                            survival.rows,
                            survival.sequences,
                            Optional.empty(),
                            survival.losses);
                }
            }
        }
    }

    /** Returns the failure that rows cause (integrity violations, data that a type does not take); others are thrown. */
    private static Optional<String> carryOut(ProvedPlan plan, ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            for (PlanUnit unit : plan.units()) {
                execute(connection, "begin");
                for (PlanStep step : unit.steps()) {
                    try {
                        execute(connection, step.sql());
                    } catch (SQLException failure) {
                        String state = String.valueOf(failure.getSQLState());
                        // what a text means for a type such as regclass, its input function says in its own words
                        boolean ofText = state.startsWith("42") && step.sql().contains("::text::");
                        if (state.startsWith("22") || state.startsWith("23") || ofText) {
                            return Optional.of(failure.getMessage() + " in " + step.sql());
                        }
                        throw new SQLException("With rows the plan fails at " + step.sql(), state, failure);
                    }
                }
                execute(connection, "commit");
            }
            return Optional.empty();
        }
    }

    private void compareTables() throws SQLException {
        Map<String, Contents.Table> were = Contents.tables(before);
        Map<String, Contents.Table> are = Contents.tables(after);
        for (Contents.Table was : were.values()) {
            Contents.Table is = are.get(was.name());
            // a partition's rows are its parent's, but for one that leaves it or is dropped with its rows
            if (is != null
                    && !(was.partition() && is.partition())
                    && was.leaves().stream().allMatch(are::containsKey)) {
                compare(
                        new Contents.Part(before, was, leavesElsewhere(was, is, are)),
                        new Contents.Part(after, is, leavesElsewhere(is, was, were)));
            }
        }
    }

    /** Returns the partitions of a table that are no partitions of it in the other state, but exist there. */
    private static List<String> leavesElsewhere(
            Contents.Table table, Contents.Table there, Map<String, Contents.Table> others) {
        return table.leaves().stream()
                .filter(leaf -> !there.leaves().contains(leaf) && others.containsKey(leaf))
                .toList();
    }

    private void compare(Contents.Part before, Contents.Part after) {
        Contents.Table was = before.table();
        Contents.Table is = after.table();
        List<String> then = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (Map.Entry<String, String> column : was.columns().entrySet()) {
            String type = is.columns().get(column.getKey());
            if (type != null) {
                String text = column.getKey() + "::text";
                Optional<String> kept = same(before, after, column.getKey(), column.getValue(), type);
                if (kept.isPresent()) {
                    then.add(kept.get());
                    now.add(text);
                } else {
                    losses.add("column " + was.name() + "." + column.getKey() + " (" + column.getValue() + " to " + type
                            + "): " + Contents.rows(before, List.of(text)) + " became "
                            + Contents.rows(after, List.of(text)));
                }
            }
        }
        List<String> rowsThen = Contents.rows(before, then).orElse(List.of());
        List<String> rowsNow = Contents.rows(after, now).orElse(List.of());
        compared++;
        rows += rowsThen.size();
        if (!rowsThen.equals(rowsNow)) {
            losses.add("rows of " + was.name() + ": " + rowsThen + " became " + rowsNow);
        }
    }

    /** Returns the form in which the column's old values are its new ones: as they are, or cast to the new type. */
    private Optional<String> same(
            Contents.Part before, Contents.Part after, String column, String oldType, String type) {
        String text = column + "::text";
        Optional<List<String>> now = Contents.rows(after, List.of(text));
        Stream<String> forms = oldType.equals(type)
                ? Stream.of(text)
                : Stream.of(text, column + "::" + type + "::text", column + "::text::" + type + "::text");
        return forms.filter(form -> Contents.rows(before, List.of(form)).equals(now))
                .findFirst();
    }

    /** A column may own several: the one of its name goes first, then another of the column, then another's of its name. */
    private void compareSequences() throws SQLException {
        List<Contents.Sequence> were = new ArrayList<>(Contents.sequences(before));
        List<Contents.Sequence> are = new ArrayList<>(Contents.sequences(after));
        compareSequences(
                were,
                are,
                (was, is) -> was.name().equals(is.name()) && was.key().equals(is.key()));
        compareSequences(were, are, (was, is) -> was.key().equals(is.key()));
        compareSequences(were, are, (was, is) -> was.name().equals(is.name()) && !was.identity() && !is.identity());
    }

    private void compareSequences(
            List<Contents.Sequence> were,
            List<Contents.Sequence> are,
            BiPredicate<Contents.Sequence, Contents.Sequence> same) {
        for (Contents.Sequence was : List.copyOf(were)) {
            Optional<Contents.Sequence> found =
                    are.stream().filter(is -> same.test(was, is)).findFirst();
            if (found.isPresent()) {
                were.remove(was);
                are.remove(found.get());
                compare(was, found.get());
            }
        }
    }

    private void compare(Contents.Sequence was, Contents.Sequence is) {
        if (was.position() >= is.minimum() && was.position() <= is.maximum()) {
            sequences++;
            if ((was.position() != is.position() || was.called() != is.called()) && !givesValues(is)) {
                losses.add("sequence " + was.name() + ": " + was.position() + " became " + is.position());
            }
        }
    }

    /** A new column whose default takes its values from a sequence takes one for each row that is there. */
    private boolean givesValues(Contents.Sequence sequence) {
        return plan.steps().stream()
                .map(PlanStep::sql)
                .anyMatch(sql -> sql.startsWith("ALTER TABLE ")
                        && sql.contains(" ADD COLUMN ")
                        && sql.contains("nextval(" + Literal.quote(sequence.name())));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
