package io.github.schemamaven.report;

import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import java.util.List;

/** A lint result as workflow commands, which GitHub Actions turns into annotations where a build prints them. */
public final class LintGitHub {
    private LintGitHub() {}

    /**
     * Returns one line for each finding, such as {@code ::error file=db/a.sql,line=3,col=1,title=drop-table::…}.
     *
     * @param result the result
     * @param repository says where its files are in the repository
     */
    public static List<String> of(LintResult result, RepositoryPaths repository) {
        return result.findings().stream()
                .map(finding -> line(finding, repository))
                .toList();
    }

    private static String line(Finding finding, RepositoryPaths repository) {
        return "::" + finding.severity().label() + " file="
                + property(repository.of(finding.location().file())) + ",line="
                + finding.location().line() + ",col="
                + finding.location().column() + ",title=" + property(finding.rule()) + "::"
                + data(finding.message() + "\n" + finding.advice());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
