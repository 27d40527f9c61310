// SPDX-License-Identifier: Apache-2.0
#include "base/worker.hpp"

#include "base/limits.hpp"
#include "base/sandbox.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace banxin {
namespace {

/// In a function, so that it is there for whoever names it first.
std::string& worker_program() {
    static std::string path;
    return path;
}

/// The sanitizers of a test build take more addresses than any limit allows.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool memory_is_bounded = false;
#else
constexpr bool memory_is_bounded = true;
#endif

/// The limits of this run that are not those every run begins with, as arguments.
void append_limits(std::vector<std::string>& command) {
    const Limits usual;
    for (const LimitRow& row : limit_rows) {
        const std::int64_t limit = limits().*row.limit;
        if (limit != usual.*row.limit) {
            command.push_back(std::string{row.name} + '=' + std::to_string(limit));
        }
    }
}

}  // namespace

void set_worker_program(std::string path) {
    worker_program() = std::move(path);
}

std::variant<Facts, WorkerFault> ask_worker(const std::string& kind,
                                            std::string_view bytes,
                                            const WorkerLimits& limits) {
    std::vector<std::string> command{worker_program(), "worker", kind};
    append_limits(command);
    ChildLimits child;
    child.seconds = static_cast<int>(limits.seconds);
    child.processor_seconds = child.seconds;
    child.memory = memory_is_bounded ? limits.memory : INT64_MAX;
    child.file_size = limits.answer;
    const ChildAnswer answer = run_confined(command, bytes, {}, child);
    if (answer.end == ChildEnd::Overtime) {
        return WorkerFault::Overtime;
    }
    auto facts = answer.succeeded() ? Facts::unpacked(answer.out) : std::nullopt;
    if (!facts) {
        return WorkerFault::Crashed;
    }
    return *std::move(facts);
}

}  // namespace banxin
