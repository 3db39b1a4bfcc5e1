package io.github.wuye;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;

/** Calls through JNA, on every JDK from 8 on. */
final class JnaBackEnd extends BackEnd {
    private final NativeLibrary library;

    private JnaBackEnd(NativeLibrary library) {
        this.library = library;
    }

    static BackEnd open(Path path) {
        return new JnaBackEnd(NativeLibrary.getInstance(path.toString()));
    }

    @Override
    String name() {
        return "jna";
    }

    @Override
    Function bind(Prototype prototype) {
        com.sun.jna.Function function = library.getFunction(prototype.name());
        Class<?> result = type(prototype.result());
        return arguments -> {
            Object[] converted = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                converted[i] = argument(prototype.parameters().get(i), arguments[i]);
            }
            Object returned = function.invoke(result, converted);
            if (returned instanceof Pointer) {
                return Pointer.nativeValue((Pointer) returned);
            }
            return returned == null ? 0 : ((Number) returned).longValue();
        };
    }

    private static Class<?> type(Prototype.Type type) {
        switch (type) {
            case VOID:
                return void.class;
            case INT32:
                return int.class;
            case INT64:
                return long.class;
            case SIZE:
                return Native.SIZE_T_SIZE == Long.BYTES ? long.class : int.class;
            default:
                return Pointer.class;
        }
    }

    private static Object argument(Prototype.Type type, Object argument) {
        if (argument instanceof Buffer) {
            return alive((Buffer) argument);
        }
        if (argument == null) {
            return null;
        }
        long value = (Long) argument;
        if (type == Prototype.Type.POINTER) {
            return value == 0 ? null : new Pointer(value);
        }
        return type(type) == int.class ? (Object) Math.toIntExact(value) : (Object) value;
    }

    /**
     * The buffer, once it was read from. A buffer over memory of an arena throws here where the arena is closed
     * or belongs to another thread; JNA would pass the address on all the same.
     */
    private static Buffer alive(Buffer buffer) {
        if (buffer.hasRemaining()) {
            if (buffer instanceof ByteBuffer) {
                ((ByteBuffer) buffer).get(0);
            } else {
                ((LongBuffer) buffer).get(0);
            }
        }
        return buffer;
    }

    @Override
    Block allocate(int bytes) {
        Memory memory = new Memory(Math.max(bytes, 1));
        memory.clear();
        return new Block(memory.getByteBuffer(0, memory.size()), memory::close);
    }

    @Override
    byte[] read(long address, int length) {
        return length == 0 ? new byte[0] : new Pointer(address).getByteArray(0, length);
    }

    @Override
    String readTerminated(long address) {
        return new Pointer(address).getString(0, "US-ASCII");
    }
}
