#ifndef STARTER_ARCHIVE_H
#define STARTER_ARCHIVE_H

#include <stddef.h>

/// One file of `Starter/`, as it was when the program was built.
struct starter_file {
    /// Where a new archive has it, with `/` between its parts.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// The files, sorted by path.
extern const struct starter_file starter_files[];
extern const size_t starter_file_count;

/// The first of the files: Swift cannot see an array of unknown length.
static inline const struct starter_file *starter_start(void) {
    return starter_files;
}

#endif
