// SPDX-License-Identifier: Apache-2.0
#include "support/edition_project.hpp"

#include "base/text.hpp"
#include "imaging/made_picture.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <variant>

namespace banxin::testing {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file{path, std::ios::binary};
    file << bytes;
    if (!file.flush()) {
        throw std::runtime_error{"cannot write " + path.string()};
    }
}

/// A slope from light to dark, so that one sees which way up it is and how it was cut.
std::string picture_bytes(const PictureUse& use) {
    constexpr int smaller = 3;  // it need not be printed
    Raster raster{use.width / smaller, use.height / smaller, 1, {}};
    raster.samples.reserve(raster.pixels());
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            const int shade = 220 - 80 * y / raster.height - 60 * x / raster.width;
            raster.samples.push_back(static_cast<std::uint8_t>(shade));
        }
    }
    const auto picture = make_jpeg(use.file, raster, 80);
    if (!picture) {
        throw std::runtime_error{"cannot make " + use.file};
    }
    return picture->bytes;
}

std::string frame_yaml(const GridRect& rect) {
    return fmt::format("{{columns: {}-{}, lines: {}-{}}}",
                       rect.columns.first,
                       rect.columns.last,
                       rect.lines.first,
                       rect.lines.last);
}

/// `key: text`, each line of the text on its own; nothing for an empty text.
std::string text_yaml(std::string_view key, const PlacedText& text) {
    if (text.empty()) {
        return {};
    }
    std::string yaml = fmt::format("        {}: |-\n", key);
    for (const std::string& line : lines_in(text.text)) {
        yaml += "          " + line + "\n";
    }
    return yaml;
}

std::string body_of(const StoryItem& story) {
    std::string text;
    for (const Paragraph& paragraph : story.body) {
        text += (text.empty() ? "" : "\n") + paragraph.text + "\n";
    }
    return text;
}

std::string body_file(const StoryItem& story) {
    return "stories/" + story.id + ".md";
}

std::string item_yaml(const PageItem& item) {
    if (const auto* masthead = std::get_if<MastheadItem>(&item)) {
        return "      - masthead: standard\n        frame: " + frame_yaml(*masthead->frame) + "\n";
    }
    if (const auto* ad = std::get_if<AdItem>(&item)) {
        return fmt::format("      - ad: {}\n        fit: crop\n        frame: {}\n",
                           ad->file,
                           frame_yaml(*ad->frame)) +
               text_yaml("advertiser", {ad->advertiser, {}}) + text_yaml("label", ad->label);
    }
    if (const auto* photo = std::get_if<PhotoItem>(&item)) {
        return fmt::format("      - photo: {}\n        with: {}\n", photo->file, photo->with) +
               text_yaml("caption", photo->caption) + text_yaml("credit", photo->credit) +
               text_yaml("alt", {photo->alt, {}});
    }
    const auto& story = std::get<StoryItem>(item);
    return fmt::format("      - story: {}\n        rank: {}\n        style: {}\n{}",
                       story.id,
                       story.rank,
                       story.style,
                       story.lead ? "        lead: true\n" : "") +
           text_yaml("kicker", story.kicker) + text_yaml("title", story.title) +
           text_yaml("deck", story.deck) + text_yaml("byline", story.byline) +
           "        body: " + body_file(story) + "\n";
}

std::string page_yaml(const PagePlan& page) {
    std::string yaml =
        fmt::format("  - no: {}\n    name: {}\n    items:\n", page.number, page.name);
    for (const PageItem& item : page.items) {
        yaml += item_yaml(item);
    }
    return yaml;
}

}  // namespace

void write_project(const RandomEdition& edition, const std::string& folder) {
    const fs::path root{folder};
    const PagePlan& page = edition.issue.pages.front();
    const PageFormat& format = edition.issue.paper.format;
    std::string issue = fmt::format(
        "banxin: 1\nkind: issue\npaper: paper.yaml\nissue: {{date: \"2026-11-27\", number: 1, "
        "year_number: 1, pages: {}, allow_odd: true}}\npages:\n",
        page.number);
    if (page.number > 1) {
        const MastheadItem masthead{GridRect{{1, format.columns}, {1, format.lines / 6}}, {}};
        PagePlan first;
        first.number = 1;
        first.name = "要闻";
        first.items = {masthead};
        issue += page_yaml(first);
    }
    write(root / "issue.yaml", issue + page_yaml(page));
    write(root / "paper.yaml", TrialPaper::yaml(format.name));
    for (const PageItem& item : page.items) {
        if (const auto* story = std::get_if<StoryItem>(&item)) {
            write(root / body_file(*story), body_of(*story));
        }
    }
    for (const PictureUse& picture : edition.pictures) {
        write(root / picture.file, picture_bytes(picture));
    }
}

}  // namespace banxin::testing
