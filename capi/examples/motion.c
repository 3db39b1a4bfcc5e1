/* A published vote of 2022, asked of the library as a document, and a repair apportioned in columns. */
#include <stdio.h>
#include <string.h>

#include "wuye.h"

static int fail(const char *call, int32_t status, wuye_error *error) {
    size_t path_len = 0, message_len = 0;
    const uint8_t *path = wuye_error_path(error, &path_len);
    const uint8_t *message = wuye_error_message(error, &message_len);
    fprintf(stderr, "%s: status %d: %.*s: %.*s\n", call, (int)status, (int)path_len, (const char *)path,
            (int)message_len, (const char *)message);
    wuye_error_free(error);
    return 1;
}

int main(void) {
    const char *request =
        "{ \"rule\": \"vote.motion\", \"jurisdiction\": \"310000\", \"lang\": \"en\","
        "  \"facts\": { \"decided_on\": \"2022-06-30\", \"matter\": \"appoint-manager\", \"tally\": {"
        "    \"total\": { \"area_m2\": \"124799.30\", \"heads\": 1152 },"
        "    \"participating\": { \"area_m2\": \"93449.08\", \"heads\": 905 },"
        "    \"in_favour\": { \"area_m2\": \"61667.05\", \"heads\": 589 } } } }";
    wuye_error *error = NULL;
    wuye_text *answer = NULL;
    wuye_fund_apportion_terms terms;
    int64_t areas[3] = {9000, 9000, 9000};
    int64_t shares[3];
    size_t len = 0, i;
    const uint8_t *text;
    int32_t status;

    if (wuye_abi_version() < WUYE_ABI_VERSION) {
        fprintf(stderr, "the library is older than the header\n");
        return 1;
    }

    status = wuye_evaluate(NULL, (const uint8_t *)request, strlen(request), &answer, &error);
    if (status != WUYE_OK) {
        return fail("wuye_evaluate", status, error);
    }
    text = wuye_text_data(answer, &len);
    printf("%.*s\n", (int)len, (const char *)text);
    wuye_text_free(answer);

    memset(&terms, 0, sizeof terms);
    terms.struct_size = sizeof terms;
    terms.jurisdiction = 310000;
    terms.incurred_on = 20220901;
    terms.cost_fen = 10000;
    status = wuye_fund_apportion(NULL, &terms, areas, 3, shares, &error);
    if (status != WUYE_OK) {
        return fail("wuye_fund_apportion", status, error);
    }
    for (i = 0; i < 3; i++) {
        printf("unit %u bears %lld fen\n", (unsigned)i + 1, (long long)shares[i]);
    }
    return 0;
}
