// SPDX-License-Identifier: Apache-2.0
#include "typography/font_facts.hpp"

#include "typography/font_handles.hpp"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace banxin {
namespace {

using namespace std::string_view_literals;

/// Numbers of a font file, the higher bytes first; nothing past its end.
class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : bytes_{bytes} {}

    [[nodiscard]] std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at) {
            return std::nullopt;
        }
        std::uint32_t number = 0;
        for (const char byte : bytes_.substr(at, size)) {
            number = number << 8 | static_cast<unsigned char>(byte);
        }
        return number;
    }
    [[nodiscard]] std::string_view tag(std::size_t at) const {
        return at + 4 <= bytes_.size() ? bytes_.substr(at, 4) : std::string_view{};
    }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }

  private:
    std::string_view bytes_;
};

bool is_face(std::string_view tag) {
    return tag == "\0\1\0\0"sv || tag == "OTTO" || tag == "true";
}

/// A tag as words may show it.
std::string printable(std::string_view tag) {
    std::string text;
    std::ranges::copy_if(
        tag, std::back_inserter(text), [](unsigned char c) { return std::isgraph(c) != 0; });
    return text;
}

/// Says in `facts` what is wrong with the table directory at `at`; false: something is.
bool check_directory(const Bytes& font, std::size_t at, Facts& facts) {
    constexpr std::size_t head = 12, record = 16;
    const auto tables = font.number(at + 4, 2);
    facts.set("state", "directory");
    if (!is_face(font.tag(at)) || !tables || *tables == 0) {
        return false;
    }
    if (!font.number(at + head + record * *tables - 4, 4)) {
        return false;  // It ends after the file.
    }
    for (std::size_t i = 0; i < *tables; ++i) {
        const std::size_t row = at + head + record * i;
        const std::uint64_t start = font.number(row + 8, 4).value_or(UINT32_MAX);
        if (start + font.number(row + 12, 4).value_or(UINT32_MAX) > font.size()) {
            facts.set("state", "cut off");
            facts.set("table", printable(font.tag(row)));
            return false;
        }
    }
    facts.set("state", "font");
    return true;
}

/// Where the table directories are; empty: it is no font file.
std::vector<std::size_t> directories(const Bytes& font) {
    constexpr std::size_t most_faces = 64;
    if (is_face(font.tag(0))) {
        return {0};
    }
    std::vector<std::size_t> places;
    const std::size_t count = font.tag(0) == "ttcf" ? font.number(8, 4).value_or(0) : 0;
    for (std::size_t i = 0; i < std::min(count, most_faces); ++i) {
        places.push_back(font.number(12 + 4 * i, 4).value_or(UINT32_MAX));
    }
    return places;
}

HbFacePtr face_of(std::string_view font, unsigned index) {
    const HbBlobPtr blob{hb_blob_create(font.data(),
                                        static_cast<unsigned>(font.size()),
                                        HB_MEMORY_MODE_READONLY,
                                        nullptr,
                                        nullptr)};
    return HbFacePtr{hb_face_create(blob.get(), index)};
}

/// A number of the table `tag`; nought if it has none there.
std::uint32_t in_table(hb_face_t* face, hb_tag_t tag, std::size_t at, std::size_t size) {
    const HbBlobPtr table{hb_face_reference_table(face, tag)};
    unsigned length = 0;
    const char* const bytes = hb_blob_get_data(table.get(), &length);
    return Bytes{{bytes, bytes == nullptr ? 0 : length}}.number(at, size).value_or(0);
}

/// What the font calls itself under the first of two names that it has.
std::string name_of(hb_face_t* face, hb_ot_name_id_t name, hb_ot_name_id_t else_name) {
    for (const hb_ot_name_id_t id : {name, else_name}) {
        std::array<char, 128> text{};
        auto size = static_cast<unsigned>(text.size());
        if (hb_ot_name_get_utf8(face, id, hb_language_from_string("en", -1), &size, text.data()) >
            0) {
            return {text.data(), size};
        }
    }
    return {};
}

/// OpenType 1.9, OS/2, fsType: of several permissions the freest counts.
bool may_embed(hb_face_t* face) {
    constexpr std::uint32_t permissions = 0x000e, restricted = 0x0002;
    return (in_table(face, HB_TAG('O', 'S', '/', '2'), 8, 2) & permissions) != restricted;
}

}  // namespace

Facts font_facts(std::string_view font) {
    Facts facts;
    facts.set("state", "no font");
    const Bytes bytes{font};
    const auto places = directories(bytes);
    for (const std::size_t place : places) {
        if (!check_directory(bytes, place, facts)) {
            return facts;
        }
    }
    bool embeds = true;
    for (unsigned index = 0; index < places.size(); ++index) {
        embeds = embeds && may_embed(face_of(font, index).get());
    }
    if (!places.empty()) {
        const HbFacePtr first = face_of(font, 0);
        constexpr std::uint64_t one = 65536, thousand = 1000;
        const std::uint64_t revision = in_table(first.get(), HB_TAG('h', 'e', 'a', 'd'), 4, 4);
        facts.set(
            "family",
            name_of(first.get(), HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, HB_OT_NAME_ID_FONT_FAMILY));
        facts.set(
            "style",
            name_of(
                first.get(), HB_OT_NAME_ID_TYPOGRAPHIC_SUBFAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY));
        facts.set("version", static_cast<std::int64_t>((revision * thousand + one / 2) / one));
    }
    facts.set("faces", static_cast<std::int64_t>(places.size()));
    facts.set("may_embed", embeds ? 1 : 0);
    return facts;
}

}  // namespace banxin
