package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a program may get wrong: each is refused with its kind and its place, and nothing is written. */
class FaultsTest {
    private static final String PACK =
            "{\"instrument\":[{\"id\":\"X\",\"zh\":\"X\",\"en\":\"X\",\"rank\":\"local-normative\",\"jurisdiction\":"
                    + "\"650000\",\"from\":\"2020-01-01\"}],\"parameter\":[{\"id\":\"fund.trigger\",\"line\":[{"
                    + "\"jurisdiction\":\"650000\",\"version\":[{\"from\":\"2020-01-01\",\"value\":{\"threshold\":"
                    + "\"< 1/5\"},\"cites\":[\"X/3\"],\"grade\":\"full\"}]}]}]}";
    private static final String TRIGGER =
            "{\"rule\":\"fund.trigger\",\"jurisdiction\":\"650000\",\"options\":{\"level\":\"unit\"},\"facts\":{"
                    + "\"as_of\":\"2022-06-30\",\"accounts\":[{\"unit\":\"1\",\"first_deposit_yuan\":\"1000\","
                    + "\"balance_yuan\":\"200\"}]}}";

    private final Law law = Law.builtIn();
    private final FundApportionTerms cost = ColumnsTest.cost("1");

    @AfterEach
    void close() {
        law.close();
    }

    private static void refused(WuyeException.Kind kind, String code, String path, long row, Executable call) {
        WuyeException refusal = assertThrows(WuyeException.class, call);
        assertEquals(kind, refusal.kind());
        assertEquals(kind.name().replace("_", "").toLowerCase(java.util.Locale.ROOT),
                refusal.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        assertEquals(code, refusal.code());
        assertEquals(path, refusal.path());
        assertEquals(row < 0 ? OptionalLong.empty() : OptionalLong.of(row), refusal.row());
        assertTrue(!refusal.problem().isEmpty() && refusal.getMessage().endsWith(refusal.problem()));
    }

    @Test
    void facts() {
        long[] column = {100, Long.MIN_VALUE, Long.MAX_VALUE};
        long[] out = {7, 7, 7};
        VoteCapTerms cap = new VoteCapTerms(310000, LocalDate.of(2005, 6, 18));
        FeeBillTerms bill =
                new FeeBillTerms(100000, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1), new BigDecimal("2.5"));
        WuyeException.Kind invalid = WuyeException.Kind.INVALID_FACT;
        refused(invalid, "quantity.negative", "areas[1]", 1, () -> law.feeBill(bill, column, out));
        refused(invalid, "quantity.negative", "votes[1]", 1, () -> law.voteCap(cap, column, out));
        refused(invalid, "quantity.negative", "areas[1]", 1, () -> law.fundApportion(cost, column, out));
        column[1] = Long.MAX_VALUE;
        refused(WuyeException.Kind.OUT_OF_RANGE, "quantity.out_of_range", "areas[1]", 1,
                () -> law.feeBill(bill, column, out));
        refused(invalid, "vote.cap.no_votes", "votes", -1, () -> law.voteCap(cap, new long[0], new long[0]));
        refused(invalid, "jurisdiction.not_a_code", "jurisdiction", -1,
                () -> law.fundApportion(new FundApportionTerms(31, LocalDate.of(2022, 9, 1), BigDecimal.ONE), column, out));
        for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 1, 1), LocalDate.of(10000, 1, 1)}) {
            refused(invalid, "date.no_such_day", "incurred_on", -1,
                    () -> law.fundApportion(new FundApportionTerms(100000, day, BigDecimal.ONE), column, out));
        }
        refused(invalid, "period.reversed", "to", -1, () -> law.feeBill(
                new FeeBillTerms(100000, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 6, 30), BigDecimal.ONE), column, out));
        refused(WuyeException.Kind.OUT_OF_RANGE, "quantity.out_of_range", "price", -1, () -> law.feeBill(
                new FeeBillTerms(100000, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1), new BigDecimal("1E+999999999")),
                column, out));
        assertThrows(WuyeException.Infeasible.class,
                () -> law.voteCap(cap, new long[] {60, 25, 10}, out));
        assertThrows(WuyeException.NotInForce.class,
                () -> law.voteCap(new VoteCapTerms(310000, LocalDate.of(2007, 10, 1)), new long[] {60, 25, 10}, out));
        assertThrows(WuyeException.Infeasible.class, () -> law.fundApportion(cost, new long[0], new long[0]));
        assertArrayEquals(new long[] {7, 7, 7}, out);
    }

    @Test
    void columns() {
        long[] three = {1, 2, 3};
        assertThrows(IllegalArgumentException.class, () -> law.fundApportion(cost, three, new long[2]));
        assertThrows(NullPointerException.class, () -> law.fundApportion(cost, three, null));
        assertThrows(NullPointerException.class, () -> law.fundApportion(null, three, new long[3]));
        assertThrows(NullPointerException.class, () -> new VoteCapTerms(310000, null));
        assertThrows(ReadOnlyBufferException.class,
                () -> law.fundApportion(cost, LongBuffer.wrap(three), LongBuffer.allocate(3).asReadOnlyBuffer()));
        WuyeException.Kind misuse = WuyeException.Kind.MISUSE;
        refused(misuse, "call.overlap", "shares", -1, () -> law.fundApportion(cost, three, three));
        LongBuffer heap = LongBuffer.allocate(5);
        refused(misuse, "call.overlap", "shares", -1, () -> law.fundApportion(
                cost, heap.duplicate().limit(3), heap.duplicate().position(2)));
        LongBuffer direct = ColumnsTest.direct(ByteOrder.nativeOrder(), 1, 1, 1, 1, 1, 1);
        refused(misuse, "call.overlap", "shares", -1, () -> law.fundApportion(
                cost, direct.duplicate().limit(3), direct.duplicate().position(2).limit(5)));
        // Side by side is no overlap.
        law.fundApportion(cost, direct.duplicate().limit(3), direct.duplicate().position(3));
        law.fundApportion(cost, LongBuffer.wrap(new long[] {1, 1, 0, 0}, 0, 2), LongBuffer.wrap(new long[4], 2, 2));
        ByteBuffer bytes = ByteBuffer.allocateDirect(32);
        LongBuffer crooked = bytes.position(1).slice().order(ByteOrder.nativeOrder()).asLongBuffer().limit(3);
        refused(misuse, "call.misaligned", "areas", -1,
                () -> law.fundApportion(cost, crooked, LongBuffer.allocate(3)));
    }

    @Test
    void documents() {
        WuyeException.Kind misuse = WuyeException.Kind.MISUSE;
        refused(misuse, "call.not_utf8", "request", -1, () -> law.evaluate(new byte[] {(byte) 0xff, '{'}));
        refused(misuse, "call.not_utf8", "request", -1, () -> law.evaluate("{\"rule\": \"\ud800\"}"));
        refused(misuse, "call.not_utf8", "pack", -1, () -> law.withPack("\udc00"));
        assertThrows(NullPointerException.class, () -> law.evaluate((String) null));
        assertThrows(NullPointerException.class, () -> law.evaluate((byte[]) null));
        String deep = "[".repeat(1_000_000);
        for (String request : new String[] {
            "", "{\"rule\": \"vo", deep, "{\"rule\":".repeat(100_000), "{\"rule\":\"fund.trigger\",\"rule\":\"fund.trigger\"}",
            "\u0000", "{\"rule\":\"物业😀\"}", TRIGGER.replace("\"200\"", "1" + "0".repeat(400)),
            TRIGGER.replace("\"200\"", "\"1" + "0".repeat(400) + "\""), TRIGGER.replace("\"200\"", "2.5"),
        }) {
            assertTrue(law.evaluate(request).startsWith("{\"error\":{\"kind\":"), request.substring(0, Math.min(80, request.length())));
        }
        // A document longer than any block that is kept ready.
        assertTrue(law.evaluate(TRIGGER + " ".repeat(10_000_000)).startsWith("{\"rule\":\"fund.trigger\""));
    }

    @Test
    void packs() {
        Law base = Law.builtIn();
        Law ours = base.withPack(PACK);
        base.close();
        try (ours) {
            assertEquals(64, ours.digest().length());
            assertNotEquals(law.digest(), ours.digest());
            assertTrue(ours.evaluate(TRIGGER).startsWith("{\"rule\":\"fund.trigger\",\"outcome\":\"not-triggered\""));
            WuyeException.Kind invalid = WuyeException.Kind.INVALID_FACT;
            refused(invalid, "pack.instrument.duplicate", "instrument[0].id", 0, () -> ours.withPack(PACK));
            refused(invalid, "pack.not_readable", "", -1, () -> ours.withPack("{\"instr"));
        }
    }

    @Test
    void closed() {
        law.close();
        law.close();
        long[] one = {1};
        for (Executable call : new Executable[] {
            () -> law.evaluate("{}"), () -> law.digest(), () -> law.withPack(PACK),
            () -> law.fundApportion(cost, one, new long[1]),
        }) {
            assertEquals("the law is closed", assertThrows(IllegalStateException.class, call).getMessage());
        }
    }

    @Test
    void aPanicIsContained() {
        BackEnd panicking = Library.open(System.getProperty("wuye.backend"), Path.of(System.getProperty("wuye.panicking")));
        BackEnd.Function panic = panicking.bind(Prototype.of("int32_t wuye_test_panic(wuye_error **error)"));
        for (int i = 0; i < 3; i++) {
            try (Call call = new Call(new Api(panicking))) {
                refused(WuyeException.Kind.BUG, "bug.panic", "", -1, () -> call.run(panic));
            }
        }
        assertThrows(UnsatisfiedLinkError.class,
                () -> panicking.bind(Prototype.of("void wuye_no_such_function(void)")));
    }

    @Test
    void librariesThatCannotBeLoaded() {
        String name = System.getProperty("wuye.backend");
        assertThrows(UnsatisfiedLinkError.class, () -> Library.open(name, Path.of("/no/such/libwuye.so")));
        assertThrows(IllegalArgumentException.class, () -> Library.open("jni", Path.of("/no/such/libwuye.so")));
        assertEquals(name, Wuye.backEnd());
        assertEquals(3, Wuye.capabilities() & 3);
    }
}
