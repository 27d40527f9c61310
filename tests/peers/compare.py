#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sets one text with banxin and its peers and prints, side by side, how well each composes the lines.

    compare.py [TEXT] [--banxin PROGRAM] [--engines banxin,Typst] [--keep FOLDER] [--check]

TEXT is news.txt unless given; it is set in columns of 13 and of 18 ems. A peer that is not installed is named
as such. --check ends with exit status 1 and a sentence for each goal that banxin misses; 77 if mutool is missing.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from engines import SIZE, EngineFailure, Job, banxin, peers
from measure import FAULTS, measure_pdf

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parents[1] / "build" / "release" / "banxin"
MEASURES = (13, 18)
SKIPPED = 77

# What news.txt must reach: (measure, figure, at least or at most, value).
GOALS = (
    (13, "solid lines %", "at least", 92),
    (18, "solid lines %", "at least", 92),
    (13, "worst line em", "at most", 0.125),
    (18, "worst line em", "at most", 0.09),
    (13, "han on the em grid %", "at least", 78),
    *((measure, fault, "at most", 0) for measure in MEASURES for fault in FAULTS),
    *((measure, "characters lost or strange", "at most", 0) for measure in MEASURES),
)


def measured(engine, text, measure, keep):
    """The figures of `text` set by `engine` in lines of `measure` ems; the PDF stays in `keep` if that is given."""
    with tempfile.TemporaryDirectory() as folder:
        job = Job(text, measure, Path(folder))
        engine.set_text(job, engine.program())
        if keep:
            shutil.copy(job.pdf, keep / f"{engine.name}-{measure}.pdf")
        return measure_pdf(job.pdf, text, SIZE, measure)[0]


def compare(engines, text, keep):
    """The figures by engine and measure, and a sentence for each engine that has none."""
    results = {}
    remarks = []
    for engine in engines:
        if engine.program() is None:
            remarks.append(f"{engine.name} is not installed: there is no {engine.command}")
            continue
        try:
            for measure in MEASURES:
                results[engine.name, measure] = measured(engine, text, measure, keep)
        except (EngineFailure, RuntimeError) as failure:
            remarks.append(f"{engine.name} could not be measured: {failure}")
    return results, remarks


def table(results):
    """`results` in Markdown: a row for each figure, a column for each engine and measure."""
    figures = next(iter(results.values()))
    rows = [["", *(f"{name} {measure}" for name, measure in results)]]
    rows += [[figure, *(str(result[figure]) for result in results.values())] for figure in figures]
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows)


def missed_goals(results):
    """A sentence for each goal that banxin misses."""
    sentences = []
    for measure, figure, bound, goal in GOALS:
        if ("banxin", measure) not in results:
            continue
        value = results["banxin", measure][figure]
        if value < goal if bound == "at least" else value > goal:
            sentences.append(f"banxin at {measure} em: {figure} is {value}, and should be {bound} {goal}")
    return sentences


def chosen_engines(options):
    """The engines that the command line asks for."""
    engines = [banxin(str(options.banxin)), *peers()]
    if options.engines is None:
        return engines
    wanted = [name.strip().lower() for name in options.engines.split(",")]
    known = {engine.name.lower() for engine in engines}
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.exit(f"there is no engine {unknown[0]!r}: choose from {', '.join(engine.name for engine in engines)}")
    return [engine for engine in engines if engine.name.lower() in wanted]


def command_line():
    """The options, read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="?", type=Path, default=HERE / "news.txt", help="one paragraph a line")
    parser.add_argument("--banxin", type=Path, default=PROGRAM, help="the program to judge")
    parser.add_argument("--engines", help="names with commas between them; all unless given")
    parser.add_argument("--keep", type=Path, help="a folder for the PDFs")
    parser.add_argument("--check", action="store_true", help="fail if banxin misses a goal")
    return parser.parse_args()


def main():
    """Compares, prints, and with --check judges."""
    options = command_line()
    if shutil.which("mutool") is None:
        print("skipped: there is no mutool (package mupdf-tools), which reads the PDFs", file=sys.stderr)
        sys.exit(SKIPPED)
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    results, remarks = compare(chosen_engines(options), options.text.read_text(encoding="utf-8"), options.keep)
    if results:
        print(table(results))
    for remark in remarks:
        print(remark)
    if options.check:
        missed = missed_goals(results)
        if not any(name == "banxin" for name, _ in results):
            missed.append("banxin was not measured")
        for sentence in missed:
            print(sentence, file=sys.stderr)
        sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
