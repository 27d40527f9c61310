// SPDX-License-Identifier: Apache-2.0
#include "preflight/objects.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace banxin::checks {
namespace {

/// The end of a pipeline; stops it by the only means there is.
class Reader final : public Pipeline {
  public:
    explicit Reader(const std::function<bool(std::string_view)>& take)
        : Pipeline{"preflight", nullptr}, take_{take} {}

    void write(const unsigned char* data, std::size_t size) override {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libqpdf has unsigned bytes.
        if (!take_({reinterpret_cast<const char*>(data), size})) {
            enough_ = true;
            throw std::runtime_error{"enough"};
        }
    }
    void finish() override {}
    [[nodiscard]] bool had_enough() const { return enough_; }

  private:
    const std::function<bool(std::string_view)>& take_;
    bool enough_ = false;
};

std::string full_name(const std::string& filter) {
    constexpr std::pair<std::string_view, const char*> short_names[] = {{"A85", "ASCII85Decode"},
                                                                        {"AHx", "ASCIIHexDecode"},
                                                                        {"CCF", "CCITTFaxDecode"},
                                                                        {"DCT", "DCTDecode"},
                                                                        {"Fl", "FlateDecode"},
                                                                        {"LZW", "LZWDecode"},
                                                                        {"RL", "RunLengthDecode"}};
    for (const auto& [brief, full] : short_names) {
        if (filter == brief) {
            return full;
        }
    }
    return filter;
}

}  // namespace

QPDFObjectHandle dictionary_of(QPDFObjectHandle object) {
    if (object.isStream()) {
        return object.getDict();
    }
    return object.isDictionary() ? object : QPDFObjectHandle::newDictionary();
}

QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string& key) {
    return dictionary_of(std::move(object)).getKey(key);
}

bool has(QPDFObjectHandle object, const std::string& key) {
    return !value_of(std::move(object), key).isNull();
}

std::string name_in(QPDFObjectHandle object) {
    return object.isName() ? object.getName().substr(1) : std::string{};
}

bool is_name(QPDFObjectHandle object, std::string_view name) {
    return object.isName() && name_in(object) == name;
}

std::string text_in(QPDFObjectHandle object) {
    return object.isString() ? object.getUTF8Value() : std::string{};
}

std::optional<double> number_in(QPDFObjectHandle object) {
    if (!object.isNumber()) {
        return std::nullopt;
    }
    const double value = object.getNumericValue();
    return std::isfinite(value) ? std::optional{value} : std::nullopt;
}

double number_of(QPDFObjectHandle object, const std::string& key, double otherwise) {
    return number_in(value_of(std::move(object), key)).value_or(otherwise);
}

bool is_true(QPDFObjectHandle object) {
    return object.isBool() && object.getBoolValue();
}

bool is_null(QPDFObjectHandle object) {
    return object.isNull();
}

bool is_array(QPDFObjectHandle object) {
    return object.isArray();
}

bool is_string(QPDFObjectHandle object) {
    return object.isString();
}

bool is_name_object(QPDFObjectHandle object) {
    return object.isName();
}

bool is_stream(QPDFObjectHandle object) {
    return object.isStream();
}

bool is_dictionary(QPDFObjectHandle object) {
    return object.isDictionary();
}

std::vector<QPDFObjectHandle> items_of(QPDFObjectHandle object) {
    return object.isArray() ? object.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
}

std::vector<double> numbers_in(QPDFObjectHandle object) {
    std::vector<double> numbers;
    for (const QPDFObjectHandle& item : items_of(std::move(object))) {
        const auto number = number_in(item);
        if (!number) {
            return {};
        }
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<Box> box_in(QPDFObjectHandle object) {
    const auto n = numbers_in(std::move(object));
    if (n.size() != 4) {
        return std::nullopt;
    }
    return Box{
        std::min(n[0], n[2]), std::min(n[1], n[3]), std::max(n[0], n[2]), std::max(n[1], n[3])};
}

std::optional<Matrix> matrix_in(QPDFObjectHandle object) {
    const auto n = numbers_in(std::move(object));
    return n.size() == 6 ? std::optional{Matrix{n[0], n[1], n[2], n[3], n[4], n[5]}} : std::nullopt;
}

std::vector<std::string> filters_of(QPDFObjectHandle stream) {
    const QPDFObjectHandle filter =
        has(stream, "/Filter") ? value_of(stream, "/Filter") : value_of(stream, "/F");
    std::vector<std::string> names;
    for (const QPDFObjectHandle& item : items_of(filter)) {
        names.push_back(full_name(name_in(item)));
    }
    if (auto only = name_in(filter); !only.empty()) {
        names.push_back(full_name(only));
    }
    return names;
}

std::string label_of(QPDFObjectHandle object, std::string_view name) {
    std::string label{name};
    if (object.isIndirect()) {
        label += (label.empty() ? "" : " ") + object.getObjGen().unparse(' ') + " R";
    }
    return label;
}

std::optional<std::string> bytes_of(QPDFObjectHandle stream, std::size_t most) {
    std::string bytes;
    const bool whole = read_through(std::move(stream), [&](std::string_view piece) {
        bytes += piece.substr(0, most - bytes.size() + 1);
        return bytes.size() <= most;
    });
    return whole ? std::optional{std::move(bytes)} : std::nullopt;
}

bool read_through(QPDFObjectHandle stream, const std::function<bool(std::string_view)>& take) {
    if (!stream.isStream()) {
        return false;
    }
    Reader reader{take};
    bool filtered = false;
    const bool done = stream.pipeStreamData(&reader, &filtered, 0, qpdf_dl_all, true);
    return done && filtered && !reader.had_enough();
}

}  // namespace banxin::checks
