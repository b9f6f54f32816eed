#include "BuiltinTheme.h"

const struct builtin_theme_file builtin_theme_files[] = {{0, 0, 0}};
const size_t builtin_theme_file_count = 0;
