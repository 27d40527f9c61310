// SPDX-License-Identifier: Apache-2.0
//
// Objects of a PDF, read without a complaint from libqpdf where they are not what was looked for.
#pragma once

#include "preflight/plane.hpp"
#include "preflight/qpdf.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::checks {

/// The dictionary of `object`, itself or of a stream; an empty one if it is neither.
[[nodiscard]] QPDFObjectHandle dictionary_of(QPDFObjectHandle object);
/// `key` of the dictionary of `object`; null if it is not there.
[[nodiscard]] QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string& key);
[[nodiscard]] bool has(QPDFObjectHandle object, const std::string& key);
/// The name without its slash; empty if it is none.
[[nodiscard]] std::string name_in(QPDFObjectHandle object);
[[nodiscard]] bool is_name(QPDFObjectHandle object, std::string_view name);
/// A text string as UTF-8; empty if it is none.
[[nodiscard]] std::string text_in(QPDFObjectHandle object);
[[nodiscard]] std::optional<double> number_in(QPDFObjectHandle object);
/// The number of `key`, or `otherwise`.
[[nodiscard]] double number_of(QPDFObjectHandle object, const std::string& key, double otherwise);
[[nodiscard]] bool is_true(QPDFObjectHandle object);
[[nodiscard]] bool is_null(QPDFObjectHandle object);
[[nodiscard]] bool is_array(QPDFObjectHandle object);
[[nodiscard]] bool is_string(QPDFObjectHandle object);
[[nodiscard]] bool is_name_object(QPDFObjectHandle object);
[[nodiscard]] bool is_stream(QPDFObjectHandle object);
[[nodiscard]] bool is_dictionary(QPDFObjectHandle object);
/// The elements of an array; none if it is no array.
[[nodiscard]] std::vector<QPDFObjectHandle> items_of(QPDFObjectHandle object);
/// The numbers of an array; empty if it is none or has other things in it.
[[nodiscard]] std::vector<double> numbers_in(QPDFObjectHandle object);
/// A rectangle with its corners in order.
[[nodiscard]] std::optional<Box> box_in(QPDFObjectHandle object);
[[nodiscard]] std::optional<Matrix> matrix_in(QPDFObjectHandle object);
/// The filters of a stream, in the order they are undone, abbreviations of inline images included.
[[nodiscard]] std::vector<std::string> filters_of(QPDFObjectHandle stream);

/// "12 0 R", with the name it has in the resources before it; only the name of a direct object.
[[nodiscard]] std::string label_of(QPDFObjectHandle object, std::string_view name = {});

/// The decoded bytes of `stream`; nothing if that cannot be done or there are more than `most`.
[[nodiscard]] std::optional<std::string> bytes_of(QPDFObjectHandle stream, std::size_t most);

/// Gives the decoded bytes of `stream` piece by piece to `take`, pictures' filters undone.
/// False if they cannot be decoded to the end, or `take` says false: it has enough.
[[nodiscard]] bool read_through(QPDFObjectHandle stream,
                                const std::function<bool(std::string_view)>& take);

}  // namespace banxin::checks
