// SPDX-License-Identifier: Apache-2.0
#include "base/sandbox.hpp"

#include "base/system_call_filter.hpp"

#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>

namespace banxin {
namespace {

using Words = std::vector<std::string>;

void append(Words& words, std::initializer_list<std::string> more) {
    words.insert(words.end(), more);
}

/// What a program of the system needs besides /usr: where its libraries are, which fonts there are,
/// what Debian keeps of Ghostscript elsewhere.
constexpr const char* shown[] = {"/bin",
                                 "/lib",
                                 "/lib32",
                                 "/lib64",
                                 "/etc/ld.so.cache",
                                 "/etc/alternatives",
                                 "/etc/fonts",
                                 "/etc/ghostscript",
                                 "/var/lib/ghostscript"};

/// `command`, whose program lies at `program`, as bubblewrap is asked for it.
Words wrapped(const Words& command, const std::string& program, const std::string& folder) {
    Words words{"bwrap",
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--seccomp",
                std::to_string(ChildFilter::handed_over),
                "--ro-bind",
                "/usr",
                "/usr"};
    for (const char* const path : shown) {
        append(words, {"--ro-bind-try", path, path});
    }
    append(words, {"--dev", "/dev", "--ro-bind", program, program});
    if (!folder.empty()) {
        append(words, {"--bind", folder, folder});
    }
    append(words, {"--remount-ro", "/", "--chdir", folder.empty() ? "/" : folder, "--", program});
    words.insert(words.end(), std::next(command.begin()), command.end());
    return words;
}

/// bubblewrap ends as its program did, and says as shells do that a signal ended it.
ChildAnswer unwrapped(ChildAnswer answer) {
    constexpr int by_signal = 128;
    if (answer.end == ChildEnd::Exited && answer.status > by_signal) {
        answer.end = ChildEnd::Killed;
        answer.status -= by_signal;
    }
    return answer;
}

ChildAnswer run_in(Sandbox kind,
                   const Words& command,
                   std::string_view input,
                   const std::string& folder,
                   const ChildLimits& limits) {
    const std::string filter =
        kind == Sandbox::None ? std::string{} : system_call_filter(!folder.empty());
    const std::string works_in = folder.empty() ? "/" : folder;
    if (kind != Sandbox::Namespaces) {
        return run_child(command, input, works_in, limits, {filter, false});
    }
    const std::string program = find_program(command.front());
    if (program.empty()) {
        ChildAnswer nothing;
        nothing.end = ChildEnd::NotFound;
        return nothing;
    }
    return unwrapped(
        run_child(wrapped(command, program, folder), input, works_in, limits, {filter, true}));
}

/// Containers often have bubblewrap and not what it needs of the kernel.
Sandbox find_out() {
    return run_in(Sandbox::Namespaces, {"true"}, {}, {}, {}).succeeded() ? Sandbox::Namespaces
                                                                         : Sandbox::SystemCalls;
}

std::optional<Sandbox> as_set;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

}  // namespace

Sandbox sandbox() {
    if (as_set) {
        return *as_set;
    }
    static const Sandbox found = find_out();
    return found;
}

void set_sandbox(Sandbox sandbox) {
    as_set = sandbox;
}

ChildAnswer run_confined(const std::vector<std::string>& command,
                         std::string_view input,
                         const std::string& folder,
                         const ChildLimits& limits) {
    return run_in(sandbox(), command, input, folder, limits);
}

}  // namespace banxin
