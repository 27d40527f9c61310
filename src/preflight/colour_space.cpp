// SPDX-License-Identifier: Apache-2.0
#include "preflight/colour_space.hpp"

#include "preflight/objects.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin::checks {
namespace {

constexpr int deepest = 6;
constexpr std::size_t longest_lookup = 256 * 32;
constexpr std::size_t longest_function = 1'000'000;

struct NamedKind {
    std::string_view name;
    SpaceKind kind;
    int components;
};
constexpr NamedKind kinds[] = {
    {"DeviceGray", SpaceKind::Gray, 1},
    {"G", SpaceKind::Gray, 1},
    {"DeviceRGB", SpaceKind::Rgb, 3},
    {"RGB", SpaceKind::Rgb, 3},
    {"DeviceCMYK", SpaceKind::Cmyk, 4},
    {"CMYK", SpaceKind::Cmyk, 4},
    {"Pattern", SpaceKind::Pattern, 0},
    {"CalGray", SpaceKind::CalGray, 1},
    {"CalRGB", SpaceKind::CalRgb, 3},
    {"Lab", SpaceKind::Lab, 3},
    {"ICCBased", SpaceKind::Icc, 0},
    {"Indexed", SpaceKind::Indexed, 1},
    {"I", SpaceKind::Indexed, 1},
    {"Separation", SpaceKind::Separation, 1},
    {"DeviceN", SpaceKind::DeviceN, 0},
};

ColourSpace named_space(const std::string& name) {
    ColourSpace space;
    space.name = name;
    const auto* const kind = std::ranges::find(kinds, name, &NamedKind::name);
    if (kind != std::ranges::end(kinds)) {
        space.kind = kind->kind;
        space.components = kind->components;
    }
    return space;
}

/// `object` with what it refers to written out, so that equal definitions are equal.
std::string in_full(QPDFObjectHandle object, int depth) {
    if (depth > deepest) {
        return "...";
    }
    std::string out;
    if (is_array(object)) {
        for (const QPDFObjectHandle& item : items_of(object)) {
            out += in_full(item, depth + 1) + " ";
        }
        return "[" + out + "]";
    }
    if (is_dictionary(object) || is_stream(object)) {
        const QPDFObjectHandle dictionary = dictionary_of(object);
        for (const std::string& key : dictionary_of(object).getKeys()) {
            if (key != "/Length" && key != "/Filter" && key != "/DecodeParms") {
                out += key + " " + in_full(value_of(dictionary, key), depth + 1) + " ";
            }
        }
        const auto bytes = bytes_of(object, longest_function);
        return "<<" + out + ">>" + bytes.value_or("");
    }
    if (const auto number = number_in(object)) {
        return std::to_string(*number);
    }
    return object.unparseResolved();
}

std::string lookup_of(QPDFObjectHandle object) {
    if (is_string(object)) {
        return object.getStringValue();
    }
    return bytes_of(object, longest_lookup).value_or("");
}

SharedSpace read(const QPDFObjectHandle& object, const QPDFObjectHandle& named, int depth);

ColourSpace array_space(const std::vector<QPDFObjectHandle>& items,
                        const QPDFObjectHandle& named,
                        int depth) {
    ColourSpace space = named_space(name_in(items.front()));
    const auto item = [&](std::size_t i) {
        return i < items.size() ? items[i] : QPDFObjectHandle::newNull();
    };
    switch (space.kind) {
        case SpaceKind::Icc:
            space.components = static_cast<int>(number_of(item(1), "/N", 0));
            if (space.components != 1 && space.components != 3 && space.components != 4) {
                space.kind = SpaceKind::Unknown;
            }
            break;
        case SpaceKind::Indexed:
            space.base = read(item(1), named, depth + 1);
            space.lookup = lookup_of(item(3));
            break;
        case SpaceKind::Separation:
            space.colorants = {name_in(item(1))};
            space.base = read(item(2), named, depth + 1);
            space.definition = in_full(item(2), 0) + in_full(item(3), 0);
            break;
        case SpaceKind::DeviceN:
            for (const QPDFObjectHandle& name : items_of(item(1))) {
                space.colorants.push_back(name_in(name));
            }
            space.components = static_cast<int>(space.colorants.size());
            space.base = read(item(2), named, depth + 1);
            break;
        case SpaceKind::Pattern:
            if (items.size() > 1) {
                space.base = read(item(1), named, depth + 1);
                space.components = space.base->components;
            }
            break;
        case SpaceKind::Gray:
        case SpaceKind::Cmyk:
        case SpaceKind::Rgb:
        case SpaceKind::CalGray:
        case SpaceKind::CalRgb:
        case SpaceKind::Lab:
        case SpaceKind::Unknown:
            break;
    }
    return space;
}

SharedSpace read(const QPDFObjectHandle& object, const QPDFObjectHandle& named, int depth) {
    if (depth > deepest) {
        return std::make_shared<ColourSpace>();
    }
    const auto items = items_of(object);
    if (!items.empty()) {
        return std::make_shared<ColourSpace>(array_space(items, named, depth));
    }
    const std::string name = name_in(object);
    ColourSpace space = named_space(name);
    const bool needs_array = space.kind == SpaceKind::CalGray || space.kind == SpaceKind::CalRgb ||
                             space.kind == SpaceKind::Lab || space.kind == SpaceKind::Icc ||
                             space.kind == SpaceKind::Indexed ||
                             space.kind == SpaceKind::Separation ||
                             space.kind == SpaceKind::DeviceN;
    if (space.kind != SpaceKind::Unknown && !needs_array) {
        return std::make_shared<ColourSpace>(std::move(space));
    }
    if (!name.empty() && has(named, "/" + name)) {
        return read(value_of(named, "/" + name), QPDFObjectHandle::newNull(), depth + 1);
    }
    space.kind = SpaceKind::Unknown;
    return std::make_shared<ColourSpace>(std::move(space));
}

double part(const std::vector<double>& values, std::size_t i) {
    return i < values.size() ? std::clamp(values[i], 0.0, 1.0) * 1000 : 0;
}

/// Puts `amount` on the plate `colorant`; the process inks may be named as spot inks are.
void add_colorant(Inks& inks, const std::string& colorant, double amount) {
    constexpr std::array<std::string_view, 4> process{"Cyan", "Magenta", "Yellow", "Black"};
    if (colorant == "None") {
        return;
    }
    if (colorant == "All") {
        inks.on_all = std::max(inks.on_all, amount);
        return;
    }
    const auto* const plate = std::ranges::find(process, colorant);
    if (plate != process.end()) {
        inks.process[static_cast<std::size_t>(plate - process.begin())] += amount;
    } else {
        inks.spots[colorant] += amount;
    }
}

Inks of_index(const ColourSpace& space, double index) {
    const auto width = static_cast<std::size_t>(std::max(space.base->components, 1));
    const auto row = static_cast<std::size_t>(std::clamp(index, 0.0, 255.0)) * width;
    std::vector<double> values;
    for (std::size_t i = row; i < row + width && i < space.lookup.size(); ++i) {
        values.push_back(static_cast<unsigned char>(space.lookup[i]) / 255.0);
    }
    return inks_of(*space.base, values);
}

}  // namespace

SharedSpace read_colour_space(const QPDFObjectHandle& object, const QPDFObjectHandle& named) {
    return read(object, named, 0);
}

SharedSpace device_space(SpaceKind kind) {
    const auto* const found = std::ranges::find(kinds, kind, &NamedKind::kind);
    return std::make_shared<ColourSpace>(named_space(std::string{found->name}));
}

Inks inks_of(const ColourSpace& space, const std::vector<double>& values) {
    Inks inks;
    switch (space.kind) {
        case SpaceKind::Gray:
        case SpaceKind::CalGray:
            inks.process[3] = 1000 - part(values, 0);
            return inks;
        case SpaceKind::Icc:
            if (space.components == 1) {
                inks.process[3] = 1000 - part(values, 0);
                return inks;
            }
            if (space.components == 3) {
                break;
            }
            [[fallthrough]];
        case SpaceKind::Cmyk:
            for (std::size_t i = 0; i < inks.process.size(); ++i) {
                inks.process[i] = part(values, i);
            }
            return inks;
        case SpaceKind::Separation:
        case SpaceKind::DeviceN:
            for (std::size_t i = 0; i < space.colorants.size(); ++i) {
                add_colorant(inks, space.colorants[i], part(values, i));
            }
            return inks;
        case SpaceKind::Indexed:
            return of_index(space, values.empty() ? 0 : values.front());
        case SpaceKind::Pattern:
            if (space.base) {
                return inks_of(*space.base, values);
            }
            break;
        case SpaceKind::Rgb:
        case SpaceKind::CalRgb:
        case SpaceKind::Lab:
        case SpaceKind::Unknown:
            break;
    }
    inks.known = false;
    return inks;
}

/// source  ISO 32000-1 8.6.5 to 8.6.6: black, or the full tint of a spot ink
std::vector<double> initial_values(const ColourSpace& space) {
    const auto count = static_cast<std::size_t>(std::max(space.components, 0));
    switch (space.kind) {
        case SpaceKind::Separation:
        case SpaceKind::DeviceN:
            return std::vector<double>(count, 1.0);
        case SpaceKind::Cmyk:
            return {0, 0, 0, 1};
        case SpaceKind::Icc:
            return count == 4 ? std::vector<double>{0, 0, 0, 1} : std::vector<double>(count, 0.0);
        case SpaceKind::Gray:
        case SpaceKind::Rgb:
        case SpaceKind::CalGray:
        case SpaceKind::CalRgb:
        case SpaceKind::Lab:
        case SpaceKind::Indexed:
        case SpaceKind::Pattern:
        case SpaceKind::Unknown:
            break;
    }
    return std::vector<double>(count, 0.0);
}

}  // namespace banxin::checks
