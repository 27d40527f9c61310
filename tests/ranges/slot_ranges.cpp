// SPDX-License-Identifier: Apache-2.0
//
// Prints for each slot of the shipped page plans which lengths really fit: those at which every one
// of some generated stories is set without a word. For calibrating `takes`; ./dev ranges [NAME]
// looks only at plans whose name holds NAME.
#include "support/slot_trial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

using namespace banxin;
using namespace banxin::testing;

constexpr std::uint32_t stories = 3;  // of each length

bool fits(const SlotTrial& trial, const PageTemplate& plan, const StorySlot& slot, int characters) {
    for (std::uint32_t seed = 1; seed <= stories; ++seed) {
        if (misfit(trial.set(plan, slot, characters, seed)) != nullptr) {
            return false;
        }
    }
    return true;
}

/// The longest run of lengths that fit, in steps of a fiftieth; {} if none does.
Span measured(const SlotTrial& trial, const PageTemplate& plan, const StorySlot& slot) {
    const int step = std::max(2, slot.chars.last / 50);
    Span best{0, -1};
    Span run = best;
    for (int characters = slot.chars.last / 2; characters <= slot.chars.last * 3 / 2;
         characters += step) {
        if (!fits(trial, plan, slot, characters)) {
            run = {0, -1};
            continue;
        }
        run = run.count() == 0 ? Span{characters, characters} : Span{run.first, characters};
        if (run.count() > best.count()) {
            best = run;
        }
    }
    return best;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string_view wanted = count > 1 ? arguments[1] : "";
    for (const std::string& format : formats_of_plans()) {
        const SlotTrial trial{format};
        for (const PageTemplate& plan : trial.plans()) {
            if (plan.name.find(wanted) == std::string::npos) {
                continue;
            }
            for (const StorySlot& slot : plan.slots) {
                const Span range = measured(trial, plan, slot);
                const bool holds = range.first <= slot.chars.first && slot.chars.last <= range.last;
                fmt::print("{:16} {:14} takes {:4}-{:4}  fits {:4}-{:4}{}\n",
                           plan.name,
                           slot.name,
                           slot.chars.first,
                           slot.chars.last,
                           range.first,
                           range.last,
                           holds ? "" : "  *");
            }
        }
    }
}
