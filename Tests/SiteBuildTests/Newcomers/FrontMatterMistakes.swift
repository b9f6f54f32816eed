import Diagnostics

extension NewcomerMistake {
    /// Mistakes in files, front matter and settings.
    static let ofFrontMatter: [NewcomerMistake] = [
        NewcomerMistake(
            "a file without front matter", "-- Content/pages/about.md --\nAbout us.\n", "missing-front-matter",
            help: "Begin the file with a line `---`", "the keys, and another line `---`",
            mend: .edit("Content/pages/about.md", "About us.", "---\ntitle: About\n---\nAbout us.")),
        NewcomerMistake(
            "empty lines before the front matter", "-- Content/pages/about.md --\n\n\n---\ntitle: About\n---\nAbout us.\n",
            "missing-front-matter", help: "take out what stands before it", mend: .fix),
        NewcomerMistake(
            "front matter that does not end", "-- Content/pages/about.md --\n---\ntitle: About\n\nAbout us.\n",
            "unclosed-front-matter", help: "Put a line `---` after the last key",
            mend: .edit("Content/pages/about.md", "title: About\n", "title: About\n---\n")),
        NewcomerMistake(
            "a colon in a title", article("Words.", header: "published: 2024-03-03\nsummary: The mayor: the harbour is closed"),
            "invalid-yaml", help: "Put a text that holds a colon and a space in quotation marks", mend: .fix),
        NewcomerMistake(
            "words behind a quotation", article("Words.", header: "published: 2024-03-03\nsummary: \"Closed\", says the mayor"),
            "invalid-yaml", help: "in quotation marks", mend: .fix),
        NewcomerMistake(
            "a quotation mark that is not closed", actor("name: Bo Lind\nkind: person\ndescription: \"Harbour master"),
            "invalid-yaml", help: "Close the quotation mark", mend: .fix),
        NewcomerMistake(
            "a text that begins with a sign of YAML's", actor("name: Bo Lind\nkind: person\ndescription: @harbourmaster"),
            "invalid-yaml", help: "put a text that begins with @, ` or % in quotation marks", mend: .fix),
        NewcomerMistake(
            "a list that is not closed", actor("name: Bo Lind\nkind: person\nalso_known_as: [Bosse, Bo"), "invalid-yaml",
            help: "Close the list with ]", mend: .edit(bo, "[Bosse, Bo", "[Bosse, Bo]")),
        NewcomerMistake(
            "a text that begins with a bracket", actor("name: Bo Lind\nkind: person\ndescription: [sic] Harbour master"),
            "invalid-yaml", help: "in quotation marks", mend: .fix),
        NewcomerMistake(
            "a line without its colon", actor("name: Bo Lind\nkind: person\ndescription Harbour master"), "invalid-yaml",
            help: "Write `key: value`, with a colon and a space", mend: .edit(bo, "description Harbour", "description: Harbour")),
        NewcomerMistake(
            "a key without the space behind its colon", actor("name: Bo Lind\nkind:person"), "invalid-yaml",
            help: "Write `key: value`, with a colon and a space", mend: .fix),
        NewcomerMistake(
            "entries of a list that begin in different columns",
            claim("evidence:\n  - article: harbour-report\n     stance: context"), "invalid-yaml",
            help: "quotation marks", mend: .edit(ferry, "     stance", "    stance")),
        NewcomerMistake(
            "a key that is indented", actor("name: Bo Lind\n  kind: person"), "invalid-yaml",
            help: "A key begins in the column of the one above it", mend: .fix),
        NewcomerMistake(
            "a mapping on one line without braces",
            claim("relations: {repeats: []}\nevidence:\n  - article: harbour-report, stance: context"),
            "invalid-yaml", help: "Put the entry in braces", mend: .fix),
        NewcomerMistake(
            "a mapping in braces without spaces", claim("evidence:\n  - {article:harbour-report, stance:context}"),
            "invalid-yaml", help: "Put a space behind the colon of each key", mend: .fix),
        NewcomerMistake(
            "a dash behind a key", claim("topics: - ferries"), "invalid-yaml", help: "Write [ferries], a list of one", mend: .fix),
        NewcomerMistake(
            "a list of one for a text", actor("name: [Bo Lind]\nkind: person"), "wrong-type", help: "Take the brackets",
            mend: .fix),
        NewcomerMistake(
            "two texts for a list", article("Words.", header: "published: 2024-03-03\nauthors: Cy Hale, Dee Moss"), "wrong-type",
            help: "`authors: [Cy Hale, Dee Moss]`", mend: .edit(report, "Cy Hale, Dee Moss", "[Cy Hale, Dee Moss]")),
        NewcomerMistake(
            "an address for a whole entry", claim("evidence:\n  - https://port.example/"), "wrong-type",
            help: "`{stance: …}`",
            mend: .edit(ferry, "- https://port.example/", "- {url: https://port.example/, title: The port, stance: context}")),
        NewcomerMistake(
            "quotation marks of a word processor around a date", article("Words.", header: "published: “2024-03-03”"),
            "wrong-value", help: "Write 2024-03-03", mend: .fix),
        NewcomerMistake(
            "a date in another language", article("Words.", header: "published: 3. März 2024"), "wrong-value",
            help: "Write 2024-03-03", mend: .fix),
        NewcomerMistake(
            "a date with full stops", article("Words.", header: "published: 03.03.2024"), "wrong-value", help: "Write 2024-03-03",
            mend: .fix),
        NewcomerMistake(
            "a day that no calendar has", article("Words.", header: "published: 2024-02-30"), "wrong-value",
            help: "There is no such day", mend: .edit(report, "2024-02-30", "2024-02-29")),
        NewcomerMistake(
            "a key of a title that is misspelled, and nothing else", "-- Content/pages/about.md --\n---\ntitel: About\n---\n",
            "unknown-key", help: "Did you mean “title”?", mend: .fix),
        NewcomerMistake(
            "line ends of an old Macintosh", "-- Content/actors/bo-lind.md --\n---\rname: Bo Lind\rkind: person\r---\r",
            "missing-front-matter", help: "save it with the line ends of Unix", mend: .fix),
        NewcomerMistake(
            "a comment in the settings",
            "-- site.json --\n{\n  // Ours.\n  \"title\": \"Harbour files\", // its name\n  \"baseURL\": \"https://archive.example/\"\n}\n",
            "invalid-json", help: "JSON has no comments", mend: .fix),
        NewcomerMistake(
            "settings in single quotation marks",
            "-- site.json --\n{'title': 'Harbour files', 'baseURL': 'https://archive.example/'}\n", "invalid-json",
            help: "Write straight double quotation marks", mend: .fix),
        NewcomerMistake(
            "settings in the quotation marks of a word processor",
            "-- site.json --\n{“title”: “Harbour files”, “baseURL”: “https://archive.example/”}\n", "invalid-json",
            help: "Write straight double quotation marks", mend: .fix),
        NewcomerMistake(
            "names of settings without quotation marks",
            "-- site.json --\n{title: \"Harbour files\", baseURL: \"https://archive.example/\"}\n", "invalid-json",
            help: "JSON has double quotation marks", mend: .fix),
        NewcomerMistake(
            "settings without their end",
            "-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\", \"outputs\": [\"json\"\n",
            "invalid-json", help: "Close each { with } and each [ with ]", mend: .fix),
        NewcomerMistake(
            "a setting with a letter of another size",
            "-- site.json --\n{\"title\": \"Harbour files\", \"baseUrl\": \"https://archive.example/\"}\n", "unknown-key",
            help: "Did you mean “baseURL”?", mend: .fix),
        NewcomerMistake(
            "a number in quotation marks",
            "-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\", \"pageSize\": \"50\"}\n",
            "wrong-type", help: "Write 50 without quotation marks", mend: .edit("site.json", "\"50\"", "50")),
        NewcomerMistake(
            "the name of a language",
            "-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\", \"language\": \"English\"}\n",
            "wrong-value", help: "Write en", mend: .fix),
        NewcomerMistake(
            "the name of a format that is called otherwise",
            "-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\", \"outputs\": [\"rss\"]}\n",
            "wrong-value", help: "Did you mean “atom”?", mend: .edit("site.json", "rss", "atom")),
        NewcomerMistake(
            "settings with a name of their own",
            "-- site.json (absent) --\n-- Site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\"}\n",
            "missing-settings", help: "Rename `Site.json` to `site.json`", mend: .rename("Site.json", "site.json")),
        NewcomerMistake(
            "commas at the ends of lines", actor("name: \"Bo Lind\",\nkind: person,"), "invalid-yaml", help: "Take out the comma",
            mend: .fix),
        NewcomerMistake(
            "four hyphens", "-- Content/actors/bo-lind.md --\n----\nname: Bo Lind\nkind: person\n----\n", "missing-front-matter",
            help: "of three hyphens and nothing else", mend: .edit(bo, "----", "---")),
        NewcomerMistake(
            "a file that tells of a folder", "-- Content/actors/README.md --\nHow we write of people.\n", "missing-front-matter",
            help: "Begin the file with a line `---`", mend: .rename("Content/actors/README.md", "README.md")),
        NewcomerMistake(
            "a backup of an editor", "-- Content/actors/bo-lind.md~ --\nOld.\n", "unknown-file", help: "take it away",
            mend: .rename("Content/actors/bo-lind.md~", "Content/.old")),
        NewcomerMistake(
            "an actor and a date under other keys", claim("positions:\n  - {actor: ada-quill, date: 2024-03-03}"), "unknown-key",
            help: "Did you mean “by”?", "Did you mean “on”?", mend: .edit(ferry, "actor: ada-quill, date:", "by: ada-quill, on:")),
        NewcomerMistake(
            "reasons without what they are for", claim("accepts: [claim-without-article]"), "wrong-type",
            help: "`accepts: {claim-without-article: …}`",
            mend: .edit(ferry, "[claim-without-article]", "{claim-without-article: It is new.}")),
        NewcomerMistake(
            "a word for undermines that says which side", claim("evidence:\n  - {article: harbour-report, stance: against}"),
            "wrong-value",
            help: "Did you mean “undermines”?", mend: .edit(ferry, "against", "undermines")),
        NewcomerMistake(
            "tabs for indentation", claim("positions:\n\t- by: ada-quill\n\t  on: 2024-03-03"), "invalid-yaml",
            help: "Indent with spaces, not tabs", mend: .fix),
        NewcomerMistake(
            "a key that is misspelled", actor("name: Bo Lind\nkind: person\ndescripton: Harbour master"), "unknown-key",
            help: "Did you mean “description”?", mend: .fix),
        NewcomerMistake(
            "a key of another program", article("Words.", header: "date: 2024-03-03"), "unknown-key",
            help: "Did you mean “published”?", mend: .edit(report, "date:", "published:")),
        NewcomerMistake(
            "a key that stands twice", actor("name: Bo Lind\nkind: person\nkind: person"), "repeated-key",
            help: "Keep one of them", mend: .fix),
        NewcomerMistake(
            "an article without its date", article("Words.", header: "summary: The ferry is late."), "missing-key",
            help: "Add `published: …`", "YYYY-MM-DD",
            mend: .edit(report, "summary:", "published: 2024-03-03\nsummary:")),
        NewcomerMistake(
            "a date in words", article("Words.", header: "published: 3 March 2024"), "wrong-value", help: "Write 2024-03-03",
            mend: .fix),
        NewcomerMistake(
            "a date without its noughts", article("Words.", header: "published: 2024-3-3"), "wrong-value",
            help: "Write 2024-03-03", mend: .fix),
        NewcomerMistake(
            "a date that may be two", article("Words.", header: "published: 03/05/2024"), "wrong-value",
            help: "write the year first", mend: .edit(report, "03/05/2024", "2024-05-03")),
        NewcomerMistake(
            "one text for a list", article("Words.", header: "published: 2024-03-03\ntopics: ferries"), "wrong-type",
            help: "`topics: [ferries]`", mend: .fix),
        NewcomerMistake(
            "a word that is none of the allowed ones", actor("name: Bo Lind\nkind: persn"), "wrong-value",
            help: "Did you mean “person”?", mend: .fix),
        NewcomerMistake(
            "an address without its beginning",
            article("Words.", header: "published: 2024-03-03\nurl: gazette.example/ferry"), "wrong-value",
            help: "most likely https://gazette.example/ferry",
            mend: .edit(report, "gazette.example/ferry", "https://gazette.example/ferry")),
        NewcomerMistake(
            "yes for true", actor("name: Bo Lind\nkind: person\ndraft: no"), "wrong-value", help: "Write false", mend: .fix),
        NewcomerMistake(
            "a file with another ending", "-- Content/actors/bo-lind.markdown --\n---\nname: Bo Lind\nkind: person\n---\n",
            "unknown-file", help: "files that end in .md", "Move it to Content/actors/bo-lind.md", mend: .fix),
        NewcomerMistake(
            "a folder in the singular", "-- Content/actor/bo-lind.md --\n---\nname: Bo Lind\nkind: person\n---\n",
            "unknown-file", help: "Did you mean “actors”?", mend: .fix),
        NewcomerMistake(
            "a file named like a person", "-- Content/actors/Bo Lind.md --\n---\nname: Bo Lind\nkind: person\n---\n",
            "invalid-id", help: "Rename the file to “bo-lind.md”", mend: .fix),
        NewcomerMistake(
            "a file in no folder", "-- Content/bo-lind.md --\n---\nname: Bo Lind\nkind: person\n---\n", "unknown-file",
            help: "Files lie in one of the folders", "Move it to Content/actors/bo-lind.md", mend: .fix),
        NewcomerMistake(
            "a claim among the actors", "-- Content/actors/ferry-late.md --\n---\nclaim: The ferry is late\n---\n",
            "wrong-folder", help: "Move the file to Content/claims/ferry-late.md", mend: .fix),
        NewcomerMistake(
            "a picture beside the articles", "-- Content/articles/pier.jpg --\nA picture.\n", "unknown-file",
            help: "other files lie in assets", "Move it to Content/assets/pier.jpg", mend: .fix),
        NewcomerMistake(
            "a comma behind the last setting",
            "-- site.json --\n{\n  \"title\": \"Harbour files\",\n  \"baseURL\": \"https://archive.example/\",\n}\n",
            "invalid-json",
            help: "none before a closing bracket", mend: .fix),
        NewcomerMistake(
            "a comma that is missing",
            "-- site.json --\n{\n  \"title\": \"Harbour files\"\n  \"baseURL\": \"https://archive.example/\"\n}\n",
            "invalid-json",
            help: "commas between", mend: .fix),
        NewcomerMistake(
            "a site without its scheme", "-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"archive.example\"}\n",
            "wrong-value", help: "most likely https://archive.example",
            mend: .edit("site.json", "archive.example", "https://archive.example/")),
    ]
}
