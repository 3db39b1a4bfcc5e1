package io.github.wuye;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function of {@code wuye.h}, read from the line of C that declares it there. Both back ends make their calls
 * from it, so that there is one declaration of each function and a test can hold it against the header.
 */
final class Prototype {
    /** What a value is in C. */
    enum Type {
        /** {@code void}, of results only. */
        VOID,
        /** {@code int32_t} or {@code uint32_t}. */
        INT32,
        /** {@code int64_t} or {@code uint64_t}. */
        INT64,
        /** {@code size_t}. */
        SIZE,
        /** A pointer to anything. */
        POINTER;

        private static Type of(String words) {
            if (words.endsWith("*")) {
                return POINTER;
            }
            switch (words) {
                case "void":
                    return VOID;
                case "int32_t":
                case "uint32_t":
                    return INT32;
                case "int64_t":
                case "uint64_t":
                    return INT64;
                case "size_t":
                    return SIZE;
                default:
                    throw new IllegalArgumentException("not a type of the interface: " + words);
            }
        }
    }

    private static final Pattern DECLARATION = Pattern.compile("(.*?)(wuye_\\w+)\\((.*)\\)");
    private static final Pattern PARAMETER = Pattern.compile("(.*?)\\w+");

    private final String text;
    private final String name;
    private final Type result;
    private final List<Type> parameters;

    private Prototype(String text, String name, Type result, List<Type> parameters) {
        this.text = text;
        this.name = name;
        this.result = result;
        this.parameters = Collections.unmodifiableList(parameters);
    }

    /** Reads a declaration on one line, without the semicolon. */
    static Prototype of(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.matches()) {
            throw new IllegalArgumentException("not a declaration: " + text);
        }
        List<Type> parameters = new ArrayList<>();
        if (!declaration.group(3).equals("void")) {
            for (String parameter : declaration.group(3).split(", ")) {
                Matcher words = PARAMETER.matcher(parameter);
                if (!words.matches()) {
                    throw new IllegalArgumentException("not a parameter: " + parameter);
                }
                parameters.add(Type.of(words.group(1).trim()));
            }
        }
        return new Prototype(text, declaration.group(2), Type.of(declaration.group(1).trim()), parameters);
    }

    String name() {
        return name;
    }

    Type result() {
        return result;
    }

    List<Type> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return text;
    }
}
