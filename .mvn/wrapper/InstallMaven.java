import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts the pinned Maven release into the wrapper's cache. mvnw and mvnw.cmd run this file with {@code java} when
 * the release is not there: arguments are the properties file, the directory to fill, and Maven's own arguments.
 *
 * <p>An installed Maven fetches the distribution as an ordinary artifact, so that settings, mirrors, proxies and
 * {@code --offline} hold; where that does not work it is downloaded from Apache's archive. Either way the SHA-512
 * decides. It is unpacked beside its place and then moved, so two builds at once do not disturb each other.
 */
final class InstallMaven {
    private static final String DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0";

    private final String version;
    private final String sha512;
    private final String url;
    private final Path home;
    private final List<String> mavenArguments;
    private final List<String> failures = new ArrayList<>();

    private InstallMaven(Properties pinned, Path home, List<String> mavenArguments) {
        this.version = required(pinned, "mavenVersion");
        this.sha512 = required(pinned, "distributionSha512Sum").toLowerCase(Locale.ROOT);
        this.url = Optional.ofNullable(System.getenv("MVNW_DISTRIBUTION_URL"))
                .filter(value -> !value.isBlank())
                .orElseGet(() -> required(pinned, "distributionUrl"));
        this.home = home;
        this.mavenArguments = mavenArguments;
    }

    public static void main(String[] arguments) throws InterruptedException {
        List<String> all = List.of(arguments);
        try {
            Properties pinned = new Properties();
            try (InputStream in = Files.newInputStream(Path.of(all.get(0)))) {
                pinned.load(in);
            }
            new InstallMaven(pinned, Path.of(all.get(1)), all.subList(2, all.size())).install();
        } catch (FileSystemException e) {
            say("cannot write the Maven distribution: " + e);
            System.exit(1);
        } catch (IOException | IllegalStateException e) {
            say(e.getMessage());
            System.exit(1);
        }
    }

    private void install() throws IOException, InterruptedException {
        Files.createDirectories(home.getParent());
        Path work = Files.createTempDirectory(home.getParent(), "install-");
        Thread cleaner = new Thread(() -> delete(work));
        Runtime.getRuntime().addShutdownHook(cleaner);
        Path archive = fetch(work).orElseThrow(() -> new IllegalStateException(explain()));
        Path unpacked = unpack(archive, work.resolve("unpacked"));
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another build was quicker: its copy passed the same check.
            if (!Files.exists(home.resolve("bin/mvn"))) {
                throw e;
            }
        }
    }

    private Optional<Path> fetch(Path work) throws IOException, InterruptedException {
        Optional<Path> fetched = withInstalledMaven(work);
        if (fetched.isEmpty() && offline()) {
            failures.add("the download from " + url + " was not tried: --offline was given");
            return Optional.empty();
        }
        return fetched.isPresent() ? fetched : download(work.resolve("download.zip"));
    }

    private Optional<Path> withInstalledMaven(Path work) throws IOException, InterruptedException {
        Optional<Path> mvn = onPath();
        if (mvn.isEmpty()) {
            failures.add("there is no installed 'mvn' on the PATH that could fetch it");
            return Optional.empty();
        }
        say("fetching Maven " + version + " with " + mvn.get());
        List<String> command = new ArrayList<>();
        if (windows()) {
            command.addAll(List.of("cmd.exe", "/d", "/c"));
        }
        command.addAll(List.of(mvn.get().toString(), "--batch-mode", "--quiet"));
        command.addAll(settingsArguments());
        command.add(DEPENDENCY_PLUGIN + ":copy");
        command.add("-Dartifact=org.apache.maven:apache-maven:" + version + ":zip:bin");
        command.add("-DoutputDirectory=" + work);
        Path log = work.resolve("mvn.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        Path archive = work.resolve("apache-maven-" + version + "-bin.zip");
        if (exit != 0 || !Files.exists(archive)) {
            failures.add(mvn.get() + " ended with " + exit + ":" + System.lineSeparator() + errors(log));
            return Optional.empty();
        }
        return matches(archive, "the artifact that " + mvn.get() + " fetched")
                ? Optional.of(archive)
                : Optional.empty();
    }

    private Optional<Path> download(Path archive) throws InterruptedException {
        say("downloading Maven " + version + " from " + url);
        try {
            URI uri = URI.create(url);
            if ("file".equals(uri.getScheme())) {
                Files.copy(Path.of(uri), archive);
            } else {
                HttpResponse<Path> response = client(uri)
                        .send(
                                HttpRequest.newBuilder(uri)
                                        .timeout(Duration.ofMinutes(5))
                                        .build(),
                                HttpResponse.BodyHandlers.ofFile(archive));
                if (response.statusCode() != 200) {
                    failures.add(url + " answered with HTTP status " + response.statusCode());
                    return Optional.empty();
                }
            }
            return matches(archive, url) ? Optional.of(archive) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            failures.add(url + " could not be downloaded: " + e);
            return Optional.empty();
        }
    }

    /** A client that goes through the proxy which https_proxy names, as curl would, or Java's own properties. */
    private static HttpClient client(URI uri) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20));
        String name = uri.getScheme() + "_proxy";
        String value =
                Optional.ofNullable(System.getenv(name)).orElseGet(() -> System.getenv(name.toUpperCase(Locale.ROOT)));
        if (value == null || value.isBlank()) {
            return client.proxy(ProxySelector.getDefault()).build();
        }
        URI proxy = URI.create(value.contains("://") ? value : "http://" + value);
        client.proxy(
                ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort() < 0 ? 80 : proxy.getPort())));
        if (proxy.getUserInfo() != null) {
            String[] user = proxy.getUserInfo().split(":", 2);
            client.authenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(user[0], (user.length > 1 ? user[1] : "").toCharArray());
                }
            });
        }
        return client.build();
    }

    private boolean matches(Path archive, String origin) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (found.equals(sha512)) {
            return true;
        }
        failures.add(origin + " has the wrong SHA-512: expected " + sha512 + " but found " + found);
        return false;
    }

    private Path unpack(Path archive, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IllegalStateException("the archive holds a path outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        Path unpacked = into.resolve("apache-maven-" + version);
        for (String script : List.of("mvn", "mvnDebug", "mvnyjp")) {
            File file = unpacked.resolve("bin").resolve(script).toFile();
            if (file.exists() && !file.setExecutable(true, false)) {
                throw new IllegalStateException("cannot make '" + file + "' executable");
            }
        }
        return unpacked;
    }

    /** The options among the user's that say where artifacts come from. */
    private List<String> settingsArguments() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < mavenArguments.size(); i++) {
            String argument = mavenArguments.get(i);
            if (List.of("-s", "--settings", "-gs", "--global-settings").contains(argument)
                    && i + 1 < mavenArguments.size()) {
                kept.add(argument);
                kept.add(Path.of(mavenArguments.get(++i)).toAbsolutePath().toString());
            } else if (argument.startsWith("-Dmaven.repo.local=")) {
                kept.add(argument);
            }
        }
        if (offline()) {
            kept.add("--offline");
        }
        return kept;
    }

    private boolean offline() {
        return mavenArguments.contains("-o") || mavenArguments.contains("--offline");
    }

    private static Optional<Path> onPath() {
        List<String> names = windows() ? List.of("mvn.cmd", "mvn.bat") : List.of("mvn");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .flatMap(directory -> names.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .filter(file -> !Files.isDirectory(file))
                .findFirst();
    }

    private static String errors(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.Charset.defaultCharset())) {
            return lines.filter(line -> !line.isBlank())
                    .limit(3)
                    .map(line -> "      " + line)
                    .collect(java.util.stream.Collectors.joining(System.lineSeparator()));
        }
    }

    private String explain() {
        StringBuilder text = new StringBuilder("Maven " + version + " is not in the cache and could not be fetched:");
        for (String failure : failures) {
            text.append(System.lineSeparator()).append("  - ").append(failure);
        }
        return text.append(System.lineSeparator())
                .append("  Install any Maven 3.6.3 or newer and let it reach your repository, or set")
                .append(" MVNW_DISTRIBUTION_URL to a copy of apache-maven-")
                .append(version)
                .append("-bin.zip.")
                .toString();
    }

    private static void delete(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            tree.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            say("could not remove '" + directory + "': " + e);
        }
    }

    private static String required(Properties pinned, String key) {
        String value = pinned.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("maven-wrapper.properties has no '" + key + "'");
        }
        return value;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-512", e);
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void say(String message) {
        System.err.println("mvnw: " + message);
    }
}
