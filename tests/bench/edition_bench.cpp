// SPDX-License-Identifier: Apache-2.0
//
// What the sample weekly costs, stage by stage, in CPU time of the whole process. `pango_cairo` is
// the yardstick (pango_cairo.hpp).
#include "base/files.hpp"
#include "base/temporary_folder.hpp"
#include "cli/press_files.hpp"
#include "document/page_choice.hpp"
#include "engine.hpp"
#include "imaging/picture.hpp"
#include "input/read_issue.hpp"
#include "layout/lay_out_issue.hpp"
#include "pango_cairo.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"
#include "support/slot_trial.hpp"
#include "typography/font_book.hpp"
#include "typography/font_programs.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <numeric>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace banxin::bench {
namespace {

const DiskFiles project{SOURCE_DIR "/samples/yundu-weekly"};
const DiskFiles shipped{SOURCE_DIR};
const std::vector<std::string> font_folders{
    SOURCE_DIR "/samples/yundu-weekly/fonts", SOURCE_DIR "/fonts", "/usr/share/fonts"};

/// What `result` holds; numbers of a failed run are worth nothing, so there the program ends.
template <class Value>
Value must(Result<Value> result) {
    if (!result) {
        for (const Diagnostic& finding : result.error()) {
            std::cerr << finding.code << ' ' << finding.message.en << '\n';
        }
        std::exit(1);
    }
    return *std::move(result);
}

Input read() {
    Report report;
    return must(read_issue(project, shipped, "issue.yaml", report));
}

FontBook fonts_of(const Issue& issue) {
    return must(FontBook::open(issue.paper.fonts, styles_in_use(issue), font_folders, "zh-Hans"));
}

std::vector<Picture> pictures_of(const Issue& issue) {
    Report report;
    std::vector<Picture> pictures;
    for (const PictureRequest& request : pictures_in_use(issue)) {
        pictures.push_back(must(open_picture(project, request.file, request.where, report)));
    }
    return pictures;
}

Document lay_out(const Input& input,
                 const FontBook& fonts,
                 const std::vector<PictureUse>& pictures) {
    Report report;
    const Composer composer = composer_of(input.issue, fonts, usual_patterns, report);
    return lay_out_issue(input.issue, input.templates, composer, pictures, report).document;
}

FinishedIssue finish() {
    Report report;
    return must(make_edition({project, shipped, font_folders}, "issue.yaml", report));
}

std::vector<FontProgram> cut_fonts(const FinishedIssue& finished) {
    return must(finished.fonts.subset(finished.document));
}

std::string draw(const FinishedIssue& finished, const std::vector<FontProgram>& fonts) {
    return must(render_pdf(
        finished.document, fonts, finished.pictures, InkPreview{finished.press, Proof::Screen}));
}

std::string pack(const FinishedIssue& finished, const std::string& pdf) {
    return must(finish_pdf(pdf, finished.document));
}

/// The sample, laid out once for the stages that come after layout.
const FinishedIssue& finished_sample() {
    static const FinishedIssue finished = finish();
    return finished;
}

void read_issue_stage(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(read());
    }
}

void open_fonts_stage(benchmark::State& state) {
    const Input input = read();
    for (auto _ : state) {
        benchmark::DoNotOptimize(fonts_of(input.issue));
    }
}

void open_pictures_stage(benchmark::State& state) {
    const Input input = read();
    for (auto _ : state) {
        benchmark::DoNotOptimize(pictures_of(input.issue));
    }
}

/// With a new font book each time, because a book remembers what it has shaped.
void lay_out_issue_stage(benchmark::State& state) {
    const Input input = read();
    const auto& pictures = finished_sample().document.pictures;
    for (auto _ : state) {
        state.PauseTiming();
        const FontBook fonts = fonts_of(input.issue);
        state.ResumeTiming();
        benchmark::DoNotOptimize(lay_out(input, fonts, pictures));
    }
}

void subset_stage(benchmark::State& state) {
    const FinishedIssue& finished = finished_sample();
    for (auto _ : state) {
        benchmark::DoNotOptimize(cut_fonts(finished));
    }
}

void render_pdf_stage(benchmark::State& state) {
    const FinishedIssue& finished = finished_sample();
    const auto fonts = cut_fonts(finished);
    for (auto _ : state) {
        benchmark::DoNotOptimize(draw(finished, fonts));
    }
}

void finish_pdf_stage(benchmark::State& state) {
    const FinishedIssue& finished = finished_sample();
    const std::string pdf = draw(finished, cut_fonts(finished));
    for (auto _ : state) {
        benchmark::DoNotOptimize(pack(finished, pdf));
    }
}

/// The file of each page, from a document and fonts of its own.
void page_pdfs_stage(benchmark::State& state) {
    const FinishedIssue& finished = finished_sample();
    const auto all = cut_fonts(finished);
    const InkPreview inks{finished.press, Proof::Screen};
    for (auto _ : state) {
        for (std::size_t i = 0; i < finished.document.pages.size(); ++i) {
            const Document page = only_pages(finished.document, {static_cast<int>(i)});
            const auto fonts = must(cut_down(all, page));
            benchmark::DoNotOptimize(
                must(finish_pdf(must(render_pdf(page, fonts, finished.pictures, inks)), page)));
        }
    }
}

/// The files of all pages for the press, preflight included; `kB` is their size together.
void press_pages(benchmark::State& state, const std::string& picture_cache) {
    const FinishedIssue& finished = finished_sample();
    std::vector<int> pages(finished.document.pages.size());
    std::iota(pages.begin(), pages.end(), 0);
    std::ostringstream nowhere;
    Progress progress{nowhere, Language::English, false};
    std::size_t bytes = 0;
    const auto make = [&] {
        bytes = 0;
        for (const PressFile& file : must(make_press_files(
                 finished, {.pages = pages, .picture_cache = picture_cache}, progress))) {
            bytes += file.bytes.size();
        }
    };
    make();  // What is kept is kept before anything is timed.
    for (auto _ : state) {
        make();
    }
    state.counters["kB"] = static_cast<double>(bytes) / 1000;
}

/// With every picture converted anew.
void press_pages_cold(benchmark::State& state) {
    press_pages(state, "");
}

/// With the pictures of the last time.
void press_pages_warm(benchmark::State& state) {
    const auto folder = TemporaryFolder::make();
    if (!folder) {
        std::exit(1);
    }
    press_pages(state, folder->path());
}

/// From the files to the PDF of the whole issue.
void whole(benchmark::State& state) {
    for (auto _ : state) {
        const FinishedIssue finished = finish();
        benchmark::DoNotOptimize(pack(finished, draw(finished, cut_fonts(finished))));
    }
}

void pango_cairo(benchmark::State& state) {
    const Input input = read();
    for (auto _ : state) {
        benchmark::DoNotOptimize(set_with_pango_cairo(input.issue));
    }
}

/// One slot of one page plan after the other, each with a story in the middle of its range: what a
/// fit costs on average, and the dearest of them (`worst_ms`).
void slot_fit(benchmark::State& state) {
    const testing::SlotTrial trial{"cn-broadsheet-5x18"};
    std::vector<std::pair<const PageTemplate*, const StorySlot*>> slots;
    for (const PageTemplate& plan : trial.plans()) {
        for (const StorySlot& slot : plan.slots) {
            slots.emplace_back(&plan, &slot);
        }
    }
    double worst = 0;
    std::size_t next = 0;
    for (auto _ : state) {
        const auto& [plan, slot] = slots[next++ % slots.size()];
        const std::clock_t start = std::clock();
        benchmark::DoNotOptimize(
            trial.set(*plan, *slot, (slot->chars.first + slot->chars.last) / 2, 1));
        worst =
            std::max(worst, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    state.counters["worst_ms"] = worst;
}

void add(const char* name, void (*stage)(benchmark::State&)) {
    benchmark::RegisterBenchmark(name, stage)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime();
}

}  // namespace
}  // namespace banxin::bench

int main(int argc, char** argv) {
    using namespace banxin::bench;
    add("read_issue", read_issue_stage);
    add("open_fonts", open_fonts_stage);
    add("open_pictures", open_pictures_stage);
    add("lay_out_issue", lay_out_issue_stage);
    add("slot_fit", slot_fit);
    add("subset", subset_stage);
    add("render_pdf", render_pdf_stage);
    add("finish_pdf", finish_pdf_stage);
    add("page_pdfs", page_pdfs_stage);
    add("press_pages_cold", press_pages_cold);
    add("press_pages_warm", press_pages_warm);
    add("whole", whole);
    add("pango_cairo", pango_cairo);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
