#include "CICUBaseline.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct icu_baseline {
    UBreakIterator *iterator;
    UText text;
};

static void check(UErrorCode error) {
    if (U_SUCCESS(error)) return;
    fprintf(stderr, "ICU: %s\n", u_errorName(error));
    exit(EXIT_FAILURE);
}

icu_baseline *icu_baseline_open(icu_segments segments) {
    UErrorCode error = U_ZERO_ERROR;
    icu_baseline *baseline = malloc(sizeof *baseline);
    if (!baseline) error = U_MEMORY_ALLOCATION_ERROR;
    check(error);
    baseline->iterator = ubrk_open(segments == ICU_WORDS ? UBRK_WORD : UBRK_SENTENCE, "id", NULL, 0, &error);
    check(error);
    baseline->text = (UText)UTEXT_INITIALIZER;
    return baseline;
}

void icu_baseline_close(icu_baseline *baseline) {
    ubrk_close(baseline->iterator);
    utext_close(&baseline->text);
    free(baseline);
}

icu_visit icu_baseline_visit(icu_baseline *baseline, const uint8_t *text, int64_t length) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&baseline->text, (const char *)text, length, &error);
    ubrk_setUText(baseline->iterator, &baseline->text, &error);
    check(error);
    icu_visit visit = {0, 0};
    while (ubrk_next(baseline->iterator) != UBRK_DONE) {
        visit.boundaries++;
        visit.statuses += ubrk_getRuleStatus(baseline->iterator);
    }
    return visit;
}
