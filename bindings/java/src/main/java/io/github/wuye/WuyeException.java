package io.github.wuye;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What the library refused, and where. It is thrown as the subclass of its {@link Kind}, so that a program can catch
 * the kind it can help:
 *
 * <pre>{@code
 * // The cap of Shanghai on one owner's votes at a first meeting ended on 1 October 2007.
 * VoteCapTerms terms = new VoteCapTerms(310000, LocalDate.of(2007, 10, 1));
 * try (Law law = Law.builtIn()) {
 *     law.voteCap(terms, new long[] {60, 25, 10, 5}, new long[4]);
 * } catch (WuyeException.NotInForce refusal) {
 *     System.out.println(refusal.kind()); // not-in-force
 * }
 * }</pre>
 *
 * <p>A refusal leaves every output as it was. Faults of the calling program that no data can cause are the exceptions
 * that Java has for them: {@link NullPointerException}, {@link IllegalArgumentException} where columns differ in
 * length, {@link IllegalStateException} where a law is closed, {@link java.nio.ReadOnlyBufferException}.
 */
public abstract class WuyeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why the library refused. */
    public enum Kind {
        /** A fact is there and cannot be right. */
        INVALID_FACT(1, "invalid-fact"),
        /** A fact, an option or a parameter that the decision needs is absent. */
        MISSING_FACT(2, "missing-fact"),
        /** The law tables hold nothing in force on the day asked about. */
        NOT_IN_FORCE(3, "not-in-force"),
        /** The chosen options cannot be carried out on these facts. */
        INFEASIBLE(4, "infeasible"),
        /** A number is larger than the exact arithmetic holds. */
        OUT_OF_RANGE(5, "out-of-range"),
        /** The call asks for something that this version does not do. */
        UNSUPPORTED(6, "unsupported"),
        /** The call itself is wrong: text that is not UTF-8, a misaligned column, columns that overlap. */
        MISUSE(64, "misuse"),
        /** A bug in the library was contained. Nothing was written. */
        BUG(65, "bug");

        private final int status;
        private final String text;

        Kind(int status, String text) {
            this.status = status;
            this.text = text;
        }

        /** {@return the name as it stands in an error document: {@code invalid-fact}} */
        @Override
        public String toString() {
            return text;
        }

        int status() {
            return status;
        }

        /** The kind of a status; a status of a later version asks for what this one does not know. */
        static Kind of(int status) {
            for (Kind kind : values()) {
                if (kind.status == status) {
                    return kind;
                }
            }
            return UNSUPPORTED;
        }
    }

    /** The kind. */
    private final Kind kind;
    /** The stable code. */
    private final String code;
    /** Where the fact stands, or empty. */
    private final String path;
    /** The row, or -1. */
    private final long row;
    /** What is wrong. */
    private final String problem;

    private WuyeException(Kind kind, String code, String path, long row, String problem) {
        super(kind + " " + code + (path.isEmpty() ? "" : " at " + path) + ": " + problem);
        this.kind = kind;
        this.code = code;
        this.path = path;
        this.row = row;
        this.problem = problem;
    }

    /**
     * A refusal as the exception of its kind, for a door of one's own that reads error documents.
     *
     * @param kind the kind
     * @param code the stable code
     * @param path where the offending fact stands; may be empty
     * @param row the row of the fact, counted from 0, or -1
     * @param problem what is wrong
     * @return the exception, to be thrown
     */
    public static WuyeException of(Kind kind, String code, String path, long row, String problem) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problem, "problem");
        switch (kind) {
            case INVALID_FACT:
                return new InvalidFact(code, path, row, problem);
            case MISSING_FACT:
                return new MissingFact(code, path, row, problem);
            case NOT_IN_FORCE:
                return new NotInForce(code, path, row, problem);
            case INFEASIBLE:
                return new Infeasible(code, path, row, problem);
            case OUT_OF_RANGE:
                return new OutOfRange(code, path, row, problem);
            case MISUSE:
                return new Misuse(code, path, row, problem);
            case BUG:
                return new Bug(code, path, row, problem);
            default:
                return new Unsupported(code, path, row, problem);
        }
    }

    /**
     * The kind of refusal, which is the subclass too.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * A stable code for programs, finer than the kind: {@code vote.ballot.unknown_unit}.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Where the offending fact stands: {@code areas[17]}, or the parameter of a misused call.
     *
     * @return the path; empty where the refusal is about no one fact
     */
    public String path() {
        return path;
    }

    /**
     * The row of the offending fact, counted from 0.
     *
     * @return the row, or empty where the fact is in no row
     */
    public OptionalLong row() {
        return row < 0 ? OptionalLong.empty() : OptionalLong.of(row);
    }

    /**
     * What is wrong, in English, without the kind, code and path that {@link #getMessage} has before it.
     *
     * @return the problem
     */
    public String problem() {
        return problem;
    }

    /** A fact is there and cannot be right. */
    public static final class InvalidFact extends WuyeException {
        private static final long serialVersionUID = 1;

        private InvalidFact(String code, String path, long row, String problem) {
            super(Kind.INVALID_FACT, code, path, row, problem);
        }
    }

    /** A fact, an option or a parameter that the decision needs is absent. */
    public static final class MissingFact extends WuyeException {
        private static final long serialVersionUID = 1;

        private MissingFact(String code, String path, long row, String problem) {
            super(Kind.MISSING_FACT, code, path, row, problem);
        }
    }

    /** The law tables hold nothing in force on the day asked about. */
    public static final class NotInForce extends WuyeException {
        private static final long serialVersionUID = 1;

        private NotInForce(String code, String path, long row, String problem) {
            super(Kind.NOT_IN_FORCE, code, path, row, problem);
        }
    }

    /** The chosen options cannot be carried out on these facts. */
    public static final class Infeasible extends WuyeException {
        private static final long serialVersionUID = 1;

        private Infeasible(String code, String path, long row, String problem) {
            super(Kind.INFEASIBLE, code, path, row, problem);
        }
    }

    /** A number is larger than the exact arithmetic holds. */
    public static final class OutOfRange extends WuyeException {
        private static final long serialVersionUID = 1;

        private OutOfRange(String code, String path, long row, String problem) {
            super(Kind.OUT_OF_RANGE, code, path, row, problem);
        }
    }

    /** The call asks for something that this version does not do. */
    public static final class Unsupported extends WuyeException {
        private static final long serialVersionUID = 1;

        private Unsupported(String code, String path, long row, String problem) {
            super(Kind.UNSUPPORTED, code, path, row, problem);
        }
    }

    /** The call itself is wrong. */
    public static final class Misuse extends WuyeException {
        private static final long serialVersionUID = 1;

        private Misuse(String code, String path, long row, String problem) {
            super(Kind.MISUSE, code, path, row, problem);
        }
    }

    /** A bug in the library was contained. */
    public static final class Bug extends WuyeException {
        private static final long serialVersionUID = 1;

        private Bug(String code, String path, long row, String problem) {
            super(Kind.BUG, code, path, row, problem);
        }
    }
}
