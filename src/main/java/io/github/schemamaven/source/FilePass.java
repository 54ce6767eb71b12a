package io.github.schemamaven.source;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.source.StatementHeader.Manner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Runs the statements of one file in the order in which they stand, as psql would: with a session of its own, and with
 * the file's own transactions. What fails is left to the {@link WaitingRoom}.
 */
final class FilePass {
    private static final int MOST_AT_ONCE = 256;

    private final LoadSession session;
    private final StatementLoader loader;
    private final Definitions definitions;
    private final WaitingRoom waiting;
    /** The transaction that is open and its savepoints, the innermost first. */
    private final Deque<Mark> marks = new ArrayDeque<>();

    private int atOnce = MOST_AT_ONCE;

    /**
     * A place to which the script may roll back.
     *
     * @param statement what set it
     * @param waiting how many statements waited then
     * @param definitions how many objects were defined then
     */
    private record Mark(SourceStatement statement, int waiting, int definitions) {}

    FilePass(LoadSession session, StatementLoader loader, Definitions definitions, WaitingRoom waiting) {
        this.session = session;
        this.loader = loader;
        this.definitions = definitions;
        this.waiting = waiting;
    }

    /** Runs a file. */
    void run(List<ScriptStep> steps) {
        session.renew();
        int next = 0;
        while (next < steps.size()) {
            List<SourceStatement> together = together(steps, next);
            if (together.size() > 1) {
                runTogether(together);
                next += together.size();
            } else {
                run(steps.get(next));
                next++;
            }
        }
        endOfSession();
    }

    private void run(ScriptStep step) {
        if (step instanceof ScriptStep.Run run) {
            run(run.statement());
        } else {
            endOfSession();
            session.renew();
        }
    }

    /** Returns the statements from here on that can be sent in one go. */
    private List<SourceStatement> together(List<ScriptStep> steps, int from) {
        List<SourceStatement> together = new ArrayList<>();
        if (session.inTransaction()) {
            return together;
        }
        for (ScriptStep step : steps.subList(from, Math.min(steps.size(), from + atOnce))) {
            if (!(step instanceof ScriptStep.Run run)
                    || run.statement().statement().copyData().isPresent()
                    || !run.statement().header().canShareTransaction()) {
                break;
            }
            together.add(run.statement());
        }
        return together;
    }

    /** In a file that is not in order fewer and fewer are tried at once, since those before a refused one run twice. */
    private void runTogether(List<SourceStatement> together) {
        Optional<List<Failure>> failures = loader.loadTogether(together);
        if (failures.isPresent()) {
            failures.get().forEach(failure -> waiting.add(session.settings(), failure));
            atOnce = Math.min(MOST_AT_ONCE, 2 * atOnce);
        } else {
            together.forEach(this::run);
            atOnce = Math.max(1, atOnce / 4);
        }
    }

    private void run(SourceStatement statement) {
        Manner manner = statement.header().manner();
        if (manner.controlsTransaction()) {
            control(statement);
        } else {
            loader.load(statement).ifPresent(failure -> waiting.add(session.settings(), failure));
        }
    }

    private void control(SourceStatement statement) {
        boolean before = session.inTransaction();
        Optional<StatementFailure> failure = tryRun(statement);
        if (failure.isPresent()) {
            if (session.inTransaction()) {
                session.rollback();
            }
            backTo(marks.peekLast());
            marks.clear();
            waiting.add(
                    SessionSettings.NONE, Failure.of(statement, failure.get()).withoutWaiting());
            return;
        }
        switch (statement.header().manner()) {
            case BEGIN -> {
                if (!before) {
                    mark(statement);
                }
            }
            case SAVEPOINT -> mark(statement);
            case RELEASE -> {
                // A released savepoint is not asked for again, unless an outer one has its name.
            }
            case ROLLBACK_TO -> backToSavepoint(statement.header().name());
            default -> {
                if (statement.header().manner() == Manner.ROLLBACK) {
                    backTo(marks.peekLast());
                }
                marks.clear();
                if (session.inTransaction()) {
                    // COMMIT AND CHAIN, ROLLBACK AND CHAIN
                    mark(statement);
                }
            }
        }
    }

    private Optional<StatementFailure> tryRun(SourceStatement statement) {
        try {
            session.run(statement);
            return Optional.empty();
        } catch (StatementFailure failure) {
            if (Failure.isFatal(failure)) {
                throw failure;
            }
            return Optional.of(failure);
        }
    }

    private void mark(SourceStatement statement) {
        marks.push(new Mark(statement, waiting.count(), definitions.count()));
    }

    private void backToSavepoint(List<String> name) {
        while (!marks.isEmpty()) {
            Mark mark = marks.peek();
            if (mark.statement().header().name().equals(name)) {
                backTo(mark);
                return;
            }
            marks.pop();
        }
    }

    private void backTo(Mark mark) {
        if (mark != null) {
            waiting.forgetAfter(mark.waiting());
            definitions.forgetAfter(mark.definitions());
        }
    }

    /** psql, at the end of its session, would silently undo what was not committed. */
    private void endOfSession() {
        if (!session.inTransaction()) {
            return;
        }
        session.rollback();
        Mark begin = marks.peekLast();
        if (begin != null) {
            backTo(begin);
            waiting.add(
                    SessionSettings.NONE,
                    new Failure(
                            begin.statement(),
                            "",
                            "never committed",
                            begin.statement().statement().start()
                                    + ": the transaction that begins here is never committed; add COMMIT",
                            false));
        }
        marks.clear();
    }
}
