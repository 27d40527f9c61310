// SPDX-License-Identifier: Apache-2.0
//
// Who may include whom, as two tables: the folders of src/ among themselves, and the libraries with
// the folders that own each. The tables are the design; CMakeLists.txt repeats the first one.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>> may_include{
    {"base", {}},
    {"model", {"base"}},
    {"document", {"base"}},
    {"input", {"model", "base"}},
    {"import", {"input", "model", "base"}},
    {"imaging", {"base"}},
    {"symbols", {"base"}},
    {"typography", {"model", "document", "base"}},
    {"layout", {"typography", "symbols", "imaging", "model", "document", "base"}},
    {"planning", {"layout", "typography", "model", "document", "base"}},
    {"render", {"document", "imaging", "base"}},
    {"print", {"document", "model", "imaging", "base"}},
    {"preflight", {"model", "base"}},
    {"cli",
     {"input",
      "import",
      "typography",
      "layout",
      "planning",
      "render",
      "print",
      "preflight",
      "imaging",
      "model",
      "document",
      "base"}},
};

/// How the headers of a library begin, and the folders that may include them: one, unless two must
/// know nothing of each other, as the maker of a PDF and its checker, or use two readers of it.
struct Library {
    std::string_view headers;
    std::set<std::string_view> owners;
};
const std::vector<Library> libraries{
    {"seccomp.h", {"base"}},
    {"yaml-cpp/", {"input"}},
    {"md4c", {"input"}},
    {"iconv.h", {"input"}},
    {"libxml/", {"input", "import", "print"}},
    {"archive", {"import"}},
    {"opencc/", {"input"}},
    {"vips/", {"imaging"}},
    {"lcms2", {"imaging", "preflight"}},
    {"zint.h", {"symbols"}},
    {"hb", {"typography"}},
    {"unicode/", {"typography"}},
    {"hyphen.h", {"typography"}},
    {"pango/", {"typography"}},
    {"fontconfig/", {"typography"}},
    {"cairo", {"render"}},
    {"ft2build.h", {"render", "preflight"}},
    {"freetype/", {"render", "preflight"}},
    {"qpdf/", {"print", "preflight"}},
    {"CLI/", {"cli"}},
    {"nlohmann/", {"cli"}},
};
/// Every folder may use it.
constexpr std::string_view shared_library = "fmt/";

/// Headers of the C library and the system that are no library of their own.
constexpr std::array system_headers{
    "sys/", "linux/", "fcntl.h", "pthread.h", "sched.h", "unistd.h"};

struct Include {
    fs::path file;       ///< Below src/.
    std::string folder;  ///< Of the file; empty for those that lie in src/ itself.
    std::string header;
    bool in_quotes = false;
};

bool is_source(const fs::path& path) {
    return path.extension() == ".hpp" || path.extension() == ".cpp";
}

void read_includes(const fs::path& src, const fs::path& path, std::vector<Include>& includes) {
    constexpr std::string_view directive = "#include ";
    const fs::path below = path.lexically_relative(src);
    const std::string folder = below.has_parent_path() ? below.begin()->string() : "";
    std::ifstream file{path};
    for (std::string line; std::getline(file, line);) {
        const auto last = line.find_last_of(">\"");
        if (!line.starts_with(directive) || last <= directive.size() || last == std::string::npos) {
            continue;  // Not an include, or one of a macro, which is FreeType's.
        }
        includes.push_back({below,
                            folder,
                            line.substr(directive.size() + 1, last - directive.size() - 1),
                            line[directive.size()] == '"'});
    }
}

std::vector<Include> all_includes() {
    std::vector<Include> includes;
    const fs::path src = fs::path{SOURCE_DIR} / "src";
    for (const auto& entry : fs::recursive_directory_iterator{src}) {
        if (entry.is_regular_file() && is_source(entry.path())) {
            read_includes(src, entry.path(), includes);
        }
    }
    return includes;
}

/// Without a dot or a slash a header is the standard library's: <vector>.
bool is_standard(std::string_view header) {
    return header.find_first_of("./") == std::string_view::npos ||
           std::ranges::any_of(system_headers,
                               [&](std::string_view start) { return header.starts_with(start); });
}

TEST(Architecture, ReadsTheSources) {
    EXPECT_GT(all_includes().size(), 100U) << "no sources below " << SOURCE_DIR;
}

TEST(Architecture, KnowsEveryFolder) {
    int folders = 0;
    for (const auto& entry : fs::directory_iterator{fs::path{SOURCE_DIR} / "src"}) {
        if (entry.is_directory()) {
            ++folders;
            EXPECT_TRUE(may_include.contains(entry.path().filename().string()))
                << entry.path() << " has no row in the table: which folders may it include?";
        }
    }
    EXPECT_EQ(folders, static_cast<int>(may_include.size())) << "a row of the table has no folder";
}

TEST(Architecture, FoldersIncludeOnlyWhatTheyMay) {
    for (const Include& include : all_includes()) {
        const auto slash = include.header.find('/');
        const std::string target =
            slash == std::string::npos ? "" : include.header.substr(0, slash);
        if (!include.in_quotes || include.folder.empty() || target == include.folder) {
            continue;
        }
        if (target.empty()) {
            EXPECT_EQ(include.folder, "cli")
                << include.file << " includes " << include.header << ", which is above it";
            continue;
        }
        const auto row = may_include.find(include.folder);
        EXPECT_TRUE(row != may_include.end() && row->second.contains(target))
            << include.file << " includes " << include.header;
    }
}

TEST(Architecture, LibrariesStayInTheFolderThatOwnsThem) {
    for (const Include& include : all_includes()) {
        if (include.in_quotes || is_standard(include.header) ||
            include.header.starts_with(shared_library)) {
            continue;
        }
        const auto library = std::ranges::find_if(libraries, [&](const Library& each) {
            return include.header.starts_with(each.headers);
        });
        if (library == libraries.end()) {
            ADD_FAILURE() << include.file << " includes <" << include.header
                          << ">, a library that no row of the table gives to a folder";
            continue;
        }
        EXPECT_TRUE(library->owners.contains(include.folder))
            << include.file << " includes <" << include.header << ">";
    }
}

/// A .cpp file that includes its own header first shows that the header stands alone.
TEST(Architecture, SourcesIncludeTheirOwnHeaderFirst) {
    std::map<fs::path, std::string> first;
    for (const Include& include : all_includes()) {
        first.emplace(include.file, include.header);
    }
    for (const auto& [file, header] : first) {
        const fs::path own = fs::path{file}.replace_extension(".hpp");
        if (file.extension() == ".cpp" && fs::exists(fs::path{SOURCE_DIR} / "src" / own)) {
            EXPECT_EQ(header, own.generic_string()) << "in " << file;
        }
    }
}

}  // namespace
