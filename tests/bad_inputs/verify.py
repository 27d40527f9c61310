#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Gives the program each bad input of a folder and looks at what it says, what it leaves and what it takes.

The folder has an index.json: for each file its number, code, severity (E, W or I), exit status, the line of the
finding if it has one, words that the finding must carry in both languages, errors that may come with it, and
whether what the law asks for is to count. A file that is not an issue is
put into one as an editor would have it: a text as the body of a story, a picture, a drawing, an advertisement, a
font of the project; a Word file is imported. Besides the finding nothing may be told as an error, nothing may
be on the disk afterwards, and time and memory have their limits.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib

SEVERITIES = {"E": "error", "W": "warning", "I": "info"}
# A worker has ten seconds; the program ends soon after.
SECONDS, WORKER_SECONDS, MEMORY = 2, 11, 512 * 1024
WORKERS = ("svg", "pdf", "docx", "font")

ISSUE = """banxin: 1
paper: {paper}
issue: {{date: "2026-11-23", number: 1187, year_number: 47, pages: 1, allow_odd: true}}
pages:
  - no: 1
    name: 要闻
    items:
      - masthead: standard
        frame: {{columns: 1-8, lines: 1-10}}
      - story: walk
        title: 步道全线走通
        body: {body}
        frame: {{columns: 1-3, lines: 13-42}}
"""

# What a wrapped file is beside the story.
BESIDE = {
    "img": "      - photo: {file}\n        alt: 图\n        frame: {{columns: 4-6, lines: 13-32}}\n",
    "svg": "      - photo: {file}\n        alt: 图\n        frame: {{columns: 4-6, lines: 13-32}}\n",
    "pdf": "      - ad: {file}\n        advertiser: 商行\n        label: 广告\n        fit: contain\n"
    "        frame: {{columns: 4-6, lines: 13-32}}\n",
}


def wrapped(project, row):
    """The command for a row; makes what it needs in the project."""
    file = row["file"]
    kind = file.split("/")[0]
    if kind == "docx":
        return ["import", str(project / file), "-o", str(project / "imported")]
    if kind == "font" and not file.endswith(".yaml"):
        return ["fonts", "check", str(project / file)]
    if kind not in ("text", *BESIDE):
        form = ["--form"] if row.get("form") else []
        return ["check", "--root", str(project), *form, str(project / file)]
    body = file if kind == "text" else "text/ok.md"
    issue = ISSUE.format(paper="paper.yaml", body=body) + BESIDE.get(kind, "").format(file=file)
    (project / "wrapped.yaml").write_text(issue, encoding="utf-8")
    return ["check", "--root", str(project), str(project / "wrapped.yaml")]


def listing(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def said(finding):
    """All the words of a finding, by language."""
    parts = [finding["message"], *finding["help"]]
    place = f" {finding.get('story', '')} {finding.get('file', '')}"
    return {language: " ".join(part[language] for part in parts) + place for language in ("zh", "en")}


def faults_of(row, banxin, project, temporary):
    """What is wrong with the answer to one row; and the seconds and KiB it took."""
    before = listing(project)
    command = [banxin, *wrapped(project, row), "--json"]
    made = [path for path in listing(project) if path not in before]
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TMPDIR": str(temporary),
        "XDG_CACHE_HOME": str(temporary.parent / "cache"),
    }
    start = time.monotonic()
    with open(temporary.parent / "stdout", "w+b") as out, open(temporary.parent / "stderr", "w+b") as err:
        running = subprocess.Popen(command, env=environment, stdout=out, stderr=err)
        _, status, usage = os.wait4(running.pid, 0)
        seconds = time.monotonic() - start
        running.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read()
    faults = []
    if running.returncode != row["exit"]:
        faults.append(f"exit status {running.returncode}, not {row['exit']}")
    try:
        findings = json.loads(text)["diagnostics"]
    except (ValueError, KeyError):
        return [*faults, f"no report: {text[:100]}"], seconds, usage.ru_maxrss
    mine = [finding for finding in findings if finding["code"] == row["code"]]
    if not mine:
        faults.append(f"told: {' '.join(finding['code'] for finding in findings) or 'nothing'}")
    for finding in mine[:1]:
        if finding["severity"] != SEVERITIES[row["severity"]]:
            faults.append(f"is told as {finding['severity']}")
        if "line" in row and finding.get("span", {}).get("line") != row["line"]:
            faults.append(f"line {finding.get('span', {}).get('line')}, not {row['line']}")
        if not finding.get("file"):
            faults.append("names no file")
        if not finding["help"] and row["severity"] == "E":
            faults.append("has no remedy")
        for language, words in said(finding).items():
            if not finding["message"][language]:
                faults.append(f"says nothing in {language}")
            faults += [f"does not say {word} in {language}" for word in row.get("says", []) if word not in words]
    others = {finding["code"] for finding in findings if finding["severity"] == "error"}
    others -= {row["code"], *row.get("also", [])}
    if others:
        faults.append(f"also told: {' '.join(sorted(others))}")
    after = [path for path in listing(project) if path not in before and path not in made]
    if after or any(temporary.iterdir()):
        faults.append(f"left on the disk: {after} {list(temporary.iterdir())}")
    most = WORKER_SECONDS if row["file"].split("/")[0] in WORKERS else SECONDS
    if seconds > most:
        faults.append(f"took {seconds:.1f} s")
    if usage.ru_maxrss > MEMORY:
        faults.append(f"took {usage.ru_maxrss // 1024} MiB")
    return faults, seconds, usage.ru_maxrss


def grey_png(width, height):
    """A picture without a fault."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x + y) % 200 for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def black_pdf(width, height):
    """An advertisement without a fault; its size in points."""
    content = b"0 0 0 1 k 9 9 %d %d re f" % (width - 18, height - 18)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R/Resources<<>>>>" % (width, height),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
    )
    pdf, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(pdf)
    return pdf + b"xref\n0 5\n0000000000 65535 f \n" + table + end


def complete(project):
    """What the files of the folder refer to and a folder of bad inputs need not hold."""
    good = {
        "text/ok.md": ("步道今天全线走通，两岸的居民都来走一走。\n\n" * 20).encode(),
        "img/ok.png": grey_png(1200, 800),
        "pdf/ok.pdf": black_pdf(400, 300),
    }
    for name, data in good.items():
        if not (project / name).exists():
            (project / name).write_bytes(data)
    link = project / "path" / "link-to-etc.md"
    if not link.is_symlink():
        link.symlink_to("/etc/hostname")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--banxin", required=True)
    parser.add_argument("--inputs", required=True, type=pathlib.Path, help="a folder with index.json")
    parser.add_argument("--only", help="the number of one row")
    asked = parser.parse_args()
    rows = json.loads((asked.inputs / "index.json").read_text(encoding="utf-8"))["files"]
    passed = 0
    rows = [row for row in rows if asked.only in (None, row["id"])]
    slowest, largest = 0.0, 0
    for row in rows:
        with tempfile.TemporaryDirectory(prefix="banxin-bad-") as name:
            project = pathlib.Path(name) / "project"
            temporary = pathlib.Path(name) / "temporary"
            temporary.mkdir()
            shutil.copytree(asked.inputs, project, symlinks=True)
            subprocess.run(["chmod", "-R", "u+w", str(project)], check=True)
            complete(project)
            faults, seconds, memory = faults_of(row, asked.banxin, project, temporary)
        slowest, largest = max(slowest, seconds), max(largest, memory)
        passed += not faults
        if faults or asked.only:
            print(f"{row['id']} {row['file']} {row['code']}: {'; '.join(faults) or 'ok'} ({seconds:.1f} s)", flush=True)
    print(f"{passed} passed of {len(rows)}; slowest {slowest:.1f} s, largest {largest // 1024} MiB")
    return 0 if passed == len(rows) else 1


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
