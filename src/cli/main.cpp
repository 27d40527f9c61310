// SPDX-License-Identifier: Apache-2.0
#include "base/worker.hpp"
#include "cli/language.hpp"
#include "cli/run.hpp"
#include "cli/stop_signals.hpp"
#include "cli/worker_command.hpp"

#include <unistd.h>

#include <climits>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// Where this program lies; empty if the system does not say.
std::string program_path() {
    std::string path(PATH_MAX, '\0');
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    path.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return path;
}

banxin::Console this_console() {
    banxin::Console console{std::cout, std::cerr, ::isatty(STDERR_FILENO) == 1, {}, program_path()};
    for (const char* const name : banxin::read_variables) {
        if (const char* const value = std::getenv(name)) {  // NOLINT(concurrency-mt-unsafe)
            console.environment[name] = value;
        }
    }
    return console;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        const std::vector<std::string> arguments{argv + 1, argv + argc};
        if (banxin::is_worker(arguments)) {
            // Nothing is left to tidy up, and the checks that sanitizers make at the end of a
            // process cannot be made in a sandbox.
            std::_Exit(static_cast<int>(banxin::work(arguments, std::cin, std::cout)));
        }
        banxin::Console console = this_console();
        banxin::heed_signals(banxin::say({"banxin：停下了，没做完的文件已经清理",
                                          "banxin: stopped; half-made files are removed"},
                                         banxin::choose_language("auto", console)));
        banxin::set_worker_program(console.program);
        return static_cast<int>(banxin::run(arguments, console));
    } catch (const std::exception& bug) {
        std::cerr << "banxin: 程序出错，请报告 (a bug, please report): " << bug.what() << '\n';
        return static_cast<int>(banxin::ExitStatus::Bug);
    }
}
