// SPDX-License-Identifier: Apache-2.0
//
// The families of rules, a source file each. Each function adds what it finds to the inspection.
#pragma once

#include "preflight/inspection.hpp"
#include "preflight/plane.hpp"
#include "preflight/qpdf.hpp"

namespace banxin::checks {

/// VER, VER-OBJSTM, ID. (structure.cpp)
void check_structure(Inspection& inspection);
/// FILE-EXT, FLT-*: of one stream, also of an inline image. (structure.cpp)
void check_stream(Inspection& inspection, QPDFObjectHandle stream, const Where& where);

/// What the file claims to be, into the facts, and the standard it is judged by; IDENT.
/// (identity.cpp)
void identify(Inspection& inspection);
/// INFO*, TRAPPED, XMP*. (identity.cpp)
void check_information(Inspection& inspection);

/// OI*, NWS-OITAC. (output_intent.cpp)
void check_output_intent(Inspection& inspection);

/// BOX-*, NWS-TRIM; the boxes of `page` into `view`. (boxes.cpp)
void check_boxes(Inspection& inspection, QPDFObjectHandle page, PageInView& view);

/// OC, FORM, ACT, JS, EMBFILES, PRES: of the document. (forbidden_objects.cpp)
void check_document_extras(Inspection& inspection);
/// ANN, ACT, JS, SEPINFO, PRES: of a page. (forbidden_objects.cpp)
void check_page_extras(Inspection& inspection, QPDFObjectHandle page, const PageInView& view);
/// OBJ-*: of an XObject. (forbidden_objects.cpp)
void check_xobject_extras(Inspection& inspection, QPDFObjectHandle object, const Where& where);
/// ACT, JS: of any dictionary that is an action. (forbidden_objects.cpp)
void check_action(Inspection& inspection, QPDFObjectHandle action, const Where& where);

/// TRN-PAGE or TRN-GROUP, TRN-CS: of the /Group of a page or a form. (transparency.cpp)
enum class GroupOf { Page, Form };
void check_group(Inspection& inspection, QPDFObjectHandle group, GroupOf of, const Where& where);
/// TRN-GS, TRN-SMASK, TRN-CS: of a graphics state. (transparency.cpp)
void check_blending(Inspection& inspection, QPDFObjectHandle state, const Where& where);
/// TRN-SMASK: of a picture. (transparency.cpp)
void check_soft_mask(Inspection& inspection, QPDFObjectHandle image, const Where& where);

/// GS-*. (graphics_states.cpp)
void check_halftones(Inspection& inspection, QPDFObjectHandle state, const Where& where);

}  // namespace banxin::checks
