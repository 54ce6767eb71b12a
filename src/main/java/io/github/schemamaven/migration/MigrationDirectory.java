package io.github.schemamaven.migration;

import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The migrations of one folder and the graph that their seals make. Immutable.
 *
 * <p>Every {@code *.sql} file directly in the folder is a migration. Other files ({@code README.md}) and hidden ones
 * are not looked at; a folder inside that holds {@code .sql} files is a {@linkplain DirectoryProblem.Kind#SUBFOLDER
 * problem}, so that nothing which looks like a migration is passed over in silence.
 */
public final class MigrationDirectory {
    private final Path path;
    private final String shownAs;
    private final Map<String, MigrationFile> files;
    private final MigrationGraph graph;
    private final List<DirectoryProblem> problems;

    MigrationDirectory(Path path, String shownAs, List<MigrationFile> files, List<DirectoryProblem> found) {
        this.path = path;
        this.shownAs = shownAs;
        this.files = new LinkedHashMap<>();
        files.forEach(file -> this.files.put(file.name(), file));
        this.graph = new MigrationGraph(files.stream()
                .collect(Collectors.toMap(
                        MigrationFile::name,
                        file -> file.parents().stream()
                                .map(MigrationFile.Parent::name)
                                .toList())));
        this.problems = DirectoryCheck.check(this, found);
    }

    /**
     * Reads a folder and shows its files in messages as {@code directory} writes them.
     *
     * @see #read(Path, Path)
     */
    public static MigrationDirectory read(Path directory) {
        return DirectoryReader.read(directory, directory);
    }

    /**
     * Reads a folder. What is wrong with its files is found in {@link #problems()}.
     *
     * @param directory the folder; a missing one reads as one without migrations
     * @param base the folder, such as the project's, against which messages show the files' paths
     * @throws SchemaException where {@code directory} is no folder or cannot be read
     */
    public static MigrationDirectory read(Path directory, Path base) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path absoluteBase = base.toAbsolutePath().normalize();
        boolean inside = absolute.startsWith(absoluteBase) && !absolute.equals(absoluteBase);
        return DirectoryReader.read(directory, inside ? absoluteBase.relativize(absolute) : directory);
    }

    /** Returns the folder. */
    public Path path() {
        return path;
    }

    /** Returns the folder as messages show it, with {@code /} between names. */
    public String shownAs() {
        return shownAs;
    }

    /** Returns the migrations by name. */
    public List<MigrationFile> files() {
        return List.copyOf(files.values());
    }

    /** Returns the migration of a name (without {@code .sql}). */
    public Optional<MigrationFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Returns the migrations that no other one comes after, by name: what a new migration will come after. */
    public List<MigrationFile> heads() {
        return graph.heads().stream().map(files::get).toList();
    }

    /**
     * Returns what the heads would be without some migrations.
     *
     * @param names the migrations, and all that come after them
     */
    List<MigrationFile> headsWithout(Set<String> names) {
        List<MigrationFile> left =
                files().stream().filter(file -> !names.contains(file.name())).toList();
        return left.stream()
                .filter(file -> left.stream().noneMatch(other -> isBefore(file, other)))
                .toList();
    }

    /**
     * Returns the groups of migrations that are concurrent with one another, directly or by way of others, in canonical
     * order; none where every order is decided.
     */
    public List<List<MigrationFile>> concurrentGroups() {
        List<MigrationFile> order = canonicalOrder();
        Map<MigrationFile, Integer> groupOf = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            groupOf.put(order.get(i), i);
            for (int j = 0; j < i; j++) {
                if (concurrent(order.get(i), order.get(j))) {
                    int kept = groupOf.get(order.get(j));
                    int joined = groupOf.get(order.get(i));
                    groupOf.replaceAll((file, group) -> group == joined ? kept : group);
                }
            }
        }
        Map<Integer, List<MigrationFile>> groups = new LinkedHashMap<>();
        groupOf.forEach((file, group) ->
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(file));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    /** Returns the topological order, ties by name. Files on a cycle, which is a problem, come last by name. */
    public List<MigrationFile> canonicalOrder() {
        List<MigrationFile> order =
                graph.order().stream().map(files::get).collect(Collectors.toCollection(ArrayList::new));
        graph.cyclic().forEach(name -> order.add(files.get(name)));
        return List.copyOf(order);
    }

    /** Returns whether the first migration comes, over any number of steps, before the second. */
    public boolean isBefore(MigrationFile earlier, MigrationFile later) {
        return graph.isBefore(earlier.name(), later.name());
    }

    /** Returns whether two different migrations are concurrent: neither comes after the other. */
    public boolean concurrent(MigrationFile a, MigrationFile b) {
        return !a.name().equals(b.name()) && !isBefore(a, b) && !isBefore(b, a);
    }

    /** Returns what is wrong, by file and line; empty for an intact directory. */
    public List<DirectoryProblem> problems() {
        return problems;
    }

    /**
     * Passes for an intact directory.
     *
     * @return this
     * @throws SchemaException that lists every problem
     */
    public MigrationDirectory requireIntact() {
        if (!problems.isEmpty()) {
            throw new SchemaException("the migrations in '" + shownAs + "' are not intact:\n"
                    + problems.stream()
                            .map(problem ->
                                    "  " + problem.location() + ": " + problem.message() + "\n    " + problem.advice())
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    MigrationGraph graph() {
        return graph;
    }
}
