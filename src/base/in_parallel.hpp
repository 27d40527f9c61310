// SPDX-License-Identifier: Apache-2.0
//
// The same work for many things on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace banxin {

/// How many threads are meant by `-j jobs`; 0: one for each processor.
[[nodiscard]] inline int threads_for(int jobs) {
    return jobs > 0 ? jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

/// Calls `work(i)` for i from 0 to `count` - 1 on at most `threads` threads, this one among them,
/// and comes back when all are done. The first exception comes out here.
template <class Work>
void in_parallel(int count, int threads, Work work) {
    std::atomic<int> next{0};
    std::exception_ptr thrown;
    std::mutex one_at_a_time;
    const auto take_turns = [&] {
        try {
            for (int i = next++; i < count; i = next++) {
                work(i);
            }
        } catch (...) {
            const std::lock_guard guard{one_at_a_time};
            thrown = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < std::min(threads, count); ++i) {
            helpers.emplace_back(take_turns);
        }
        take_turns();
    }
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

}  // namespace banxin
