// SPDX-License-Identifier: Apache-2.0
#include "cli/galley_options.hpp"

#include "cli/value_checks.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace banxin {
namespace {

/// Fills the options of one galley while they are added.
class GalleyCommandLine {
  public:
    GalleyCommandLine(CLI::App& command, GalleyOptions& galley, Language help)
        : command_{command}, galley_{galley}, help_{help} {}

    void add_files() {
        command_.add_option("file", galley_.file, in("稿件，.txt 或 .md", "the text, .txt or .md"))
            ->required();
        command_.add_option("-o,--output", galley_.output, in("PDF 文件", "the PDF file"))
            ->required()
            ->check(ends_in(".pdf"));
        add_choice<Encoding>(
            "--encoding",
            galley_.reading.encoding,
            {{"utf-8", Encoding::Utf8}, {"gb18030", Encoding::Gb18030}},
            {"稿件的编码（默认自己判断）", "encoding of the text (default: told from its bytes)"});
        add_choice<Breaks>("--breaks",
                           galley_.reading.breaks,
                           {{"join", Breaks::Join}, {"keep", Breaks::Keep}},
                           {"一行一段（keep），或把硬回车合并成段（默认 join）",
                            "each line a paragraph (keep), or lines cut by a machine joined "
                            "(default join)"});
        add_choice<Punctuation>("--punctuation",
                                galley_.reading.punctuation,
                                {{"zh", Punctuation::Chinese}, {"keep", Punctuation::Keep}},
                                {"半角标点按全角排，或照原样（默认 zh）",
                                 "set half-width marks full-width, or as typed (default zh)"});
    }

    void add_column() {
        command_
            .add_option("--em",
                        galley_.measure_em,
                        in("每行几个字，可以有小数", "length of a line in em, also a fraction"))
            ->required()
            ->check(within(1, 200));
        command_
            .add_option("--size",
                        galley_.size_pt,
                        in("字号，点（默认 10.5）", "size of type in points (default 10.5)"))
            ->check(within(4, 72));
        command_
            .add_option("--indent",
                        galley_.indent_em,
                        in("段首空几个字（默认 2）",
                           "indent of a paragraph "
                           "in em (default 2)"))
            ->check(within(0, 100));
        command_.add_option("--font",
                            galley_.font_role,
                            in("fonts/fonts.yaml 里的字体角色（默认 song）",
                               "a role of fonts/fonts.yaml (default song)"));
        command_.add_flag_callback(
            "--proof",
            [&galley = galley_] { galley.sheet = GalleySheet::Proof; },
            in("加标头、行号、栏线，留校对的地方",
               "with a headline, line numbers, the edges of the column and room for marks"));
        command_.callback(
            [&galley = galley_,
             message =
                 text_of({"BX0005", {"太大，一行里没有地方放字", "leaves no room in a line"}})] {
                if (galley.indent_em > 0 && galley.indent_em + 1 > galley.measure_em) {
                    throw CLI::ValidationError("--indent", message);
                }
            });
    }

    void add_composition() {
        CompositionChoices& choices = galley_.composition;
        command_
            .add_option("--lang",
                        galley_.text_language,
                        in("稿件的语言（默认 zh-Hans）", "language of the text (default zh-Hans)"))
            ->check(one_of({"zh-Hans", "zh-Hant", "ja", "ko"}));
        add_choice<MarkStyle>("--style",
                              choices.marks,
                              {{"quanjiao", MarkStyle::Quanjiao},
                               {"kaiming", MarkStyle::Kaiming},
                               {"banjiao", MarkStyle::Banjiao},
                               {"taiwan", MarkStyle::Taiwan}},
                              {"标点样式：全角、开明、半角、台湾", "style of punctuation"});
        add_choice<BreakLevel>("--level",
                               choices.level,
                               {{"loose", BreakLevel::Loose},
                                {"normal", BreakLevel::Normal},
                                {"strict", BreakLevel::Strict}},
                               {"禁则的宽严", "what may not start or end a line"});
        const std::map<std::string, LineEdge> edges{
            {"auto", LineEdge::Auto}, {"half", LineEdge::Half}, {"full", LineEdge::Full}};
        add_choice<LineEdge>("--line-start",
                             choices.line_start,
                             edges,
                             {"行首标点的空白", "the blank half of a mark that starts a line"});
        add_choice<LineEdge>("--line-end",
                             choices.line_end,
                             edges,
                             {"行尾标点的空白", "the blank half of a mark that ends a line"});
        add_choice<Hanging>(
            "--hang",
            choices.hang,
            {{"none", Hanging::None}, {"allow", Hanging::Allow}, {"force", Hanging::Force}},
            {"标点悬挂", "marks outside the measure"});
        add_choice<Grid>("--grid",
                         choices.grid,
                         {{"off", Grid::Off}, {"half", Grid::Half}, {"full", Grid::Full}},
                         {"字格：不对、半格、全格", "grid of characters"});
    }

  private:
    [[nodiscard]] const std::string& in(const Message& words) const { return say(words, help_); }
    [[nodiscard]] std::string in(const char* zh, const char* en) const {
        return help_ == Language::Chinese ? zh : en;
    }

    /// One of the words in `choices`; `target` is a T or an optional one.
    template <class T, class Target>
    void add_choice(const char* name,
                    Target& target,
                    const std::map<std::string, T>& choices,
                    const Message& help) {
        std::vector<std::string> words;
        std::ranges::transform(
            choices, std::back_inserter(words), [](const auto& choice) { return choice.first; });
        command_
            .add_option_function<std::string>(
                name,
                [&target, choices](const std::string& typed) { target = choices.at(typed); },
                in(help))
            ->check(one_of(words));
    }

    CLI::App& command_;
    GalleyOptions& galley_;
    Language help_;
};

}  // namespace

void add_galley_options(CLI::App& command, GalleyOptions& galley, Language help) {
    GalleyCommandLine line{command, galley, help};
    line.add_files();
    line.add_column();
    line.add_composition();
}

}  // namespace banxin
