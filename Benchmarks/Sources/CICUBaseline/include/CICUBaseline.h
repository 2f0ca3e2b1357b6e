// ICU's own break iterators over UTF-8, as a program in C would use them: what the library is measured against.

#ifndef CICU_BASELINE_H
#define CICU_BASELINE_H

#include <stdint.h>

typedef enum icu_segments { ICU_WORDS, ICU_SENTENCES } icu_segments;

typedef struct icu_baseline icu_baseline;

/// Opens the iterator of the Indonesian locale; stops the program when ICU has none.
icu_baseline *_Nonnull icu_baseline_open(icu_segments segments);

void icu_baseline_close(icu_baseline *_Nonnull baseline);

typedef struct icu_visit {
    /// Without the boundary at 0.
    int64_t boundaries;
    /// The sum of all rule statuses.
    int64_t statuses;
} icu_visit;

/// Visits every boundary of a text and reads its rule status.
icu_visit icu_baseline_visit(icu_baseline *_Nonnull baseline, const uint8_t *_Nullable text, int64_t length);

#endif
