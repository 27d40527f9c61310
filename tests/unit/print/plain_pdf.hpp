// SPDX-License-Identifier: Apache-2.0
//
// One page of PDF written by hand, as another program may have made it.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

namespace banxin {

/// A page with `content`, `resources` (what stands inside the dictionary), `boxes`, and one more
/// object, which is number 5, if it is not empty.
inline std::string plain_pdf(const std::string& content,
                             const std::string& resources,
                             const std::string& boxes = "/MediaBox [0 0 200 100]",
                             const std::string& fifth = "") {
    std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R " + boxes + " /Contents 4 0 R /Resources << " + resources +
            " >> >>",
        "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream",
    };
    if (!fifth.empty()) {
        objects.push_back(fifth);
    }
    const std::string count = std::to_string(objects.size() + 1);
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 " + count + "\n0000000000 65535 f \n";
    int number = 0;
    for (const std::string& object : objects) {
        char row[32];
        std::snprintf(row, sizeof row, "%010zu 00000 n \n", pdf.size());
        table += row;
        pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer << /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start +
           "\n%%EOF\n";
}

}  // namespace banxin
