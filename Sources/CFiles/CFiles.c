#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "CFiles.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)

#include <sys/syscall.h>

int cfiles_exchange(const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 1 << 1);
}

int cfiles_sync(int descriptor) { return syncfs(descriptor); }

#else

int cfiles_exchange(const char *first, const char *second) { return renamex_np(first, second, RENAME_SWAP); }

int cfiles_sync(int descriptor) { return fsync(descriptor); }

#endif
