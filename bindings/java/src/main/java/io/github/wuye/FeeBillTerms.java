package io.github.wuye;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How a billing run bills: the terms of {@link Law#feeBill(FeeBillTerms, long[], long[])}. */
public final class FeeBillTerms extends Terms {
    static final Struct STRUCT =
            new Struct(
                    "wuye_fee_bill_terms",
                    "uint32_t struct_size",
                    "uint32_t jurisdiction",
                    "int32_t from",
                    "int32_t to",
                    "int32_t anchor",
                    "int32_t known_on",
                    "uint32_t months",
                    "uint32_t rounding_mode",
                    "uint32_t rounding_unit");

    /** How the months of a period are counted. */
    public enum Months {
        /** Part months count by the days of their calendar month: the default. */
        CALENDAR,
        /** Months are stepped from the anchor. */
        ANCHORED,
        /** A whole calendar month is one; the days of any other are thirtieths, together one at most. */
        THIRTY,
        /** Each day is twelve parts of 365. */
        DAYS_365,
        /** Each day is twelve parts of the days of its year. */
        DAYS_OF_YEAR,
        /** Months are stepped from the anchor; one that has begun is whole. */
        STARTED,
        /** Months are stepped from the anchor; only one that is over counts. */
        COMPLETED
    }

    /** To what sums are rounded. */
    public enum Unit {
        /** To 0.01 yuan (分): the default. */
        FEN,
        /** To 0.10 yuan (角). */
        JIAO,
        /** To whole yuan (元). */
        YUAN
    }

    /** The modes of rounding that bills know, in the order of their numbers in the header. */
    static final List<RoundingMode> MODES =
            Collections.unmodifiableList(
                    Arrays.asList(
                            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN));

    final BigDecimal price;

    /**
     * A period and the price of the service fee (物业费) in it.
     *
     * @param jurisdiction the place by its six-digit GB/T 2260 code: 310000
     * @param from the first day
     * @param to the day after the last
     * @param priceYuan the price in yuan per square metre and month
     */
    public FeeBillTerms(int jurisdiction, LocalDate from, LocalDate to, BigDecimal priceYuan) {
        this(
                STRUCT.value()
                        .with("jurisdiction", jurisdiction)
                        .with("from", needed(from, "from"))
                        .with("to", needed(to, "to")),
                java.util.Objects.requireNonNull(priceYuan, "priceYuan"));
    }

    private FeeBillTerms(Struct.Value value, BigDecimal price) {
        super(value);
        this.price = price;
    }

    private FeeBillTerms with(String field, long number) {
        return new FeeBillTerms(value.with(field, number), price);
    }

    /**
     * Says the day from which bills cumulate, so that the bills of parts of a month sum to that of the month; by
     * default each bill is rounded by itself.
     *
     * @param day the day
     * @return these terms with that day
     */
    public FeeBillTerms anchor(LocalDate day) {
        return with("anchor", needed(day, "day"));
    }

    /**
     * Decides by the law as it could be known on a day; by default by all that is known.
     *
     * @param day the day
     * @return these terms with that day
     */
    public FeeBillTerms knownOn(LocalDate day) {
        return with("known_on", needed(day, "day"));
    }

    /**
     * Says how months are counted.
     *
     * @param months how
     * @return these terms with that choice
     */
    public FeeBillTerms months(Months months) {
        return with("months", months.ordinal());
    }

    /**
     * Says how sums are rounded, and to what; by default half up to the fen.
     *
     * @param mode {@link RoundingMode#HALF_UP}, {@link RoundingMode#HALF_EVEN}, {@link RoundingMode#UP} or {@link
     *     RoundingMode#DOWN}
     * @param unit to what
     * @return these terms with that choice
     * @throws IllegalArgumentException for any other mode
     */
    public FeeBillTerms rounding(RoundingMode mode, Unit unit) {
        if (!MODES.contains(mode)) {
            throw new IllegalArgumentException("bills are not rounded " + mode);
        }
        return with("rounding_mode", MODES.indexOf(mode)).with("rounding_unit", unit.ordinal());
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && price.equals(((FeeBillTerms) other).price);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + price.hashCode();
    }

    @Override
    public String toString() {
        return super.toString() + " at " + price;
    }
}
