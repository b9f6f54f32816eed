#!/usr/bin/env python3
"""The linked data of a built site has the shapes of shapes.ttl (SHACL), on all pages together and in /claimreview.json; data with one
planted defect each must not. The tables of the open data are read by `csvw`, a reader of the W3C's CSV on the Web.
"""

import argparse
import copy
import json
import logging
import re
from pathlib import Path

import csvw
import pyshacl
import rdflib

import sitecheck

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
# The vocabulary alone: the context at schema.org would have to be fetched.
CONTEXT = {"@vocab": "https://schema.org/"}


def linked_data(public):
    """Each page's linked data, with the page's path."""
    for name in sitecheck.pages(public):
        for text in SCRIPT.findall((Path(public) / name).read_text("utf-8")):
            yield name, json.loads(text)
    feed = Path(public) / "claimreview.json"
    if feed.is_file():
        yield "claimreview.json", json.loads(feed.read_text("utf-8"))


def local(value):
    """The same with the local context in place of every other."""

    def bare(value):
        if isinstance(value, list):
            return [bare(entry) for entry in value]
        if isinstance(value, dict):
            return {key: bare(entry) for key, entry in value.items() if key != "@context"}
        return value

    return {"@context": CONTEXT, **bare(value)}


def graph(values):
    made = rdflib.Graph()
    for value in values:
        made.parse(data=json.dumps(local(value)), format="json-ld")
    return made


def problems(values, shapes):
    conforms, _, text = pyshacl.validate(graph(values), shacl_graph=shapes, advanced=True)
    return None if conforms else text


def change(path, value):
    """An edit of a review that sets what stands at a path, or takes it away."""

    def edit(review):
        *parents, last = path
        for name in parents:
            review = review[name]
        if value is None:
            del review[last]
        else:
            review[last] = value

    return edit


DEFECTS = {
    "a rating above its scale": change(["reviewRating", "ratingValue"], 9),
    "a scale whose ends are the same": change(["reviewRating", "worstRating"], 5),
    "a rating without its scale": change(["reviewRating", "bestRating"], None),
    "a rating as a text": change(["reviewRating", "ratingValue"], "4"),
    "a rating without a label": change(["reviewRating", "alternateName"], None),
    "no date": change(["datePublished"], None),
    "a date in words": change(["datePublished"], "March 2021"),
    "no claim": change(["itemReviewed"], None),
    "an empty claim": change(["claimReviewed"], ""),
    "no author": change(["author"], None),
    "an address without a host": change(["url"], "/claims/one/"),
}


def check_defects(review, shapes):
    for what, edit in DEFECTS.items():
        broken = copy.deepcopy(review)
        edit(broken)
        if problems([broken], shapes) is None:
            sitecheck.fail(f"the shapes let pass: {what}", "mend .ci/checks/shapes.ttl")
    twice = copy.deepcopy(review)
    twice["itemReviewed"]["author"] = twice["author"]
    if problems([twice], shapes) is None:
        sitecheck.fail("the shapes let the publisher pass as the claimant", "mend .ci/checks/shapes.ttl")


def check_tables(public):
    logging.disable(logging.WARNING)
    group = csvw.CSVW(str(Path(public) / "data" / "csvw.json"), validate=True, strict=False)
    if not group.is_valid:
        sitecheck.fail(
            f"data/csvw.json and its tables do not hold: {[str(warning.message) for warning in group.warnings][:5]}",
            "compare the tables with their description",
        )
    rows = sum(sum(1 for _ in table.iterdicts()) for table in group.tables)
    return len(group.tables), rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", required=True)
    arguments = parser.parse_args()
    shapes = rdflib.Graph().parse(Path(__file__).with_name("shapes.ttl"))
    found = list(linked_data(arguments.public))
    # What a page only names, another one describes: so all pages are one graph. The feed says again what they say.
    pages, feed = [entry for entry in found if entry[0].endswith(".html")], [entry for entry in found if entry[0].endswith(".json")]
    for what, part in [("the pages", pages), ("claimreview.json", feed)]:
        text = problems([value for _, value in part], shapes)
        if text:
            sitecheck.fail(f"the linked data of {what} has another shape:\n{text[:4000]}", "look at the focus nodes")
    reviews = [
        value for _, value in found
        if value.get("@type") == "ClaimReview" and "ratingValue" in value["reviewRating"] and "author" in value["itemReviewed"]
    ]
    if reviews:
        check_defects(reviews[0], shapes)
    tables, rows = check_tables(arguments.public)
    sitecheck.succeed(
        f"{len(found)} pieces of linked data have their shapes, {len(DEFECTS) + 1} planted defects have not; "
        f"{rows} rows in {tables} tables are as described"
    )


if __name__ == "__main__":
    main()
