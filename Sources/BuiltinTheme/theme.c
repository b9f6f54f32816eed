#include "BuiltinTheme.h"

// Sorted by path, like the table at the end; a test compares both with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_404_html[] = {
#embed "../../Templates/404.html"
};

static const unsigned char file_actor_appearances_html[] = {
#embed "../../Templates/actor-appearances.html"
};

static const unsigned char file_actor_html[] = {
#embed "../../Templates/actor.html"
};

static const unsigned char file_actors_facet_html[] = {
#embed "../../Templates/actors-facet.html"
};

static const unsigned char file_actors_html[] = {
#embed "../../Templates/actors.html"
};

static const unsigned char file_article_appearances_html[] = {
#embed "../../Templates/article-appearances.html"
};

static const unsigned char file_article_html[] = {
#embed "../../Templates/article.html"
};

static const unsigned char file_articles_year_html[] = {
#embed "../../Templates/articles-year.html"
};

static const unsigned char file_articles_html[] = {
#embed "../../Templates/articles.html"
};

static const unsigned char file_assets_icon_svg[] = {
#embed "../../Templates/assets/icon.svg"
};

static const unsigned char file_assets_style_css[] = {
#embed "../../Templates/assets/style.css"
};

static const unsigned char file_assets_theme_js[] = {
#embed "../../Templates/assets/theme.js"
};

static const unsigned char file_claim_appearances_html[] = {
#embed "../../Templates/claim-appearances.html"
};

static const unsigned char file_claim_html[] = {
#embed "../../Templates/claim.html"
};

static const unsigned char file_claims_verdict_html[] = {
#embed "../../Templates/claims-verdict.html"
};

static const unsigned char file_claims_year_html[] = {
#embed "../../Templates/claims-year.html"
};

static const unsigned char file_claims_html[] = {
#embed "../../Templates/claims.html"
};

static const unsigned char file_corrections_html[] = {
#embed "../../Templates/corrections.html"
};

static const unsigned char file_data_html[] = {
#embed "../../Templates/data.html"
};

static const unsigned char file_home_html[] = {
#embed "../../Templates/home.html"
};

static const unsigned char file_page_html[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file_partials_actor_appearances_html[] = {
#embed "../../Templates/partials/actor-appearances.html"
};

static const unsigned char file_partials_actor_html[] = {
#embed "../../Templates/partials/actor.html"
};

static const unsigned char file_partials_appearance_html[] = {
#embed "../../Templates/partials/appearance.html"
};

static const unsigned char file_partials_article_html[] = {
#embed "../../Templates/partials/article.html"
};

static const unsigned char file_partials_certainties_html[] = {
#embed "../../Templates/partials/certainties.html"
};

static const unsigned char file_partials_citation_html[] = {
#embed "../../Templates/partials/citation.html"
};

static const unsigned char file_partials_claim_citation_html[] = {
#embed "../../Templates/partials/claim-citation.html"
};

static const unsigned char file_partials_claim_list_html[] = {
#embed "../../Templates/partials/claim-list.html"
};

static const unsigned char file_partials_claim_of_group_html[] = {
#embed "../../Templates/partials/claim-of-group.html"
};

static const unsigned char file_partials_claim_html[] = {
#embed "../../Templates/partials/claim.html"
};

static const unsigned char file_partials_comparison_html[] = {
#embed "../../Templates/partials/comparison.html"
};

static const unsigned char file_partials_correction_html[] = {
#embed "../../Templates/partials/correction.html"
};

static const unsigned char file_partials_coverage_html[] = {
#embed "../../Templates/partials/coverage.html"
};

static const unsigned char file_partials_date_html[] = {
#embed "../../Templates/partials/date.html"
};

static const unsigned char file_partials_disputed_html[] = {
#embed "../../Templates/partials/disputed.html"
};

static const unsigned char file_partials_distribution_html[] = {
#embed "../../Templates/partials/distribution.html"
};

static const unsigned char file_partials_drift_html[] = {
#embed "../../Templates/partials/drift.html"
};

static const unsigned char file_partials_evidence_use_html[] = {
#embed "../../Templates/partials/evidence-use.html"
};

static const unsigned char file_partials_evidence_html[] = {
#embed "../../Templates/partials/evidence.html"
};

static const unsigned char file_partials_extra_html[] = {
#embed "../../Templates/partials/extra.html"
};

static const unsigned char file_partials_facet_html[] = {
#embed "../../Templates/partials/facet.html"
};

static const unsigned char file_partials_frame_html[] = {
#embed "../../Templates/partials/frame.html"
};

static const unsigned char file_partials_history_html[] = {
#embed "../../Templates/partials/history.html"
};

static const unsigned char file_partials_link_html[] = {
#embed "../../Templates/partials/link.html"
};

static const unsigned char file_partials_medium_html[] = {
#embed "../../Templates/partials/medium.html"
};

static const unsigned char file_partials_name_html[] = {
#embed "../../Templates/partials/name.html"
};

static const unsigned char file_partials_network_html[] = {
#embed "../../Templates/partials/network.html"
};

static const unsigned char file_partials_note_html[] = {
#embed "../../Templates/partials/note.html"
};

static const unsigned char file_partials_pager_html[] = {
#embed "../../Templates/partials/pager.html"
};

static const unsigned char file_partials_position_html[] = {
#embed "../../Templates/partials/position.html"
};

static const unsigned char file_partials_quote_html[] = {
#embed "../../Templates/partials/quote.html"
};

static const unsigned char file_partials_relation_source_html[] = {
#embed "../../Templates/partials/relation-source.html"
};

static const unsigned char file_partials_relations_html[] = {
#embed "../../Templates/partials/relations.html"
};

static const unsigned char file_partials_rests_on_html[] = {
#embed "../../Templates/partials/rests-on.html"
};

static const unsigned char file_partials_review_html[] = {
#embed "../../Templates/partials/review.html"
};

static const unsigned char file_partials_since_until_html[] = {
#embed "../../Templates/partials/since-until.html"
};

static const unsigned char file_partials_timeline_html[] = {
#embed "../../Templates/partials/timeline.html"
};

static const unsigned char file_partials_topic_appearances_html[] = {
#embed "../../Templates/partials/topic-appearances.html"
};

static const unsigned char file_partials_topic_html[] = {
#embed "../../Templates/partials/topic.html"
};

static const unsigned char file_partials_verdict_change_html[] = {
#embed "../../Templates/partials/verdict-change.html"
};

static const unsigned char file_partials_verdict_html[] = {
#embed "../../Templates/partials/verdict.html"
};

static const unsigned char file_partials_wording_html[] = {
#embed "../../Templates/partials/wording.html"
};

static const unsigned char file_redirect_html[] = {
#embed "../../Templates/redirect.html"
};

static const unsigned char file_strings_de_json[] = {
#embed "../../Templates/strings/de.json"
};

static const unsigned char file_strings_en_json[] = {
#embed "../../Templates/strings/en.json"
};

static const unsigned char file_topic_appearances_html[] = {
#embed "../../Templates/topic-appearances.html"
};

static const unsigned char file_topic_html[] = {
#embed "../../Templates/topic.html"
};

static const unsigned char file_topics_html[] = {
#embed "../../Templates/topics.html"
};

static const unsigned char file_withdrawn_html[] = {
#embed "../../Templates/withdrawn.html"
};

#define FILE(path, name) {path, name, sizeof name}

const struct builtin_theme_file builtin_theme_files[] = {
    FILE("404.html", file_404_html),
    FILE("actor-appearances.html", file_actor_appearances_html),
    FILE("actor.html", file_actor_html),
    FILE("actors-facet.html", file_actors_facet_html),
    FILE("actors.html", file_actors_html),
    FILE("article-appearances.html", file_article_appearances_html),
    FILE("article.html", file_article_html),
    FILE("articles-year.html", file_articles_year_html),
    FILE("articles.html", file_articles_html),
    FILE("assets/icon.svg", file_assets_icon_svg),
    FILE("assets/style.css", file_assets_style_css),
    FILE("assets/theme.js", file_assets_theme_js),
    FILE("claim-appearances.html", file_claim_appearances_html),
    FILE("claim.html", file_claim_html),
    FILE("claims-verdict.html", file_claims_verdict_html),
    FILE("claims-year.html", file_claims_year_html),
    FILE("claims.html", file_claims_html),
    FILE("corrections.html", file_corrections_html),
    FILE("data.html", file_data_html),
    FILE("home.html", file_home_html),
    FILE("page.html", file_page_html),
    FILE("partials/actor-appearances.html", file_partials_actor_appearances_html),
    FILE("partials/actor.html", file_partials_actor_html),
    FILE("partials/appearance.html", file_partials_appearance_html),
    FILE("partials/article.html", file_partials_article_html),
    FILE("partials/certainties.html", file_partials_certainties_html),
    FILE("partials/citation.html", file_partials_citation_html),
    FILE("partials/claim-citation.html", file_partials_claim_citation_html),
    FILE("partials/claim-list.html", file_partials_claim_list_html),
    FILE("partials/claim-of-group.html", file_partials_claim_of_group_html),
    FILE("partials/claim.html", file_partials_claim_html),
    FILE("partials/comparison.html", file_partials_comparison_html),
    FILE("partials/correction.html", file_partials_correction_html),
    FILE("partials/coverage.html", file_partials_coverage_html),
    FILE("partials/date.html", file_partials_date_html),
    FILE("partials/disputed.html", file_partials_disputed_html),
    FILE("partials/distribution.html", file_partials_distribution_html),
    FILE("partials/drift.html", file_partials_drift_html),
    FILE("partials/evidence-use.html", file_partials_evidence_use_html),
    FILE("partials/evidence.html", file_partials_evidence_html),
    FILE("partials/extra.html", file_partials_extra_html),
    FILE("partials/facet.html", file_partials_facet_html),
    FILE("partials/frame.html", file_partials_frame_html),
    FILE("partials/history.html", file_partials_history_html),
    FILE("partials/link.html", file_partials_link_html),
    FILE("partials/medium.html", file_partials_medium_html),
    FILE("partials/name.html", file_partials_name_html),
    FILE("partials/network.html", file_partials_network_html),
    FILE("partials/note.html", file_partials_note_html),
    FILE("partials/pager.html", file_partials_pager_html),
    FILE("partials/position.html", file_partials_position_html),
    FILE("partials/quote.html", file_partials_quote_html),
    FILE("partials/relation-source.html", file_partials_relation_source_html),
    FILE("partials/relations.html", file_partials_relations_html),
    FILE("partials/rests-on.html", file_partials_rests_on_html),
    FILE("partials/review.html", file_partials_review_html),
    FILE("partials/since-until.html", file_partials_since_until_html),
    FILE("partials/timeline.html", file_partials_timeline_html),
    FILE("partials/topic-appearances.html", file_partials_topic_appearances_html),
    FILE("partials/topic.html", file_partials_topic_html),
    FILE("partials/verdict-change.html", file_partials_verdict_change_html),
    FILE("partials/verdict.html", file_partials_verdict_html),
    FILE("partials/wording.html", file_partials_wording_html),
    FILE("redirect.html", file_redirect_html),
    FILE("strings/de.json", file_strings_de_json),
    FILE("strings/en.json", file_strings_en_json),
    FILE("topic-appearances.html", file_topic_appearances_html),
    FILE("topic.html", file_topic_html),
    FILE("topics.html", file_topics_html),
    FILE("withdrawn.html", file_withdrawn_html),
};

const size_t builtin_theme_file_count = sizeof builtin_theme_files / sizeof *builtin_theme_files;
