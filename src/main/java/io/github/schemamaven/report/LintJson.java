package io.github.schemamaven.report;

import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** A lint result as JSON of our own, for scripts. */
public final class LintJson {
    private LintJson() {}

    /** Writes the result; a text that ends with a line end. */
    public static String of(LintResult result) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("errors", result.count(Severity.ERROR));
        root.put("warnings", result.count(Severity.WARNING));
        root.put("files", result.files());
        root.put("notReplayed", result.notReplayed());
        root.put("findings", result.findings().stream().map(LintJson::finding).toList());
        root.put("accepted", result.accepted().stream().map(LintJson::accepted).toList());
        root.put("notes", result.notes());
        return Json.text(root);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule());
        object.put("severity", finding.severity().label());
        object.put("file", finding.location().file());
        object.put("line", finding.location().line());
        object.put("column", finding.location().column());
        object.put("statement", finding.statement().orElse(null));
        object.put("message", finding.message());
        object.put("advice", finding.advice());
        return object;
    }

    private static Map<String, Object> accepted(LintResult.Accepted accepted) {
        Map<String, Object> object = finding(accepted.finding());
        object.put("reason", accepted.reason());
        return object;
    }
}
