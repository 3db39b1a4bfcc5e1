package io.github.wuye;

import java.time.LocalDate;

/** How votes are capped: the terms of {@link Law#voteCap(VoteCapTerms, long[], long[])}. */
public final class VoteCapTerms extends Terms {
    static final Struct STRUCT =
            new Struct(
                    "wuye_vote_cap_terms",
                    "uint32_t struct_size",
                    "uint32_t jurisdiction",
                    "int32_t meeting_on",
                    "int32_t known_on",
                    "uint32_t excess",
                    "uint32_t cascade",
                    "uint32_t votes");

    /** To whom the votes over the cap go. */
    public enum Excess {
        /** To the others in proportion to their votes: the default. */
        PROPORTIONAL,
        /** To the others in equal parts. */
        EQUAL
    }

    /** How often owners are cut. */
    public enum Cascade {
        /** Until nobody exceeds the cap: the default. */
        UNTIL_NONE_EXCEEDS,
        /** Once, by their original votes. */
        ONE_PASS
    }

    /** Whether votes may be fractions. */
    public enum Votes {
        /** They may: the default. */
        EXACT,
        /** They are made whole by largest remainder. */
        WHOLE
    }

    /**
     * A first meeting of an owners' assembly (业主大会).
     *
     * @param jurisdiction the place by its six-digit GB/T 2260 code: 310000
     * @param meetingOn the day of the first meeting
     */
    public VoteCapTerms(int jurisdiction, LocalDate meetingOn) {
        this(
                STRUCT.value()
                        .with("jurisdiction", jurisdiction)
                        .with("meeting_on", needed(meetingOn, "meetingOn")));
    }

    private VoteCapTerms(Struct.Value value) {
        super(value);
    }

    /**
     * Decides by the law as it could be known on a day; by default by all that is known.
     *
     * @param day the day
     * @return these terms with that day
     */
    public VoteCapTerms knownOn(LocalDate day) {
        return new VoteCapTerms(value.with("known_on", needed(day, "day")));
    }

    /**
     * Says to whom the votes over the cap go.
     *
     * @param excess to whom
     * @return these terms with that choice
     */
    public VoteCapTerms excess(Excess excess) {
        return new VoteCapTerms(value.with("excess", excess.ordinal()));
    }

    /**
     * Says how often owners are cut.
     *
     * @param cascade how often
     * @return these terms with that choice
     */
    public VoteCapTerms cascade(Cascade cascade) {
        return new VoteCapTerms(value.with("cascade", cascade.ordinal()));
    }

    /**
     * Says whether votes may be fractions.
     *
     * @param votes whether
     * @return these terms with that choice
     */
    public VoteCapTerms votes(Votes votes) {
        return new VoteCapTerms(value.with("votes", votes.ordinal()));
    }
}
