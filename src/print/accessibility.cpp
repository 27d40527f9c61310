// SPDX-License-Identifier: Apache-2.0
#include "print/accessibility.hpp"

#include "print/xmp.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

/// What the figures among `groups` and inside them show, in reading order.
void collect_alts(const Group& group, std::vector<std::string>& alts) {
    if (group.role == Role::Figure) {
        alts.push_back(group.alt);
    }
    for (const Mark& mark : group.marks) {
        if (const auto* part = std::get_if<Group>(&mark)) {
            collect_alts(*part, alts);
        }
    }
}

/// The figures of the structure tree below `element`, in its order. Kids that are no elements are
/// numbers of marked content, or references to links.
void collect_figures(Object element, std::vector<Object>& figures) {
    if (element.isArray()) {
        for (int i = 0; i < element.getArrayNItems(); ++i) {
            collect_figures(element.getArrayItem(i), figures);
        }
    } else if (element.isDictionary()) {
        if (element.getKey("/S").isNameAndEquals("/Figure")) {
            figures.push_back(element);
        }
        collect_figures(element.getKey("/K"), figures);
    }
}

/// Title and language, for readers that do not look into the catalogue.
std::string description_of(const Document& document) {
    return "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
           "   <dc:title>" +
           xmp_title(document.title) +
           "</dc:title>\n"
           "   <dc:language><rdf:Bag><rdf:li>" +
           document.language +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "  </rdf:Description>\n";
}

bool add_alts(Object tree, const Document& document) {
    std::vector<std::string> alts;
    for (const Page& page : document.pages) {
        for (const Group& group : page.groups) {
            collect_alts(group, alts);
        }
    }
    std::vector<Object> figures;
    collect_figures(tree, figures);
    if (figures.size() != alts.size()) {
        return false;
    }
    for (std::size_t i = 0; i < alts.size(); ++i) {
        if (!alts[i].empty()) {
            figures[i].replaceKey("/Alt", Object::newUnicodeString(alts[i]));
        }
    }
    return true;
}

}  // namespace

bool make_accessible(QPDF& pdf, const Document& document) {
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document.language));
    set_xmp(pdf, description_of(document));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    if (!root.hasKey("/StructTreeRoot")) {
        return true;
    }
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    return add_alts(root.getKey("/StructTreeRoot"), document);
}

}  // namespace banxin
