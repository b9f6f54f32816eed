#include "BuiltinTheme.h"

// Sorted by path, like the table at the end; a test compares both with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_404_html[] = {
#embed "../../Templates/404.html"
};

static const unsigned char file_article_html[] = {
#embed "../../Templates/article.html"
};

static const unsigned char file_assets_style_css[] = {
#embed "../../Templates/assets/style.css"
};

static const unsigned char file_claim_html[] = {
#embed "../../Templates/claim.html"
};

static const unsigned char file_page_html[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file_partials_date_html[] = {
#embed "../../Templates/partials/date.html"
};

static const unsigned char file_partials_frame_html[] = {
#embed "../../Templates/partials/frame.html"
};

static const unsigned char file_redirect_html[] = {
#embed "../../Templates/redirect.html"
};

static const unsigned char file_withdrawn_html[] = {
#embed "../../Templates/withdrawn.html"
};

#define FILE(path, name) {path, name, sizeof name}

const struct builtin_theme_file builtin_theme_files[] = {
    FILE("404.html", file_404_html),
    FILE("article.html", file_article_html),
    FILE("assets/style.css", file_assets_style_css),
    FILE("claim.html", file_claim_html),
    FILE("page.html", file_page_html),
    FILE("partials/date.html", file_partials_date_html),
    FILE("partials/frame.html", file_partials_frame_html),
    FILE("redirect.html", file_redirect_html),
    FILE("withdrawn.html", file_withdrawn_html),
};

const size_t builtin_theme_file_count = sizeof builtin_theme_files / sizeof *builtin_theme_files;
