package io.github.wuye;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Sums of money and areas between {@link BigDecimal} and the whole numbers of columns: fen (分, 0.01 yuan) and
 * hundredths of a square metre. Nothing is rounded: what a column cannot hold is refused.
 *
 * <pre>{@code
 * System.out.println(Quantities.fen(new BigDecimal("2719.50"))); // 271950
 * System.out.println(Quantities.yuan(271_950)); // 2719.50
 * System.out.println(Quantities.hundredths(new BigDecimal("96.5"))); // 9650
 * try {
 *     Quantities.fen(new BigDecimal("0.005"));
 * } catch (WuyeException.InvalidFact refusal) {
 *     System.out.println(refusal.code()); // quantity.too_many_decimals
 * }
 * }</pre>
 */
public final class Quantities {
    private Quantities() {}

    /**
     * A sum of money in fen.
     *
     * @param yuan the sum in yuan
     * @return the sum in fen
     * @throws WuyeException.InvalidFact where it has a part of a fen
     * @throws WuyeException.OutOfRange where a column cannot hold it
     */
    public static long fen(BigDecimal yuan) {
        return whole(yuan, "yuan", -1);
    }

    /**
     * A column of sums of money in fen.
     *
     * @param yuan the sums in yuan
     * @return the sums in fen, in the same order
     * @throws WuyeException as {@link #fen(BigDecimal)}, with the row
     */
    public static long[] fen(Collection<BigDecimal> yuan) {
        return column(yuan, "yuan");
    }

    /**
     * A sum of money in yuan.
     *
     * @param fen the sum in fen
     * @return the sum in yuan, with two decimals
     */
    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /**
     * An area in hundredths of a square metre.
     *
     * @param squareMetres the area
     * @return its hundredths of a square metre
     * @throws WuyeException.InvalidFact where it has more than two decimals
     * @throws WuyeException.OutOfRange where a column cannot hold it
     */
    public static long hundredths(BigDecimal squareMetres) {
        return whole(squareMetres, "square_metres", -1);
    }

    /**
     * A column of areas in hundredths of a square metre.
     *
     * @param squareMetres the areas
     * @return their hundredths of a square metre, in the same order
     * @throws WuyeException as {@link #hundredths(BigDecimal)}, with the row
     */
    public static long[] hundredths(Collection<BigDecimal> squareMetres) {
        return column(squareMetres, "square_metres");
    }

    /**
     * An area in square metres.
     *
     * @param hundredths its hundredths of a square metre
     * @return the area, with two decimals
     */
    public static BigDecimal squareMetres(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static long[] column(Collection<BigDecimal> quantities, String name) {
        long[] column = new long[quantities.size()];
        int row = 0;
        for (BigDecimal quantity : quantities) {
            column[row] = whole(quantity, name, row);
            row++;
        }
        return column;
    }

    private static long whole(BigDecimal quantity, String name, int row) {
        String path = row < 0 ? name : name + "[" + row + "]";
        if (quantity.signum() == 0) {
            return 0;
        }
        // As long subtraction, so that no scale overflows and no number is written out that has a million digits.
        if ((long) quantity.precision() - quantity.scale() > 17) {
            throw WuyeException.of(
                    WuyeException.Kind.OUT_OF_RANGE, "quantity.out_of_range", path, row, quantity + " is too large");
        }
        BigDecimal exact = quantity.stripTrailingZeros();
        if (exact.scale() > 2) {
            throw WuyeException.of(
                    WuyeException.Kind.INVALID_FACT,
                    "quantity.too_many_decimals",
                    path,
                    row,
                    quantity + " has more than 2 decimals");
        }
        try {
            return exact.movePointRight(2).longValueExact();
        } catch (ArithmeticException overflow) {
            throw WuyeException.of(
                    WuyeException.Kind.OUT_OF_RANGE, "quantity.out_of_range", path, row, quantity + " is too large");
        }
    }

    /** A decimal number as the library reads it: no exponent, and only as many digits as a number can need. */
    static String plain(BigDecimal number, String path) {
        BigDecimal exact = number.stripTrailingZeros();
        if (Math.abs((long) exact.scale()) > 100 || exact.precision() > 100) {
            throw WuyeException.of(
                    WuyeException.Kind.OUT_OF_RANGE,
                    "quantity.out_of_range",
                    path,
                    -1,
                    "a number of so many digits is out of range");
        }
        return exact.toPlainString();
    }
}
