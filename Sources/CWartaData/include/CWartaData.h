// What the library knows, inside the binary.

#ifndef CWARTADATA_H
#define CWARTADATA_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The compiled lexicon, aligned to eight bytes; see CompiledLexicon.swift for its form.
const uint8_t *_Nonnull warta_lexicon(void);

/// The entity model, aligned to 64 bytes; see EntityModel.swift for its form.
const uint8_t *_Nonnull warta_entity_model(void);

/// The weights of the quote engine, aligned to 64 bytes; see AttributionModel.swift for their form.
const uint8_t *_Nonnull warta_attribution_model(void);

/// Fetches memory that is soon to be read.
static inline void warta_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

/// The first byte of that value, or nothing.
static inline const uint8_t *_Nullable warta_find(const uint8_t *_Nonnull bytes, uint8_t byte, size_t count) {
    return (const uint8_t *)memchr(bytes, byte, count);
}

#endif
