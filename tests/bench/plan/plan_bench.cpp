// SPDX-License-Identifier: Apache-2.0
//
// How well and how fast automatic make-up fills pages by chance, of each format and load. Weights
// are set by seeds 1 to 100; what is told of their success must come from others, such as 1001 to
// 1100.
#include "page_trial.hpp"
#include "support/edition_project.hpp"
#include "trial_table.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::bench {
namespace {

namespace fs = std::filesystem;

struct Asked {
    std::vector<std::string> formats = testing::formats_of_plans();
    std::vector<std::string> loads;           ///< By name; empty: all.
    std::vector<std::uint32_t> seeds{1, 20};  ///< The first, and how many.
    std::string dump;                         ///< A folder for the JSON of each page.
    std::string write;                        ///< A folder for a project of each page.
    std::string judge;  ///< An answer of `banxin query`, to be judged instead.
};

std::string name_of(const std::string& format, std::string_view load, std::uint32_t seed) {
    return fmt::format("{}-{}-{}", format, load, seed);
}

void write_file(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << bytes;
}

std::vector<PageTrial> try_pages(const testing::TrialPaper& paper,
                                 const testing::PageLoadRow& load,
                                 const Asked& asked) {
    std::vector<PageTrial> trials;
    for (std::uint32_t i = 0; i < asked.seeds[1]; ++i) {
        const std::uint32_t seed = asked.seeds[0] + i;
        const std::string name = name_of(paper.format().name, load.name, seed);
        const testing::RandomEdition edition = testing::random_edition(paper, load.load, seed);
        if (!asked.write.empty()) {
            testing::write_project(edition, asked.write + "/" + name);
        }
        trials.push_back(try_page(paper, edition, seed));
        if (!asked.dump.empty() && trials.back().judgement) {
            write_file(fs::path{asked.dump} / (name + ".json"), trials.back().json);
        }
    }
    return trials;
}

bool is_wanted(const Asked& asked, std::string_view load) {
    return asked.loads.empty() ||
           std::ranges::find(asked.loads, load) != asked.loads.end();
}

void run(const Asked& asked) {
    fmt::print("{}", table_head());
    for (const std::string& format : asked.formats) {
        const testing::TrialPaper paper{format};
        for (const testing::PageLoadRow& load : testing::page_loads) {
            if (is_wanted(asked, load.name)) {
                const std::vector<PageTrial> trials = try_pages(paper, load, asked);
                fmt::print("{}{}", table_row(format, load.name, trials), table_details(trials));
                std::fflush(stdout);  // the next row may take minutes
            }
        }
    }
}

void judge(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    const std::string json{std::istreambuf_iterator<char>{file}, {}};
    for (const testing::PageJudgement& page : testing::judge_pages(json)) {
        fmt::print("page {}: score {}, clean {}\n", page.number, page.score, page.clean());
        for (const testing::PageFault& fault : testing::page_faults) {
            fmt::print("  {}: {}\n", fault.name, page.*fault.count);
        }
        fmt::print("  crosses: {}, broken measures: {}, elbows: {}, fillers: {}\n",
                   page.crosses,
                   page.broken_measures,
                   page.elbows,
                   page.fillers);
        fmt::print(
            "  lines: {}, stretched: {}, gaping: {}, squeezed: {}, too full: {}, lonely "
            "characters: {}\n",
            page.lines,
            page.stretched_lines,
            page.gaping_lines,
            page.squeezed_lines,
            page.too_full_lines,
            page.lonely_characters);
        fmt::print(
            "  fill: {:.5f}, longest gutter: {:.3f}, pictures: {:.3f}, headlines: {:.3f}, "
            "order: {:.3f}, legs: {}-{}\n",
            page.fill,
            page.longest_gutter,
            page.picture_share,
            page.headline_share,
            page.order,
            page.shortest_leg,
            page.tallest_leg);
    }
}

}  // namespace
}  // namespace banxin::bench

int main(int argc, char** argv) {
    using namespace banxin;
    bench::Asked asked;
    std::vector<std::string> loads;
    for (const testing::PageLoadRow& load : testing::page_loads) {
        loads.emplace_back(load.name);
    }
    CLI::App app{"Fills pages by chance by automatic make-up and judges them."};
    app.add_option("--format", asked.formats, "page formats; all if not said")
        ->check(CLI::IsMember(testing::formats_of_plans()));
    app.add_option("--kind", asked.loads, "loads; all if not said")->check(CLI::IsMember(loads));
    app.add_option("--seeds", asked.seeds, "the first seed, and how many")
        ->expected(2)
        ->capture_default_str();
    app.add_option("--dump", asked.dump, "write each page as JSON into this folder");
    app.add_option("--write", asked.write, "write a project of each page into this folder");
    app.add_option("--judge", asked.judge, "judge this answer of `banxin query` and do no more");
    CLI11_PARSE(app, argc, argv);
    try {
        asked.judge.empty() ? bench::run(asked) : bench::judge(asked.judge);
    } catch (const std::exception& error) {
        fmt::print(stderr, "plan_bench: {}\n", error.what());
        return 1;
    }
    return 0;
}
