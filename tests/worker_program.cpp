// SPDX-License-Identifier: Apache-2.0
//
// Names the banxin of this build as the program that workers are.
#include "base/worker.hpp"

namespace {

const bool named = [] {
    banxin::set_worker_program(PROGRAM);
    return true;
}();

}  // namespace
