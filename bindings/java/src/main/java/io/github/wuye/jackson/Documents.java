package io.github.wuye.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.wuye.Law;
import io.github.wuye.WuyeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Documents as Java objects, for programs that have Jackson on their class path (an optional dependency of this
 * library).
 *
 * <pre>{@code
 * Map<String, Object> facts = new LinkedHashMap<>();
 * facts.put("signed_on", LocalDate.of(2005, 2, 20));
 * facts.put("from", LocalDate.of(2005, 3, 1));
 * facts.put("to_inclusive", LocalDate.of(2007, 3, 31));
 * facts.put("zone", "phased");
 * facts.put("hired_by", "assembly");
 * Map<String, Object> request = new LinkedHashMap<>();
 * request.put("rule", "contract.term");
 * request.put("jurisdiction", "310000");
 * request.put("facts", facts);
 * try (Law law = Law.builtIn()) {
 *     JsonNode answer = Documents.decide(law, request);
 *     System.out.println(answer.get("outcome").asText()); // too-long
 *     facts.remove("hired_by");
 *     Documents.decide(law, request);
 * } catch (WuyeException.MissingFact refusal) {
 *     System.out.println(refusal.path()); // hired_by
 * }
 * }</pre>
 */
public final class Documents {
    private static final ObjectMapper MAPPER = mapper();

    private Documents() {}

    /**
     * Decides a request that is given as a map, a bean or a {@link JsonNode}. A {@link BigDecimal} goes out as the
     * decimal string, and a {@link LocalDate} as the ISO 8601 day, that documents want; a {@code float} or {@code
     * double} is refused.
     *
     * @param law the law
     * @param request the request, as anything that Jackson writes as the document
     * @return the answer
     * @throws WuyeException as the exception of its kind, where the answer is a refusal
     * @throws IllegalArgumentException where Jackson cannot write the request
     */
    public static JsonNode decide(Law law, Object request) {
        try {
            JsonNode answer = MAPPER.readTree(law.evaluate(MAPPER.writeValueAsBytes(request)));
            JsonNode error = answer.get("error");
            if (error != null) {
                throw refusal(error);
            }
            return answer;
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException("Jackson cannot write the request", failed);
        } catch (IOException failed) {
            throw new IllegalArgumentException("Jackson cannot read the answer", failed);
        }
    }

    private static WuyeException refusal(JsonNode error) {
        String kind = error.path("kind").asText();
        WuyeException.Kind known = WuyeException.Kind.UNSUPPORTED;
        for (WuyeException.Kind candidate : WuyeException.Kind.values()) {
            if (candidate.toString().equals(kind)) {
                known = candidate;
            }
        }
        return WuyeException.of(
                known,
                error.path("code").asText(),
                error.path("path").asText(""),
                error.path("row").asLong(-1),
                error.path("message").asText());
    }

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule("wuye");
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addSerializer(
                BigDecimal.class,
                new JsonSerializer<BigDecimal>() {
                    @Override
                    public void serialize(BigDecimal value, JsonGenerator to, SerializerProvider with)
                            throws IOException {
                        to.writeString(value.toPlainString());
                    }
                });
        JsonSerializer<Number> refused =
                new JsonSerializer<Number>() {
                    @Override
                    public void serialize(Number value, JsonGenerator to, SerializerProvider with)
                            throws IOException {
                        throw new IOException("a document has no floating point number: " + value);
                    }
                };
        module.addSerializer(Double.class, refused);
        module.addSerializer(double.class, refused);
        module.addSerializer(Float.class, refused);
        module.addSerializer(float.class, refused);
        return new ObjectMapper().registerModule(module);
    }
}
