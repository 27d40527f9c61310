// SPDX-License-Identifier: Apache-2.0
#include "print/ink_resources.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cstddef>

namespace banxin {
namespace {

/// What `resources` has of one kind, a dictionary of its own.
QPDFObjectHandle kind_of(QPDFObjectHandle& resources, const char* kind) {
    QPDFObjectHandle held = resources.getKey(kind);
    if (!held.isDictionary()) {
        held = QPDFObjectHandle::newDictionary();
        resources.replaceKey(kind, held);
    }
    return held;
}

void add(QPDFObjectHandle& resources,
         const char* kind,
         const std::string& name,
         const QPDFObjectHandle& what) {
    QPDFObjectHandle held = kind_of(resources, kind);
    if (!held.hasKey(name)) {
        held.replaceKey(name, what);
    }
}

constexpr const char* yes_or_no(bool value) {
    return value ? "true" : "false";
}

}  // namespace

std::string share_of(int per_mille) {
    constexpr int full = 1000;
    std::string text = fmt::format("{}.{:03}", per_mille / full, per_mille % full);
    while (text.back() == '0') {
        text.pop_back();
    }
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string covers_of(const Ink& ink) {
    return share_of(ink.cyan) + ' ' + share_of(ink.magenta) + ' ' + share_of(ink.yellow) + ' ' +
           share_of(ink.black);
}

InkResources::InkResources(QPDF& pdf, const std::vector<SpotInk>& spots)
    : pdf_{pdf}, spots_{spots} {}

std::string InkResources::state(const Overprint& overprint, QPDFObjectHandle& resources) {
    const auto number =
        static_cast<std::size_t>((overprint.fill ? 1 : 0) | (overprint.stroke ? 2 : 0));
    QPDFObjectHandle& state = states_.at(number);
    if (!state.isInitialized()) {
        // Mode 1: an ink of no cover leaves its plate alone too, so that black type does not knock
        // out the other three.
        state = pdf_.makeIndirectObject(
            QPDFObjectHandle::parse(fmt::format("<< /Type /ExtGState /OP {} /op {} /OPM 1 >>",
                                                yes_or_no(overprint.stroke),
                                                yes_or_no(overprint.fill))));
    }
    std::string name = fmt::format("/Overprint{}", number);
    add(resources, "/ExtGState", name, state);
    return name;
}

std::string InkResources::space(const Ink& ink, QPDFObjectHandle& resources) {
    assert(ink.spot != 0);
    std::string name =
        ink.spot == registration ? "/Registration" : fmt::format("/Spot{}", ink.spot);
    auto found = separations_.find(ink.spot);
    if (found == separations_.end()) {
        found = separations_.emplace(ink.spot, separation(ink)).first;
    }
    add(resources, "/ColorSpace", name, found->second);
    return name;
}

QPDFObjectHandle InkResources::separation(const Ink& ink) {
    const bool on_all = ink.spot == registration;
    assert(on_all || static_cast<std::size_t>(ink.spot) <= spots_.size());
    const SpotInk everywhere{"All", registration_ink};
    const SpotInk& spot = on_all ? everywhere : spots_[static_cast<std::size_t>(ink.spot) - 1];
    QPDFObjectHandle tint = pdf_.makeIndirectObject(QPDFObjectHandle::parse(
        fmt::format("<< /FunctionType 2 /Domain [0 1] /Range [0 1 0 1 0 1 0 1] /N 1 "
                    "/C0 [0 0 0 0] /C1 [{}] >>",
                    covers_of(spot.stand_in))));
    QPDFObjectHandle space = QPDFObjectHandle::newArray();
    space.appendItem(QPDFObjectHandle::newName("/Separation"));
    space.appendItem(QPDFObjectHandle::newName("/" + spot.name));
    space.appendItem(QPDFObjectHandle::newName("/DeviceCMYK"));
    space.appendItem(tint);
    return pdf_.makeIndirectObject(space);
}

}  // namespace banxin
