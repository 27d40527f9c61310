// SPDX-License-Identifier: Apache-2.0
#include "cli/faces_table.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace banxin {
namespace {

FaceCheck song() {
    FaceCheck check;
    check.has_halt = check.has_vert = true;
    for (const char32_t mark : std::u32string_view{U"“”，。：？（）《》·"}) {
        check.marks.push_back({mark, 1000, InkSide::Left, BodySource::Halt});
    }
    check.marks[2].source = BodySource::Ink;
    check.marks[10] = {U'·', 278, InkSide::Centre, BodySource::Centred};
    check.dash_pair = 2000;
    check.dashes_join = true;
    check.digit = 500;
    return check;
}

FaceCheck latin() {
    FaceCheck check;
    check.face = 1;
    check.dash_pair = 1780;
    check.digit = 531;
    return check;
}

const std::vector<FontUse> faces{{"某宋", "song", 400, "song.otf", 0},
                                 {"Some Latin", "latin", 700, "latin.otf", 0}};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

TEST(FacesTable, TellsOfEachFaceHowItsMarksAreSet) {
    const auto lines = lines_of(faces_table({song()}, faces, Language::Chinese));
    EXPECT_EQ(lines[0],
              "角色  字重  字体  halt  vhal  vert  hwid  “   ”   ，  。  ：  ？  （  ）  《  》  "
              "·      ——      数字");
    EXPECT_EQ(lines[1],
              "song  400   某宋  有    无    有    无    半  半  切  半  半  半  半  半  半  半  "
              "中278  2000连  500");
}

TEST(FacesTable, LeavesOutMarksThatAreNotTheFaces) {
    const auto lines = lines_of(faces_table({song(), latin()}, faces, Language::Chinese));
    EXPECT_NE(lines[2].find("latin  700   Some Latin  无"), std::string::npos) << lines[2];
    EXPECT_TRUE(lines[2].ends_with("  1780断  531")) << lines[2];
    EXPECT_EQ(lines[2].find("半"), std::string::npos);
}

TEST(FacesTable, NamesAMarkThatTheFaceHasNot) {
    FaceCheck check = song();
    check.marks[0].ink = InkSide::Missing;
    EXPECT_NE(faces_table({check}, faces, Language::Chinese).find("  缺  半  切"),
              std::string::npos);
}

TEST(FacesTable, SpeaksEnglish) {
    const std::string table = faces_table({song()}, faces, Language::English);
    EXPECT_TRUE(table.starts_with("role  weight  family  halt")) << table;
    EXPECT_NE(table.find("centred 278  2000 joined  500"), std::string::npos) << table;
    EXPECT_NE(table.find("\nfull: as in the font;"), std::string::npos) << table;
}

}  // namespace
}  // namespace banxin
