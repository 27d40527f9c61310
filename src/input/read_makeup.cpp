// SPDX-License-Identifier: Apache-2.0
#include "input/read_makeup.hpp"

#include "input/makeup_fields.hpp"
#include "input/yaml_fields.hpp"

namespace banxin {
namespace {

const LibraryShelf shelf{"layouts/makeup", "makeup", {"版面权重", "weights of make-up"}};

}  // namespace

MakeupWeights read_makeup(const Library& library,
                          std::string_view name,
                          const SourceSpan& asked_at,
                          Report& report) {
    const auto root = read_named_file(library, shelf, name, asked_at, report);
    return root ? read_makeup(*root, report) : MakeupWeights{};
}

MakeupWeights read_makeup(const YamlNode& root, Report& report) {
    MakeupWeights weights;
    const Fields fields{root, makeup_fields, report};
    for (const MakeupWeightRow& row : makeup_weight_rows) {
        fields.read(row.name, weights.*row.weight);
    }
    return weights;
}

}  // namespace banxin
