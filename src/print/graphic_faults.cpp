// SPDX-License-Identifier: Apache-2.0
#include "print/graphic_faults.hpp"

#include "base/limits.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {

Failure unusable(std::string code,
                 std::string_view file,
                 const Message& what,
                 const SourceSpan& asked_at,
                 const Message& remedy) {
    Diagnostic finding =
        error(std::move(code),
              asked_at,
              {fmt::format("“{}”{}", file, what.zh), fmt::format("\"{}\" {}", file, what.en)});
    finding.hints.push_back(remedy);
    return Failure{std::move(finding)};
}

Message ask_for_another() {
    return {"请广告公司重发", "ask the agency to send it again"};
}

Failure too_many_bytes(std::string code,
                       std::string_view file,
                       std::size_t bytes,
                       std::int64_t most,
                       const SourceSpan& asked_at) {
    const auto mib = [](std::int64_t size) { return (size + mebibyte - 1) / mebibyte; };
    return unusable(
        std::move(code),
        file,
        {fmt::format("有 {} MiB，上限 {} MiB", mib(static_cast<std::int64_t>(bytes)), mib(most)),
         fmt::format(
             "has {} MiB; the limit is {} MiB", mib(static_cast<std::int64_t>(bytes)), mib(most))},
        asked_at,
        ask_for_another());
}

}  // namespace banxin
