// SPDX-License-Identifier: Apache-2.0
#include "input/template_fields.hpp"

#include "input/file_head_fields.hpp"
#include "input/place_fields.hpp"

#include <array>

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array kind_words{meaning("page", 0)};
constexpr std::array page_words{meaning("front", true), meaning("inner", false)};

constexpr FieldType advert_type = table(advert_fields);
constexpr FieldType slot_type = table(slot_fields);
/// By name, or as a list whose items say theirs.
constexpr std::array slots_parts{map(slot_type), list(slot_type)};

constexpr std::array template_rows{
    version_row,
    kind_row(kind_words),
    Field{"layout",
          "版样名",
          word,
          {"版样名，和文件名一样", "its name, that of the file"},
          Need::Required},
    Field{"page",
          "用于头版还是内版",
          choice(page_words),
          {"front 头版，inner 内版", "front or inner"},
          Need::Required},
    Field{"format",
          "版面格式",
          name_in("layouts/formats"),
          {"画在哪种版面格式上", "the page format that it is drawn on"},
          Need::Required},
    Field{"made_for",
          "专为哪一版",
          table(made_for_fields),
          {"专为哪一期的哪一版编排；不写就哪一版合适都能用",
           "the one page it was made for; else it is for any that suits"}},
    Field{"furniture",
          "报头、报尾、导读",
          table(furniture_fields),
          {"报头、报尾、导读的位置", "places of masthead, imprint and index"}},
    Field{"adverts", "广告位", list(advert_type), {"广告的位置", "places of advertisements"}},
    Field{"blanks",
          "空位",
          list(advert_type),
          {"留给自己写了 frame 的东西，或还空着的地方；只在有 made_for 的版样里写",
           "places for what has a frame of its own, or for nothing yet; only in a plan with "
           "made_for"}},
    Field{"held",
          "撤下的稿件",
          list(word),
          {"从这一版撤下的稿件，写代号；只在有 made_for 的版样里写",
           "ids of stories taken off the page; only in a plan with made_for"}},
    Field{"slots",
          "稿位",
          either(slots_parts),
          {"稿位，按名字写", "its slots, by name"},
          Need::Required}};

constexpr std::array made_for_rows{
    Field{"number",
          "总期号",
          integer(1, 99'999),
          {"总期号，如 1187", "the number of the issue, such as 1187"},
          Need::Required},
    Field{"page",
          "版序",
          integer_to(&Limits::pages),
          {"第几版", "the number of the page"},
          Need::Required}};

constexpr std::array furniture_rows{
    Field{"masthead", "报头", frame_type, {"报头的位置", "the place of the masthead"}},
    Field{"imprint", "报尾", frame_type, {"报尾的位置", "that of the imprint"}},
    Field{"index", "导读", frame_type, {"导读的位置", "that of the index"}}};

constexpr std::array advert_rows{
    Field{"name", "广告位的名字", word, {"广告位的名字", "its name"}, Need::Required},
    Field{"frame", "框", frame_type, {"框", "its place"}, Need::Required}};

constexpr std::array slot_rows{
    Field{"name",
          "稿位名",
          word,
          {"稿位名；稿位写成列表时用", "its name, where slots are a list"},
          Need::Sometimes},
    Field{"takes",
          "放什么稿件",
          table(takes_fields),
          {"放什么样的稿件；有 made_for 的版样不写",
           "what stories it takes; not in a plan with made_for"},
          Need::Sometimes},
    Field{"story",
          "稿件代号",
          word,
          {"放哪一篇稿件；只在有 made_for 的版样里写",
           "the id of the story it is for; only in a plan with made_for"},
          Need::Sometimes},
    Field{"continued",
          "上接",
          on_switch,
          {"true：放这篇从别的版转来的下文",
           "true: for what is left of that story, begun on an earlier page"}},
    Field{"jump",
          "转到第几版",
          integer_to(&Limits::pages),
          {"排不下的转到第几版", "the page where what does not fit goes on"}},
    Field{"frame",
          "框",
          shape_type,
          {"框：一个矩形，或连成一片的几个", "one rectangle or several that are connected"},
          Need::Required},
    Field{"headline",
          "标题位置",
          headline_type,
          {"标题放在哪里、多大", "where the headline stands, and its size"}},
    Field{"picture", "图片位", inset_type, {"随稿图片的位置", "the place of its picture"}},
    Field{"pictures",
          "图片位",
          list(inset_type),
          {"几张随稿图片的位置", "the places of its pictures"}},
    Field{"quote", "引语位", inset_type, {"摘引的位置", "the place of a quote"}},
    Field{"code",
          "二维码位",
          inset_type,
          {"二维码的位置，代替它自己写的", "the place of its QR code, instead of its own"}},
    Field{"legs", "分栏", leg_type, {"正文分几栏（破栏）", "text columns"}},
    Field{"leg_order",
          "读的次序",
          leg_order_type,
          {"先读第几栏，如 [2, 1]", "which leg is read first, such as [2, 1]"}},
    Field{"box", "加框", box_type, {"给全篇加框、铺底", "a box or tint around all of it"}},
    Field{"fit", "微调", fit_type, {"微调的限度，或 off", "how far copyfitting may go, or off"}},
    Field{"style",
          "样式",
          word,
          {"专给哪类稿件，如 poem", "the kind of story it is for, such as poem"}},
    Field{"pin",
          "指名、固定",
          on_switch,
          {"true：只放写了 slot 指名要它的稿件；有 made_for 的版样里，重新组版时这一篇不动",
           "true: only for stories that ask for it; in a plan with made_for, its story stays when "
           "the page is made up anew"}}};

constexpr std::array takes_rows{
    Field{"priority",
          "先后",
          span(1, 99),
          {"放第几重要的稿件，如 1、4-5", "the weight of stories it takes, such as 1 or 4-5"},
          Need::Required},
    Field{"chars",
          "能放多少字",
          span(1, 99'999),
          {"正文多少字，如 900-1200", "characters of their text, such as 900-1200"},
          Need::Required},
    Field{"pictures",
          "几张图",
          span(0, 9),
          {"几张图；0-1 是可有可无", "how many pictures; 0-1 for one or none"}}};

}  // namespace

constexpr FieldTable template_fields{
    "layout", template_rows, {"版样：一版分成几块，没有稿件", "a page plan without stories"}};
constexpr FieldTable made_for_fields{
    "made_for", made_for_rows, {"版样专为哪一版编排", "the one page that a plan was made for"}};
constexpr FieldTable furniture_fields{
    "furniture",
    furniture_rows,
    {"报头、报尾、导读的位置", "places of masthead, imprint and index"}};
constexpr FieldTable advert_fields{
    "advert", advert_rows, {"广告位", "the place of an advertisement"}};
constexpr FieldTable slot_fields{"slot", slot_rows, {"稿位", "the place of a story"}};
constexpr FieldTable takes_fields{
    "takes", takes_rows, {"放什么样的稿件", "what stories a slot takes"}};

}  // namespace banxin
