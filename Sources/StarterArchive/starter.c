#include "StarterArchive.h"

// Sorted by path, like the table at the end; a test compares both with the folder. Names that begin with a dot do so only in
// a new archive, where they mean something.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_github_workflows_publish_yml[] = {
#embed "../../Starter/workflows/publish.yml"
};

static const unsigned char file_gitignore[] = {
#embed "../../Starter/gitignore"
};

static const unsigned char file_content_actors_example_actor_md[] = {
#embed "../../Starter/Content/actors/example-actor.md"
};

static const unsigned char file_content_articles_example_report_md[] = {
#embed "../../Starter/Content/articles/example-report.md"
};

static const unsigned char file_content_claims_example_claim_md[] = {
#embed "../../Starter/Content/claims/example-claim.md"
};

static const unsigned char file_content_pages_about_md[] = {
#embed "../../Starter/Content/pages/about.md"
};

static const unsigned char file_content_pages_corrections_policy_md[] = {
#embed "../../Starter/Content/pages/corrections-policy.md"
};

static const unsigned char file_content_pages_home_md[] = {
#embed "../../Starter/Content/pages/home.md"
};

static const unsigned char file_content_pages_methodology_md[] = {
#embed "../../Starter/Content/pages/methodology.md"
};

static const unsigned char file_content_topics_example_topic_md[] = {
#embed "../../Starter/Content/topics/example-topic.md"
};

static const unsigned char file_publishing_md[] = {
#embed "../../Starter/PUBLISHING.md"
};

static const unsigned char file_site_json[] = {
#embed "../../Starter/site.json"
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

const struct starter_file starter_files[] = {
    FILE(".github/workflows/publish.yml", file_github_workflows_publish_yml),
    FILE(".gitignore", file_gitignore),
    FILE("Content/actors/example-actor.md", file_content_actors_example_actor_md),
    FILE("Content/articles/example-report.md", file_content_articles_example_report_md),
    FILE("Content/claims/example-claim.md", file_content_claims_example_claim_md),
    FILE("Content/pages/about.md", file_content_pages_about_md),
    FILE("Content/pages/corrections-policy.md", file_content_pages_corrections_policy_md),
    FILE("Content/pages/home.md", file_content_pages_home_md),
    FILE("Content/pages/methodology.md", file_content_pages_methodology_md),
    FILE("Content/topics/example-topic.md", file_content_topics_example_topic_md),
    FILE("PUBLISHING.md", file_publishing_md),
    FILE("site.json", file_site_json),
};

const size_t starter_file_count = sizeof starter_files / sizeof *starter_files;
