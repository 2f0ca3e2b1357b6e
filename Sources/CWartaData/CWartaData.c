#include "CWartaData.h"

static const _Alignas(64) uint8_t lexicon[] = {
#embed "../../Lexicons/compiled/lexicon.bin"
};

static const _Alignas(64) uint8_t entity_model[] = {
#embed "../../Lexicons/compiled/entities.model"
};

static const _Alignas(64) uint8_t attribution_model[] = {
#embed "../../Lexicons/compiled/attribution.model"
};

const uint8_t *warta_lexicon(void) { return lexicon; }

const uint8_t *warta_entity_model(void) { return entity_model; }

const uint8_t *warta_attribution_model(void) { return attribution_model; }
