package io.github.wuye;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;

/** Finds the native library, loads it by the back end that is asked for, and keeps it. */
final class Library {
    private static Api api;

    private Library() {}

    /** The library, loaded at the first call. One that failed is tried again, so that each caller is told why. */
    static synchronized Api api() {
        if (api == null) {
            api = new Api(load());
        }
        return api;
    }

    private static BackEnd load() {
        String name = System.getProperty("wuye.backend", ForeignBackEnd.available() ? "ffm" : "jna");
        String path = System.getProperty("wuye.library");
        return path == null ? bundled(name) : open(name, Paths.get(path).toAbsolutePath());
    }

    /** Loads a library by a back end of that name. */
    static BackEnd open(String name, Path library) {
        try {
            switch (name) {
                case "ffm":
                    return ForeignBackEnd.open(library);
                case "jna":
                    return JnaBackEnd.open(library);
                default:
                    throw new IllegalArgumentException("wuye.backend is " + name + ", not ffm or jna");
            }
        } catch (NoClassDefFoundError missing) {
            throw unsatisfied("JNA (net.java.dev.jna:jna) is not on the class path, and wuye.backend is jna", missing);
        }
    }

    private static BackEnd bundled(String name) {
        String resource = "native/" + platform() + "/" + System.mapLibraryName("wuye");
        try (InputStream library = Library.class.getClassLoader().getResourceAsStream(resource)) {
            if (library == null) {
                throw new UnsatisfiedLinkError(
                        "the jar has no " + resource + ": name a library built for this platform by -Dwuye.library=");
            }
            // A directory that this user alone may enter: nobody else can put another library in its place.
            Path directory = Files.createTempDirectory("wuye");
            Path file = directory.resolve(System.mapLibraryName("wuye"));
            try {
                Files.copy(library, file);
                return open(name, file);
            } finally {
                remove(file);
                remove(directory);
            }
        } catch (IOException failed) {
            throw unsatisfied("the library cannot be written to the temporary directory", failed);
        }
    }

    /** Removes a file at once, or where a loaded library cannot be removed, when the process ends. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            file.toFile().deleteOnExit();
        }
    }

    /** The platform as the jar names it: {@code linux-x86_64}. */
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String os = system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : system;
        return os + "-" + (machine.equals("amd64") ? "x86_64" : machine);
    }

    private static UnsatisfiedLinkError unsatisfied(String message, Throwable cause) {
        UnsatisfiedLinkError error = new UnsatisfiedLinkError(message);
        error.initCause(cause);
        return error;
    }
}
