// SPDX-License-Identifier: Apache-2.0
#include "print/svg_facts.hpp"

#include "print/svg_references.hpp"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace banxin {
namespace {

/// librsvg 2.54 reads no more than these.
constexpr int most_elements = 1'000'000;
constexpr int most_levels = 256;

/// The largest side that is taken at its word: 2 m at 96 pixels to the inch, as no page is larger.
constexpr double most_pixels = 2000 / 25.4 * 96;
/// The longer side of a drawing whose own size is not.
constexpr double usual_pixels = 1000;

struct ParserDeleter {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};
using Parser = std::unique_ptr<xmlParserCtxt, ParserDeleter>;

std::string_view text_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string lower(std::string_view text) {
    std::string all{text};
    std::ranges::transform(
        all, all.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return all;
}

/// A number at the start of `text`, which is taken off.
std::optional<double> cut_number(std::string_view& text) {
    while (!text.empty() && (std::isspace(static_cast<unsigned char>(text.front())) != 0 ||
                             text.front() == ',' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || !std::isfinite(number)) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return number;
}

struct Unit {
    std::string_view name;
    double pixels;
};
constexpr std::array units{Unit{"", 1},
                           Unit{"px", 1},
                           Unit{"pt", 96.0 / 72},
                           Unit{"pc", 16},
                           Unit{"in", 96},
                           Unit{"mm", 96 / 25.4},
                           Unit{"cm", 96 / 2.54}};

/// A length in pixels; empty if it depends on something else.
std::optional<double> pixels_of(std::string_view text) {
    const auto number = cut_number(text);
    const auto* const unit = std::ranges::find(units, lower(text), &Unit::name);
    return number && unit != units.end() ? std::optional{*number * unit->pixels} : std::nullopt;
}

/// Whether a reference leaves the file.
bool leads_out(std::string_view target) {
    return !target.empty() && target.front() != '#' &&
           !lower(target.substr(0, 5)).starts_with("data:");
}

/// How many of url(…) and @import in a style lead out of the file.
int ways_out(std::string_view style) {
    const std::string text = lower(style);
    int found = 0;
    constexpr std::string_view call = "url(";
    for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at)) {
        at = text.find_first_not_of(" \t\r\n\"'", at + call.size());
        if (at == std::string::npos) {
            break;
        }
        found += leads_out(std::string_view{text}.substr(at)) && text[at] != ')' ? 1 : 0;
    }
    constexpr std::string_view import = "@import";
    for (auto at = text.find(import); at != std::string::npos; at = text.find(import, at + 1)) {
        ++found;
    }
    return found;
}

struct Attribute {
    std::string_view name, space, value;
};

/// An element with its attributes, as libxml2 has them.
struct Element {
    std::string_view name, space;
    std::vector<Attribute> attributes;

    [[nodiscard]] std::string_view value(std::string_view wanted) const {
        const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
        return found == attributes.end() ? std::string_view{} : found->value;
    }
};

constexpr std::string_view xinclude_spaces = "http://www.w3.org/200";  // …1/XInclude, …3/XInclude
constexpr std::string_view svg_space = "http://www.w3.org/2000/svg";
/// What is in these is drawn only where something refers to it.
constexpr std::array<std::string_view, 7> apart{
    "defs", "symbol", "marker", "pattern", "mask", "clipPath", "filter"};

class Scan {
  public:
    explicit Scan(xmlParserCtxt* parser) : parser_{parser} {}

    void doctype(std::string_view public_id, std::string_view system_id) {
        // The name of the W3C's own is in files of many programs, and nothing ever reads it.
        if (!system_id.empty() && !public_id.starts_with("-//W3C//DTD SVG ")) {
            ++outside_;
        }
    }
    void entity(std::string_view system_id) {
        if (system_id.empty()) {
            entities_ = true;
        } else {
            ++outside_;
        }
        xmlStopParser(parser_);
    }
    void instruction(std::string_view target, std::string_view words) {
        if (target == "xml-stylesheet" && words.find("href") != std::string_view::npos) {
            ++outside_;
        }
    }
    void text(std::string_view words) {
        if (in_style_) {
            style_ += words;
        }
    }
    void open(const Element& element) {
        if (elements_ == 0) {
            root(element);
        }
        ++level_;
        if (++elements_ > most_elements || level_ > most_levels) {
            too_much_ = true;
            xmlStopParser(parser_);
            return;
        }
        if (element.space.starts_with(xinclude_spaces) && element.space.ends_with("/XInclude")) {
            ++includes_;
        }
        scripts_ += element.name == "script" ? 1 : 0;
        in_style_ = element.name == "style";
        references_.open(std::string{element.value("id")},
                         std::ranges::find(apart, element.name) != apart.end());
        for (const Attribute& attribute : element.attributes) {
            look_at(element, attribute);
        }
    }
    void close() {
        --level_;
        outside_ += ways_out(std::exchange(style_, {}));
        in_style_ = false;
        references_.close();
    }

    [[nodiscard]] Facts facts(bool to_the_end) const {
        const bool too_much =
            too_much_ || references_.count(most_svg_references) > most_svg_references;
        Facts facts;
        facts.set("well_formed", to_the_end && is_svg_ ? 1 : 0);
        facts.set("entities", entities_ ? 1 : 0);
        facts.set("outside", outside_);
        facts.set("includes", includes_);
        facts.set("scripts", scripts_);
        facts.set("too_much", too_much ? 1 : 0);
        facts.set("width", width_);
        facts.set("height", height_);
        return facts;
    }

  private:
    void look_at(const Element& element, const Attribute& attribute) {
        if (attribute.name == "href" && element.name != "a") {
            if (leads_out(attribute.value)) {
                ++outside_;
            } else if (element.name == "use" && !attribute.value.empty()) {
                references_.refer_to(std::string{attribute.value.substr(1)});
            }
        } else if (attribute.name.starts_with("on")) {
            ++scripts_;
        } else {
            outside_ += ways_out(attribute.value);
        }
    }

    /// Finds a size for a drawing whose own makes no sense: the shape that it has, no larger than
    /// it must be.
    void root(const Element& element) {
        is_svg_ = element.name == "svg" && element.space == svg_space;
        std::string_view box = element.value("viewBox");
        std::array<double, 4> view{};
        for (double& number : view) {
            number = cut_number(box).value_or(0);
        }
        const bool has_view = view[2] > 0 && view[3] > 0;
        const auto own_width = pixels_of(element.value("width"));
        const auto own_height = pixels_of(element.value("height"));
        const double width = own_width.value_or(has_view ? view[2] : 0);
        const double height = own_height.value_or(has_view ? view[3] : 0);
        if (width <= most_pixels && height <= most_pixels) {
            return;
        }
        const double shape = has_view ? view[2] / view[3] : width / std::max(height, 1.0);
        const auto side = [](double pixels) {
            return std::max<std::int64_t>(std::llround(std::min(pixels, usual_pixels)), 1);
        };
        width_ = side(usual_pixels * shape);
        height_ = side(usual_pixels / shape);
    }

    xmlParserCtxt* parser_;
    SvgReferences references_;
    std::string style_;
    std::int64_t outside_ = 0, includes_ = 0, scripts_ = 0, width_ = 0, height_ = 0;
    int elements_ = 0, level_ = 0;
    bool is_svg_ = false, entities_ = false, too_much_ = false, in_style_ = false;
};

Scan& scan_of(void* user) {
    return *static_cast<Scan*>(static_cast<xmlParserCtxt*>(user)->_private);
}

void on_doctype(void* user,
                const xmlChar* /*name*/,
                const xmlChar* public_id,
                const xmlChar* system_id) {
    scan_of(user).doctype(text_of(public_id), text_of(system_id));
}

void on_entity(void* user,
               const xmlChar* /*name*/,
               int /*type*/,
               const xmlChar* /*public_id*/,
               const xmlChar* system_id,
               xmlChar* /*content*/) {
    scan_of(user).entity(text_of(system_id));
}

void on_instruction(void* user, const xmlChar* target, const xmlChar* words) {
    scan_of(user).instruction(text_of(target), text_of(words));
}

void on_text(void* user, const xmlChar* words, int length) {
    scan_of(user).text({reinterpret_cast<const char*>(words), static_cast<std::size_t>(length)});
}

void on_open(void* user,
             const xmlChar* name,
             const xmlChar* /*prefix*/,
             const xmlChar* space,
             int /*spaces*/,
             const xmlChar** /*namespaces*/,
             int count,
             int /*defaulted*/,
             const xmlChar** attributes) {
    Element element{text_of(name), text_of(space), {}};
    for (int i = 0; i < count; ++i) {
        // Name, prefix, namespace, start and end of the value.
        const xmlChar** const five = attributes + std::ptrdiff_t{5} * i;
        element.attributes.push_back({text_of(five[0]),
                                      text_of(five[2]),
                                      {reinterpret_cast<const char*>(five[3]),
                                       static_cast<std::size_t>(five[4] - five[3])}});
    }
    scan_of(user).open(element);
}

void on_close(void* user,
              const xmlChar* /*name*/,
              const xmlChar* /*prefix*/,
              const xmlChar* /*s*/) {
    scan_of(user).close();
}

void say_nothing(void* /*user*/, xmlError* /*complaint*/) {}

xmlSAXHandler handler() {
    xmlSAXHandler all{};
    all.initialized = XML_SAX2_MAGIC;
    all.internalSubset = on_doctype;
    all.entityDecl = on_entity;
    all.processingInstruction = on_instruction;
    all.characters = on_text;
    all.cdataBlock = on_text;
    all.startElementNs = on_open;
    all.endElementNs = on_close;
    all.serror = say_nothing;
    return all;
}

}  // namespace

Facts svg_facts(std::string_view svg) {
    xmlSAXHandler events = handler();
    const Parser parser{xmlCreatePushParserCtxt(&events, nullptr, nullptr, 0, nullptr)};
    if (parser == nullptr) {
        return {};
    }
    Scan scan{parser.get()};
    parser->_private = &scan;
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    const int fault = xmlParseChunk(parser.get(), svg.data(), static_cast<int>(svg.size()), 1);
    return scan.facts(fault == 0 && parser->wellFormed == 1);
}

}  // namespace banxin
