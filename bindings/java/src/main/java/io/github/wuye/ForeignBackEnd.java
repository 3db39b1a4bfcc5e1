package io.github.wuye;

import java.nio.file.Path;

/**
 * Calls through {@code java.lang.foreign}. This class stands for it on a JDK that has no such package; from JDK 22
 * on, the class of the same name in {@code META-INF/versions/22} is loaded instead.
 */
final class ForeignBackEnd {
    private ForeignBackEnd() {}

    /** Whether this JDK can. */
    static boolean available() {
        return false;
    }

    static BackEnd open(Path path) {
        throw new UnsupportedOperationException(
                "wuye.backend=ffm needs JDK 22 or later, and the jar as it was published: a jar made of several"
                        + " keeps META-INF/versions only where its manifest says Multi-Release: true");
    }
}
