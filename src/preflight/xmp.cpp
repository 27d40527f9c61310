// SPDX-License-Identifier: Apache-2.0
#include "preflight/xmp.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace banxin::checks {
namespace {

constexpr std::string_view blank = " \t\r\n";
constexpr std::string_view rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) {
        return "";
    }
    return std::string{text.substr(first, text.find_last_not_of(blank) - first + 1)};
}

/// `text` with the five entities of XML replaced.
std::string unescaped(std::string_view text) {
    constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 1;
        char letter = text.front();
        for (const auto& [entity, stands_for] : entities) {
            if (text.starts_with(entity)) {
                taken = entity.size();
                letter = stands_for;
            }
        }
        out += letter;
        text.remove_prefix(taken);
    }
    return out;
}

using Attributes = std::vector<std::pair<std::string, std::string>>;

struct Tag {
    std::string name;
    Attributes attributes;
    bool closes = false, empty = false;
};

/// What stands between < and >; nothing if it is no tag.
std::optional<Tag> read_tag(std::string_view text) {
    Tag tag;
    if (text.starts_with('/')) {
        tag.closes = true;
        text.remove_prefix(1);
    } else if (text.ends_with('/')) {
        tag.empty = true;
        text.remove_suffix(1);
    }
    const auto name_end = std::min(text.find_first_of(blank), text.size());
    tag.name = text.substr(0, name_end);
    text.remove_prefix(name_end);
    for (;;) {
        const auto start = text.find_first_not_of(blank);
        if (start == std::string_view::npos) {
            break;
        }
        text.remove_prefix(start);
        const auto equals = text.find('=');
        const auto quote = text.find_first_of("\"'");
        if (equals == std::string_view::npos || quote == std::string_view::npos || quote < equals) {
            return std::nullopt;
        }
        const auto end = text.find(text[quote], quote + 1);
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        tag.attributes.emplace_back(trimmed(text.substr(0, equals)),
                                    unescaped(text.substr(quote + 1, end - quote - 1)));
        text.remove_prefix(end + 1);
    }
    return tag.name.empty() ? std::nullopt : std::optional{std::move(tag)};
}

class Reader {
  public:
    void open(const Tag& tag) {
        Element element{tag.name, {}, {}};
        for (const auto& [name, value] : tag.attributes) {
            if (name.starts_with("xmlns:")) {
                element.spaces[name.substr(6)] = value;
            }
        }
        open_.push_back(std::move(element));
        const bool describes = full_name(tag.name) == std::string{rdf} + "Description";
        if (describes) {
            for (const auto& [name, value] : tag.attributes) {
                properties_.emplace(full_name(name), value);
            }
        }
    }
    bool close(std::string_view name) {
        if (open_.empty() || open_.back().name != name) {
            return false;
        }
        const std::string text = trimmed(open_.back().text);
        const std::string full = full_name(open_.back().name);
        open_.pop_back();
        if (full.starts_with(rdf)) {  // Items of a list: their text is that of what has the list.
            if (!open_.empty() && trimmed(open_.back().text).empty()) {
                open_.back().text = text;
            }
        } else if (!text.empty()) {
            properties_.emplace(full, text);
        }
        return true;
    }
    void text(std::string_view text) {
        if (!open_.empty()) {
            open_.back().text += unescaped(text);
        }
    }
    [[nodiscard]] bool closed() const { return open_.empty(); }
    [[nodiscard]] XmpProperties properties() && { return std::move(properties_); }
    [[nodiscard]] std::size_t depth() const { return open_.size(); }

  private:
    struct Element {
        std::string name;
        std::map<std::string, std::string> spaces;
        std::string text;
    };

    [[nodiscard]] std::string full_name(const std::string& name) const {
        const auto colon = name.find(':');
        if (colon == std::string::npos) {
            return name;
        }
        const std::string prefix = name.substr(0, colon);
        for (auto element = open_.rbegin(); element != open_.rend(); ++element) {
            if (const auto found = element->spaces.find(prefix); found != element->spaces.end()) {
                return found->second + name.substr(colon + 1);
            }
        }
        return name;
    }

    std::vector<Element> open_;
    XmpProperties properties_;
};

}  // namespace

std::optional<XmpProperties> read_xmp(std::string_view packet) {
    constexpr std::size_t deepest = 64;
    Reader reader;
    while (!packet.empty()) {
        const auto start = packet.find('<');
        if (start == std::string_view::npos) {
            break;
        }
        reader.text(packet.substr(0, start));
        packet.remove_prefix(start);
        const bool comment = packet.starts_with("<!--");
        const std::string_view ending = comment ? "-->" : ">";
        const auto end = packet.find(ending);
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view inside = packet.substr(1, end - 1);
        packet.remove_prefix(end + ending.size());
        if (comment || inside.starts_with('?') || inside.starts_with('!')) {
            continue;
        }
        const auto tag = read_tag(inside);
        if (!tag || reader.depth() > deepest) {
            return std::nullopt;
        }
        if (!tag->closes) {
            reader.open(*tag);
        }
        if ((tag->closes || tag->empty) && !reader.close(tag->name)) {
            return std::nullopt;
        }
    }
    return reader.closed() ? std::optional{std::move(reader).properties()} : std::nullopt;
}

}  // namespace banxin::checks
