package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A subscription. Whether it is enabled is no part of it: that is up to those who run the database.
 *
 * @param connection how it reaches the publisher; empty where the role that read it may not see that, and then no part
 *     of the comparison
 * @param publications the names of the publications, in their order
 * @param slot the replication slot on the publisher; empty for none
 * @param ownerIsRestricted whether its owner is no superuser, and has to have a password in the connection if
 *     {@code password_required} says so (16); no part of the comparison
 * @param options the options as {@code WITH} names them; those that the server's version does not have are not there
 */
record Subscription(
        Optional<ConnectionString> connection,
        List<String> publications,
        Optional<String> slot,
        boolean ownerIsRestricted,
        SortedMap<String, String> options)
        implements Definition {
    /** Options of which the server has to tell the publisher: no command changes them without a connection. */
    private static final Set<String> FIXED = Set.of("two_phase", "failover");

    private static final Pattern ELEMENT = Pattern.compile("<(sub\\w+)>(.*?)</\\1>", Pattern.DOTALL);

    Subscription {
        publications = List.copyOf(publications);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subscription that
                && (connection.isEmpty() || that.connection.isEmpty() || connection.equals(that.connection))
                && publications.equals(that.publications)
                && slot.equals(that.slot)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(publications, slot, options);
    }

    static Subscription read(Row row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        Matcher element = ELEMENT.matcher(row.text("properties"));
        while (element.find()) {
            values.put(element.group(1), unescaped(element.group(2)));
        }
        Optional<ConnectionString> connection =
                Optional.ofNullable(values.remove("subconninfo")).map(ConnectionString::of);
        SortedMap<String, String> options = new TreeMap<>();
        values.forEach((column, value) -> options.put(option(column), value(column, value)));
        return new Subscription(
                connection,
                row.texts("publications"),
                row.optionalText("slot"),
                row.flag("owner_is_restricted"),
                options);
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#x0d;", "\r")
                .replace("&amp;", "&");
    }

    private static String option(String column) {
        return switch (column) {
            case "subbinary" -> "binary";
            case "substream" -> "streaming";
            case "subsynccommit" -> "synchronous_commit";
            case "subtwophasestate" -> "two_phase";
            case "subdisableonerr" -> "disable_on_error";
            case "subpasswordrequired" -> "password_required";
            case "subrunasowner" -> "run_as_owner";
            case "suborigin" -> "origin";
            case "subfailover" -> "failover";
            default ->
                throw new IllegalStateException("The column " + column + " of pg_subscription is not known: this"
                        + " version of PostgreSQL is newer than what is supported");
        };
    }

    /** A flag in 14 and 15, a letter later; the state of two-phase commits is disabled, pending or enabled. */
    private static String value(String column, String value) {
        return switch (column) {
            case "substream" ->
                switch (value) {
                    case "p" -> "parallel";
                    case "t", "true" -> "on";
                    default -> "off";
                };
            case "subtwophasestate" -> Boolean.toString(!value.equals("d"));
            default -> value;
        };
    }

    private static String usual(String option, int majorVersion) {
        return switch (option) {
            case "streaming" -> majorVersion < 18 ? "off" : "parallel";
            case "synchronous_commit" -> "off";
            case "password_required" -> "true";
            case "origin" -> "any";
            default -> "false";
        };
    }

    /** Returns whether the change to another one has to be told to the publisher, or undone there. */
    boolean isReplacedBy(Subscription wanted) {
        return FIXED.stream().anyMatch(option -> !Objects.equals(options.get(option), wanted.options.get(option)));
    }

    /** Returns whether PostgreSQL takes no connection without a password (AlterSubscription in subscriptioncmds.c). */
    boolean demandsPassword() {
        return ownerIsRestricted && "true".equals(options.get("password_required"));
    }

    /** Returns {@code name = value} for the options of a new subscription that a version does not give it anyway. */
    List<String> optionsOfNew(String name, int majorVersion) {
        List<String> written = new ArrayList<>(List.of("connect = false"));
        if (!slot.equals(Optional.of(name))) {
            written.add(slotOption());
        }
        options.forEach((option, value) -> {
            if (!value.equals(usual(option, majorVersion))) {
                written.add(option + " = " + value);
            }
        });
        return written;
    }

    /** Returns {@code name = value} for the options that differ from another subscription's, the slot apart. */
    List<String> optionsUnlike(Subscription old) {
        return options.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.options.get(entry.getKey())))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    String slotOption() {
        return "slot_name = " + slot.map(Literal::quote).orElse("NONE");
    }

    String publicationList() {
        return publications.stream().map(Identifier::quote).collect(Collectors.joining(", "));
    }

    /** Returns the command that makes the slot on the publisher. */
    String makeSlot(String slotName) {
        boolean twoPhase = "true".equals(options.get("two_phase"));
        boolean failover = "true".equals(options.get("failover"));
        return "SELECT pg_create_logical_replication_slot(" + Literal.quote(slotName) + ", 'pgoutput'"
                + (twoPhase || failover ? ", false, " + twoPhase : "") + (failover ? ", true" : "") + ")";
    }
}
