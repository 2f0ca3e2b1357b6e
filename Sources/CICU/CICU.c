#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

struct cicu_breaks {
    UBreakIterator *iterator;
    UText text;
};

static cicu_breaks *wrap(UBreakIterator *iterator) {
    if (!iterator) return NULL;
    cicu_breaks *breaks = malloc(sizeof *breaks);
    if (!breaks) {
        ubrk_close(iterator);
        return NULL;
    }
    breaks->iterator = iterator;
    breaks->text = (UText)UTEXT_INITIALIZER;
    return breaks;
}

cicu_breaks *cicu_breaks_open(cicu_breaks_kind kind, const char *locale) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(kind == CICU_WORDS ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &error);
    return U_FAILURE(error) ? NULL : wrap(iterator);
}

cicu_breaks *cicu_breaks_clone(const cicu_breaks *breaks) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_clone(breaks->iterator, &error);
    return U_FAILURE(error) ? NULL : wrap(iterator);
}

void cicu_breaks_close(cicu_breaks *breaks) {
    ubrk_close(breaks->iterator);
    utext_close(&breaks->text);
    free(breaks);
}

bool cicu_breaks_set_text(cicu_breaks *breaks, const uint8_t *text, int32_t length) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&breaks->text, (const char *)text, length, &error);
    ubrk_setUText(breaks->iterator, &breaks->text, &error);
    return U_SUCCESS(error);
}

int32_t cicu_breaks_next(cicu_breaks *breaks) {
    int32_t next = ubrk_next(breaks->iterator);
    return next == UBRK_DONE ? -1 : next;
}

int32_t cicu_breaks_status(const cicu_breaks *breaks) { return ubrk_getRuleStatus(breaks->iterator); }

cicu_character cicu_character_class(uint32_t code_point) {
    UChar32 c = (UChar32)code_point;
    if (u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) return CICU_QUOTATION_MARK;
    if (u_isUWhiteSpace(c)) return CICU_WHITE_SPACE;
    int32_t category = U_GET_GC_MASK(c);
    if (category & (U_GC_LU_MASK | U_GC_LT_MASK)) return CICU_UPPER;
    if (category & U_GC_LL_MASK) return CICU_LOWER;
    if (category & (U_GC_L_MASK | U_GC_M_MASK)) return CICU_LETTER;
    if (category & U_GC_ND_MASK) return CICU_DIGIT;
    if (category & U_GC_P_MASK) return CICU_PUNCTUATION;
    return CICU_OTHER;
}

uint32_t cicu_fold(uint32_t code_point) { return (uint32_t)u_foldCase((UChar32)code_point, U_FOLD_CASE_DEFAULT); }

int32_t cicu_version(void) { return U_ICU_VERSION_MAJOR_NUM; }
