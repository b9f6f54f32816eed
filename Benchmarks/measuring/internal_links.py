"""Counts the links within a site: `a` elements whose address stays on it, fragments of the same page included."""

import os
import re

LINK = re.compile(rb"""<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
ELSEWHERE = re.compile(rb"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def count(public, base_url=None):
    """The numbers of HTML pages and of internal links below `public`.

    `base_url` is the address of the site itself: a link that begins with it is internal, too.
    """
    own = (base_url or "").encode() or None
    pages = links = 0
    for folder, _, names in os.walk(public):
        for name in names:
            if not name.endswith(".html"):
                continue
            pages += 1
            with open(os.path.join(folder, name), "rb") as file:
                text = file.read()
            for match in LINK.finditer(text):
                address = match.group(1) or match.group(2) or match.group(3) or b""
                if not ELSEWHERE.match(address) or (own and address.startswith(own)):
                    links += 1
    return pages, links
