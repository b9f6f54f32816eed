#!/usr/bin/env python3
"""The JSON Schemas that editors complete and check with hold for an archive that is in order, record by record; front matter
and settings with one planted mistake each do not.
"""

import argparse
import copy
import json
import re
import subprocess
from pathlib import Path

import jsonschema
import yaml

import sitecheck

KINDS = {"articles": "article", "claims": "claim", "actors": "actor", "topics": "topic", "pages": "page"}


class CoreLoader(yaml.SafeLoader):
    """YAML by the core schema of version 1.2, as editors read it: dates stay texts, and `on` is no truth value."""


CoreLoader.yaml_implicit_resolvers = {
    first: [entry for entry in entries if entry[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))


def schema(sitegen, kind):
    text = subprocess.run([sitegen, "schema", kind], check=True, text=True, capture_output=True).stdout
    found = json.loads(text)
    validator = jsonschema.validators.validator_for(found)
    validator.check_schema(found)
    return validator(found)


def front_matter(file):
    match = re.match(r"\ufeff?---\r?\n(.*?)^---\s*$", file.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return yaml.load(match[1], CoreLoader) or {}


def require(validator, value, name):
    error = jsonschema.exceptions.best_match(validator.iter_errors(value))
    if error:
        place = "/".join(str(part) for part in error.absolute_path)
        sitecheck.fail(f"{name} does not fit its schema at {place or 'its top'}: {error.message}", "mend the schema's field table")


def mistakes(value):
    """What an editor might do to one front matter."""
    yield "an unknown key", {**value, "verdikt": "true"}
    for key in ("claim", "title", "name"):
        if key in value:
            without = {name: entry for name, entry in value.items() if name != key}
            yield f"no {key}", without
            yield f"a list as {key}", {**value, key: ["one"]}
            break
    for key in ("reviewed", "published"):
        if key in value:
            yield f"{key} in words", {**value, key: "16 March 2021"}
    if "positions" in value:
        broken = copy.deepcopy(value)
        broken["positions"][0]["stance"] = "agrees"
        yield "an unknown stance", broken


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", required=True)
    parser.add_argument("--source", default=".")
    arguments = parser.parse_args()
    source = Path(arguments.source)
    records, planted = 0, 0
    settings = schema(arguments.sitegen, "site")
    value = json.loads((source / "site.json").read_text("utf-8"))
    require(settings, value, "site.json")
    for what, broken in [("no title", {"baseURL": value["baseURL"]}), ("a text as pageSize", {**value, "pageSize": "100"})]:
        planted += 1
        if settings.is_valid(broken):
            sitecheck.fail(f"the schema of site.json lets pass: {what}", "mend the schema's field table")
    for folder, kind in KINDS.items():
        validator = schema(arguments.sitegen, kind)
        for file in sorted((source / "Content" / folder).rglob("*.md")):
            value = front_matter(file)
            require(validator, value, str(file.relative_to(source)))
            records += 1
            for what, broken in mistakes(value):
                planted += 1
                if validator.is_valid(broken):
                    sitecheck.fail(f"the schema of a {kind} lets pass: {what} ({file.name})", "mend the schema's field table")
    sitecheck.succeed(f"{records} records and site.json fit their schemas; {planted} planted mistakes do not")


if __name__ == "__main__":
    main()
