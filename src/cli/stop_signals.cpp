// SPDX-License-Identifier: Apache-2.0
#include "cli/stop_signals.hpp"

#include "base/leftovers.hpp"

#include <pthread.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>
#include <thread>

namespace banxin {
namespace {

/// What a shell adds to the number of the signal that ended a program.
constexpr int signal_status = 128;

bool is_ignored(int signal) {
    struct sigaction now {};
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

}  // namespace

void heed_signals(const std::string& words) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    sigset_t stopping;
    ::sigemptyset(&stopping);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!is_ignored(signal)) {
            ::sigaddset(&stopping, signal);
        }
    }
    ::pthread_sigmask(SIG_BLOCK, &stopping, nullptr);
    // A thread that waits may do what a signal handler must not, such as removing a folder.
    std::thread{[stopping, words] {
        int signal = 0;
        ::sigwait(&stopping, &signal);
        remove_leftovers();
        const std::string line = words + '\n';
        static_cast<void>(!::write(STDERR_FILENO, line.data(), line.size()));
        ::_exit(signal_status + signal);
    }}.detach();
}

}  // namespace banxin
