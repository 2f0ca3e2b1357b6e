// The part of ICU that Warta uses, behind names that do not change with ICU's version.

#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

/// A break iterator over UTF-8 text. One thread at a time; see cicu_breaks_clone.
typedef struct cicu_breaks cicu_breaks;

typedef enum cicu_breaks_kind { CICU_WORDS, CICU_SENTENCES } cicu_breaks_kind;

/// Opens ICU's iterator for a locale; NULL when ICU has no data for it.
cicu_breaks *_Nullable cicu_breaks_open(cicu_breaks_kind kind, const char *_Nonnull locale);

/// An iterator of its own with the rules of `breaks`, which it leaves as it was. NULL when memory is short.
cicu_breaks *_Nullable cicu_breaks_clone(const cicu_breaks *_Nonnull breaks);

void cicu_breaks_close(cicu_breaks *_Nonnull breaks);

/// Starts over at the beginning of `text`, which must stay in place while the iterator is used.
/// False when ICU refuses the text.
bool cicu_breaks_set_text(cicu_breaks *_Nonnull breaks, const uint8_t *_Nullable text, int32_t length);

/// The byte offset of the next boundary, or -1 at the end.
int32_t cicu_breaks_next(cicu_breaks *_Nonnull breaks);

/// ICU's rule status of the segment that ends at the last boundary.
int32_t cicu_breaks_status(const cicu_breaks *_Nonnull breaks);

/// What the writing system says of a character.
typedef enum cicu_character {
    CICU_OTHER,
    CICU_UPPER,
    CICU_LOWER,
    CICU_LETTER,
    CICU_DIGIT,
    CICU_PUNCTUATION,
    CICU_QUOTATION_MARK,
    CICU_WHITE_SPACE,
} cicu_character;

cicu_character cicu_character_class(uint32_t code_point);

/// Simple case folding: one code point for one.
uint32_t cicu_fold(uint32_t code_point);

/// The version of the linked ICU, such as 72.
int32_t cicu_version(void);

#endif
