// SPDX-License-Identifier: Apache-2.0
//
// How much of anything banxin takes on: of a file, of a text, of a machine. A file that asks for
// more is refused in one sentence (BX90xx) instead of being worked on until the memory or the night
// is over.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace banxin {

inline constexpr std::int64_t kibibyte = 1024, mebibyte = 1024 * kibibyte,
                              gibibyte = 1024 * mebibyte;

struct Limits {
    std::int64_t yaml_bytes = 16 * mebibyte;
    std::int64_t yaml_depth = 64;
    std::int64_t yaml_nodes = 100'000;
    std::int64_t yaml_scalar_bytes = mebibyte;

    std::int64_t pages = 96;
    std::int64_t page_items = 200;
    std::int64_t stories = 2'000;

    std::int64_t text_bytes = 4 * mebibyte;
    std::int64_t body_characters = 200'000;
    std::int64_t paragraph_characters = 20'000;
    std::int64_t headline_characters = 400;
    std::int64_t marks_on_a_character = 8;

    std::int64_t picture_bytes = 200 * mebibyte;
    std::int64_t picture_pixels = 150'000'000;
    std::int64_t picture_side = 40'000;

    std::int64_t svg_bytes = 5 * mebibyte;
    std::int64_t svg_seconds = 10;
    std::int64_t svg_memory = 512 * mebibyte;

    std::int64_t pdf_bytes = 100 * mebibyte;
    std::int64_t pdf_stream_bytes = 256 * mebibyte;
    std::int64_t pdf_seconds = 20;
    std::int64_t pdf_memory = gibibyte;

    std::int64_t docx_bytes = 50 * mebibyte;
    std::int64_t docx_unpacked_bytes = 64 * mebibyte;
    std::int64_t docx_entries = 2'000;
    std::int64_t docx_ratio = 100;  ///< Bytes unpacked for each that is packed.
    std::int64_t docx_seconds = 30;
    std::int64_t docx_memory = gibibyte;

    std::int64_t font_bytes = 64 * mebibyte;
    std::int64_t font_seconds = 5;

    std::int64_t messages_in_json = 1'000;

    bool operator==(const Limits&) const = default;
};

struct LimitRow {
    std::string_view name;  ///< In a limits file.
    std::int64_t Limits::*limit;
};

/// All limits by name.
inline constexpr std::array limit_rows{
    LimitRow{"yaml_bytes", &Limits::yaml_bytes},
    LimitRow{"yaml_depth", &Limits::yaml_depth},
    LimitRow{"yaml_nodes", &Limits::yaml_nodes},
    LimitRow{"yaml_scalar_bytes", &Limits::yaml_scalar_bytes},
    LimitRow{"pages", &Limits::pages},
    LimitRow{"page_items", &Limits::page_items},
    LimitRow{"stories", &Limits::stories},
    LimitRow{"text_bytes", &Limits::text_bytes},
    LimitRow{"body_characters", &Limits::body_characters},
    LimitRow{"paragraph_characters", &Limits::paragraph_characters},
    LimitRow{"headline_characters", &Limits::headline_characters},
    LimitRow{"marks_on_a_character", &Limits::marks_on_a_character},
    LimitRow{"picture_bytes", &Limits::picture_bytes},
    LimitRow{"picture_pixels", &Limits::picture_pixels},
    LimitRow{"picture_side", &Limits::picture_side},
    LimitRow{"svg_bytes", &Limits::svg_bytes},
    LimitRow{"svg_seconds", &Limits::svg_seconds},
    LimitRow{"svg_memory", &Limits::svg_memory},
    LimitRow{"pdf_bytes", &Limits::pdf_bytes},
    LimitRow{"pdf_stream_bytes", &Limits::pdf_stream_bytes},
    LimitRow{"pdf_seconds", &Limits::pdf_seconds},
    LimitRow{"pdf_memory", &Limits::pdf_memory},
    LimitRow{"docx_bytes", &Limits::docx_bytes},
    LimitRow{"docx_unpacked_bytes", &Limits::docx_unpacked_bytes},
    LimitRow{"docx_entries", &Limits::docx_entries},
    LimitRow{"docx_ratio", &Limits::docx_ratio},
    LimitRow{"docx_seconds", &Limits::docx_seconds},
    LimitRow{"docx_memory", &Limits::docx_memory},
    LimitRow{"font_bytes", &Limits::font_bytes},
    LimitRow{"font_seconds", &Limits::font_seconds},
    LimitRow{"messages_in_json", &Limits::messages_in_json},
};

/// The limits of this run: the values above, or those of the file that `--limits` names.
[[nodiscard]] const Limits& limits();

/// Sets them, once, before anything is read: they are the one setting that every stage shares.
void set_limits(const Limits& limits);

}  // namespace banxin
