// SPDX-License-Identifier: Apache-2.0
#include "base/child_process.hpp"

#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace banxin {
namespace {

constexpr std::size_t piece = 65536;

/// A file in memory: standard input and outputs need no pipes that someone must keep moving.
class MemoryFile {
  public:
    MemoryFile() : number_{::memfd_create("banxin", MFD_CLOEXEC)} {}
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    MemoryFile(MemoryFile&&) = delete;
    MemoryFile& operator=(MemoryFile&&) = delete;
    ~MemoryFile() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }

    [[nodiscard]] int number() const { return number_; }

    /// Puts `bytes` in, to be read from the start; false if there was no room.
    [[nodiscard]] bool fill(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return ::lseek(number_, 0, SEEK_SET) == 0;
    }

    /// What is in it, up to `most` bytes and what came with the last of them.
    [[nodiscard]] std::string content(std::size_t most) const {
        std::string all;
        for (std::array<char, piece> bytes{}; all.size() < most;) {
            const ssize_t got =
                ::pread(number_, bytes.data(), bytes.size(), static_cast<off_t>(all.size()));
            if (got <= 0) {
                break;
            }
            all.append(bytes.data(), static_cast<std::size_t>(got));
        }
        return all;
    }

  private:
    int number_;
};

std::string variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets any.
    return value != nullptr ? value : "";
}

/// Where `path` has `program`; empty: nowhere.
std::string found_in(const std::string& path, const std::string& program) {
    if (program.find('/') != std::string::npos) {
        return ::access(program.c_str(), X_OK) == 0 ? program : "";
    }
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find(':', at), path.size());
        const std::string candidate = path.substr(at, end - at) + '/' + program;
        if (end > at && ::access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
        at = end + 1;
    }
    return {};
}

/// `words` as exec wants them, valid as long as they are.
std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// All that the child needs between fork and exec, made before: another thread may have held the
/// lock of malloc when we forked, so nothing may be allocated there.
struct Launch {
    const char* program;
    char* const* arguments;
    char* const* environment;
    const char* folder;
    int input, output, errors;
    ChildLimits limits;
    sock_fprog filter;  ///< To be put in place; of no instructions: none.
    int handed_over;    ///< To be ChildFilter::handed_over; less than 0: none.
};

/// Sets a limit, which may be less already for all that run here.
bool limit_to(__rlimit_resource resource, std::int64_t most) {
    rlimit limit{};
    if (::getrlimit(resource, &limit) != 0) {
        return false;
    }
    limit.rlim_max = std::min(limit.rlim_max, static_cast<rlim_t>(most));
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(resource, &limit) == 0;
}

/// In the child: leaves open what the program is to find open, and nothing else.
bool hand_over(int descriptor) {
    constexpr int place = ChildFilter::handed_over;
    const bool there = descriptor < 0 || (descriptor == place ? ::fcntl(place, F_SETFD, 0) == 0
                                                              : ::dup2(descriptor, place) == place);
    const unsigned first = descriptor < 0 ? place : place + 1;
    return there && ::close_range(first, ~0U, CLOSE_RANGE_CLOEXEC) == 0;
}

bool put_in_place(const sock_fprog& filter) {
    return filter.len == 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// In the child: becomes the program. Only what is safe between fork and exec.
[[noreturn]] void become(const Launch& launch) {
    constexpr int not_executed = 127;  // As shells say it.
    constexpr int open_files = 256;
    const ChildLimits& limits = launch.limits;
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);  // What we hold back or ignore is our own affair.
    ::signal(SIGPIPE, SIG_DFL);
    ::signal(SIGXFSZ, SIG_DFL);
    const bool ready = ::setpgid(0, 0) == 0 &&
                       ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 &&  // It ends if we are ended.
                       ::chdir(launch.folder) == 0 && ::dup2(launch.input, STDIN_FILENO) >= 0 &&
                       ::dup2(launch.output, STDOUT_FILENO) >= 0 &&
                       ::dup2(launch.errors, STDERR_FILENO) >= 0 && hand_over(launch.handed_over) &&
                       limit_to(RLIMIT_CPU, limits.processor_seconds) &&
                       limit_to(RLIMIT_FSIZE, limits.file_size) && limit_to(RLIMIT_CORE, 0) &&
                       limit_to(RLIMIT_NOFILE, open_files) && limit_to(RLIMIT_AS, limits.memory) &&
                       ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && put_in_place(launch.filter);
    if (ready) {
        ::execve(launch.program, launch.arguments, launch.environment);
    }
    ::_exit(not_executed);
}

/// True if the process behind `pidfd` has ended before `seconds` have passed.
bool ends_within(int pidfd, int seconds) {
    using namespace std::chrono;
    const auto last = steady_clock::now() + std::chrono::seconds{seconds};
    for (;;) {
        const auto left = duration_cast<milliseconds>(last - steady_clock::now()).count();
        pollfd wait{pidfd, POLLIN, 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(std::max<std::int64_t>(left, 0)));
        if (ready >= 0 || errno != EINTR) {
            return ready > 0;
        }
    }
}

/// A descriptor that can be read when the process `pid` has ended; less than 0: none to be had.
int watched(pid_t pid) {
    // glibc 2.36 declares pidfd_open for C only.
    return static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
}

/// How the child `pid` ended, which has `seconds` to do so.
ChildAnswer wait_for(pid_t pid, int seconds) {
    const int pidfd = watched(pid);
    const bool in_time = pidfd >= 0 && ends_within(pidfd, seconds);
    if (pidfd >= 0) {
        ::close(pidfd);
    }
    // While the child has not been waited for, no other process group can have its number.
    ::kill(-pid, SIGKILL);
    ::kill(pid, SIGKILL);  // It may not have had time to make the group.
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    ChildAnswer answer;
    if (!in_time) {
        answer.end = ChildEnd::Overtime;
    } else if (WIFEXITED(status)) {
        answer.end = ChildEnd::Exited;
        answer.status = WEXITSTATUS(status);
    } else {
        answer.end = ChildEnd::Killed;
        answer.status = WTERMSIG(status);
    }
    return answer;
}

}  // namespace

std::string find_program(const std::string& program) {
    return program.empty() ? "" : found_in(variable("PATH"), program);
}

ChildAnswer run_child(const std::vector<std::string>& command,
                      std::string_view input,
                      const std::string& folder,
                      const ChildLimits& limits,
                      const ChildFilter& filter) {
    ChildAnswer answer;
    const std::string program = find_program(command.front());
    if (program.empty()) {
        answer.end = ChildEnd::NotFound;
        return answer;
    }
    std::vector<std::string> words = command;
    std::vector<std::string> variables{
        "PATH=" + variable("PATH"), "LC_ALL=C.UTF-8", "TMPDIR=" + folder};
    const std::vector<char*> arguments = pointers_to(words);
    const std::vector<char*> environment = pointers_to(variables);
    const MemoryFile in;
    const MemoryFile out;
    const MemoryFile err;
    const MemoryFile rules;
    if (!in.fill(input) || !rules.fill(filter.system_calls) || out.number() < 0 ||
        err.number() < 0) {
        return answer;
    }
    std::vector<sock_filter> instructions(
        filter.hand_over ? 0 : filter.system_calls.size() / sizeof(sock_filter));
    if (!instructions.empty()) {
        std::memcpy(instructions.data(),
                    filter.system_calls.data(),
                    instructions.size() * sizeof(sock_filter));
    }
    const Launch launch{program.c_str(),
                        arguments.data(),
                        environment.data(),
                        folder.c_str(),
                        in.number(),
                        out.number(),
                        err.number(),
                        limits,
                        {static_cast<unsigned short>(instructions.size()), instructions.data()},
                        filter.hand_over ? rules.number() : -1};
    const pid_t pid = ::fork();
    if (pid < 0) {
        return answer;
    }
    if (pid == 0) {
        become(launch);
    }
    answer = wait_for(pid, limits.seconds);
    answer.out = out.content(std::string::npos);
    answer.err = err.content(piece);
    return answer;
}

}  // namespace banxin
