// SPDX-License-Identifier: Apache-2.0
#include "print/ink_rewrite.hpp"

#include "print/jpeg_comment.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <utility>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

bool says(Object dictionary, const char* key, const char* name) {
    return dictionary.getKey(key).isNameAndEquals(name);
}

std::string text_of(Pl_Buffer& pipeline) {
    const auto buffer = pipeline.getBufferSharedPointer();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// A dictionary of its own in place of one that other objects may share.
Object own_dictionary(Object holder, const char* key) {
    Object held = holder.getKey(key);
    Object own = held.isDictionary() ? held.shallowCopy() : Object::newDictionary();
    holder.replaceKey(key, own);
    return own;
}

bool is_less_than_full(Object alpha) {
    return alpha.isNumber() && alpha.getNumericValue() < 1;
}

bool blends(Object state) {
    Object mode = state.getKey("/BM");
    return !mode.isNull() && !says(state, "/BM", "/Normal") && !says(state, "/BM", "/Compatible");
}

/// The names in `dictionary`; none if it is no dictionary.
std::set<std::string> names_in(Object dictionary) {
    return dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>{};
}

void drop_ordinary_states(Object resources) {
    Object states = resources.getKey("/ExtGState");
    for (const std::string& name : names_in(states)) {
        if (is_ordinary_state(states.getKey(name)) && !states.getKey(name).hasKey("/OPM")) {
            states.removeKey(name);
        }
    }
}

const Message transparency{"透明效果", "transparency"};

}  // namespace

InkRewrite::InkRewrite(QPDF& pdf,
                       Rewriting rewriting,
                       bool transparency_allowed,
                       std::string_view picture_mark,
                       StandIn stand_in)
    : pdf_{pdf},
      rewriting_{rewriting},
      may_be_transparent_{transparency_allowed},
      picture_mark_{picture_mark},
      stand_in_{std::move(stand_in)} {}

void InkRewrite::complain(const std::string& part, const Message& what) {
    rewriting_.complaints.add(part, what);
}

void InkRewrite::rewrite_page(QPDFPageObjectHelper& page, const std::string& part) {
    Object object = page.getObjectHandle();
    Object resources = own_dictionary(object, "/Resources");
    is_transparent_ = false;
    rewrite_resources(resources, part);
    Pl_Buffer out{"page"};
    ContentRewriter rewriter{rewriting_, resources, part};
    page.filterContents(&rewriter, &out);
    drop_ordinary_states(resources);
    object.replaceKey("/Contents", pdf_.newStream(text_of(out)));
    if (is_transparent_) {
        object.replaceKey("/Group",
                          Object::parse("<< /Type /Group /S /Transparency /CS /DeviceCMYK >>"));
    } else {
        object.removeKey("/Group");  // Cairo gives every page one, in RGB.
    }
}

void InkRewrite::rewrite_form(Object form, const std::string& part) {
    if (!done_.insert(form.getObjGen()).second) {
        return;
    }
    Object dictionary = form.getDict();
    Object group = dictionary.getKey("/Group");
    if (group.isDictionary()) {
        if (!may_be_transparent_) {
            complain(part, transparency);
        }
        is_transparent_ = true;
        group.replaceKey("/CS", Object::newName("/DeviceCMYK"));
    }
    Object resources = own_dictionary(dictionary, "/Resources");
    rewrite_resources(resources, part);
    form.replaceStreamData(rewritten(form, resources, part), Object::newNull(), Object::newNull());
}

std::string InkRewrite::rewritten(Object stream, const Object& resources, const std::string& part) {
    Pl_Buffer out{"stream"};
    ContentRewriter rewriter{rewriting_, resources, part};
    stream.filterAsContents(&rewriter, &out);
    drop_ordinary_states(resources);
    return text_of(out);
}

void InkRewrite::rewrite_resources(Object& resources, const std::string& part) {
    for (const char* const kind :
         {"/ExtGState", "/ColorSpace", "/XObject", "/Pattern", "/Shading"}) {
        if (resources.getKey(kind).isDictionary()) {
            own_dictionary(resources, kind);
        }
    }
    check_states(resources, part);
    check_fonts(resources.getKey("/Font"), part);
    rewrite_pictures(resources.getKey("/XObject"), part);
    for (const char* const kind : {"/Pattern", "/Shading"}) {
        Object held = resources.getKey(kind);
        for (const std::string& name : names_in(held)) {
            const std::string where = part + ' ' + name;
            if (std::string_view{kind} == "/Pattern") {
                rewrite_pattern(held.getKey(name), where);
            } else {
                rewrite_shading(held.getKey(name), where);
            }
        }
    }
}

void InkRewrite::check_states(Object& resources, const std::string& part) {
    Object states = resources.getKey("/ExtGState");
    for (const std::string& name : names_in(states)) {
        Object state = states.getKey(name);
        if (state.getKey("/SMask").isDictionary()) {
            complain(part + ' ' + name, {"软蒙版", "a soft mask"});
        } else if (is_less_than_full(state.getKey("/CA")) ||
                   is_less_than_full(state.getKey("/ca")) || blends(state)) {
            is_transparent_ = true;
            if (!may_be_transparent_) {
                complain(part + ' ' + name, transparency);
            }
        }
    }
}

void InkRewrite::check_fonts(Object fonts, const std::string& part) {
    for (const std::string& name : names_in(fonts)) {
        if (says(fonts.getKey(name), "/Subtype", "/Type3")) {
            complain(part + ' ' + name, {"画出来的字体（Type 3）", "a font of drawings (Type 3)"});
        }
    }
}

void InkRewrite::rewrite_pictures(Object xobjects, const std::string& part) {
    for (const std::string& name : names_in(xobjects)) {
        Object object = xobjects.getKey(name);
        const std::string where = part + ' ' + name;
        if (!object.isStream()) {
            complain(where, {"不是画面的内容", "something that is no picture"});
        } else if (says(object.getDict(), "/Subtype", "/Form")) {
            rewrite_form(object, where);
        } else {
            std::string comment;
            if (says(object.getDict(), "/Filter", "/DCTDecode")) {
                const auto raw = object.getRawStreamData();
                // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): as above.
                comment =
                    jpeg_comment({reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()});
            }
            if (const auto form = stand_in_(comment)) {
                xobjects.replaceKey(name, *form);
            } else {
                check_picture(object, comment, where);
            }
        }
    }
}

void InkRewrite::check_picture(Object picture,
                               const std::string& comment,
                               const std::string& part) {
    Object dictionary = picture.getDict();
    dictionary.removeKey("/Interpolate");
    const bool in_inks = says(dictionary, "/ColorSpace", "/DeviceCMYK") ||
                         says(dictionary, "/ColorSpace", "/DeviceGray");
    if (dictionary.hasKey("/SMask") || dictionary.hasKey("/Mask")) {
        complain(part, {"带蒙版的图片", "a picture with a mask"});
    } else if (comment != picture_mark_ || !in_inks) {
        complain(part, {"没有转成油墨的图片", "a picture that is not in inks"});
    }
}

void InkRewrite::rewrite_pattern(Object pattern, const std::string& part) {
    if (!pattern.isStream()) {
        rewrite_shading(pattern.getKey("/Shading"), part);
    } else {
        rewrite_form(pattern, part);  // The cell of a tiling has resources and content as a form.
    }
}

void InkRewrite::rewrite_shading(Object shading, const std::string& part) {
    if (shading.isIndirect() && !done_.insert(shading.getObjGen()).second) {
        return;
    }
    constexpr int axial = 2, radial = 3;
    Object kind = shading.isDictionary() ? shading.getKey("/ShadingType") : Object::newNull();
    if (!kind.isInteger() ||
        (kind.getIntValueAsInt() != axial && kind.getIntValueAsInt() != radial) ||
        !says(shading, "/ColorSpace", "/DeviceRGB")) {
        complain(part, {"没有料到的渐变", "a gradient of another kind"});
        return;
    }
    shading.replaceKey("/ColorSpace", Object::newName("/DeviceCMYK"));
    shading.replaceKey("/Function", ink_function(shading.getKey("/Function"), part));
}

/// From the colours between which a gradient runs to inks.
Object InkRewrite::ink_function(Object function, const std::string& part) {
    constexpr int exponential = 2, stitching = 3;
    Object kind = function.isDictionary() ? function.getKey("/FunctionType") : Object::newNull();
    const int type = kind.isInteger() ? kind.getIntValueAsInt() : 0;
    if (type != exponential && type != stitching) {
        complain(part, {"没有料到的渐变", "a gradient of another kind"});
        return function;
    }
    Object changed = function.shallowCopy();
    changed.removeKey("/Range");
    if (type == stitching) {
        Object pieces = Object::newArray();
        for (const Object& piece : function.getKey("/Functions").getArrayAsVector()) {
            pieces.appendItem(pdf_.makeIndirectObject(ink_function(piece, part)));
        }
        changed.replaceKey("/Functions", pieces);
        return changed;
    }
    for (const char* const end : {"/C0", "/C1"}) {
        std::vector<double> parts;
        for (Object value : function.getKey(end).getArrayAsVector()) {
            parts.push_back(value.isNumber() ? value.getNumericValue() : -1);
        }
        const auto use = parts.size() == 3 ? rewriting_.inks({parts[0], parts[1], parts[2]})
                                           : std::optional<InkUse>{};
        if (!use || use->ink.spot != 0) {
            complain(part,
                     {"渐变的一端不是四色油墨", "a gradient that does not end in process inks"});
        } else {
            changed.replaceKey(end, Object::parse('[' + covers_of(use->ink) + ']'));
        }
    }
    return changed;
}

}  // namespace banxin
