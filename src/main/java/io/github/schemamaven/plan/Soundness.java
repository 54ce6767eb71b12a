package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlResource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether a database's catalogs agree with themselves. PostgreSQL has commands that leave them otherwise
 * ({@code ALTER TABLE ONLY … SET EXPRESSION} of 17.11 and 18.6 does): nothing tells until another command stumbles over it,
 * and neither a comparison nor a dump shows it.
 */
final class Soundness {
    private static final String QUERY = SqlResource.text(Soundness.class, "soundness.sql");

    private Soundness() {}

    /**
     * Returns what does not agree, sorted: what children count of their parents, indexes without pages, identity columns of
     * partitions, marks without constraints.
     *
     * @param database the database
     */
    static List<String> problems(ScratchDatabase database) {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new SchemaException("Looking into the catalogs of " + database.name() + " failed", failure);
        }
        return List.copyOf(found);
    }

    /**
     * Returns what to tell where a plan failed since the catalogs did not agree before it.
     *
     * @param failure how it failed
     * @param current the state that the plan was made for
     * @return the same failure, if they did
     */
    static SchemaException explain(SchemaException failure, ScratchDatabase current) {
        List<String> problems = problems(current);
        return problems.isEmpty()
                ? failure
                : new SchemaException(
                        "PostgreSQL's catalogs do not agree with themselves in the state that the migrations lead to, so"
                                + " that the plan from there fails; nothing was written.\n  "
                                + String.join("\n  ", problems)
                                + "\nSome commands of PostgreSQL leave them so, such as ALTER TABLE ONLY … SET EXPRESSION of a"
                                + " table with children. Drop the table that is named and make it again, in a migration by"
                                + " hand: mvn schema:new -Dschema.name=by_hand",
                        failure);
    }

    /**
     * Makes sure that a plan leaves catalogs that agree, if those that it began with did.
     *
     * @param result the database in which the plan was run
     * @param current the one that it was made for
     * @param units the plan
     * @throws SchemaException if they do not
     */
    static void require(ScratchDatabase result, ScratchDatabase current, List<PlanUnit> units) {
        List<String> problems = problems(result);
        if (!problems.isEmpty() && problems(current).isEmpty()) {
            throw new SchemaException(
                    "Internal error: after the plan PostgreSQL's catalogs do not agree with themselves;"
                            + " nothing was written. Please report it with both states.\n  "
                            + String.join("\n  ", problems)
                            + "\nThe plan was:" + PlanExcerpt.of(units, step -> true));
        }
    }
}
