// SPDX-License-Identifier: Apache-2.0
#include "cli/worker_command.hpp"

#include "base/facts.hpp"
#include "base/limits.hpp"
#include "imaging/picture_facts.hpp"
#include "import/story_facts.hpp"
#include "preflight/preflight_facts.hpp"
#include "print/pdf_facts.hpp"
#include "print/svg_facts.hpp"
#include "typography/font_facts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>
#include <iterator>
#include <ostream>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

struct Trade {
    std::string_view kind;
    Facts (*work)(std::string bytes);
};

constexpr std::array trades{
    Trade{"docx", [](std::string bytes) { return docx_facts(bytes); }},
    Trade{"font", [](std::string bytes) { return font_facts(bytes); }},
    Trade{"picture", [](std::string bytes) { return picture_facts(std::move(bytes)); }},
    Trade{"pdf", [](std::string bytes) { return pdf_facts(std::move(bytes)); }},
    Trade{"preflight", [](std::string bytes) { return preflight_facts(bytes); }},
    Trade{"svg", [](std::string bytes) { return svg_facts(bytes); }},
};

/// Takes over `name=value`, as ask_worker hands it on.
void take_limit(Limits& all, std::string_view argument) {
    const auto equals = std::min(argument.find('='), argument.size());
    const auto* const row =
        std::ranges::find(limit_rows, argument.substr(0, equals), &LimitRow::name);
    if (row != limit_rows.end() && equals < argument.size()) {
        std::from_chars(
            argument.data() + equals + 1, argument.data() + argument.size(), all.*row->limit);
    }
}

}  // namespace

bool is_worker(const std::vector<std::string>& arguments) {
    return arguments.size() > 1 && arguments.front() == "worker";
}

ExitStatus work(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out) {
    const auto* const trade = std::ranges::find(trades, arguments.at(1), &Trade::kind);
    if (trade == trades.end()) {
        return ExitStatus::CommandLine;
    }
    Limits all;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        take_limit(all, arguments[i]);
    }
    set_limits(all);
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    out << trade->work(bytes).packed();
    return out.flush() ? ExitStatus::Done : ExitStatus::Output;
}

}  // namespace banxin
