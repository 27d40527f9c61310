// SPDX-License-Identifier: Apache-2.0
#include "input/read_items.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
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

namespace banxin {
namespace {

constexpr IntegerRange leg_range{1, 12};
constexpr IntegerRange page_range{1, 96};

const std::vector<std::string>& item_kinds() {
    static const std::vector<std::string> kinds{
        "masthead", "imprint", "story", "continued", "photo", "quote", "qr", "ad", "index"};
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
    return error(
        "BX2025",
        where,
        {"看不出这一项是什么，要有 "
         "masthead、imprint、story、continued、photo、quote、qr、ad、index "
         "之一",
         "an item must have one of masthead, imprint, story, continued, photo, quote, qr, ad, "
         "index"});
}

}  // namespace

ItemReader::ItemReader(const Files& project, const Issue& issue, Report& report)
    : project_{project}, issue_{issue}, report_{report} {}

std::optional<PageItem> ItemReader::read(const YamlNode& node) {
    for (const YamlEntry& entry : entries_of(node, report_)) {
        if (entry.key == "masthead") {
            return read_masthead(node);
        }
        if (entry.key == "imprint") {
            return read_imprint(node);
        }
        if (entry.key == "story") {
            return read_story_item(node);
        }
        if (entry.key == "continued") {
            return read_continued(node);
        }
        if (entry.key == "photo") {
            return read_photo(node);
        }
        if (entry.key == "quote") {
            return read_quote(node);
        }
        if (entry.key == "qr") {
            return read_qr(node);
        }
        if (entry.key == "ad") {
            return read_ad(node);
        }
        if (entry.key == "index") {
            return read_index(node);
        }
    }
    if (node.kind == YamlNode::Kind::Map) {
        report_.add(no_kind(node));
    }
    return std::nullopt;
}

MastheadItem ItemReader::read_masthead(const YamlNode& node) {
    const Fields fields{node, {"masthead", "frame"}, report_};
    MastheadItem masthead;
    masthead.where = node.where;
    if (const auto* kind = fields.require("masthead", "报头样式")) {
        static_cast<void>(read_choice_index(*kind, {"standard"}, report_));
    }
    if (const auto* frame = fields.find("frame")) {
        masthead.frame = read_frame(*frame, report_);
    }
    return masthead;
}

ImprintItem ItemReader::read_imprint(const YamlNode& node) {
    const Fields fields{node, {"imprint", "frame"}, report_};
    ImprintItem imprint;
    imprint.where = node.where;
    if (const auto* kind = fields.require("imprint", "报尾样式")) {
        static_cast<void>(read_choice_index(*kind, {"standard"}, report_));
    }
    if (const auto* frame = fields.find("frame")) {
        imprint.frame = read_frame(*frame, report_);
    }
    return imprint;
}

StoryItem ItemReader::read_story_item(const YamlNode& node) {
    const Fields fields{
        node,
        {"story", "kicker", "title",    "deck",      "summary",   "byline", "body", "encoding",
         "frame", "slot",   "legs",     "leg_order", "fit",       "lead",   "rank", "style",
         "box",   "jump",   "headline", "overset",   "direction", "column", "note", "breaks"},
        report_};
    StoryItem story;
    story.where = node.where;
    if (const auto* id = fields.require("story", "稿件代号")) {
        story.id = read_word(*id, report_);
        story.where = id->where;
    }
    if (const auto* kicker = fields.find("kicker")) {
        story.kicker = read_printed(*kicker);
    }
    if (const auto* title = fields.require("title", "标题")) {
        story.title = read_printed(*title);
    }
    if (const auto* deck = fields.find("deck")) {
        story.deck = read_printed(*deck);
    }
    if (const auto* summary = fields.find("summary")) {
        story.summary = read_printed(*summary);
    }
    if (const auto* byline = fields.find("byline")) {
        story.byline = read_printed(*byline);
    }
    if (const auto* column = fields.find("column")) {
        story.column = read_printed(*column);
    }
    if (const auto* note = fields.find("note")) {
        story.note = read_printed(*note);
    }
    if (const auto* lead = fields.find("lead")) {
        story.lead = read_switch(*lead, report_);
    }
    story.rank = story.lead ? 1 : 5;
    if (const auto* rank = fields.find("rank")) {
        story.rank = read_integer(*rank, {1, 9}, report_);
    }
    const bool has_lead_style = issue_.paper.styles.stories.contains("lead");
    story.style = story.lead && has_lead_style ? "lead" : "news";
    if (const auto* style = fields.find("style")) {
        story.style = read_style(*style);
    }
    if (const auto* frame = fields.find("frame")) {
        story.frame = read_shape(*frame, report_);
    }
    if (const auto* legs = fields.find("legs")) {
        story.legs = read_integer(*legs, leg_range, report_);
    }
    if (const auto* slot = fields.find("slot")) {
        story.slot = read_word(*slot, report_);
    }
    if (const auto* order = fields.find("leg_order")) {
        for (const YamlNode& leg : items_of(*order, report_)) {
            story.leg_order.push_back(read_integer(leg, leg_range, report_));
        }
    }
    if (const auto* fit = fields.find("fit")) {
        story.limits = read_fit_limits(*fit, issue_.limits, report_);
    }
    if (const auto* headline = fields.find("headline")) {
        story.headline = read_headline_plan(*headline, issue_.paper.format, report_);
    }
    if (const auto* box = fields.find("box")) {
        story.box = read_box(*box, issue_.paper.format, report_);
    }
    if (const auto* jump = fields.find("jump")) {
        story.jump = read_jump(*jump);
    }
    if (const auto* overset = fields.find("overset")) {
        story.overset = read_overset(*overset, report_);
    }
    if (const auto* direction = fields.find("direction")) {
        const auto index = read_choice_index(*direction, {"horizontal", "vertical"}, report_);
        if (index == 1) {
            report_.add(
                not_yet(direction->where, {"竖排还没有做好", "vertical text is not built yet"}));
        }
    }
    StoryRules rules;
    rules.punctuation = issue_.punctuation;
    rules.script = script_of(issue_.paper.composition.language);
    if (const auto* encoding = fields.find("encoding")) {
        rules.encoding = read_choice<Encoding>(
            *encoding, {{"utf-8", Encoding::Utf8}, {"gb18030", Encoding::Gb18030}}, report_);
    }
    if (const auto* breaks = fields.find("breaks")) {
        rules.breaks =
            read_choice<Breaks>(*breaks, {{"join", Breaks::Join}, {"keep", Breaks::Keep}}, report_);
    }
    if (const auto* body = fields.require("body", "正文")) {
        Report findings;
        story.body = read_story(project_, *body, rules, findings);
        for (Diagnostic finding : findings.diagnostics()) {
            finding.story = story.id;
            report_.add(std::move(finding));
        }
    }
    return story;
}

ContinuedItem ItemReader::read_continued(const YamlNode& node) {
    const Fields fields{node, {"continued", "title", "frame", "legs", "jump"}, report_};
    ContinuedItem continued;
    continued.where = node.where;
    if (const auto* story = fields.require("continued", "稿件代号")) {
        continued.story = read_word(*story, report_);
        continued.where = story->where;
    }
    if (const auto* title = fields.find("title")) {
        continued.title = read_printed(*title);
    }
    if (const auto* frame = fields.require("frame", "框")) {
        continued.frame = read_shape(*frame, report_);
    }
    if (const auto* legs = fields.find("legs")) {
        continued.legs = read_integer(*legs, leg_range, report_);
    }
    if (const auto* jump = fields.find("jump")) {
        continued.jump = read_jump(*jump);
    }
    return continued;
}

PhotoItem ItemReader::read_photo(const YamlNode& node) {
    const Fields fields{
        node,
        {"photo", "with", "caption", "credit", "alt", "focus", "fit", "frame", "outline"},
        report_};
    PhotoItem photo;
    photo.where = node.where;
    if (const auto* file = fields.require("photo", "图片文件")) {
        photo.file = read_file_path(*file);
        photo.where = file->where;
    }
    if (const auto* with = fields.find("with")) {
        photo.with = read_word(*with, report_);
    }
    if (const auto* caption = fields.find("caption")) {
        photo.caption = read_printed(*caption);
    }
    if (const auto* credit = fields.find("credit")) {
        photo.credit = read_printed(*credit);
    }
    if (const auto* alt = fields.require("alt", "给看不见图的读者的一句话")) {
        photo.alt = read_text(*alt, report_).text;
    }
    if (const auto* focus = fields.find("focus")) {
        std::tie(photo.focus_x, photo.focus_y) = read_shares(*focus);
    }
    if (const auto* outline = fields.find("outline")) {
        for (const YamlNode& corner : items_of(*outline, report_)) {
            photo.outline.push_back(read_shares(corner));
        }
        if (photo.outline.size() < 3) {
            report_.add(error("BX2025",
                              outline->where,
                              {"outline 至少要三个角", "an outline has three corners or more"}));
        }
        if (!photo.caption.empty() || !photo.credit.empty()) {
            Diagnostic finding = error("BX2034",
                                       outline->where,
                                       {"有 outline 的图片，文字绕着它走，没有地方放图片说明",
                                        "text runs around a picture with an outline, which leaves "
                                        "no place for a caption"});
            finding.hints.push_back(
                {"说明写进正文，或去掉 outline", "say it in the text, or leave out the outline"});
            report_.add(std::move(finding));
        }
    }
    if (const auto* fit = fields.find("fit")) {
        photo.fit =
            read_choice<Fit>(*fit, {{"crop", Fit::Crop}, {"contain", Fit::Contain}}, report_);
    }
    if (const auto* frame = fields.find("frame")) {
        photo.frame = read_inset_place(*frame, issue_.paper.format, report_);
    }
    return photo;
}

QuoteItem ItemReader::read_quote(const YamlNode& node) {
    const Fields fields{node, {"quote", "by", "with", "frame"}, report_};
    QuoteItem quote;
    quote.where = node.where;
    if (const auto* text = fields.require("quote", "引语")) {
        quote.text = read_printed(*text);
        quote.where = text->where;
    }
    if (const auto* by = fields.find("by")) {
        quote.by = read_printed(*by);
    }
    if (const auto* with = fields.find("with")) {
        quote.with = read_word(*with, report_);
    }
    if (const auto* frame = fields.find("frame")) {
        quote.frame = read_inset_place(*frame, issue_.paper.format, report_);
    }
    return quote;
}

QrItem ItemReader::read_qr(const YamlNode& node) {
    const Fields fields{node, {"qr", "caption", "with", "frame"}, report_};
    QrItem code;
    code.where = node.where;
    if (const auto* content = fields.require("qr", "二维码的内容")) {
        code.content = read_word(*content, report_);
        code.where = content->where;
    }
    if (const auto* caption = fields.find("caption")) {
        code.caption = read_printed(*caption);
    }
    if (const auto* with = fields.find("with")) {
        code.with = read_word(*with, report_);
    }
    if (const auto* frame = fields.require("frame", "框")) {
        code.frame = read_inset_place(*frame, issue_.paper.format, report_);
    }
    return code;
}

AdItem ItemReader::read_ad(const YamlNode& node) {
    const Fields fields{node, {"ad", "advertiser", "label", "fit", "frame"}, report_};
    AdItem ad;
    ad.where = node.where;
    if (const auto* file = fields.require("ad", "广告文件")) {
        ad.file = read_file_path(*file);
        ad.where = file->where;
        if (ad.file.ends_with(".pdf")) {
            ad.fit = Fit::Exact;  // An agency has set it for that size: type must not shrink.
        }
    }
    if (const auto* advertiser = fields.require("advertiser", "广告主")) {
        ad.advertiser = read_text(*advertiser, report_).text;
    }
    if (const auto* label = fields.find("label")) {
        ad.label = read_printed(*label);
    }
    if (const auto* fit = fields.find("fit")) {
        ad.fit =
            read_choice<Fit>(*fit, {{"contain", Fit::Contain}, {"exact", Fit::Exact}}, report_);
    }
    if (const auto* frame = fields.find("frame")) {
        ad.frame = read_frame(*frame, report_);
    }
    return ad;
}

IndexItem ItemReader::read_index(const YamlNode& node) {
    const Fields fields{node, {"index", "title", "entries", "frame", "legs"}, report_};
    IndexItem index;
    index.where = node.where;
    index.title = {"导读", node.where};
    if (const auto* kind = fields.require("index", "导读样式")) {
        static_cast<void>(read_choice_index(*kind, {"standard"}, report_));
    }
    if (const auto* title = fields.find("title")) {
        index.title = read_printed(*title);
    }
    if (const auto* entries = fields.require("entries", "稿件代号列表")) {
        for (const YamlNode& entry : items_of(*entries, report_)) {
            index.entries.push_back({read_word(entry, report_), entry.where});
        }
    }
    if (const auto* frame = fields.find("frame")) {
        index.frame = read_frame(*frame, report_);
    }
    if (const auto* legs = fields.find("legs")) {
        index.legs = read_integer(*legs, leg_range, report_);
    }
    return index;
}

/// Text that stands on the page outside the stories' bodies.
PlacedText ItemReader::read_printed(const YamlNode& node) {
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
    const Fields fields{node, {"page", "label"}, report_};
    Jump jump;
    jump.where = node.where;
    if (const auto* page = fields.require("page", "转到第几版")) {
        jump.page = read_integer(*page, page_range, report_);
        jump.where = page->where;
    }
    if (const auto* label = fields.find("label")) {
        jump.label = read_printed(*label).text;
    }
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
    const auto& shares = items_of(node, report_);
    if (shares.size() != 2) {
        report_.add(error("BX2025",
                          node.where,
                          {"要两个 0 到 1 的数：从左、从上算起",
                           "two numbers from 0 to 1 are wanted: from the left and from the top"}));
        return {0.5, 0.5};
    }
    return {read_number(shares[0], 0, 1, report_), read_number(shares[1], 0, 1, report_)};
}

OversetPolicy read_overset(const YamlNode& node, Report& report) {
    const auto index = read_choice_index(node, {"error", "warn", "jump"}, report);
    if (index == 2) {
        report.add(not_yet(node.where,
                           {"排不下自动转版还没有做好，请写 error 或 warn",
                            "jumping by itself is not built yet; write error or warn"}));
    }
    return index == 1 ? OversetPolicy::Warn : OversetPolicy::Error;
}

}  // namespace banxin
