// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX7001",
                {"稿件比框长，末尾排不下。版心不挤字距、不缩字号、不删稿，所以不能付印。",
                 "The story is longer than its frame. banxin neither squeezes, shrinks nor cuts, "
                 "so the issue is not ready."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: long.md\n"
                 "  frame: {columns: 4-5, lines: 18-24}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: long.md\n"
                 "  frame: {columns: 4-5, lines: 18-60}"},
                {"照消息压字，或加高框，或转版；压字先压末行最短的段。",
                 "Cut as the message says, or deepen the frame, or jump; cut the paragraph with "
                 "the shortest last line first."}},
    Explanation{
        "BX7002",
        {"稿件比框短，栏底空出几行白。",
         "The story is shorter than its frame and leaves white at the foot of a column."},
        {"issue.yaml",
         "pages:\n"
         "  - no: 1\n"
         "    name: 要闻\n"
         "    items:\n"
         "      - masthead: standard\n"
         "        frame: {columns: 1-3, lines: 1-16}\n"
         "      - story: run\n"
         "        title: 步道\n"
         "        body: long.md\n"
         "        frame: {columns: 4-5, lines: 1-60}\n"
         "      - imprint: standard\n"
         "        frame: {columns: 1-5, lines: 98-99}",
         "pages:\n"
         "  - no: 1\n"
         "    name: 要闻\n"
         "    items:\n"
         "      - masthead: standard\n"
         "        frame: {columns: 1-3, lines: 1-16}\n"
         "      - story: run\n"
         "        title: 步道\n"
         "        body: long.md\n"
         "        frame: {columns: 4-5, lines: 1-32}\n"
         "      - imprint: standard\n"
         "        frame: {columns: 1-5, lines: 98-99}"},
        {"加字，改浅框，放大图片，或写 fit: {filler: on} 用报花补白。",
         "Add text, make the frame shallower or the picture deeper, or write fit: {filler: on}."}},
    Explanation{"BX7003",
                {"标题用最小的字号也排不进它的宽度。",
                 "The headline does not go into its width even at the smallest size."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: |-\n"
                 "    江边步道全线走通以后市民来走了又来走了又来走了又来走了又来走了\n"
                 "    年内再修三段\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4, lines: 18-48}",
                 "- story: run\n"
                 "  title: |-\n"
                 "    江边步道走通\n"
                 "    年内再修三段\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4, lines: 18-48}"},
                {"改短标题，分成几行，或把框放宽。",
                 "Shorten it, divide it into rows, or widen the frame."}},
    Explanation{
        "BX7004",
        {"框里分的栏太多，每栏只有几个字，行没法排匀。",
         "The frame has so many legs that a line holds but a few characters and cannot be even."},
        {"issue.yaml",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  legs: 12\n"
         "  frame: {columns: 4-5, lines: 18-48}",
         "- story: run\n"
         "  title: 步道\n"
         "  body: walk.md\n"
         "  legs: 2\n"
         "  frame: {columns: 4-5, lines: 18-48}"},
        {"legs 写小一点，或把框放宽。", "Ask for fewer legs or a wider frame."}},
    Explanation{"BX7005",
                {"栏太窄，一个长的西文词只好不加连字符断开，读者会以为是两个词。",
                 "The column is so narrow that a long Latin word was broken without a hyphen and "
                 "reads as two."},
                {"", "在 6 字宽的栏里排 internationalization", "加宽这一栏，或换一个短词"},
                {"照消息加字、减字；网址换成二维码。",
                 "Add or cut as the message says; print a QR code for an address."}},
    Explanation{"BX7006",
                {"几个标点连在一起，避头尾做不到，有一个排到了行首。",
                 "Several marks follow each other and one had to start a line."},
                {"", "\u2026\u2026\u201d）。\u201d", "\u2026\u2026\u201d）。"},
                {"照消息加字、减字，或改一改标点。",
                 "Add or cut as the message says, or change the marks."}},
    Explanation{"BX7007",
                {"为了不断开词和数字，这一行字距拉得很开，版上像有一道白缝。",
                 "To keep words and numbers whole this line is set very wide, and shows as a white "
                 "streak."},
                {"", "一行里有一串很长的数字或网址", "把它挪到段末，或加减几个字"},
                {"照消息在这一行或它前面加几个字、减几个字。",
                 "Add or cut as the message says, in this line or before it."}},
    Explanation{
        "BX7008",
        {"编排这一版时留了一块空位，现在还没有东西占它，照排就是一块白。",
         "The page plan was made with a blank, and nothing stands there yet; the page would "
         "have a white hole."},
        {"", "版样里 blanks: 有一块，广告没有来", "把公益广告的 frame 写成那一块"},
        {"放一条公益广告或一张照片（写 frame），或补一篇稿件后重新 banxin plan。",
         "Put an advertisement or a photograph there, with its frame; or add a story and "
         "make the page up anew."}},
    Explanation{
        "BX7009",
        {"碰题：左右两篇的标题并排，读者会连着念成一句。",
         "Two headlines stand side by side and are read as one sentence."},
        {"", "第 1-3 栏和第 4-5 栏的标题都从第 18 行起", "其中一篇改成腰题，或下移 10 行"},
        {"错开高低，或一横一竖，或给一篇加框；有意这样就写 rules: {butting: off}。",
         "Stagger them, set one vertical, or box one; if it is meant, rules: {butting: off}."}},
    Explanation{"BX7010",
                {"断版：一行空白从左到右贯通，一版像断成两截。",
                 "A line of white runs across, and the page falls in two."},
                {"", "各篇都在第 50 行结束", "有一篇往下跨过第 50 行"},
                {"让一篇稿件或图片跨过那一行。", "Let a story or a picture cross that line."}},
    Explanation{"BX7014",
                {"图片的框太浅，除去说明文字就没有地方放图。",
                 "The frame is so shallow that its caption leaves no room for the picture."},
                {"issue.yaml",
                 "- photo: red.jpg\n"
                 "  alt: 图\n"
                 "  caption: 清晨的江边步道。\n"
                 "  frame: {columns: 4-5, lines: 18-19}",
                 "- photo: red.jpg\n"
                 "  alt: 图\n"
                 "  caption: 清晨的江边步道。\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"加高框，或缩短说明。", "Deepen the frame, or shorten the caption."}},
    Explanation{
        "BX7015",
        {"一行小字（说明、报眉、标签）比它的地方宽，会伸出去或压住别的。",
         "A row of small type is wider than its place and would stick out or cover something."},
        {"", "图说里一个 60 个字母的网址", "缩短，或用二维码"},
        {"缩短那行字，或把框放宽。", "Shorten it, or widen the frame."}},
    Explanation{"BX7016",
                {"报头或报尾的框放不下必须登的几行小字。",
                 "The frame of the masthead or imprint has no room for the lines it must carry."},
                {"issue.yaml",
                 "pages:\n"
                 "  - no: 1\n"
                 "    name: 要闻\n"
                 "    items:\n"
                 "      - masthead: standard\n"
                 "        frame: {columns: 1-3, lines: 1-3}\n"
                 "      - imprint: standard\n"
                 "        frame: {columns: 1-5, lines: 98-99}",
                 "pages:\n"
                 "  - no: 1\n"
                 "    name: 要闻\n"
                 "    items:\n"
                 "      - masthead: standard\n"
                 "        frame: {columns: 1-3, lines: 1-16}\n"
                 "      - imprint: standard\n"
                 "        frame: {columns: 1-5, lines: 98-99}"},
                {"照消息加几行。", "Give it as many lines as the message says."}},
    Explanation{"BX7018",
                {"提示：排不下的这一篇，下面那篇正好让得出几行。",
                 "A hint: the story below has just the lines to give that this one lacks."},
                {"", "上面差 3 行，下面空 3 行", "两个框的交界下移 3 行"},
                {"照消息改两个 frame。", "Change the two frames as the message says."}},
    Explanation{"BX7019",
                {"稿件里的图片、引语或二维码超出了稿件的框，或盖住了标题。",
                 "A picture, quote or code of a story leaves its frame or covers its headline."},
                {"issue.yaml",
                 "- quote: 走一走，看一看。\n"
                 "  with: walk\n"
                 "  frame: {columns: 2, lines: 45-60}",
                 "- quote: 走一走，看一看。\n"
                 "  with: walk\n"
                 "  frame: {columns: 2, lines: 36-44}"},
                {"改它的 frame，整个放在稿件的框里、标题以外。",
                 "Keep it inside the story's frame and clear of the headline."}},
    Explanation{"BX7020",
                {"有稿件没写 frame，又没有一个版样正好放得下这几篇。",
                 "Stories have no frame, and no page plan takes just these."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"给它们写 frame，或增减稿件凑合一个版样；版样见 layouts/README.md。",
                 "Give them frames, or fit their number to a plan of layouts/README.md."}},
    Explanation{"BX7021",
                {"layout 写的版样没有，或者是画在别的版面格式上的。",
                 "There is no such page plan, or it is drawn on another format."},
                {"", "layout: front-sixx", "layout: front-six"},
                {"照提示改名字；banxin 自带的版样见 layouts/README.md。",
                 "Correct the name; layouts/README.md lists the plans."}},
    Explanation{
        "BX7022",
        {"这一项没写 frame，版样里也没有给它的位置，不知道印在哪里。",
         "This has no frame and the plan gives it no place, so nobody knows where to print it."},
        {"",
         "- index: standard（front-six 没有导读的位置）",
         "- index: standard\n"
         "  frame: {columns: 4-5, lines: 90-99}"},
        {"给它写 frame，或换一个有这个位置的版样。",
         "Give it a frame, or use a plan that has a place for it."}},
    Explanation{"BX7023",
                {"稿件的长短和稿位不合，照排会空出来或排不下。",
                 "The story's length does not suit its slot; it would leave white or not fit."},
                {"", "300 字的稿件放进宜放 880\u20131010 字的头条", "换一篇 900 字的"},
                {"加减消息里说的字数，或给别的稿位。",
                 "Add or cut as many characters as the message says, or use another slot."}},
    Explanation{"BX7024",
                {"为了不让一行空得太开，行末把数字和单位、或一个名字拆到了两行。",
                 "To keep a line from gaping, a number and its unit, or a name, were parted."},
                {"", "\u2026\u2026全长12.6 / 公里", "\u2026\u2026全长 / 12.6公里"},
                {"照消息加字、减字；名字可以写进 paper.yaml 的 names。",
                 "Add or cut as the message says; list names under names of paper.yaml."}},
    Explanation{"BX7025",
                {"为了不让一行空得太开，断开了一个很短的词，不好读。",
                 "To keep a line from gaping, a short word was hyphenated."},
                {"", "\u2026\u2026mo-/dem", "\u2026\u2026/modem"},
                {"照消息加字、减字。", "Add or cut as the message says."}},
    Explanation{
        "BX7028",
        {"行距太密，注音只有两三磅大，新闻纸上看不清。",
         "Lines are so close that readings are but two or three points, too small for newsprint."},
        {"", "{氤氲|yīn yūn}", "氤氲（yīn yūn）"},
        {"改用括注，或把这类稿件的行距放宽。",
         "Put the reading into brackets, or space the lines of such stories."}},
    Explanation{"BX7031",
                {"叠题：一个标题下面没几行字，又是一个标题，分不清谁管谁。",
                 "A few lines below a headline stands another; nobody sees what belongs to which."},
                {"", "上一篇只有 3 行正文", "上一篇至少 5 行正文"},
                {"上面那篇加几行，或挪开一篇。", "Give the upper story some lines, or move one."}},
    Explanation{
        "BX7032",
        {"通缝：一条栏缝从上直通到下，一版像劈成两半。",
         "One gutter runs from top to bottom, and the page is split."},
        {"", "各篇都到第 3 栏为止", "有一篇跨第 3、4 栏"},
        {"让一篇稿件或图片跨过那条栏缝；模块式版面有意这样，写 rules: {through_gutter: off}。",
         "Let something cross it; for modular pages write rules: {through_gutter: off}."}},
    Explanation{"BX7034",
                {"标题比它的正文窄很多或者宽出去，读者找不到正文从哪里接。",
                 "The headline is much narrower than its text, or wider, and readers lose where "
                 "the text begins."},
                {"", "框 3 栏，标题只有 1 栏宽", "标题横跨 3 栏，或写 headline: {columns: 1-2}"},
                {"加长标题、换大一级，或写明 headline: columns。",
                 "Lengthen it, set it larger, or state headline: columns."}},
    Explanation{
        "BX7035",
        {"背题：标题在栏底，下面没几行就换栏，像没有正文。",
         "The headline stands at the foot of a column with hardly a line of text below it."},
        {"", "小标题后面只有一行就换栏", "前面加一两行，把它推到下一栏"},
        {"前面加减几个字，或改框的高度。",
         "Add or cut before it, or change the depth of the frame."}},
    Explanation{"BX7036",
                {"一段的末行独自在栏首、首行独自在栏底，或末行只有一个字，看着零落。",
                 "The last line of a paragraph stands alone at the head of a leg, its first at the "
                 "foot, or a last line has one character."},
                {"", "\u2026\u2026步道走通 / 了。", "\u2026\u2026步道走通了。"},
                {"那一段加减几个字。", "Add or cut a few characters in that paragraph."}},
    Explanation{"BX7037",
                {"一栏少于 5 行像掉下来的碎片，多于 55 行读着累。",
                 "A leg of less than 5 lines looks like a scrap, one of more than 55 tires."},
                {"", "6 行的框分成 3 栏", "6 行的框只用 1 栏"},
                {"改栏数，或改框的高度。", "Change the number of legs or the depth of the frame."}},
    Explanation{"BX7038",
                {"重要的稿件标题反而小，或者排在了次要的下面。",
                 "A story of higher rank has a smaller headline or stands below a lesser one."},
                {"", "rank: 2 的标题 28 pt，rank: 4 的标题 42 pt", "改正 rank，或缩小后者的标题"},
                {"照消息核对 rank，再改标题大小或位置。",
                 "Look at the ranks, then change sizes or places."}},
    Explanation{"BX7039",
                {"头条通常在左上角或右上角，读者先看那里。",
                 "The lead stands in an upper corner, where readers look first."},
                {"", "lead: true 的框在第 2-4 栏", "lead: true 的框从第 1 栏起"},
                {"挪到上角；有意居中就写 rules: {lead_corner: off}。",
                 "Move it there; if it is meant, rules: {lead_corner: off}."}},
    Explanation{"BX7040",
                {"两篇的图片挨在一起，读者会当成一组。",
                 "Pictures of two stories touch and are taken for a pair."},
                {"", "左稿的图在右边，右稿的图在左边", "其中一张换到另一边"},
                {"挪开一张，或并成一组，属于同一篇。", "Move one, or give both to one story."}},
    Explanation{
        "BX7041",
        {"报纸从中间对折，折线上的小框、广告会折坏。",
         "The paper is folded in the middle, and a small box or advertisement there is spoilt."},
        {"", "第 49\u201352 行的框", "第 54\u201360 行的框"},
        {"上移或下移到折线以外。", "Move it off the fold."}},
    Explanation{
        "BX7042",
        {"图片下面只挂着几行字，容易漏读。",
         "A few lines hang below a picture and are easily missed."},
        {"", "图下面 3 行正文", "图放到栏底"},
        {"把图移到栏底，或往上挪，留出更多行。", "Put the picture at the foot, or higher."}},
    Explanation{"BX7043",
                {"四篇稿件的角碰在一点，成了十字，版面散。",
                 "The corners of four stories meet in a cross, and the page falls apart."},
                {"", "四篇各占一角，大小相同", "其中一篇高两行"},
                {"错开一条边。", "Shift one edge."}},
    Explanation{"BX7050",
                {"引语太长，用最小的字号也排不进它的框。",
                 "The quote is too long for its frame even at the smallest size."},
                {"issue.yaml",
                 "- quote: "
                 "走一走，看一看，再走一走，再看一看，走到江边看一看，看到江边走一走，走了又看，看"
                 "了又走，走走看看，看看走走，从早到晚，从春到冬，年年如此，天天如此。\n"
                 "  frame: {columns: 4, lines: 18-20}",
                 "- quote: 走一走，看一看。\n"
                 "  frame: {columns: 4-5, lines: 18-28}"},
                {"删短引语，或加大框。", "Shorten the quote, or enlarge the frame."}},
    Explanation{"BX7051",
                {"二维码太小，新闻纸上墨会洇开，手机扫不出来。",
                 "The QR code is so small that ink spread on newsprint makes it unreadable."},
                {"issue.yaml",
                 "- qr: https://example.invalid/walk\n"
                 "  frame: {columns: 4-5, lines: 18-20}",
                 "- qr: https://example.invalid/walk\n"
                 "  frame: {columns: 4-5, lines: 18-28}"},
                {"加大框，或用短网址。", "Enlarge the frame, or use a short address."}},
    Explanation{"BX7052",
                {"表格最窄也比它的地方宽，会排到框外。",
                 "The table at its narrowest is wider than its place."},
                {"", "一栏里排 9 列的表格", "分成两张表，或框放宽"},
                {"少几列，缩短格子里的字，或把框放宽。",
                 "Drop columns, shorten cells, or widen the frame."}},
    Explanation{"BX7053",
                {"二维码装不下这么多字。", "No QR code holds so much."},
                {"", "- qr: （3000 个字的正文）", "- qr: https://example.invalid/walk"},
                {"只放一个短网址。", "Give it a short address."}},
    Explanation{
        "BX7054",
        {"报花的字排不进它的宽度，只排了花纹。",
         "The words of a filler do not go into its width; only the ornament is set."},
        {"", "fillers: [云渡周报读者热线周一至周五上午九点到下午五点]", "fillers: [读者热线]"},
        {"把 paper.yaml 里 fillers 的字写短。", "Shorten the words under fillers of paper.yaml."}},
    Explanation{
        "BX7055",
        {"小样是给校对看文字的，不排表格。", "A galley is for reading text and has no tables."},
        {"", "banxin galley table.md -o a.pdf --em 13", "banxin preview issue.yaml"},
        {"要看表格，预览版面。", "To see a table, preview its page."}},
    Explanation{
        "BX7056",
        {"表格的这一行比表头多出格子，多的没有列可放。",
         "This row has more cells than the head of the table, and no column takes them."},
        {"walk.md",
         "| 路 | 长 |\n"
         "|---|---|\n"
         "| 北门街 | 3公里 | 已完工 |",
         "| 路 | 长 |\n"
         "|---|---|\n"
         "| 北门街 | 3公里 |"},
        {"表头补一列，或删掉多的格子。", "Add a column to the head, or take the cell out."}},
    Explanation{
        "BX7057",
        {"这一行以竖线开头，像表格，但上下不合表格的写法，会当成文字印出竖线。",
         "This line starts with a bar like a table but is none; the bars would be printed."},
        {"walk.md",
         "| 北门街 | 3公里 |",
         "| 路 | 长 |\n"
         "|---|---|\n"
         "| 北门街 | 3公里 |"},
        {"第二行写 |---|---|；表格前面空一行。",
         "Let the second line be |---|---| and leave an empty line before."}},
    Explanation{"BX7058",
                {"两条竖线挨着，这一格会被当成没有，后面的格子错位。",
                 "Two bars touch, so this cell counts as none and the others move."},
                {"walk.md",
                 "| 路 | 长 | 完工 |\n"
                 "|---|---|---|\n"
                 "| 北门街 || 八月 |",
                 "| 路 | 长 | 完工 |\n"
                 "|---|---|---|\n"
                 "| 北门街 | | 八月 |"},
                {"空的格子里留一个空格。", "Leave a space in an empty cell."}},
    Explanation{"BX7060",
                {"稿件在这一版就排得完，“下转第几版”会让读者白翻。",
                 "The story ends on this page; a jump line would send readers for nothing."},
                {"", "jump: {page: 2}", "去掉 jump，第 2 版去掉 continued"},
                {"去掉 jump 和那一版的 continued，或把框改小。",
                 "Leave out jump and its continued, or make the frame smaller."}},
    Explanation{"BX7061",
                {"导读的框放不下这么多条，后面的没有排。",
                 "The index has no room for so many entries; the last are not set."},
                {"", "frame: {columns: 5, lines: 90-94}", "frame: {columns: 5, lines: 80-94}"},
                {"减少条目，或加高框。", "List fewer, or deepen the frame."}},
    Explanation{"BX7062",
                {"稿件在前面已经排完，给下文留的框是空的。",
                 "The story ended before, and the frame kept for its rest is empty."},
                {"", "continued: walk（walk 在第 1 版排完了）", "去掉这一项"},
                {"去掉 continued，或把第一处的框改小。",
                 "Leave out the continued, or make the first frame smaller."}},
    Explanation{"BX7063",
                {"转版的一边只有几行，读者翻过去不值得。",
                 "One side of the jump has only a few lines, not worth the turning."},
                {"", "下文只有 3 行", "下文至少 8 行"},
                {"改框的大小，让两边都有 8 行以上；或不转版。",
                 "Change the frames so that both sides have 8 lines or more, or do not jump."}},
    Explanation{"BX7064",
                {"标题要压在图片上，框里却没有图片。",
                 "The headline is to stand on a picture, and the frame has none."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  headline: {place: picture}\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"给稿件一张 with 它的图片，框在稿件的框里；或去掉 place: picture。",
                 "Give the story a photo inside its frame, or leave out place: picture."}},
    Explanation{"BX7065",
                {"标题要占的行数比框里有的还多，正文没有地方。",
                 "The headline needs more lines than the frame has, which leaves none for text."},
                {"issue.yaml",
                 "- story: run\n"
                 "  kicker: 江边步道\n"
                 "  title: |-\n"
                 "    步道走通\n"
                 "    再修三段\n"
                 "  deck: 年内完工\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-21}",
                 "- story: run\n"
                 "  title: 步道走通\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"加高框，或去掉引题、副题。", "Deepen the frame, or leave out kicker and deck."}},
    Explanation{"BX7066",
                {"竖题和压图题的上面没有横着的地方，放不下栏目标、编者按。",
                 "Above a vertical headline, or one on a picture, there is no level place for a "
                 "label or note."},
                {"issue.yaml",
                 "- story: run\n"
                 "  title: 步道走通\n"
                 "  column: 江边\n"
                 "  headline: {place: right}\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}",
                 "- story: run\n"
                 "  title: 步道走通\n"
                 "  column: 江边\n"
                 "  body: walk.md\n"
                 "  frame: {columns: 4-5, lines: 18-48}"},
                {"标题改成横题，或去掉 column、note。",
                 "Set the headline level, or leave out column and note."}},
    Explanation{"BX7067",
                {"这一行比栏宽，里面没有能断的地方，字会伸到别的栏里。",
                 "The line is wider than its column and has no place to break; it would run into "
                 "the next."},
                {"", "8 字宽的栏里一个 40 位的编号", "编号中间加空格"},
                {"加宽这一栏，或在长串里加能断的地方。", "Widen the column, or part the string."}},
    Explanation{
        "BX7070",
        {"稿件写在 stories 里，没有一版、也没有专为本期编的版样收它，这一期就没有排它。",
         "The story is under stories, and neither a page nor a page plan made for this issue takes "
         "it, so it is left out."},
        {"issue.yaml",
         "stories:\n"
         "  - story: letters\n"
         "    title: 读者来信\n"
         "    body: walk.md",
         "reserve:\n"
         "  - story: letters\n"
         "    title: 读者来信\n"
         "    body: walk.md"},
        {"运行 banxin plan 给它分版，或自己写到一版的 items 里；这一期不用，就移到 "
         "reserve（备稿）。",
         "Let banxin plan find its page, or write it under items of a page; if it can wait, put it "
         "under reserve."}},
    Explanation{
        "BX7071",
        {"版面放不下这么多，组版时撤下了不要紧的一篇，消息里写着它多占多少。build 时它不在版面上。",
         "There is more than the page holds, so a story of little weight was taken off it; "
         "the message says how much too much it was. It is not on the page that is built."},
        {"", "第1版的稿件比版面多出三成", "删短几篇，或把一篇移到别的版"},
        {"删短、移到别的版、让长稿转版（jump:），或留到下一期。",
         "Cut, move a story to another page, let a long one jump, or keep it for the next "
         "issue."}},
    Explanation{"BX7072",
                {"能组成的版面里，最好的一个也有毛病，消息里写着是哪些、怎样能好。",
                 "Of all pages that could be made up, the best has the faults that the message "
                 "names, with what would cure them."},
                {"", "四篇稿件、角上的报头，中间一条栏缝总是通的", "加一张图，或多一篇短稿"},
                {"照消息加减字数、换一张图的大小、移走一篇；或者选这个方案，接受这个毛病。",
                 "Lengthen or cut as the message says, change a picture, move a story; or choose "
                 "the page as it is."}},
    Explanation{"BX7073",
                {"这些稿件怎样摆都排不满、或者放不进这一版，或者篇数、栏数超过自动组版的限度，所以"
                 "没有给它版样。",
                 "The stories neither fill the page nor fit it in any way that was found, or there "
                 "are more of them than make-up takes, so it got no plan."},
                {"", "一版只有两篇 200 字的短稿", "加稿件、图片或广告"},
                {"照消息里的字数加稿或删稿。", "Add or cut text as the message says."}},
    Explanation{"BX7074",
                {"版面不够满，用上了 reserve 里的一篇备稿或一条公益广告。",
                 "The page was not full, so a story or an advertisement of the reserve was used."},
                {"", "第2版空着四分之一，备稿里有一篇合适", "不要它，就从 reserve 里删掉"},
                {"不想用，就从 reserve 里去掉再 banxin plan。",
                 "If it is not wanted, take it out of reserve and run banxin plan again."}},
    Explanation{"BX7075",
                {"头版放不下这篇长稿，前一部分留在头版，其余转到消息里说的那一版。",
                 "Page 1 does not hold all of the long story: its first part stays, the rest goes "
                 "on on the page that the message names."},
                {"", "头条 2600 字，头版放不下", "删到 1200 字，就不用转版"},
                {"不想转版，就删短它，或在 issue.yaml 里写 jump: {page: …} 指定转到哪一版。",
                 "Cut it if it is not to jump, or name the page yourself with jump: {page: …}."}},
    Explanation{
        "BX7076",
        {"专为这一版编的版样，点名的稿件、图片位和版面上现有的对不上，照排会空出来或漏排。",
         "A page plan made for this page (made_for) names other stories or places for other "
         "pictures than the page has; something would be missing or a place left empty."},
        {"layouts/pages/1187-01.yaml",
         "banxin: 1\n"
         "kind: page\n"
         "layout: \"1187-01\"\n"
         "page: front\n"
         "format: cn-broadsheet-5x18\n"
         "made_for: {number: 1187, page: 1}\n"
         "furniture:\n"
         "  masthead: {columns: 1-3, lines: 1-16}\n"
         "  imprint: {columns: 1-5, lines: 98-99}\n"
         "slots:\n"
         "  lead:\n"
         "    story: letters\n"
         "    frame:\n"
         "      - {columns: 1-3, lines: 18-96}\n"
         "      - {columns: 4-5, lines: 1-96}",
         "banxin: 1\n"
         "kind: page\n"
         "layout: \"1187-01\"\n"
         "page: front\n"
         "format: cn-broadsheet-5x18\n"
         "made_for: {number: 1187, page: 1}\n"
         "furniture:\n"
         "  masthead: {columns: 1-3, lines: 1-16}\n"
         "  imprint: {columns: 1-5, lines: 98-99}\n"
         "slots:\n"
         "  lead:\n"
         "    story: walk\n"
         "    frame:\n"
         "      - {columns: 1-3, lines: 18-96}\n"
         "      - {columns: 4-5, lines: 1-96}"},
        {"运行 banxin plan 重新组版；或照消息改版样：加上、去掉稿位，改图片位。",
         "Make the page up anew with banxin plan; or change the plan as the message says."}},
    Explanation{"BX7077",
                {"选定的版样写好了，可这一版在 issue.yaml 里写着 layout: 和另一个版样的名字。"
                 "编辑写的优先，所以版面不会变。",
                 "The chosen page plan was written, but the issue has layout: with the name of "
                 "another for that page. What an editor wrote goes before, so the page will not "
                 "change."},
                {"",
                 "第1版写着 layout: front-picture，运行 banxin plan issue.yaml --anew --choose 1",
                 "去掉第1版的 layout: front-picture"},
                {"去掉这一版的 layout:；要照原来的排，就删掉 layouts/pages 里新写的版样。",
                 "Take out the layout: of that page; to keep the page as it was, delete the new "
                 "plan in layouts/pages."}},
    Explanation{
        "BX7078",
        {"稿件自己写了标题放在哪里、多大，可这一版是自动组版的，标题由版样定，没有照它排。",
         "The story says where its headline stands or how large it is, but the page was made "
         "up automatically, and the plan decides that."},
        {"",
         "稿件写了 headline: {place: left}，没有写 frame，用 banxin plan 组版",
         "去掉 headline:"},
        {"选定方案以后在版样的稿位里改 headline:；或给这篇稿件写 frame，它就不参加组版。",
         "Change headline: in the slot of the chosen plan; or give the story a frame, and it "
         "stays out of make-up."}},
};

}  // namespace

std::span<const Explanation> explanations_of_layout() {
    return explanations;
}

}  // namespace banxin
