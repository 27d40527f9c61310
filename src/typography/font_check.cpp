// SPDX-License-Identifier: Apache-2.0
#include "typography/font_check.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr std::u32string_view checked_marks = U"“”，。：？（）《》·";
constexpr std::int32_t half_em = 500, advance_slack = 20;
constexpr std::int32_t least_full_width = 900;

CharClass class_of(char32_t mark, const CompositionRules& rules) {
    for (std::size_t i = 0; i < char_classes; ++i) {
        if (rules.classes[i].members.find(mark) != std::u32string::npos) {
            return static_cast<CharClass>(i);
        }
    }
    return CharClass::Ideograph;
}

/// Stops stand in the middle of their em in Taiwan and Hong Kong, low and near the text elsewhere.
bool centres_stops(std::string_view language) {
    return language.starts_with("zh-Hant") || language == "zh-TW" || language == "zh-HK" ||
           language == "zh-MO";
}

Message name_of_language(std::string_view language) {
    if (centres_stops(language)) {
        return {"繁体中文", "traditional Chinese"};
    }
    if (language.starts_with("ja")) {
        return {"日文", "Japanese"};
    }
    return {"简体中文", "simplified Chinese"};
}

std::int32_t advance_of(const std::vector<ShapedGlyph>& glyphs) {
    std::int32_t advance = 0;
    for (const ShapedGlyph& glyph : glyphs) {
        advance += glyph.advance;
    }
    return advance;
}

/// Looks at one face; every step adds to the table what it measures, and what it finds.
class Checker {
  public:
    Checker(const FontBook& fonts, const CompositionRules& rules, int face)
        : fonts_{fonts}, rules_{rules} {
        check_.face = face;
    }

    FaceCheck check() {
        check_.has_halt = fonts_.has_feature(check_.face, "halt");
        check_.has_vhal = fonts_.has_feature(check_.face, "vhal");
        check_.has_vert = fonts_.has_feature(check_.face, "vert");
        check_.has_hwid = fonts_.has_feature(check_.face, "hwid");
        if (use().role != "latin") {
            for (const char32_t mark : checked_marks) {
                check_mark(mark);
            }
            report_marks();
            check_dashes();
        }
        check_digits();
        return std::move(check_);
    }

  private:
    [[nodiscard]] const FontUse& use() const {
        return fonts_.faces()[static_cast<std::size_t>(check_.face)];
    }

    void check_mark(char32_t mark) {
        const std::string text = to_utf8(mark);
        const std::vector<ShapedGlyph>& full = fonts_.shape(check_.face, text, Shaping::Chinese);
        MarkCheck found;
        found.mark = mark;
        if (full.size() != 1 || full[0].id == 0) {
            missing_ += text;
            check_.marks.push_back(found);
            return;
        }
        const CharClass cls = class_of(mark, rules_);
        const ClassRule& rule = rules_.classes[static_cast<std::size_t>(cls)];
        const MarkBody body = mark_body(fonts_, check_.face, text, cls, rule);
        found.advance = full[0].advance;
        found.ink = ink_side(fonts_.ink_extent(check_.face, full[0].id), found.advance);
        found.source = body.source;
        check_.marks.push_back(found);

        const bool wants_cut = rule.body < 1 && (rule.blank_before > 0) != (rule.blank_after > 0);
        check_place(found, cls, text);
        if (!wants_cut) {
            return;
        }
        const bool halved = halves(text, found.advance);
        if (halved && body.source != BodySource::Halt) {
            untrue_halves_ += text;
        }
        if (!body.blank_cut) {
            uncut_ += text;
        } else if (body.source == BodySource::Proportional) {
            narrow_ += text;
        } else if (!halved) {
            cut_by_ink_ += text;
        }
    }

    /// Whether `halt` makes half an em of a mark.
    [[nodiscard]] bool halves(const std::string& mark, std::int32_t advance) const {
        const auto half = advance_of(fonts_.shape(check_.face, mark, Shaping::HalfWidth));
        return advance >= least_full_width && std::abs(half - half_em) <= advance_slack;
    }

    /// Whether a stop stands where readers of the language look for it.
    void check_place(const MarkCheck& stop, CharClass cls, const std::string& text) {
        if (stop.advance < least_full_width ||
            (cls != CharClass::Comma && cls != CharClass::FullStop && cls != CharClass::Colon)) {
            return;
        }
        const ClassRule& rule = rules_.classes[static_cast<std::size_t>(cls)];
        if (stop.ink == InkSide::Centre && rule.blank_after > 0 && rule.blank_before == 0) {
            centred_ += text;
        }
        if (stop.ink == InkSide::Left && centres_stops(rules_.language)) {
            cornered_ += text;
        }
    }

    void report_marks() {
        if (!missing_.empty()) {
            find(error,
                 "BX4025",
                 {fmt::format("没有 {} ，用到就报错，不用别的字体顶替", missing_),
                  fmt::format("has no {}; text with it is refused, for no other font is put in its "
                              "place",
                              missing_)});
        }
        if (!cut_by_ink_.empty()) {
            find(
                info,
                "BX4020",
                {fmt::format("没有 {} 的半宽形式（halt），空白的一半按墨迹裁去", cut_by_ink_),
                 fmt::format("has no half-width form (halt) of {}; the half without ink is cut off",
                             cut_by_ink_)});
        }
        if (!untrue_halves_.empty()) {
            find(
                warning,
                "BX4027",
                {fmt::format("的 {} 半宽形式（halt）有误，墨迹在半个字宽以外，没有用它",
                             untrue_halves_),
                 fmt::format("has half-width forms (halt) of {} with ink outside the half em; they "
                             "are not used",
                             untrue_halves_)});
        }
        if (!uncut_.empty()) {
            find(warning,
                 "BX4028",
                 {fmt::format("的 {} 没有空白的一半可裁，占一个字宽", uncut_),
                  fmt::format("has no blank half to cut off {}; they take a whole em", uncut_)});
        }
        if (!narrow_.empty()) {
            find(info,
                 "BX4023",
                 {fmt::format("的 {} 是比例宽度，各放进半个字宽，贴着引文", narrow_),
                  fmt::format("has {} of proportional width; each is set in half an em, beside the "
                              "text it belongs to",
                              narrow_)});
        }
        report_places();
    }

    void report_places() {
        const Message language = name_of_language(rules_.language);
        if (!centred_.empty()) {
            find(
                warning,
                "BX4021",
                {fmt::format("的 {} 居中，不是{}的位置，左移了四分之一字", centred_, language.zh),
                 fmt::format("has {} in the middle of the em, which is not their place in {}; they "
                             "are moved a quarter of an em to the left",
                             centred_,
                             language.en)});
        }
        if (!cornered_.empty()) {
            find(warning,
                 "BX4022",
                 {fmt::format("的 {} 偏左，不是{}的居中位置，照字体原样排", cornered_, language.zh),
                  fmt::format(
                      "has {} on the left, not in the middle of the em as in {}; they are set "
                      "as they are",
                      cornered_,
                      language.en)});
        }
    }

    void check_dashes() {
        const std::vector<ShapedGlyph>& pair = fonts_.shape(check_.face, "——", Shaping::Chinese);
        const MarkBody body = long_mark_body(fonts_, check_.face, "——", 2);
        check_.dash_pair = advance_of(pair);
        check_.dashes_join = advance_of(body.glyphs) == check_.dash_pair;
        if (!check_.dashes_join) {
            find(info,
                 "BX4024",
                 {"的破折号两半不相接，移到相接后居中",
                  "has dashes that do not join; the two of a pair are moved together and centred"});
        }
    }

    void check_digits() {
        const int face = fonts_.latin_face(check_.face);
        check_.digit = advance_of(fonts_.shape(face, "1", Shaping::HalfFigures));
        const bool sets_digits = face == check_.face;
        if (sets_digits && rules_.usual.figures == Figures::HalfWidth &&
            std::abs(check_.digit - half_em) > advance_slack) {
            find(warning,
                 "BX4026",
                 {"没有半宽数字（hwid），数字缩放到半个字宽",
                  "has no half-width figures (hwid); figures are scaled to half an em"});
        }
    }

    /// Adds a finding whose sentence begins with the name of the face.
    void find(Diagnostic (*make)(std::string, SourceSpan, Message),
              const char* code,
              const Message& rest) {
        const FontUse& face = use();
        Diagnostic finding =
            make(code,
                 fonts_.named_at(check_.face),
                 {fmt::format("字体“{}”（{} {}）{}", face.family, face.role, face.weight, rest.zh),
                  fmt::format("\"{}\" ({} {}) {}", face.family, face.role, face.weight, rest.en)});
        if (finding.severity != Severity::Info) {
            finding.hints.push_back({"在 paper.yaml 的 fonts: 里给这个角色换一个字体",
                                     "give the role another font, under fonts: in paper.yaml"});
        }
        check_.findings.push_back(std::move(finding));
    }

    const FontBook& fonts_;
    const CompositionRules& rules_;
    FaceCheck check_;
    /// Marks of which something is to be told.
    std::string missing_, cut_by_ink_, untrue_halves_, uncut_, narrow_, centred_, cornered_;
};

}  // namespace

std::vector<FaceCheck> check_faces(const FontBook& fonts, const CompositionRules& rules) {
    std::vector<FaceCheck> checks;
    for (std::size_t face = 0; face < fonts.faces().size(); ++face) {
        checks.push_back(Checker{fonts, rules, static_cast<int>(face)}.check());
    }
    return checks;
}

}  // namespace banxin
