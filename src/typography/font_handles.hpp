// SPDX-License-Identifier: Apache-2.0
//
// Owners for the C objects of fontconfig, Pango and HarfBuzz; for the font files of this folder
// only.
#pragma once

#include <fontconfig/fontconfig.h>
#include <hb-subset.h>
#include <hb.h>
#include <pango/pango.h>

#include <memory>

namespace banxin {

template <auto function>
struct CallDeleter {
    template <class T>
    void operator()(T* object) const {
        function(object);
    }
};

struct ObjectDeleter {
    void operator()(void* object) const { g_object_unref(object); }
};

using FcConfigPtr = std::unique_ptr<FcConfig, CallDeleter<FcConfigDestroy>>;
using FcPatternPtr = std::unique_ptr<FcPattern, CallDeleter<FcPatternDestroy>>;
using FcObjectSetPtr = std::unique_ptr<FcObjectSet, CallDeleter<FcObjectSetDestroy>>;
using FcFontSetPtr = std::unique_ptr<FcFontSet, CallDeleter<FcFontSetDestroy>>;

using FontMapPtr = std::unique_ptr<PangoFontMap, ObjectDeleter>;
using ContextPtr = std::unique_ptr<PangoContext, ObjectDeleter>;
using PangoFontPtr = std::unique_ptr<PangoFont, ObjectDeleter>;
using FontDescriptionPtr =
    std::unique_ptr<PangoFontDescription, CallDeleter<pango_font_description_free>>;
using AttrListPtr = std::unique_ptr<PangoAttrList, CallDeleter<pango_attr_list_unref>>;
using PangoItemPtr = std::unique_ptr<PangoItem, CallDeleter<pango_item_free>>;

using HbFontPtr = std::unique_ptr<hb_font_t, CallDeleter<hb_font_destroy>>;
using HbFacePtr = std::unique_ptr<hb_face_t, CallDeleter<hb_face_destroy>>;
using HbBufferPtr = std::unique_ptr<hb_buffer_t, CallDeleter<hb_buffer_destroy>>;
using HbBlobPtr = std::unique_ptr<hb_blob_t, CallDeleter<hb_blob_destroy>>;
using HbSubsetInputPtr = std::unique_ptr<hb_subset_input_t, CallDeleter<hb_subset_input_destroy>>;

using HbSubsetPlanPtr = std::unique_ptr<hb_subset_plan_t, CallDeleter<hb_subset_plan_destroy>>;

}  // namespace banxin
