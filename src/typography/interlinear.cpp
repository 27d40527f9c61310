// SPDX-License-Identifier: Apache-2.0
#include "typography/interlinear.hpp"

#include "typography/glyph_runs.hpp"

#include <algorithm>

namespace banxin {
namespace {

// Below the baseline, where the em box of CJK faces ends at 0.12: dots and lines stand clear of it.
constexpr double dot_size_em = 0.17, dot_below_em = 0.24;
constexpr double line_below_em = 0.19, line_thickness_em = 0.04;
constexpr double wave_amplitude_em = 0.04, wave_length_em = 0.25;
/// Lines under two names side by side stay apart.
constexpr double line_inset_em = 0.06;
constexpr double ruby_above_em = 0.88, ruby_gap_em = 0.02;
/// What of a reading stands below its own baseline.
constexpr double ruby_descent_em = 0.12;

bool takes_dot(CharClass cls) {
    return cls == CharClass::Ideograph;
}

class Interlinear {
  public:
    Interlinear(const LineItems& items,
                std::size_t first,
                const std::vector<BoxPlace>& places,
                Length baseline,
                std::vector<Mark>& out)
        : items_{items}, first_{first}, places_{places}, baseline_{baseline}, out_{out} {}

    void set() {
        for (std::size_t first = first_; first < end();) {
            std::size_t last = first;
            for (; last < end() && items_.boxes[last].style == items_.boxes[first].style; ++last) {
                if (style_of(last).dotted && takes_dot(items_.boxes[last].cls)) {
                    put_dot(last, style_of(last));
                }
            }
            put_underline(first, last, style_of(first));
            first = last;
        }
        for (const RubyItem& ruby : items_.ruby) {
            if (ruby.first >= first_ && ruby.last <= end()) {
                put_ruby(ruby);
            }
        }
    }

  private:
    [[nodiscard]] std::size_t end() const { return first_ + places_.size(); }
    [[nodiscard]] Length em() const { return items_.size; }
    [[nodiscard]] const BoxPlace& place(std::size_t box) const { return places_[box - first_]; }
    [[nodiscard]] Length right_of(std::size_t box) const {
        return place(box).left + place(box).width;
    }
    [[nodiscard]] const ItemStyle& style_of(std::size_t box) const {
        return items_.styles[static_cast<std::size_t>(items_.boxes[box].style)];
    }

    void put_dot(std::size_t box, const ItemStyle& style) {
        out_.emplace_back(
            Dot{{place(box).left + place(box).width / 2, baseline_ + em().scaled(dot_below_em)},
                em().scaled(dot_size_em),
                style.ink});
    }

    void put_underline(std::size_t first, std::size_t last, const ItemStyle& style) {
        const Length y = baseline_ + em().scaled(line_below_em);
        const Length inset = em().scaled(line_inset_em);
        const Point from{place(first).left + inset, y};
        const Point to{right_of(last - 1) - inset, y};
        switch (style.underline) {
            case Underline::None:
                break;
            case Underline::Straight:
                out_.emplace_back(Rule{from, to, em().scaled(line_thickness_em), style.ink});
                break;
            case Underline::Wavy:
                out_.emplace_back(Wave{from,
                                       to,
                                       em().scaled(wave_amplitude_em),
                                       em().scaled(wave_length_em),
                                       em().scaled(line_thickness_em),
                                       style.ink});
                break;
        }
    }

    void put_ruby(const RubyItem& ruby) {
        const Length left = place(ruby.first).left;
        const Length base = right_of(ruby.last - 1) - left;
        const Point pen{left + (base - ruby.width) / 2,
                        baseline_ - em().scaled(ruby_above_em + ruby_gap_em) -
                            ruby.size.scaled(ruby_descent_em)};
        GlyphRun run;
        run.font = ruby.face;
        run.size = ruby.size;
        run.ink = items_.styles[static_cast<std::size_t>(ruby.style)].ink;
        append_glyphs(run, ruby.text, ruby.glyphs, pen);
        out_.emplace_back(std::move(run));
    }

    const LineItems& items_;
    const std::size_t first_;
    const std::vector<BoxPlace>& places_;
    const Length baseline_;
    std::vector<Mark>& out_;
};

}  // namespace

void set_interlinear(const LineItems& items,
                     std::size_t first,
                     const std::vector<BoxPlace>& places,
                     Length baseline,
                     std::vector<Mark>& out) {
    Interlinear{items, first, places, baseline, out}.set();
}

}  // namespace banxin
