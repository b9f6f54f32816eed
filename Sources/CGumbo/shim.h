#ifndef CGUMBO_SHIM_H
#define CGUMBO_SHIM_H

#include <gumbo.h>
#include <stddef.h>

/* Parses UTF-8. Errors of the page are not collected: a broken page has millions of them. */
static inline GumboOutput *cgumbo_parse(const char *text, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, text, length);
}

static inline void cgumbo_free(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

#endif
