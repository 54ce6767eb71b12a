package io.github.schemamaven.report;

import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.rule.Rule;
import io.github.schemamaven.lint.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lint result as SARIF 2.1.0, which code hosts show beside the lines of a change. */
public final class LintSarif {
    private static final String HOME = "https://github.com/schemamaven/schema-maven-plugin";
    private static final String RULE_PAGES = HOME + "/blob/main/docs/rules/";
    private static final String UNRESERVED = "-._~/";

    /** How often the same finding was met, so that each gets a fingerprint of its own. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final RepositoryPaths repository;

    private LintSarif(RepositoryPaths repository) {
        this.repository = repository;
    }

    /**
     * Writes the result; accepted findings are in it as suppressed ones.
     *
     * @param result the result
     * @param repository says where its files are in the repository
     * @param version the plugin's version
     * @return a text that ends with a line end
     */
    public static String of(LintResult result, RepositoryPaths repository, String version) {
        LintSarif sarif = new LintSarif(repository);
        List<Object> results = new ArrayList<>();
        result.findings().forEach(finding -> results.add(sarif.result(finding, Optional.empty())));
        result.accepted().forEach(each -> results.add(sarif.result(each.finding(), Optional.of(each.reason()))));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "schema-maven-plugin");
        driver.put("version", version);
        driver.put("informationUri", HOME);
        driver.put("rules", Rules.all().stream().map(LintSarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        return Json.text(root);
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", rule.name());
        object.put("shortDescription", Map.of("text", rule.summary() + "."));
        object.put("helpUri", RULE_PAGES + rule.name() + ".md");
        object.put("defaultConfiguration", Map.of("level", rule.severity().label()));
        return object;
    }

    private Map<String, Object> result(Finding finding, Optional<String> reason) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", finding.location().line());
        region.put("startColumn", finding.location().column());
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", uri(repository.of(finding.location().file())));
        artifact.put("uriBaseId", "%SRCROOT%");
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact);
        place.put("region", region);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ruleId", finding.rule());
        object.put("level", finding.severity().label());
        object.put("message", Map.of("text", finding.message() + "\n" + finding.advice()));
        object.put("locations", List.of(Map.of("physicalLocation", place)));
        object.put("partialFingerprints", Map.of("statement/v1", fingerprint(finding)));
        reason.ifPresent(text -> object.put(
                "suppressions", List.of(new LinkedHashMap<>(Map.of("kind", "inSource", "justification", text)))));
        return object;
    }

    /** A fingerprint that stays when lines are added above. */
    private String fingerprint(Finding finding) {
        String identity = String.join(
                "\n",
                finding.rule(),
                finding.location().file(),
                finding.statement().orElse(""),
                finding.message());
        int number = seen.merge(identity, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((identity + "\n" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns a path as a relative URI reference (RFC 3986), every character percent-encoded that needs it. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
