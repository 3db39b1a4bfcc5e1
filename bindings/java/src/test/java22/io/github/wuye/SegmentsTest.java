package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.junit.jupiter.api.Test;

/** Columns in memory of an arena, which the library works on in place. */
class SegmentsTest {
    private static LongBuffer column(MemorySegment segment) {
        return segment.asByteBuffer().order(ByteOrder.nativeOrder()).asLongBuffer();
    }

    @Test
    void segmentsAreColumns() {
        try (Law law = Law.builtIn(); Arena arena = Arena.ofConfined()) {
            MemorySegment areas = arena.allocateFrom(ValueLayout.JAVA_LONG, 100, 400, 400);
            MemorySegment shares = arena.allocate(ValueLayout.JAVA_LONG, 3);
            law.fundApportion(ColumnsTest.cost("7.62"), column(areas), column(shares));
            assertArrayEquals(new long[] {85, 339, 338}, shares.toArray(ValueLayout.JAVA_LONG));
            WuyeException refusal =
                    assertThrows(
                            WuyeException.Misuse.class,
                            () -> law.fundApportion(ColumnsTest.cost("7.62"), column(areas), column(areas)));
            assertEquals("call.overlap", refusal.code());
        }
    }

    @Test
    void memoryThatIsGoneIsRefused() {
        try (Law law = Law.builtIn()) {
            Arena arena = Arena.ofConfined();
            LongBuffer gone = column(arena.allocateFrom(ValueLayout.JAVA_LONG, 100, 400, 400));
            arena.close();
            LongBuffer there = ColumnsTest.direct(ByteOrder.nativeOrder(), 1, 2, 3);
            assertThrows(IllegalStateException.class, () -> law.fundApportion(ColumnsTest.cost("1"), gone, there));
            assertThrows(IllegalStateException.class, () -> law.fundApportion(ColumnsTest.cost("1"), there, gone));
            assertArrayEquals(new long[] {1, 2, 3}, ColumnsTest.rows(there));
        }
    }
}
