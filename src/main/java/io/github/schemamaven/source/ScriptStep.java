package io.github.schemamaven.source;

/** What has to be done for one command of a script. */
sealed interface ScriptStep {
    /** Run a statement. */
    record Run(SourceStatement statement) implements ScriptStep {}

    /** Begin a new session, as {@code \connect} does. */
    record NewSession() implements ScriptStep {}
}
