package io.github.schemamaven.source;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.source.StatementHeader.Manner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Runs the statements of one file in the order in which they stand, as psql would: with a session of its own, and with
 * the file's own transactions. What fails is left to the {@link WaitingRoom}.
 */
final class FilePass {
    private final LoadSession session;
    private final StatementLoader loader;
    private final Definitions definitions;
    private final WaitingRoom waiting;
    /** The transaction that is open and its savepoints, the innermost first. */
    private final Deque<Mark> marks = new ArrayDeque<>();

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
        for (ScriptStep step : steps) {
            if (step instanceof ScriptStep.Run run) {
                run(run.statement());
            } else {
                endOfSession();
                session.renew();
            }
        }
        endOfSession();
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
