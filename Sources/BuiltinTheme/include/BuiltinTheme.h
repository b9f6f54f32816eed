#ifndef BUILTIN_THEME_H
#define BUILTIN_THEME_H

#include <stddef.h>

/// One file of `Templates/`, as it was when the program was built.
struct builtin_theme_file {
    /// Relative to `Templates/`, with `/` between its parts.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// The files, sorted by path.
extern const struct builtin_theme_file builtin_theme_files[];
extern const size_t builtin_theme_file_count;

/// The first of the files: Swift cannot see an array of unknown length.
static inline const struct builtin_theme_file *builtin_theme_start(void) {
    return builtin_theme_files;
}

#endif
