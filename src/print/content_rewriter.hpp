// SPDX-License-Identifier: Apache-2.0
//
// The colours of a content stream turned into inks. Included by files of this folder only.
#pragma once

#include "print/colour_map.hpp"
#include "print/complaints.hpp"
#include "print/ink_resources.hpp"
#include "print/qpdf.hpp"

#include <string>
#include <vector>

namespace banxin {

/// What the streams of one PDF are rewritten with.
struct Rewriting {
    const ColourMap& inks;
    InkResources& resources;
    Complaints& complaints;
};

/// A graphics state that changes nothing of what is painted: no transparency, no mask.
[[nodiscard]] bool is_ordinary_state(QPDFObjectHandle state);

/// Writes a content stream as Cairo makes it with inks in place of colours. Black that overprints
/// does so, everything else knocks out; pictures, forms and gradients always do. Ordinary graphics
/// states (opaque) are left out, because PDF 1.3 has none of their keys.
///
/// complaints  a colour that is no ink; any other way to choose one; an operator Cairo does
///             not write, inline pictures among them; bytes that are no content stream
class ContentRewriter : public QPDFObjectHandle::TokenFilter {
  public:
    /// `resources` are those of the stream and get what the inks need.
    ContentRewriter(Rewriting rewriting, QPDFObjectHandle resources, std::string part);

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

  private:
    void handle_operator(const std::string& name);
    void choose_ink(bool stroke);
    void choose_pattern(bool stroke);
    void use_state();
    void knock_out_while(const std::string& name);
    void pass(const std::string& name);
    void overprint(bool stroke, bool on);
    void write_state(const Overprint& overprint);

    Rewriting rewriting_;
    QPDFObjectHandle resources_;
    std::string part_;
    std::vector<QPDFTokenizer::Token> operands_;
    std::vector<Overprint> states_{
        {}};  ///< The current one last, below it those that `Q` restores.
};

}  // namespace banxin
