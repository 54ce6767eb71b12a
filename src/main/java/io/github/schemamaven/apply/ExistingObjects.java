package io.github.schemamaven.apply;

import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What apply does on a target that has tables already and no history: the wrong database, or one to take over. */
public enum ExistingObjects {
    /** Refuses it; the default. */
    REFUSE,
    /** Applies beside them. */
    ALLOW;

    private static final int SHOWN = 3;

    /** Tables, views and sequences of no extension; PostgreSQL's own have identities below 16384 (transam.h). */
    private static final String QUERY = """
            select format('%I.%I', n.nspname, c.relname), count(*) over ()
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
              and n.nspname <> 'schema_maven' and n.nspname !~ '^pg_(toast|temp)'
              and not exists (select from pg_catalog.pg_depend d
                              where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
                                and d.deptype in ('e', 'i', 'a'))
            order by 1 limit 3""";

    /**
     * Passes where there is a history already, or nothing that it should tell of.
     *
     * @param connection to the target
     * @param database the target's name for messages
     * @throws SchemaException where apply has to refuse
     */
    void check(Connection connection, String database) throws SQLException {
        if (this == ALLOW || History.isThere(connection)) {
            return;
        }
        List<String> names = new ArrayList<>();
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(QUERY)) {
            while (result.next()) {
                names.add(result.getString(1));
                count = result.getLong(2);
            }
        }
        if (count > 0) {
            throw new SchemaException("The target database '" + database + "' is not empty and has no history of"
                    + " migrations; nothing was applied. It has " + String.join(", ", names)
                    + (count > SHOWN ? " and " + (count - SHOWN) + " more" : "")
                    + ".\nIs it the right database? If it has the result of the migrations already, record that with"
                    + " -Dschema.baseline (and -Dschema.baselineUpTo=<migration>); if they are to run beside what is"
                    + " there, give -Dschema.existingObjects=allow.");
        }
    }
}
