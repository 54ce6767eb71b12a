package io.github.schemamaven.lint.rule;

import io.github.schemamaven.sql.Token;
import java.util.List;
import java.util.Optional;

/** Finds CREATE INDEX CONCURRENTLY without a name: after a crash nobody could tell whether the index was built. */
public final class UnnamedConcurrentIndex implements GuardRule {
    @Override
    public String name() {
        return "unnamed-concurrent-index";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "CREATE INDEX CONCURRENTLY gives the index no name";
    }

    @Override
    public boolean canBeAccepted() {
        return false;
    }

    @Override
    public Optional<Problem> check(List<Token> tokens) {
        int next = tokens.size() > 2 && tokens.get(1).isWord("unique") ? 2 : 1;
        boolean unnamed = tokens.get(0).isWord("create")
                && tokens.size() > next + 2
                && tokens.get(next).isWord("index")
                && tokens.get(next + 1).isWord("concurrently")
                && tokens.get(next + 2).isWord("on");
        if (!unnamed) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "the index has no name, so that after a crash in the middle apply cannot tell whether it was built; "
                        + "neither lint nor apply runs this statement",
                "Name the index."));
    }
}
