// SPDX-License-Identifier: Apache-2.0
#include "input/read_items.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/item_fields.hpp"
#include "input/place_fields.hpp"
#include "input/punctuation.hpp"
#include "input/read_places.hpp"
#include "input/read_story.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// The key that says which item a table is of.
std::string kind_of(const FieldType& item) {
    return std::string{item.table->fields.front().key};
}

std::vector<std::string> item_kinds() {
    std::vector<std::string> kinds;
    for (const FieldType& item : item_parts) {
        kinds.push_back(kind_of(item));
    }
    return kinds;
}

Diagnostic no_kind(const YamlNode& node) {
    const std::string first = node.entries.empty() ? "" : node.entries.front().key;
    const std::string guess = closest_word(first, item_kinds());
    const SourceSpan where = node.entries.empty() ? node.where : node.entries.front().where;
    if (!guess.empty()) {
        auto finding = error("BX2001",
                             where,
                             {fmt::format("不认识“{}”", shown(first)),
                              fmt::format("unknown key \"{}\"", shown(first))});
        finding.hints.push_back(
            {fmt::format("是不是“{}”？", guess), fmt::format("did you mean \"{}\"?", guess)});
        return finding;
    }
    auto finding =
        error("BX2025", where, {"看不出这一项是什么", "it is not clear what this item is"});
    finding.hints.push_back({fmt::format("要有 {} 之一", list_of(item_kinds(), "、")),
                             fmt::format("it must have one of {}", list_of(item_kinds(), ", "))});
    return finding;
}

/// An item that only a page can have.
bool needs_page(const PageItem& item) {
    return std::holds_alternative<MastheadItem>(item) ||
           std::holds_alternative<ImprintItem>(item) ||
           std::holds_alternative<ContinuedItem>(item) || std::holds_alternative<IndexItem>(item);
}

/// Whether it goes with a story, as its kind must, and does not say with which.
bool lacks_story(const PageItem& item) {
    const auto* photo = std::get_if<PhotoItem>(&item);
    const auto* quote = std::get_if<QuoteItem>(&item);
    const auto* code = std::get_if<QrItem>(&item);
    return (photo != nullptr && photo->with.empty()) || (quote != nullptr && quote->with.empty()) ||
           (code != nullptr && code->with.empty());
}

SourceSpan place_of(const PageItem& item) {
    return std::visit([](const auto& one) { return one.where; }, item);
}

}  // namespace

ItemReader::ItemReader(const Files& project, const Issue& issue, Report& report)
    : project_{project}, issue_{issue}, report_{report} {}

std::optional<PageItem> ItemReader::read(const YamlNode& node) {
    for (const YamlEntry& entry : entries_of(node, report_)) {
        const auto kind = std::ranges::find(item_parts, entry.key, kind_of);
        if (kind != item_parts.end()) {
            return read_kind(node, *kind->table);
        }
    }
    if (node.kind == YamlNode::Kind::Map) {
        report_.add(no_kind(node));
    }
    return std::nullopt;
}

std::optional<PageItem> ItemReader::read_without_page(const YamlNode& node) {
    std::optional<PageItem> item = read(node);
    if (item && needs_page(*item)) {
        Diagnostic finding = error(
            "BX2025",
            place_of(*item),
            {"还没分版的只能是稿件、配稿件的图片、引语、二维码，和广告",
             "without a page there can be stories, pictures, quotes and codes that go with them, "
             "and advertisements"});
        finding.hints.push_back({"写到一版的 items 里", "write it under items of a page"});
        report_.add(std::move(finding));
        return std::nullopt;
    }
    if (item && lacks_story(*item)) {
        Diagnostic finding =
            error("BX2002",
                  place_of(*item),
                  {"缺少 with（配哪篇稿件）：还没分版的图片、引语、二维码要跟着稿件走",
                   "with is missing: without a page, it must go where its story goes"});
        finding.hints.push_back({"加一行 with: 稿件代号，或写到一版的 items 里",
                                 "add with: and the id of a story, or write it under items of a "
                                 "page"});
        report_.add(std::move(finding));
    }
    return item;
}

PageItem ItemReader::read_kind(const YamlNode& node, const FieldTable& kind) {
    const Fields fields{node, kind, report_};
    if (&kind == &masthead_fields) {
        return read_masthead(node, fields);
    }
    if (&kind == &imprint_fields) {
        return read_imprint(node, fields);
    }
    if (&kind == &story_fields) {
        return read_story_item(node, fields);
    }
    if (&kind == &continued_fields) {
        return read_continued(node, fields);
    }
    if (&kind == &photo_fields) {
        return read_photo(node, fields);
    }
    if (&kind == &quote_fields) {
        return read_quote(node, fields);
    }
    if (&kind == &qr_fields) {
        return read_qr(node, fields);
    }
    return &kind == &ad_fields ? PageItem{read_ad(node, fields)}
                               : PageItem{read_index(node, fields)};
}

MastheadItem ItemReader::read_masthead(const YamlNode& node, const Fields& fields) {
    MastheadItem masthead;
    masthead.where = node.where;
    read_standard(fields, "masthead");
    masthead.frame = read_place(fields);
    return masthead;
}

ImprintItem ItemReader::read_imprint(const YamlNode& node, const Fields& fields) {
    ImprintItem imprint;
    imprint.where = node.where;
    read_standard(fields, "imprint");
    imprint.frame = read_place(fields);
    return imprint;
}

StoryItem ItemReader::read_story_item(const YamlNode& node, const Fields& fields) {
    const PageFormat& format = issue_.paper.format;
    StoryItem story;
    story.where = read_key(fields, "story", story.id, node);
    read_printed(fields, "kicker", story.kicker);
    read_printed(fields, "title", story.title);
    read_printed(fields, "deck", story.deck);
    read_printed(fields, "summary", story.summary);
    read_printed(fields, "byline", story.byline);
    read_printed(fields, "column", story.column);
    read_printed(fields, "note", story.note);
    fields.read("lead", story.lead);
    story.rank = story.lead ? 1 : 5;
    fields.read("rank", story.rank);
    const bool has_lead_style = issue_.paper.styles.stories.contains("lead");
    story.style = story.lead && has_lead_style ? "lead" : "news";
    if (const auto* style = fields.find("style")) {
        story.style = read_style(*style);
    }
    if (const auto* frame = fields.find("frame")) {
        story.frame = read_shape(*frame, report_);
    }
    fields.read("legs", story.legs);
    fields.read("slot", story.slot);
    fields.read("leg_order", story.leg_order);
    if (const auto* fit = fields.find("fit")) {
        story.limits = read_fit_limits(*fit, issue_.limits, report_);
    }
    if (const auto* headline = fields.find("headline")) {
        story.headline = read_headline_plan(*headline, format, report_);
    }
    if (const auto* box = fields.find("box")) {
        story.box = read_box(*box, format, report_);
    }
    if (const auto* jump = fields.find("jump")) {
        story.jump = read_jump(*jump);
    }
    fields.read("overset", story.overset);
    fields.read("near", story.near);
    fields.read("pin", story.pinned);
    fields.read("section", story.section);
    fields.read("front", story.on_front);
    std::string direction;  // horizontal, the only one that is built
    fields.read("direction", direction);
    StoryRules rules;
    rules.punctuation = issue_.punctuation;
    fields.read("encoding", rules.encoding);
    fields.read("breaks", rules.breaks);
    rules.script = script_of(issue_.paper.composition.language);
    if (const auto* body = fields.find("body")) {
        Report findings;
        story.body = read_story(project_, *body, rules, findings);
        for (Diagnostic finding : findings.diagnostics()) {
            finding.story = story.id;
            report_.add(std::move(finding));
        }
    }
    return story;
}

ContinuedItem ItemReader::read_continued(const YamlNode& node, const Fields& fields) {
    ContinuedItem continued;
    continued.where = read_key(fields, "continued", continued.story, node);
    read_printed(fields, "title", continued.title);
    if (const auto* frame = fields.find("frame")) {
        continued.frame = read_shape(*frame, report_);
    }
    fields.read("legs", continued.legs);
    if (const auto* jump = fields.find("jump")) {
        continued.jump = read_jump(*jump);
    }
    return continued;
}

PhotoItem ItemReader::read_photo(const YamlNode& node, const Fields& fields) {
    PhotoItem photo;
    photo.where = node.where;
    if (const auto* file = fields.find("photo")) {
        photo.file = read_file_path(*file);
        photo.where = file->where;
    }
    fields.read("with", photo.with);
    read_printed(fields, "caption", photo.caption);
    read_printed(fields, "credit", photo.credit);
    fields.read("alt", photo.alt);
    if (const auto* focus = fields.find("focus")) {
        std::tie(photo.focus_x, photo.focus_y) = read_shares(*focus);
    }
    for (const YamlNode& corner : fields.items("outline")) {
        photo.outline.push_back(read_shares(corner));
    }
    if (const auto* outline = fields.find("outline");
        outline != nullptr && (!photo.caption.empty() || !photo.credit.empty())) {
        Diagnostic finding = error(
            "BX2034",
            outline->where,
            {"有 outline 的图片，文字绕着它走，没有地方放图片说明",
             "text runs around a picture with an outline, which leaves no place for a caption"});
        finding.hints.push_back(
            {"说明写进正文，或去掉 outline", "say it in the text, or leave out the outline"});
        report_.add(std::move(finding));
    }
    fields.read("fit", photo.fit);
    photo.frame = read_inset(fields);
    return photo;
}

QuoteItem ItemReader::read_quote(const YamlNode& node, const Fields& fields) {
    QuoteItem quote;
    quote.where = node.where;
    read_printed(fields, "quote", quote.text);
    if (const auto* text = fields.find("quote")) {
        quote.where = text->where;
    }
    read_printed(fields, "by", quote.by);
    fields.read("with", quote.with);
    quote.frame = read_inset(fields);
    return quote;
}

QrItem ItemReader::read_qr(const YamlNode& node, const Fields& fields) {
    QrItem code;
    code.where = read_key(fields, "qr", code.content, node);
    read_printed(fields, "caption", code.caption);
    fields.read("with", code.with);
    code.frame = read_inset(fields).value_or(InsetPlace{});
    return code;
}

AdItem ItemReader::read_ad(const YamlNode& node, const Fields& fields) {
    AdItem ad;
    ad.where = node.where;
    if (const auto* file = fields.find("ad")) {
        ad.file = read_file_path(*file);
        ad.where = file->where;
        if (ad.file.ends_with(".pdf")) {
            ad.fit = Fit::Exact;  // An agency has set it for that size: type must not shrink.
        }
    }
    fields.read("advertiser", ad.advertiser);
    read_printed(fields, "label", ad.label);
    fields.read("fit", ad.fit);
    ad.frame = read_place(fields);
    if (const auto* size = fields.find("size")) {
        ad.size = read_size(*size, ad.frame);
    }
    return ad;
}

/// The columns and lines of an advertisement; those of its frame go before.
std::pair<int, int> ItemReader::read_size(const YamlNode& node,
                                          const std::optional<GridRect>& frame) {
    const Fields fields{node, size_fields, report_};
    std::pair size{1, 1};
    fields.read("columns", size.first);
    fields.read("lines", size.second);
    if (!frame) {
        return size;
    }
    const std::pair framed{frame->columns.count(), frame->lines.count()};
    if (size != framed) {
        Diagnostic finding = warning(
            "BX2010",
            node.where,
            {fmt::format("size 写 {} 栏 {} 行，frame 是 {} 栏 {} 行，照 frame 排",
                         size.first,
                         size.second,
                         framed.first,
                         framed.second),
             fmt::format("size says {} by {} (columns, lines), frame {} by {}; frame counts",
                         size.first,
                         size.second,
                         framed.first,
                         framed.second)});
        finding.hints.push_back({"去掉其中一个", "leave out one of them"});
        report_.add(std::move(finding));
    }
    return framed;
}

IndexItem ItemReader::read_index(const YamlNode& node, const Fields& fields) {
    IndexItem index;
    index.where = node.where;
    index.title = {"导读", node.where};
    read_standard(fields, "index");
    read_printed(fields, "title", index.title);
    for (const YamlNode& entry : fields.items("entries")) {
        index.entries.push_back({read_word(entry, report_), entry.where});
    }
    index.frame = read_place(fields);
    fields.read("legs", index.legs);
    return index;
}

/// The word under the key that says what the item is: `standard` is the only one so far.
void ItemReader::read_standard(const Fields& fields, std::string_view key) {
    std::string word;
    fields.read(key, word);
}

/// Reads the id or content that stands under `key`, and gives its place; that of the item, which is
/// `node`, if it is not there.
SourceSpan ItemReader::read_key(const Fields& fields,
                                std::string_view key,
                                std::string& value,
                                const YamlNode& node) {
    fields.read(key, value);
    const YamlNode* found = fields.find(key);
    return found != nullptr ? found->where : node.where;
}

std::optional<GridRect> ItemReader::read_place(const Fields& fields) {
    const YamlNode* frame = fields.find("frame");
    return frame != nullptr ? std::optional{read_frame(*frame, report_)} : std::nullopt;
}

std::optional<InsetPlace> ItemReader::read_inset(const Fields& fields) {
    const YamlNode* frame = fields.find("frame");
    return frame != nullptr ? std::optional{read_inset_place(*frame, issue_.paper.format, report_)}
                            : std::nullopt;
}

/// Sets `text` to the text under `key` that is printed outside the bodies of stories.
void ItemReader::read_printed(const Fields& fields, std::string_view key, PlacedText& text) {
    if (const YamlNode* node = fields.find(key)) {
        text = printed(*node);
    }
}

PlacedText ItemReader::printed(const YamlNode& node) {
    PlacedText text = read_text(node, report_);
    check_printed_characters(
        SourceText{text.where.file, text.text, text.where.line, text.where.column}, report_);
    text.text = without_invisible(text.text);
    if (issue_.punctuation == Punctuation::Chinese) {
        const auto edits = full_width_edits(text.text, Spaces::Keep);
        marks_set_ += static_cast<int>(std::ranges::count_if(edits, &TextEdit::counts));
        text.text = apply_edits(text.text, edits);
    }
    return text;
}

Jump ItemReader::read_jump(const YamlNode& node) {
    const Fields fields{node, jump_fields, report_};
    Jump jump;
    jump.where = node.where;
    if (const auto* page = fields.find("page")) {
        fields.read("page", jump.page);
        jump.where = page->where;
    }
    PlacedText label;
    read_printed(fields, "label", label);
    jump.label = std::move(label.text);
    return jump;
}

std::string ItemReader::read_style(const YamlNode& node) {
    const auto& styles = issue_.paper.styles.stories;
    std::string name = read_word(node, report_);
    // Without any style the sheet could not be read, which has been told already.
    if (!styles.contains(name) && !styles.empty()) {
        std::vector<std::string> names;
        for (const auto& [known, style] : styles) {
            names.push_back(known);
        }
        report_.add(no_such_name(node.where, {"样式", "style"}, name, names));
    }
    return name;
}

/// The path of a picture or advertisement, which must be there; `imaging` judges what is in it.
std::string ItemReader::read_file_path(const YamlNode& node) {
    std::string path = read_word(node, report_);
    const auto slash = path.rfind('/');
    const auto folder = slash == std::string::npos ? "" : path.substr(0, slash);
    const auto names = project_.list(folder);
    const bool is_there = std::ranges::find(names, path.substr(slash + 1)) != names.end();
    if (!is_there) {
        if (auto bytes = project_.read(path, node.where); !bytes) {
            report_.add(std::move(bytes).error());
        }
    }
    return path;
}

/// Two shares, of a width and of a height.
std::pair<double, double> ItemReader::read_shares(const YamlNode& node) {
    std::vector<double> shares;
    read_as(shares_type, node, shares, report_);
    return shares.size() == 2 ? std::pair{shares[0], shares[1]} : std::pair{0.5, 0.5};
}

}  // namespace banxin
