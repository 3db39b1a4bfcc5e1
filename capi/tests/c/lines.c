/* Answers documents: one request a line on standard input, one answer a line on standard output. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "wuye.h"

int main(void) {
    size_t room = 1 << 20, len = 0;
    char *line = (char *)malloc(room);
    wuye_law *law = NULL;
    int c;
    if (line == NULL || wuye_law_new(&law, NULL) != WUYE_OK) {
        return 1;
    }
    while ((c = getchar()) != EOF) {
        if (c != '\n') {
            if (len == room) {
                char *more = (char *)realloc(line, room * 2);
                if (more == NULL) {
                    return 1;
                }
                line = more;
                room *= 2;
            }
            line[len++] = (char)c;
            continue;
        }
        {
            wuye_text *answer = NULL;
            size_t answer_len = 0;
            const uint8_t *text;
            if (wuye_evaluate(law, (const uint8_t *)line, len, &answer, NULL) != WUYE_OK) {
                return 2;
            }
            text = wuye_text_data(answer, &answer_len);
            fwrite(text, 1, answer_len, stdout);
            putchar('\n');
            wuye_text_free(answer);
            len = 0;
        }
    }
    wuye_law_free(law);
    free(line);
    return 0;
}
