// SPDX-License-Identifier: Apache-2.0
#include "imaging/sha256.hpp"

#include "imaging/vips_handles.hpp"

namespace banxin {

std::string sha256(std::string_view bytes) {
    // GLib comes with libvips, and takes unsigned bytes.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const auto* const first = reinterpret_cast<const guchar*>(bytes.data());
    char* const digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, first, bytes.size());
    std::string hexadecimal = digest;
    g_free(digest);
    return hexadecimal;
}

}  // namespace banxin
