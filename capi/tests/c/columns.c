/* Typed calls over columns: answers with known values, boundaries included. */

#include "check.h"

static int same(const int64_t *a, const int64_t *b, size_t len) {
    return memcmp(a, b, len * sizeof *a) == 0;
}

static void caps(void) {
    const int64_t votes[4] = {60, 25, 10, 5};
    const int64_t cascade[4] = {90, 90, 80, 40}, one_pass[4] = {120, 175, 70, 35}, equal[4] = {60, 60, 45, 35};
    const int64_t whole[4] = {30, 30, 27, 13};
    int64_t after[4], denominator = 0;
    wuye_vote_cap_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 310000;
    terms.meeting_on = 20050618;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_OK);
    CHECK(denominator == 3 && same(after, cascade, 4));
    terms.cascade = WUYE_CASCADE_ONE_PASS;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_OK);
    CHECK(denominator == 4 && same(after, one_pass, 4));
    terms.cascade = WUYE_CASCADE_UNTIL_NONE_EXCEEDS;
    terms.excess = WUYE_EXCESS_EQUAL;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_OK);
    CHECK(denominator == 2 && same(after, equal, 4));
    terms.excess = WUYE_EXCESS_PROPORTIONAL;
    terms.votes = WUYE_VOTES_WHOLE;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_OK);
    CHECK(denominator == 1 && same(after, whole, 4));
    /* Three voters cannot each hold three tenths: refused, and the output stays. */
    CHECK(wuye_vote_cap(NULL, &terms, votes, 3, after, &denominator, NULL) == WUYE_INFEASIBLE);
    CHECK(denominator == 1 && same(after, whole, 4));
    /* The last day of the rule, and the day after. */
    terms.meeting_on = 20070930;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_OK);
    terms.meeting_on = 20071001;
    CHECK(wuye_vote_cap(NULL, &terms, votes, 4, after, &denominator, NULL) == WUYE_NOT_IN_FORCE);
}

static void bills(void) {
    const int64_t areas[3] = {8943, 0, 10000};
    const int64_t half_july[3] = {11539, 0, 12903};
    int64_t amounts[3], total = 0, days = 0;
    const uint8_t *price = (const uint8_t *)"2.50";
    wuye_fee_bill_terms terms;
    int32_t day;
    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 310000;
    terms.from = 20230716;
    terms.to = 20230801;
    CHECK(wuye_fee_bill(NULL, &terms, price, 4, areas, 3, amounts, &total, NULL) == WUYE_OK);
    CHECK(same(amounts, half_july, 3) && total == 24442);
    /* Cumulated from an anchor, 31 daily bills total the month. */
    terms.anchor = 20230701;
    for (day = 20230701; day <= 20230731; day++) {
        terms.from = day;
        terms.to = day == 20230731 ? 20230801 : day + 1;
        CHECK(wuye_fee_bill(NULL, &terms, price, 4, areas, 1, amounts, NULL, NULL) == WUYE_OK);
        days += amounts[0];
    }
    CHECK(days == 22358);
}

static void shares(void) {
    const int64_t areas[3] = {100, 400, 400}, expected[3] = {85, 339, 338}, mirror[3] = {-85, -339, -338};
    int64_t parts[3];
    CHECK(apportion(100000, 20220901, 762, areas, 3, parts, NULL) == WUYE_OK);
    CHECK(same(parts, expected, 3));
    CHECK(apportion(100000, 20220901, -762, areas, 3, parts, NULL) == WUYE_OK);
    CHECK(same(parts, mirror, 3));
    CHECK(apportion(100000, 20220901, 0, NULL, 0, NULL, NULL) == WUYE_OK);
    CHECK(apportion(100000, 20220901, 1, NULL, 0, NULL, NULL) == WUYE_INFEASIBLE);
}

static void versions(void) {
    CHECK(strcmp((const char *)wuye_version(), WUYE_VERSION) == 0);
    CHECK(wuye_abi_version() == WUYE_ABI_VERSION);
    CHECK(wuye_capabilities() == (WUYE_CAPABILITY_DOCUMENTS | WUYE_CAPABILITY_COLUMNS));
    /* The layout that other languages declare. */
    CHECK(sizeof(wuye_vote_cap_terms) == 28 && offsetof(wuye_vote_cap_terms, votes) == 24);
    CHECK(sizeof(wuye_fee_bill_terms) == 36 && offsetof(wuye_fee_bill_terms, rounding_unit) == 32);
    CHECK(sizeof(wuye_fund_apportion_terms) == 24 && offsetof(wuye_fund_apportion_terms, cost_fen) == 16);
}

int main(void) {
    caps();
    bills();
    shares();
    versions();
    return failures != 0;
}
