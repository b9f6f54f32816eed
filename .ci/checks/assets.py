#!/usr/bin/env python3
"""A page asks no other host for anything: style sheets, scripts, images, fonts and frames are the site's own."""

import argparse
import re
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path

import sitecheck

# What a browser fetches by itself when it meets the element.
FETCHED = {
    "script": ["src"], "img": ["src", "srcset"], "source": ["src", "srcset"], "video": ["src", "poster"],
    "audio": ["src"], "track": ["src"], "iframe": ["src"], "embed": ["src"], "object": ["data"], "input": ["src"],
    "image": ["href", "xlink:href"], "use": ["href", "xlink:href"], "body": ["background"],
}
# A link element of these relations is no request.
ONLY_NAMED = {
    "canonical", "alternate", "license", "author", "next", "prev", "help", "me", "search", "self", "up", "related",
    "cite", "collection", "describedby", "original", "memento",
}
CSS_ADDRESS = re.compile(r"""@import\s+["']([^"']+)|url\(\s*["']?([^"')]+)""")


class Requests(HTMLParser):
    """Gathers the addresses that a page fetches, with their lines."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.is_style = False

    def handle_starttag(self, tag, attributes):
        values = {key: value or "" for key, value in attributes}
        self.is_style = tag == "style"
        for key in FETCHED.get(tag, []):
            for address in values.get(key, "").split(",") if key == "srcset" else [values.get(key, "")]:
                self.note(address.strip().split(" ")[0])
        if tag == "link" and not set(values.get("rel", "").lower().split()) <= ONLY_NAMED:
            self.note(values.get("href", ""))
        if "style" in values:
            self.style(values["style"])

    def handle_endtag(self, tag):
        self.is_style = False

    def handle_data(self, data):
        if self.is_style:
            self.style(data)

    def style(self, text):
        for match in CSS_ADDRESS.finditer(text):
            self.note(match.group(1) or match.group(2))

    def note(self, address):
        if address:
            self.found.append((self.getpos()[0], address))


def is_foreign(address, origin):
    """Whether a browser would ask another host for the address."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme in ("data", "blob"):
        return False
    return bool(parts.netloc or parts.scheme) and f"{parts.scheme}://{parts.netloc}" != origin


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", default="Public")
    parser.add_argument("--origin", default="", help="scheme and host of the site itself, which pages may name")
    arguments = parser.parse_args()
    public = Path(arguments.public)
    names = sitecheck.pages(public)
    foreign = []
    requests = 0
    for name in names:
        reader = Requests()
        reader.feed((public / name).read_text(encoding="utf-8"))
        requests += len(reader.found)
        foreign += [(name, line, address) for line, address in reader.found if is_foreign(address, arguments.origin)]
    sheets = sorted(public.rglob("*.css"))
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        for match in CSS_ADDRESS.finditer(text):
            address = match.group(1) or match.group(2)
            requests += 1
            if is_foreign(address, arguments.origin):
                line = text.count("\n", 0, match.start()) + 1
                foreign.append((str(sheet.relative_to(public)), line, address))
    for name, line, address in foreign[:50]:
        print(f"{name}:{line}: asks {address}")
    if foreign:
        sitecheck.fail(
            f"{len(foreign)} requests to other hosts",
            "put the file below Templates or Content/assets and link to it there",
        )
    unstyled = [name for name in names if 'rel="stylesheet"' not in (public / name).read_text(encoding="utf-8")]
    bare = [name for name in unstyled if 'http-equiv="refresh"' not in (public / name).read_text(encoding="utf-8")]
    if bare:
        print("\n".join(bare[:20]))
        sitecheck.fail(f"{len(bare)} pages have no style sheet", "use the frame that all pages share")
    succeed = f"{len(names)} pages and {len(sheets)} style sheets make {requests} requests, all to the site itself"
    sitecheck.succeed(succeed)


if __name__ == "__main__":
    main()
