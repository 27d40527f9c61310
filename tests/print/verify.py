#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Looks at press PDFs with other people's programs.

The sample weekly is built in all standards, and then nothing of ours is believed: qpdf, poppler, MuPDF
and Ghostscript say what the files are, whether they can be read, and which ink comes onto which plate.

  verify.py --banxin build/release/banxin [--keep FOLDER]

Prints a line a check. Exit status 1: a check failed; 77: a program that it needs is not there.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ["qpdf", "pdfinfo", "pdffonts", "pdftoppm", "pdftotext", "mutool", "gs"]
STANDARDS = {
    "x1a-2001": ("PDF/X-1:2001", "1.3"),
    "x1a-2003": ("PDF/X-1a:2003", "1.4"),
    "x4": ("PDF/X-4", "1.6"),
}
PLATES = ["Cyan", "Magenta", "Yellow", "Black"]
DPI = 100
FINER = 4  # Ghostscript thickens shapes by up to a pixel of its own grid: draw finer, then average.


class Checks:
    def __init__(self):
        self.failed = 0
        self.done = 0

    def that(self, holds, what, found=""):
        self.done += 1
        if not holds:
            self.failed += 1
        print(f"{'ok  ' if holds else 'FAIL'} {what}{': ' if found else ''}{found}", flush=True)


def run(*command):
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def build(banxin, project, folder, standard=None):
    asked = ["--standard", standard] if standard else []
    status, out, err = run(str(banxin), "build", str(project), "-o", str(folder), *asked)
    if status != 0:
        sys.exit(f"banxin build {project} {standard}: {err}")
    return sorted(Path(line) for line in out.splitlines() if re.search(r"_p\d\d", line))


def ghostscript(*arguments):
    return run("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", *arguments)


def plates_of(pdf, folder):
    """The plates of a page as arrays of cover, 0 to 255, by the name of the ink."""
    import numpy
    from PIL import Image

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    ghostscript("-sDEVICE=tiffsep", f"-r{DPI * FINER}", f"-dDownScaleFactor={FINER}", "-dUseTrimBox",
                f"-sOutputFile={folder}/p.tif", str(pdf))
    Image.MAX_IMAGE_PIXELS = None
    return {re.search(r"\((.*)\)", path.name).group(1): 255 - numpy.asarray(Image.open(path), dtype=int)
            for path in sorted(folder.glob("p(*.tif"))}


def second_black(pdf):
    """The mean cover of black, in per cent, as MuPDF draws it."""
    import numpy

    done = subprocess.run(["mutool", "draw", "-q", "-r", str(DPI), "-c", "cmyk", "-F", "pam", "-o", "-", str(pdf)],
                          capture_output=True, check=True).stdout
    header, pixels = done.split(b"ENDHDR\n", 1)
    depth = int(re.search(rb"DEPTH (\d+)", header).group(1))
    return numpy.frombuffer(pixels, dtype=numpy.uint8).reshape(-1, depth)[:, 3].mean() / 2.55


def type_alone(pdf):
    """Where lines and type are dark, without pictures."""
    import numpy
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        ghostscript("-sDEVICE=pnggray", f"-r{DPI * FINER}", f"-dDownScaleFactor={FINER}", "-dFILTERIMAGE",
                    f"-sOutputFile={folder}/p.png", str(pdf))
        return numpy.asarray(Image.open(f"{folder}/p.png"), dtype=int)


def grown(dark):
    """The pixels that are dark or beside one that is."""
    import numpy

    wide = numpy.pad(dark, 1)
    rows, columns = dark.shape
    return sum(wide[y:y + rows, x:x + columns] for y in range(3) for x in range(3)) > 0


def unlike(one, other):
    """How many pixels are clearly dark in one of two pages and nowhere near in the other."""
    dark_one, dark_other = one < 110, other < 110
    faint_one, faint_other = grown(one < 190), grown(other < 190)
    return int((dark_one & ~faint_other).sum() + (dark_other & ~faint_one).sum())


def check_reading(checks, pdf, standard):
    name = pdf.name
    status, out, _ = run("qpdf", "--check", str(pdf))
    checks.that(status == 0 and "No syntax or stream encoding errors" in out, f"{name} qpdf --check")
    _, info, _ = run("pdfinfo", "-box", str(pdf))
    subtype, version = STANDARDS[standard]
    checks.that(re.search(rf"PDF subtype:\s+{re.escape(subtype)}\n", info) is not None, f"{name} is {subtype}")
    checks.that(f"PDF version:     {version}\n" in info, f"{name} is PDF {version}")
    boxes = {box: re.search(rf"{box}:\s+(.*)", info).group(1).split() for box in ("MediaBox", "BleedBox", "TrimBox")}
    checks.that(len({tuple(box) for box in boxes.values()}) == 1 and boxes["TrimBox"][2:] == ["1105.51", "1547.72"],
                f"{name} media, bleed and trim are 390 × 546 mm", " ".join(boxes["TrimBox"]))
    fonts = [line.split()[-5:-2] for line in run("pdffonts", str(pdf))[1].splitlines()[2:]]
    checks.that(fonts and all(font == ["yes", "yes", "yes"] for font in fonts),
                f"{name} fonts embedded, subset, with Unicode", f"{len(fonts)}")
    _, _, poppler = run("pdftoppm", "-r", "40", str(pdf), "/dev/null")
    poppler = "\n".join(line for line in poppler.splitlines() if "/dev/null" not in line)
    checks.that(poppler == "", f"{name} poppler says nothing", poppler)
    _, _, mupdf = run("mutool", "draw", "-q", "-r", "40", "-F", "png", "-o", "/dev/null", str(pdf))
    mupdf = "\n".join(line for line in mupdf.splitlines() if "ICC support is not available" not in line)
    checks.that(mupdf == "", f"{name} MuPDF says nothing", mupdf)


def check_preflight(checks, banxin, pdf):
    status, out, _ = run(str(banxin), "preflight", str(pdf), "--json")
    checks.that(status == 0, f"{pdf.name} passes preflight", "" if status == 0 else out[:400])


def check_black_type(checks, banxin, folder):
    """With the name of the paper in black, all type must be on the black plate alone."""
    project = folder / "black"
    shutil.copytree(ROOT / "samples/yundu-weekly", project)
    (project / "layouts/styles").mkdir(parents=True)
    styles = (ROOT / "layouts/styles/standard.yaml").read_text(encoding="utf-8")
    black, changed = re.subn(r"ink: \[[^]]*\]", "ink: [0, 0, 0, 100]", styles)
    checks.that(changed > 0, "the sample's styles have coloured type to make black")
    (project / "layouts/styles/standard.yaml").write_text(black, encoding="utf-8")
    for pdf in build(banxin, project, folder / "black-out", "x1a-2001"):
        _, inks, _ = ghostscript("-dFILTERIMAGE", "-dFILTERVECTOR", "-sDEVICE=inkcov", "-o", "-", str(pdf))
        cover = [float(value) for value in inks.split()[:4]]
        checks.that(cover[:3] == [0, 0, 0] and cover[3] > 0.03, f"{pdf.name} type is black ink alone", inks.strip())


def check_plates(checks, files, limit, folder):
    """Plate by plate: the same in all standards, within the plant's limit, and as MuPDF has them."""
    import numpy

    first = next(iter(STANDARDS))
    for number, pdf in enumerate(files[first], 1):
        plates = plates_of(pdf, folder / "plates")
        checks.that(sorted(plates) == sorted(PLATES), f"page {number} has the four plates", " ".join(plates))
        for standard in list(STANDARDS)[1:]:
            others = plates_of(files[standard][number - 1], folder / "plates")
            checks.that(sorted(others) == sorted(plates) and
                        all(numpy.array_equal(plates[ink], others[ink]) for ink in plates),
                        f"page {number} plates of {standard} and {first} are the same")
        most = sum(plates.values()).max() / 2.55
        checks.that(most <= limit, f"page {number} most ink at {DPI}/in within {limit} %", f"{most:.1f} %")
        ours, theirs = plates["Black"].mean() / 2.55, second_black(pdf)
        checks.that(abs(ours - theirs) <= 0.03 * ours, f"page {number} black in two renderers",
                    f"{ours:.2f} % {theirs:.2f} %")


def soft_page(pdf, *colours):
    """The page with its pictures, small and out of focus, in greys."""
    import numpy
    from PIL import Image, ImageFilter

    with tempfile.TemporaryDirectory() as folder:
        ghostscript("-sDEVICE=png16m", f"-r{DPI}", f"-dDownScaleFactor={FINER}", *colours,
                    f"-sOutputFile={folder}/p.png", str(pdf))
        return numpy.asarray(Image.open(f"{folder}/p.png").convert("L").filter(ImageFilter.BoxBlur(3)), dtype=int)


def check_likeness(checks, screen, press):
    """Lines and type pixel by pixel; pictures, whose colours may differ a little, by their light and shade."""
    for one, other in zip(screen, press):
        differing = unlike(type_alone(one), type_alone(other))
        checks.that(differing == 0, f"{other.name} looks as {one.name} but for soft edges", f"{differing} pixels")
        off = abs(soft_page(one) - soft_page(other, "-dUsePDFX3Profile=0")).max()
        checks.that(off <= 48, f"{other.name} is as light and dark as {one.name} everywhere", f"{off} of 255 apart")


def check_characters(checks, banxin, folder):
    """Vertical marks, ligatures, rare hanzi, half-width figures: drawn and copied as for screens."""
    project = ROOT / "tests/print/characters"
    screen = build(banxin, project, folder / "characters")
    wanted = ["「", "」", "office staff first filed five affidavits", "coffee", "𠮷", "𠀋", "𡈽", "12", "38", "0.5"]
    for standard in STANDARDS:
        press = build(banxin, project, folder / "characters", standard)
        _, text, _ = run("pdftotext", "-raw", str(press[0]), "-")
        missing = [part for part in wanted if part not in text]
        checks.that(not missing, f"{press[0].name} gives its characters", " ".join(missing))
        checks.that(text == run("pdftotext", "-raw", str(screen[0]), "-")[1], f"{press[0].name} reads as for screens")
        check_likeness(checks, screen, press)


def total_ink_limit():
    plant = (ROOT / "layouts/plants/newsprint-x1a.yaml").read_text(encoding="utf-8")
    return float(re.search(r"^total_ink:\s*([\d.]+)%", plant, re.M).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--banxin", type=Path, required=True)
    parser.add_argument("--keep", type=Path, help="write the files here instead of a folder that goes away")
    options = parser.parse_args()
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    try:
        import numpy  # noqa: F401
        import PIL  # noqa: F401
    except ImportError as wrong:
        missing.append(str(wrong))
    if missing:
        print("not there:", ", ".join(missing))
        return 77
    checks = Checks()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        sample = ROOT / "samples/yundu-weekly"
        screen = build(options.banxin, sample, folder / "screen")
        files = {standard: build(options.banxin, sample, folder / standard, standard) for standard in STANDARDS}
        for standard, pdfs in files.items():
            checks.that(len(pdfs) == 4, f"{standard} has four pages")
            for pdf in pdfs:
                check_reading(checks, pdf, standard)
                check_preflight(checks, options.banxin, pdf)
        check_black_type(checks, options.banxin, folder)
        check_plates(checks, files, total_ink_limit(), folder)
        check_likeness(checks, screen, files["x1a-2001"])
        check_characters(checks, options.banxin, folder)
    print(f"{checks.done - checks.failed} of {checks.done} checks hold")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
