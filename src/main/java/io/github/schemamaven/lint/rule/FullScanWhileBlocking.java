package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import io.github.schemamaven.lint.effect.LockMode;
import io.github.schemamaven.lint.effect.Relation;
import java.util.ArrayList;
import java.util.List;

/** Finds full reads of tables under a lock that blocks writers. */
public final class FullScanWhileBlocking implements EffectRule {
    @Override
    public String name() {
        return "full-scan-while-blocking";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A statement reads a whole table while others wait for its lock";
    }

    @Override
    public List<Problem> check(Effect effect) {

        List<Problem> problems = new ArrayList<>();
        for (Relation table : effect.blocking().scanned()) {
            effect.blocking()
                    .lockOn(table)
                    .filter(LockMode::blocksWrites)
                    .ifPresent(mode -> problems.add(new Problem(
                            "reads every row of '" + table + "' while its " + mode.sqlName() + " lock stops "
                                    + (mode.blocksReads() ? "all reads and writes" : "all writes"),
                            "Add the constraint NOT VALID and VALIDATE it in a migration of its own, which lets others work; "
                                    + "keep changes of rows out of the file that locks the table.")));
        }
        return problems;
    }
}
