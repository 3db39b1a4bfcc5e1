import com.fasterxml.jackson.databind.JsonNode;
import io.github.wuye.FundApportionTerms;
import io.github.wuye.Law;
import io.github.wuye.jackson.Documents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A vote published in Shanghai in 2022, and a repair of 100 yuan over three units of 90 m² each. */
public class Motion {
    public static void main(String[] arguments) {
        Map<String, Object> tally = Map.of(
                "total", Map.of("area_m2", new BigDecimal("124799.30"), "heads", 1152),
                "participating", Map.of("area_m2", new BigDecimal("93449.08"), "heads", 905),
                "in_favour", Map.of("area_m2", new BigDecimal("61667.05"), "heads", 589));
        Map<String, Object> facts =
                Map.of("decided_on", LocalDate.of(2022, 6, 30), "matter", "appoint-manager", "tally", tally);
        try (Law law = Law.builtIn()) {
            JsonNode answer = Documents.decide(law,
                    Map.of("rule", "vote.motion", "jurisdiction", "310000", "lang", "en", "facts", facts));
            System.out.println(answer.get("outcome").asText());
            answer.get("reasons").forEach(reason -> System.out.println(reason.get("text").asText()));

            long[] shares = new long[3];
            law.fundApportion(new FundApportionTerms(310000, LocalDate.of(2022, 9, 1), new BigDecimal("100")),
                    new long[] {9000, 9000, 9000}, shares);
            for (int unit = 0; unit < shares.length; unit++) {
                System.out.println("unit " + (unit + 1) + " bears " + shares[unit] + " fen");
            }
        }
    }
}
