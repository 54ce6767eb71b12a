package io.github.schemamaven.order;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lint proved about the order of concurrent migrations, as a text that a build puts beside the migrations for where
 * no dev server can run. It holds the digest of all migrations, so that it counts for exactly these, and its own digest:
 * that finds damage, and does not keep anybody from writing one by hand.
 *
 * <p>Lines: what it is, {@code postgresql <major>}, {@code migrations <digest>}, for each proved pair
 * {@code pair <name> <name>}, and {@code seal <digest>} over all lines before.
 */
public final class ProofFile {
    /** The file's name. */
    public static final String NAME = "order.proof";

    private static final String TITLE =
            "# What schema:lint proved: the order of these pairs of migrations makes no difference. Not for version control.";

    private final String shownAs;
    private final Set<String> pairs;
    private final int major;

    private ProofFile(String shownAs, Set<String> pairs, int major) {
        this.shownAs = shownAs;
        this.pairs = pairs;
        this.major = major;
    }

    /**
     * Writes what was proved: the pairs of the regions in which no conflict was found.
     *
     * @param directory the migrations
     * @param commutation what was found out about them
     * @param majorVersion of the PostgreSQL on which it was
     */
    public static String text(MigrationDirectory directory, Commutation commutation, int majorVersion) {
        StringBuilder text = new StringBuilder(TITLE + "\n");
        text.append("postgresql ").append(majorVersion).append('\n');
        text.append("migrations ")
                .append(OrderDigest.of(directory.canonicalOrder()))
                .append('\n');
        commutation.regions().stream()
                .filter(region -> region.orders() > 0 && region.conflicts().isEmpty())
                .flatMap(region -> region.pairs().stream())
                .forEach(pair -> text.append("pair ")
                        .append(pair.first().name())
                        .append(' ')
                        .append(pair.second().name())
                        .append('\n'));
        String sealed = text.toString();
        return sealed + "seal " + OrderDigest.of(sealed) + "\n";
    }

    /**
     * Reads a text that {@link #text} wrote.
     *
     * @param shownAs the file for messages
     * @param text what is in it
     * @param directory the migrations that it has to be about
     * @throws SchemaException where it is damaged, or about other migrations
     */
    public static ProofFile read(String shownAs, String text, MigrationDirectory directory) {
        String plain = text.replace("\r\n", "\n");
        int seal = plain.lastIndexOf("seal ");
        if (seal < 0 || !plain.substring(seal).strip().equals("seal " + OrderDigest.of(plain.substring(0, seal)))) {
            throw new SchemaException("the proof '" + shownAs + "' is damaged: its text does not fit its seal; build it"
                    + " again with mvn schema:lint");
        }
        Set<String> pairs = new HashSet<>();
        String about = "";
        int major = 0;
        for (String line : plain.substring(0, seal).split("\n", -1)) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "pair" -> pairs.add(words[1] + " " + words[2]);
                case "migrations" -> about = words[1];
                case "postgresql" -> major = Integer.parseInt(words[1]);
                default -> {
                    // the title, and what a later version may add
                }
            }
        }
        if (!about.equals(OrderDigest.of(directory.canonicalOrder()))) {
            throw new SchemaException("the proof '" + shownAs + "' is about other migrations than those in '"
                    + directory.shownAs() + "'; build it together with them (mvn schema:lint)");
        }
        return new ProofFile(shownAs, pairs, major);
    }

    /**
     * Proves an order: every pair that runs the other way round than in canonical order has to be proved.
     *
     * @param ran what the target has run, in its order
     * @param pending what it is going to run then
     * @param canonical all of these in canonical order
     * @param targetMajor the target's major version
     * @return how it was proved, one line
     * @throws SchemaException that names a pair that is not
     */
    public String prove(
            List<MigrationFile> ran, List<MigrationFile> pending, List<MigrationFile> canonical, int targetMajor) {
        if (targetMajor != major) {
            throw new SchemaException("the proof '" + shownAs + "' was made on PostgreSQL " + major
                    + ", and the target runs " + targetMajor);
        }
        Map<String, Integer> places = new HashMap<>();
        canonical.forEach(file -> places.put(file.name(), places.size()));
        List<MigrationFile> before = new ArrayList<>(ran);
        int swapped = 0;
        for (MigrationFile late : pending) {
            for (MigrationFile earlier : before) {
                if (places.get(earlier.name()) > places.get(late.name())) {
                    if (!pairs.contains(late.name() + " " + earlier.name())) {
                        throw new SchemaException("the proof '" + shownAs + "' says nothing about '" + late.name()
                                + "' and '" + earlier.name() + "', which this target runs the other way round than in"
                                + " canonical order. Either their order matters, or lint did not look at both"
                                + " (schema.lint.base)");
                    }
                    swapped++;
                }
            }
            before.add(late);
        }
        return "by the proof of schema:lint on PostgreSQL " + major + " for " + swapped
                + " pairs of migrations: migrations digest " + OrderDigest.of(canonical);
    }
}
