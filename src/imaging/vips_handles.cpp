// SPDX-License-Identifier: Apache-2.0
#include "imaging/vips_handles.hpp"

#include <utility>

namespace banxin {
namespace {

/// libvips looks below VIPSHOME for its loaders of HEIF, PDF, slides and the like, as separate
/// libraries. We want none of them, and loading them takes 32 of its 34 ms of start (vips 8.14).
constexpr const char* no_such_folder = "/nonexistent";

/// libvips reads in the thread that asks, so the warnings of one picture stand together.
thread_local std::string warnings;

void keep_warning(const char* /*domain*/,
                  GLogLevelFlags /*level*/,
                  const char* message,
                  void* /*unused*/) {
    warnings += message;
    warnings += '\n';
}

bool start() {
    constexpr auto levels =
        static_cast<GLogLevelFlags>(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO);
    g_log_set_handler("VIPS", levels, keep_warning, nullptr);
    g_setenv("VIPSHOME", no_such_folder, TRUE);
    if (vips_init("banxin") != 0) {
        return false;
    }
    vips_concurrency_set(
        1);  // With more, the error buffer of a damaged PNG came too late at times.
    vips_cache_set_max(0);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
    vips_operation_block_set("VipsForeignLoadPng", FALSE);
    vips_operation_block_set("VipsForeignLoadTiff", FALSE);
    return true;
}

}  // namespace

bool start_vips() {
    static const bool started = start();
    return started;
}

VipsComplaints take_vips_complaints() {
    char* const copy = vips_error_buffer_copy();
    VipsComplaints complaints{copy, std::exchange(warnings, {})};
    g_free(copy);
    return complaints;
}

}  // namespace banxin
