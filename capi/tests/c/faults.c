/* What a program may get wrong: each is refused with its status and its parameter, and nothing is written. */

#include "check.h"

/* Whether an error object says this, after which it is freed. */
static int says(wuye_error *error, int32_t status, const char *code, const char *path, int64_t row) {
    size_t code_len = 0, path_len = 0, message_len = 0;
    const uint8_t *code_is = wuye_error_code(error, &code_len);
    const uint8_t *path_is = wuye_error_path(error, &path_len);
    int ok = error != NULL && wuye_error_status(error) == status && wuye_error_row(error) == row &&
             code_len == strlen(code) && memcmp(code_is, code, code_len) == 0 && path_len == strlen(path) &&
             memcmp(path_is, path, path_len) == 0;
    wuye_error_message(error, &message_len);
    if (!ok || message_len == 0) {
        printf("status %d row %lld code %.*s path %.*s\n", (int)wuye_error_status(error),
               (long long)wuye_error_row(error), (int)code_len, (const char *)code_is, (int)path_len,
               (const char *)path_is);
        ok = 0;
    }
    wuye_error_free(error);
    return ok;
}

static wuye_vote_cap_terms cap_terms(void) {
    wuye_vote_cap_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 310000;
    terms.meeting_on = 20050618;
    return terms;
}

static wuye_fee_bill_terms bill_terms(void) {
    wuye_fee_bill_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 100000;
    terms.from = 20230701;
    terms.to = 20230801;
    return terms;
}

static void documents(void) {
    const uint8_t bad[3] = {0xff, 0xfe, '{'};
    wuye_error *error = NULL;
    wuye_text *answer = NULL;
    size_t len = 0;
    CHECK(wuye_evaluate(NULL, NULL, 2, &answer, &error) == WUYE_MISUSE && answer == NULL);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "request", -1));
    CHECK(wuye_evaluate(NULL, bad, 3, &answer, &error) == WUYE_MISUSE && answer == NULL);
    CHECK(says(error, WUYE_MISUSE, "call.not_utf8", "request", -1));
    CHECK(wuye_evaluate(NULL, bad + 2, 1, NULL, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "answer", -1));
    CHECK(wuye_evaluate(NULL, bad, SIZE_MAX, &answer, &error) == WUYE_MISUSE && answer == NULL);
    CHECK(says(error, WUYE_MISUSE, "call.too_long", "request", -1));
    /* NULL with length 0 is an empty document, which is answered, and no error object is asked for. */
    CHECK(wuye_evaluate(NULL, NULL, 0, &answer, NULL) == WUYE_OK);
    CHECK(memcmp(wuye_text_data(answer, &len), "{\"error\":", 9) == 0 && len > 9);
    wuye_text_free(answer);
    answer = NULL;
    /* Cut off in the middle. */
    CHECK(wuye_evaluate(NULL, (const uint8_t *)"{\"rule\": \"vo", 12, &answer, NULL) == WUYE_OK);
    CHECK(memcmp(wuye_text_data(answer, NULL), "{\"error\":", 9) == 0);
    wuye_text_free(answer);
}

static void packs(void) {
    static const char pack[] =
        "{\"instrument\":[{\"id\":\"X\",\"zh\":\"X\",\"en\":\"X\",\"rank\":\"local-normative\",\"jurisdiction\":\"650000\","
        "\"from\":\"2020-01-01\"}],\"parameter\":[{\"id\":\"fund.trigger\",\"line\":[{\"jurisdiction\":\"650000\",\"version\":[{"
        "\"from\":\"2020-01-01\",\"value\":{\"threshold\":\"< 1/5\"},\"cites\":[\"X/3\"],\"grade\":\"full\"}]}]}]}";
    static const char request[] =
        "{\"rule\":\"fund.trigger\",\"jurisdiction\":\"650000\",\"options\":{\"level\":\"unit\"},\"facts\":{\"as_of\":"
        "\"2022-06-30\",\"accounts\":[{\"unit\":\"1\",\"first_deposit_yuan\":\"1000\",\"balance_yuan\":\"200\"}]}}";
    static const char said[] = "{\"rule\":\"fund.trigger\",\"outcome\":\"not-triggered\"";
    wuye_law *base = NULL, *law = NULL;
    wuye_error *error = NULL;
    wuye_text *answer = NULL;
    size_t len = 0, shipped = 0;
    const uint8_t *digest;
    CHECK(wuye_law_new(&base, NULL) == WUYE_OK);
    CHECK(wuye_law_with_pack(base, (const uint8_t *)pack, sizeof pack - 1, &law, NULL) == WUYE_OK);
    wuye_law_free(base);
    digest = wuye_law_digest(law, &len);
    CHECK(len == 64 && wuye_law_digest(NULL, &shipped) != NULL && shipped == 64);
    CHECK(memcmp(digest, wuye_law_digest(NULL, NULL), 64) != 0);
    CHECK(wuye_evaluate(law, (const uint8_t *)request, sizeof request - 1, &answer, NULL) == WUYE_OK);
    CHECK(memcmp(wuye_text_data(answer, NULL), said, sizeof said - 1) == 0);
    wuye_text_free(answer);
    base = law;
    law = NULL;
    /* The same line again, no JSON, no bytes, nowhere to put it: nothing is made. */
    CHECK(wuye_law_with_pack(base, (const uint8_t *)pack, sizeof pack - 1, &law, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "pack.instrument.duplicate", "instrument[0].id", 0) && law == NULL);
    CHECK(wuye_law_with_pack(NULL, (const uint8_t *)pack, 7, &law, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "pack.not_readable", "", -1) && law == NULL);
    CHECK(wuye_law_with_pack(NULL, NULL, 7, &law, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "pack", -1) && law == NULL);
    CHECK(wuye_law_with_pack(NULL, (const uint8_t *)pack, sizeof pack - 1, NULL, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "law", -1));
    wuye_law_free(base);
}

static void pointers(void) {
    int64_t votes[8] = {60, 25, 10, 5, 0, 0, 0, 0}, after[4] = {7, 7, 7, 7}, denominator = 7;
    char bytes[64];
    int64_t *crooked = (int64_t *)(void *)(bytes + (((size_t)bytes & 7) == 1 ? 2 : 1));
    wuye_vote_cap_terms terms = cap_terms();
    wuye_error *error = NULL;
    memset(bytes, 0, sizeof bytes);
    CHECK(wuye_vote_cap(NULL, NULL, votes, 4, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "terms", -1));
    CHECK(wuye_vote_cap(NULL, &terms, NULL, 4, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "votes", -1));
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, NULL, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "after", -1));
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, NULL, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "denominator", -1));
    CHECK(wuye_vote_cap(NULL, &terms, crooked, 4, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.misaligned", "votes", -1));
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, votes + 3, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.overlap", "after", -1));
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, after + 1, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.overlap", "denominator", -1));
    CHECK(wuye_vote_cap(NULL, &terms, votes, SIZE_MAX / 8, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.too_long", "votes", -1));
    CHECK(after[0] == 7 && after[3] == 7 && denominator == 7);
    /* No votes at all, by way of NULL and 0. */
    CHECK(wuye_vote_cap(NULL, &terms, NULL, 0, NULL, &denominator, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "vote.cap.no_votes", "votes", -1));
    CHECK(wuye_law_new(NULL, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.null_pointer", "law", -1));
    wuye_error_free(NULL);
    wuye_text_free(NULL);
    wuye_law_free(NULL);
    CHECK(wuye_error_status(NULL) == WUYE_OK && wuye_error_row(NULL) == -1);
    CHECK(wuye_error_code(NULL, NULL) != NULL && wuye_text_data(NULL, NULL) != NULL);
}

static void sizes(void) {
    struct {
        wuye_vote_cap_terms known;
        uint32_t later;
    } grown;
    const int64_t votes[4] = {60, 25, 10, 5};
    int64_t after[4], denominator = 0;
    wuye_vote_cap_terms terms = cap_terms();
    wuye_error *error = NULL;
    terms.struct_size = 0;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.struct_size", "terms", -1));
    terms.struct_size = sizeof terms - 1;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_MISUSE);
    terms.struct_size = 0xcccccccc;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_MISUSE);
    /* A structure of a later version will do while what it adds is 0. */
    memset(&grown, 0, sizeof grown);
    grown.known = cap_terms();
    grown.known.struct_size = sizeof grown;
    CHECK(wuye_vote_cap(NULL, &grown.known, votes, 4, after, &denominator, NULL) == WUYE_OK);
    grown.later = 1;
    CHECK(wuye_vote_cap(NULL, &grown.known, votes, 4, after, &denominator, &error) == WUYE_MISUSE);
    CHECK(says(error, WUYE_MISUSE, "call.struct_size", "terms", -1));
}

static void facts(void) {
    int64_t column[3] = {100, INT64_MIN, INT64_MAX}, out[3] = {7, 7, 7}, denominator = 7, total = 7;
    const uint8_t *price = (const uint8_t *)"2.5";
    wuye_vote_cap_terms cap = cap_terms();
    wuye_fee_bill_terms bill = bill_terms();
    wuye_error *error = NULL;
    CHECK(wuye_fee_bill(NULL, &bill, price, 3, column, 3, out, &total, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "quantity.negative", "areas[1]", 1));
    CHECK(wuye_vote_cap(NULL, &cap, column, 3, out, &denominator, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "quantity.negative", "votes[1]", 1));
    CHECK(apportion(100000, 20220901, 1, column, 3, out, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "quantity.negative", "areas[1]", 1));
    column[1] = INT64_MAX;
    CHECK(wuye_fee_bill(NULL, &bill, price, 3, column, 3, out, &total, &error) == WUYE_OUT_OF_RANGE);
    CHECK(says(error, WUYE_OUT_OF_RANGE, "quantity.out_of_range", "areas[1]", 1));
    CHECK(out[0] == 7 && out[2] == 7 && total == 7 && denominator == 7);
    /* The widest column still splits. */
    CHECK(apportion(100000, 20220901, INT64_MIN, column, 3, out, NULL) == WUYE_OK);
    CHECK(out[0] + out[1] + out[2] == INT64_MIN);
    CHECK(apportion(100000, INT32_MIN, 1, column, 1, out, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "date.no_such_day", "incurred_on", -1));
    CHECK(apportion(100000, 20230230, 1, column, 1, out, NULL) == WUYE_INVALID_FACT);
    CHECK(apportion(31, 20220901, 1, column, 1, out, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "jurisdiction.not_a_code", "jurisdiction", -1));
    CHECK(wuye_fee_bill(NULL, &bill, (const uint8_t *)"2,5", 3, column, 1, out, NULL, &error) ==
          WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "quantity.not_a_number", "price", -1));
    bill.months = 9;
    CHECK(wuye_fee_bill(NULL, &bill, price, 3, column, 1, out, NULL, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "call.unknown_constant", "months", -1));
    bill = bill_terms();
    bill.to = 20230630;
    CHECK(wuye_fee_bill(NULL, &bill, price, 3, column, 1, out, NULL, &error) == WUYE_INVALID_FACT);
    CHECK(says(error, WUYE_INVALID_FACT, "period.reversed", "to", -1));
}

int main(void) {
    documents();
    packs();
    pointers();
    sizes();
    facts();
    return failures != 0;
}
