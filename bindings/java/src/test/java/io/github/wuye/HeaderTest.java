package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every declaration of the binding, which both back ends make their calls from, against the header. */
class HeaderTest {
    private final String header = withoutComments();
    private final Api api = Library.api();

    private static String withoutComments() {
        try {
            return Files.readString(Path.of(System.getProperty("wuye.root"), "include/wuye.h"))
                    .replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String spaced(String text) {
        return text.trim().replaceAll("\\s+", " ");
    }

    @Test
    void everyFunctionIsDeclaredAsInTheHeader() {
        TreeSet<String> declared = new TreeSet<>();
        Matcher functions = Pattern.compile("(?m)^((?:const )?\\w+ \\*?wuye_\\w+\\([^)]*\\));").matcher(header);
        while (functions.find()) {
            declared.add(spaced(functions.group(1)));
        }
        TreeSet<String> ours = api.prototypes().stream().map(Prototype::toString).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, ours);
        assertTrue(ours.size() > 15);
    }

    @Test
    void everyPrototypeIsReadAsItStands() {
        for (Prototype prototype : api.prototypes()) {
            String[] parts = prototype.toString().split("\\(", 2);
            List<String> written = parts[1].equals("void)") ? List.of() : Arrays.asList(parts[1].split(","));
            assertEquals(written.size(), prototype.parameters().size(), prototype.toString());
            assertEquals(type(parts[0]), prototype.result(), prototype.toString());
            for (int i = 0; i < written.size(); i++) {
                assertEquals(type(written.get(i)), prototype.parameters().get(i), prototype.toString());
            }
        }
    }

    /** Another reading than that of {@link Prototype}: by what stands anywhere in the words. */
    private static Prototype.Type type(String words) {
        return words.contains("*") ? Prototype.Type.POINTER
                : words.contains("int32_t") ? Prototype.Type.INT32
                : words.contains("int64_t") ? Prototype.Type.INT64
                : words.contains("size_t") ? Prototype.Type.SIZE
                : Prototype.Type.VOID;
    }

    @Test
    void everyStructureIsLaidOutAsInTheHeader() {
        Map<String, List<String>> declared = new TreeMap<>();
        Matcher structures = Pattern.compile("typedef struct \\{(.*?)\\} (\\w+);", Pattern.DOTALL).matcher(header);
        while (structures.find()) {
            declared.put(structures.group(2), Arrays.stream(structures.group(1).split(";"))
                    .map(HeaderTest::spaced).filter(field -> !field.isEmpty()).toList());
        }
        Map<String, List<String>> ours = new TreeMap<>();
        for (Struct struct : List.of(VoteCapTerms.STRUCT, FeeBillTerms.STRUCT, FundApportionTerms.STRUCT)) {
            ours.put(struct.name(), struct.fields());
        }
        assertEquals(declared, ours);
        // The sizes and offsets that the C tests check with sizeof and offsetof.
        assertEquals(28, VoteCapTerms.STRUCT.size());
        assertEquals(24, VoteCapTerms.STRUCT.offset("votes"));
        assertEquals(36, FeeBillTerms.STRUCT.size());
        assertEquals(32, FeeBillTerms.STRUCT.offset("rounding_unit"));
        assertEquals(24, FundApportionTerms.STRUCT.size());
        assertEquals(16, FundApportionTerms.STRUCT.offset("cost_fen"));
    }

    @Test
    void everyConstantIsThatOfTheHeader() {
        Map<String, Long> declared = new LinkedHashMap<>();
        Matcher constants = Pattern.compile("(?m)^#define (WUYE_\\w+) (\\d+)$").matcher(header);
        while (constants.find()) {
            declared.put(constants.group(1), Long.valueOf(constants.group(2)));
        }
        declared.keySet().removeIf(name -> name.startsWith("WUYE_VERSION_"));
        Map<String, Long> ours = new LinkedHashMap<>();
        ours.put("WUYE_OK", 0L);
        for (WuyeException.Kind kind : WuyeException.Kind.values()) {
            ours.put("WUYE_" + kind.name(), (long) kind.status());
        }
        numbered(ours, "EXCESS_", VoteCapTerms.Excess.values());
        numbered(ours, "CASCADE_", VoteCapTerms.Cascade.values());
        numbered(ours, "VOTES_", VoteCapTerms.Votes.values());
        numbered(ours, "MONTHS_", FeeBillTerms.Months.values());
        numbered(ours, "ROUND_", FeeBillTerms.MODES.toArray(new Enum<?>[0]));
        numbered(ours, "UNIT_", FeeBillTerms.Unit.values());
        ours.put("WUYE_ABI_VERSION", (long) Api.ABI_VERSION);
        ours.put("WUYE_CAPABILITY_DOCUMENTS", Wuye.CAPABILITY_DOCUMENTS);
        ours.put("WUYE_CAPABILITY_COLUMNS", Wuye.CAPABILITY_COLUMNS);
        assertEquals(new TreeMap<>(declared), new TreeMap<>(ours));
    }

    private static void numbered(Map<String, Long> to, String prefix, Enum<?>[] values) {
        for (int i = 0; i < values.length; i++) {
            to.put("WUYE_" + prefix + values[i].name(), (long) i);
        }
    }

    @Test
    void theVersionIsTheHeaders() {
        assertTrue(header.contains("#define WUYE_VERSION \"" + Wuye.version() + "\""), Wuye.version());
    }
}
