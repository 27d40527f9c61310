// SPDX-License-Identifier: Apache-2.0
#include "input/item_fields.hpp"

#include "input/breaks.hpp"
#include "input/encoding.hpp"
#include "input/place_fields.hpp"

namespace banxin {
namespace {

using namespace field_types;

constexpr std::array standard_words{meaning("standard", 0)};
constexpr FieldType standard = choice(standard_words);

constexpr Words frame_doc{"框：第几栏到第几栏、第几行到第几行；不写就用版样的",
                          "its place in columns and lines; else that of the page plan"};

constexpr std::array masthead_rows{Field{"masthead",
                                         "报头样式",
                                         standard,
                                         {"报头；写 standard", "the masthead; write standard"},
                                         Need::Required},
                                   Field{"frame", "框", frame_type, frame_doc}};

constexpr std::array imprint_rows{Field{"imprint",
                                        "报尾样式",
                                        standard,
                                        {"报尾；写 standard", "the imprint; write standard"},
                                        Need::Required},
                                  Field{"frame", "框", frame_type, frame_doc}};

constexpr std::array break_words{meaning("join", Breaks::Join), meaning("keep", Breaks::Keep)};
constexpr std::array encoding_words{meaning("utf-8", Encoding::Utf8),
                                    meaning("gb18030", Encoding::Gb18030)};
constexpr std::array direction_words{meaning("horizontal", 0), later("vertical")};

constexpr std::array story_rows{
    Field{"story",
          "稿件代号",
          word,
          {"稿件代号，一期里不重复，如 lifts", "the story's id, once in an issue, such as lifts"},
          Need::Required},
    Field{"kicker", "引题", text, {"引题，在主题上面", "the line above the title"}},
    Field{"title",
          "标题",
          text,
          {"主题；用 |- 写几行就排几行", "the title; as many lines as are written after |-"},
          Need::Required},
    Field{"deck", "副题", text, {"副题，在主题下面", "the line below the title"}},
    Field{"summary", "提要", text, {"提要", "a summary of the story"}},
    Field{"byline",
          "消息头",
          text,
          {"消息头或署名，如 本报讯（记者 何清）", "who reports, such as 本报讯（记者 何清）"}},
    Field{"body",
          "正文",
          path,
          {"正文文件（.md、.txt 或网页粘来的 .html）的路径，或 |- 下面直接写正文",
           "the path of its text (.md, .txt, or .html pasted from the web), or the text itself "
           "after |-"},
          Need::Required},
    Field{"encoding",
          "正文编码",
          choice(encoding_words),
          {"正文文件的编码；不写就从内容判断，判断不了就报错",
           "the encoding of its text; else it is told from the bytes, where that is sure"}},
    Field{"breaks",
          "硬回车",
          choice(break_words),
          {"每行差不多一样长的稿件：join 接成一段（默认），keep 一行一段",
           "of a text in lines of one length: join makes one paragraph of them (the default), keep "
           "leaves each alone"}},
    Field{"frame",
          "框",
          shape_type,
          {"框：一个矩形，或连成一片的几个；不写就放进版样的稿位",
           "one rectangle or several that are connected; else a slot of the page plan"}},
    Field{"slot", "稿位", word, {"放进版样的哪个稿位", "the slot of the page plan that it takes"}},
    Field{"legs",
          "分栏",
          leg_type,
          {"正文分几栏（破栏）；不写就和框的栏数一样",
           "text columns; as many as the frame's if not said"}},
    Field{"leg_order",
          "读的次序",
          leg_order_type,
          {"先读第几栏，如 [2, 1]", "which leg is read first, such as [2, 1]"}},
    Field{"fit", "微调", fit_type, {"微调的限度，或 off", "how far copyfitting may go, or off"}},
    Field{"lead",
          "头条",
          on_switch,
          {"是不是头条，一版一篇", "whether it leads the page, once a page"}},
    Field{"rank",
          "轻重",
          integer(1, 9),
          {"在本版第几重要，1 最重要；不写是 5，头条是 1",
           "its weight on the page, 1 the most; 5 if not said, 1 for the lead"}},
    Field{"style",
          "样式",
          word,
          {"样式表 stories 里的一类，如 essay",
           "a kind under stories of the style sheet, such as essay"}},
    Field{"box", "加框", box_type, {"给全篇加框、铺底", "a box or tint around all of it"}},
    Field{"jump",
          "转版",
          table(jump_fields),
          {"排不下的转到别的版", "what is left goes on on another page"}},
    Field{"headline",
          "标题位置",
          headline_type,
          {"标题放在哪里、多大", "where the headline stands, and its size"}},
    Field{"overset",
          "排不下时",
          overset_type,
          {"排不下怎么办：error 不出，warn 提醒", "if it does not fit: error or warn"}},
    Field{"direction",
          "排的方向",
          choice(direction_words),
          {"正文横排还是竖排", "the direction of the text"}},
    Field{"column", "栏目", text, {"栏目名，排成栏目标", "the regular column that it belongs to"}},
    Field{"note", "编者按", text, {"编者按", "an editor's note"}},
    Field{"near",
          "关联",
          list(word),
          {"自动组版时和哪些稿件挨着，写代号", "the ids of stories that make-up puts beside it"}},
    Field{"pin",
          "固定",
          on_switch,
          {"true：重新组版时留在版样给它的位置",
           "true: stays where the page plan has it when pages are made up anew"}},
    Field{"section",
          "版名",
          text,
          {"还没分版的稿件归哪一版，写版名；写在版里的不看",
           "the name of the page it belongs to; only read while it is on none"}},
    Field{"front",
          "上头版",
          on_switch,
          {"true：还没分版的稿件要上头版；写在版里的不看",
           "true: it belongs to page 1; only read while it is on none"}}};

constexpr std::array continued_rows{
    Field{"continued",
          "稿件代号",
          word,
          {"从别的版转来的哪一篇（上接）", "the id of the story that goes on here"},
          Need::Required},
    Field{"title", "标题", text, {"短标题；不写就用原来的", "a short title; else the story's own"}},
    Field{"frame", "框", shape_type, {"框", "its place"}, Need::Required},
    Field{"legs", "分栏", leg_type, {"正文分几栏", "text columns"}},
    Field{"jump", "转版", table(jump_fields), {"再转到别的版", "it goes on once more"}}};

constexpr std::array photo_fit_words{meaning("crop", Fit::Crop), meaning("contain", Fit::Contain)};

constexpr Words with_doc{"配哪篇稿件（稿件代号）", "the id of the story that it goes with"};

constexpr std::array photo_rows{
    Field{"photo",
          "图片文件",
          path,
          {"图片的路径（JPEG、PNG、SVG、PDF）", "the path of the picture"},
          Need::Required},
    Field{"with", "配稿", word, with_doc},
    Field{"caption", "图片说明", text, {"图片说明", "what the picture shows"}},
    Field{"credit", "摄影者", text, {"谁拍的，如 梁禾 摄", "who made it"}},
    Field{"alt",
          "给看不见图的读者的一句话",
          text,
          {"给看不见图的读者的一句话", "a sentence for readers who cannot see it"},
          Need::Required},
    Field{"focus",
          "焦点",
          shares_type,
          {"裁图时留住哪一点：从左、从上算的两个 0 到 1 的数",
           "the point that cropping keeps: two numbers from 0 to 1, from the left and the top"}},
    Field{"fit",
          "怎么放",
          choice(photo_fit_words),
          {"crop 裁满，contain 放全", "crop to fill, or contain all of it"}},
    Field{"frame", "框", inset_type, frame_doc},
    Field{"outline",
          "轮廓",
          list(shares_type, 3),
          {"文字绕着排的轮廓：三个以上的角，都是从左、从上算的 0 到 1",
           "what text runs around: three corners or more, as shares from the left and the top"}}};

constexpr std::array quote_rows{
    Field{"quote", "引语", text, {"引语", "the words quoted"}, Need::Required},
    Field{"by", "谁说的", text, {"谁说的", "who said them"}},
    Field{"with", "配稿", word, with_doc},
    Field{"frame", "框", inset_type, frame_doc}};

constexpr std::array qr_rows{
    Field{"qr",
          "二维码的内容",
          word,
          {"二维码的内容，一般是网址", "what the code says, as a rule an address"},
          Need::Required},
    Field{"caption", "说明", text, {"二维码下面的说明", "the words below it"}},
    Field{"with", "配稿", word, with_doc},
    Field{"frame", "框", inset_type, {"框", "its place"}, Need::Required}};

constexpr std::array ad_fit_words{meaning("contain", Fit::Contain), meaning("exact", Fit::Exact)};

constexpr std::array ad_rows{
    Field{"ad",
          "广告文件",
          path,
          {"广告的路径（图片、SVG、PDF）", "the path of the advertisement"},
          Need::Required},
    Field{"advertiser", "广告主", text, {"谁的广告", "whose advertisement it is"}, Need::Required},
    Field{"label",
          "广告字样",
          text,
          {"写“广告”二字，法定要标", "the word 广告, which the law asks for"}},
    Field{"fit",
          "怎么放",
          choice(ad_fit_words),
          {"contain 缩放到放得下，exact 尺寸必须正好（PDF 不写就是）",
           "contain scales it, exact wants the very size (of a PDF, if not said)"}},
    Field{"frame", "框", frame_type, frame_doc},
    Field{"size",
          "大小",
          table(size_fields),
          {"只定了几栏几行的广告，位置由组版定；写了 frame 就照 frame",
           "columns and lines of one whose place make-up finds; a frame goes before it"}}};

constexpr std::array size_rows{Field{"columns",
                                     "几栏宽",
                                     integer(1, 99),
                                     {"几栏宽，如 2", "how many columns wide, such as 2"},
                                     Need::Required},
                               Field{"lines",
                                     "几行高",
                                     integer(1, 999),
                                     {"几行高，如 30", "how many lines high, such as 30"},
                                     Need::Required}};

constexpr std::array index_rows{
    Field{"index",
          "导读样式",
          standard,
          {"导读；写 standard", "the index; write standard"},
          Need::Required},
    Field{"title", "题", text, {"导读的题；不写就是“导读”", "its title; 导读 if not said"}},
    Field{"entries",
          "稿件代号列表",
          list(word),
          {"列哪些稿件，写代号", "the ids of the stories it lists"},
          Need::Required},
    Field{"frame", "框", frame_type, frame_doc},
    Field{"legs", "分栏", leg_type, {"分几栏", "its columns"}}};

constexpr std::array jump_rows{
    Field{"page",
          "转到第几版",
          integer_to(&Limits::pages),
          {"转到第几版", "the page where it goes on"},
          Need::Required},
    Field{
        "label", "转版字样", text, {"怎么写；不写就是“下转第2版”", "its wording; else 下转第2版"}}};

}  // namespace

constexpr FieldTable masthead_fields{"masthead", masthead_rows, {"报头", "the masthead"}};
constexpr FieldTable imprint_fields{"imprint", imprint_rows, {"报尾", "the imprint"}};
constexpr FieldTable story_fields{"story", story_rows, {"稿件", "a story"}};
constexpr FieldTable continued_fields{
    "continued", continued_rows, {"上接：从别的版转来的稿件", "the rest of a story"}};
constexpr FieldTable photo_fields{"photo", photo_rows, {"图片", "a picture"}};
constexpr FieldTable quote_fields{"quote", quote_rows, {"引语", "words of a story, set large"}};
constexpr FieldTable qr_fields{"qr", qr_rows, {"二维码", "a QR code"}};
constexpr FieldTable ad_fields{"ad", ad_rows, {"广告", "an advertisement"}};
constexpr FieldTable size_fields{"size", size_rows, {"广告的大小", "the size of an advertisement"}};
constexpr FieldTable index_fields{"index", index_rows, {"导读", "the stories of other pages"}};
constexpr FieldTable jump_fields{"jump", jump_rows, {"转版", "where a story goes on"}};

}  // namespace banxin
