package io.github.wuye;

import java.nio.ByteBuffer;

/**
 * The way into the native library: loads it, finds its functions, calls them and owns memory outside the heap.
 * Everything else is written once, above this class.
 */
abstract class BackEnd {
    /**
     * A function of the library, ready to be called.
     */
    interface Function {
        /**
         * Calls it. An argument is {@code null} for NULL, a direct buffer for a pointer to its first element (its
         * position is 0), or a {@link Long} for an address, a {@code size_t} or an integer.
         *
         * @return the integer or the address, 0 for {@code void}
         */
        long call(Object... arguments);
    }

    /** Memory outside the heap, freed by {@link #close} and not by the collector. */
    static final class Block implements AutoCloseable {
        private final ByteBuffer bytes;
        private final Runnable free;

        Block(ByteBuffer bytes, Runnable free) {
            this.bytes = bytes;
            this.free = free;
        }

        /** All of it, in native order, aligned for every type of the interface. */
        ByteBuffer bytes() {
            return bytes;
        }

        @Override
        public void close() {
            free.run();
        }
    }

    /** The name by which {@code wuye.backend} asks for it. */
    abstract String name();

    /** Finds a function, or throws {@link UnsatisfiedLinkError}. */
    abstract Function bind(Prototype prototype);

    /** Memory of at least so many bytes, all zero. */
    abstract Block allocate(int bytes);

    /** A copy of bytes that the library holds. */
    abstract byte[] read(long address, int length);

    /** A copy of ASCII text that the library holds and that ends with NUL. */
    abstract String readTerminated(long address);
}
