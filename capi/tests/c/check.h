/* What the test programs share: a check that counts failures, and one call with its terms. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <string.h>

#include "wuye.h"

static int failures = 0;

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            printf("line %d: %s\n", __LINE__, #condition);                                                   \
            failures++;                                                                                      \
        }                                                                                                    \
    } while (0)

static int32_t apportion(uint32_t place, int32_t day, int64_t cost, const int64_t *areas, size_t len,
                         int64_t *shares, wuye_error **error) {
    wuye_fund_apportion_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = place;
    terms.incurred_on = day;
    terms.cost_fen = cost;
    return wuye_fund_apportion(NULL, &terms, areas, len, shares, error);
}

#endif
