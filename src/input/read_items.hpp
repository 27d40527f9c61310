// SPDX-License-Identifier: Apache-2.0
//
// The items of a page: masthead, imprint, stories, photographs, advertisements … The key that names
// its kind says what an item is.
#pragma once

#include "base/files.hpp"
#include "input/yaml_fields.hpp"
#include "model/issue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {

class ItemReader {
  public:
    /// `issue` gives the paper and the punctuation; both outlive this object.
    ItemReader(const Files& project, const Issue& issue, Report& report);

    /// The item at `node`; empty if it does not say what it is.
    [[nodiscard]] std::optional<PageItem> read(const YamlNode& node);

    /// The same for one of `stories:` or `reserve:`, which may be a story, what goes with one, or
    /// an advertisement. errors  any other item (BX2025), a picture, quote or code that goes with
    /// no story (BX2002)
    [[nodiscard]] std::optional<PageItem> read_without_page(const YamlNode& node);

    /// How many half-width marks of headlines and captions were set full-width so far.
    [[nodiscard]] int marks_set() const { return marks_set_; }

  private:
    [[nodiscard]] PageItem read_kind(const YamlNode& node, const FieldTable& kind);
    [[nodiscard]] MastheadItem read_masthead(const YamlNode& node, const Fields& fields);
    [[nodiscard]] ImprintItem read_imprint(const YamlNode& node, const Fields& fields);
    [[nodiscard]] StoryItem read_story_item(const YamlNode& node, const Fields& fields);
    [[nodiscard]] ContinuedItem read_continued(const YamlNode& node, const Fields& fields);
    [[nodiscard]] PhotoItem read_photo(const YamlNode& node, const Fields& fields);
    [[nodiscard]] QuoteItem read_quote(const YamlNode& node, const Fields& fields);
    [[nodiscard]] QrItem read_qr(const YamlNode& node, const Fields& fields);
    [[nodiscard]] AdItem read_ad(const YamlNode& node, const Fields& fields);
    [[nodiscard]] std::pair<int, int> read_size(const YamlNode& node,
                                                const std::optional<GridRect>& frame);
    [[nodiscard]] IndexItem read_index(const YamlNode& node, const Fields& fields);

    static void read_standard(const Fields& fields, std::string_view key);
    [[nodiscard]] static SourceSpan read_key(const Fields& fields,
                                             std::string_view key,
                                             std::string& value,
                                             const YamlNode& node);
    [[nodiscard]] std::optional<GridRect> read_place(const Fields& fields);
    [[nodiscard]] std::optional<InsetPlace> read_inset(const Fields& fields);
    void read_printed(const Fields& fields, std::string_view key, PlacedText& text);
    [[nodiscard]] PlacedText printed(const YamlNode& node);
    [[nodiscard]] Jump read_jump(const YamlNode& node);
    [[nodiscard]] std::string read_style(const YamlNode& node);
    [[nodiscard]] std::string read_file_path(const YamlNode& node);
    [[nodiscard]] std::pair<double, double> read_shares(const YamlNode& node);

    const Files& project_;
    const Issue& issue_;
    Report& report_;
    int marks_set_ = 0;
};

}  // namespace banxin
