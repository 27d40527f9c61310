// SPDX-License-Identifier: Apache-2.0
#include "preflight/font.hpp"

#include "preflight/objects.hpp"

#include <cstddef>
#include <utility>

namespace banxin::checks {
namespace {

constexpr std::size_t largest_program = 100'000'000;
constexpr unsigned most_cids = 65536;

}  // namespace

Font::Font(const QPDFObjectHandle& dictionary) : dictionary_{dictionary}, owner_{dictionary} {
    subtype_ = name_in(value_of(dictionary_, "/Subtype"));
    name_ = name_in(value_of(dictionary_, "/BaseFont"));
    if (subtype_ == "Type0") {
        kind_ = FontKind::Type0;
        read_type0();
    } else {
        kind_ = subtype_ == "Type3" ? FontKind::Type3 : FontKind::Simple;
        read_simple();
    }
    if (kind_ != FontKind::Type3) {
        read_program();
    }
}

void Font::read_type0() {
    const auto descendants = items_of(value_of(dictionary_, "/DescendantFonts"));
    owner_ = dictionary_of(descendants.empty() ? QPDFObjectHandle::newNull() : descendants.front());
    subtype_ = name_in(value_of(owner_, "/Subtype"));
    if (name_.empty()) {
        name_ = name_in(value_of(owner_, "/BaseFont"));
    }
    const std::string encoding = name_in(value_of(dictionary_, "/Encoding"));
    identity_ = encoding == "Identity-H" || encoding == "Identity-V";
    vertical_ = encoding.ends_with("-V");
    default_width_ = number_of(owner_, "/DW", 1000);
    read_cid_widths(items_of(value_of(owner_, "/W")));
    const QPDFObjectHandle map = value_of(owner_, "/CIDToGIDMap");
    if (is_stream(map)) {
        cid_to_gid_ = bytes_of(map, std::size_t{2} * most_cids).value_or("");
    }
}

/// source  ISO 32000-1 9.7.4.3: `first [w w w]` or `first last w`
void Font::read_cid_widths(const std::vector<QPDFObjectHandle>& items) {
    std::size_t at = 0;
    while (at + 1 < items.size()) {
        const auto first = number_in(items[at]);
        if (!first || *first < 0 || *first >= most_cids) {
            return;
        }
        auto cid = static_cast<unsigned>(*first);
        if (QPDFObjectHandle list = items[at + 1]; is_array(list)) {
            for (const double width : numbers_in(list)) {
                widths_[cid++] = width;
            }
            at += 2;
            continue;
        }
        const auto last = number_in(items[at + 1]);
        const auto width = at + 2 < items.size() ? number_in(items[at + 2]) : std::nullopt;
        if (!last || !width || *last >= most_cids) {
            return;
        }
        for (; cid <= *last; ++cid) {
            widths_[cid] = *width;
        }
        at += 3;
    }
}

void Font::read_simple() {
    constexpr double codes = 256;
    const double first = number_of(dictionary_, "/FirstChar", 0);
    if (first >= 0 && first < codes) {
        auto code = static_cast<unsigned>(first);
        for (const double width : numbers_in(value_of(dictionary_, "/Widths"))) {
            widths_[code++] = width;
        }
    }
    default_width_ = number_of(value_of(dictionary_, "/FontDescriptor"), "/MissingWidth", 0);
    matrix_ = matrix_in(value_of(dictionary_, "/FontMatrix")).value_or(Matrix{0.001, 0, 0, 0.001});
    read_names();
}

void Font::read_names() {
    const QPDFObjectHandle encoding = value_of(dictionary_, "/Encoding");
    const QPDFObjectHandle base =
        is_name_object(encoding) ? encoding : value_of(encoding, "/BaseEncoding");
    other_base_ = !is_null(base) && !is_name(base, "WinAnsiEncoding");
    unsigned code = 0;
    for (const QPDFObjectHandle& item : items_of(value_of(encoding, "/Differences"))) {
        if (const auto number = number_in(item)) {
            code = static_cast<unsigned>(std::clamp(*number, 0.0, 255.0));
        } else {
            names_[code++] = name_in(item);
        }
    }
}

QPDFObjectHandle Font::program_stream() const {
    const QPDFObjectHandle descriptor = value_of(owner_, "/FontDescriptor");
    for (const char* const key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (has(descriptor, key)) {
            return value_of(descriptor, key);
        }
    }
    return QPDFObjectHandle::newNull();
}

void Font::read_program() {
    auto bytes = bytes_of(program_stream(), largest_program);
    if (bytes && !bytes->empty()) {
        program_ = EmbeddedProgram::open(*std::move(bytes));
    }
}

std::vector<unsigned> Font::codes(std::string_view text) const {
    std::vector<unsigned> all;
    const std::size_t bytes = kind_ == FontKind::Type0 ? 2 : 1;
    for (std::size_t at = 0; at + bytes <= text.size(); at += bytes) {
        unsigned code = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            code = code << 8U | static_cast<unsigned char>(text[at + i]);
        }
        all.push_back(code);
    }
    return all;
}

double Font::width(unsigned code) const {
    const auto found = widths_.find(code);
    return found == widths_.end() ? default_width_ : found->second;
}

std::optional<unsigned> Font::glyph(unsigned code) const {
    if (!program_) {
        return std::nullopt;
    }
    if (kind_ == FontKind::Type0) {
        if (!identity_) {
            return std::nullopt;
        }
        if (subtype_ != "CIDFontType2") {
            return program_->glyph_of_cid(code).value_or(0);
        }
        unsigned glyph = code;
        if (!cid_to_gid_.empty()) {
            const std::size_t at = std::size_t{2} * code;
            glyph = at + 1 < cid_to_gid_.size()
                        ? static_cast<unsigned>(static_cast<unsigned char>(cid_to_gid_[at])) << 8U |
                              static_cast<unsigned char>(cid_to_gid_[at + 1])
                        : 0;
        }
        return program_->has_glyph(glyph) ? glyph : 0;
    }
    if (const auto name = names_.find(code); name != names_.end()) {
        const unsigned named = program_->glyph_of_name(name->second);
        if (named != 0 || name->second == ".notdef") {
            return named;
        }
    }
    const unsigned found = program_->glyph_of_code(code);
    if (found == 0 && (other_base_ || names_.contains(code))) {
        return std::nullopt;
    }
    return found;
}

QPDFObjectHandle Font::glyph_content(unsigned code) const {
    const auto name = names_.find(code);
    return name == names_.end() ? QPDFObjectHandle::newNull()
                                : value_of(value_of(dictionary_, "/CharProcs"), "/" + name->second);
}

}  // namespace banxin::checks
