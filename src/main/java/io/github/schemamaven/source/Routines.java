package io.github.schemamaven.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which of several functions of one name a {@code CREATE OR REPLACE} has replaced. The types of its arguments
 * are PostgreSQL's to resolve, so its catalog is asked: before and after the statement.
 */
final class Routines {
    private final LoadSession session;
    private final Map<Definitions.Key, Map<Long, SourceStatement>> makers = new HashMap<>();

    Routines(LoadSession session) {
        this.session = session;
    }

    /** Returns each function of a name by its oid, with a mark that changes whenever the function is written. */
    Map<Long, String> snapshot(Definitions.Key key) {
        String sql = "select p.oid, pg_catalog.format('%s %s', p.xmin, p.ctid) from pg_catalog.pg_proc p"
                + " join pg_catalog.pg_namespace n on n.oid = p.pronamespace where n.nspname = ? and p.proname = ?";
        Map<Long, String> found = new HashMap<>();
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            List<String> name = key.name();
            query.setString(1, name.get(0));
            query.setString(2, name.get(name.size() - 1));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw session.lost(e);
        }
        return found;
    }

    /** Returns the function that was written between two snapshots. */
    static Optional<Long> written(Map<Long, String> before, Map<Long, String> after) {
        return after.entrySet().stream()
                .filter(routine -> !routine.getValue().equals(before.get(routine.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Notes who wrote a function.
     *
     * @param earlier the one statement that wrote all that were there before; null if several did, all noted here
     * @return the statement that had written the same function before
     */
    Optional<SourceStatement> note(
            Definitions.Key key, SourceStatement earlier, Map<Long, String> before, SourceStatement now) {
        Map<Long, SourceStatement> known = makers.computeIfAbsent(key, any -> new HashMap<>());
        if (earlier != null) {
            before.keySet().forEach(oid -> known.putIfAbsent(oid, earlier));
        }
        return written(before, snapshot(key)).map(oid -> known.put(oid, now));
    }
}
