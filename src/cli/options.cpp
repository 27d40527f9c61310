// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include "cli/command_words.hpp"
#include "cli/completions.hpp"
#include "cli/explain.hpp"
#include "cli/man_page.hpp"
#include "cli/page_list.hpp"
#include "cli/value_checks.hpp"
#include "cli/version.hpp"
#include "cli/wrong_command_line.hpp"
#include "input/file_kinds.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

/// The language of help texts, needed before anything is parsed. The --lang of a galley names
/// another thing.
Language language_of_help(const std::vector<std::string>& arguments, const Console& console) {
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        const bool apart = *at == "--lang" && std::next(at) != arguments.end();
        const std::string value = apart ? *std::next(at) : *at;
        for (const std::string& language : {std::string{"zh"}, std::string{"en"}}) {
            if (value == (apart ? language : "--lang=" + language)) {
                return choose_language(language, console);
            }
        }
    }
    return choose_language("auto", console);
}

/// Values as they are typed, before they are turned into those of Options.
struct Typed {
    std::string language = "auto";
    std::string colour = "auto";
    std::string pages;
    std::string choose;
    std::vector<std::string> overlays;
    std::string standard = "screen";
    std::string proof = "screen";
    std::string reencode;
    std::string code;   ///< For explain.
    std::string shell;  ///< For completions.
};

class CommandLine {
  public:
    explicit CommandLine(Language help) : help_{help} {
        app_.description(
            in("版心：中文报纸排版，从 YAML 和稿件到可付印的 PDF",
               "banxin: Chinese newspaper layout, from YAML and stories to press-ready PDF"));
        app_.set_version_flag("--version",
                              version_text(),
                              in("版本号；加 --json 再说用了哪些库",
                                 "the version; with --json the libraries as well"));
        app_.add_flag("--json", options_.json, in("结果写成一个 JSON 对象", "one JSON object"));
        app_.set_help_flag("-h,--help", in("这份说明", "this help"));
        app_.require_subcommand(1);
        add_new();
        add_check();
        add_build();
        add_preview();
        add_plan();
        add_package();
        add_query();
        add_galley();
        add_fonts();
        add_preflight();
        add_doctor();
        add_explain();
        add_completions();
        add_man();
        add_schema();
        add_import();
    }

    std::variant<Options, Answer> parse(std::vector<std::string> arguments,
                                        const Console& console) {
        json_ = std::ranges::find(arguments, "--json") != arguments.end();
        std::ranges::reverse(arguments);  // As CLI11 wants them.
        try {
            app_.parse(arguments);
        } catch (const CLI::ParseError& stopped) {
            return answer(stopped);
        }
        options_.language = choose_language(typed_.language, console);
        if (const auto answered = answer_at_once()) {
            return *answered;
        }
        options_.colour = colours().at(typed_.colour);
        issue_.pages = parse_pages(typed_.pages).value_or(std::vector<int>{});
        issue_.overlays = typed_overlays();
        issue_.standard = standards().at(typed_.standard);
        if (!typed_.reencode.empty()) {
            import_.from = encodings().at(typed_.reencode);
        }
        issue_.proof = typed_.proof == "paper" ? Proof::Paper : Proof::Screen;
        if (app_.got_subcommand("new")) {
            options_.asked = new_;
        } else if (app_.got_subcommand("doctor")) {
            options_.asked = DoctorOptions{doctor_.issue, message_locale(console)};
        } else if (app_.got_subcommand("galley")) {
            options_.asked = galley_;
        } else if (app_.got_subcommand("fonts")) {
            options_.asked = fonts_;
        } else if (app_.got_subcommand("plan")) {
            plan_.issue = issue_.issue;
            plan_.root = issue_.root;
            plan_.output = issue_.output;
            plan_.pages = issue_.pages;
            plan_.jobs = issue_.jobs;
            plan_.choose = parse_choices(typed_.choose).value_or(std::vector<ChoiceAsked>{});
            options_.asked = plan_;
        } else if (app_.got_subcommand("package")) {
            options_.asked = PackageOptions{
                issue_.issue, issue_.root, issue_.output, package_impose_, issue_.jobs};
        } else if (app_.got_subcommand("preflight")) {
            options_.asked = preflight_;
        } else if (app_.got_subcommand("schema")) {
            options_.asked = schema_;
        } else if (app_.got_subcommand("import")) {
            options_.asked = import_;
        } else if (app_.got_subcommand("query")) {
            options_.asked = QueryOptions{issue_.issue, issue_.root, issue_.pages};
        } else {
            options_.asked = issue_;
        }
        return options_;
    }

  private:
    [[nodiscard]] std::string in(const char* zh, const char* en) const {
        return help_ == Language::Chinese ? zh : en;
    }

    [[nodiscard]] Overlays typed_overlays() const {
        const auto asked = [this](const char* name) {
            return std::ranges::find(typed_.overlays, name) != typed_.overlays.end();
        };
        return {.columns = asked("columns"),
                .grid = asked("grid"),
                .frames = asked("frames"),
                .lines = asked("lines"),
                .findings = asked("findings")};
    }

    static const std::map<std::string, Colour>& colours() {
        static const std::map<std::string, Colour> all{
            {"auto", Colour::Auto}, {"always", Colour::Always}, {"never", Colour::Never}};
        return all;
    }

    static const std::map<std::string, Encoding>& encodings() {
        static const std::map<std::string, Encoding> all{
            {"gb18030", Encoding::Gb18030}, {"utf-16", Encoding::Utf16}, {"big5", Encoding::Big5}};
        return all;
    }

    static const std::map<std::string, std::optional<PdfStandard>>& standards() {
        static const std::map<std::string, std::optional<PdfStandard>> all{
            {"screen", std::nullopt},
            {"x1a-2001", PdfStandard::X1a2001},
            {"x1a-2003", PdfStandard::X1a2003},
            {"x4", PdfStandard::X4}};
        return all;
    }

    /// A command with the options of every command, --lang excepted.
    CLI::App& add_command(CLI::App& above, const char* name, const std::string& description) {
        CLI::App& added = *above.add_subcommand(name, description);
        added.set_help_flag("-h,--help", in("这份说明", "this help"));
        added.add_flag(
            "--strict", options_.strict, in("有警告也算不可付印", "warnings count as errors"));
        added.add_flag("-q,--quiet", options_.quiet, in("只说错误", "say errors only"));
        added.add_flag(
            "--json", options_.json, in("结果写成一个 JSON 对象", "the result as one JSON object"));
        added.add_flag("--no-sandbox",
                       options_.no_sandbox,
                       in("不隔离读外来文件的程序（不安全）",
                          "read files from outside without a sandbox (unsafe)"));
        added
            .add_option("--color",
                        typed_.colour,
                        in("颜色：auto、always、never", "colour: auto, always, never"))
            ->check(one_of({"auto", "always", "never"}));
        added
            .add_option("--max-errors",
                        options_.max_errors,
                        in("最多列几处（默认 20）", "findings shown of a kind (default 20)"))
            ->check(whole_number(1, 1000));
        added.add_option("--limits",
                         options_.limits,
                         in("改限度的 YAML 文件", "a YAML file that sets other limits"));
        return added;
    }

    void add_language(CLI::App& command) {
        command
            .add_option(
                "--lang", typed_.language, in("说哪种语言：zh、en、auto", "language: zh, en, auto"))
            ->check(one_of({"zh", "en", "auto"}));
    }

    /// A command about an issue.
    CLI::App& add_issue_command(const char* name, const std::string& description) {
        CLI::App& added = add_command(app_, name, description);
        add_language(added);
        added
            .add_option(
                "issue",
                issue_.issue,
                in("一期的 YAML 文件或它所在的文件夹", "the issue's YAML file, or its folder"))
            ->required();
        added.add_option("--root",
                         issue_.root,
                         in("项目文件夹（默认：issue 所在文件夹）",
                            "the project folder (default: that of the issue)"));
        return added;
    }

    CLI::App& add_issue_command(const char* name, Command command, const std::string& description) {
        CLI::App& added = add_issue_command(name, description);
        added.callback([this, command] { issue_.command = command; });
        return added;
    }

    void add_pages(CLI::App& command) {
        command
            .add_option("--pages",
                        typed_.pages,
                        in("只要这些版，如 1,3-4", "these pages only, such as 1,3-4"))
            ->check(list_of_pages());
    }

    void add_outputs(CLI::App& command) {
        command.add_option("-o,--output",
                           issue_.output,
                           in("输出文件夹（默认：项目里的 out）",
                              "the folder for output (default: out in the project)"));
        add_pages(command);
        add_jobs(command);
    }

    void add_jobs(CLI::App& command) {
        command
            .add_option("-j",
                        issue_.jobs,
                        in("同时画几版（默认：处理器数）",
                           "pages drawn at a time (default: one a processor)"))
            ->check(whole_number(1, 64));
    }

    void add_form(CLI::App& command) {
        command.add_flag("--form",
                         issue_.form,
                         in("法定的出版形式（BX80…）有问题就算错误",
                            "what the law asks of an issue (BX80..) counts as errors"));
    }

    void add_check() {
        add_form(add_issue_command(
            "check", Command::Check, in("检查，不写文件", "check, write nothing")));
    }

    void add_build() {
        CLI::App& build = add_issue_command(
            "build",
            Command::Build,
            in("出 PDF：全部版面一个，每版一个", "make PDFs: one of all pages, one a page"));
        add_outputs(build);
        add_form(build);
        build
            .add_option(
                "--standard",
                typed_.standard,
                in("screen 看屏幕用（默认）；x1a-2001、x1a-2003、x4 是印厂用的 PDF/X，每版一个",
                   "screen (default); x1a-2001, x1a-2003, x4: PDF/X for the press, one a "
                   "page"))
            ->check(one_of({"screen", "x1a-2001", "x1a-2003", "x4"}));
    }

    void add_preview() {
        CLI::App& preview = add_issue_command(
            "preview", Command::Preview, in("出 PNG 预览图", "make PNG previews"));
        add_outputs(preview);
        CLI::Option* const plates = preview.add_flag(
            "--plates",
            issue_.plates,
            in("看印版：青、品、黄、黑各一张，再一张总墨量（要装 ghostscript）",
               "see the plates: one picture an ink, and one of all together (needs ghostscript)"));
        preview
            .add_option("--dpi",
                        issue_.dpi,
                        in("每英寸像素（默认 110）", "pixels to the inch (default 110)"))
            ->check(whole_number(20, 600))
            ->excludes(plates);
        preview
            .add_option("--proof",
                        typed_.proof,
                        in("screen 白纸黑字（默认）；paper 像印在新闻纸上",
                           "screen: black on white (default); paper: as it lies in print"))
            ->check(one_of({"screen", "paper"}));
        preview
            .add_option("--overlay",
                        typed_.overlays,
                        in("叠画：columns 分栏，grid 行格，frames 各稿版位，lines 各稿行号，"
                           "findings 有问题的地方",
                           "draw over the page: columns, grid (the lines of the page), frames, "
                           "lines (of each story), findings"))
            ->delimiter(',')
            ->check(one_of({"columns", "grid", "frames", "lines", "findings"}))
            ->excludes(plates);
    }

    void add_plan() {
        CLI::App& plan = add_issue_command(
            "plan",
            in("自动组版：把还没有版位的稿件组成版，每版几个方案，出小样供你选",
               "make pages up from stories without places: several choices of each page, on a "
               "contact sheet"));
        plan.add_option("--choices",
                        plan_.choices,
                        in("每版最多几个方案（默认 5）", "choices of a page at most (default 5)"))
            ->check(whole_number(1, 9));
        plan.add_option("--choose",
                        typed_.choose,
                        in("选定：2 是方案 2；组了几版就写 版:方案，如 1:2,3:1。写成项目里的版样",
                           "take a choice: 2, or page:choice such as 1:2,3:1 if several pages were "
                           "made up; it becomes a page plan of the project"))
            ->check(list_of_choices());
        plan.add_flag("--anew",
                      plan_.anew,
                      in("已有版样或版位的版也重新组", "pages that have a plan or frames as well"));
        plan.add_option("--budget",
                        plan_.budget,
                        in("每版最多想几秒（默认想到底）",
                           "seconds of search for a page at most (default: to its end)"))
            ->check(within(0.1, 3600));
        add_outputs(plan);
    }

    void add_package() {
        CLI::App& package = add_issue_command(
            "package",
            in("出传版包：印厂要的 PDF/X、样张、清单、校验码、传版单",
               "make the package for the plant: PDF/X, proofs, manifest, digests, delivery sheet"));
        package
            .add_option("-o,--output",
                        issue_.output,
                        in("传版包的文件夹；以前的传版包会换掉",
                           "the folder of the package; an older package is replaced"))
            ->required();
        package.add_flag(
            "--impose", package_impose_, in("再出拼版样张", "proofs of whole sheets as well"));
        add_jobs(package);
    }

    void add_query() {
        add_pages(add_issue_command("query",
                                    in("版面上什么在哪里、怎么排下的，写成 JSON",
                                       "what stands where on the pages and how it was made to "
                                       "fit, as JSON")));
    }

    void add_galley() {
        add_galley_options(add_command(app_,
                                       "galley",
                                       in("出小样：一篇稿件排成一栏的 PDF",
                                          "make a galley: a PDF of one text in "
                                          "one column")),
                           galley_,
                           help_);
    }

    void add_fonts() {
        CLI::App& fonts = *app_.add_subcommand("fonts", in("字体", "fonts"));
        fonts.set_help_flag("-h,--help", in("这份说明", "this help"));
        fonts.require_subcommand(1);
        CLI::App& check =
            add_command(fonts,
                        "check",
                        in("看字体里的标点合不合用", "look at what fonts do with Chinese marks"));
        add_language(check);
        check.add_option(
            "issue",
            fonts_.issue,
            in("一期的 YAML 文件或它所在的文件夹，或一个字体文件（默认：看 fonts/fonts.yaml "
               "里的字体）",
               "the issue's YAML file, or its folder, or a font file (default: the fonts of "
               "fonts/fonts.yaml)"));
    }

    void add_import() {
        CLI::App& import =
            add_command(app_,
                        "import",
                        in("收稿：Word、网页、纯文本转成稿件（.md），另附导入说明（.import.md）",
                           "copy as it arrives: Word, web pages, plain text become stories (.md), "
                           "with notes of what was done (.import.md)"));
        add_language(import);
        import
            .add_option("files",
                        import_.files,
                        in("文件，.docx、.txt、.html 或 .md", "files: .docx, .txt, .html or .md"))
            ->required();
        CLI::Option* const output =
            import.add_option("-o,--output",
                              import_.output,
                              in("稿件放到这个文件夹（默认：原文件旁边）",
                                 "the folder for the stories (default: beside each file)"));
        CLI::Option* const force = import.add_flag(
            "--force", import_.force, in("换掉已有的稿件", "replace stories that are there"));
        import
            .add_option("--reencode",
                        typed_.reencode,
                        in("只把文件转成 UTF-8，原件留作 .orig；这是它们原来的编码",
                           "only convert the files to UTF-8 and keep them as .orig; the encoding "
                           "they are in"))
            ->check(one_of({"gb18030", "utf-16", "big5"}))
            ->excludes(output)
            ->excludes(force);
    }

    void add_preflight() {
        CLI::App& preflight =
            add_command(app_,
                        "preflight",
                        in("印前检查：PDF 送到印厂会出什么问题",
                           "preflight: what would go wrong with a PDF at the printing plant"));
        add_language(preflight);
        preflight.add_option("file", preflight_.file, in("PDF 文件", "the PDF"))->required();
        preflight.add_option("--plant",
                             preflight_.plant,
                             in("按哪个印厂的要求查（layouts/plants 里的名字）",
                                "the plant it is meant for, by its name in layouts/plants"));
    }

    void add_new() {
        CLI::App& added = add_command(
            app_, "new", in("新建一份报纸，马上就能出版面", "start a paper that builds at once"));
        add_language(added);
        added.add_option("dir", new_.folder, in("项目文件夹", "the project folder"))->required();
        added.add_option("--format",
                         new_.format,
                         in("版面格式：layouts/formats 里的名字（默认 cn-broadsheet-5x18）",
                            "a page format of layouts/formats (default cn-broadsheet-5x18)"));
        added.add_option("--name", new_.name, in("报名", "the name of the paper"));
    }

    void add_doctor() {
        CLI::App& added = add_command(
            app_,
            "doctor",
            in("看这台机器缺什么，怎么装", "what this machine lacks, and how to get it"));
        add_language(added);
        added.add_option("issue",
                         doctor_.issue,
                         in("一期的 YAML 文件或它所在的文件夹：再看它用的字体和印厂",
                            "the issue's YAML file, or its folder: its fonts and plant as well"));
    }

    /// A command that is answered at once.
    CLI::App& add_answered(const char* name, const std::string& description) {
        CLI::App& added = *app_.add_subcommand(name, description);
        added.set_help_flag("-h,--help", in("这份说明", "this help"));
        add_language(added);
        return added;
    }

    void add_explain() {
        CLI::App& added = add_answered("explain",
                                       in("说明一个代码：什么意思、例子、怎么改",
                                          "what a code means, with an example and the fix"));
        added.add_flag("--json", options_.json, in("写成一个 JSON 对象", "as one JSON object"));
        added.add_option("code",
                         typed_.code,
                         in("代码，如 BX7001；BX70 列出一组；不写就列出各组",
                            "a code such as BX7001; BX70 lists a group; none: the groups"));
    }

    void add_completions() {
        add_answered("completions",
                     in("命令行补全的脚本，给 bash、zsh 或 fish",
                        "a script by which bash, zsh or fish completes commands"))
            .add_option("shell", typed_.shell, in("哪种 shell", "which shell"))
            ->required()
            ->check(one_of({"bash", "zsh", "fish"}));
    }

    void add_man() { add_answered("man", in("手册页（troff）", "the manual page (troff)")); }

    std::optional<Answer> answer_at_once() {
        if (app_.got_subcommand("explain")) {
            return explain(typed_.code, options_.language, options_.json);
        }
        const auto words = all_command_words(app_);
        if (app_.got_subcommand("man")) {
            return Answer{man_page(words, options_.language), "", ExitStatus::Done};
        }
        if (!app_.got_subcommand("completions")) {
            return std::nullopt;
        }
        if (typed_.shell == "bash") {
            return Answer{bash_completions(words), "", ExitStatus::Done};
        }
        return Answer{typed_.shell == "zsh" ? zsh_completions(words) : fish_completions(words),
                      "",
                      ExitStatus::Done};
    }

    void add_schema() {
        CLI::App& schema = *app_.add_subcommand(
            "schema",
            in("YAML 各键的 JSON Schema，给编辑器补全、检查用",
               "the JSON Schema of a YAML file, for editors that complete and check"));
        schema.set_help_flag("-h,--help", in("这份说明", "this help"));
        add_language(schema);
        std::vector<std::string> names;
        for (const FileKind& kind : file_kinds()) {
            names.emplace_back(kind.name);
        }
        schema
            .add_option("name",
                        schema_.name,
                        in("哪一种文件（不写就列出全部）", "the kind of file (default: a list)"))
            ->check(one_of(names));
    }

    Answer answer(const CLI::ParseError& stopped) {
        if (stopped.get_exit_code() != 0) {
            return answer_with(wrong_command_line(app_, stopped), help_, json_);
        }
        if (stopped.get_name() == "CallForVersion") {
            return {json_ ? version_json() : version_text(), "", ExitStatus::Done};
        }
        std::ostringstream out;
        app_.exit(stopped, out, out);
        return {out.str(), "", ExitStatus::Done};
    }

    CLI::App app_{"", "banxin"};
    Language help_;
    Options options_;
    bool json_ = false;  ///< Whether --json was typed, however far parsing came.
    IssueOptions issue_;
    PlanOptions plan_;
    bool package_impose_ = false;
    GalleyOptions galley_;
    FontsOptions fonts_;
    PreflightOptions preflight_;
    NewOptions new_;
    DoctorOptions doctor_;
    SchemaOptions schema_;
    ImportOptions import_;
    Typed typed_;
};

}  // namespace

std::variant<Options, Answer> parse_options(const std::vector<std::string>& arguments,
                                            const Console& console) {
    CommandLine line{language_of_help(arguments, console)};
    return line.parse(arguments, console);
}

}  // namespace banxin
