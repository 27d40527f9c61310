// SPDX-License-Identifier: Apache-2.0
#include "import/xml_events.hpp"

#include <libxml/xmlreader.h>

#include <memory>

namespace banxin {
namespace {

struct FreeReader {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

XmlElement element_at(xmlTextReader* reader) {
    XmlElement element{std::string{view(xmlTextReaderConstLocalName(reader))}, {}};
    while (xmlTextReaderMoveToNextAttribute(reader) == 1) {
        element.attributes[std::string{view(xmlTextReaderConstLocalName(reader))}] =
            view(xmlTextReaderConstValue(reader));
    }
    xmlTextReaderMoveToElement(reader);
    return element;
}

void tell(xmlTextReader* reader, int type, const XmlHandlers& handlers) {
    switch (type) {
        case XML_READER_TYPE_ELEMENT: {
            const bool is_empty = xmlTextReaderIsEmptyElement(reader) == 1;
            const XmlElement element = element_at(reader);
            handlers.start(element);
            return is_empty ? handlers.end(element.name) : void();
        }
        case XML_READER_TYPE_END_ELEMENT:
            return handlers.end(view(xmlTextReaderConstLocalName(reader)));
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            return handlers.text(view(xmlTextReaderConstValue(reader)));
        default:
            return;
    }
}

}  // namespace

XmlEnd read_xml(std::string_view xml, const XmlHandlers& handlers) {
    if (xml.empty()) {
        return XmlEnd::Whole;
    }
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    const std::unique_ptr<xmlTextReader, FreeReader> reader{
        xmlReaderForMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, options)};
    int state = reader ? xmlTextReaderRead(reader.get()) : -1;
    for (; state == 1; state = xmlTextReaderRead(reader.get())) {
        const int type = xmlTextReaderNodeType(reader.get());
        if (type == XML_READER_TYPE_DOCUMENT_TYPE) {
            return XmlEnd::Doctype;
        }
        tell(reader.get(), type, handlers);
    }
    return state == 0 ? XmlEnd::Whole : XmlEnd::Damaged;
}

}  // namespace banxin
