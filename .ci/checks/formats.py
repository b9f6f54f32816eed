#!/usr/bin/env python3
"""What machines read of a built site says what its pages say: linked data, feeds, sitemap and the data of each record,
as Documentation/Formats.md describes them. Copies of the site with one planted defect each must fail.
"""

import argparse
import datetime
import json
import re
import shutil
import sys
import tempfile
from importlib import resources
from pathlib import Path
from urllib.parse import unquote

import extruct
import feedparser
import jsonschema
import lxml.etree
import lxml.html

import sitecheck

RECORDS = {"articles", "claims", "actors", "topics"}
REVIEW_RATING = ("ratingValue", "bestRating", "worstRating")
W3C_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?)?")
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
LIMIT = 45_000
# Debian has no package with the grammar of RFC 4287's appendix, so it is our own, of those elements that are written.
GRAMMAR = lxml.etree.RelaxNG(lxml.etree.parse(Path(__file__).with_name("atom.rng")))


class Vocabulary:
    """The types and properties of schema.org, as the package `rocrate` carries them."""

    def __init__(self):
        text = (resources.files("rocrate") / "data" / "schema.jsonld").read_text("utf-8")
        self.terms = {term["@id"].removeprefix("schema:"): term for term in json.loads(text)["@graph"]}

    @staticmethod
    def names(value):
        values = value if isinstance(value, list) else [value] if value else []
        return {entry["@id"].removeprefix("schema:") for entry in values}

    def ancestors(self, name):
        found, left = set(), [name]
        while left:
            name = left.pop()
            if name not in found:
                found.add(name)
                left += self.names(self.terms.get(name, {}).get("rdfs:subClassOf"))
        return found

    def problems(self, value):
        """Of a node and all in it."""
        if isinstance(value, list):
            for entry in value:
                yield from self.problems(entry)
        if not isinstance(value, dict):
            return
        kind = value.get("@type")
        if kind not in self.terms:
            yield f"schema.org has no type {kind}"
            return
        types = self.ancestors(kind)
        for name, entry in value.items():
            if name.startswith("@"):
                continue
            domain = self.names(self.terms.get(name, {}).get("schema:domainIncludes"))
            if not domain & types:
                yield f"{kind} has no property {name} in schema.org"
            yield from self.problems(entry)


class Site:
    """A built site, read as anybody could who has its files."""

    def __init__(self, public):
        self.public = Path(public)
        self.integrity = json.loads(self.text("integrity.json"))
        self.base = self.integrity["site"]
        self.pages = {}
        self.redirects = set()
        for name in sitecheck.pages(public):
            page = lxml.html.fromstring(self.text(name).encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))
            if page.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']"):
                self.redirects.add(name)
            else:
                self.pages[name] = page

    def text(self, name):
        return (self.public / name).read_text("utf-8")

    def json(self, name):
        return json.loads(self.text(name))

    def file(self, address):
        """The file of an address of the site, relative to its root; nothing where there is none."""
        if not address.startswith(self.base):
            return None
        path = unquote(address.removeprefix(self.base).split("#")[0])
        name = path + "index.html" if path == "" or path.endswith("/") else path
        return name if (self.public / name).is_file() else None

    def canonical(self, name):
        return next(iter(self.pages[name].xpath("//link[@rel='canonical']/@href")), None)

    def is_listed(self, name):
        return self.canonical(name) is not None and not self.pages[name].xpath("//meta[@name='robots' and contains(@content, 'noindex')]")


class Check:
    def __init__(self, public, vocabulary, feed_limit):
        self.site = Site(public)
        self.vocabulary = vocabulary
        self.feed_limit = feed_limit
        self.found = []
        self.counts = {}
        self.reviews = {}

    def expect(self, holds, text):
        if not holds:
            self.found.append(text)

    def run(self):
        for part in (self.linked_data, self.claim_reviews, self.records, self.feeds, self.corrections, self.sitemap, self.links):
            try:
                part()
            except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError, lxml.etree.Error) as error:
                self.found.append(f"{part.__name__}: {type(error).__name__}: {error}")
        return self.found

    # Linked data

    def linked_data(self):
        claims = {entry["file"]: entry for entry in self.site.integrity["claims"] if "withdrawn" not in entry}
        described, mentioned = set(), []
        for name, page in self.site.pages.items():
            data = extruct.extract(self.site.text(name), syntaxes=["json-ld"], errors="strict")["json-ld"]
            self.expect(len(data) == len(page.xpath("//script[@type='application/ld+json']")), f"{name}: a script holds more than one document")
            for document in data:
                self.expect(document.get("@context") == "https://schema.org", f"{name}: another context")
                for problem in self.vocabulary.problems({key: value for key, value in document.items() if key != "@context"}):
                    self.expect(False, f"{name}: {problem}")
                if document["@type"] == "BreadcrumbList":
                    self.breadcrumbs(name, document)
            nodes = [document for document in data if document["@type"] != "BreadcrumbList"]
            self.expect(len(nodes) <= 1, f"{name}: describes {len(nodes)} things")
            kinds = {node["@type"] for node in nodes}
            if name in claims:
                self.expect(kinds == {"ClaimReview" if "verdict" in claims[name] else "Claim"}, f"{name}: describes {kinds}")
                for node in nodes:
                    self.claim(name, page, claims[name], node)
                    described.add(node.get("itemReviewed", node)["@id"])
            else:
                self.expect(not kinds & {"ClaimReview", "Claim"}, f"{name}: is no page of a claim that stands, and describes one")
            for node in nodes:
                mentioned += [(name, entry["@id"]) for entry in node.get("mentions", [])]
        for name, claim in mentioned:
            self.expect(claim in described, f"{name}: mentions {claim}, which no page describes")
        self.counts["reviews"] = len(self.reviews)

    def breadcrumbs(self, name, document):
        steps = document["itemListElement"]
        self.expect([step["position"] for step in steps] == list(range(1, len(steps) + 1)), f"{name}: breadcrumbs out of order")
        self.expect(steps[-1]["item"] == self.site.canonical(name), f"{name}: breadcrumbs end elsewhere")
        for step in steps:
            self.expect(self.site.file(step["item"]), f"{name}: a breadcrumb leads nowhere: {step['item']}")

    def claim(self, name, page, entry, node):
        claim = node.get("itemReviewed", node)
        words = page.findtext(".//h1")
        self.expect(claim["text"] == words, f"{name}: the claim has other words than its page")
        publisher = self.site.base + "#publisher"
        authors = claim.get("author", [])
        for author in authors if isinstance(authors, list) else [authors]:
            self.expect(author["@id"] != publisher, f"{name}: the publisher makes the claim")
            self.expect(self.site.file(author["url"]), f"{name}: an author leads nowhere")
        if node["@type"] != "ClaimReview":
            return
        self.reviews[name] = node
        self.expect(node["url"] == self.site.canonical(name), f"{name}: the review has another address")
        self.expect(node["claimReviewed"] == words, f"{name}: the review is of other words than the page shows")
        self.expect(node["author"]["@id"] == publisher, f"{name}: another publisher")
        rating = node["reviewRating"]
        shown = page.xpath("string(//*[@id='_rating'])")
        self.expect(rating["alternateName"] == entry["label"] and rating["alternateName"] in shown, f"{name}: another verdict than on the page")
        self.expect(rating["ratingExplanation"] in page.text_content(), f"{name}: an explanation that is not on the page")
        numbers = [rating[key] for key in REVIEW_RATING if key in rating]
        if numbers:
            value, best, worst = numbers
            self.expect(all(type(number) is int for number in numbers) and worst <= value <= best and worst < best, f"{name}: {numbers}")
        for key in ("datePublished", "dateModified"):
            self.expect(W3C_DATE.fullmatch(node[key]), f"{name}: {key} is no date")
        self.expect(node["datePublished"] <= node["dateModified"], f"{name}: changed before it was published")

    def claim_reviews(self):
        feed = self.site.json("claimreview.json")
        self.expect(feed["@type"] == "DataFeed", "claimreview.json: is no DataFeed")
        items = {item["url"]: item["item"] for item in feed["dataFeedElement"]}
        self.expect(len(items) == len(feed["dataFeedElement"]), "claimreview.json: has a claim twice")
        embedded = {node["url"]: [node] for node in self.reviews.values()}
        for url in items.keys() | embedded.keys():
            self.expect(items.get(url) == embedded.get(url), f"claimreview.json: differs from {url}")

    # The data of each record

    def records(self):
        schema = self.site.json("data/record.schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        self.data = {}
        labels = {entry["file"]: entry for entry in self.site.integrity["claims"]}
        for name, page in self.site.pages.items():
            parts = name.split("/")
            if len(parts) != 3 or parts[0] not in RECORDS or re.fullmatch(r"index|page|\d{4}", parts[1]):
                continue
            twin = name.removesuffix("html") + "json"
            data = self.data[name] = self.site.json(twin)
            for error in validator.iter_errors(data):
                self.expect(False, f"{twin}: {error.message[:200]}")
            self.expect(data["url"] == self.site.canonical(name), f"{twin}: another address than its page")
            self.expect(data["$schema"] == schema["$id"], f"{twin}: another schema")
            self.expect(self.site.is_listed(name) == ("withdrawn" not in data), f"{twin}: withdrawn, and the page is not, or the other way round")
            if "withdrawn" in data:
                continue
            self.expect(data["title"] == page.findtext(".//h1"), f"{twin}: another title than its page")
            self.expect(data.get("summary", "") in page.text_content(), f"{twin}: a summary that is not on the page")
            if name in labels:
                self.expect(data.get("verdict", {}).get("label") == labels[name].get("label"), f"{twin}: another verdict")
                rating = self.reviews.get(name, {}).get("reviewRating", {})
                self.expect(data.get("verdict", {}).get("value") == rating.get("ratingValue"), f"{twin}: another value than the review's")
        twins = [path for path in self.site.public.rglob("index.json")]
        self.expect(len(twins) == len(self.data), f"{len(twins)} files index.json for {len(self.data)} records")
        for kind in ("claims", "articles"):
            count = sum(name.startswith(kind + "/") for name in self.data)
            self.expect(count == len(self.site.integrity[kind]), f"{count} {kind}, {len(self.site.integrity[kind])} in integrity.json")
        self.counts["records"] = len(self.data)

    # Feeds

    def feed(self, folder):
        """The entries of both formats of a feed: address to title."""
        name = folder + "feed.xml"
        atom = feedparser.parse((self.site.public / name).read_bytes())
        self.expect(not atom.bozo, f"{name}: {atom.get('bozo_exception')}")
        root = lxml.etree.fromstring((self.site.public / name).read_bytes())
        for element in root.iter(ATOM + "updated", ATOM + "published"):
            self.expect(RFC_3339.fullmatch(element.text), f"{name}: {element.text} is no date of RFC 3339")
            datetime.datetime.fromisoformat(element.text)
        if not GRAMMAR.validate(root):
            self.expect(False, f"{name}: is not Atom: {GRAMMAR.error_log.last_error}")
        for node in [root, *root.iter(ATOM + "entry")]:
            # RFC 4287, 4.1.1 and 4.1.2: no two alternates of one type and language; what has no content has one.
            alternates = [(link.get("type"), link.get("hreflang")) for link in node.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
            self.expect(alternates and len(alternates) == len(set(alternates)), f"{name}: an element has no alternate, or one twice")
        self.expect(len([link for link in root.findall(ATOM + "link") if link.get("rel") == "self"]) == 1, f"{name}: no link to itself")
        newest = max((entry.updated for entry in atom.entries), default=atom.feed.updated)
        self.expect(atom.feed.updated == newest, f"{name}: updated at another time than its newest entry")
        addresses = {link.rel: link.href for link in atom.feed.links}
        self.expect(self.site.file(addresses["self"]) == name, f"{name}: another address of its own")
        feed = self.site.json(folder + "feed.json")
        self.expect(feed["version"] == "https://jsonfeed.org/version/1.1", f"{folder}feed.json: another version")
        self.expect(self.site.file(feed["feed_url"]) == folder + "feed.json", f"{folder}feed.json: another address of its own")
        one = [(entry.id, entry.link, entry.title, entry.updated, entry.get("summary", "")) for entry in atom.entries]
        other = [
            (item["id"], item["url"], item["title"], item["date_modified"], item["content_text"]) for item in feed["items"]
        ]
        normal = lambda entries: [tuple(" ".join(text.split()) for text in entry) for entry in entries]
        self.expect(normal(one) == normal(other), f"{name}: says otherwise than feed.json")
        self.expect(len({item["id"] for item in feed["items"]}) == len(other), f"{name}: has an id twice")
        self.expect(len(other) <= self.feed_limit, f"{name}: has {len(other)} entries")
        for item in feed["items"]:
            self.expect(self.site.file(item["url"]) in self.site.pages, f"{name}: {item['url']} leads nowhere")
        self.counts["feed entries"] = self.counts.get("feed entries", 0) + len(other)
        return feed["items"]

    def feeds(self):
        topics = {}
        for name in self.reviews:
            for topic in self.data[name].get("topics", []):
                topics.setdefault(topic["url"].removeprefix(self.site.base), []).append(name)
        subjects = {"": list(self.reviews), **{unquote(topic): names for topic, names in topics.items()}}
        for folder, names in subjects.items():
            items = self.feed(folder)
            self.expect(len(items) == min(len(names), self.feed_limit), f"{folder}feed.xml: {len(items)} entries of {len(names)} reviews")
            for item in items:
                name = self.site.file(item["url"])
                if name not in names:
                    self.expect(False, f"{folder}feed.xml: {item['url']} is no review of these")
                    continue
                review = self.reviews[name]
                title = review["reviewRating"]["alternateName"] + ": " + review["claimReviewed"]
                self.expect(item["title"] == title, f"{folder}feed.xml: {item['url']} has another verdict or claim")
                self.expect(item["date_modified"][:10] == (review["dateModified"] + "-01-01")[:10], f"{folder}feed.xml: {item['url']} has another date")
        written = {str(path.parent.relative_to(self.site.public)) + "/" for path in self.site.public.glob("topics/*/feed.xml")}
        self.expect(written == {unquote(topic) for topic in topics}, "feeds of other topics than those with reviews")

    def corrections(self):
        items = self.feed("corrections/")
        expected = []
        for data in self.data.values():
            events = 1 if "withdrawn" in data else sum(entry["kind"] in ("correction", "verdict") for entry in data.get("history", []))
            expected += [data["url"]] * events
        found = [item["url"] for item in items]
        if len(found) < self.feed_limit:
            for url in set(expected):
                self.expect(found.count(url) == expected.count(url), f"corrections/feed.xml: {found.count(url)} entries for {url}, not {expected.count(url)}")
        self.counts["corrections"] = len(found)

    # The sitemap

    def sitemap(self):
        read = lambda name: lxml.etree.fromstring((self.site.public / name).read_bytes())
        listed = []
        for place in read("sitemap.xml").iter(SITEMAP + "loc"):
            file = self.site.file(place.text)
            self.expect(file, f"sitemap.xml: {place.text} leads nowhere")
            entries = read(file).findall(SITEMAP + "url")
            self.expect(len(entries) <= LIMIT, f"{file}: {len(entries)} addresses")
            for entry in entries:
                listed.append(entry.findtext(SITEMAP + "loc"))
                day = entry.findtext(SITEMAP + "lastmod")
                self.expect(day is None or W3C_DATE.fullmatch(day), f"{file}: {day} is no date")
                review = self.reviews.get(self.site.file(listed[-1]))
                self.expect(not review or review["dateModified"] == day, f"{file}: another date than the review's")
        self.expect(len(listed) == len(set(listed)), "the sitemap has an address twice")
        pages = {self.site.canonical(name) for name in self.site.pages if self.site.is_listed(name)}
        for address in pages ^ set(listed):
            self.expect(False, f"{address} is {'not in the sitemap' if address in pages else 'in the sitemap, and no page for readers'}")
        robots = self.site.public / "robots.txt"
        if self.site.base.count("/") == 3:
            self.expect(f"Sitemap: {self.site.base}sitemap.xml" in robots.read_text("utf-8").splitlines(), "robots.txt does not name the sitemap")
        self.counts["addresses"] = len(listed)

    def links(self):
        origin = "/".join(self.site.base.split("/")[:3])
        for name, page in self.site.pages.items():
            for link in page.xpath("//link[@rel='alternate' and @type]/@href"):
                self.expect(self.site.file(origin + link), f"{name}: {link} leads nowhere")


def replaced(pattern, text):
    def change(content):
        return re.sub(pattern, text, content, count=1, flags=re.DOTALL)

    return change


def defects(check):
    """One change of one file each, by name; every one has to be found."""
    review, node = next((name, node) for name, node in check.reviews.items() if "ratingValue" in node["reviewRating"])
    twin = review.removesuffix("html") + "json"
    article = next(name for name in check.data if name.startswith("articles/"))
    label = re.escape(node["reviewRating"]["alternateName"])
    return {
        "another verdict in a page's linked data": (review, replaced(f'"alternateName":"{label}"', '"alternateName":"Proven"')),
        "another claim in a page's linked data": (review, replaced('"claimReviewed":"', '"claimReviewed":"Not that ')),
        "a value off the scale": (review, replaced(r'"ratingValue":\d+', '"ratingValue":99')),
        "two reviews on a page": (review, replaced(r'(<script type="application/ld\+json">.*?</script>)', r"\1\1")),
        "a property that schema.org does not have": (review, replaced('"claimReviewed":', '"claimReview":1,"claimReviewed":')),
        "another context": (review, replaced('"@context":"https://schema.org"', '"@context":"http://schema.example"')),
        "a review that is missing in the feed of reviews": ("claimreview.json", replaced(r'\n\{"@type":"DataFeedItem".*?\n', "\n")),
        "an article that mentions a claim that is not there": (article, replaced('"mentions":\\[', '"mentions":[{"@type":"Claim","@id":"https://archive.example/x/#claim"},')),
        "another verdict in a record's data": (twin, replaced(f'"label":"{label}"', '"label":"Proven"')),
        "a member that the schema does not know": (twin, replaced('"version":1', '"version":1,"vrdict":"x"')),
        "another version": (twin, replaced('"version":1', '"version":2')),
        "another verdict in a feed": ("feed.xml", replaced("<entry>(.*?)<title>", r"<entry>\1<title>Not ")),
        "an entry that is missing in a feed": ("feed.json", lambda text: json.dumps({**json.loads(text), "items": json.loads(text)["items"][1:]})),
        "a date that is none": ("feed.xml", replaced(r"<published>[^<]*", "<published>yesterday")),
        "an entry without an id": ("feed.xml", replaced(r"<entry>(.*?)<id>.*?</id>", r"<entry>\1")),
        "two titles of an entry": ("feed.xml", replaced(r"<entry>(.*?)(<title>.*?</title>)", r"<entry>\1\2\2")),
        "an author without a name": ("feed.xml", replaced(r"<name>.*?</name>", "")),
        "an element that Atom does not have": ("feed.xml", replaced("<summary>", "<abstract/><summary>")),
        "a link without an address": ("feed.xml", replaced(r'<link rel="alternate" type="text/html" href="[^"]*"/>', '<link rel="alternate" type="text/html"/>')),
        "a time that is none of RFC 3339": ("feed.xml", replaced(r"T00:00:00Z</updated>", "T00:00:00</updated>")),
        "a character that XML forbids": ("feed.xml", replaced("<title>", "<title>\x01")),
        "an id twice": ("feed.xml", replaced(r"<entry>.*?</entry>", lambda found: found[0] + found[0])),
        "a page that is missing in the sitemap": ("sitemap-claims-1.xml", replaced(r"<url>.*?</url>", "")),
        "an address in the sitemap that leads nowhere": ("sitemap-claims-1.xml", replaced("<loc>([^<]*)/</loc>", r"<loc>\1-not/</loc>")),
        "robots without the sitemap": ("robots.txt", replaced("Sitemap:", "Site:")),
        "a link to a feed that is not there": ("index.html", replaced('href="([^"]*)feed.xml"', r'href="\1feeds.xml"')),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", default="Public")
    parser.add_argument("--feed-limit", type=int, default=50, help="as in site.json")
    parser.add_argument("--without-defects", action="store_true", help="read the site alone")
    arguments = parser.parse_args()
    vocabulary = Vocabulary()
    check = Check(arguments.public, vocabulary, arguments.feed_limit)
    found = check.run()
    if found:
        print("\n".join(found[:50]))
        sitecheck.fail(f"{len(found)} differences", "each line above names a file; what it should hold is in Documentation/Formats.md")
    counts = ", ".join(f"{count} {what}" for what, count in check.counts.items())
    if arguments.without_defects:
        sitecheck.succeed(counts + " agree")
    missed = []
    planted = defects(check)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "site")
        shutil.copytree(arguments.public, copy)
        for name, (file, change) in planted.items():
            before = (copy / file).read_text("utf-8")
            after = change(before)
            if after == before:
                missed.append(f"{file} has nothing to change for “{name}”")
                continue
            (copy / file).write_text(after, "utf-8")
            if not Check(copy, vocabulary, arguments.feed_limit).run():
                missed.append(f"{name}, in {file}, is not found")
            (copy / file).write_text(before, "utf-8")
    if missed:
        print("\n".join(missed))
        sitecheck.fail(f"{len(missed)} of {len(planted)} planted defects are not found", "see what the check overlooks")
    sitecheck.succeed(f"{counts} agree; {len(planted)} planted defects are found")


main()
