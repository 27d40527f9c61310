// SPDX-License-Identifier: Apache-2.0
//
// The elements of an XML part as they come, without entities, files or the network.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace banxin {

/// Names are those without a prefix: a Word file has no two that differ by it alone.
struct XmlElement {
    std::string name;
    std::map<std::string, std::string, std::less<>> attributes;

    /// Empty if it has no such attribute.
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const {
        const auto found = attributes.find(wanted);
        return found == attributes.end() ? std::string_view{} : found->second;
    }
};

struct XmlHandlers {
    std::function<void(const XmlElement&)> start;
    std::function<void(std::string_view name)> end;  ///< Of empty elements too.
    std::function<void(std::string_view text)> text;
};

enum class XmlEnd { Whole, Damaged, Doctype };

/// Calls `handlers` for all of `xml`, which may be empty; stops where it is damaged, and at a
/// DOCTYPE.
[[nodiscard]] XmlEnd read_xml(std::string_view xml, const XmlHandlers& handlers);

}  // namespace banxin
