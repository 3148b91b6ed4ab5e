"""Cuts the originals down to what official documents need and gives them our own family names."""

import bz2
import copy
import gzip
import pathlib
import re
import sys

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from simplify import SimplifyingPen

# "characters" becomes the list of the 8,105 that a test reads; with "level3" only the font of the rarest is made.
work, target, characters = map(pathlib.Path, sys.argv[1:4])
only_level3 = sys.argv[4:] == ["level3"]


def one(pattern):
    return next(work.glob(pattern))


def general_standard_characters():
    """The 8,105 characters of the Table of General Standard Chinese Characters (Unihan kTGH)."""
    text = bz2.open(one("unicode-data/**/Unihan_OtherMappings.txt*"), "rt", encoding="utf-8").read()
    return {int(code, 16) for code in re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", text, re.M)}


def double_byte(encoding):
    pairs = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(character) for pair in pairs for character in pair.decode(encoding, "ignore")}


STANDARD = general_standard_characters()
SYMBOLS = {
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x370, 0x530), *range(0x2000, 0x2070), *range(0x20A0, 0x20C1),
    *range(0x2100, 0x2200), *range(0x2200, 0x2300), *range(0x2460, 0x2600), *range(0x3000, 0x3040),
    *range(0x3040, 0x3100), *range(0xFF00, 0xFFF0), *range(0x3200, 0x3400), 0x2605, 0x2606, 0x2713, 0x2717,
}
COMMON = STANDARD | double_byte("gb2312") | SYMBOLS


def truetype(font):
    """Turns cubic outlines into quadratic ones, on a grid of 1/500 em, at most 1.5/1000 off (0.01 mm at 3号)."""
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        outlines[name].draw(SimplifyingPen(pen, 1.5, 2))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs = glyphs
    for name, (advance, _) in font["hmtx"].metrics.items():
        glyphs[name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth",
                  "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours"):
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    scale_upem(font, 500)


def one_glyph_per_character(font):
    """Gives characters that share a glyph their own copy, so that text copied from the PDF is the text put in."""
    codes = sorted({code for table in font["cmap"].tables for code in table.cmap})
    best, seen, order = font.getBestCmap(), set(), font.getGlyphOrder()
    fresh = {}
    # Unified ideographs keep the original; radicals and compatibility forms get the copy.
    for code in sorted(codes, key=lambda code: (not 0x3400 <= code <= 0x9FFF, code)):
        name = best[code]
        if name in seen:
            twin = f"twin{code:05X}"
            font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"].glyphs[name])
            font["hmtx"].metrics[twin] = font["hmtx"].metrics[name]
            order = order + [twin]
            fresh[code] = twin
        seen.add(name)
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    for table in font["cmap"].tables:
        table.cmap = {code: fresh.get(code, name) for code, name in table.cmap.items()}


def make(source, name, wanted=None, convert=False, joins=False):
    font = TTFont(source, recalcTimestamp=False)
    if convert:
        truetype(font)
    options = Options()
    options.hinting = False
    options.layout_features = ["*"] if joins else []
    options.notdef_outline = True
    options.glyph_names = False
    options.legacy_cmap = False
    options.name_IDs = [0, 13, 14]
    options.drop_tables += ["BASE", "JSTF", "VORG", "vhea", "vmtx", "STAT", "gasp", "DSIG", "meta"]
    options.drop_tables += [] if joins else ["GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    # Characters of private use mean something else in every office.
    subsetter.populate(unicodes=(wanted or set(font.getBestCmap())) - set(range(0xE000, 0xF900)))
    subsetter.subset(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    if not joins:
        one_glyph_per_character(font)
    family = f"Huiying {name}"
    for name_id, text in ((1, family), (2, "Regular"), (3, family), (4, family), (6, family.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].fsType = 0
    path = target / f"{name.lower().replace(' ', '-')}.ttf"
    font.save(path)
    covered = set(TTFont(path).getBestCmap())
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {len(covered)} characters, "
          f"{len(covered & STANDARD)} of the {len(STANDARD)}")
    return covered


def licences():
    (target / "OFL-noto.txt").write_bytes((work / "noto-serif-sc/LICENSE_FONT").read_bytes())
    (target / "OFL-ukij.txt").write_bytes(one("fonts-ukij-uyghur/**/copyright").read_bytes())
    (target / "OFL-wenkai.txt").write_bytes(one("fonts-lxgw-wenkai/**/copyright").read_bytes())
    (target / "OFL-liberation.txt").write_bytes(one("fonts-liberation2/**/copyright").read_bytes())
    (target / "GPL-fandol.txt").write_bytes(
        one("texlive-lang-chinese/**/fandol/README").read_bytes() + b"\n\n"
        + gzip.open(one("texlive-lang-chinese/**/fandol/COPYING*")).read())


if only_level3:
    basic = set(TTFont(one("noto-serif-sc/300Light/*.ttf")).getBestCmap())
    make(one("fonts-hanazono/**/HanaMinB.ttf"), "Level3", set(range(0x20000, 0x2EBF0)) - basic)
    (target / "Hanazono.txt").write_bytes(one("fonts-hanazono/**/copyright").read_bytes())
    sys.exit()

fangsong = make(one("texlive-lang-chinese/**/FandolFang-Regular.otf"), "Fangsong", convert=True)
make(one("fonts-lxgw-wenkai/**/LXGWWenKai-Light.ttf"), "Fangsong Tail", COMMON - fangsong)
make(one("fonts-lxgw-wenkai/**/LXGWWenKai-Regular.ttf"), "Kai", COMMON)
make(one("noto-serif-sc/300Light/*.ttf"), "Song")
make(one("noto-serif-sc/700Bold/*.ttf"), "Title", COMMON)
make(one("noto-sans-sc/500Medium/*.ttf"), "Hei", COMMON)
# Hebrew is not set, so it is reported as missing rather than printed backwards.
make(one("fonts-liberation2/**/LiberationSerif-Regular.ttf"), "Latin", set(range(0x20, 0x2C00)) - set(range(0x590, 0x800)))
# Uyghur and Kazakh, of a font that draws each letter in one piece; vowel marks of Arabic proper are not set.
make(one("fonts-ukij-uyghur/**/UKIJTuz.ttf"), "Arabic",
     {*map(ord, " !()-./:[]«»‹›"), 0x60C, 0x61B, 0x61F, *range(0x621, 0x64B), *range(0x660, 0x66E), *range(0x671, 0x6D6)},
     joins=True)
licences()
characters.write_text("".join(map(chr, sorted(STANDARD))), encoding="utf-8")
