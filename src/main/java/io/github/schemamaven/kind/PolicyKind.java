package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Row-level security policies. */
final class PolicyKind implements Kind {
    /**
     * A policy.
     *
     * @param permissive whether it widens what is seen; a restrictive one narrows it
     * @param command the command it is for, or {@code ALL}
     * @param roles the roles it is for; the empty name stands for {@code PUBLIC}
     * @param using which rows are seen
     * @param check which rows may be written
     */
    private record Policy(
            boolean permissive, String command, List<String> roles, Optional<String> using, Optional<String> check)
            implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new Policy(permissive, command, roles, using.map(change), check.map(change));
        }
    }

    @Override
    public String resource() {
        return "policy.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.POLICY);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Policy(
                row.flag("permissive"),
                row.text("command"),
                row.texts("roles"),
                row.optionalText("using_expression"),
                row.optionalText("check_expression"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Policy policy = object.definitionAs(Policy.class);
        return List.of(Statement.of("CREATE POLICY " + name(object)
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + ("ALL".equals(policy.command()) ? "" : " FOR " + policy.command())
                + " TO " + roles(policy)
                + policy.using().map(text -> "\n    USING (" + text + ")").orElse("")
                + policy.check().map(text -> "\n    WITH CHECK (" + text + ")").orElse("")));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP POLICY " + name(object)));
    }

    /** {@code ALTER POLICY} can neither change the command nor take an expression away. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Policy old = from.definitionAs(Policy.class);
        Policy wanted = to.definitionAs(Policy.class);
        boolean alterable = old.permissive() == wanted.permissive()
                && old.command().equals(wanted.command())
                && (old.using().isEmpty() || wanted.using().isPresent())
                && (old.check().isEmpty() || wanted.check().isPresent());
        if (!alterable) {
            return Alteration.replace();
        }
        return Alteration.inPlace("ALTER POLICY " + name(to)
                + (old.roles().equals(wanted.roles()) ? "" : " TO " + roles(wanted))
                + changed(old.using(), wanted.using(), "\n    USING (")
                + changed(old.check(), wanted.check(), "\n    WITH CHECK ("));
    }

    private static String changed(Optional<String> old, Optional<String> wanted, String words) {
        return old.equals(wanted) ? "" : wanted.map(text -> words + text + ")").orElse("");
    }

    private static String roles(Policy policy) {
        return policy.roles().stream()
                .map(role -> role.isEmpty() ? "PUBLIC" : Identifier.quote(role))
                .collect(Collectors.joining(", "));
    }

    private static String name(CatalogObject object) {
        return Names.own(object.id()) + " ON " + Names.owner(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("POLICY " + name(object));
    }
}
