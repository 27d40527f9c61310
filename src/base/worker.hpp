// SPDX-License-Identifier: Apache-2.0
//
// Workers: banxin run once more, in the sandbox, for one file of doubtful origin. The worker has
// the bytes of that file and nothing else; what it answers is checked, not believed.
#pragma once

#include "base/facts.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace banxin {

struct WorkerLimits {
    std::int64_t seconds = 10;
    std::int64_t memory = 0;  ///< Bytes.
    std::int64_t answer = 0;  ///< Bytes, at most.
};

/// Why there is no answer.
enum class WorkerFault {
    Crashed,   ///< It ended without one, or with one that is not whole.
    Overtime,  ///< It had not ended after WorkerLimits::seconds.
};

/// What a worker of `kind` says of the file with these `bytes`. It works under the limits() of this
/// run.
[[nodiscard]] std::variant<Facts, WorkerFault> ask_worker(const std::string& kind,
                                                          std::string_view bytes,
                                                          const WorkerLimits& limits);

/// Names the program that is run as a worker, before anything is read: banxin itself.
void set_worker_program(std::string path);

}  // namespace banxin
