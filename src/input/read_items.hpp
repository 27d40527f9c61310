// SPDX-License-Identifier: Apache-2.0
//
// The items of a page: masthead, imprint, stories, photographs, advertisements … The key that names
// its kind says what an item is.
#pragma once

#include "base/files.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

class ItemReader {
  public:
    /// `issue` gives the paper and the punctuation; both outlive this object.
    ItemReader(const Files& project, const Issue& issue, Report& report);

    /// The item at `node`; empty if it does not say what it is.
    [[nodiscard]] std::optional<PageItem> read(const YamlNode& node);

    /// How many half-width marks of headlines and captions were set full-width so far.
    [[nodiscard]] int marks_set() const { return marks_set_; }

  private:
    [[nodiscard]] MastheadItem read_masthead(const YamlNode& node);
    [[nodiscard]] ImprintItem read_imprint(const YamlNode& node);
    [[nodiscard]] StoryItem read_story_item(const YamlNode& node);
    [[nodiscard]] ContinuedItem read_continued(const YamlNode& node);
    [[nodiscard]] PhotoItem read_photo(const YamlNode& node);
    [[nodiscard]] QuoteItem read_quote(const YamlNode& node);
    [[nodiscard]] QrItem read_qr(const YamlNode& node);
    [[nodiscard]] AdItem read_ad(const YamlNode& node);
    [[nodiscard]] IndexItem read_index(const YamlNode& node);

    [[nodiscard]] PlacedText read_printed(const YamlNode& node);
    [[nodiscard]] Jump read_jump(const YamlNode& node);
    [[nodiscard]] std::string read_style(const YamlNode& node);
    [[nodiscard]] std::string read_file_path(const YamlNode& node);
    [[nodiscard]] std::pair<double, double> read_shares(const YamlNode& node);

    const Files& project_;
    const Issue& issue_;
    Report& report_;
    int marks_set_ = 0;
};

/// error or warn, of the issue or of one story.
[[nodiscard]] OversetPolicy read_overset(const YamlNode& node, Report& report);

}  // namespace banxin
