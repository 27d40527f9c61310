// SPDX-License-Identifier: Apache-2.0
//
// Pictures that touch, and boxes on the fold.
#include "layout/makeup_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

// Pictures touch side by side with less white than one gap between, over more than two lines; and
// one above the other over more than three characters.
constexpr double beside_em = 2.2, beside_lines = 2, above_lines = 1.5, above_em = 3;

constexpr Length fold_reach = 5_mm;  // a fold is never quite in the middle
constexpr int small_box = 12;        // lines

struct PictureOnPage {
    std::string name;
    std::string story;  ///< Empty: it stands on its own.
    Rect rect;
    SourceSpan where;
};

std::vector<PictureOnPage> pictures_on(const PageView& page) {
    std::vector<PictureOnPage> pictures;
    for (const StoryRecord& story : page.record.stories) {
        for (const InsetRecord& inset : story.insets) {
            if (inset.kind == "photo") {
                pictures.push_back({inset.name, story.id, inset.rect, inset.where});
            }
        }
    }
    for (const BlockRecord& block : page.record.blocks) {
        if (block.kind == "photo") {
            pictures.push_back({block.name, {}, page.format.place(block.rect), block.where});
        }
    }
    return pictures;
}

bool touch(const Rect& a, const Rect& b, const PageFormat& format) {
    const Length across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const Length down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    const bool beside = across <= format.body_size.scaled(beside_em) &&
                        down < -format.line_pitch.scaled(beside_lines);
    const bool above = down <= format.line_pitch.scaled(above_lines) &&
                       across < -format.body_size.scaled(above_em);
    return beside || above;
}

MakeupFinding on_fold(const PageView& page,
                      const Message& what,
                      const Rect& rect,
                      const SourceSpan& where,
                      const std::string& story) {
    const Message place = place_on(page, rect);
    return {{fmt::format("压折线：{}正在报纸对折的地方（{}）", what.zh, place.zh),
             fmt::format("fold: {} stands where the paper is folded ({})", what.en, place.en)},
            {"上移或下移，离开页面正中", "move it up or down, away from the middle of the page"},
            where,
            story,
            rect};
}

}  // namespace

MakeupFindings check_touching_pictures(const PageView& page) {
    MakeupFindings findings;
    const std::vector<PictureOnPage> pictures = pictures_on(page);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = i + 1; j < pictures.size(); ++j) {
            const PictureOnPage& a = pictures[i];
            const PictureOnPage& b = pictures[j];
            const bool of_one_story = !a.story.empty() && a.story == b.story;
            if (of_one_story || !touch(a.rect, b.rect, page.format)) {
                continue;
            }
            const Rect rect = around(a.rect, b.rect);
            const Message place = place_on(page, rect);
            findings.push_back(
                {{fmt::format("图片相碰：{} 和 {} 不是一篇稿件的，却挨在一起（{}）",
                              a.name,
                              b.name,
                              place.zh),
                  fmt::format("touching pictures: {} and {} are not of one story ({})",
                              a.name,
                              b.name,
                              place.en)},
                 {"挪开一张，中间留正文或标题",
                  "move one of them, with text or a headline between"},
                 b.where,
                 b.story,
                 rect});
        }
    }
    return findings;
}

MakeupFindings check_fold(const PageView& page) {
    MakeupFindings findings;
    const Length fold = page.format.trim.height / 2;
    const auto is_on_fold = [&](const Rect& rect, Span lines) {
        return lines.count() <= small_box && rect.top() < fold + fold_reach &&
               rect.bottom() > fold - fold_reach;
    };
    for (const StoryRecord& story : page.record.stories) {
        if (!story.boxed || story.shape.rects.size() != 1) {
            continue;
        }
        const GridRect& frame = story.shape.rects.front();
        const Rect rect = page.format.place(frame);
        if (is_on_fold(rect, frame.lines)) {
            findings.push_back(on_fold(
                page,
                {fmt::format("加框的“{}”", story.id), fmt::format("the box of \"{}\"", story.id)},
                rect,
                story.where,
                story.id));
        }
    }
    for (const BlockRecord& block : page.record.blocks) {
        const Rect rect = page.format.place(block.rect);
        if (block.kind == "ad" && is_on_fold(rect, block.rect.lines)) {
            findings.push_back(on_fold(page,
                                       {fmt::format("广告 {} ", block.name),
                                        fmt::format("the advertisement {}", block.name)},
                                       rect,
                                       block.where,
                                       {}));
        }
    }
    return findings;
}

}  // namespace banxin
