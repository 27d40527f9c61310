// SPDX-License-Identifier: Apache-2.0
#include "print/xmp.hpp"

#include "base/xml_text.hpp"

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

}  // namespace

std::string xmp_title(std::string_view title) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_text(title) + "</rdf:li></rdf:Alt>";
}

void set_xmp(QPDF& pdf, const std::string& descriptions) {
    Object metadata = pdf.newStream(
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
        descriptions + " </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

}  // namespace banxin
