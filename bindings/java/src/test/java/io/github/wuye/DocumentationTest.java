package io.github.wuye;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the documentation and of the README, compiled and run: what it prints is what the comments behind
 * its prints say. Where there is no compiler this is left to the run on a JDK that has one.
 */
class DocumentationTest {
    private static final String IMPORTS =
            Stream.of("java.math.*", "java.nio.*", "java.time.*", "java.util.*", "io.github.wuye.*",
                            "io.github.wuye.jackson.*", "com.fasterxml.jackson.databind.*")
                    .map(name -> "import " + name + ";\n").collect(Collectors.joining());

    private final Path binding = Path.of(System.getProperty("wuye.root"), "bindings/java");

    @TempDir
    Path directory;

    private static List<String> blocks(Path file, String pattern) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** What a program prints. */
    private String run(String name, String source) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path file = Files.writeString(directory.resolve(name + ".java"), source);
        StringWriter problems = new StringWriter();
        boolean compiled = compiler.getTask(problems, null, null,
                List.of("-d", directory.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path")), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file)).call();
        assertTrue(compiled, source + problems);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyExampleRuns() throws Exception {
        assumeTrue(ToolProvider.getSystemJavaCompiler() != null, "no compiler here");
        List<String> examples = new ArrayList<>(blocks(binding.resolve("README.md"), "```java\n(.*?)```"));
        assertTrue(examples.size() >= 5, examples.size() + " examples in the README");
        try (Stream<Path> sources = Files.walk(binding.resolve("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                for (String block : blocks(source, "<pre>\\{@code\n(.*?)\n *\\* \\}</pre>")) {
                    examples.add(block.replaceAll("(?m)^ *\\* ?", ""));
                }
            }
        }
        assertTrue(examples.size() >= 12, examples.size() + " examples");
        for (int i = 0; i < examples.size(); i++) {
            String example = examples.get(i);
            // What needs a newer language than that of this JDK's own is run by the newer one.
            if (example.contains("java.lang.foreign") && Runtime.version().feature() < 22) {
                continue;
            }
            String name = "Example" + i;
            String printed = run(name, IMPORTS + "public class " + name
                    + " { public static void main(String[] arguments) throws Exception {\n" + example + "\n} }\n");
            List<String> expected = Arrays.stream(example.split("\n"))
                    .filter(line -> line.contains("println(") && line.contains("; // "))
                    .map(line -> line.substring(line.lastIndexOf("; // ") + 5)).toList();
            assertEquals(expected, printed.lines().toList(), example);
        }
    }

    @Test
    void theExampleProgramAnswersAsRustDoes() throws Exception {
        assumeTrue(ToolProvider.getSystemJavaCompiler() != null, "no compiler here");
        String printed = run("Motion", Files.readString(binding.resolve("examples/Motion.java")));
        assertTrue(printed.startsWith("passed\n"), printed);
        assertTrue(printed.endsWith("unit 1 bears 3334 fen\nunit 2 bears 3333 fen\nunit 3 bears 3333 fen\n"), printed);
        assertTrue(printed.lines().count() > 5, printed);
    }
}
