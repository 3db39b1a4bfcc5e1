package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case of the corpus, answered here to the byte as by Rust. */
class CasesTest {
    static List<String> requests() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("wuye.root"), "tests/cases"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.equals("not_ours.json")) {
                    for (JsonNode entry : mapper.readTree(file.toFile())) {
                        requests.add(mapper.writeValueAsString(entry.get("request")));
                    }
                }
            }
        }
        assertTrue(requests.size() > 100, requests.size() + " cases");
        return requests;
    }

    /** What Rust answers, a line each. */
    private static List<String> answersOfRust(List<String> requests) throws Exception {
        Process rust = new ProcessBuilder(System.getProperty("wuye.evaluate"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread writer = new Thread(() -> {
            try (var to = rust.outputWriter(StandardCharsets.UTF_8)) {
                for (String request : requests) {
                    to.write(request);
                    to.write('\n');
                }
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        writer.start();
        List<String> answers = rust.inputReader(StandardCharsets.UTF_8).lines().toList();
        writer.join();
        assertEquals(0, rust.waitFor());
        return answers;
    }

    @Test
    void everyCaseAnswersAsInRust() throws Exception {
        List<String> requests = requests();
        List<String> expected = answersOfRust(requests);
        assertEquals(requests.size(), expected.size());
        try (Law law = Law.builtIn()) {
            for (int i = 0; i < requests.size(); i++) {
                assertEquals(expected.get(i), law.evaluate(requests.get(i)), requests.get(i));
                assertArrayEquals(
                        expected.get(i).getBytes(StandardCharsets.UTF_8),
                        law.evaluate(requests.get(i).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
