// SPDX-License-Identifier: Apache-2.0
#include "cli/check_file.hpp"

#include "engine.hpp"
#include "input/composition_fields.hpp"
#include "input/format_fields.hpp"
#include "input/makeup_fields.hpp"
#include "input/paper_fields.hpp"
#include "input/plant_fields.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "input/read_format.hpp"
#include "input/read_makeup.hpp"
#include "input/read_paper.hpp"
#include "input/read_plant.hpp"
#include "input/read_styles.hpp"
#include "input/read_template.hpp"
#include "input/style_fields.hpp"
#include "input/template_fields.hpp"
#include "layout/lay_out_issue.hpp"

#include <string>
#include <vector>

namespace banxin {
namespace {

class FileCheck {
  public:
    FileCheck(const Workplace& workplace, Outcome& outcome)
        : workplace_{workplace}, outcome_{outcome} {}

    void check_paper() {
        const Paper paper = read_paper(library(), workplace_.places.file, {}, report_);
        if (!report_.has_errors()) {
            add_errors(FontBook::open(paper.fonts,
                                      styles_of(paper.styles),
                                      workplace_.places.font_folders,
                                      paper.composition.language));
            add_errors(open_press(paper.plant, workplace_.project, workplace_.shipped));
        }
        outcome_.add(report_.diagnostics());
    }

    void check(const FileKind& kind) {
        const auto root =
            read_yaml_file(workplace_.project, workplace_.places.file, kind.kind, {}, report_);
        if (root) {
            read(kind, *root);
        }
        outcome_.add(report_.diagnostics());
    }

  private:
    [[nodiscard]] Library library() const { return {workplace_.project, workplace_.shipped}; }

    void read(const FileKind& kind, const YamlNode& root) {
        if (kind.fields == &format_fields) {
            static_cast<void>(read_format(root, report_));
        } else if (kind.fields == &template_fields) {
            static_cast<void>(read_template(library(), root, report_));
        } else if (kind.fields == &composition_fields) {
            static_cast<void>(read_composition(library(), root, report_));
        } else if (kind.fields == &styles_fields) {
            read_style_sheet(root);
        } else if (kind.fields == &plant_fields) {
            const Plant plant = read_plant(root, report_);
            if (!report_.has_errors()) {
                add_errors(open_press(plant, workplace_.project, workplace_.shipped));
            }
        } else if (kind.fields == &makeup_fields) {
            static_cast<void>(read_makeup(root, report_));
        } else {
            read_font_list(root);
        }
    }

    /// The names of fonts and inks are those that come with banxin.
    void read_style_sheet(const YamlNode& root) {
        using namespace literals;
        const std::vector<FontRole> fonts = read_fonts(library(), report_);
        const NamedInks inks = usual_inks();
        const Composition composition;
        static_cast<void>(read_styles(root, {{10_pt, 14_pt}, fonts, inks, composition}, report_));
    }

    void read_font_list(const YamlNode& root) {
        const std::vector<FontRole> roles = read_fonts(root, report_);
        std::vector<TextStyle> styles;
        for (const FontRole& role : roles) {
            for (const FontFace& face : role.faces) {
                TextStyle style;
                style.role = role.role;
                style.weight = face.weight;
                styles.push_back(std::move(style));
            }
        }
        if (!report_.has_errors()) {
            add_errors(FontBook::open(roles, styles, workplace_.places.font_folders, chinese));
        }
    }

    template <class Value>
    void add_errors(const Result<Value>& result) {
        if (!result) {
            report_.add(result.error());
        }
    }

    static constexpr const char* chinese = "zh-Hans";

    const Workplace& workplace_;
    Outcome& outcome_;
    Report report_;
};

}  // namespace

void check_file(const FileKind& kind, const Workplace& workplace, Outcome& outcome) {
    outcome.file_alone = true;
    FileCheck check{workplace, outcome};
    if (kind.fields == &paper_fields) {
        check.check_paper();
    } else {
        check.check(kind);
    }
}

}  // namespace banxin
