# SPDX-License-Identifier: Apache-2.0
"""Programs that set Chinese text: how each is called to set one in a column.

All set the same: paragraphs of 10 points on 15, in Noto Serif CJK SC, on pages of one column. Each gets the
settings that a careful user would choose for a newspaper column of Chinese; where there is a choice between
full-width and reduced marks it is full-width, as in newspapers.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

FONT = "Noto Serif CJK SC"
SIZE = 10
LEADING = 15
PAGE_LINES = 50
MARGIN = 40  # points around the column
SECONDS = 180  # what one run may take; TeX builds font tables the first time


@dataclass(frozen=True)
class Job:
    """What to set: the paragraphs of `text`, one a line, in lines of `measure` ems; `folder` is for files."""

    text: str
    measure: float
    folder: Path
    indent: float = 2  # ems of a first line

    @property
    def paragraphs(self):
        return [line for line in self.text.splitlines() if line]

    @property
    def width(self):
        """The length of a line in points."""
        return self.measure * SIZE

    @property
    def page(self):
        """Width and height of the paper in points."""
        return self.width + 2 * MARGIN, PAGE_LINES * LEADING + 2 * MARGIN

    @property
    def pdf(self):
        return self.folder / "text.pdf"


@dataclass(frozen=True)
class Engine:
    """A program: the name it is shown by, the command that must be there, and what makes `job.pdf`."""

    name: str
    command: str
    set_text: Callable[[Job, str], None]

    def program(self):
        """The path of the command, or None where it is not installed."""
        return shutil.which(self.command)


class EngineFailure(Exception):
    """A program that is installed did not make a PDF; says which and why."""


def banxin(path):
    """Our own program at `path`."""
    return Engine("banxin", path, set_with_banxin)


def peers():
    """The programs we compare with, in the order of the table."""
    return [
        Engine("Typst", "typst", set_with_typst),
        Engine("xeCJK", "xelatex", set_with_xecjk),
        Engine("LuaTeX-ja", "lualatex", set_with_luatexja),
        Engine("Chromium", "chromium", set_with_chromium),
    ]


def run(command, job):
    """Runs `command` in the job's folder; the PDF must be there afterwards."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=job.folder,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise EngineFailure(f"{command[0]} took more than {SECONDS} seconds") from None
    if done.returncode != 0 or not job.pdf.exists():
        said = (done.stderr.strip() or done.stdout.strip())[-400:]
        raise EngineFailure(f"{command[0]} made no PDF (exit status {done.returncode}): {said}")


def write(job, name, text):
    """The file `name` of the job's folder, now holding `text`."""
    path = job.folder / name
    path.write_text(text, encoding="utf-8")
    return path


def set_with_banxin(job, program):
    """Sets `job` with banxin galley, its defaults being those of newspapers."""
    source = write(job, "text.txt", "\n\n".join(job.paragraphs) + "\n")
    options = ["--em", f"{job.measure:g}", "--indent", f"{job.indent:g}", "--size", SIZE]
    run([Path(program).resolve(), "galley", source, "-o", job.pdf, *options], job)


TYPST = """\
#set page(width: {width}pt, height: {height}pt, margin: {margin}pt)
#set text(font: "{font}", size: {size}pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, linebreaks: "optimized", leading: {gap}pt, spacing: {gap}pt,
  first-line-indent: (amount: {indent}em, all: true))
#for line in read("text.txt").trim().split("\\n") {{ par(line) }}
"""


def set_with_typst(job, program):
    """Sets `job` with Typst; the region makes it close up marks as in mainland China."""
    write(job, "text.txt", "\n".join(job.paragraphs))
    width, height = job.page
    page = {"width": width, "height": height, "margin": MARGIN}
    source = write(
        job, "text.typ", TYPST.format(**page, font=FONT, size=SIZE, gap=LEADING - SIZE, indent=job.indent)
    )
    run([program, "compile", source, job.pdf], job)


# bp are the points of PDF; a pt of TeX is a little less.
LATEX = """\
\\documentclass{{article}}
{packages}
\\usepackage[paperwidth={width}bp,paperheight={height}bp,margin={margin}bp,noheadfoot]{{geometry}}
\\pagestyle{{empty}}
\\makeatletter\\renewcommand\\normalsize{{\\@setfontsize\\normalsize{{{size}bp}}{{{leading}bp}}}}\\makeatother
\\begin{{document}}
\\normalsize\\setlength\\parindent{{{indent}bp}}\\setlength\\parskip{{0pt}}
\\lineskiplimit=-\\maxdimen\\raggedbottom\\widowpenalty=0\\clubpenalty=0
\\tolerance=9999\\emergencystretch=1em\\hbadness=10000
{text}
\\end{{document}}
"""

XECJK = """\
\\usepackage{{xeCJK}}
\\setmainfont{{{font}}}\\setCJKmainfont{{{font}}}
\\xeCJKsetup{{PunctStyle=quanjiao,CheckSingle=true}}"""

# kanjiskip without a shrink part, or the space between hanzi would become negative.
LUATEXJA = """\
\\usepackage[scale=1]{{luatexja-fontspec}}
\\setmainfont{{{font}}}\\setmainjfont[JFM=quanjiao]{{{font}}}
\\ltjsetparameter{{kanjiskip=0pt plus 0.25\\zw,xkanjiskip=0.25\\zw plus 0.25\\zw minus 0.125\\zw}}
\\ltjsetparameter{{jacharrange={{+3,+6,+7,+8}}}}"""


def set_with_xecjk(job, program):
    """Sets `job` with XeLaTeX and xeCJK, which is asked to avoid a last line of one character."""
    set_with_latex(job, program, XECJK)


def set_with_luatexja(job, program):
    """Sets `job` with LuaLaTeX and LuaTeX-ja, with its measures for Chinese marks."""
    set_with_latex(job, program, LUATEXJA)


def set_with_latex(job, program, packages):
    """Sets `job` with a LaTeX that uses `packages`."""
    width, height = job.page
    page = {"width": width, "height": height, "margin": MARGIN}
    text = "\n\n".join(as_latex(paragraph) for paragraph in job.paragraphs)
    source = LATEX.format(
        **page, packages=packages.format(font=FONT), size=SIZE, leading=LEADING, indent=job.indent * SIZE, text=text
    )
    write(job, "text.tex", source)
    run([program, "-interaction=nonstopmode", "-halt-on-error", "text.tex"], job)


def as_latex(text):
    """`text` with what TeX would obey written as characters."""
    named = {"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"}
    return "".join(named.get(char) or ("\\" + char if char in "#$%&_{}" else char) for char in text)


HTML = """\
<!doctype html>
<html lang="zh-Hans"><meta charset="utf-8"><style>
@page {{ size: {width}pt {height}pt; margin: {margin}pt }}
body {{ margin: 0; width: {column}pt; font: {size}pt/{leading}pt "{font}"; text-align: justify;
  line-break: strict; text-wrap: pretty; text-spacing-trim: trim-start; text-autospace: normal;
  widows: 1; orphans: 1 }}
p {{ margin: 0; text-indent: {indent}em }}
</style>
{text}
</html>
"""


def set_with_chromium(job, program):
    """Sets `job` with headless Chromium and the properties that CSS Text 4 has for Chinese."""
    width, height = job.page
    page = {"width": width, "height": height, "margin": MARGIN}
    text = "\n".join(f"<p>{as_html(paragraph)}</p>" for paragraph in job.paragraphs)
    source = write(
        job,
        "text.html",
        HTML.format(**page, column=job.width, font=FONT, size=SIZE, leading=LEADING, indent=job.indent, text=text),
    )
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={job.folder / 'profile'}"]
    run([program, *flags, "--no-pdf-header-footer", f"--print-to-pdf={job.pdf}", source.as_uri()], job)


def as_html(text):
    """`text` with what HTML would obey written as characters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
