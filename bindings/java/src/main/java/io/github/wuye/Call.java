package io.github.wuye;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One call of the library: what it reads and writes outside the heap, which is freed when the call is closed, and
 * what becomes of its status.
 */
final class Call implements AutoCloseable {
    /** Enough for the terms and the outputs of every function, so that most calls allocate once. */
    private static final int COMMON = 256;

    private final Api api;
    private final List<BackEnd.Block> blocks = new ArrayList<>(3);
    private final List<LongBuffer> columns = new ArrayList<>(3);
    private final List<Runnable> results = new ArrayList<>(2);
    private ByteBuffer free;

    Call(Api api) {
        this.api = api;
        free = block(COMMON);
    }

    private ByteBuffer block(int bytes) {
        BackEnd.Block block = api.backEnd.allocate(bytes);
        blocks.add(block);
        return block.bytes();
    }

    /** Memory of this call, all zero, at a multiple of eight. */
    private ByteBuffer take(int bytes) {
        if (bytes > free.remaining()) {
            return block(bytes);
        }
        ByteBuffer taken = (ByteBuffer) free.duplicate().limit(free.position() + bytes);
        free.position(Math.min(free.limit(), (taken.limit() + 7) & -8));
        return taken.slice().order(ByteOrder.nativeOrder());
    }

    /** A structure that the library reads. */
    Buffer struct(Struct.Value value) {
        ByteBuffer bytes = take(value.struct().size());
        value.write(bytes);
        return bytes;
    }

    /** Bytes that the library reads. */
    Buffer bytes(byte[] bytes) {
        ByteBuffer copy = take(bytes.length);
        copy.duplicate().put(bytes);
        return copy;
    }

    /** A column that the library reads: where it lies if it can be, else a copy. */
    Buffer in(LongBuffer column) {
        columns.add(column);
        if (inPlace(column)) {
            return column.slice();
        }
        LongBuffer copy = copy(column);
        copy.duplicate().put(column.duplicate());
        return copy;
    }

    /** A column that the library writes: where it lies if it can be, else a copy that is copied back on success. */
    Buffer out(String name, LongBuffer column) {
        if (column.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        for (LongBuffer other : columns) {
            // The library sees this of columns that it works on in place, and cannot see it of copies.
            if (overlap(column, other)) {
                throw WuyeException.of(
                        WuyeException.Kind.MISUSE, "call.overlap", name, -1, "the output overlaps another column");
            }
        }
        columns.add(column);
        if (inPlace(column)) {
            return column.slice();
        }
        LongBuffer copy = copy(column);
        results.add(() -> column.duplicate().put(copy.duplicate()));
        return copy;
    }

    private static boolean overlap(LongBuffer a, LongBuffer b) {
        if (!a.hasArray() || !b.hasArray() || a.array() != b.array()) {
            return false;
        }
        long from = (long) a.arrayOffset() + a.position();
        long start = (long) b.arrayOffset() + b.position();
        return from < start + b.remaining() && start < from + a.remaining();
    }

    private static boolean inPlace(LongBuffer column) {
        return column.isDirect() && column.order() == ByteOrder.nativeOrder();
    }

    private LongBuffer copy(LongBuffer column) {
        if (column.remaining() > Integer.MAX_VALUE / Long.BYTES) {
            throw new IllegalArgumentException("a column that is copied holds at most 268435455 rows");
        }
        return take(column.remaining() * Long.BYTES).asLongBuffer();
    }

    /** One value that the library writes. */
    Output output() {
        return new Output(take(Long.BYTES));
    }

    /** One value that the library writes. */
    static final class Output {
        final Buffer pointer;

        private Output(ByteBuffer pointer) {
            this.pointer = pointer;
        }

        long value() {
            return ((ByteBuffer) pointer).getLong(0);
        }
    }

    /**
     * Calls a function that can fail, with the error's pointer behind the arguments, and throws what it refuses.
     * Columns that were copied are copied back after it succeeded.
     */
    void run(BackEnd.Function function, Object... arguments) {
        Output error = output();
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = error.pointer;
        if (function.call(all) != 0) {
            throw refusal(error.value());
        }
        results.forEach(Runnable::run);
    }

    private WuyeException refusal(long error) {
        try {
            return WuyeException.of(
                    WuyeException.Kind.of((int) api.errorStatus.call(error)),
                    string(api.errorCode, error),
                    string(api.errorPath, error),
                    api.errorRow.call(error),
                    string(api.errorMessage, error));
        } finally {
            api.errorFree.call(error);
        }
    }

    /** What a function of an object and a length gives, copied. */
    byte[] read(BackEnd.Function function, long object) {
        Output length = output();
        long address = function.call(object, length.pointer);
        return api.backEnd.read(address, Math.toIntExact(length.value()));
    }

    String string(BackEnd.Function function, long object) {
        return new String(read(function, object), StandardCharsets.UTF_8);
    }

    /** The rows of columns that belong together, as the {@code size_t} of a call. */
    static Long rows(LongBuffer... columns) {
        int rows = columns[0].remaining();
        for (LongBuffer column : columns) {
            if (column.remaining() != rows) {
                throw new IllegalArgumentException("columns of " + rows + " and " + column.remaining() + " rows");
            }
        }
        return (long) rows;
    }

    /**
     * Text as the library reads it. A surrogate without its other half is no character: it is refused, as the
     * library refuses bytes that are not UTF-8, and not replaced in silence.
     */
    static byte[] utf8(String text, String parameter) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException lone) {
            throw WuyeException.of(
                    WuyeException.Kind.MISUSE, "call.not_utf8", parameter, -1, "the text has half a surrogate pair");
        }
    }

    @Override
    public void close() {
        blocks.forEach(BackEnd.Block::close);
    }
}
