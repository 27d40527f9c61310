// SPDX-License-Identifier: Apache-2.0
#include "preflight/content_walk.hpp"

#include "preflight/families.hpp"
#include "preflight/fonts.hpp"
#include "preflight/mark_rules.hpp"
#include "preflight/objects.hpp"

#include <cmath>
#include <cstddef>
#include <utility>

namespace banxin::checks {
namespace {

constexpr int deepest_q = 28;  // ISO 32000-1 annex C.
constexpr std::size_t deepest_form = 16;
constexpr long most_operations = 10'000'000;
/// What starting to read a form costs beside its content.
constexpr long operations_of_a_form = 100;
constexpr std::size_t longest_content = 100'000'000;

double number(const Operation& operation, std::size_t i) {
    return operation.operands[i].number;
}

Matrix matrix_of(const Operation& operation) {
    return {number(operation, 0),
            number(operation, 1),
            number(operation, 2),
            number(operation, 3),
            number(operation, 4),
            number(operation, 5)};
}

Path::Point placed(const Matrix& matrix, double x, double y) {
    return {matrix.x(x, y), matrix.y(x, y)};
}

/// The content of a page: one stream or several, which count as one with white space between.
std::optional<std::string> content_of(const QPDFObjectHandle& contents) {
    if (is_stream(contents)) {
        return bytes_of(contents, longest_content);
    }
    std::string all;
    for (const QPDFObjectHandle& each : items_of(contents)) {
        const auto bytes = bytes_of(each, longest_content - std::min(all.size(), longest_content));
        if (!bytes) {
            return std::nullopt;
        }
        all += *bytes + "\n";
    }
    return all;
}

/// `operand` as an object of a file.
QPDFObjectHandle object_of(const Operand& operand) {
    switch (operand.kind) {
        case Operand::Kind::Number:
            return QPDFObjectHandle::newReal(operand.number);
        case Operand::Kind::Name:
            return QPDFObjectHandle::newName("/" + operand.text);
        case Operand::Kind::String:
            return QPDFObjectHandle::newString(operand.text);
        case Operand::Kind::Array: {
            QPDFObjectHandle array = QPDFObjectHandle::newArray();
            for (const Operand& item : operand.items) {
                array.appendItem(object_of(item));
            }
            return array;
        }
        case Operand::Kind::Dictionary: {
            QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
            for (std::size_t i = 0; i + 1 < operand.items.size(); i += 2) {
                dictionary.replaceKey("/" + operand.items[i].text, object_of(operand.items[i + 1]));
            }
            return dictionary;
        }
        case Operand::Kind::Boolean:
            return QPDFObjectHandle::newBool(operand.number != 0);
        case Operand::Kind::Other:
            break;
    }
    return QPDFObjectHandle::newNull();
}

}  // namespace

void ContentWalk::walk_page(const QPDFObjectHandle& page) {
    const QPDFObjectHandle resources = QPDFPageObjectHelper{page}.getAttribute("/Resources", false);
    Stream stream{resources, "", GraphicsState{}};
    const auto bytes = content_of(value_of(page, "/Contents"));
    if (!bytes) {
        inspection_.findings.add("QPDF", here(stream), {"/Contents"});
        return;
    }
    read(stream, *bytes);
}

void ContentWalk::read(Stream& stream, const std::string& bytes) {
    ContentTokens tokens{bytes};
    Operation operation;
    while (!stopped_ && tokens.next(operation)) {
        if (++inspection_.operations > most_operations) {
            inspection_.findings.add("LIM-SIZE", here(stream), {std::to_string(most_operations)});
            stopped_ = true;
            return;
        }
        switch (fault_of(operation)) {
            case OperatorFault::Unknown:
                inspection_.findings.add("OPS-UNK", here(stream), {operation.name.substr(0, 40)});
                break;
            case OperatorFault::Operands:
                inspection_.findings.add("OPS-ARGS", here(stream), {operation.name});
                break;
            case OperatorFault::None:
                perform(stream, operation);
                break;
        }
    }
    if (stream.states.depth() != 0) {
        inspection_.findings.add("OPS-Q", here(stream));
    }
    for (const std::string& operator_name : stream.device_rgb) {
        inspection_.findings.add("COL-RGB", here(stream), {operator_name});
    }
    check_unused(stream);
}

void ContentWalk::perform(Stream& stream, const Operation& operation) {
    const auto handler = handlers().find(operation.name);
    if (handler != handlers().end()) {
        (this->*handler->second)(stream, operation);
    }
}

const std::map<std::string_view, ContentWalk::Handler>& ContentWalk::handlers() {
    using W = ContentWalk;
    static const std::map<std::string_view, Handler> all{
        {"q", &W::save},
        {"Q", &W::restore},
        {"cm", &W::change_matrix},
        {"w", &W::set_line_width},
        {"gs", &W::set_graphics_state},
        {"g", &W::set_device_colour},
        {"G", &W::set_device_colour},
        {"rg", &W::set_device_colour},
        {"RG", &W::set_device_colour},
        {"k", &W::set_device_colour},
        {"K", &W::set_device_colour},
        {"cs", &W::set_colour_space},
        {"CS", &W::set_colour_space},
        {"sc", &W::set_colour},
        {"scn", &W::set_colour},
        {"SC", &W::set_colour},
        {"SCN", &W::set_colour},
        {"m", &W::move_to},
        {"l", &W::line_to},
        {"c", &W::curve_to},
        {"v", &W::curve_to},
        {"y", &W::curve_to},
        {"re", &W::rectangle},
        {"h", &W::close_path},
        {"W", &W::clip_path},
        {"W*", &W::clip_path},
        {"n", &W::paint_path},
        {"f", &W::paint_path},
        {"F", &W::paint_path},
        {"f*", &W::paint_path},
        {"S", &W::paint_path},
        {"s", &W::paint_path},
        {"B", &W::paint_path},
        {"B*", &W::paint_path},
        {"b", &W::paint_path},
        {"b*", &W::paint_path},
        {"sh", &W::paint_shading},
        {"Do", &W::paint_object},
        {"ID", &W::paint_inline_image},
        {"BT", &W::begin_text},
        {"Tf", &W::set_font},
        {"Tc", &W::set_text_number},
        {"Tw", &W::set_text_number},
        {"Tz", &W::set_text_number},
        {"TL", &W::set_text_number},
        {"Ts", &W::set_text_number},
        {"Tr", &W::set_text_number},
        {"Td", &W::move_text},
        {"TD", &W::move_text},
        {"Tm", &W::set_text_matrix},
        {"T*", &W::next_line},
        {"Tj", &W::show_text},
        {"TJ", &W::show_text},
        {"'", &W::show_text},
        {"\"", &W::show_text},
    };
    return all;
}

QPDFObjectHandle ContentWalk::resource(Stream& stream,
                                       const std::string& kind,
                                       const std::string& name,
                                       std::string_view rule) {
    stream.used.emplace(kind, name);
    const QPDFObjectHandle found = value_of(value_of(stream.resources, kind), "/" + name);
    if (is_null(found)) {
        inspection_.findings.add(rule, here(stream), {"/" + name});
    }
    return found;
}

// The graphics state.

void ContentWalk::save(Stream& stream, const Operation& /*operation*/) {
    stream.states.push();
    if (stream.states.depth() == deepest_q + 1) {
        inspection_.findings.add("LIM-Q", here(stream));
    }
    constexpr int most = 10'000;
    stopped_ = stopped_ || stream.states.depth() > most;
}

void ContentWalk::restore(Stream& stream, const Operation& /*operation*/) {
    if (!stream.states.pop()) {
        inspection_.findings.add("OPS-Q", here(stream));
    }
}

void ContentWalk::change_matrix(Stream& stream, const Operation& operation) {
    state(stream).matrix = product(matrix_of(operation), state(stream).matrix);
}

void ContentWalk::set_line_width(Stream& stream, const Operation& operation) {
    state(stream).line_width = number(operation, 0);
}

void ContentWalk::set_graphics_state(Stream& stream, const Operation& operation) {
    const std::string& name = operation.operands[0].text;
    const QPDFObjectHandle dictionary = resource(stream, "/ExtGState", name, "RES-GS");
    check_resource(stream, "/ExtGState", name);
    GraphicsState& now = state(stream);
    now.line_width = number_of(dictionary, "/LW", now.line_width);
    if (has(dictionary, "/OP")) {  // Alone it counts for filling too.
        now.stroke_overprint = is_true(value_of(dictionary, "/OP"));
        now.fill_overprint = now.stroke_overprint;
    }
    if (has(dictionary, "/op")) {
        now.fill_overprint = is_true(value_of(dictionary, "/op"));
    }
    now.overprint_mode = static_cast<int>(number_of(dictionary, "/OPM", now.overprint_mode));
    const auto font = items_of(value_of(dictionary, "/Font"));
    if (font.size() == 2) {
        now.text.font = open_font(inspection_, font[0], here(stream));
        now.text.size = number_in(font[1]).value_or(1);
    }
    const QPDFObjectHandle group = value_of(value_of(dictionary, "/SMask"), "/G");
    if (is_stream(group)) {
        const bool before = std::exchange(out_of_view_, true);
        read_form(group, now, stream.resources, label_of(group, "/SMask"));
        out_of_view_ = before;
    }
}

// Colour.

void ContentWalk::set_device_colour(Stream& stream, const Operation& operation) {
    const bool stroking = operation.name[0] < 'a';
    Paint paint;
    const std::size_t count = operation.operands.size();
    paint.space = device_space(count == 1   ? SpaceKind::Gray
                               : count == 3 ? SpaceKind::Rgb
                                            : SpaceKind::Cmyk);
    paint.values.clear();
    for (const Operand& operand : operation.operands) {
        paint.values.push_back(operand.number);
    }
    if (count == 3) {
        stream.device_rgb.insert(operation.name);
    }
    (stroking ? state(stream).stroke : state(stream).fill) = std::move(paint);
}

void ContentWalk::set_colour_space(Stream& stream, const Operation& operation) {
    const std::string& name = operation.operands[0].text;
    const QPDFObjectHandle named = value_of(stream.resources, "/ColorSpace");
    auto& space = stream.spaces[name];
    if (!space) {
        space = read_colour_space(QPDFObjectHandle::newName("/" + name), named);
        if (space->kind == SpaceKind::Unknown) {
            check_space(inspection_, *space, here(stream));
        }
    }
    stream.used.emplace("/ColorSpace", name);
    Paint paint;
    paint.space = space;
    paint.values = initial_values(*space);
    paint.name = has(named, "/" + name) ? "/" + name : "";
    if (space->kind == SpaceKind::Rgb && paint.name.empty()) {
        stream.device_rgb.insert(operation.name);
    }
    (operation.name == "CS" ? state(stream).stroke : state(stream).fill) = std::move(paint);
}

void ContentWalk::set_colour(Stream& stream, const Operation& operation) {
    Paint& paint = operation.name[0] == 'S' ? state(stream).stroke : state(stream).fill;
    std::vector<double> values;
    std::string pattern;
    for (const Operand& operand : operation.operands) {
        if (operand.kind == Operand::Kind::Number) {
            values.push_back(operand.number);
        } else {
            pattern = operand.text;
        }
    }
    const bool of_pattern = paint.space->kind == SpaceKind::Pattern;
    const bool unknown = paint.space->kind == SpaceKind::Unknown;
    const auto wanted = static_cast<std::size_t>(std::max(paint.space->components, 0));
    if (!unknown && (of_pattern == pattern.empty() || values.size() != wanted)) {
        inspection_.findings.add("OPS-ARGS", here(stream), {operation.name});
    }
    paint.values = std::move(values);
    if (!pattern.empty()) {
        paint.pattern = resource(stream, "/Pattern", pattern, "RES-PATTERN");
    }
}

// Paths.

void ContentWalk::move_to(Stream& stream, const Operation& operation) {
    stream.path.move_to(placed(state(stream).matrix, number(operation, 0), number(operation, 1)));
}

void ContentWalk::line_to(Stream& stream, const Operation& operation) {
    stream.path.line_to(placed(state(stream).matrix, number(operation, 0), number(operation, 1)));
}

void ContentWalk::curve_to(Stream& stream, const Operation& operation) {
    const auto point = [&](std::size_t i) {
        return placed(state(stream).matrix, number(operation, i), number(operation, i + 1));
    };
    const std::size_t last = operation.operands.size() - 2;
    stream.path.curve_to(point(0), point(2), point(last));
}

void ContentWalk::rectangle(Stream& stream, const Operation& operation) {
    const double x = number(operation, 0);
    const double y = number(operation, 1);
    const double right = x + number(operation, 2);
    const double top = y + number(operation, 3);
    const Matrix& matrix = state(stream).matrix;
    stream.path.move_to(placed(matrix, x, y));
    stream.path.line_to(placed(matrix, right, y));
    stream.path.line_to(placed(matrix, right, top));
    stream.path.line_to(placed(matrix, x, top));
    stream.path.line_to(placed(matrix, x, y));
}

void ContentWalk::close_path(Stream& stream, const Operation& /*operation*/) {
    stream.path.close();
}

void ContentWalk::clip_path(Stream& stream, const Operation& /*operation*/) {
    stream.clips = true;
}

void ContentWalk::paint_path(Stream& stream, const Operation& operation) {
    const char kind = operation.name[0];
    if (kind == 's' || kind == 'b') {
        stream.path.close();
    }
    if (kind == 'f' || kind == 'F' || kind == 'B' || kind == 'b') {
        fill_path(stream);
    }
    if (kind == 'S' || kind == 's' || kind == 'B' || kind == 'b') {
        stroke_path(stream);
    }
    if (std::exchange(stream.clips, false)) {
        state(stream).clip = common_part(state(stream).clip, stream.path.box());
    }
    stream.path.clear();
}

Box ContentWalk::visible(const Box& box, const GraphicsState& now) const {
    const Box part = common_part(box, now.clip);
    return fixed_place_ && !part.empty() ? *fixed_place_ : part;
}

Mark ContentWalk::mark_of(Stream& stream, const Box& box, bool stroking) {
    GraphicsState& now = state(stream);
    const Paint paint = stroking ? now.stroke : now.fill;
    Mark mark;
    mark.box = visible(box, now);
    mark.object = paint.name.empty() ? stream.label : paint.name;
    mark.overprint = stroking ? now.stroke_overprint : now.fill_overprint;
    const SpaceKind kind = paint.space->kind;
    mark.keeps_other_plates =
        mark.overprint && ((kind == SpaceKind::Cmyk && now.overprint_mode == 1) ||
                           kind == SpaceKind::Separation || kind == SpaceKind::DeviceN);
    if (kind == SpaceKind::Rgb && paint.name.empty()) {
        for (const char* const operator_name : {"rg", "RG", "cs", "CS"}) {
            const bool for_strokes = operator_name[0] < 'a';
            if (for_strokes == stroking) {
                stream.device_rgb.erase(operator_name);
            }
        }
        inspection_.findings.add(
            "COL-RGB", view_.at(mark.box, mark.object), {stroking ? "RG" : "rg"});
    } else {
        check_space(inspection_, *paint.space, view_.at(mark.box, mark.object));
    }
    mark.inks = inks_of(*paint.space, paint.values);
    if (!is_null(paint.pattern)) {
        paint_pattern(stream, paint.pattern, mark);
    }
    if (out_of_view_) {
        mark.inks.known = false;
    }
    check_inks(inspection_, view_, mark);
    return mark;
}

void ContentWalk::fill_path(Stream& stream) {
    for (const Path::Part& part : stream.path.parts()) {
        if (part.box.width() <= 0 && part.box.height() <= 0) {
            continue;
        }
        const Mark mark = mark_of(stream, part.box, false);
        if (!mark.inks.known) {
            continue;
        }
        if (part.rectangle_thickness) {
            check_line(inspection_, view_, ground_, {mark, *part.rectangle_thickness});
        }
        ground_.paint(mark.box, mark.inks.count());
    }
}

void ContentWalk::stroke_path(Stream& stream) {
    const GraphicsState& now = state(stream);
    const double thickness = now.line_width * now.matrix.thinnest();
    const double half = std::max(thickness, 0.1) / 2;
    Box seen = nowhere;
    for (const Box& piece : stream.path.pieces()) {
        const Box inked{
            piece.left - half, piece.bottom - half, piece.right + half, piece.top + half};
        if (overlap(common_part(inked, now.clip), view_.bleed)) {
            seen = joined(seen, inked);
        }
    }
    const Box box = seen.empty() ? stream.path.box() : seen;
    if (stream.path.pieces().empty() || box.empty()) {
        return;
    }
    Mark mark = mark_of(stream, box, true);
    check_line(inspection_, view_, ground_, {mark, thickness});
}

// Things that are painted whole.

void ContentWalk::paint_shading(Stream& stream, const Operation& operation) {
    const QPDFObjectHandle shading =
        resource(stream, "/Shading", operation.operands[0].text, "RES-SHADING");
    Mark mark;
    const GraphicsState& now = state(stream);
    mark.box = visible(common_part(now.clip, view_.media), now);
    mark.object = label_of(shading, "/" + operation.operands[0].text);
    mark.inks = check_shading(inspection_,
                              shading,
                              value_of(stream.resources, "/ColorSpace"),
                              view_.at(mark.box, mark.object));
    mark.overprint = now.fill_overprint && !mark.inks.white();
    mark.inks.known = mark.inks.known && !out_of_view_;
    inspection_.first_time(shading);
    check_stream(inspection_, shading, view_.at(mark.box, mark.object));
    check_inks(inspection_, view_, mark);
    ground_.paint(mark.box, std::max(mark.inks.count(), 1));
}

void ContentWalk::paint_pattern(Stream& stream, const QPDFObjectHandle& pattern, Mark& mark) {
    const std::string label = label_of(pattern);
    const Where where = view_.at(mark.box, label);
    if (number_of(pattern, "/PatternType", 0) == 2) {
        inspection_.first_time(pattern);
        mark.inks = check_shading(inspection_,
                                  value_of(pattern, "/Shading"),
                                  value_of(stream.resources, "/ColorSpace"),
                                  where);
        inspection_.first_time(value_of(pattern, "/Shading"));
        return;
    }
    // The marks of an uncoloured one have the colour that is looked at anyway.
    const bool coloured = number_of(pattern, "/PaintType", 1) == 1;
    mark.inks.known = !coloured;
    if (coloured && is_stream(pattern) && patterns_.insert(pattern.getObjGen()).second) {
        const auto before = std::exchange(fixed_place_, mark.box);
        read_form(pattern, GraphicsState{}, stream.resources, label);
        fixed_place_ = before;
    }
}

void ContentWalk::paint_object(Stream& stream, const Operation& operation) {
    const std::string& name = operation.operands[0].text;
    const QPDFObjectHandle object = resource(stream, "/XObject", name, "RES-XOBJECT");
    const std::string label = label_of(object, "/" + name);
    if (is_name(value_of(object, "/Subtype"), "Image")) {
        paint_picture(stream, object, label);
        return;
    }
    check_resource(stream, "/XObject", name);
    if (is_name(value_of(object, "/Subtype"), "Form")) {
        read_form(object, state(stream), stream.resources, label);
    }
}

void ContentWalk::read_form(const QPDFObjectHandle& form,
                            const GraphicsState& state_before,
                            const QPDFObjectHandle& resources_around,
                            const std::string& label) {
    const QPDFObjGen id = form.getObjGen();
    if (open_.contains(id) || open_.size() >= deepest_form) {
        inspection_.findings.add("LIM-SIZE", {view_.number, std::nullopt, label}, {label});
        return;
    }
    const auto bytes = bytes_of(form, longest_content);
    if (!bytes) {
        inspection_.findings.add("QPDF", {view_.number, std::nullopt, label}, {label});
        return;
    }
    inspection_.operations += operations_of_a_form;
    inspection_.first_time(form);
    check_stream(inspection_, form, {view_.number, std::nullopt, label});
    GraphicsState first = state_before;
    first.matrix = product(matrix_in(value_of(form, "/Matrix")).value_or(Matrix{}), first.matrix);
    if (const auto box = box_in(value_of(form, "/BBox")); box && !fixed_place_) {
        first.clip = common_part(first.clip, mapped(*box, first.matrix));
    }
    check_group(inspection_,
                value_of(form, "/Group"),
                GroupOf::Form,
                view_.at(common_part(first.clip, view_.media), label));
    const QPDFObjectHandle own = value_of(form, "/Resources");
    Stream stream{is_dictionary(own) ? own : resources_around, label, std::move(first)};
    open_.insert(id);
    read(stream, *bytes);
    open_.erase(id);
}

void ContentWalk::paint_picture(Stream& stream,
                                const QPDFObjectHandle& image,
                                const std::string& label) {
    const GraphicsState& now = state(stream);
    const Box whole = mapped({0, 0, 1, 1}, now.matrix);
    const Box seen = visible(whole, now);
    int inks = check_placed_picture(inspection_,
                                    view_,
                                    image,
                                    value_of(stream.resources, "/ColorSpace"),
                                    now.matrix,
                                    out_of_view_ ? nowhere : seen,
                                    view_.at(seen, label));
    if (is_true(value_of(image, "/ImageMask"))) {
        inks = mark_of(stream, whole, false).inks.count();
    }
    ground_.paint(seen, inks);
}

void ContentWalk::paint_inline_image(Stream& stream, const Operation& operation) {
    constexpr std::pair<std::string_view, const char*> short_keys[] = {{"BPC", "/BitsPerComponent"},
                                                                       {"CS", "/ColorSpace"},
                                                                       {"D", "/Decode"},
                                                                       {"DP", "/DecodeParms"},
                                                                       {"F", "/Filter"},
                                                                       {"H", "/Height"},
                                                                       {"IM", "/ImageMask"},
                                                                       {"W", "/Width"}};
    QPDFObjectHandle image = inspection_.pdf.newStream(operation.data);
    QPDFObjectHandle dictionary = image.getDict();
    for (std::size_t i = 0; i + 1 < operation.operands.size(); i += 2) {
        std::string key = "/" + operation.operands[i].text;
        for (const auto& [brief, full] : short_keys) {
            key = operation.operands[i].text == brief ? full : key;
        }
        dictionary.replaceKey(key, object_of(operation.operands[i + 1]));
    }
    paint_picture(stream, image, "BI");
}

// Text.

void ContentWalk::begin_text(Stream& stream, const Operation& /*operation*/) {
    stream.text_matrix = stream.line_matrix = {};
}

void ContentWalk::set_font(Stream& stream, const Operation& operation) {
    const std::string& name = operation.operands[0].text;
    const QPDFObjectHandle dictionary = resource(stream, "/Font", name, "RES-FONT");
    TextState& text = state(stream).text;
    text.size = number(operation, 1);
    text.font_label = label_of(dictionary, "/" + name);
    text.font =
        is_dictionary(dictionary)
            ? open_font(inspection_, dictionary, {view_.number, std::nullopt, text.font_label})
            : nullptr;
}

void ContentWalk::set_text_number(Stream& stream, const Operation& operation) {
    TextState& text = state(stream).text;
    const double value = number(operation, 0);
    switch (operation.name[1]) {
        case 'c':
            text.spacing = value;
            break;
        case 'w':
            text.word_spacing = value;
            break;
        case 'z':
            text.scale = value / 100;
            break;
        case 'L':
            text.leading = value;
            break;
        case 's':
            text.rise = value;
            break;
        default:
            text.mode = static_cast<int>(value);
            break;
    }
}

void ContentWalk::move_text(Stream& stream, const Operation& operation) {
    const double down = number(operation, 1);
    if (operation.name == "TD") {
        state(stream).text.leading = -down;
    }
    stream.line_matrix = product({1, 0, 0, 1, number(operation, 0), down}, stream.line_matrix);
    stream.text_matrix = stream.line_matrix;
}

void ContentWalk::set_text_matrix(Stream& stream, const Operation& operation) {
    stream.text_matrix = stream.line_matrix = matrix_of(operation);
}

void ContentWalk::next_line(Stream& stream, const Operation& /*operation*/) {
    stream.line_matrix = product({1, 0, 0, 1, 0, -state(stream).text.leading}, stream.line_matrix);
    stream.text_matrix = stream.line_matrix;
}

void ContentWalk::show_text(Stream& stream, const Operation& operation) {
    TextState& text = state(stream).text;
    if (operation.name == "\"") {
        text.word_spacing = number(operation, 0);
        text.spacing = number(operation, 1);
    }
    if (operation.name == "'" || operation.name == "\"") {
        next_line(stream, operation);
    }
    if (!text.font) {
        return;
    }
    Box shown = nowhere;
    const Operand& last = operation.operands.back();
    if (last.kind == Operand::Kind::String) {
        show_string(stream, last.text, shown);
    }
    for (const Operand& item : last.items) {
        if (item.kind == Operand::Kind::String) {
            show_string(stream, item.text, shown);
            continue;
        }
        const double back = item.number / 1000 * text.size;
        const bool vertical = text.font->vertical();
        stream.text_matrix =
            product({1, 0, 0, 1, vertical ? 0 : -back * text.scale, vertical ? -back : 0},
                    stream.text_matrix);
    }
    if (shown.empty() || text.font->kind() == FontKind::Type3) {
        return;
    }
    const Matrix placed_text = product(stream.text_matrix, state(stream).matrix);
    const double size = std::abs(text.size) * placed_text.up();
    for (const bool stroking : {false, true}) {
        // Outlines of the colour of the type make it bolder; only outlines alone are looked at.
        if (stroking ? text.strokes() && !text.fills() : text.fills()) {
            TextMark mark{mark_of(stream, shown, stroking), size};
            mark.object = text.font_label;
            check_text(inspection_, view_, ground_, mark);
        }
    }
}

void ContentWalk::show_string(Stream& stream, std::string_view string, Box& shown) {
    constexpr double thousandth = 0.001;
    constexpr double ascent = 0.88, descent = -0.12;  // Of an em: the body of a hanzi.
    const TextState& text = state(stream).text;
    Font& font = *text.font;
    const bool type3 = font.kind() == FontKind::Type3;
    const double unit = type3 ? font.matrix().a : thousandth;
    for (const unsigned code : font.codes(string)) {
        const double width = font.width(code) * unit;
        const Matrix glyph = product({text.size * text.scale, 0, 0, text.size, 0, text.rise},
                                     product(stream.text_matrix, state(stream).matrix));
        const Box body = font.vertical() ? Box{-width / 2, -1, width / 2, 0}
                                         : Box{0, descent, std::max(width, thousandth), ascent};
        const Box box = mapped(body, glyph);
        shown = joined(shown, box);
        if (text.mode != 3) {
            check_code(inspection_, font, code, view_.at(box, text.font_label));
        }
        if (type3) {
            show_type3_glyph(stream, font, code);
        }
        const bool space = code == ' ' && font.kind() != FontKind::Type0;
        const double extra = text.spacing + (space ? text.word_spacing : 0);
        const Matrix step = font.vertical()
                                ? Matrix{1, 0, 0, 1, 0, -text.size + extra}
                                : Matrix{1, 0, 0, 1, (width * text.size + extra) * text.scale, 0};
        stream.text_matrix = product(step, stream.text_matrix);
    }
}

void ContentWalk::show_type3_glyph(Stream& stream, Font& font, unsigned code) {
    const QPDFObjectHandle content = font.glyph_content(code);
    if (!is_stream(content) || !type3_glyphs_.emplace(&font, code).second) {
        return;
    }
    GraphicsState first = state(stream);
    const TextState& text = first.text;
    first.matrix = product({text.size * text.scale, 0, 0, text.size, 0, text.rise},
                           product(stream.text_matrix, first.matrix));
    first.matrix = product(font.matrix(), first.matrix);
    read_form(content,
              first,
              value_of(font.dictionary(), "/Resources"),
              label_of(content, text.font_label));
}

// Resources.

void ContentWalk::check_resource(Stream& stream, const std::string& kind, const std::string& name) {
    const QPDFObjectHandle object = value_of(value_of(stream.resources, kind), "/" + name);
    const std::string label = label_of(object, "/" + name);
    const Where where{view_.number, std::nullopt, label};
    const QPDFObjectHandle spaces = value_of(stream.resources, "/ColorSpace");
    inspection_.first_time(object);
    check_stream(inspection_, object, where);
    if (kind == "/ExtGState") {
        check_blending(inspection_, object, where);
        check_halftones(inspection_, object, where);
    } else if (kind == "/ColorSpace") {
        check_space(inspection_,
                    *read_colour_space(object, spaces),
                    {view_.number, std::nullopt, "/" + name});
    } else if (kind == "/Font" && is_dictionary(object)) {
        static_cast<void>(open_font(inspection_, object, where));
    } else if (kind == "/Shading") {
        static_cast<void>(check_shading(inspection_, object, spaces, where));
    } else if (kind == "/XObject") {
        if (is_name(value_of(object, "/Subtype"), "Image")) {
            check_picture(inspection_, object, spaces, where);
        } else {
            check_xobject_extras(inspection_, object, where);
            check_group(inspection_, value_of(object, "/Group"), GroupOf::Form, where);
        }
    }
}

void ContentWalk::check_unused(Stream& stream) {
    for (const char* const kind : {"/ExtGState", "/ColorSpace", "/Font", "/Shading", "/XObject"}) {
        for (const std::string& key : dictionary_of(value_of(stream.resources, kind)).getKeys()) {
            if (!stream.used.contains({kind, key.substr(1)})) {
                check_resource(stream, kind, key.substr(1));
            }
        }
    }
}

}  // namespace banxin::checks
