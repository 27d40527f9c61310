// SPDX-License-Identifier: Apache-2.0
//
// Word files for tests, made of their parts.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of `parts`.
inline std::string zip_of(const Parts& parts) {
    std::string bytes(std::size_t{1024} * 1024 * 4, '\0');
    std::size_t used = 0;
    archive* const made = archive_write_new();
    archive_write_set_format_zip(made);
    archive_write_open_memory(made, bytes.data(), bytes.size(), &used);
    for (const auto& [name, content] : parts) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(made, entry);
        archive_write_data(made, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(made);
    archive_write_free(made);
    bytes.resize(used);
    return bytes;
}

/// `inside` as the content of an element of WordprocessingML.
inline std::string word_xml(const std::string& element, const std::string& inside) {
    return "<?xml version=\"1.0\"?><w:" + element +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">" +
           inside + "</w:" + element + ">";
}

/// A Word file whose body is `body`, and `more` parts.
inline std::string word_file(const std::string& body, Parts more = {}) {
    more.insert(more.begin(),
                {"word/document.xml", word_xml("document", "<w:body>" + body + "</w:body>")});
    more.insert(more.begin(), {"[Content_Types].xml", "<Types/>"});
    return zip_of(more);
}

/// A paragraph of one run.
inline std::string word_paragraph(const std::string& text, const std::string& properties = "") {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") +
           "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

}  // namespace banxin::testing
