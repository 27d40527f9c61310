// SPDX-License-Identifier: Apache-2.0
//
// Bytes that took long to make, kept in a folder under a name that tells what they were made of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// What was kept in `folder` under `name`; empty if there is nothing or it is not whole.
[[nodiscard]] std::optional<std::string> kept(const std::string& folder, const std::string& name);

/// Keeps `bytes` in `folder`, which is made if need be, under `name`: all of them or none, whoever
/// else writes there. That it could not is no error.
void keep(const std::string& folder, const std::string& name, std::string_view bytes);

}  // namespace banxin
