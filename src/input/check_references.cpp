// SPDX-License-Identifier: Apache-2.0
#include "input/check_references.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "input/remedies.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace banxin {
namespace {

/// All items of one kind on `page`.
template <class Item>
std::vector<const Item*> items_on(const PagePlan& page) {
    std::vector<const Item*> found;
    for (const PageItem& item : page.items) {
        if (const auto* one = std::get_if<Item>(&item)) {
            found.push_back(one);
        }
    }
    return found;
}

class ReferenceCheck {
  public:
    ReferenceCheck(const Issue& issue, const std::vector<PageTemplate>& templates, Report& report)
        : issue_{issue}, templates_{templates}, report_{report} {
        lists_[0].items = issue.unassigned;
        lists_[1].items = issue.reserve;
        for (const PagePlan& page : issue.pages) {
            all_.push_back(&page);
        }
        for (const PagePlan& list : lists_) {
            all_.push_back(&list);
        }
        for (const PagePlan* page : all_) {
            for (const StoryItem* story : items_on<StoryItem>(*page)) {
                ids_.push_back(story->id);
            }
        }
    }

    void check_pages(const PageCount& count) {
        std::map<int, SourceSpan> seen;
        for (const PagePlan& page : issue_.pages) {
            const auto [first, is_new] = seen.emplace(page.number, page.where);
            if (!is_new) {
                add("BX2006",
                    page.where,
                    {fmt::format("第 {} 版写了两次（第 {} 行、第 {} 行）",
                                 page.number,
                                 first->second.line,
                                 page.where.line),
                     fmt::format("page {} is given twice (lines {} and {})",
                                 page.number,
                                 first->second.line,
                                 page.where.line)},
                    page.number);
            }
        }
        const int listed = static_cast<int>(seen.size());
        if (listed != count.said) {
            add("BX2005",
                count.where,
                {fmt::format("今日版数写 {} 版，实际列了 {} 版", count.said, listed),
                 fmt::format("issue.pages says {}, but {} listed",
                             count.said,
                             listed == 1 ? "1 page is" : fmt::format("{} pages are", listed))});
        }
        check_gaps(seen);
        if (listed > 1 && listed % 2 == 1 && !count.allow_odd) {
            auto finding = warning("BX2019",
                                   count.where,
                                   {fmt::format("{} 版不能折成整张，一般是 2、4、8、12…", listed),
                                    fmt::format("{} pages do not fold into whole sheets", listed)});
            finding.hints.push_back({"确实要这样，请在 issue 里写 allow_odd: true",
                                     "if it is meant, write allow_odd: true in issue"});
            report_.add(std::move(finding));
        }
    }

    /// What prints the name of the paper needs one.
    void check_paper_name() {
        for (const PagePlan& page : issue_.pages) {
            for (const MastheadItem* masthead : items_on<MastheadItem>(page)) {
                check_paper_name(masthead->where, {"报头", "the masthead"});
            }
            for (const ImprintItem* imprint : items_on<ImprintItem>(page)) {
                check_paper_name(imprint->where, {"报尾", "the imprint"});
            }
        }
    }

    void check_number_of_stories() {
        const auto most = limits().stories;
        std::int64_t count = 0;
        for (const PagePlan* page : all_) {
            for (const StoryItem* story : items_on<StoryItem>(*page)) {
                if (++count != most + 1) {
                    continue;
                }
                add("BX9007",
                    story->where,
                    {fmt::format("稿件超过 {} 篇，从“{}”起", most, shown(story->id)),
                     fmt::format("more than {} stories, from \"{}\" on", most, shown(story->id))},
                    page->number,
                    story->id);
            }
        }
    }

    void check_stories() {
        std::map<std::string, SourceSpan> seen;
        for (const PagePlan* list : all_) {
            const PagePlan& page = *list;
            const StoryItem* lead = nullptr;
            for (const StoryItem* story : items_on<StoryItem>(page)) {
                const auto [first, is_new] = seen.emplace(story->id, story->where);
                if (!is_new) {
                    add("BX2007",
                        story->where,
                        {fmt::format("稿件代号 {} 用了两次（第 {} 行、第 {} 行）",
                                     shown(story->id),
                                     first->second.line,
                                     story->where.line),
                         fmt::format("story id \"{}\" is used twice (lines {} and {})",
                                     shown(story->id),
                                     first->second.line,
                                     story->where.line)},
                        page.number,
                        story->id);
                }
                if (story->lead && lead != nullptr && page.number > 0) {
                    add("BX2015",
                        story->where,
                        {fmt::format("第 {} 版有两个头条：{} 与 {}",
                                     page.number,
                                     shown(lead->id),
                                     shown(story->id)),
                         fmt::format("page {} has two leads: {} and {}",
                                     page.number,
                                     shown(lead->id),
                                     shown(story->id))},
                        page.number,
                        story->id);
                }
                lead = story->lead ? story : lead;
                check_jump(page, story->id, story->jump);
                check_near(page, *story);
            }
        }
    }

    void check_names() {
        for (const PagePlan* list : all_) {
            const PagePlan& page = *list;
            for (const PhotoItem* photo : items_on<PhotoItem>(page)) {
                if (!photo->with.empty() && !stands_on(photo->with, page)) {
                    add_unknown_story(photo->where,
                                      photo->with,
                                      page.number,
                                      {fmt::format("图片 {} 配的稿件 {} 不在这{}",
                                                   shown(photo->file),
                                                   shown(photo->with),
                                                   list_words(page).zh),
                                       fmt::format("photo {} goes with \"{}\", which is not {}",
                                                   shown(photo->file),
                                                   shown(photo->with),
                                                   list_words(page).en)});
                }
            }
            for (const PhotoItem* photo : items_on<PhotoItem>(page)) {
                check_hanging(page, photo->frame, photo->with, photo->where);
            }
            for (const QuoteItem* quote : items_on<QuoteItem>(page)) {
                check_hanging(page, quote->frame, quote->with, quote->where);
                check_with(
                    page, {"引语", "the quote"}, quote->text.text, quote->with, quote->where);
            }
            for (const QrItem* code : items_on<QrItem>(page)) {
                check_hanging(page, code->frame, code->with, code->where);
                check_with(page, {"二维码", "the QR code"}, code->content, code->with, code->where);
            }
            for (const IndexItem* index : items_on<IndexItem>(page)) {
                for (const IndexItem::Entry& entry : index->entries) {
                    if (std::ranges::find(ids_, entry.story) == ids_.end()) {
                        add_unknown_story(
                            entry.where,
                            entry.story,
                            page.number,
                            {fmt::format("导读里的稿件 {} 不存在", shown(entry.story)),
                             fmt::format("the index names \"{}\", which no story has",
                                         shown(entry.story))});
                    } else if (!gets_a_page(entry.story)) {
                        add_left_out(entry, page.number);
                    }
                }
            }
            for (const ContinuedItem* continued : items_on<ContinuedItem>(page)) {
                check_continued(page, *continued);
                check_jump(page, continued->story, continued->jump);
            }
        }
    }

    void check_templates() {
        std::vector<std::string> names(templates_.size());
        std::ranges::transform(templates_, names.begin(), &PageTemplate::name);
        for (const PagePlan& page : issue_.pages) {
            if (!page.layout.empty() && std::ranges::find(names, page.layout) == names.end()) {
                auto finding =
                    no_such_name(page.where,
                                 {"适合这种版面格式的版样", "template for this page format"},
                                 page.layout,
                                 names);
                finding.page = page.number;
                report_.add(std::move(finding));
            } else {
                check_slots(page);
            }
        }
    }

  private:
    /// Stories that ask for a slot which none of the templates that the page may take has.
    void check_slots(const PagePlan& page) {
        std::vector<std::string> names;
        for (const PageTemplate& plan : templates_) {
            if (page.layout.empty() ? !plan.made_for && plan.front == (page.number == 1)
                                    : plan.name == page.layout) {
                for (const StorySlot& slot : plan.slots) {
                    names.push_back(slot.name);
                }
            }
        }
        std::ranges::sort(names);
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const StoryItem* story : items_on<StoryItem>(page)) {
            if (!story->slot.empty() && std::ranges::find(names, story->slot) == names.end()) {
                auto finding = no_such_name(
                    story->where, {"稿位", "slot of a page template"}, story->slot, names);
                finding.page = page.number;
                finding.story = story->id;
                report_.add(std::move(finding));
            }
        }
    }

    void add(std::string code,
             const SourceSpan& where,
             Message message,
             int page = 0,
             std::string story = {}) {
        auto finding = error(std::move(code), where, std::move(message));
        finding.page = page;
        finding.story = std::move(story);
        finding.hints.push_back(remedy(finding.code));
        report_.add(std::move(finding));
    }

    void check_paper_name(const SourceSpan& where, const Message& wanted_by) {
        if (issue_.paper.name.empty() && !issue_.paper.where.file.empty()) {
            auto finding = error(
                "BX2002",
                where,
                {fmt::format("{}要印报名，报纸资料里没有写 name", wanted_by.zh),
                 fmt::format("{} prints the name of the paper, which has none", wanted_by.en)});
            finding.hints.push_back(
                {"在报纸资料文件里加一行 name: 报名", "add name: to the file of the paper"});
            report_.add(std::move(finding));
        }
    }

    /// What hangs below a headline must say whose.
    void check_hanging(const PagePlan& page,
                       const std::optional<InsetPlace>& place,
                       const std::string& with,
                       const SourceSpan& where) {
        if (place && place->below_headline && with.empty()) {
            add("BX2035",
                where,
                {"below: headline 没有说是哪一篇的标题",
                 "below: headline does not say whose headline"},
                page.number,
                {});
        }
    }

    /// What stands among the text of a story must stand on its page.
    void check_with(const PagePlan& page,
                    const Message& what,
                    const std::string& name,
                    const std::string& story,
                    const SourceSpan& where) {
        if (story.empty() || stands_on(story, page)) {
            return;
        }
        add_unknown_story(where,
                          story,
                          page.number,
                          {fmt::format("{}“{}”配的稿件 {} 不在这{}",
                                       what.zh,
                                       shown(name),
                                       shown(story),
                                       list_words(page).zh),
                           fmt::format("{} \"{}\" goes with \"{}\", which is not {}",
                                       what.en,
                                       shown(name),
                                       shown(story),
                                       list_words(page).en)});
    }

    void add_unknown_story(const SourceSpan& where,
                           const std::string& id,
                           int page,
                           Message message) {
        auto finding = error("BX2014", where, std::move(message));
        finding.page = page;
        if (const std::string guess = closest_word(id, ids_); !guess.empty() && guess != id) {
            finding.hints.push_back(
                {fmt::format("是不是“{}”？", guess), fmt::format("did you mean \"{}\"?", guess)});
        } else {
            finding.hints.push_back(
                {"稿件代号是 story: 后面的那个词；配稿要在同一版",
                 "the id is the word after story:; what goes with it must be on "
                 "its page"});
        }
        report_.add(std::move(finding));
    }

    /// Where something stands, to say "not …" of it.
    static Message list_words(const PagePlan& page) {
        return page.number > 0 ? Message{"一版", "on this page"}
                               : Message{"个列表里", "in this list"};
    }

    /// Stories that one should adjoin are stories of the issue.
    void check_near(const PagePlan& page, const StoryItem& story) {
        for (const std::string& id : story.near) {
            if (std::ranges::find(ids_, id) == ids_.end()) {
                add_unknown_story(
                    story.where,
                    id,
                    page.number,
                    {fmt::format("“{}”关联的稿件 {} 不存在", shown(story.id), shown(id)),
                     fmt::format("\"{}\" is to be near \"{}\", which no story has",
                                 shown(story.id),
                                 shown(id))});
            }
        }
    }

    /// Whether the story is on a page, or a plan made for one of this issue places it.
    [[nodiscard]] bool gets_a_page(const std::string& id) const {
        return std::ranges::any_of(issue_.pages, [&](const PagePlan& page) {
            return stands_on(id, page) ||
                   is_planned(page, [&](const StorySlot& slot) { return slot.story == id; });
        });
    }

    /// Whether a plan made for `page` has a slot that `is_meant`.
    template <class IsMeant>
    [[nodiscard]] bool is_planned(const PagePlan& page, const IsMeant& is_meant) const {
        return std::ranges::any_of(templates_, [&](const PageTemplate& plan) {
            return plan.made_for == MadeFor{issue_.number, page.number} &&
                   std::ranges::any_of(plan.slots, is_meant);
        });
    }

    /// Not an error: automatic make-up, which will find its page, reads the issue too.
    void add_left_out(const IndexItem::Entry& entry, int page) {
        auto finding =
            warning("BX2014",
                    entry.where,
                    {fmt::format("导读里的稿件 {} 还没分版，导读先不列它", shown(entry.story)),
                     fmt::format("the index names \"{}\", which is on no page yet and left out",
                                 shown(entry.story))});
        finding.page = page;
        finding.hints.push_back(
            {fmt::format("组版：banxin plan {}", entry.where.file),
             fmt::format("let it be made up: banxin plan {}", entry.where.file)});
        report_.add(std::move(finding));
    }

    void check_gaps(const std::map<int, SourceSpan>& pages) {
        int expected = 1;
        for (const auto& [number, where] : pages) {
            if (number > expected) {
                add("BX2018",
                    where,
                    {fmt::format("版序不连续：有第 {} 版，没有第 {} 版", number, expected),
                     fmt::format("there is a page {}, but no page {}", number, expected)},
                    number);
            }
            expected = number + 1;
        }
    }

    [[nodiscard]] const PagePlan* page_of(int number) const {
        const auto found = std::ranges::find(issue_.pages, number, &PagePlan::number);
        return found == issue_.pages.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool continues_on(const std::string& id, const PagePlan& page) const {
        const auto is_rest = [&](const StorySlot& slot) {
            return slot.continued && slot.story == id;
        };
        return is_planned(page, is_rest) ||
               std::ranges::any_of(items_on<ContinuedItem>(page),
                                   [&id](const auto* continued) { return continued->story == id; });
    }

    [[nodiscard]] bool stands_on(const std::string& id, const PagePlan& page) const {
        return continues_on(id, page) ||
               std::ranges::any_of(items_on<StoryItem>(page),
                                   [&id](const auto* story) { return story->id == id; });
    }

    /// `jump` leaves `page` with the rest of story `id`.
    void check_jump(const PagePlan& page,
                    const std::string& story,
                    const std::optional<Jump>& jump) {
        if (!jump) {
            return;
        }
        const int to = jump->page;
        const PagePlan* target = page_of(to);
        const std::string id = shown(story);
        if (target == nullptr) {
            add("BX2013",
                jump->where,
                {fmt::format("“{}”下转第 {} 版，本期没有第 {} 版", id, to, to),
                 fmt::format("\"{}\" jumps to page {}, which is not in this issue", id, to)},
                page.number,
                story);
        } else if (to <= page.number) {
            add("BX2016",
                jump->where,
                {fmt::format("“{}”从第 {} 版转到第 {} 版，只能往后转", id, page.number, to),
                 fmt::format("\"{}\" jumps from page {} to page {}; it can only go forward",
                             id,
                             page.number,
                             to)},
                page.number,
                story);
        } else if (!continues_on(story, *target)) {
            auto finding =
                error("BX2017",
                      jump->where,
                      {fmt::format("“{}”下转第 {} 版，但第 {} 版没有给它留框", id, to, to),
                       fmt::format("\"{}\" jumps to page {}, which has no frame for it", id, to)});
            finding.page = page.number;
            finding.story = story;
            finding.hints.push_back(
                {fmt::format("在第 {} 版加一项 continued: {}，写上 frame", to, id),
                 fmt::format("give page {} an item continued: {} with its frame", to, id)});
            report_.add(std::move(finding));
        }
    }

    /// Whether some page sends story `id` on to page `number`.
    [[nodiscard]] bool jumps_to(const std::string& id, int number) const {
        const auto goes_there = [number](const std::optional<Jump>& jump) {
            return jump && jump->page == number;
        };
        const auto sends_it = [&](const StorySlot& slot) {
            return slot.story == id && slot.jump_to == number;
        };
        return std::ranges::any_of(all_, [&](const PagePlan* page) {
            return is_planned(*page, sends_it) ||
                   std::ranges::any_of(items_on<StoryItem>(*page),
                                       [&](const StoryItem* story) {
                                           return story->id == id && goes_there(story->jump);
                                       }) ||
                   std::ranges::any_of(items_on<ContinuedItem>(*page),
                                       [&](const ContinuedItem* rest) {
                                           return rest->story == id && goes_there(rest->jump);
                                       });
        });
    }

    void check_continued(const PagePlan& page, const ContinuedItem& continued) {
        const std::string id = shown(continued.story);
        if (std::ranges::find(ids_, continued.story) == ids_.end()) {
            add_unknown_story(
                continued.where,
                continued.story,
                page.number,
                {fmt::format("上接的稿件 {} 不存在", id),
                 fmt::format("\"{}\" is continued here, but no story has that id", id)});
        } else if (!jumps_to(continued.story, page.number)) {
            add("BX2017",
                continued.where,
                {fmt::format("第 {} 版给“{}”留了框，但它没有转到这一版", page.number, id),
                 fmt::format(
                     "page {} has a frame for \"{}\", which does not jump here", page.number, id)},
                page.number,
                continued.story);
        }
    }

    const Issue& issue_;
    const std::vector<PageTemplate>& templates_;
    Report& report_;
    /// What is to be made up and what is in reserve, as pages of number 0.
    std::array<PagePlan, 2> lists_;
    std::vector<const PagePlan*> all_;  ///< The pages, then those.
    std::vector<std::string> ids_;
};

}  // namespace

void check_references(const Issue& issue,
                      const std::vector<PageTemplate>& templates,
                      const PageCount& count,
                      Report& report) {
    ReferenceCheck check{issue, templates, report};
    check.check_paper_name();
    check.check_number_of_stories();
    check.check_pages(count);
    check.check_stories();
    check.check_names();
    check.check_templates();
}

void check_legal_parts(const Issue& issue, Report& report) {
    const auto check = [&](const std::vector<PageItem>& items, int page) {
        for (const PageItem& item : items) {
            const auto* ad = std::get_if<AdItem>(&item);
            if (ad != nullptr && ad->label.empty()) {
                auto finding =
                    error("BX8008",
                          ad->where,
                          {fmt::format("广告 {} 没有标“广告”（法定）", shown(ad->file)),
                           fmt::format("advertisement {} is not marked 广告 (required by law)",
                                       shown(ad->file))});
                finding.page = page;
                finding.hints.push_back({"加上 label: 广告", "add label: 广告"});
                report.add(std::move(finding));
            }
        }
    };
    for (const PagePlan& page : issue.pages) {
        check(page.items, page.number);
    }
    check(issue.unassigned, 0);
    check(issue.reserve, 0);
}

}  // namespace banxin
