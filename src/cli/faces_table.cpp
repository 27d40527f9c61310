// SPDX-License-Identifier: Apache-2.0
#include "cli/faces_table.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

using TableRow = std::vector<std::string>;

constexpr std::u32string_view marks = U"“”，。：？（）《》·";
constexpr std::int32_t em = 1000;

int width_of(std::string_view text) {
    int width = 0;
    for (const char32_t scalar : scalars(text)) {
        width += display_width(scalar);
    }
    return width;
}

Message word_of(BodySource source) {
    switch (source) {
        case BodySource::Full:
            return {"整", "full"};
        case BodySource::Halt:
            return {"半", "halt"};
        case BodySource::Ink:
            return {"切", "cut"};
        case BodySource::Proportional:
            return {"窄", "narrow"};
        case BodySource::Centred:
            break;
    }
    return {"中", "centred"};
}

Message key() {
    return {
        "整：照字体的全角；半：用字体的半角；切：按墨迹切去空白；窄：窄字形放进字身；"
        "中：放在字身正中；缺：没有\n"
        "数字是字宽，千分之一字；标点只在不是一字宽时写出\n",
        "full: as in the font; halt: the font's half-width form; cut: blank cut off by the "
        "ink; narrow: a narrow glyph put into its body; centred: put in the middle of its "
        "body; none: not in the font\n"
        "numbers are advances in 1/1000 em; that of a mark is told where it is not 1000\n"};
}

class FacesTable {
  public:
    explicit FacesTable(Language language) : language_{language} {}

    [[nodiscard]] TableRow head() const {
        TableRow row{in("角色", "role"),
                     in("字重", "weight"),
                     in("字体", "family"),
                     "halt",
                     "vhal",
                     "vert",
                     "hwid"};
        for (const char32_t mark : marks) {
            row.push_back(to_utf8(mark));
        }
        row.insert(row.end(), {"——", in("数字", "figure")});
        return row;
    }

    [[nodiscard]] TableRow row_of(const FaceCheck& check, const FontUse& face) const {
        TableRow row{face.role,
                     std::to_string(face.weight),
                     face.family,
                     has(check.has_halt),
                     has(check.has_vhal),
                     has(check.has_vert),
                     has(check.has_hwid)};
        for (const char32_t mark : marks) {
            const auto found = std::ranges::find(check.marks, mark, &MarkCheck::mark);
            row.push_back(found == check.marks.end() ? "" : cell_of(*found));
        }
        row.push_back(std::to_string(check.dash_pair) +
                      (check.dashes_join ? in("连", " joined") : in("断", " apart")));
        row.push_back(std::to_string(check.digit));
        return row;
    }

  private:
    [[nodiscard]] std::string in(const char* zh, const char* en) const {
        return language_ == Language::Chinese ? zh : en;
    }
    [[nodiscard]] std::string has(bool feature) const {
        return feature ? in("有", "yes") : in("无", "no");
    }
    [[nodiscard]] std::string cell_of(const MarkCheck& mark) const {
        if (mark.ink == InkSide::Missing) {
            return in("缺", "none");
        }
        std::string word = say(word_of(mark.source), language_);
        if (mark.advance == em) {
            return word;
        }
        return word + in("", " ") + std::to_string(mark.advance);
    }

    Language language_;
};

/// The rows, with every column as wide as its widest cell and two cells of space between them.
std::string aligned(const std::vector<TableRow>& rows) {
    std::vector<int> widths(rows.front().size(), 0);
    for (const TableRow& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], width_of(row[column]));
        }
    }
    std::string out;
    for (const TableRow& row : rows) {
        std::size_t blank = 0;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!row[column].empty()) {
                out.append(blank, ' ');
                out += row[column];
                blank = 0;
            }
            blank += static_cast<std::size_t>(widths[column] - width_of(row[column])) + 2;
        }
        out += '\n';
    }
    return out;
}

}  // namespace

std::string faces_table(const std::vector<FaceCheck>& checks,
                        const std::vector<FontUse>& faces,
                        Language language) {
    const FacesTable table{language};
    std::vector<TableRow> rows{table.head()};
    for (const FaceCheck& check : checks) {
        rows.push_back(table.row_of(check, faces[static_cast<std::size_t>(check.face)]));
    }
    return aligned(rows) + say(key(), language);
}

}  // namespace banxin
