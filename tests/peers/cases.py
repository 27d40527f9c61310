#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Small cases of line composition, set with banxin galley and read back from its PDF.

    cases.py [--banxin PROGRAM]

The cases are in cases.json, one group a rule: GB/T 15834-2011 5.1 and clreq for marks, their widths and line
edges; clreq #line_adjustment_and_process for what gives way first. Prints each case that fails; exit status 1
if there is one, 77 if mutool is missing.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from compare import HERE, PROGRAM, SKIPPED
from engines import SIZE, EngineFailure, Job, banxin
from lines import Line, read_setting

EXACT = 0.02  # ems
FILLER = "国"


@dataclass(frozen=True)
class Case:
    """One paragraph in lines of `measure` ems, and what tells from its lines what is wrong, or nothing."""

    rule: str
    measure: float
    text: str
    fault: Callable[[list[Line]], str | None]


def cases_of(table):
    """The cases that `table`, read from cases.json, asks for."""
    cases = [starts_no_line(mark) for mark in table["may not start a line"]]
    cases += [ends_no_line(mark) for mark in table["may not end a line"]]
    cases += [case for unit in table["is never broken"] for case in stays_whole(unit, 9)]
    cases += [case for unit in table["stays together"] for case in stays_whole(unit, 24)]
    cases += [is_wide(*row) for row in table["is wide"]]
    cases += [breaks_into(*row) for row in table["breaks into"]]
    cases += [gives_way(*row) for row in table["gives way first"]]
    cases += [stands_at(*row) for row in table["stands at"]]
    cases += [ends_with_two(*row) for row in table["ends with two"]]
    return cases


def starts_no_line(mark):
    """`mark` comes where the second line would start."""

    def fault(lines):
        return "it starts a line" if any(line.text[0] == mark for line in lines) else None

    return Case(f"{mark} may not start a line", 7, FILLER * 7 + mark + FILLER * 9, fault)


def ends_no_line(mark):
    """`mark` comes where the first line would end."""

    def fault(lines):
        return "it ends a line" if any(line.text[-1] == mark for line in lines) else None

    return Case(f"{mark} may not end a line", 7, FILLER * 6 + mark + FILLER * 9, fault)


def stays_whole(unit, measure):
    """`unit` comes at each of the last places of a line; a long line has room for what is only worth keeping."""

    def fault(lines):
        return None if any(unit in line.text for line in lines) else "it is broken"

    return [
        Case(f"{unit} stays whole after {shift} hanzi", measure, FILLER * shift + unit + FILLER * 10, fault)
        for shift in range(measure - 6, measure + 1)
    ]


def is_wide(text, width):
    """The marks between the first and the last hanzi of `text`, set on one line, take `width` ems."""

    def fault(lines):
        taken = distance(lines, 0, len(text) - 1) - 1
        return None if abs(taken - width) < EXACT else f"they take {taken:.3f} em"

    return Case(f"the marks of {text} take {width} em", 12, text, fault)


def breaks_into(measure, lines_wanted, reason):
    """The text has exactly these lines, with | between them."""

    def fault(lines):
        got = "|".join(line.text for line in lines)
        return None if got == lines_wanted else f"the lines are {got}"

    return Case(f"{reason}: {lines_wanted}", measure, lines_wanted.replace("|", ""), fault)


def gives_way(measure, text, start, end, width, reason):
    """From the hanzi `start` to the hanzi `end`, both on the first line, it is `width` ems."""

    def fault(lines):
        got = distance(lines, text.index(start), text.index(end))
        return None if abs(got - width) < EXACT else f"from {start} to {end} it is {got:.3f} em, not {width}"

    return Case(f"gives way: {reason}: {text}", measure, text, fault)


def stands_at(measure, text, hanzi, ems, reason):
    """`hanzi` stands `ems` from the left edge of its line."""

    def fault(lines):
        line, glyph = found(lines, text.index(hanzi))
        got = (glyph.left - line.left) / SIZE
        return None if abs(got - ems) < EXACT else f"{hanzi} stands at {got:.3f} em, not {ems}"

    return Case(f"{reason}: {text}", measure, text, fault)


def ends_with_two(measure, text):
    """The last line has two characters at least that are no marks."""

    def fault(lines):
        last = lines[-1].text
        return None if len(last.rstrip("。”")) > 1 else f"the last line is {last}"

    return Case(f"ends with two characters: {text}", measure, text, fault)


def found(lines, offset):
    """The line and the glyph of the character at `offset` of the paragraph of `lines`."""
    start = lines[0].glyphs[0].place
    return next((line, glyph) for line in lines for glyph in line.glyphs if glyph.place == start + offset)


def distance(lines, start, end):
    """How far the left edges of two characters are apart, in ems; endless if they are on two lines."""
    (line, glyph), (other_line, other) = found(lines, start), found(lines, end)
    return (other.left - glyph.left) / SIZE if line is other_line else float("inf")


def paragraphs_of(engine, measure, texts):
    """The lines of each of `texts`, set together as paragraphs without indent."""
    source = "\n".join(texts)
    with tempfile.TemporaryDirectory() as folder:
        job = Job(source, measure, Path(folder), indent=0)
        engine.set_text(job, engine.program())
        setting = read_setting(job.pdf, source, SIZE, measure)
    if setting.lost or setting.strange:
        raise EngineFailure(f"{len(setting.lost)} characters are lost, and {setting.strange} should not be there")
    paragraphs = []
    for line in setting.lines:
        if line.first:
            paragraphs.append([])
        paragraphs[-1].append(line)
    return paragraphs


def failures(cases, engine):
    """A sentence for each of `cases` that `engine` fails."""
    by_measure = defaultdict(list)
    for case in cases:
        by_measure[case.measure].append(case)
    sentences = []
    for measure, together in by_measure.items():
        paragraphs = paragraphs_of(engine, measure, [case.text for case in together])
        for case, lines in zip(together, paragraphs, strict=True):
            fault = case.fault(lines)
            if fault:
                sentences.append(f"{case.rule}: {fault}")
    return sentences


def main():
    """Runs all cases and prints those that fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--banxin", type=Path, default=PROGRAM, help="the program to judge")
    options = parser.parse_args()
    if shutil.which("mutool") is None:
        print("skipped: there is no mutool (package mupdf-tools), which reads the PDFs", file=sys.stderr)
        sys.exit(SKIPPED)
    engine = banxin(str(options.banxin))
    if engine.program() is None:
        sys.exit(f"there is no {options.banxin}: build it first")
    cases = cases_of(json.loads((HERE / "cases.json").read_text(encoding="utf-8")))
    try:
        sentences = failures(cases, engine)
    except EngineFailure as failure:
        sys.exit(str(failure))
    for sentence in sentences:
        print(sentence)
    print(f"{len(cases) - len(sentences)} of {len(cases)} cases pass")
    sys.exit(1 if sentences else 0)


if __name__ == "__main__":
    main()
