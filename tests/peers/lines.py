# SPDX-License-Identifier: Apache-2.0
"""The lines of a horizontal Chinese text in a PDF, glyph by glyph, each with its place in the source text.

Reads the PDF through mutool, so it knows nothing of the program that set the text. Lengths are points;
x grows to the right, baselines grow downwards.
"""

import re
import subprocess
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

OPENING = set("“‘（《〈「『【〖〔［｛")
CLOSING = set("”’）》〉」』】〗〕］｝")
STOPS = set("，、；：。．！？")

# A font may draw two characters with one glyph, and the PDF then names either.
TWINS = {"⋯": "…", "‑": "-", "‐": "-", "〜": "~", "―": "—"}


@dataclass
class Glyph:
    """One character as it stands on the page; `left` and `right` are the edges of its advance box."""

    char: str
    left: float
    right: float
    baseline: float
    size: float
    page: int
    place: int | None = None  # offset in the source text

    @property
    def body(self):
        """The edges without the blank half of a full-width bracket or stop (GB/T 15834: a mark is half an em)."""
        if self.right - self.left < 0.85 * self.size:
            return self.left, self.right
        if self.char in OPENING:
            return self.left + 0.5 * self.size, self.right
        if self.char in CLOSING or self.char in STOPS:
            return self.left, self.right - 0.5 * self.size
        return self.left, self.right

    @property
    def centre(self):
        """The middle of the body: what orders glyphs whose boxes overlap because blank halves were closed up."""
        return sum(self.body) / 2


@dataclass
class Line:
    """A line of one column, in reading order; the three flags come from the source text."""

    glyphs: list[Glyph]
    column: int
    left: float  # edge of its column
    first: bool = False  # of its paragraph
    last: bool = False
    after_space: bool = False  # the source has white space before its first character

    @property
    def text(self):
        return "".join(glyph.char for glyph in self.glyphs)


@dataclass
class Setting:
    """All lines of a PDF, and what of the source they do not show."""

    lines: list[Line]
    lost: list[int] = field(default_factory=list)  # offsets of source characters that no glyph stands for
    strange: list[str] = field(default_factory=list)  # characters on the page that the source does not have there


def is_han(char):
    """Whether `char` is an ideograph that fills its em."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000" or char in "〇々"


def is_mark(char):
    """Whether `char` is punctuation rather than a word, a number or a sign that is read aloud."""
    return unicodedata.category(char)[0] == "P" and char not in "%‰"


def read_setting(pdf, source, em, measure):
    """The lines of `pdf`, which shows the text `source` in columns of `measure` ems of `em` points."""
    glyphs = [glyph for glyph in read_glyphs(pdf) if not glyph.char.isspace() and glyph.char != "\ufeff"]
    glyphs = [glyph for glyph in glyphs if abs(glyph.size - em) < 0.02 * em]
    lines = lines_of_columns(glyphs, em, measure)
    setting = Setting(lines)
    place_in_source(setting, source)
    mark_paragraphs(lines, source)
    return setting


def read_glyphs(pdf):
    """Every upright horizontal character of `pdf`, in the order in which it is drawn."""
    # Without inhibit-spaces mutool puts a space wherever a gap is wide, which would hide letterspacing.
    options = "inhibit-spaces,preserve-ligatures,preserve-whitespace"
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "text.xml"
        command = ["mutool", "convert", "-F", "stext", "-O", options, "-o", written, pdf]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        text = written.read_text(encoding="utf-8", errors="replace") if written.exists() else ""
    if "</document>" not in text:
        raise RuntimeError(f"mutool cannot read {pdf}: {done.stderr.strip()}")
    glyphs = []
    for page, tree in enumerate(ElementTree.fromstring(only_xml(text)).iter("page")):
        for line in tree.iter("line"):
            if line.get("dir", "1 0") != "1 0":
                continue
            for font in line.iter("font"):
                size = float(font.get("size"))
                glyphs += [glyph for char in font.iter("char") for glyph in to_glyphs(char, size, page)]
    return share_out_ligatures(glyphs)


def only_xml(text):
    """`text` with what XML 1.0 cannot say replaced by U+FFFD; fonts without a map to Unicode bring it in."""

    def reference(match):
        code = int(match[1][1:], 16) if match[1][0] in "xX" else int(match[1])
        allowed = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code <= 0xFFFD or code > 0xFFFF
        return match[0] if allowed else "\ufffd"

    text = re.sub(r"&#(x[0-9a-fA-F]+|\d+);", reference, text)
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text)


def to_glyphs(char, size, page):
    """The glyph of one `char` element; the long dash ⸺, to which some fonts turn two, is two."""
    corners = [float(number) for number in char.get("quad").split()]
    left, right, baseline = corners[0], corners[2], float(char.get("y"))
    name = char.get("c") or "\ufffd"
    if name != "⸺":
        return [Glyph(name, left, right, baseline, size, page)]
    middle = (left + right) / 2
    return [Glyph("—", left, middle, baseline, size, page), Glyph("—", middle, right, baseline, size, page)]


def share_out_ligatures(glyphs):
    """`glyphs` with each glyph that stands for several characters cut into equal parts.

    mutool gives the whole width to the first of them and none to the others.
    """
    result = []
    together = []
    for glyph in glyphs + [None]:
        joins = (
            glyph is not None
            and together
            and glyph.right - glyph.left < 0.01 * glyph.size
            and glyph.baseline == together[0].baseline
            and abs(glyph.left - together[0].right) < 0.02 * glyph.size
        )
        if joins:
            together.append(glyph)
            continue
        share(together)
        result += together
        together = [glyph] if glyph is not None else []
    return result


def share(together):
    """Cuts the box of the first of `together` into equal parts, one for each."""
    if len(together) < 2:
        return
    left = together[0].left
    width = (together[0].right - left) / len(together)
    for index, glyph in enumerate(together):
        glyph.left, glyph.right = left + index * width, left + (index + 1) * width


def lines_of_columns(glyphs, em, measure):
    """`glyphs` as lines: page by page, column by column, from top to bottom."""
    rows = rows_of(glyphs, em)
    lines = []
    column = 0
    while rows:
        left = left_edge(rows)
        right = left + (measure + 0.75) * em  # room for a hanging stop; gutters are wider
        for row in rows:
            inside = [glyph for glyph in row if glyph.centre < right]
            if inside:
                lines.append(Line(inside, column, left))
        rows = [rest for row in rows if (rest := [glyph for glyph in row if glyph.centre >= right])]
        column += 1
    return sorted(lines, key=lambda line: (line.glyphs[0].page, line.column, line.glyphs[0].baseline))


def rows_of(glyphs, em):
    """`glyphs` by page and baseline, each row from left to right."""
    rows = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.page, glyph.baseline)):
        below = rows and (glyph.page != rows[-1][0].page or glyph.baseline - rows[-1][-1].baseline > 0.2 * em)
        if not rows or below:
            rows.append([])
        rows[-1].append(glyph)
    return [sorted(row, key=lambda glyph: glyph.centre) for row in rows]


def left_edge(rows):
    """The left edge of the leftmost column: where a line starts with a hanzi, since marks may be set optically."""
    hanzi = [row[0].left for row in rows if is_han(folded(row[0].char))]
    start = min(row[0].body[0] for row in rows)
    near = [edge for edge in hanzi if edge - start < 4 * rows[0][0].size]
    return min(near) if near else start


def folded(char):
    """`char` without differences of form: full-width or half-width, or another code for the same shape."""
    normal = unicodedata.normalize("NFKC", char)
    return TWINS.get(normal, normal) if len(normal) == 1 else char


def shows(glyph, char):
    """Whether `glyph` may stand for the source's `char`; some PDFs give a radical for the hanzi of its shape."""
    radical = "\u2e80" <= glyph.char <= "\u2fdf"
    return folded(glyph.char) == folded(char) or radical and is_han(char)


def place_in_source(setting, source):
    """Gives each glyph its place in `source` and the source's character; records what does not match."""
    wanted = [place for place, char in enumerate(source) if not char.isspace()]
    position = 0
    for line in setting.lines:
        for glyph in line.glyphs:
            ahead = range(position, min(position + 4, len(wanted)))
            found = next((at for at in ahead if shows(glyph, source[wanted[at]])), None)
            if found is None:
                setting.strange.append(glyph.char)
                continue
            setting.lost += wanted[position:found]
            glyph.place, glyph.char = wanted[found], source[wanted[found]]
            position = found + 1
        line.glyphs.sort(key=lambda glyph: glyph.centre)
    setting.lost += wanted[position:]


def mark_paragraphs(lines, source):
    """Tells each of `lines` where it stands in its paragraph; each line of `source` is one."""
    previous = None
    end = 0
    for line in lines:
        places = [glyph.place for glyph in line.glyphs if glyph.place is not None]
        if not places:
            continue
        between = source[end : places[0]]
        line.first = previous is None or "\n" in between
        line.after_space = any(char.isspace() for char in between)
        if previous is not None:
            previous.last = line.first
        previous, end = line, places[-1] + 1
    if previous is not None:
        previous.last = True
