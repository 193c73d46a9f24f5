"""Cuts the two faces every page needs first down to the characters and weights it uses, 100 kB to 34 kB, and makes the
TrueType files that PDFs embed: fixed weights, all of Latin, without what a PDF writer does not read.

Run by hand when a face or its characters change: needs Debian's python3-fonttools and python3-brotli, after `npm ci`.
The outcome is committed, so that building and testing need only Node. The characters are those of `unicode-range` in
fonts.css; what is outside them is set in Fontsource's whole files, loaded only then.

Both faces are under the SIL Open Font License 1.1. Source Serif reserves the name "Source", so the cut face has a name
of its own (section 3 of the licence).
"""

import re
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).parent.parent
FONTS = ROOT / "src/lib/components/fonts"
EMBEDDED = ROOT / "src/lib/export/fonts"
EMBEDDED_FACES = {
    "sans": ("inter", 400, "Atlas Sans"),
    "sans-bold": ("inter", 600, "Atlas Sans Bold"),
    "serif": ("source-serif-4", 650, "Atlas Serif"),
}
# Basic Latin to Latin Extended-A, punctuation, currencies, arrows and signs of comparison.
EMBEDDED_RANGES = [(0x20, 0x17F), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2122, 0x2122), (0x2190, 0x2265)]
FACES = {
    "atlas-inter": ("inter", {"wght": (400, 700)}, None),
    "atlas-serif": ("source-serif-4", {"wght": 650}, "Atlas Serif"),
}


def characters(css: str) -> list[int]:
    """The code points of the first unicode-range."""
    ranges = re.search(r"unicode-range:([^;]+);", css).group(1)
    points = []
    for part in ranges.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        points += range(int(first, 16), int(last or first, 16) + 1)
    return points


def main() -> None:
    wanted = characters((FONTS / "fonts.css").read_text())
    for name, (package, axes, renamed) in FACES.items():
        source = ROOT / f"node_modules/@fontsource-variable/{package}/files/{package}-latin-wght-normal.woff2"
        font = reread(instantiateVariableFont(TTFont(source), axes))
        options = Options()
        options.layout_features = ["kern", "tnum"]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        if renamed:
            rename(font, renamed)
        font.flavor = "woff2"
        font.save(FONTS / f"{name}.woff2")


def embedded() -> None:
    for name, (package, weight, family) in EMBEDDED_FACES.items():
        parts = []
        for subset in ("latin", "latin-ext"):
            source = ROOT / f"node_modules/@fontsource-variable/{package}/files/{package}-{subset}-wght-normal.woff2"
            font = instantiateVariableFont(TTFont(source), {"wght": weight})
            font.flavor = None
            part = BytesIO()
            font.save(part)
            part.seek(0)
            parts.append(part)
        font = reread(Merger().merge(parts))
        options = Options()
        options.layout_features = []
        options.hinting = False
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[point for first, last in EMBEDDED_RANGES for point in range(first, last + 1)])
        subsetter.subset(font)
        rename(font, family)
        EMBEDDED.mkdir(exist_ok=True)
        font.save(EMBEDDED / f"{name}.ttf")


def reread(font: TTFont) -> TTFont:
    """The subsetter trips over an instance's unsaved tables."""
    saved = BytesIO()
    font.flavor = None
    font.save(saved)
    saved.seek(0)
    return TTFont(saved)


def rename(font: TTFont, family: str) -> None:
    names = {1: family, 3: family, 4: family, 6: family.replace(" ", ""), 16: family}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID not in (0, 2, 5, 13, 14):
            font["name"].removeNames(nameID=record.nameID)


if __name__ == "__main__":
    main()
    embedded()
