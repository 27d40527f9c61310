// SPDX-License-Identifier: Apache-2.0
#include "cli/receipts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace banxin {
namespace {

Message words_of(const FitStep& step) {
    switch (step.lever) {
        case FitStep::Lever::Lines:
            return step.amount == 0 ? Message{"断行调匀", "line breaks"}
                                    : Message{fmt::format("断行 {:+} 行", step.amount),
                                              fmt::format("line breaks {:+} lines", step.amount)};
        case FitStep::Lever::Air:
            return {fmt::format("标题空 {:+} 行", step.amount),
                    fmt::format("headline air {:+} lines", step.amount)};
        case FitStep::Lever::Crop:
            return {fmt::format("图片 {:+} 行", step.amount),
                    fmt::format("picture {:+} lines", step.amount)};
        case FitStep::Lever::Byline:
            return {"消息头独占一行", "byline on a line of its own"};
        case FitStep::Lever::Size:
            return step.amount > 0 ? Message{fmt::format("标题小 {} 级", step.amount),
                                             fmt::format("title {} sizes down", step.amount)}
                                   : Message{fmt::format("标题大 {} 级", -step.amount),
                                             fmt::format("title {} sizes up", -step.amount)};
        case FitStep::Lever::Subheads:
            return {fmt::format("加小标题 {} 个", step.amount),
                    fmt::format("{} optional subheads", step.amount)};
        case FitStep::Lever::Short:
            return {fmt::format("末栏短 {} 行", step.amount),
                    fmt::format("last leg {} lines short", step.amount)};
        case FitStep::Lever::Filler:
            return {fmt::format("报花 {} 行", step.amount),
                    fmt::format("ornament of {} lines", step.amount)};
        case FitStep::Lever::Measure:
            return {fmt::format("改排 {} 栏", step.amount), fmt::format("{} legs", step.amount)};
        case FitStep::Lever::Jump:
            return {fmt::format("转版 {} 行", step.amount),
                    fmt::format("{} lines to another page", step.amount)};
    }
    return {};
}

Message outcome_of(const Receipt& receipt) {
    if (receipt.over > 0) {
        return {fmt::format("多 {} 行", receipt.over), fmt::format("{} lines over", receipt.over)};
    }
    if (receipt.steps.empty()) {
        return {"正好", "fits as it is"};
    }
    std::vector<std::string> zh, en;
    for (const FitStep& step : receipt.steps) {
        const Message words = words_of(step);
        zh.push_back(words.zh);
        en.push_back(words.en);
    }
    return {fmt::format("{}（代价 {:.1f}）", fmt::join(zh, "，"), receipt.cost / 30),
            fmt::format("{} (cost {:.1f})", fmt::join(en, ", "), receipt.cost / 30)};
}

}  // namespace

std::string receipts_text(const std::vector<PageRecord>& pages, Language language) {
    std::string text;
    for (const PageRecord& page : pages) {
        for (const StoryRecord& story : page.stories) {
            const Receipt& receipt = story.receipt;
            const Message outcome = outcome_of(receipt);
            text += language == Language::Chinese ? fmt::format("第{}版 {}：{} 字，{} 行；{}\n",
                                                                page.number,
                                                                story.id,
                                                                receipt.characters,
                                                                receipt.lines,
                                                                outcome.zh)
                                                  : fmt::format(
                                                        "page {} {}: {} characters, {} "
                                                        "lines; {}\n",
                                                        page.number,
                                                        story.id,
                                                        receipt.characters,
                                                        receipt.lines,
                                                        outcome.en);
        }
    }
    return text;
}

}  // namespace banxin
