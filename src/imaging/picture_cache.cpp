// SPDX-License-Identifier: Apache-2.0
//
// An entry is the digest of the bytes, then the bytes.
#include "imaging/picture_cache.hpp"

#include "imaging/sha256.hpp"

#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t digest_length = 64;

/// Writes a new file in `folder` under a name that nobody has; empty if it cannot.
std::string write_new(const std::string& folder, const std::string& bytes) {
    std::string path = folder + "/new-XXXXXX";
    const int file = ::mkstemp(path.data());
    if (file < 0) {
        return {};
    }
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t step = ::write(file, bytes.data() + done, bytes.size() - done);
        if (step <= 0) {
            break;
        }
        done += static_cast<std::size_t>(step);
    }
    const bool closed = ::close(file) == 0;
    if (done == bytes.size() && closed) {
        return path;
    }
    std::error_code ignored;
    fs::remove(path, ignored);
    return {};
}

}  // namespace

std::optional<std::string> kept(const std::string& folder, const std::string& name) {
    if (folder.empty()) {
        return std::nullopt;
    }
    std::ifstream file{fs::path{folder} / name, std::ios::binary};
    std::string entry{std::istreambuf_iterator<char>{file}, {}};
    if (entry.size() < digest_length) {
        return std::nullopt;
    }
    const std::string digest = entry.substr(0, digest_length);
    entry.erase(0, digest_length);
    return sha256(entry) == digest ? std::optional{std::move(entry)} : std::nullopt;
}

void keep(const std::string& folder, const std::string& name, std::string_view bytes) {
    if (folder.empty()) {
        return;
    }
    std::error_code fault;
    fs::create_directories(folder, fault);
    const std::string written = write_new(folder, sha256(bytes) + std::string{bytes});
    if (written.empty()) {
        return;
    }
    fs::rename(written, fs::path{folder} / name, fault);
    if (fault) {
        fs::remove(written, fault);
    }
}

}  // namespace banxin
