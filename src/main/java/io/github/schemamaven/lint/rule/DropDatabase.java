package io.github.schemamaven.lint.rule;

import io.github.schemamaven.sql.Token;
import java.util.List;
import java.util.Optional;

/** Refuses DROP DATABASE: a migration belongs to one database, and lint must not drop another one on its server. */
public final class DropDatabase implements GuardRule {
    @Override
    public String name() {
        return "drop-database";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement drops a whole database";
    }

    @Override
    public boolean canBeAccepted() {
        return true;
    }

    @Override
    public Optional<Problem> check(List<Token> tokens) {

        if (!tokens.get(0).isWord("drop") || !tokens.get(1).isWord("database")) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "drops a whole database; lint does not run this statement",
                "Drop databases by hand. A migration belongs to one database and changes only what is in it."));
    }
}
