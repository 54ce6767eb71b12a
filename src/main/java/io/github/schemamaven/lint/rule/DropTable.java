package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds tables that are dropped. */
public final class DropTable implements EffectRule {
    @Override
    public String name() {
        return "drop-table";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "A statement drops a table with its rows";
    }

    @Override
    public List<Problem> check(Effect effect) {

        return effect.losses().tables().stream()
                .map(dropped -> new Problem(
                        "drops the table '" + dropped.table() + "' with all its rows"
                                + partitions(dropped.partitions()),
                        "Stop using the table in one release and drop it in a later one. If its rows are not needed "
                                + "any more, say so with a schema:allow line."))
                .toList();
    }

    private static String partitions(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " and its partition";
            default -> " and its " + count + " partitions";
        };
    }
}
