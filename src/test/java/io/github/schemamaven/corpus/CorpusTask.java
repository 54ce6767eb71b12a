package io.github.schemamaven.corpus;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A piece of a corpus run that needs nothing of the others. */
interface CorpusTask {
    /** Runs it; what the product or PostgreSQL refuses is a result, not an exception. */
    List<CorpusResult> run() throws IOException, SQLException;
}
