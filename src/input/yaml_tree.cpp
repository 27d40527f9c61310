// SPDX-License-Identifier: Apache-2.0
#include "input/yaml_tree.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "input/yaml_gate.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// Thrown through yaml-cpp, and caught in parse_yaml, when reading on makes no sense.
struct Stopped {};

/// What an alias stands for, and how many nodes and levels it brings.
struct Anchored {
    YamlNode node;
    std::int64_t nodes = 0, levels = 0;
};

std::int64_t nodes_in(const YamlNode& node) {
    std::int64_t nodes = 1;
    for (const YamlNode& item : node.items) {
        nodes += nodes_in(item);
    }
    for (const YamlEntry& entry : node.entries) {
        nodes += 1 + nodes_in(entry.value);
    }
    return nodes;
}

std::int64_t levels_in(const YamlNode& node) {
    std::int64_t below = 0;
    for (const YamlNode& item : node.items) {
        below = std::max(below, levels_in(item));
    }
    for (const YamlEntry& entry : node.entries) {
        below = std::max(below, levels_in(entry.value));
    }
    return node.kind == YamlNode::Kind::List || node.kind == YamlNode::Kind::Map ? 1 + below : 0;
}

/// A list or map that is still open, and the key that waits for its value.
struct OpenNode {
    YamlNode node;
    YAML::anchor_t anchor = YAML::NullAnchor;
    bool has_key = false;
    std::string key;
    SourceSpan key_where;
    std::set<std::string> keys;  ///< Of the map, to find one that comes twice.
};

class TreeBuilder final : public YAML::EventHandler {
  public:
    TreeBuilder(const SourceText& source, Report& report) : source_{source}, report_{report} {}

    [[nodiscard]] YamlNode take_root() { return std::move(root_); }
    /// Whether a tag or merge key was found; what it made of its value would only cause more
    /// errors.
    [[nodiscard]] bool is_refused() const { return is_refused_; }

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        YamlNode node;
        node.where = place(mark);
        remember(anchor, node);
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const bool inside_itself = std::ranges::any_of(
            open_, [anchor](const OpenNode& open) { return open.anchor == anchor; });
        if (inside_itself) {
            auto finding = error("BX9002",
                                 place(mark),
                                 {"这个别名（*）指回了它自己", "this alias (*) contains itself"});
            finding.hints.push_back({"把内容写全", "write the content out"});
            report_.add(std::move(finding));
            throw Stopped{};
        }
        const Anchored& meant = anchored_.at(anchor);
        const SourceSpan where = place(mark);
        count(where, meant.nodes - 1, nodes_);
        check_depth(where, meant.levels);
        add(meant.node);
    }

    void OnScalar(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_tag(mark, tag);
        refuse_length(mark, value);
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.text = value;
        place_scalar(node, mark);
        remember(anchor, node);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark,
                         const std::string& tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        refuse_tag(mark, tag);
        open(mark, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark,
                    const std::string& tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        refuse_tag(mark, tag);
        open(mark, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

  private:
    [[nodiscard]] SourceSpan place(const YAML::Mark& mark, int length = 1) const {
        return source_.at(static_cast<std::size_t>(std::max(mark.pos, 0)), length);
    }

    /// Sets style and place of a scalar from the character it starts with.
    void place_scalar(YamlNode& node, const YAML::Mark& mark) const {
        const auto text = source_.text();
        const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
        const char first = at < text.size() ? text[at] : '\0';
        const int length = std::max(1, count_scalars(node.text.substr(0, node.text.find('\n'))));
        if (first == '|' || first == '>') {
            node.style = YamlNode::Style::Block;
            const auto line_end = std::min(text.find('\n', at), text.size());
            const auto content = text.find_first_not_of(" \r\n", line_end);
            node.where = source_.at(std::min(content, text.size()), length);
        } else if (first == '"' || first == '\'') {
            node.style = YamlNode::Style::Quoted;
            node.where = source_.at(at, length + 2);
        } else {
            node.where = source_.at(at, length);
        }
    }

    void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (tag.empty() || tag == "?" || tag == "!") {
            return;
        }
        constexpr std::string_view yaml_prefix = "tag:yaml.org,2002:";
        const std::string typed =
            tag.starts_with(yaml_prefix) ? "!!" + tag.substr(yaml_prefix.size()) : tag;
        auto finding = error("BX1017",
                             place(mark),
                             {fmt::format("不支持标签 {}", shown(typed)),
                              fmt::format("tags are not supported: {}", shown(typed))});
        finding.hints.push_back({"若是文字，请给整句加英文引号；若是文件，直接写相对路径",
                                 "quote it if it is text; for a file write just its path"});
        report_.add(std::move(finding));
        is_refused_ = true;
    }

    void refuse_length(const YAML::Mark& mark, const std::string& value) {
        const auto most = limits().yaml_scalar_bytes;
        if (static_cast<std::int64_t>(value.size()) <= most) {
            return;
        }
        auto finding = error(
            "BX9006",
            place(mark),
            {fmt::format("这一个值有 {} 字节，最多 {} 字节", value.size(), most),
             fmt::format("this one value has {} bytes; the limit is {}", value.size(), most)});
        finding.hints.push_back({"正文请放进单独的文件", "keep story texts in their own files"});
        report_.add(std::move(finding));
        throw Stopped{};
    }

    /// Adds `more` to the `counted` nodes, which start at `where`.
    void count(const SourceSpan& where, std::int64_t more, std::int64_t& counted) {
        const auto most = limits().yaml_nodes;
        counted += more;
        if (counted <= most) {
            return;
        }
        auto finding =
            error("BX9001",
                  where,
                  {fmt::format("到这里超过 {} 个键和值（别名展开后），已停下", most),
                   fmt::format("there are over {} keys and values up to here, aliases expanded; "
                               "stopped",
                               most)});
        finding.hints.push_back({"用不着别名（*），把内容写全；或者分到几个文件里",
                                 "aliases (*) are not needed: write the content out, or share it "
                                 "out over several files"});
        report_.add(std::move(finding));
        throw Stopped{};
    }

    /// Stops at `more` levels below those that are open, if they are too many.
    void check_depth(const SourceSpan& where, std::int64_t more) {
        const auto deepest = limits().yaml_depth;
        if (static_cast<std::int64_t>(open_.size()) + more <= deepest) {
            return;
        }
        auto finding = error("BX9003",
                             where,
                             {fmt::format("嵌套超过 {} 层，已停下", deepest),
                              fmt::format("nested deeper than {} levels", deepest)});
        finding.hints.push_back({"是不是少了 ] 或 }，或缩进越来越深？",
                                 "is a ] or } missing, or does the indent grow and grow?"});
        report_.add(std::move(finding));
        throw Stopped{};
    }

    void remember(YAML::anchor_t anchor, const YamlNode& node) {
        if (anchor != YAML::NullAnchor) {
            const std::int64_t nodes = nodes_in(node);
            count(node.where, nodes, kept_);
            anchored_[anchor] = {node, nodes, levels_in(node)};
        }
    }

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind) {
        check_depth(place(mark), 1);
        OpenNode next;
        next.node.kind = kind;
        next.node.where = place(mark);
        next.anchor = anchor;
        open_.push_back(std::move(next));
    }

    void close() {
        YamlNode done = std::move(open_.back().node);
        remember(open_.back().anchor, done);
        open_.pop_back();
        add(std::move(done));
    }

    void add(YamlNode node) {
        count(node.where, 1, nodes_);
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        OpenNode& parent = open_.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.has_key) {
            take_key(parent, std::move(node));
        } else {
            name(node, parent.key);
            parent.node.entries.push_back(
                {std::move(parent.key), std::move(parent.key_where), std::move(node)});
            parent.has_key = false;
        }
    }

    static void name(YamlNode& node, const std::string& key) {
        node.name = key;
        for (YamlNode& item : node.items) {
            name(item, key);
        }
    }

    void take_key(OpenNode& parent, YamlNode node) {
        if (node.kind != YamlNode::Kind::Scalar) {
            auto finding = error("BX1019",
                                 node.where,
                                 {"冒号前面不是一个词", "what stands before the colon is no word"});
            finding.hints.push_back({"冒号前面要有一个词作键", "write a word there, as the key"});
            report_.add(std::move(finding));
        } else if (node.text == "<<" && node.style == YamlNode::Style::Plain) {
            auto finding = error(
                "BX1018", node.where, {"不支持合并键 <<", "the merge key << is not supported"});
            finding.hints.push_back({"把内容写全", "write the content out"});
            report_.add(std::move(finding));
            is_refused_ = true;
        }
        if (!parent.keys.insert(node.text).second) {
            const auto same = std::ranges::find(parent.node.entries, node.text, &YamlEntry::key);
            auto finding = error("BX1006",
                                 node.where,
                                 {fmt::format("“{}”写了两次（第 {} 行、第 {} 行）",
                                              shown(node.text),
                                              same->where.line,
                                              node.where.line),
                                  fmt::format("\"{}\" is written twice (lines {} and {})",
                                              shown(node.text),
                                              same->where.line,
                                              node.where.line)});
            finding.hints.push_back({"删掉一个", "delete one"});
            report_.add(std::move(finding));
        }
        parent.has_key = true;
        parent.key = std::move(node.text);
        parent.key_where = std::move(node.where);
    }

    const SourceText& source_;
    Report& report_;
    std::vector<OpenNode> open_;
    std::map<YAML::anchor_t, Anchored> anchored_;
    YamlNode root_;
    std::int64_t nodes_ = 0;  ///< In the tree, with what aliases stand for.
    std::int64_t kept_ = 0;   ///< In anchored_.
    bool is_refused_ = false;
};

struct SyntaxError {
    std::string_view library;  ///< What yaml-cpp says.
    std::string_view code;
    Message message;
    Message hint;
};

/// What the editor is told for the sentences of yaml-cpp that a file may provoke; the last row is
/// for all others.
const SyntaxError& explain(std::string_view library) {
    static const std::array rows{
        SyntaxError{YAML::ErrorMsg::UNKNOWN_ANCHOR,
                    "BX1009",
                    {"以 * 开头会被当成“别名”", "a value starting with * is an alias"},
                    {"给整句加英文引号", "quote it"}},
        SyntaxError{YAML::ErrorMsg::TAB_IN_INDENTATION,
                    "BX1003",
                    {"缩进里有 Tab", "a tab in the indentation"},
                    {"换成空格", "use spaces"}},
        SyntaxError{YAML::ErrorMsg::EOF_IN_SCALAR,
                    "BX1005",
                    {"引号没有收尾", "a quote is never closed"},
                    {"在句末补上引号", "close it at the end of the sentence"}},
        SyntaxError{YAML::ErrorMsg::MAP_VALUE,
                    "BX1019",
                    {"这里不该有冒号", "a colon is out of place"},
                    {"看缩进对不对；或者给这句话加英文引号",
                     "check the indentation, or quote the sentence"}},
        SyntaxError{YAML::ErrorMsg::END_OF_MAP,
                    "BX1019",
                    {"这一行的缩进与上面各行对不齐，或者缺冒号",
                     "this line does not line up with those above it, or lacks a colon"},
                    {"与同级的键左边对齐；键后面写“: ”",
                     "line it up with the keys beside it, and write \": \" after the key"}},
        SyntaxError{YAML::ErrorMsg::END_OF_SEQ,
                    "BX1019",
                    {"这一行的缩进与上面的列表对不齐，或者缺“- ”",
                     "this line does not line up with the list above it, or lacks \"- \""},
                    {"与上面的“- ”左边对齐", "line it up with the \"- \" above"}},
        SyntaxError{YAML::ErrorMsg::END_OF_MAP_FLOW,
                    "BX1019",
                    {"大括号 { 没有收尾", "a brace { is never closed"},
                    {"补上 }", "write the }"}},
        SyntaxError{YAML::ErrorMsg::END_OF_SEQ_FLOW,
                    "BX1019",
                    {"方括号 [ 没有收尾", "a bracket [ is never closed"},
                    {"补上 ]", "write the ]"}},
        SyntaxError{
            YAML::ErrorMsg::INVALID_ESCAPE,
            "BX1019",
            {"双引号里的 \\ 后面跟了不认识的字母", "an unknown letter after \\ in double quotes"},
            {"要写 \\ 本身请写两个，或改用单引号",
             "write \\\\ for a backslash, or use single quotes"}},
        SyntaxError{"",
                    "BX1019",
                    {"YAML 写法有误", "this is not YAML"},
                    {"对照样报的写法，看缩进、冒号、引号和括号",
                     "compare with the sample: indents, colons, quotes and brackets"}},
    };
    return *std::ranges::find_if(
        rows, [library](const SyntaxError& row) { return library.starts_with(row.library); });
}

}  // namespace

std::optional<YamlNode> parse_yaml(const SourceText& source, Report& report) {
    if (!check_yaml_text(source, report)) {
        return std::nullopt;
    }
    TreeBuilder builder{source, report};
    try {
        std::istringstream stream{std::string{source.text()}};
        YAML::Parser parser{stream};
        parser.HandleNextDocument(builder);
    } catch (const Stopped&) {
        return std::nullopt;
    } catch (const YAML::Exception& exception) {
        const SyntaxError& row = explain(exception.msg);
        const auto at = static_cast<std::size_t>(std::max(exception.mark.pos, 0));
        auto finding = error(std::string{row.code}, source.at(at), row.message);
        finding.hints.push_back(row.hint);
        report.add(std::move(finding));
        return std::nullopt;
    }
    if (builder.is_refused()) {
        return std::nullopt;
    }
    YamlNode root = builder.take_root();
    if (root.kind != YamlNode::Kind::Map) {
        const bool is_list = root.kind == YamlNode::Kind::List;
        auto finding =
            error("BX1016",
                  root.where,
                  {fmt::format("最外层应当是“键: 值”，这里是{}", is_list ? "列表" : "一句话"),
                   fmt::format("the top level must be a mapping, not a {}",
                               is_list ? "list" : "piece of text")});
        finding.hints.push_back({"第一行写 banxin: 1", "write banxin: 1 in the first line"});
        report.add(std::move(finding));
        return std::nullopt;
    }
    return root;
}

}  // namespace banxin
