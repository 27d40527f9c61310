// SPDX-License-Identifier: Apache-2.0
#include "symbols/qr_code.hpp"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace banxin {
namespace {

constexpr int level_m = 2;
constexpr int utf8_interpretation = 26;

struct DeleteSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

bool is_ascii(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::optional<QrCode> make_qr_code(const std::string& content) {
    const std::unique_ptr<zint_symbol, DeleteSymbol> symbol{ZBarcode_Create()};
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    symbol->option_1 = level_m;
    if (!is_ascii(content)) {  // else it would be put into Shift JIS, which telephones may not know
        symbol->eci = utf8_interpretation;
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.data());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(content.size())) >= ZINT_ERROR) {
        return std::nullopt;
    }
    QrCode code;
    code.size = symbol->rows;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            const unsigned eight = symbol->encoded_data[row][column / 8];
            code.dark.push_back((eight >> static_cast<unsigned>(column % 8) & 1U) != 0);
        }
    }
    return code;
}

}  // namespace banxin
