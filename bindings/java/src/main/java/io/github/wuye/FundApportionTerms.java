package io.github.wuye;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Who bears a repair: the terms of {@link Law#fundApportion(FundApportionTerms, long[], long[])}. */
public final class FundApportionTerms extends Terms {
    static final Struct STRUCT =
            new Struct(
                    "wuye_fund_apportion_terms",
                    "uint32_t struct_size",
                    "uint32_t jurisdiction",
                    "int32_t incurred_on",
                    "int32_t known_on",
                    "int64_t cost_fen");

    /**
     * A cost and the day it was incurred.
     *
     * @param jurisdiction the place by its six-digit GB/T 2260 code: 310000
     * @param incurredOn the day the cost was incurred
     * @param costYuan the cost in yuan; negative for a correction
     * @throws WuyeException where the cost has a part of a fen or is too large
     */
    public FundApportionTerms(int jurisdiction, LocalDate incurredOn, BigDecimal costYuan) {
        this(
                STRUCT.value()
                        .with("jurisdiction", jurisdiction)
                        .with("incurred_on", needed(incurredOn, "incurredOn"))
                        .with("cost_fen", Quantities.fen(costYuan)));
    }

    private FundApportionTerms(Struct.Value value) {
        super(value);
    }

    /**
     * Decides by the law as it could be known on a day; by default by all that is known.
     *
     * @param day the day
     * @return these terms with that day
     */
    public FundApportionTerms knownOn(LocalDate day) {
        return new FundApportionTerms(value.with("known_on", needed(day, "day")));
    }
}
