// SPDX-License-Identifier: Apache-2.0
//
// A sign of life: one line of a terminal, written over again and gone at the end.
#pragma once

#include "cli/language.hpp"

#include <mutex>
#include <ostream>

namespace banxin {

/// May be told from several threads.
class Progress {
  public:
    /// Says nothing unless `shown`.
    Progress(std::ostream& terminal, Language language, bool shown)
        : terminal_{terminal}, language_{language}, shown_{shown} {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;
    ~Progress() { write(""); }

    void show(const Message& doing) { write(say(doing, language_)); }

  private:
    void write(const std::string& text) {
        if (shown_) {
            const std::lock_guard guard{one_at_a_time_};
            terminal_ << "\r\x1b[K" << text << std::flush;  // ECMA-48 EL: erase to the end of line.
        }
    }

    std::ostream& terminal_;
    Language language_;
    bool shown_;
    std::mutex one_at_a_time_;
};

}  // namespace banxin
