package io.github.wuye;

import java.util.Objects;

/**
 * The terms of a call over columns: the place, the days and the choices that hold for every row. Terms never change;
 * each method that sets a choice gives new ones, and what is not set is the default.
 */
public abstract class Terms {
    final Struct.Value value;

    Terms(Struct.Value value) {
        this.value = value;
    }

    static int needed(java.time.LocalDate day, String name) {
        return Struct.day(Objects.requireNonNull(day, name));
    }

    /**
     * Whether other terms say the same.
     *
     * @param other anything
     * @return whether it is terms of the same call that say the same
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Terms && value.equals(((Terms) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the terms as the library gets them, for logs} */
    @Override
    public String toString() {
        return value.toString();
    }
}
