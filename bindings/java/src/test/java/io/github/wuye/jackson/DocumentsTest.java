package io.github.wuye.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wuye.Law;
import io.github.wuye.WuyeException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static Map<String, Object> trigger(Object balance) {
        return Map.of("rule", "fund.trigger", "jurisdiction", "310000", "facts", Map.of(
                "as_of", LocalDate.of(2022, 6, 30),
                "accounts", List.of(Map.of(
                        "unit", "1-101", "first_deposit_yuan", new BigDecimal("9065"), "balance_yuan", balance))));
    }

    @Test
    void decimalsAndDaysGoOutAsDocumentsWantThem() throws Exception {
        try (Law law = Law.builtIn()) {
            // Exactly 30 % is not below 30 %; a fen less is.
            assertEquals("not-triggered",
                    Documents.decide(law, trigger(new BigDecimal("2719.50"))).get("outcome").asText());
            assertEquals("triggered",
                    Documents.decide(law, trigger(new BigDecimal("2719.49"))).get("outcome").asText());
            assertEquals("triggered", Documents.decide(law, trigger(new BigDecimal("1E+3"))).get("outcome").asText());
            assertEquals("not-triggered", Documents.decide(law, new ObjectMapper().readTree(
                    new ObjectMapper().writeValueAsString(Map.of("rule", "fund.trigger", "jurisdiction", "310000",
                            "facts", Map.of("as_of", "2022-06-30", "accounts", List.of(Map.of("unit", "1",
                                    "first_deposit_yuan", "10", "balance_yuan", "3"))))))).get("outcome").asText());
        }
    }

    @Test
    void refusalsAreThrown() {
        try (Law law = Law.builtIn()) {
            WuyeException refusal = assertThrows(WuyeException.InvalidFact.class,
                    () -> Documents.decide(law, trigger(new BigDecimal("2719.505"))));
            assertEquals("quantity.too_many_decimals", refusal.code());
            assertEquals("accounts[0].balance_yuan", refusal.path());
            assertEquals(0, refusal.row().getAsLong());
            assertThrows(IllegalArgumentException.class, () -> Documents.decide(law, trigger(2719.5)));
            assertThrows(IllegalArgumentException.class, () -> Documents.decide(law, trigger(2719.5f)));
            assertThrows(WuyeException.class, () -> Documents.decide(law, null));
        }
    }
}
