// SPDX-License-Identifier: Apache-2.0
//
// What the command line asks for.
#pragma once

#include "cli/answer.hpp"
#include "cli/choice_list.hpp"
#include "cli/console.hpp"
#include "cli/galley_options.hpp"
#include "cli/language.hpp"
#include "imaging/ink_preview.hpp"
#include "model/plant.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace banxin {

/// What is done with an issue.
enum class Command { Check, Build, Preview };
enum class Colour { Auto, Always, Never };

/// What a preview shows besides the page.
struct Overlays {
    bool columns = false;   ///< Their edges, numbered.
    bool grid = false;      ///< The lines of the page, numbered.
    bool frames = false;    ///< What takes which place: stories, their legs and insets, the rest.
    bool lines = false;     ///< The lines of each story, numbered.
    bool findings = false;  ///< Where something was found.
};

/// check, build and preview.
struct IssueOptions {
    Command command = Command::Check;
    std::string issue;       ///< The issue's file, or the folder where issue.yaml is.
    std::string root;        ///< The project; empty: the folder of the issue.
    std::string output;      ///< Where files go; empty: `out` in the project.
    std::vector<int> pages;  ///< Page numbers; empty: all.
    int dpi = 110;
    Overlays overlays;
    Proof proof = Proof::Screen;          ///< What a preview shows a page as.
    bool plates = false;                  ///< A preview of the plates instead of the pages.
    int jobs = 0;                         ///< Threads; 0: one for each processor.
    std::optional<PdfStandard> standard;  ///< Of what is built; empty: PDFs for screens.
    bool form = false;                    ///< Of what the law asks, warnings are errors.
};

/// plan.
struct PlanOptions {
    std::string issue;                ///< As that of IssueOptions.
    std::string root;                 ///< As that of IssueOptions.
    std::string output;               ///< Where contact sheets go; empty: `out` in the project.
    std::vector<int> pages;           ///< Page numbers; empty: all that are not made up yet.
    int choices = 5;                  ///< Versions of each page, at the most.
    std::vector<ChoiceAsked> choose;  ///< The versions to keep; empty: contact sheets are made.
    bool anew = false;                ///< Pages that have a plan or frames as well.
    std::optional<double> budget;     ///< Seconds for the search of one page; empty: to its end.
    int jobs = 0;                     ///< As that of IssueOptions.
};

/// package.
struct PackageOptions {
    std::string issue;    ///< As that of IssueOptions.
    std::string root;     ///< As that of IssueOptions.
    std::string output;   ///< The folder to be made.
    bool impose = false;  ///< Proofs of sheets as well.
    int jobs = 0;         ///< As that of IssueOptions.
};

/// query.
struct QueryOptions {
    std::string issue;       ///< As that of IssueOptions.
    std::string root;        ///< As that of IssueOptions.
    std::vector<int> pages;  ///< Page numbers; empty: all.
};

/// fonts check.
struct FontsOptions {
    /// The issue's file or its folder, or a font file; empty: the fonts that banxin names.
    std::string issue;
};

/// preflight.
struct PreflightOptions {
    std::string file;   ///< A PDF.
    std::string plant;  ///< The name of a plant; empty: what newsprint usually asks for.
};

/// new.
struct NewOptions {
    std::string folder;                         ///< Of the project, to be made.
    std::string format = "cn-broadsheet-5x18";  ///< A page format that is shipped.
    std::string name;                           ///< Of the paper; empty: a placeholder.
};

/// doctor.
struct DoctorOptions {
    std::string issue;   ///< The issue's file or its folder; empty: what any issue needs.
    std::string locale;  ///< Of messages, as the environment names it; empty: it does not.
};

/// schema.
struct SchemaOptions {
    std::string name;  ///< Of a kind of file; empty: the list of them.
};

/// import.
struct ImportOptions {
    std::vector<std::string> files;
    std::string output;            ///< Where stories go; empty: beside each file.
    bool force = false;            ///< A story that is there already is replaced.
    std::optional<Encoding> from;  ///< The files are only converted to UTF-8, from this.
};

/// A command with its own options, and those of every command.
struct Options {
    std::variant<IssueOptions,
                 PlanOptions,
                 PackageOptions,
                 QueryOptions,
                 GalleyOptions,
                 FontsOptions,
                 PreflightOptions,
                 NewOptions,
                 DoctorOptions,
                 SchemaOptions,
                 ImportOptions>
        asked;
    bool strict = false;
    bool quiet = false;
    bool json = false;
    bool no_sandbox = false;  ///< Files from outside are read without one (base/sandbox.hpp).
    Language language = Language::Chinese;
    Colour colour = Colour::Auto;
    int max_errors = 20;  ///< Of each kind of finding, so many are shown.
    std::string limits;   ///< A file that sets other limits; empty: the usual ones.
};

/// What `arguments`, without the program's name, ask for; an answer to what needs no project: help,
/// the version, explain, completions, the man page, and what is wrong with the command line.
[[nodiscard]] std::variant<Options, Answer> parse_options(const std::vector<std::string>& arguments,
                                                          const Console& console);

}  // namespace banxin
