/* A published vote of 2022, asked of the library as a document, and a repair apportioned in columns. */
#include <stdio.h>
#include <string.h>

#include "wuye.h"

static const char REQUEST[] =
    "{ \"rule\": \"vote.motion\", \"jurisdiction\": \"310000\", \"lang\": \"en\","
    "  \"facts\": { \"decided_on\": \"2022-06-30\", \"matter\": \"appoint-manager\", \"tally\": {"
    "    \"total\": { \"area_m2\": \"124799.30\", \"heads\": 1152 },"
    "    \"participating\": { \"area_m2\": \"93449.08\", \"heads\": 905 },"
    "    \"in_favour\": { \"area_m2\": \"61667.05\", \"heads\": 589 } } } }";

static int failed(wuye_error *error) {
    size_t len = 0;
    const uint8_t *message = wuye_error_message(error, &len);
    fprintf(stderr, "%.*s\n", (int)len, (const char *)message);
    wuye_error_free(error);
    return 1;
}

int main(void) {
    const int64_t areas[3] = {9000, 9000, 9000};
    int64_t shares[3];
    wuye_fund_apportion_terms terms;
    wuye_text *answer = NULL;
    wuye_error *error = NULL;
    const uint8_t *text;
    size_t len = 0;
    int unit;

    if (wuye_evaluate(NULL, (const uint8_t *)REQUEST, sizeof REQUEST - 1, &answer, &error) != WUYE_OK) {
        return failed(error);
    }
    text = wuye_text_data(answer, &len);
    printf("%.*s\n", (int)len, (const char *)text);
    wuye_text_free(answer);

    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 310000;
    terms.incurred_on = 20220901;
    terms.cost_fen = 10000;
    if (wuye_fund_apportion(NULL, &terms, areas, 3, shares, &error) != WUYE_OK) {
        return failed(error);
    }
    for (unit = 0; unit < 3; unit++) {
        printf("unit %d bears %lld fen\n", unit + 1, (long long)shares[unit]);
    }
    return 0;
}
