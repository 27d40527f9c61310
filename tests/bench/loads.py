#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What large and hostile inputs cost: seconds of processor time and MiB at most, of the whole process tree's
largest process, for an issue of 96 pages, a photograph of 100 megapixels, a project of 10,000 stories and an
issue that asks for all of them, and aliases that would unfold to a thousand pages each a thousand wide.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

PAPER = """banxin: 1
kind: paper
name: 云渡周报
format: cn-broadsheet-8x13
cn: CN 99-0047
responsible: {supervisor: 中心, sponsor: 报社, publisher: 报社}
address: 北门街 18 号
phone: "000-0000000"
postal_code: 99-47
price: 1.50 元
printer: {name: 印务公司, address: 江湾路 6 号}
"""
SENTENCE = "步道今天全线走通，两岸的居民都来走一走，{}号桥边站满了人。"


def issue(pages):
    head = 'banxin: 1\npaper: paper.yaml\nissue: {{date: "2026-11-23", number: 1187, year_number: 47, pages: {}}}\npages:\n'
    return head.format(len(pages)) + "".join(
        f"  - no: {number}\n    name: 要闻\n    items:\n{items}" for number, items in enumerate(pages, 1)
    )


def story(name, columns, lines, body):
    return (
        f"      - story: {name}\n        title: 步道走通\n        body: {body}\n"
        f"        frame: {{columns: {columns}, lines: {lines}}}\n        overset: warn\n"
    )


def many_pages(project):
    """96 pages with 8 stories each."""
    (project / "stories").mkdir()
    pages = []
    for page in range(96):
        items = "      - masthead: standard\n        frame: {columns: 1-8, lines: 1-10}\n" if page == 0 else ""
        for place in range(8):
            name = f"s{page}-{place}"
            text = "\n\n".join(SENTENCE.format(page * 8 + place + i) * 4 for i in range(5))
            (project / "stories" / f"{name}.md").write_text(text, encoding="utf-8")
            columns = f"{place % 4 * 2 + 1}-{place % 4 * 2 + 2}"
            items += story(name, columns, "13-50" if place < 4 else "55-92", f"stories/{name}.md")
        pages.append(items)
    (project / "issue.yaml").write_text(issue(pages), encoding="utf-8")


def large_photograph(project):
    """100 megapixels, as a JPEG and placed on half a page."""
    subprocess.run(
        ["vips", "gaussnoise", str(project / "noise.v"), "12250", "8170", "--mean", "128", "--sigma", "40"], check=True
    )
    subprocess.run(
        ["vips", "cast", str(project / "noise.v"), str(project / "photo.jpg[Q=80]"), "uchar"], check=True
    )
    (project / "noise.v").unlink()
    (project / "walk.md").write_text(SENTENCE * 20, encoding="utf-8")
    items = story("walk", "1-3", "13-42", "walk.md")
    items += "      - photo: photo.jpg\n        alt: 图\n        frame: {columns: 4-8, lines: 13-60}\n"
    (project / "issue.yaml").write_text(issue([items]), encoding="utf-8")


def many_stories(project):
    """10,000 story files, of which the issue uses one."""
    (project / "stories").mkdir()
    for number in range(10_000):
        (project / "stories" / f"s{number}.md").write_text(SENTENCE.format(number), encoding="utf-8")
    (project / "issue.yaml").write_text(issue([story("walk", "1-3", "13-42", "stories/s77.md")]), encoding="utf-8")


def all_stories(project):
    """An issue that asks for 10,000 stories."""
    many_stories(project)
    pages = ["".join(story(f"s{p * 200 + i}", "1-3", "13-42", f"stories/s{p * 200 + i}.md") for i in range(200)) for p in range(50)]
    (project / "issue.yaml").write_text(issue(pages), encoding="utf-8")


def wide_aliases(project):
    """A list of 1,000 pages, a thousand times, a thousand times."""
    lists = "a: &a [" + ", ".join(["x"] * 1000) + "]\n"
    for name, below in (("b", "a"), ("c", "b"), ("d", "c")):
        lists += f"{name}: &{name} [" + ", ".join([f"*{below}"] * 1000) + "]\n"
    (project / "issue.yaml").write_text(lists + "pages: *d\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--banxin", required=True)
    asked = parser.parse_args()
    for make in (many_pages, large_photograph, many_stories, all_stories, wide_aliases):
        with tempfile.TemporaryDirectory(prefix="banxin-load-") as name:
            project = pathlib.Path(name)
            (project / "paper.yaml").write_text(PAPER, encoding="utf-8")
            make(project)
            for command in (["check"], ["build", "-o", str(project / "out")], ["build", "--standard", "x1a-2001", "-o", str(project / "out")]):
                environment = os.environ | {"XDG_CACHE_HOME": str(project / "cache"), "LANG": "C.UTF-8"}
                start = time.monotonic()
                with open(project / "words", "wb") as words:
                    running = subprocess.Popen(
                        [asked.banxin, command[0], str(project / "issue.yaml"), "-q", *command[1:]],
                        env=environment,
                        stdout=subprocess.DEVNULL,
                        stderr=words,
                    )
                    _, status, usage = os.wait4(running.pid, 0)
                running.returncode = os.waitstatus_to_exitcode(status)
                cpu = usage.ru_utime + usage.ru_stime
                last = (project / "words").read_text(encoding="utf-8").strip().splitlines()[:1]
                print(
                    f"{make.__name__:18} {' '.join(command[:3:2]) if len(command) > 3 else command[0]:16} "
                    f"exit {running.returncode}, {cpu:6.1f} s CPU, {time.monotonic() - start:6.1f} s, "
                    f"{usage.ru_maxrss // 1024:5} MiB  {last[0] if last and running.returncode else ''}",
                    flush=True,
                )


if __name__ == "__main__":
    sys.exit(main())
