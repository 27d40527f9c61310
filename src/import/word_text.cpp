// SPDX-License-Identifier: Apache-2.0
#include "import/word_text.hpp"

#include "base/text.hpp"
#include "import/word_styles.hpp"
#include "import/xml_events.hpp"
#include "input/characters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// A switch of Word is on where its element stands, unless it says otherwise.
bool is_on(const XmlElement& element) {
    const auto value = element.attribute("val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

constexpr std::string_view white = " \t";
constexpr std::string_view wide_space = "　";

/// How many bytes of white space `text` starts with, or ends with.
std::size_t leading_space(std::string_view text) {
    std::size_t at = 0;
    for (bool more = true; more;) {
        const std::size_t before = at;
        at = std::min(text.find_first_not_of(white, at), text.size());
        at += text.substr(at).starts_with(wide_space) ? wide_space.size() : 0;
        more = at != before;
    }
    return at;
}
std::size_t trailing_space(std::string_view text) {
    std::size_t end = text.size();
    for (bool more = true; more;) {
        const std::size_t before = end;
        end = text.substr(0, end).find_last_not_of(white) + 1;
        end -= text.substr(0, end).ends_with(wide_space) ? wide_space.size() : 0;
        more = end != before;
    }
    return text.size() - end;
}

/// Text that is being gathered, with what is emphasised in it.
class Gathered {
  public:
    void add(std::string_view text, std::optional<Emphasis> emphasis) {
        const std::size_t first = paragraph_.text.size();
        paragraph_.text += text;
        const std::size_t last = paragraph_.text.size();
        auto& ranges = paragraph_.emphasis;
        if (!emphasis || first == last) {
            return;
        }
        if (!ranges.empty() && ranges.back().last == first && ranges.back().kind == *emphasis) {
            ranges.back().last = last;
        } else {
            ranges.push_back({first, last, *emphasis});
        }
    }

    [[nodiscard]] std::size_t size() const { return paragraph_.text.size(); }
    void add_ruby(std::size_t first, std::string reading) {
        if (first < size() && !reading.empty()) {
            paragraph_.ruby.push_back({first, size(), {std::move(reading)}});
        }
    }

    /// The paragraph without white space at its ends, and begins the next.
    Paragraph take(ParagraphKind kind) {
        Paragraph made = std::exchange(paragraph_, {});
        made.kind = kind;
        const std::size_t front = leading_space(made.text);
        const std::size_t end = made.text.size() - trailing_space(made.text);
        const std::string_view text{made.text};
        made.text = front < end ? std::string{text.substr(front, end - front)} : "";
        const auto move = [&](auto& range) {
            range.first = std::clamp(range.first, front, std::max(front, end)) - front;
            range.last = std::clamp(range.last, front, std::max(front, end)) - front;
        };
        std::ranges::for_each(made.emphasis, move);
        std::ranges::for_each(made.ruby, move);
        const auto is_empty = [](const auto& range) { return range.first == range.last; };
        std::erase_if(made.emphasis, is_empty);
        std::erase_if(made.ruby, is_empty);
        return made;
    }

  private:
    Paragraph paragraph_;
};

/// Where paragraphs go.
enum class Place { Story, TextBox, Table, Note, Nowhere };

struct Frame {
    Place place = Place::Story;
    std::vector<std::string> lines;
    std::string row;  ///< Of a table, the cells so far.
};

/// How the characters of a run look.
struct Run {
    bool bold = false, dotted = false, hidden = false;
};

/// A paragraph that is being read; one within a text box interrupts the one that the box hangs on.
struct OpenParagraph {
    Gathered gathered;
    bool is_heading = false;
    std::optional<WordItem> item;
    std::optional<Run> run;
};

/// Old forms of what was changed, and what is there twice for older programs.
bool is_skipped(std::string_view name) {
    return name == "Fallback" || name.ends_with("PrChange") || name == "numberingChange";
}

bool is_change(std::string_view name) {
    return name == "ins" || name == "del" || name == "moveFrom" || name == "moveTo";
}

bool is_note(std::string_view name) {
    return name == "footnote" || name == "endnote" || name == "comment";
}

/// Takes the elements of one part as they come.
class PartReader {
  public:
    PartReader(const WordStyles& styles, WordNumbering& numbering, WordText& text)
        : styles_{styles}, numbering_{numbering}, text_{text} {}

    void read(std::string_view xml) {
        (void)read_xml(xml,
                       {[this](const XmlElement& element) { start(element); },
                        [this](std::string_view name) { end(name); },
                        [this](std::string_view text) { add_typed(text); }});
    }

    /// Of the notes that the text refers to, in its order, their ids.
    std::vector<std::string> footnotes, endnotes, comments;
    /// The paragraphs of each note that the part holds, by id.
    std::map<std::string, std::vector<std::string>, std::less<>> notes;

  private:
    void start(const XmlElement& element) {
        const std::string_view name = element.name;
        if (skipped_depth_ > 0 || is_skipped(name)) {
            ++skipped_depth_;
        } else if (is_change(name)) {
            ++text_.tracked_changes;
        } else if (name == "p") {
            open_.emplace_back();
        } else if (name == "txbxContent" || name == "tbl") {
            frames_.push_back({name == "tbl" ? Place::Table : Place::TextBox, {}, ""});
        } else if (name == "tc") {
            frames_.back().row += frames_.back().row.empty() ? "" : " | ";
        } else if (is_note(name)) {
            note_ = element.attribute("id");
            const bool is_rule = !element.attribute("type").empty();  // the line above notes
            frames_.push_back({is_rule ? Place::Nowhere : Place::Note, {}, ""});
        } else if (name == "blip" || name == "imagedata") {
            ++text_.pictures;
        } else if (name == "hyperlink") {
            text_.links += element.attribute("id").empty() ? 0 : 1;
        } else if (!open_.empty()) {
            OpenParagraph& open = open_.back();
            open.run ? start_in_run(element, *open.run) : start_in_paragraph(element, open);
        }
    }

    void start_in_paragraph(const XmlElement& element, OpenParagraph& open) {
        const std::string_view name = element.name;
        const auto value = element.attribute("val");
        if (name == "pStyle") {
            open.is_heading = styles_.style(value).is_heading;
            open.item = styles_.style(value).item;
        } else if (name == "outlineLvl") {
            open.is_heading = number_in(value) < 9;
        } else if (name == "ilvl") {
            open.item = WordItem{open.item ? open.item->list : "", number_in(value)};
        } else if (name == "numId") {
            open.item = WordItem{std::string{value}, open.item ? open.item->level : 0};
        } else if (name == "r") {
            open.run = Run{};
        }
    }

    void start_in_run(const XmlElement& element, Run& run) {
        const std::string_view name = element.name;
        if (name == "b") {
            run.bold = is_on(element);
        } else if (name == "em") {
            run.dotted = is_on(element);
        } else if (name == "vanish") {
            run.hidden = is_on(element);
            text_.hidden += run.hidden ? 1 : 0;
        } else if (name == "t") {
            in_text_ = true;
        } else if (name == "rubyBase") {
            ruby_first_ = open_.back().gathered.size();
        } else if (name == "rt") {
            in_reading_ = true;
        } else if (name == "r" && !in_reading_) {  // one within a ruby
            run = Run{};
        } else {
            start_character(element);
        }
    }

    void start_character(const XmlElement& element) {
        const std::string_view name = element.name;
        const auto id = std::string{element.attribute("id")};
        if (name == "tab") {
            add(" ");
        } else if (name == "noBreakHyphen") {
            add("-");
        } else if (name == "sym") {
            add(symbol(element.attribute("char")));
        } else if (name == "br" || name == "cr") {
            const auto type = element.attribute("type");
            const bool is_line = type.empty() || type == "textWrapping";
            text_.line_breaks += is_line && frames_.back().place == Place::Story ? 1 : 0;
            end_piece();
        } else if (name == "footnoteReference") {
            footnotes.push_back(id);
        } else if (name == "endnoteReference") {
            endnotes.push_back(id);
        } else if (name == "commentReference") {
            comments.push_back(id);
        }
    }

    /// A character of a font of pictures: check will name it, for no other font has it.
    static std::string symbol(std::string_view hex) {
        unsigned code = 0;
        std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        return code < 0x20 ? "" : to_utf8(code);
    }

    void end(std::string_view name) {
        if (skipped_depth_ > 0) {
            --skipped_depth_;
        } else if (name == "p" && !open_.empty()) {
            end_piece();
            open_.pop_back();
        } else if (name == "t") {
            in_text_ = false;
        } else if (name == "rt") {
            in_reading_ = false;
        } else if (name == "ruby" && !open_.empty()) {
            open_.back().gathered.add_ruby(ruby_first_, std::exchange(reading_, {}));
            open_.back().run = Run{};
        } else if (name == "r" && !open_.empty() && !in_reading_) {
            open_.back().run.reset();
        } else if (name == "tr") {
            frames_.back().lines.push_back(std::exchange(frames_.back().row, {}));
        } else if ((name == "txbxContent" || name == "tbl" || is_note(name)) &&
                   frames_.size() > 1) {
            end_frame();
        }
    }

    void end_frame() {
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        const auto set_aside = [&](std::vector<AsideText>& all, const char* zh, const char* en) {
            const std::size_t number = all.size() + 1;
            all.push_back({{fmt::format("{} {}", zh, number), fmt::format("{} {}", en, number)},
                           std::move(frame.lines)});
        };
        if (frame.place == Place::TextBox) {
            set_aside(text_.text_boxes, "文本框", "text box");
        } else if (frame.place == Place::Table) {
            set_aside(text_.tables, "表格", "table");
        } else if (frame.place == Place::Note) {
            notes[note_] = std::move(frame.lines);
        }
    }

    void add_typed(std::string_view typed) {
        if (!in_text_ || skipped_depth_ > 0 || open_.empty()) {
            return;
        }
        std::string text;
        for (const char32_t c : scalars(without_invisible(typed))) {
            append_utf8(text, c == U'\n' || c == U'\r' || c == U'\t' || c == 0xA0 ? U' ' : c);
        }
        if (in_reading_) {
            reading_ += text;
        } else {
            add(text);
        }
    }

    void add(std::string_view text) {
        const Run run = open_.back().run.value_or(Run{});
        if (!run.hidden) {
            const auto dotted = run.dotted ? std::optional{Emphasis::Dotted} : std::nullopt;
            open_.back().gathered.add(text, run.bold ? std::optional{Emphasis::Strong} : dotted);
        }
    }

    /// What was gathered is a paragraph; what follows is none of its list.
    void end_piece() {
        OpenParagraph& open = open_.back();
        Paragraph made =
            open.gathered.take(open.is_heading ? ParagraphKind::Subhead : ParagraphKind::Text);
        const auto item = std::exchange(open.item, std::nullopt);
        const std::string number = item ? numbering_.next(*item) : "";
        if (made.text.empty()) {
            return;
        }
        if (!number.empty()) {
            ++text_.numbers;
            put_before(made, display_width(scalars(number).back()) == 2 ? number : number + " ");
        }
        Frame& frame = frames_.back();
        if (frame.place == Place::Story) {
            text_.paragraphs.push_back(std::move(made));
        } else if (frame.place == Place::Table) {
            frame.row += (frame.row.empty() || frame.row.ends_with(" | ") ? "" : " ") + made.text;
        } else {
            frame.lines.push_back(std::move(made.text));
        }
    }

    static void put_before(Paragraph& paragraph, const std::string& number) {
        paragraph.text.insert(0, number);
        const auto move = [&](auto& range) {
            range.first += number.size();
            range.last += number.size();
        };
        std::ranges::for_each(paragraph.emphasis, move);
        std::ranges::for_each(paragraph.ruby, move);
    }

    const WordStyles& styles_;
    WordNumbering& numbering_;
    WordText& text_;
    std::vector<Frame> frames_{Frame{}};
    std::vector<OpenParagraph> open_;
    std::string note_, reading_;
    std::size_t ruby_first_ = 0;
    int skipped_depth_ = 0;
    bool in_text_ = false, in_reading_ = false;
};

}  // namespace

WordText read_word_text(const WordArchive& word) {
    const WordStyles styles{word.part("word/styles.xml")};
    WordNumbering numbering{word.part("word/numbering.xml")};
    WordText text;
    PartReader document{styles, numbering, text};
    document.read(word.part("word/document.xml"));

    const auto gather = [&](std::string_view part,
                            const std::vector<std::string>& ids,
                            std::string_view zh,
                            std::string_view en) {
        PartReader reader{styles, numbering, text};
        reader.read(word.part(part));
        std::vector<AsideText> asides;
        for (const std::string& id : ids) {
            const std::size_t number = asides.size() + 1;
            asides.push_back({{fmt::format("{} {}", zh, number), fmt::format("{} {}", en, number)},
                              reader.notes[id]});
        }
        return asides;
    };
    text.footnotes = gather("word/footnotes.xml", document.footnotes, "脚注", "footnote");
    text.endnotes = gather("word/endnotes.xml", document.endnotes, "尾注", "endnote");
    text.comments = gather("word/comments.xml", document.comments, "批注", "comment");
    return text;
}

}  // namespace banxin
