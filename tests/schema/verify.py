#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the JSON Schema that banxin prints against the files that banxin takes and refuses.

Each schema must be sound draft-07 and come out the same twice; take all files of ours that banxin takes;
refuse those of tests/data/bad that are wrong in form; and refuse the full example of its kind when any
one value is of another shape, any required key is missing or any unknown key is there.

  verify.py --banxin build/release/banxin

Prints a line a check. Exit status 1: a check failed; 77: python3-jsonschema or python3-yaml is not there.
"""
import argparse
import copy
import json
import re
import subprocess
import sys
from pathlib import Path

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(missing)
    sys.exit(77)

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data"
FULL = {
    "issue": "issue.yaml",
    "paper": "paper.yaml",
    "layout": "layouts/pages/full.yaml",
    "format": "layouts/formats/full.yaml",
    "styles": "layouts/styles/full.yaml",
    "composition": "layouts/composition/full.yaml",
    "plant": "layouts/plants/full.yaml",
    "fonts": "fonts/fonts.yaml",
    "makeup": "layouts/makeup/full.yaml",
    "limits": "limits.yaml",
}
OURS = {
    "issue": ["samples/*/issue.yaml", "tests/golden/*/issue.yaml", "tests/data/bad/good.yaml"],
    "paper": ["samples/*/paper.yaml", "tests/golden/*/paper.yaml", "tests/data/bad/paper.yaml"],
    "layout": ["layouts/pages/*.yaml"],
    "format": ["layouts/formats/*.yaml"],
    "styles": ["layouts/styles/*.yaml"],
    "composition": ["layouts/composition/*.yaml"],
    "plant": ["layouts/plants/*.yaml"],
    "fonts": ["fonts/fonts.yaml"],
    "makeup": ["layouts/makeup/*.yaml"],
    "limits": [],
}
# Faults of files in tests/data/bad that a schema cannot see: it knows no calendar, no other file and no
# second rectangle.
BEYOND_A_SCHEMA = {"BX2003", "BX2026", "BX2033"}
WRONG = ["?", [[]], {"?": 1}]


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors and banxin read it: `on` is a word, 12:30 too, and a date is text."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|false)$", "tf"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
    ("int", r"^-?[0-9]+$", "-0123456789"),
    ("float", r"^-?[0-9]+\.[0-9]+$", "-0123456789"),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


class Checks:
    def __init__(self):
        self.failed = 0

    def that(self, holds, what, found=""):
        self.failed += not holds
        print(f"{'ok  ' if holds else 'FAIL'} {what}{': ' if found else ''}{found}", flush=True)


def text_keys(value):
    """Keys as JSON has them: the weight 400 of a face is a word there."""
    if isinstance(value, dict):
        return {str(key): text_keys(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [text_keys(entry) for entry in value]
    return value


def load(path):
    return text_keys(yaml.load(path.read_text(encoding="utf-8"), Loader))


def print_schema(banxin, name):
    done = subprocess.run([banxin, "schema", name], capture_output=True, check=True)
    return done.stdout


def complaints(validator, document):
    return [f"{'/'.join(map(str, e.absolute_path))} {e.message[:100]}" for e in validator.iter_errors(document)]


def places(value, path=()):
    """All values below `value`, each as the path that leads to it."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for key, entry in entries:
        yield (*path, key)
        yield from places(entry, (*path, key))


def holder(document, path):
    for key in path[:-1]:
        document = document[key]
    return document


def changed(document, path, value):
    copied = copy.deepcopy(document)
    holder(copied, path)[path[-1]] = value
    return copied


def check_full_example(checks, name, schema, validator):
    document = load(DATA / "full" / FULL[name])
    checks.that(not complaints(validator, document), f"{name}: takes the full example",
                "; ".join(complaints(validator, document)[:3]))
    unused = {key for table in [schema, *schema["definitions"].values()]
              for key, row in table["properties"].items() if set(row) == {"title", "description"}}
    unseen = []
    for path in places(document):
        if path[-1] in unused or any(step in unused for step in path):
            continue
        if not any(complaints(validator, changed(document, path, wrong)) for wrong in WRONG):
            unseen.append("/".join(map(str, path)))
    checks.that(not unseen, f"{name}: refuses a value of another shape, wherever it is", " ".join(unseen))
    loose = []
    maps = [()] + [path for path in places(document) if isinstance(holder(document, path)[path[-1]], dict)]
    for path in maps:
        if complaints(validator, changed(document, (*path, "?"), [[]])) or any(step in unused for step in path):
            continue
        loose.append("/".join(map(str, path)) or "/")
    checks.that(not loose, f"{name}: refuses an unknown key, wherever it is", " ".join(loose))
    for key in schema["required"]:
        without = {k: v for k, v in document.items() if k != key}
        checks.that(complaints(validator, without), f"{name}: misses {key}")


def check_bad_files(checks, validator):
    for line in (DATA / "bad/index.txt").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if len(words) < 5 or words[0].startswith("#") or not words[1].startswith("fields/"):
            continue
        _, file, code, fault, _ = words
        found = complaints(validator, load(DATA / "bad" / file))
        if fault == "input" and code not in BEYOND_A_SCHEMA:
            checks.that(found, f"{file} ({code}) is refused", "; ".join(found[:1]))
        else:
            checks.that(not found, f"{file} ({code}) is no fault of form", "; ".join(found[:1]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--banxin", default=ROOT / "build/release/banxin", type=Path)
    banxin = str(parser.parse_args().banxin.resolve())
    checks = Checks()
    for name, patterns in OURS.items():
        printed = print_schema(banxin, name)
        schema = json.loads(printed)
        jsonschema.Draft7Validator.check_schema(schema)
        validator = jsonschema.Draft7Validator(schema)
        checks.that(printed == print_schema(banxin, name), f"{name}: comes out the same twice")
        for pattern in patterns:
            for path in sorted(ROOT.glob(pattern)):
                found = complaints(validator, load(path))
                checks.that(not found, f"{path.relative_to(ROOT)}", "; ".join(found[:3]))
        check_full_example(checks, name, schema, validator)
        if name == "issue":
            check_bad_files(checks, validator)
    sys.exit(1 if checks.failed else 0)


main()
