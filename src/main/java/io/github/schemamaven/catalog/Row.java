package io.github.schemamaven.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The current row of a catalog query, with its columns by name. Valid only until the query moves on. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** Returns a text that is never null. */
    public String text(String column) throws SQLException {
        String value = results.getString(column);
        if (value == null) {
            throw new IllegalStateException("catalog query gave null for " + column);
        }
        return value;
    }

    /** Returns a text, or empty for null. */
    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    /** Returns a truth value; null counts as false. */
    public boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    /** Returns a number; null counts as 0. */
    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    /** Returns a number, or empty for null. */
    public Optional<Integer> optionalNumber(String column) throws SQLException {
        int value = results.getInt(column);
        return results.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** Returns the elements of a {@code text[]}; empty for null. */
    public List<String> texts(String column) throws SQLException {
        Array array = results.getArray(column);
        return array == null
                ? List.of()
                : List.of(Arrays.copyOf((Object[]) array.getArray(), length(array), String[].class));
    }

    private static int length(Array array) throws SQLException {
        return ((Object[]) array.getArray()).length;
    }

    /** Returns the object address that the query gives in {@code classid}, {@code objid} and {@code objsubid}. */
    Address address() throws SQLException {
        return new Address(results.getLong("classid"), results.getLong("objid"), results.getInt("objsubid"));
    }

    /** Returns the second address of a query that gives two, in {@code refclassid}, {@code refobjid}, {@code refobjsubid}. */
    Address referenced() throws SQLException {
        return new Address(results.getLong("refclassid"), results.getLong("refobjid"), results.getInt("refobjsubid"));
    }
}
