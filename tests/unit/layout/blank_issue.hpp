// SPDX-License-Identifier: Apache-2.0
//
// An issue without pages: five columns of eighteen characters, a name, and the fonts of the tests.
#pragma once

#include "model/issue.hpp"
#include "support/test_fonts.hpp"

namespace banxin::testing {

inline PageFormat five_columns() {
    using namespace literals;
    PageFormat format;
    format.trim = {390_mm, 546_mm};
    format.type_area_at = {20_mm, 30_mm};
    format.body_size = 10.5_pt;
    format.line_pitch = 14_pt;
    format.gutter = 10.5_pt;
    format.columns = 5;
    format.chars_per_column = 18;
    format.lines = 99;
    return format;
}

inline TextStyle sized(const char* role, int weight, Length size) {
    TextStyle made = style(role, weight);
    made.size = size;
    return made;
}

inline Issue blank_issue() {
    using namespace literals;
    Issue issue;
    issue.date = {2026, 11, 27};
    issue.number = 318;
    issue.year_number = 47;
    issue.lunar = "auto";
    Paper& paper = issue.paper;
    paper.name = "望江周报";
    paper.name_pinyin = "WANGJIANG";
    paper.cn = "CN 99-0001";
    paper.postal_code = "99-1";
    paper.supervisor = paper.sponsor = paper.publisher = "望江报社";
    paper.address = "望江镇桥东 1 号";
    paper.phone = "000-0000000";
    paper.price = "1 元";
    paper.printer_name = "望江印刷厂";
    paper.printer_address = "望江镇桥西 2 号";
    paper.format = five_columns();

    StyleSheet& sheet = paper.styles;
    sheet.ladder = {42_pt, 30_pt, 21_pt, 14_pt};
    sheet.headline_caps = {{400_mm, 42_pt}};
    sheet.masthead = style("song", 700);
    sheet.masthead_line = sheet.imprint = sized("song", 400, 10_pt);
    sheet.folio = sheet.index_entry = sized("song", 400, 10_pt);
    sheet.folio_name = sheet.index_title = sized("hei", 700, 20_pt);
    sheet.ad_label = sized("hei", 700, 8_pt);
    StoryStyle news;
    news.kicker = news.deck = news.summary = news.byline_name = news.caption = style("kai");
    news.title = news.byline = news.subhead = news.strong = style("hei", 700);
    news.body = style("song");
    sheet.stories["news"] = news;
    news.byline_place = BylinePlace::Foot;
    sheet.stories["letters"] = news;
    news.byline_place = BylinePlace::RunIn;
    news.signed_at_foot = true;
    sheet.stories["notice"] = news;
    news.run_in_subheads = true;
    sheet.stories["briefs"] = news;
    return issue;
}

}  // namespace banxin::testing
