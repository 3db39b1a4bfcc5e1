package io.github.wuye;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A structure of {@code wuye.h} that begins with its own size, declared by the lines of C that declare its fields
 * there. Both back ends pass the bytes that are laid out here.
 */
final class Struct {
    private final String name;
    private final List<String> fields;
    private final List<String> names = new ArrayList<>();
    private final int[] offsets;
    private final int[] widths;
    private final int size;

    Struct(String name, String... fields) {
        this.name = name;
        this.fields = Collections.unmodifiableList(Arrays.asList(fields.clone()));
        offsets = new int[fields.length];
        widths = new int[fields.length];
        int end = 0;
        int widest = 1;
        for (int i = 0; i < fields.length; i++) {
            String[] words = fields[i].split(" ");
            names.add(words[1]);
            widths[i] = width(words[0]);
            widest = Math.max(widest, widths[i]);
            // As C lays it out: each field at a multiple of its own width.
            offsets[i] = aligned(end, widths[i]);
            end = offsets[i] + widths[i];
        }
        size = aligned(end, widest);
    }

    private static int width(String type) {
        switch (type) {
            case "int32_t":
            case "uint32_t":
                return Integer.BYTES;
            case "int64_t":
            case "uint64_t":
                return Long.BYTES;
            default:
                throw new IllegalArgumentException("not a type of a field: " + type);
        }
    }

    private static int aligned(int offset, int to) {
        return (offset + to - 1) / to * to;
    }

    String name() {
        return name;
    }

    List<String> fields() {
        return fields;
    }

    int size() {
        return size;
    }

    int offset(String field) {
        return offsets[names.indexOf(field)];
    }

    /** The structure with its size set and all else 0, the default. */
    Value value() {
        return new Value(new long[names.size()]).with("struct_size", size);
    }

    /** A day as the interface has it: 20220901; 0 for {@code null}, which is no day. */
    static int day(LocalDate day) {
        if (day == null) {
            return 0;
        }
        long digits = day.getYear() * 10_000L + day.getMonthValue() * 100 + day.getDayOfMonth();
        // A day outside the interface's calendar stays one: the library refuses it by the field's name.
        return digits > 0 && digits <= Integer.MAX_VALUE ? (int) digits : -1;
    }

    /** The fields' values; never changed. */
    final class Value {
        private final long[] values;

        private Value(long[] values) {
            this.values = values;
        }

        Value with(String field, long value) {
            long[] changed = values.clone();
            changed[names.indexOf(field)] = value;
            return new Value(changed);
        }

        Struct struct() {
            return Struct.this;
        }

        void write(ByteBuffer bytes) {
            for (int i = 0; i < values.length; i++) {
                if (widths[i] == Integer.BYTES) {
                    bytes.putInt(offsets[i], (int) values[i]);
                } else {
                    bytes.putLong(offsets[i], values[i]);
                }
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value
                    && struct() == ((Value) other).struct()
                    && Arrays.equals(values, ((Value) other).values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(name).append('[');
            for (int i = 1; i < values.length; i++) {
                text.append(i == 1 ? "" : ", ").append(names.get(i)).append('=').append(values[i]);
            }
            return text.append(']').toString();
        }
    }
}
