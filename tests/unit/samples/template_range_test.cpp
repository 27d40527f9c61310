// SPDX-License-Identifier: Apache-2.0
//
// What a page plan promises: a story as long as `takes` says fits its slot, and one far from it is
// told by how many characters. `./dev ranges` shows what really fits.
#include "support/slot_trial.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace banxin::testing {
namespace {

class TemplateRange : public ::testing::TestWithParam<std::string> {
  public:
    template <class Check>
    void for_each_slot(const Check& check) {
        const SlotTrial trial{GetParam()};
        for (const PageTemplate& plan : trial.plans()) {
            for (const StorySlot& slot : plan.slots) {
                check(trial, plan, slot);
            }
        }
    }
};

TEST_P(TemplateRange, TakesEveryLengthThatItNames) {
    for_each_slot([](const SlotTrial& trial, const PageTemplate& plan, const StorySlot& slot) {
        for (int quarter = 0; quarter <= 4; ++quarter) {
            const int characters = slot.chars.first + (slot.chars.count() - 1) * quarter / 4;
            const auto findings =
                trial.set(plan, slot, characters, static_cast<std::uint32_t>(quarter) + 1);
            const Diagnostic* finding = misfit(findings);
            EXPECT_EQ(finding, nullptr) << plan.name << ' ' << slot.name << ", " << characters
                                        << " characters: " << finding->message.en;
        }
    });
}

TEST_P(TemplateRange, SaysHowManyCharactersAreTooManyOrTooFew) {
    for_each_slot([](const SlotTrial& trial, const PageTemplate& plan, const StorySlot& slot) {
        for (const int characters : {slot.chars.first / 4, slot.chars.last * 2}) {
            const auto findings = trial.set(plan, slot, characters, 1);
            const Diagnostic* finding = misfit(findings);
            ASSERT_NE(finding, nullptr)
                << plan.name << ' ' << slot.name << ", " << characters << " characters";
            EXPECT_EQ(finding->code, characters < slot.chars.first ? "BX7002" : "BX7001");
            EXPECT_NE(finding->message.zh.find(" 字"), std::string::npos) << finding->message.zh;
        }
    });
}

INSTANTIATE_TEST_SUITE_P(EachFormat, TemplateRange, ::testing::ValuesIn(formats_of_plans()));

}  // namespace
}  // namespace banxin::testing
