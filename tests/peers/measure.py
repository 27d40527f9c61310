#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures how well a PDF sets the lines of a Chinese text; needs mutool and nothing of the program that made it.

    measure.py PDF --source TEXT --em POINTS --measure EMS [--lines]

TEXT is what was set, one paragraph a line: it tells where paragraphs end and whether all of it is there.
The expansion of a line is the mean space between two adjacent hanzi, in ems; a solid line has none.
"""

import argparse
import re
import statistics
from pathlib import Path

from lines import CLOSING, OPENING, STOPS, is_han, is_mark, read_setting

# zh-Hans, as newspapers keep it: GB/T 15834-2011 5.1; clreq #prohibition_rules_for_line_start_end.
NO_START = CLOSING | STOPS | set("·～–／/%‰℃°′″,.;:!?)]}")
NO_END = OPENING | set("／/￥¥$＄£€№#＃([{")

POSTFIX = set("%‰℃°′″㎡㎞㎏")
PREFIX = set("￥¥$＄£€№#＃±-−+＋")
DATE_UNITS = set("年月日号")
# The hanzi that may follow a number without being its unit: 2020至2024, 3与4.
NOT_A_UNIT = set("至到和与及或在的由为是")

SOLID = 0.005  # ems; what rounding of positions in a PDF may add
SQUEEZED = -0.02
UNEVEN = 0.06
ON_GRID = 0.02
FLUSH = 0.05


def measure_pdf(pdf, source, em, measure):
    """The figures of `pdf` by name, and its lines with what is wrong with each, as (line, expansion, faults)."""
    setting = read_setting(pdf, source, em, measure)
    judged = judge(setting, em, measure)
    return figures(setting, judged, em), judged


def judge(setting, em, measure):
    """Each line of `setting` with its expansion and its faults."""
    before = [None] + setting.lines[:-1]
    return [
        (line, expansion(line, em), faults_of(line, previous, em, measure))
        for line, previous in zip(setting.lines, before)
    ]


def figures(setting, judged, em):
    """What compare.py shows of a PDF, in the order in which it does."""
    justified = [(line, gap) for line, gap, _ in judged if not line.last]
    gaps = [gap for _, gap in justified if gap is not None]
    faults = [fault for _, _, of_line in judged for fault in of_line]
    hanzi = [on_grid(glyph, line, em) for line in setting.lines for glyph in line.glyphs if is_han(glyph.char)]
    result = {
        "lines": len(judged),
        "lines of each column": lines_by_column(setting.lines),
        "justified lines": len(justified),
        "solid lines %": percentage([abs(gap) < SOLID for gap in gaps]),
        "mean expansion em": round(statistics.mean(gaps), 4) if gaps else 0.0,
        "worst line em": round(max(gaps), 3) if gaps else 0.0,
        "han on the em grid %": percentage(hanzi),
    }
    for fault in FAULTS:
        result[fault] = faults.count(fault)
    result["characters lost or strange"] = len(setting.lost) + len(setting.strange)
    return result


FAULTS = (
    "broken date",
    "broken number",
    "broken number and unit",
    "broken Latin word",
    "broken dash or ellipsis",
    "forbidden line start",
    "forbidden line end",
    "one-character last line",
    "squeezed han",
    "uneven gaps",
    "ragged edge",
)


def percentage(truths):
    """How many of `truths` hold, in per cent to one place."""
    return round(100 * sum(truths) / len(truths), 1) if truths else 0.0


def lines_by_column(lines):
    """The number of lines in each column of each page, in reading order."""
    counts = {}
    for line in lines:
        key = (line.glyphs[0].page, line.column)
        counts[key] = counts.get(key, 0) + 1
    return " ".join(str(count) for count in counts.values())


def han_gaps(line, em):
    """The spaces between adjacent hanzi of `line`, in ems, but for those where the source has a space too."""
    pairs = [(a, b) for a, b in zip(line.glyphs, line.glyphs[1:]) if is_han(a.char) and is_han(b.char)]
    return [(b.left - a.right) / em for a, b in pairs if None in (a.place, b.place) or b.place == a.place + 1]


def expansion(line, em):
    """The mean space between the hanzi of `line`; None if no two stand side by side."""
    gaps = han_gaps(line, em)
    return statistics.mean(gaps) if gaps else None


def on_grid(glyph, line, em):
    """Whether `glyph` stands on one of the em cells counted from the left edge of its column."""
    cells = (glyph.left - line.left) / em
    return abs(cells - round(cells)) < ON_GRID


def faults_of(line, previous, em, measure):
    """The names of what is wrong with `line`; `previous` is the line before it, or None."""
    faults = []
    if not line.first and previous is not None:
        faults += faults_at_break(previous.text, line.text, line.after_space)
        if line.last and spoken_characters(line.text) <= 1:
            faults.append("one-character last line")
    if not line.first and line.text[0] in NO_START:
        faults.append("forbidden line start")
    if not line.last and line.text[-1] in NO_END:
        faults.append("forbidden line end")
    gaps = han_gaps(line, em)
    if gaps and min(gaps) < SQUEEZED:
        faults.append("squeezed han")
    if len(gaps) > 2 and max(gaps) - min(gaps) > UNEVEN:
        faults.append("uneven gaps")
    if is_ragged(line, em, measure):
        faults.append("ragged edge")
    return faults


def faults_at_break(before, after, at_space):
    """The faults of a line end between the texts `before` and `after` of one paragraph."""
    tail, head = before[-1], after[0]
    digit_before = is_digit(tail)
    if digit_before and is_digit(head):
        return ["broken number"] if not at_space else []
    if tail in PREFIX and is_digit(head) or digit_before and head in POSTFIX:
        return ["broken number"]
    if re.search(r"\d[.,:/]$", before) and is_digit(head) or digit_before and re.match(r"[.,:]\d", after):
        return ["broken number"]
    if digit_before and head in DATE_UNITS:
        return ["broken date"]
    if ends_with_number(before) and is_han(head) and head not in NOT_A_UNIT:
        return ["broken number and unit"]
    if is_latin(tail) and is_latin(head) and not at_space:
        return ["broken Latin word"]
    if tail == head and tail in "—…":
        return ["broken dash or ellipsis"]
    return []


def is_digit(char):
    """Whether `char` is an Arabic digit."""
    return "0" <= char <= "9"


def ends_with_number(text):
    """Whether `text` ends with a number that counts something; the one of a name such as PM2.5 does not."""
    run = re.search(r"[A-Za-z0-9.,-]*\d$", text)
    return run is not None and not re.search("[A-Za-z]", run[0])


def is_latin(char):
    """Whether `char` is a Latin letter or an Arabic digit."""
    return char.isascii() and char.isalnum()


def spoken_characters(text):
    """How many characters of `text` are more than marks."""
    return sum(not is_mark(char) for char in text)


def is_ragged(line, em, measure):
    """Whether a line that should be flush ends neither at the edge nor with a stop that hangs over it."""
    if line.last:
        return False
    right = line.left + measure * em
    end = line.glyphs[-1]
    edges = [end.right, end.body[1]]
    if end.char in STOPS:
        edges.append(end.left)
    return min(abs(edge - right) for edge in edges) > FLUSH * em


def main():
    """Prints the figures of one PDF, and with --lines its lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--em", type=float, required=True, help="type size in points")
    parser.add_argument("--measure", type=float, required=True, help="length of a line in ems")
    parser.add_argument("--lines", action="store_true", help="every line with its expansion and faults")
    options = parser.parse_args()
    source = options.source.read_text(encoding="utf-8")
    result, judged = measure_pdf(options.pdf, source, options.em, options.measure)
    if options.lines:
        for line, gap, faults in judged:
            shown = "     " if gap is None else f"{gap:5.3f}"
            print(shown, line.text, *(f"<{fault}>" for fault in faults))
    for name, value in result.items():
        print(f"{name:28} {value}")


if __name__ == "__main__":
    main()
