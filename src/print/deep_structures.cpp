// SPDX-License-Identifier: Apache-2.0
#include "print/deep_structures.hpp"

#include <algorithm>
#include <string_view>

namespace banxin {
namespace {

constexpr int most_levels = 100;

/// Where the string (…) that begins at `at` ends.
std::size_t end_of_string(std::string_view pdf, std::size_t at) {
    int open = 0;
    for (; at < pdf.size(); ++at) {
        if (pdf[at] == '\\') {
            ++at;
        } else if (pdf[at] == '(') {
            ++open;
        } else if (pdf[at] == ')' && --open == 0) {
            return at;
        }
    }
    return pdf.size();
}

class Blanker {
  public:
    explicit Blanker(std::string& pdf) : pdf_{pdf} {}

    bool run() {
        while (at_ < pdf_.size()) {
            step();
            ++at_;
        }
        return found_;
    }

  private:
    [[nodiscard]] bool stands(std::string_view word) const {
        return std::string_view{pdf_}.substr(at_).starts_with(word);
    }

    void step() {
        const char c = pdf_[at_];
        if (c == '(') {
            at_ = end_of_string(pdf_, at_);
        } else if (c == '[' || stands("<<")) {
            open(c == '[' ? 1 : 2);
        } else if (c == ']' || stands(">>")) {
            close(c == ']' ? 1 : 2);
        } else if (stands("endobj")) {
            levels_ = 0;
        } else if (stands("stream")) {
            levels_ = 0;
            const auto end = pdf_.find("endstream", at_);
            at_ =
                end == std::string::npos ? pdf_.size() : end + std::string_view{"endstream"}.size();
        }
    }
    void open(std::size_t length) {
        if (++levels_ == most_levels + 1) {
            deep_ = at_;
        }
        at_ += length - 1;
    }
    void close(std::size_t length) {
        at_ += length - 1;
        if (levels_ == most_levels + 1) {
            std::fill(pdf_.begin() + static_cast<std::ptrdiff_t>(deep_),
                      pdf_.begin() + static_cast<std::ptrdiff_t>(at_ + 1),
                      ' ');
            found_ = true;
        }
        levels_ = std::max(levels_ - 1, 0);
    }

    std::string& pdf_;
    std::size_t at_ = 0, deep_ = 0;
    int levels_ = 0;
    bool found_ = false;
};

}  // namespace

bool blank_deep_structures(std::string& pdf) {
    return Blanker{pdf}.run();
}

}  // namespace banxin
