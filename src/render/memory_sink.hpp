// SPDX-License-Identifier: Apache-2.0
//
// Where Cairo writes: into memory. Cairo 1.16 forgets a write error when it finishes a PDF, so the
// sink remembers it.
#pragma once

#include <cairo.h>

#include <new>
#include <string>

namespace banxin {

struct MemorySink {
    std::string bytes;
    bool failed = false;

    /// For Cairo's stream functions, with a MemorySink as the closure.
    static cairo_status_t write(void* sink, const unsigned char* data, unsigned int size) {
        auto& self = *static_cast<MemorySink*>(sink);
        try {
            self.bytes.append(data, data + size);
        } catch (const std::bad_alloc&) {
            self.failed = true;
        }
        return self.failed ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
    }
};

}  // namespace banxin
