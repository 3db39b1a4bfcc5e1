package io.github.wuye;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Calls through {@code java.lang.foreign}, from JDK 22 on. */
@SuppressWarnings("restricted") // Calling a native library is what it is for.
final class ForeignBackEnd extends BackEnd {
    private static final Linker LINKER = Linker.nativeLinker();

    private final SymbolLookup library;

    private ForeignBackEnd(SymbolLookup library) {
        this.library = library;
    }

    /** Whether this JDK can. */
    static boolean available() {
        return true;
    }

    static BackEnd open(Path path) {
        try {
            // The library stays loaded: no handle of it may outlive it.
            return new ForeignBackEnd(SymbolLookup.libraryLookup(path, Arena.global()));
        } catch (IllegalArgumentException refused) {
            throw (Error) new UnsatisfiedLinkError("no library could be loaded from " + path).initCause(refused);
        }
    }

    @Override
    String name() {
        return "ffm";
    }

    @Override
    Function bind(Prototype prototype) {
        MemorySegment symbol =
                library.find(prototype.name())
                        .orElseThrow(() -> new UnsatisfiedLinkError("the library has no " + prototype.name()));
        MethodHandle typed = LINKER.downcallHandle(symbol, descriptor(prototype));
        List<Prototype.Type> parameters = prototype.parameters();
        MethodHandle spread =
                typed.asType(typed.type().generic()).asSpreader(Object[].class, parameters.size());
        return arguments -> {
            Object[] converted = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                converted[i] = argument(parameters.get(i), arguments[i]);
            }
            Object returned;
            try {
                returned = spread.invokeExact(converted);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable thrown) {
                throw new AssertionError("a downcall throws nothing checked", thrown);
            }
            return switch (returned) {
                case MemorySegment segment -> segment.address();
                case Number number -> number.longValue();
                case null, default -> 0;
            };
        };
    }

    /** The function as the linker wants it described. */
    static FunctionDescriptor descriptor(Prototype prototype) {
        MemoryLayout[] parameters =
                prototype.parameters().stream().map(ForeignBackEnd::layout).toArray(MemoryLayout[]::new);
        return prototype.result() == Prototype.Type.VOID
                ? FunctionDescriptor.ofVoid(parameters)
                : FunctionDescriptor.of(layout(prototype.result()), parameters);
    }

    private static MemoryLayout layout(Prototype.Type type) {
        return switch (type) {
            case INT32 -> ValueLayout.JAVA_INT;
            case INT64 -> ValueLayout.JAVA_LONG;
            case SIZE -> LINKER.canonicalLayouts().get("size_t");
            case POINTER -> ValueLayout.ADDRESS;
            case VOID -> throw new IllegalArgumentException("no parameter is void");
        };
    }

    private static Object argument(Prototype.Type type, Object argument) {
        if (argument instanceof Buffer buffer) {
            return MemorySegment.ofBuffer(buffer);
        }
        if (type == Prototype.Type.POINTER) {
            return argument == null ? MemorySegment.NULL : MemorySegment.ofAddress((Long) argument);
        }
        return layout(type) == ValueLayout.JAVA_INT ? (Object) Math.toIntExact((Long) argument) : argument;
    }

    @Override
    Block allocate(int bytes) {
        Arena arena = Arena.ofConfined();
        ByteBuffer view = arena.allocate(bytes, Long.BYTES).asByteBuffer().order(ByteOrder.nativeOrder());
        return new Block(view, arena::close);
    }

    @Override
    byte[] read(long address, int length) {
        return MemorySegment.ofAddress(address).reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    String readTerminated(long address) {
        return MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.US_ASCII);
    }
}
