package io.github.wuye;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The functions of {@code wuye.h}, as they are declared there, found in a library by a back end. */
final class Api {
    /** {@code WUYE_ABI_VERSION} of the header that this class was written from. */
    static final int ABI_VERSION = 1;

    final BackEnd backEnd;
    private final List<Prototype> prototypes = new ArrayList<>();

    final BackEnd.Function abiVersion;
    final BackEnd.Function capabilities;
    final BackEnd.Function errorCode;
    final BackEnd.Function errorFree;
    final BackEnd.Function errorMessage;
    final BackEnd.Function errorPath;
    final BackEnd.Function errorRow;
    final BackEnd.Function errorStatus;
    final BackEnd.Function evaluate;
    final BackEnd.Function feeBill;
    final BackEnd.Function fundApportion;
    final BackEnd.Function lawDigest;
    final BackEnd.Function lawFree;
    final BackEnd.Function lawNew;
    final BackEnd.Function lawWithPack;
    final BackEnd.Function textData;
    final BackEnd.Function textFree;
    final BackEnd.Function version;
    final BackEnd.Function voteCap;

    Api(BackEnd backEnd) {
        this.backEnd = backEnd;
        // First, so that an older library is told as such and not by a function that it lacks.
        abiVersion = bind("uint32_t wuye_abi_version(void)");
        long found = abiVersion.call();
        if (found < ABI_VERSION) {
            throw new UnsatisfiedLinkError(
                    "the wuye library has interface " + found + ", older than " + ABI_VERSION + " of this jar");
        }
        capabilities = bind("uint64_t wuye_capabilities(void)");
        errorCode = bind("const uint8_t *wuye_error_code(const wuye_error *error, size_t *len)");
        errorFree = bind("void wuye_error_free(wuye_error *error)");
        errorMessage = bind("const uint8_t *wuye_error_message(const wuye_error *error, size_t *len)");
        errorPath = bind("const uint8_t *wuye_error_path(const wuye_error *error, size_t *len)");
        errorRow = bind("int64_t wuye_error_row(const wuye_error *error)");
        errorStatus = bind("int32_t wuye_error_status(const wuye_error *error)");
        evaluate =
                bind("int32_t wuye_evaluate(const wuye_law *law, const uint8_t *request, size_t len,"
                        + " wuye_text **answer, wuye_error **error)");
        feeBill =
                bind("int32_t wuye_fee_bill(const wuye_law *law, const wuye_fee_bill_terms *terms,"
                        + " const uint8_t *price, size_t price_len, const int64_t *areas, size_t len,"
                        + " int64_t *amounts, int64_t *total, wuye_error **error)");
        fundApportion =
                bind("int32_t wuye_fund_apportion(const wuye_law *law, const wuye_fund_apportion_terms *terms,"
                        + " const int64_t *areas, size_t len, int64_t *shares, wuye_error **error)");
        lawDigest = bind("const uint8_t *wuye_law_digest(const wuye_law *law, size_t *len)");
        lawFree = bind("void wuye_law_free(wuye_law *law)");
        lawNew = bind("int32_t wuye_law_new(wuye_law **law, wuye_error **error)");
        lawWithPack =
                bind("int32_t wuye_law_with_pack(const wuye_law *base, const uint8_t *pack, size_t len,"
                        + " wuye_law **law, wuye_error **error)");
        textData = bind("const uint8_t *wuye_text_data(const wuye_text *text, size_t *len)");
        textFree = bind("void wuye_text_free(wuye_text *text)");
        version = bind("const uint8_t *wuye_version(void)");
        voteCap =
                bind("int32_t wuye_vote_cap(const wuye_law *law, const wuye_vote_cap_terms *terms,"
                        + " const int64_t *votes, size_t len, int64_t *after, int64_t *denominator,"
                        + " wuye_error **error)");
    }

    private BackEnd.Function bind(String declaration) {
        Prototype prototype = Prototype.of(declaration);
        prototypes.add(prototype);
        return backEnd.bind(prototype);
    }

    /** Every function that is declared here. */
    List<Prototype> prototypes() {
        return Collections.unmodifiableList(prototypes);
    }
}
