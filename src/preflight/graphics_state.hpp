// SPDX-License-Identifier: Apache-2.0
//
// The graphics state of a content stream.
#pragma once

#include "preflight/colour_space.hpp"
#include "preflight/font.hpp"
#include "preflight/plane.hpp"
#include "preflight/qpdf.hpp"

#include <memory>
#include <string>
#include <vector>

namespace banxin::checks {

struct Paint {
    SharedSpace space = device_space(SpaceKind::Gray);
    std::vector<double> values{0};
    QPDFObjectHandle pattern = QPDFObjectHandle::newNull();
    std::string name;  ///< Of the colour space in the resources; empty: a device space.
};

struct TextState {
    std::shared_ptr<Font> font;
    std::string font_label;
    double size = 1, spacing = 0, word_spacing = 0, scale = 1, leading = 0, rise = 0;
    int mode = 0;

    [[nodiscard]] bool fills() const { return mode == 0 || mode == 2 || mode == 4 || mode == 6; }
    [[nodiscard]] bool strokes() const { return mode == 1 || mode == 2 || mode == 5 || mode == 6; }
};

struct GraphicsState {
    Matrix matrix;  ///< From user space to the page plane.
    Box clip = whole_plane;
    Paint fill, stroke;
    double line_width = 1;
    bool fill_overprint = false, stroke_overprint = false;
    int overprint_mode = 0;
    TextState text;
};

/// The states that q keeps.
class StateStack {
  public:
    explicit StateStack(GraphicsState first) { states_.push_back(std::move(first)); }
    GraphicsState& now() { return states_.back(); }
    void push() { states_.push_back(states_.back()); }
    /// False if there is nothing to go back to.
    bool pop() {
        if (states_.size() == 1) {
            return false;
        }
        states_.pop_back();
        return true;
    }
    [[nodiscard]] int depth() const { return static_cast<int>(states_.size()) - 1; }

  private:
    std::vector<GraphicsState> states_;
};

}  // namespace banxin::checks
