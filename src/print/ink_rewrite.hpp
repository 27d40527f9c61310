// SPDX-License-Identifier: Apache-2.0
//
// A drawing of Cairo's turned into inks: its pages, and all that they use. Included by files of
// this folder only.
#pragma once

#include "print/colour_map.hpp"
#include "print/complaints.hpp"
#include "print/content_rewriter.hpp"
#include "print/qpdf.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace banxin {

/// What stands in for a picture of a drawing: the form, for a picture whose JPEG comment asks for
/// one. Empty: the picture is one.
using StandIn = std::function<std::optional<QPDFObjectHandle>(std::string_view comment)>;

class InkRewrite {
  public:
    /// Of one PDF. `transparency`: it may stay, in process inks (PDF/X-4).
    InkRewrite(QPDF& pdf,
               Rewriting rewriting,
               bool transparency,
               std::string_view picture_mark,
               StandIn stand_in);

    /// Rewrites the page, and what it uses.
    ///
    /// complaints  those of ContentRewriter; a picture that is not of the press or lacks its mark;
    ///             a mesh or another gradient in anything but process inks; a soft mask;
    ///             transparency where there must be none; a font of drawings (Type 3)
    void rewrite_page(QPDFPageObjectHelper& page, const std::string& part);

    /// The same for a form that a page uses.
    void rewrite_form(QPDFObjectHandle form, const std::string& part);

  private:
    void rewrite_resources(QPDFObjectHandle& resources, const std::string& part);
    void check_states(QPDFObjectHandle& resources, const std::string& part);
    void check_fonts(QPDFObjectHandle fonts, const std::string& part);
    void rewrite_pictures(QPDFObjectHandle xobjects, const std::string& part);
    void check_picture(QPDFObjectHandle picture,
                       const std::string& comment,
                       const std::string& part);
    void rewrite_pattern(QPDFObjectHandle pattern, const std::string& part);
    void rewrite_shading(QPDFObjectHandle shading, const std::string& part);
    QPDFObjectHandle ink_function(QPDFObjectHandle function, const std::string& part);
    std::string rewritten(QPDFObjectHandle stream,
                          const QPDFObjectHandle& resources,
                          const std::string& part);
    void complain(const std::string& part, const Message& what);

    QPDF& pdf_;
    Rewriting rewriting_;
    bool may_be_transparent_;
    std::string_view picture_mark_;
    StandIn stand_in_;
    bool is_transparent_ = false;  ///< What has been rewritten of the page.
    std::set<QPDFObjGen> done_;    ///< Forms, patterns and shadings.
};

}  // namespace banxin
