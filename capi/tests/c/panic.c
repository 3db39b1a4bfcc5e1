/* A panic behind the interface is contained and reported. */
#include <string.h>

#include "wuye.h"

#ifdef __cplusplus
extern "C"
#endif
int32_t wuye_test_panic(wuye_error **error);

int main(void) {
    wuye_error *error = NULL;
    size_t len = 0;
    const uint8_t *code;
    int ok;
    if (wuye_test_panic(NULL) != WUYE_BUG || wuye_test_panic(&error) != WUYE_BUG) {
        return 1;
    }
    code = wuye_error_code(error, &len);
    ok = len == 9 && memcmp(code, "bug.panic", 9) == 0;
    wuye_error_free(error);
    return ok ? 0 : 2;
}
