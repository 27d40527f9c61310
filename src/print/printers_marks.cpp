// SPDX-License-Identifier: Apache-2.0
#include "print/printers_marks.hpp"

namespace banxin {
namespace {

using namespace literals;

constexpr Length mark_length = 6_mm, mark_distance = 3_mm, mark_thickness = 0.25_pt;
constexpr Length target_radius = 2_mm, cross_reach = 3_mm;
constexpr Length patch = 5_mm;
/// Patches begin this far from the left edge of the trim, words from its middle: neither meets a
/// register mark.
constexpr Length patches_from = 14_mm, words_from = 8_mm;

class MarkDrawer {
  public:
    explicit MarkDrawer(const PressSheet& sheet) : sheet_{sheet} {
        group_.label = "printer's marks";
        group_.rect = sheet.media;
    }

    void add_trim_marks() {
        const Rect& trim = sheet_.trim;
        // Beyond the bleed, so that no ink of the page runs under them.
        const Length near_x = trim.left() - sheet_.bleed.left() + mark_distance;
        const Length near_y = trim.top() - sheet_.bleed.top() + mark_distance;
        for (const Length x : {trim.left(), trim.right()}) {
            add_line({x, trim.top() - near_y - mark_length}, {x, trim.top() - near_y});
            add_line({x, trim.bottom() + near_y}, {x, trim.bottom() + near_y + mark_length});
        }
        for (const Length y : {trim.top(), trim.bottom()}) {
            add_line({trim.left() - near_x - mark_length, y}, {trim.left() - near_x, y});
            add_line({trim.right() + near_x, y}, {trim.right() + near_x + mark_length, y});
        }
    }

    void add_register_marks() {
        const Rect &bleed = sheet_.bleed, &media = sheet_.media;
        const Length middle_x = (bleed.left() + bleed.right()) / 2;
        const Length middle_y = (bleed.top() + bleed.bottom()) / 2;
        add_target({middle_x, (media.top() + bleed.top()) / 2});
        add_target({middle_x, (media.bottom() + bleed.bottom()) / 2});
        add_target({(media.left() + bleed.left()) / 2, middle_y});
        add_target({(media.right() + bleed.right()) / 2, middle_y});
    }

    void add_patches(const std::vector<Ink>& inks) {
        Point at{sheet_.trim.left() + patches_from,
                 (sheet_.bleed.bottom() + sheet_.media.bottom() - patch) / 2};
        for (const Ink& ink : inks) {
            group_.marks.push_back(Area{{at, {patch, patch}}, ink});
            at.x = at.x + patch;
        }
    }

    [[nodiscard]] Group take() { return std::move(group_); }

  private:
    void add_line(const Point& from, const Point& to) {
        group_.marks.push_back(Rule{from, to, mark_thickness, registration_ink});
    }

    /// A cross and a ring; the ring as the difference of two discs would knock out, so it is eight
    /// straight lines.
    void add_target(const Point& middle) {
        add_line({middle.x - cross_reach, middle.y}, {middle.x + cross_reach, middle.y});
        add_line({middle.x, middle.y - cross_reach}, {middle.x, middle.y + cross_reach});
        const Length flat = target_radius * 5 / 12;  // tan 22.5°, to 0.6 %
        const Length r = target_radius;
        const Point corners[] = {{flat, -r},
                                 {r, -flat},
                                 {r, flat},
                                 {flat, r},
                                 {-flat, r},
                                 {-r, flat},
                                 {-r, -flat},
                                 {-flat, -r}};
        Point last = corners[7];
        for (const Point& corner : corners) {
            add_line({middle.x + last.x, middle.y + last.y},
                     {middle.x + corner.x, middle.y + corner.y});
            last = corner;
        }
    }

    const PressSheet& sheet_;
    Group group_;
};

}  // namespace

Group printers_marks(const PressSheet& sheet, const std::vector<Ink>& inks) {
    MarkDrawer drawer{sheet};
    drawer.add_trim_marks();
    drawer.add_register_marks();
    drawer.add_patches(inks);
    return drawer.take();
}

Point slug_line_at(const PressSheet& sheet) {
    return {(sheet.trim.left() + sheet.trim.right()) / 2 + words_from,
            (sheet.bleed.top() + sheet.media.top()) / 2};
}

}  // namespace banxin
