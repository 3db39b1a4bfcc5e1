/* Many threads evaluate and apportion under one law at once, and all get the same bytes. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdlib.h>

#include "check.h"

enum { THREADS = 8, ROUNDS = 4 };

static const char *const REQUEST =
    "{ \"rule\": \"contract.term\", \"jurisdiction\": \"310000\", \"facts\": { \"signed_on\": \"2005-02-20\","
    "  \"from\": \"2005-03-01\", \"to_inclusive\": \"2007-03-31\", \"zone\": \"phased\","
    "  \"hired_by\": \"assembly\" } }";

static const wuye_law *law;
static const uint8_t *expected;
static size_t expected_len;

static void *work(void *wrong) {
    const int64_t areas[3] = {9000, 9000, 9000};
    int round;
    for (round = 0; round < ROUNDS; round++) {
        wuye_text *answer = NULL;
        wuye_error *error = NULL;
        int64_t shares[3] = {0, 0, 0};
        size_t len = 0;
        int32_t status = wuye_evaluate(law, (const uint8_t *)REQUEST, strlen(REQUEST), &answer, NULL);
        const uint8_t *text = wuye_text_data(answer, &len);
        if (status != WUYE_OK || len != expected_len || memcmp(text, expected, len) != 0) {
            ++*(int *)wrong;
        }
        wuye_text_free(answer);
        if (apportion(310000, 20220901, 10000, areas, 3, shares, NULL) != WUYE_OK || shares[0] != 3334) {
            ++*(int *)wrong;
        }
        /* Errors belong to the call and not to the thread. */
        status = apportion(310000, 20220230, 10000, areas, 3, shares, &error);
        if (status != WUYE_INVALID_FACT || wuye_error_status(error) != status) {
            ++*(int *)wrong;
        }
        wuye_error_free(error);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    int wrong[THREADS] = {0};
    wuye_law *made = NULL;
    wuye_text *answer = NULL;
    int i;
    CHECK(wuye_law_new(&made, NULL) == WUYE_OK);
    law = made;
    CHECK(wuye_evaluate(law, (const uint8_t *)REQUEST, strlen(REQUEST), &answer, NULL) == WUYE_OK);
    expected = wuye_text_data(answer, &expected_len);
    CHECK(expected_len > 100);
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, work, &wrong[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(wrong[i] == 0);
    }
    wuye_text_free(answer);
    wuye_law_free(made);
    return failures != 0;
}
