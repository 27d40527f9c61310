// SPDX-License-Identifier: Apache-2.0
#include "base/xml_text.hpp"

namespace banxin {

std::string xml_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':  // Only this would end a section that never began.
                out += out.ends_with("]]") ? "&gt;" : ">";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

}  // namespace banxin
