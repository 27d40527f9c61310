// SPDX-License-Identifier: Apache-2.0
#include "planning/character.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace banxin {
namespace {

Message words_of(Arrangement arrangement, bool picture) {
    switch (arrangement) {
        case Arrangement::LegAtLeft:
        case Arrangement::LegAtRight:
            return {"串文", "text beside its headline"};
        case Arrangement::PictureAtLeft:
        case Arrangement::PictureAtRight:
            return {"图在题旁", "the picture beside its headline"};
        case Arrangement::PictureOver:
            return {"图压题上", "the picture above its headline"};
        case Arrangement::Over:
            break;
    }
    return picture ? Message{"图在题下", "the picture below its headline"}
                   : Message{"盖文题", "the headline over all of it"};
}

}  // namespace

Message character_of(const PageProblem& problem, const PageLayout& layout) {
    Message words;
    for (const PlacedShape& placed : layout) {
        if (!problem.traits[placed.story].leads) {
            continue;
        }
        const StoryShape& shape = *placed.shape;
        const Message play = words_of(shape.arrangement, shape.picture_legs > 0);
        const bool left = placed.column == 0;
        words = {
            fmt::format("头条{}上{}栏{}，{}",
                        left ? "左" : "右",
                        shape.columns,
                        shape.legs != shape.columns ? fmt::format("破{}栏", shape.legs) : "",
                        play.zh),
            fmt::format("lead at the top {}, {} columns{}, {}",
                        left ? "left" : "right",
                        shape.columns,
                        shape.legs != shape.columns ? fmt::format(" in {} legs", shape.legs) : "",
                        play.en)};
    }
    const auto bent = std::ranges::count_if(layout, [](const PlacedShape& placed) {
        return placed.shape->elbow_columns > 0 || placed.shape->step_columns > 0;
    });
    if (bent > 0) {
        words.zh += fmt::format("{}六边形 {} 块", words.zh.empty() ? "" : "，", bent);
        words.en += fmt::format("{}{} of six sides", words.en.empty() ? "" : ", ", bent);
    }
    return words;
}

}  // namespace banxin
