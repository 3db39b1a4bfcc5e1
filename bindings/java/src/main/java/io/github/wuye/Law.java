package io.github.wuye;

import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The law that decisions are made under: the tables that the library ships, or those with packs of the user's. It
 * does not change once it is made.
 *
 * <pre>{@code
 * try (Law law = Law.builtIn()) {
 *     String answer = law.evaluate("{\"rule\": \"fund.trigger\", \"jurisdiction\": \"310000\", \"lang\": \"en\","
 *             + "\"facts\": {\"as_of\": \"2022-06-30\", \"accounts\": [{\"unit\": \"1-101\","
 *             + "\"first_deposit_yuan\": \"9065\", \"balance_yuan\": \"2719.50\"}]}}");
 *     System.out.println(answer.contains("\"outcome\":\"not-triggered\"")); // true
 * }
 * }</pre>
 *
 * <h2>Columns</h2>
 *
 * What is called over many rows has calls over columns. Areas are hundredths of a square metre, money is fen
 * (分, 0.01 yuan); {@link Quantities} converts from {@link java.math.BigDecimal}. Each call takes its terms, then the
 * columns that it reads, then those that it writes, all of one length. An output may share no byte with another
 * column. A column is a {@code long[]} or the rows of a {@link LongBuffer} between its position and its limit, which
 * do not move. The library works on a direct buffer in native byte order where it lies; any other column is copied
 * once, into the library's memory or out of it. Outputs are written on success only, all of them or none.
 *
 * <h2>Threads</h2>
 *
 * A law may be used from many threads at once. It may be closed while another thread is inside a call: that call
 * ends as if it were open, and the memory is freed behind it. A call that begins later throws {@link
 * IllegalStateException}. Closing twice is nothing.
 */
public final class Law implements AutoCloseable {
    private final Api api;
    private final long handle;
    private final AtomicBoolean closed = new AtomicBoolean();
    /** The calls that are inside, and one until the law is closed. Whoever takes it to 0 frees the handle. */
    private final AtomicInteger users = new AtomicInteger(1);

    private Law(Api api, long handle) {
        this.api = api;
        this.handle = handle;
    }

    /**
     * The law tables that the library ships.
     *
     * @return a law, to be closed
     * @throws UnsatisfiedLinkError where the native library cannot be loaded; {@link Wuye} tells from where it is
     */
    public static Law builtIn() {
        Api api = Library.api();
        try (Call call = new Call(api)) {
            Call.Output law = call.output();
            call.run(api.lawNew, law.pointer);
            return new Law(api, law.value());
        }
    }

    /**
     * This law together with a pack: instruments, values of parameters and overrides, as a JSON document.
     *
     * <pre>{@code
     * String pack = "{\"instrument\": [{\"id\": \"X\", \"zh\": \"X\", \"en\": \"X\", \"rank\": \"local-normative\","
     *         + "\"jurisdiction\": \"650000\", \"from\": \"2020-01-01\"}]}";
     * try (Law shipped = Law.builtIn(); Law ours = shipped.withPack(pack)) {
     *     System.out.println(ours.digest().equals(shipped.digest())); // false
     * }
     * }</pre>
     *
     * @param pack the pack
     * @return a new law, to be closed; this one may be closed before it
     * @throws WuyeException where the pack contradicts itself or the tables, with the path of its row
     */
    public Law withPack(String pack) {
        return withPack(Call.utf8(pack, "pack"));
    }

    /**
     * This law together with a pack, as {@link #withPack(String)}.
     *
     * @param pack the pack in UTF-8
     * @return a new law, to be closed; this one may be closed before it
     * @throws WuyeException where the pack contradicts itself or the tables, with the path of its row
     */
    public Law withPack(byte[] pack) {
        Objects.requireNonNull(pack, "pack");
        enter();
        try (Call call = new Call(api)) {
            Call.Output law = call.output();
            call.run(api.lawWithPack, handle, call.bytes(pack), (long) pack.length, law.pointer);
            return new Law(api, law.value());
        } finally {
            exit();
        }
    }

    /**
     * The digest of the tables, with which an answer can be replayed: answers carry it too.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        enter();
        try (Call call = new Call(api)) {
            return call.string(api.lawDigest, handle);
        } finally {
            exit();
        }
    }

    /**
     * Decides one request: a JSON document in, a JSON document out, to the byte what the library gives in every
     * language. A refusal of the facts is an answer too: {@code {"error": {"kind", "code", "path", "row",
     * "message"}}}. {@link io.github.wuye.jackson.Documents} throws it instead.
     *
     * @param request the request
     * @return the answer
     * @throws WuyeException.Misuse where the request has half a surrogate pair, which is no text
     */
    public String evaluate(String request) {
        return new String(evaluate(Call.utf8(request, "request")), StandardCharsets.UTF_8);
    }

    /**
     * Decides one request, as {@link #evaluate(String)}.
     *
     * @param request the request in UTF-8
     * @return the answer in UTF-8
     * @throws WuyeException.Misuse where the request is not UTF-8
     */
    public byte[] evaluate(byte[] request) {
        Objects.requireNonNull(request, "request");
        enter();
        try (Call call = new Call(api)) {
            Call.Output answer = call.output();
            call.run(api.evaluate, handle, call.bytes(request), (long) request.length, answer.pointer);
            try {
                return call.read(api.textData, answer.value());
            } finally {
                api.textFree.call(answer.value());
            }
        } finally {
            exit();
        }
    }

    /**
     * The votes of every holder after the cap on a single owner's votes at a first meeting (rule {@code vote.cap}).
     * {@code after[i]} divided by the result are the votes of row {@code i} after the cap, and they sum to what the
     * votes sum to. Ties of whole votes go by row.
     *
     * <pre>{@code
     * long[] votes = {60, 25, 10, 5};
     * long[] after = new long[4];
     * try (Law law = Law.builtIn()) {
     *     long denominator = law.voteCap(new VoteCapTerms(310000, LocalDate.of(2005, 6, 18)), votes, after);
     *     System.out.println(Arrays.toString(after) + " / " + denominator); // [90, 90, 80, 40] / 3
     * }
     * }</pre>
     *
     * @param terms the meeting, and how to cap
     * @param votes the votes of each holder
     * @param after receives the votes after the cap, as multiples of one part
     * @return the denominator: how many parts are a vote
     * @throws WuyeException.Infeasible where the terms cannot be carried out
     * @throws WuyeException.NotInForce where there is no cap on the day
     * @throws WuyeException where a vote is refused, with its row
     */
    public long voteCap(VoteCapTerms terms, long[] votes, long[] after) {
        return voteCap(terms, LongBuffer.wrap(votes), LongBuffer.wrap(after));
    }

    /**
     * The votes after the cap, as {@link #voteCap(VoteCapTerms, long[], long[])}.
     *
     * @param terms the meeting, and how to cap
     * @param votes the votes of each holder
     * @param after receives the votes after the cap, as multiples of one part
     * @return the denominator: how many parts are a vote
     */
    public long voteCap(VoteCapTerms terms, LongBuffer votes, LongBuffer after) {
        try (Columns columns = new Columns(terms, votes, after)) {
            Call call = columns.call;
            Call.Output denominator = call.output();
            columns.run(api.voteCap, call.in(votes), columns.rows, call.out("after", after), denominator.pointer);
            return denominator.value();
        }
    }

    /**
     * The service fee (物业费) of every area for a period (rule {@code fee.bill}).
     *
     * <pre>{@code
     * // 89.43 m² at 2.50 yuan for half of July: 115.39 yuan.
     * FeeBillTerms terms = new FeeBillTerms(
     *         310000, LocalDate.of(2023, 7, 16), LocalDate.of(2023, 8, 1), new BigDecimal("2.50"));
     * long[] amounts = new long[2];
     * try (Law law = Law.builtIn()) {
     *     System.out.println(law.feeBill(terms, new long[] {8943, 10000}, amounts)); // 24442
     *     System.out.println(Quantities.yuan(amounts[0])); // 115.39
     * }
     * }</pre>
     *
     * @param terms the period, the price, and how to bill
     * @param areas the area of each unit in hundredths of a square metre
     * @param amounts receives the fee of each unit in fen
     * @return the sum of the amounts in fen
     * @throws WuyeException where the terms or an area are refused, with its row
     */
    public long feeBill(FeeBillTerms terms, long[] areas, long[] amounts) {
        return feeBill(terms, LongBuffer.wrap(areas), LongBuffer.wrap(amounts));
    }

    /**
     * The service fee of every area, as {@link #feeBill(FeeBillTerms, long[], long[])}.
     *
     * @param terms the period, the price, and how to bill
     * @param areas the area of each unit in hundredths of a square metre
     * @param amounts receives the fee of each unit in fen
     * @return the sum of the amounts in fen
     */
    public long feeBill(FeeBillTerms terms, LongBuffer areas, LongBuffer amounts) {
        byte[] price = Call.utf8(Quantities.plain(terms.price, "price"), "price");
        try (Columns columns = new Columns(terms, areas, amounts)) {
            Call call = columns.call;
            Call.Output total = call.output();
            columns.run(
                    api.feeBill,
                    call.bytes(price),
                    (long) price.length,
                    call.in(areas),
                    columns.rows,
                    call.out("amounts", amounts),
                    total.pointer);
            return total.value();
        }
    }

    /**
     * The cost of a repair over the areas of the units that it concerns (first stage of rule {@code
     * fund.apportion}). The shares sum to the cost to the fen; ties go by row.
     *
     * <pre>{@code
     * FundApportionTerms terms = new FundApportionTerms(310000, LocalDate.of(2022, 9, 1), new BigDecimal("100"));
     * long[] shares = new long[3];
     * try (Law law = Law.builtIn()) {
     *     law.fundApportion(terms, new long[] {9000, 9000, 9000}, shares);
     *     System.out.println(Arrays.toString(shares)); // [3334, 3333, 3333]
     * }
     * }</pre>
     *
     * @param terms the cost, and when it was incurred
     * @param areas the area of each unit in hundredths of a square metre
     * @param shares receives the share of each unit in fen
     * @throws WuyeException.Infeasible where there is a cost and no area to bear it
     * @throws WuyeException where the terms or an area are refused, with its row
     */
    public void fundApportion(FundApportionTerms terms, long[] areas, long[] shares) {
        fundApportion(terms, LongBuffer.wrap(areas), LongBuffer.wrap(shares));
    }

    /**
     * The cost of a repair over areas, as {@link #fundApportion(FundApportionTerms, long[], long[])}.
     *
     * @param terms the cost, and when it was incurred
     * @param areas the area of each unit in hundredths of a square metre
     * @param shares receives the share of each unit in fen
     */
    public void fundApportion(FundApportionTerms terms, LongBuffer areas, LongBuffer shares) {
        try (Columns columns = new Columns(terms, areas, shares)) {
            Call call = columns.call;
            columns.run(api.fundApportion, call.in(areas), columns.rows, call.out("shares", shares));
        }
    }

    /** A call over columns of one length, with its terms, that holds the law open. */
    private final class Columns implements AutoCloseable {
        final Long rows;
        private final Call call;
        private final Object terms;

        Columns(Terms terms, LongBuffer... columns) {
            rows = Call.rows(columns);
            enter();
            try {
                call = new Call(api);
            } catch (Throwable failed) {
                exit();
                throw failed;
            }
            this.terms = call.struct(terms.value);
        }

        /** Calls with the law and the terms before the arguments. */
        void run(BackEnd.Function function, Object... arguments) {
            Object[] all = new Object[arguments.length + 2];
            all[0] = handle;
            all[1] = terms;
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            call.run(function, all);
        }

        @Override
        public void close() {
            try {
                call.close();
            } finally {
                exit();
            }
        }
    }

    private void enter() {
        int inside;
        do {
            inside = users.get();
            if (inside == 0 || closed.get()) {
                throw new IllegalStateException("the law is closed");
            }
        } while (!users.compareAndSet(inside, inside + 1));
    }

    private void exit() {
        if (users.decrementAndGet() == 0) {
            api.lawFree.call(handle);
        }
    }

    /** Frees the law, as soon as no thread is inside a call. Closing again is nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            exit();
        }
    }
}
