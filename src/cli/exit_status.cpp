// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_status.hpp"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

struct FaultStatus {
    Fault fault;
    ExitStatus status;
};

/// In the order the stages run.
constexpr std::array stages{
    FaultStatus{Fault::Bug, ExitStatus::Bug},
    FaultStatus{Fault::CommandLine, ExitStatus::CommandLine},
    FaultStatus{Fault::Input, ExitStatus::Input},
    FaultStatus{Fault::Asset, ExitStatus::Asset},
    FaultStatus{Fault::Layout, ExitStatus::Layout},
    FaultStatus{Fault::Content, ExitStatus::Content},
    FaultStatus{Fault::Output, ExitStatus::Output},
    FaultStatus{Fault::Limit, ExitStatus::Limit},
};

}  // namespace

ExitStatus exit_status(const Diagnostics& findings) {
    for (const FaultStatus& stage : stages) {
        const bool stopped = std::ranges::any_of(findings, [&](const Diagnostic& finding) {
            return finding.severity == Severity::Error && finding.fault == stage.fault;
        });
        if (stopped) {
            return stage.status;
        }
    }
    return ExitStatus::Done;
}

}  // namespace banxin
