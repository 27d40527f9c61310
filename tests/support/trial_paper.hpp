// SPDX-License-Identifier: Apache-2.0
//
// A paper of each shipped page format, with the shipped styles, fonts and page plans: what tests
// need that set whole pages of their own.
#pragma once

#include "input/read_issue.hpp"
#include "typography/composer.hpp"
#include "typography/font_book.hpp"

#include <memory>
#include <string>
#include <vector>

namespace banxin::testing {

/// The formats that have plans.
const std::vector<std::string>& formats_of_plans();

class TrialPaper {
  public:
    /// Opens the fonts; ends the program if something that is shipped cannot be read.
    explicit TrialPaper(const std::string& format);

    /// An issue of one page and one small story, to be filled with something else.
    [[nodiscard]] const Issue& issue() const { return input_.issue; }
    [[nodiscard]] const PageFormat& format() const { return input_.issue.paper.format; }
    [[nodiscard]] const std::vector<PageTemplate>& plans() const { return input_.templates; }
    [[nodiscard]] const Composer& composer() const { return *composer_; }

    /// paper.yaml of `format`, as it was read here.
    [[nodiscard]] static std::string yaml(const std::string& format);

  private:
    Input input_;
    std::unique_ptr<FontBook> fonts_;
    std::unique_ptr<Composer> composer_;
};

}  // namespace banxin::testing
