package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wuye.VoteCapTerms.Cascade;
import io.github.wuye.VoteCapTerms.Excess;
import io.github.wuye.VoteCapTerms.Votes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Columns with known values, boundaries included, over every kind of column. */
class ColumnsTest {
    private final Law law = Law.builtIn();
    private final VoteCapTerms meeting = new VoteCapTerms(310000, LocalDate.of(2005, 6, 18));

    @AfterEach
    void close() {
        law.close();
    }

    static LongBuffer direct(ByteOrder order, long... rows) {
        LongBuffer column = ByteBuffer.allocateDirect(rows.length * 8).order(order).asLongBuffer();
        column.duplicate().put(rows);
        return column;
    }

    static long[] rows(LongBuffer column) {
        long[] rows = new long[column.remaining()];
        column.duplicate().get(rows);
        return rows;
    }

    private void caps(VoteCapTerms terms, long denominator, long... expected) {
        long[] after = new long[4];
        assertEquals(denominator, law.voteCap(terms, new long[] {60, 25, 10, 5}, after));
        assertArrayEquals(expected, after);
    }

    @Test
    void votesAreCapped() {
        caps(meeting, 3, 90, 90, 80, 40);
        caps(meeting.cascade(Cascade.ONE_PASS), 4, 120, 175, 70, 35);
        caps(meeting.excess(Excess.EQUAL), 2, 60, 60, 45, 35);
        caps(meeting.votes(Votes.WHOLE), 1, 30, 30, 27, 13);
        // The last day of the rule.
        caps(new VoteCapTerms(310000, LocalDate.of(2007, 9, 30)), 3, 90, 90, 80, 40);
        caps(meeting.knownOn(LocalDate.of(2026, 1, 1)), 3, 90, 90, 80, 40);
    }

    @Test
    void areasAreBilled() {
        FeeBillTerms terms = bill(LocalDate.of(2023, 7, 16), LocalDate.of(2023, 8, 1));
        long[] amounts = new long[3];
        assertEquals(24442, law.feeBill(terms, new long[] {8943, 0, 10000}, amounts));
        assertArrayEquals(new long[] {11539, 0, 12903}, amounts);
        // Cumulated from an anchor, 31 daily bills total the month.
        long days = 0;
        long[] day = new long[1];
        LocalDate first = LocalDate.of(2023, 7, 1);
        for (LocalDate on = first; on.getMonthValue() == 7; on = on.plusDays(1)) {
            days += law.feeBill(bill(on, on.plusDays(1)).anchor(first), new long[] {8943}, day);
        }
        assertEquals(22358, days);
        // 16 of 31 days are 115.393… yuan, 16 of thirty are 119.24.
        long[] whole = new long[1];
        law.feeBill(terms.rounding(RoundingMode.DOWN, FeeBillTerms.Unit.YUAN), new long[] {8943}, whole);
        assertEquals(11500, whole[0]);
        law.feeBill(terms.rounding(RoundingMode.UP, FeeBillTerms.Unit.JIAO), new long[] {8943}, whole);
        assertEquals(11540, whole[0]);
        law.feeBill(terms.months(FeeBillTerms.Months.THIRTY), new long[] {8943}, whole);
        assertEquals(11924, whole[0]);
        assertThrows(IllegalArgumentException.class, () -> terms.rounding(RoundingMode.FLOOR, FeeBillTerms.Unit.FEN));
    }

    private static FeeBillTerms bill(LocalDate from, LocalDate to) {
        return new FeeBillTerms(310000, from, to, new BigDecimal("2.50"));
    }

    static FundApportionTerms cost(String yuan) {
        return new FundApportionTerms(100000, LocalDate.of(2022, 9, 1), new BigDecimal(yuan));
    }

    @Test
    void costsAreApportionedOverEveryKindOfColumn() {
        ByteOrder ours = ByteOrder.nativeOrder();
        ByteOrder other = ours == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        long[] areas = {100, 400, 400};
        long[] expected = {85, 339, 338};
        long[] window = {7, 100, 400, 400, 7};
        for (LongBuffer in : new LongBuffer[] {
            LongBuffer.wrap(areas), LongBuffer.wrap(window, 1, 3), LongBuffer.wrap(window, 1, 3).slice(),
            LongBuffer.wrap(areas).asReadOnlyBuffer(), direct(ours, areas), direct(ours, areas).asReadOnlyBuffer(),
            direct(ours, window).position(1).limit(4), direct(other, areas),
        }) {
            for (LongBuffer out : new LongBuffer[] {
                LongBuffer.allocate(3), LongBuffer.allocate(5).position(1).limit(4), direct(ours, 0, 0, 0),
                direct(ours, 0, 0, 0, 0).position(1), direct(other, 0, 0, 0),
            }) {
                int position = out.position();
                law.fundApportion(cost("7.62"), in, out);
                assertArrayEquals(expected, rows(out));
                assertEquals(position, out.position());
                assertEquals(3, in.remaining());
            }
        }
        long[] mirror = new long[3];
        law.fundApportion(cost("-7.62"), areas, mirror);
        assertArrayEquals(new long[] {-85, -339, -338}, mirror);
        law.fundApportion(cost("0"), new long[0], new long[0]);
        law.fundApportion(cost("0"), direct(ours), direct(ours));
        // What stands around the rows of an output stays.
        LongBuffer around = direct(ours, 1, 1, 1, 1, 1);
        law.fundApportion(cost("7.62"), LongBuffer.wrap(areas), around.duplicate().position(1).limit(4));
        assertArrayEquals(new long[] {1, 85, 339, 338, 1}, rows(around));
    }

    @Test
    void manyRowsSumToTheCost() {
        long[] areas = new long[100_000];
        java.util.Arrays.fill(areas, 9000);
        long[] shares = new long[areas.length];
        law.fundApportion(cost("1234567.89"), areas, shares);
        assertEquals(123_456_789, java.util.Arrays.stream(shares).sum());
        LongBuffer direct = direct(ByteOrder.nativeOrder(), new long[areas.length]);
        law.fundApportion(cost("1234567.89"), direct(ByteOrder.nativeOrder(), areas), direct);
        assertArrayEquals(shares, rows(direct));
    }

    @Test
    void termsAreValues() {
        assertEquals(meeting, new VoteCapTerms(310000, LocalDate.of(2005, 6, 18)));
        assertEquals(meeting.hashCode(), meeting.excess(Excess.PROPORTIONAL).hashCode());
        assertNotEquals(meeting, meeting.excess(Excess.EQUAL));
        assertEquals(cost("1").toString(), cost("1.00").toString());
        assertEquals("wuye_fund_apportion_terms[jurisdiction=100000, incurred_on=20220901, known_on=0, cost_fen=100]",
                cost("1").toString());
        FeeBillTerms bill = bill(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1));
        assertNotEquals(bill, bill.anchor(LocalDate.of(2023, 7, 1)));
        assertNotEquals(bill, cost("1"));
    }

    @Test
    void quantitiesAreExact() {
        assertEquals(Long.MAX_VALUE, Quantities.fen(new BigDecimal("92233720368547758.07")));
        assertEquals(Long.MIN_VALUE, Quantities.fen(new BigDecimal("-92233720368547758.08")));
        assertEquals(10000, Quantities.fen(new BigDecimal("1E+2")));
        assertEquals(0, Quantities.fen(new BigDecimal("0E-1000000")));
        assertEquals(new BigDecimal("-0.01"), Quantities.yuan(-1));
        assertEquals(new BigDecimal("96.50"), Quantities.squareMetres(9650));
        assertArrayEquals(new long[] {9650, 1}, Quantities.hundredths(
                java.util.List.of(new BigDecimal("96.5"), new BigDecimal("0.01"))));
        for (String large : new String[] {"92233720368547758.08", "1E+1000000000", "-1E+18"}) {
            assertThrows(WuyeException.OutOfRange.class, () -> Quantities.fen(new BigDecimal(large)));
        }
        WuyeException fine = assertThrows(WuyeException.InvalidFact.class,
                () -> Quantities.fen(java.util.List.of(BigDecimal.ONE, new BigDecimal("1E-1000000"))));
        assertEquals("yuan[1]", fine.path());
        assertEquals(1, fine.row().getAsLong());
    }
}
