// SPDX-License-Identifier: Apache-2.0
#include "cli/explanations/groups.hpp"

#include <array>

namespace banxin {
namespace {

constexpr std::array explanations{
    Explanation{"BX8001",
                {"法定：报名必须是第 1 版最大的字，小了要计差错。",
                 "By law the paper's name is the largest type of page 1."},
                {"", "styles: small", "styles: standard"},
                {"报头给高一些，或把头条标题改小。",
                 "Give the masthead more lines, or the lead a smaller headline."}},
    Explanation{"BX8002",
                {"法定：第 1 版要有报头，有报名、日期、期号、刊号。",
                 "By law page 1 has a masthead with name, date, issue and CN number."},
                {"issue.yaml",
                 "pages:\n"
                 "  - no: 1\n"
                 "    name: 要闻\n"
                 "    items:\n"
                 "      - story: walk\n"
                 "        title: 步道全线走通\n"
                 "        body: walk.md\n"
                 "        frame: {columns: 1-3, lines: 18-48}\n"
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
                {"在第 1 版的 items 里加 - masthead: standard。",
                 "Add - masthead: standard to the items of page 1."}},
    Explanation{
        "BX8003",
        {"法定要登的项目缺了：刊号、主管主办单位、地址、电话、定价、印刷单位等。",
         "Something the law wants printed is missing: CN number, bodies responsible, address, "
         "telephone, price, printer."},
        {"paper.yaml", "price: \"\"", "price: 1.50 元"},
        {"在 paper.yaml 里补上消息列的项目。", "Add what the message lists to paper.yaml."}},
    Explanation{"BX8004",
                {"国内统一连续出版物号的形式不对，报纸的序号在 0001 到 0999。",
                 "The CN number is of the wrong form; newspapers have 0001 to 0999."},
                {"paper.yaml", "cn: CN 99-4321", "cn: CN 99-0047"},
                {"照批文写，如 CN 50-0001。", "Write it as granted, such as CN 50-0001."}},
    Explanation{"BX8005",
                {"ISSN 的形式或末位校验码不对。",
                 "The ISSN is of the wrong form, or its check digit is wrong."},
                {"paper.yaml", "issn: 2099-0473", "issn: 2099-0472"},
                {"照证书核对八位数字。", "Compare the eight digits with the certificate."}},
    Explanation{"BX8006",
                {"法定：要有一版登地址、电话、定价、印刷单位，就是报尾。",
                 "By law a page carries address, telephone, price and printer: the imprint."},
                {"issue.yaml",
                 "pages:\n"
                 "  - no: 1\n"
                 "    name: 要闻\n"
                 "    items:\n"
                 "      - masthead: standard\n"
                 "        frame: {columns: 1-3, lines: 1-16}",
                 "pages:\n"
                 "  - no: 1\n"
                 "    name: 要闻\n"
                 "    items:\n"
                 "      - masthead: standard\n"
                 "        frame: {columns: 1-3, lines: 1-16}\n"
                 "      - imprint: standard\n"
                 "        frame: {columns: 1-5, lines: 98-99}"},
                {"在某一版的 items 里加 - imprint: standard。",
                 "Add - imprint: standard to the items of some page."}},
    Explanation{"BX8008",
                {"法定：广告要让读者认得出，必须标“广告”。",
                 "By law readers must be able to tell an advertisement: it is marked 广告."},
                {"",
                 "- ad: ads/boiler.pdf\n"
                 "  advertiser: 某某商行",
                 "- ad: ads/boiler.pdf\n"
                 "  advertiser: 某某商行\n"
                 "  label: 广告"},
                {"加上 label: 广告。", "Add label: 广告."}},
    Explanation{
        "BX8010",
        {"法定：每一版都要有版序，位置一致。",
         "By law each page shows its number, in the same place."},
        {"", "第 3 版的版心盖住了报眉", "各版用同一种版面格式"},
        {"不要让框盖住报眉；版面格式的 top 要给报眉留地方。",
         "Keep frames clear of the page header; top of the page format leaves room for it."}},
};

}  // namespace

std::span<const Explanation> explanations_of_form() {
    return explanations;
}

}  // namespace banxin
