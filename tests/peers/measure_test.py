#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of measure.py on lines made here, without a PDF."""

import unittest

from lines import Glyph, Setting, lines_of_columns, mark_paragraphs, place_in_source, share_out_ligatures
from measure import faults_at_break, figures, judge

EM = 10


def row(text, baseline, gap=0.0, left=0.0):
    """`text` as glyphs of one em, each `gap` points after the one before."""
    step = EM + gap
    return [
        Glyph(char, left + at * step, left + at * step + EM, baseline, EM, 0) for at, char in enumerate(text)
    ]


def setting_of(glyphs, source, measure):
    """`glyphs` as the lines of `source`."""
    setting = Setting(lines_of_columns(glyphs, EM, measure))
    place_in_source(setting, source)
    mark_paragraphs(setting.lines, source)
    return setting


class Breaks(unittest.TestCase):
    """What a line end may not part."""

    def test_number_from_its_unit(self):
        self.assertEqual(faults_at_break("疏浚12.8", "公里", False), ["broken number and unit"])
        self.assertEqual(faults_at_break("由2020", "至2024年", False), [])

    def test_digit_of_a_name_counts_nothing(self):
        self.assertEqual(faults_at_break("空气中PM2.5", "平均浓度", False), [])

    def test_date(self):
        self.assertEqual(faults_at_break("今年11", "月", False), ["broken date"])

    def test_number_from_its_signs(self):
        for before, after in (("12", "5"), ("3.", "5"), ("3", ".5"), ("-", "3"), ("￥", "50"), ("20", "℃")):
            self.assertEqual(faults_at_break(before, after, False), ["broken number"], before + "|" + after)

    def test_latin_word_but_not_between_words(self):
        self.assertEqual(faults_at_break("云渡Po", "rt", False), ["broken Latin word"])
        self.assertEqual(faults_at_break("云渡Port", "Authority", True), [])


class Lines(unittest.TestCase):
    """How lines are found and judged."""

    def test_columns_are_read_one_after_the_other(self):
        glyphs = row("春夏秋", 10) + row("冬日月", 10, left=50) + row("东南西", 25) + row("北中原", 25, left=50)
        setting = setting_of(glyphs, "春夏秋东南西冬日月北中原", 3)
        self.assertEqual([line.text for line in setting.lines], ["春夏秋", "东南西", "冬日月", "北中原"])
        self.assertEqual((setting.lost, setting.strange), ([], []))

    def test_closed_up_bracket_keeps_its_place(self):
        glyphs = row("春夏", 10) + row("（秋", 10, left=15)
        self.assertEqual(setting_of(glyphs, "春夏（秋", 4).lines[0].text, "春夏（秋")

    def test_missing_text_is_noticed(self):
        setting = setting_of(row("春夏冬", 10), "春夏秋冬", 4)
        self.assertEqual(setting.lost, [2])

    def test_ligature_is_two_characters(self):
        wide = [Glyph("—", 0, 20, 10, EM, 0), Glyph("—", 20, 20, 10, EM, 0)]
        self.assertEqual([(glyph.left, glyph.right) for glyph in share_out_ligatures(wide)], [(0, 10), (10, 20)])

    def test_expansion_leaves_the_last_line_out(self):
        setting = setting_of(row("春夏秋", 10, gap=1) + row("冬日", 25, gap=9), "春夏秋冬日", 3.2)
        result = figures(setting, judge(setting, EM, 3.2), EM)
        self.assertEqual(result["justified lines"], 1)
        self.assertEqual(result["worst line em"], 0.1)
        self.assertEqual(result["solid lines %"], 0)
        self.assertEqual(result["ragged edge"], 0)

    def test_faults_of_a_bad_paragraph(self):
        setting = setting_of(row("春夏秋（", 10) + row("，冬日", 25, gap=-1) + row("月。", 40), "春夏秋（，冬日月。", 4)
        faults = [fault for _, _, of_line in judge(setting, EM, 4) for fault in of_line]
        wanted = ["forbidden line end", "forbidden line start", "squeezed han", "ragged edge", "one-character last line"]
        self.assertEqual(faults, wanted)


if __name__ == "__main__":
    unittest.main()
