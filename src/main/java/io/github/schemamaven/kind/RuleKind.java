package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.CycleMarks;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rewrite rules on tables and views. */
final class RuleKind implements Kind {
    private static final String ENABLED = "ENABLE";

    /**
     * A rule.
     *
     * @param command the command that creates it, without a semicolon
     * @param state when it fires: {@code ENABLE}, {@code DISABLE}, {@code ENABLE REPLICA}, {@code ENABLE ALWAYS}
     */
    private record Rule(String command, String state) implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return new Rule(change.apply(command), state);
        }
    }

    @Override
    public String resource() {
        return "rule.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.RULE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Rule(CycleMarks.readable(row.text("definition").strip().replaceFirst(";$", "")), row.text("state"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Rule rule = object.definitionAs(Rule.class);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(rule.command()));
        if (!rule.state().equals(ENABLED)) {
            statements.add(state(object, rule));
        }
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    /** {@code CREATE OR REPLACE RULE} keeps the state (InsertRule in rewriteDefine.c). */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Rule old = from.definitionAs(Rule.class);
        Rule wanted = to.definitionAs(Rule.class);
        List<Statement> statements = new ArrayList<>();
        if (!old.command().equals(wanted.command())) {
            statements.add(Statement.of(wanted.command().replaceFirst("^CREATE RULE ", "CREATE OR REPLACE RULE ")));
        }
        if (!old.state().equals(wanted.state())) {
            statements.add(state(to, wanted));
        }
        return Alteration.inPlace(statements);
    }

    /** {@code ALTER TABLE} does it for the rules of views too. */
    private static Statement state(CatalogObject object, Rule rule) {
        return Statement.of(
                "ALTER TABLE " + Names.owner(object.id()) + " " + rule.state() + " RULE " + Names.own(object.id()));
    }

    private static String target(CatalogObject object) {
        return "RULE " + Names.own(object.id()) + " ON " + Names.owner(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
