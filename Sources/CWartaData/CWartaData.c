#include "CWartaData.h"

static const _Alignas(64) uint8_t lexicon[] = {
#embed "../../Lexicons/compiled/lexicon.bin"
};

const uint8_t *warta_lexicon(void) { return lexicon; }
