"""Whether the open data say the same as each other and as the pages, by their documentation (Documentation/Data.md) alone."""

import argparse
import csv
import hashlib
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import sitecheck

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = {"assessing", "linking", "identifying"}
LISTS = {"names": " ", "texts": "\n"}


class Defect(Exception):
    """Something that does not hold."""


def require(condition, text):
    if not condition:
        raise Defect(text)


class Notes(HTMLParser):
    """The ids of a page, and how many notes it has."""

    def __init__(self, text):
        super().__init__()
        self.ids = set()
        self.notes = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        name = dict(attributes).get("id")
        if name:
            self.ids.add(name)
            self.notes += re.fullmatch(r"_note-\d+", name) is not None


class Site:
    def __init__(self, public):
        self.public = Path(public)
        integrity = json.loads(self.read("integrity.json"))
        self.base = integrity["site"]
        self.integrity = {article["id"]: article for article in integrity["articles"]}
        self.claims = {claim["id"]: claim for claim in integrity["claims"]}

    def read(self, name):
        return (self.public / name).read_bytes().decode("utf-8")

    def path(self, address):
        require(address.startswith(self.base), f"{address} is not of this site")
        path = unquote(urlsplit(address[len(self.base):]).path)
        return path + "index.html" if path == "" or path.endswith("/") else path


# Tables


def check_tables(site):
    metadata = json.loads(site.read("data/csvw.json"))
    require(metadata["@context"][0] == "http://www.w3.org/ns/csvw", "csvw.json has another context")
    tables = {}
    for description in metadata["tables"]:
        name = description["url"].removesuffix(".csv")
        tables[name] = check_table(site, name, description["tableSchema"])
    files = {path.stem for path in (site.public / "data").glob("*.csv")}
    require(files == set(tables), f"csvw.json describes {sorted(tables)}, and there are {sorted(files)}")
    for description in metadata["tables"]:
        name = description["url"].removesuffix(".csv")
        for key in description["tableSchema"].get("foreignKeys", []):
            column, other = key["columnReference"], key["reference"]["resource"].removesuffix(".csv")
            known = {row["id"] for row in tables[other]}
            for row in tables[name]:
                require(not row[column] or row[column] in known, f"{name}.csv: {column} {row[column]!r} is not in {other}.csv")
    return tables


def check_table(site, name, schema):
    raw = (site.public / "data" / f"{name}.csv").read_bytes()
    require(not raw.startswith(b"\xef\xbb\xbf"), f"{name}.csv begins with a byte order mark")
    text = raw.decode("utf-8")
    require(text.endswith("\r\n"), f"{name}.csv does not end with CR LF")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    columns = schema["columns"]
    require(rows[0] == [column["name"] for column in columns], f"{name}.csv has other columns than csvw.json says")
    require(all(len(row) == len(columns) for row in rows), f"{name}.csv has a row with too many or too few cells")
    found = []
    for row in rows[1:]:
        for column, cell in zip(columns, row):
            check_cell(name, column, cell)
        found.append(dict(zip(rows[0], row)))
    key = schema["primaryKey"]
    key = [key] if isinstance(key, str) else key
    keys = [tuple(row[part] for part in key) for row in found]
    require(len(set(keys)) == len(keys), f"{name}.csv has two rows with one key")
    return found


def check_cell(name, column, cell):
    where = f"{name}.csv: {column['name']}"
    if not cell:
        require(not column.get("required"), f"{where} is empty")
        return
    datatype = column["datatype"]
    if datatype == "integer":
        require(re.fullmatch(r"-?\d+", cell), f"{where} {cell!r} is no integer")
    elif datatype == "boolean":
        require(cell in ("true", "false"), f"{where} {cell!r} is no boolean")
    elif datatype == "anyURI":
        require(re.fullmatch(r"https?://[^\s]+", cell), f"{where} {cell!r} is no address")
    elif isinstance(datatype, dict):
        require(re.fullmatch(datatype["format"], cell), f"{where} {cell!r} has not the form {datatype['format']}")


def check_lines(site, tables):
    counts = {}
    schemas = {
        table["url"].removesuffix(".csv"): table["tableSchema"]["columns"]
        for table in json.loads(site.read("data/csvw.json"))["tables"]
    }
    for number, line in enumerate(site.read("data/archive.jsonl").splitlines(), 1):
        row = json.loads(line)
        name = row.pop("table")
        index = counts.get(name, 0)
        counts[name] = index + 1
        require(name in tables and index < len(tables[name]), f"archive.jsonl:{number} is no row of {name}.csv")
        for column in schemas[name]:
            value = row.pop(column["name"], None)
            if isinstance(value, list):
                separator = column.get("separator")
                value = separator.join(" ".join(item.splitlines()) if separator == "\n" else item for item in value)
            elif isinstance(value, bool):
                value = "true" if value else "false"
            cell = tables[name][index][column["name"]]
            require(("" if value is None else str(value)) == cell, f"archive.jsonl:{number}: {column['name']} is not {cell!r}")
        require(not row, f"archive.jsonl:{number} has members that are no columns: {sorted(row)}")
    require(counts == {name: len(rows) for name, rows in tables.items() if rows}, "archive.jsonl lacks rows of the tables")


def check_pages(site, tables):
    """Records and counts of the tables against the pages and integrity.json."""
    for name in ("articles", "claims", "actors"):
        pages = {path.parent.name for path in (site.public / name).glob("*/index.html")}
        for row in tables[name]:
            require((site.public / site.path(row["url"])).is_file(), f"{name}.csv: there is no page {row['url']}")
            require(row["id"] in pages, f"{name}.csv: {row['id']} has no page")
    require({row["id"] for row in tables["articles"]} == set(site.integrity), "articles.csv and integrity.json differ")
    require({row["id"] for row in tables["claims"]} == set(site.claims), "claims.csv and integrity.json differ")
    for row in tables["claims"]:
        require(row["verdict"] == site.claims[row["id"]].get("verdict", ""), f"claims.csv: another verdict of {row['id']}")
        for part in ("positions", "evidence", "annotations"):
            count = sum(other["claim"] == row["id"] for other in tables[part])
            require(row["withdrawn"] or int(row[part]) == count, f"claims.csv: {row['id']} has {count} {part}")


# Annotations


def check_annotations(site, tables):
    rows = {row["id"]: row for row in tables["annotations"]}
    seen = set()
    for article in tables["articles"]:
        if article["withdrawn"]:
            require(not (site.public / f"articles/{article['id']}/annotations.json").exists(), "a withdrawn article has annotations")
            continue
        annotations = read_collection(site, article["id"])
        require(len(annotations) == int(article["annotations"]), f"{article['id']}: not {article['annotations']} annotations")
        text = check_text(site, article)
        page = Notes(site.read(f"articles/{article['id']}/index.html"))
        numbers = set()
        for annotation in annotations:
            row = rows.get(annotation["id"])
            require(row is not None, f"{annotation['id']} is not in annotations.csv")
            seen.add(annotation["id"])
            numbers.add(row["number"])
            require(urldefrag(row["url"]).fragment and unquote(urldefrag(row["url"]).fragment) in page.ids, f"{row['url']} leads nowhere")
            check_annotation(site, article, annotation, row, text, page, tables)
        require(len(numbers) == page.notes, f"{article['id']}: the page has {page.notes} notes, the annotations {len(numbers)}")
    require(seen == set(rows), "annotations.csv has rows that are no annotation")


def check_text(site, article):
    """The archived text, by its digest; nothing where it is not published."""
    path = site.public / f"articles/{article['id']}/text.txt"
    if article["display"] != "full":
        require(not path.exists() and not article["text_url"], f"{article['id']}: its text may not be published")
        return None
    require(article["text_url"], f"{article['id']}: no text_url")
    raw = (site.public / site.path(article["text_url"])).read_bytes()
    digest = hashlib.sha256(raw).hexdigest()
    require(digest == article["text_sha256"] == site.integrity[article["id"]]["sha256"], f"{article['id']}: another SHA-256")
    return raw.decode("utf-8")


def read_collection(site, article):
    first = json.loads(site.read(f"articles/{article}/annotations.json"))
    require(first["@context"] == CONTEXT and first["type"] == "AnnotationCollection", f"{article}: no collection")
    require(site.path(first["id"]) == f"articles/{article}/annotations.json", f"{article}: the collection has another id")
    found, page = [], first["first"]
    while True:
        require(page["type"] == "AnnotationPage" and page["startIndex"] == len(found), f"{article}: a page out of order")
        for annotation in page["items"]:
            # What an id is dereferenced to holds the annotation.
            require(site.path(annotation["id"]) == site.path(page["id"]), f"{annotation['id']} is not where its id says")
        found += page["items"]
        if "next" not in page:
            break
        page = json.loads(site.read(site.path(page["next"])))
        require(page["@context"] == CONTEXT, f"{article}: a page has another context")
    require(page["id"] == first["last"], f"{article}: another last page")
    require(first["total"] == len(found), f"{article}: total is {first['total']}, and there are {len(found)}")
    require(len({annotation["id"] for annotation in found}) == len(found), f"{article}: two annotations have one id")
    return found


def check_annotation(site, article, annotation, row, text, page, tables):
    name = annotation["id"]
    require(annotation["type"] == "Annotation" and annotation["motivation"] in MOTIVATIONS, f"{name}: no motivation")
    claim = next((other for other in tables["claims"] if other["id"] == row["claim"]), None)
    wanted = "identifying" if row["actor"] else "assessing" if claim["verdict"] else "linking"
    require(annotation["motivation"] == wanted, f"{name}: {annotation['motivation']} is not {wanted}")
    texts = [body for body in annotation["body"] if body["type"] == "TextualBody"]
    require(texts and all(body["format"] and body["language"] for body in texts), f"{name}: a body without format or language")
    if claim and claim["verdict"]:
        require(any(claim["verdict_label"] in body["value"] for body in texts), f"{name}: not the verdict of the page")
    for body in annotation["body"]:
        if body["type"] == "SpecificResource":
            require((site.public / site.path(body["source"])).is_file(), f"{name}: {body['source']} leads nowhere")
    targets = annotation["target"]
    quotes = [selector(target, "TextQuoteSelector") for target in targets]
    require(all(quote == quotes[0] and quote["exact"] == row["exact"] for quote in quotes), f"{name}: other words than the table")
    position = selector(targets[0], "TextPositionSelector")
    if text is None:
        require(position is None and not row["start"], f"{name}: a position in a text that is not published")
    else:
        require(site.path(targets[0]["source"]) == f"articles/{article['id']}/text.txt", f"{name}: another source")
        by_quote = anchor_by_quote(text, quotes[0], name)
        by_position = (position["start"], position["end"])
        require(by_quote == by_position, f"{name}: the quote stands at {by_quote}, the position says {by_position}")
        require(text[position["start"]:position["end"]] == row["exact"], f"{name}: other words at the position")
        require((int(row["start"]), int(row["end"])) == by_position, f"{name}: another position in the table")
    originals = targets[1:]
    has_original = article["original_url"] and article["text"] in ("full", "excerpt")
    require(len(originals) == bool(has_original), f"{name}: a target of the original too many or too few")
    for target in originals:
        require(target["source"] == article["original_url"], f"{name}: another original")
        require(selector(target, "TextPositionSelector") is None, f"{name}: a position in the original")
        cached = target.get("state", {}).get("cached", "")
        require(cached == article["archived_url"], f"{name}: another archived copy")


def selector(target, kind):
    return next((one for one in target["selector"] if one["type"] == kind), None)


def anchor_by_quote(text, quote, name):
    whole = quote["prefix"] + quote["exact"] + quote["suffix"]
    start = text.find(whole)
    require(start >= 0, f"{name}: the quote is not in the text")
    require(text.find(whole, start + 1) < 0, f"{name}: the quote stands in the text twice")
    start += len(quote["prefix"])
    return start, start + len(quote["exact"])


# Exports by command


def export(arguments, folder, form, *more):
    # The validator takes nothing but files of this name.
    file = Path(folder) / f"archive-{form}.json"
    command = [arguments.sitegen, "export", form, str(file), "--source", arguments.source, *more]
    result = subprocess.run([str(word) for word in command], text=True, capture_output=True)
    require(result.returncode == 0, f"sitegen export {form} ended with {result.returncode}: {result.stderr.strip()}")
    return file


def check_database(file, tables):
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    require(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "PRAGMA integrity_check finds faults")
    require(not database.execute("PRAGMA foreign_key_check").fetchall(), "PRAGMA foreign_key_check finds faults")
    for name, rows in tables.items():
        count = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        require(count == len(rows), f"the database has {count} rows of {name}, the table {len(rows)}")
    for row in tables["claims"]:
        found = database.execute("SELECT verdict, claim FROM claims WHERE id = ?", [row["id"]]).fetchone()
        require(tuple(value or "" for value in found) == (row["verdict"], row["claim"]), f"the database has another {row['id']}")
        listed = [value for (value,) in database.execute(
            "SELECT value FROM claims_topics WHERE record = ? ORDER BY number", [row["id"]])]
        require(listed == row["topics"].split(), f"the database has other topics of {row['id']}")
    texts = [row["exact"] for row in tables["annotations"] if re.search(r"[a-zA-Z]{4}", row["exact"])]
    for text in texts[:5]:
        word = re.search(r"[a-zA-Z]{4,}", text).group()
        found = database.execute("SELECT count(*) FROM search WHERE search MATCH ?", [f'"{word}"']).fetchone()[0]
        require(found >= 1, f"full-text search does not find {word}")
    database.close()


def check_stix(file, tables, validator):
    bundle = json.loads(file.read_text("utf-8"))
    objects = bundle["objects"]
    ids = {one["id"] for one in objects}
    require(len(ids) == len(objects), "two STIX objects have one id")
    for one in objects:
        require(uuid.UUID(one["id"].split("--")[1]).version == 5, f"{one['id']} is no UUID of version 5")
        for member in ("source_ref", "target_ref", "created_by_ref"):
            require(member not in one or one[member] in ids, f"{one['id']}: {member} leads nowhere")
        require(all(other in ids for other in one.get("object_refs", [])), f"{one['id']}: object_refs lead nowhere")
        require(one.get("confidence", 15) in (15, 50, 85), f"{one['id']}: another confidence")
        if "confidence" in one:
            require("Appendix A" in one.get("description", one.get("explanation", "")), f"{one['id']}: the mapping is not named")
    kinds = {"report": "articles", "note": "claims", "relationship": "positions"}
    for kind, table in kinds.items():
        count = sum(one["type"] == kind for one in objects)
        require(count == len(tables[table]), f"the bundle has {count} of {kind}, and there are {len(tables[table])} {table}")
    dissent = sum(row["stance"] != "asserts" for row in tables["positions"])
    opinions = sum(one["type"] == "opinion" for one in objects)
    require(opinions == dissent, f"the bundle has {opinions} opinions, and {dissent} positions are no assertions")
    result = subprocess.run([validator, "--version", "2.1", "-q", str(file)], text=True, capture_output=True)
    require(result.returncode == 0, f"stix2_validator: {(result.stdout + result.stderr).strip()[-800:]}")


def check_hypothesis(file, site, tables):
    found = json.loads(file.read_text("utf-8"))
    require(found["total"] == len(found["rows"]), "the Hypothesis export has another total")
    placed = 0
    for row in found["rows"]:
        target = row["target"][0]
        position = selector(target, "TextPositionSelector")
        if position is None:
            continue
        placed += 1
        units = site.read(site.path(target["source"])).encode("utf-16-le")
        words = units[position["start"] * 2:position["end"] * 2].decode("utf-16-le")
        require(words == selector(target, "TextQuoteSelector")["exact"], f"Hypothesis: other words at {position}")
    wanted = sum(row["start"] != "" for row in tables["annotations"])
    require(placed == wanted, f"the Hypothesis export has {placed} positions, and there are {wanted} annotations with one")


def check_formulas(arguments, folder):
    """With the option no cell begins with what a spreadsheet computes."""
    for table in ("claims", "annotations"):
        file = export(arguments, folder, "csv", "--table", table, "--neutralise-formulas")
        for row in csv.reader(io.StringIO(file.read_bytes().decode("utf-8"), newline=""), strict=True):
            require(not any(cell[:1] in tuple("=+-@\t\r\n") and cell for cell in row), f"{table}.csv: a formula was left")


def check_exports(arguments, site, tables):
    with tempfile.TemporaryDirectory() as folder:
        check_database(export(arguments, folder, "sqlite"), tables)
        again = export(arguments, folder, "stix").read_bytes()
        stix = export(arguments, folder, "stix")
        require(stix.read_bytes() == again, "two exports of one archive differ")
        check_stix(stix, tables, Path(sys.executable).parent / "stix2_validator")
        check_hypothesis(export(arguments, folder, "hypothesis"), site, tables)
        text = export(arguments, folder, "markdown").read_text("utf-8")
        require(text.count("\n### ") == sum(len(tables[name]) for name in ("claims", "articles", "actors")),
                "the Markdown export has not a heading for each record")
        check_formulas(arguments, folder)


# Planted defects


def edit(pattern, replacement, count=1):
    def change(path):
        text = path.read_bytes().decode("utf-8")
        changed = re.sub(pattern, replacement, text, count=count, flags=re.S)
        require(changed != text, f"nothing to change in {path}")
        path.write_bytes(changed.encode("utf-8"))

    return change


def link_or_copy(source, target):
    """A second name where the file system allows one; a temporary folder may lie on another."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def plants(tables):
    """One defect for each copy of the site: where, and what is done to it."""
    article = next(row for row in tables["articles"] if row["display"] == "full" and int(row["annotations"] or 0) > 1)
    base = f"articles/{article['id']}"
    return {
        "a word of the text": (f"{base}/text.txt", edit(r"\w", "#")),
        "a start that is one off": (f"{base}/annotations.json", edit(r'"start":(\d+)', lambda m: f'"start":{int(m[1]) + 1}')),
        "other words": (f"{base}/annotations.json", edit(r'"exact":"', '"exact":"x')),
        "a motivation": (f"{base}/annotations.json", edit(r'"motivation":"\w+"', '"motivation":"tagging"')),
        "a language": (f"{base}/annotations.json", edit(r'"language":"\w+","purpose"', '"language":"","purpose"')),
        "the total": (f"{base}/annotations.json", edit(r'"total":', '"total":1')),
        "a lost claim": ("data/claims.csv", edit(r"\r\n[^\r]*\r\n$", "\r\n")),
        "a verdict": ("data/claims.csv", edit(r",(true|false|mixed|mostly-true|mostly-false|unproven),", ",tru,")),
        "a cell too many": ("data/evidence.csv", edit(r"\r\n$", ",x\r\n")),
        "an unknown actor": ("data/positions.csv", edit(r"(\r\n[^,]*,\d+,)[^,]*", r"\1nobody-at-all")),
        "a lost line": ("data/archive.jsonl", edit(r"^[^\n]*\n", "")),
        "a column": ("data/csvw.json", edit(r'"name":"stance"', '"name":"stand"')),
        "an anchor": (f"{base}/index.html", edit(r'id="(claim|actor)-', r'id="x-')),
        "a digest": ("integrity.json", edit(r'("sha256":")\w', r"\1z")),
    }


def check(public):
    site = Site(public)
    tables = check_tables(site)
    check_lines(site, tables)
    check_pages(site, tables)
    check_annotations(site, tables)
    return site, tables


def check_plants(public, tables):
    for name, (file, change) in plants(tables).items():
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "Public"
            shutil.copytree(public, copy, copy_function=link_or_copy)
            original = (copy / file).read_bytes()
            # The copy shares its files with the site.
            (copy / file).unlink()
            (copy / file).write_bytes(original)
            change(copy / file)
            try:
                check(copy)
            except Defect:
                continue
            raise Defect(f"{name} was changed in {file}, and the check did not see it")
    return len(plants(tables))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", required=True, type=Path)
    parser.add_argument("--public", required=True, type=Path, help="the built site")
    parser.add_argument("--source", required=True, type=Path, help="the archive that it was built from")
    arguments = parser.parse_args()
    try:
        site, tables = check(arguments.public)
        check_exports(arguments, site, tables)
        planted = check_plants(arguments.public, tables)
    except Defect as defect:
        sitecheck.fail(str(defect), "compare Documentation/Data.md with Sources/Rendering/Formats")
    rows = sum(len(table) for table in tables.values())
    sitecheck.succeed(
        f"{rows} rows, {len(tables['annotations'])} annotations re-anchored by quote and by position, "
        f"five exports; {planted} planted defects were seen"
    )


main()
