// SPDX-License-Identifier: Apache-2.0
#include "support/test_composer.hpp"

#include "base/files.hpp"
#include "input/read_composition.hpp"
#include "support/test_fonts.hpp"

#include <utility>

namespace banxin::testing {

Composer test_composer(std::vector<std::string> names) {
    static const CompositionRules shipped = [] {
        const MemoryFiles project{{}};
        const DiskFiles files{SOURCE_DIR};
        Report report;
        return read_composition({project, files}, usual_composition, {}, report);
    }();
    CompositionRules rules = shipped;
    rules.names = std::move(names);
    return {test_fonts(), std::move(rules), Hyphenator{}};
}

}  // namespace banxin::testing
