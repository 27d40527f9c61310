// SPDX-License-Identifier: Apache-2.0
#include "base/leftovers.hpp"

#include <filesystem>
#include <mutex>
#include <set>
#include <system_error>

namespace banxin {
namespace {

struct Leftovers {
    std::mutex mutex;
    std::multiset<std::string> paths;
};

/// Never destroyed: threads may still be at work while the program ends.
Leftovers& all_leftovers() {
    static auto* const leftovers = new Leftovers;  // NOLINT(cppcoreguidelines-owning-memory)
    return *leftovers;
}

}  // namespace

void note_leftover(const std::string& path) {
    Leftovers& all = all_leftovers();
    const std::lock_guard lock{all.mutex};
    all.paths.insert(path);
}

void forget_leftover(const std::string& path) {
    Leftovers& all = all_leftovers();
    const std::lock_guard lock{all.mutex};
    if (const auto found = all.paths.find(path); found != all.paths.end()) {
        all.paths.erase(found);
    }
}

void remove_leftovers() {
    Leftovers& all = all_leftovers();
    all.mutex.lock();
    for (const std::string& path : all.paths) {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
}

}  // namespace banxin
