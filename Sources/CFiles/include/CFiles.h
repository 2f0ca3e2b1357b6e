#ifndef C_FILES_H
#define C_FILES_H

/// Puts two folders or files in each other's place at once.
///
/// @return 0, or -1 with `errno` where the system or the file system cannot.
int cfiles_exchange(const char *first, const char *second);

/// Has all of a file system written to its disk, and waits for it.
///
/// @param descriptor Of a file on it.
/// @return 0, or -1 with `errno`.
int cfiles_sync(int descriptor);

#endif
