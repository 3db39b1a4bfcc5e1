package io.github.wuye;

/**
 * The native library that was loaded. It is loaded when it is first needed, by these properties of the system:
 *
 * <ul>
 *   <li>{@code wuye.library}: the path of the library; without it, the one that the jar carries for this platform is
 *       written to a private temporary file and loaded from there.
 *   <li>{@code wuye.backend}: {@code ffm} for {@code java.lang.foreign} or {@code jna} for JNA; without it, {@code
 *       ffm} from JDK 22 on and {@code jna} before.
 * </ul>
 *
 * <p>Where it cannot be loaded, whatever needs it throws {@link UnsatisfiedLinkError} that says why.
 *
 * <pre>{@code
 * System.out.println(Wuye.version()); // 0.1.0
 * System.out.println(Wuye.abiVersion() >= 1); // true
 * }</pre>
 */
public final class Wuye {
    /** What a library can do that has this bit in {@link #capabilities}: decide every rule as documents. */
    public static final long CAPABILITY_DOCUMENTS = 1;

    /** What a library can do that has this bit in {@link #capabilities}: the calls over columns. */
    public static final long CAPABILITY_COLUMNS = 2;

    private Wuye() {}

    /**
     * The version of the library.
     *
     * @return the version: {@code 0.1.0}
     */
    public static String version() {
        Api api = Library.api();
        return api.backEnd.readTerminated(api.version.call());
    }

    /**
     * The number of the library's binary interface. A library with a larger number than this jar needs serves it too.
     *
     * @return the number
     */
    public static int abiVersion() {
        return (int) Library.api().abiVersion.call();
    }

    /**
     * What the library can do: a sum of the {@code CAPABILITY_} constants.
     *
     * @return the sum
     */
    public static long capabilities() {
        return Library.api().capabilities.call();
    }

    /**
     * How the library is called.
     *
     * @return {@code ffm} or {@code jna}
     */
    public static String backEnd() {
        return Library.api().backEnd.name();
    }
}
