// SPDX-License-Identifier: Apache-2.0
//
// Titles, kickers and decks as a local paper has them, for pages by chance. All places are made up.
#pragma once

#include <array>
#include <string_view>

namespace banxin::testing {

/// A title in two phrases; the first alone is one too.
struct TitlePhrases {
    std::string_view first, second;
};

inline constexpr std::array title_phrases{
    TitlePhrases{"云渡河清淤提前完工", "两岸居民盼来亲水步道"},
    TitlePhrases{"老码头换新颜迎客来", "三代船工讲述渡口往事"},
    TitlePhrases{"柳坪镇蔬菜搭上早班车", "三小时送到城里餐桌"},
    TitlePhrases{"荻湾新桥月底通车", "过江时间缩短二十分钟"},
    TitlePhrases{"社区食堂办到家门口", "老人一餐热饭只花八元"},
    TitlePhrases{"望江图书馆延时开放", "夜读灯火照亮小城"},
    TitlePhrases{"五十年老厂房变身展馆", "机床与诗歌同处一室"},
    TitlePhrases{"小河口湿地来了新客人", "三百只水鸟在此越冬"},
    TitlePhrases{"公交七号线改道便民", "沿途新添九个站点"},
    TitlePhrases{"青石巷修旧如旧", "留住街坊留住烟火气"},
    TitlePhrases{"北坡果园喜获丰收", "红果挂枝游客上山采摘"},
    TitlePhrases{"全区中小学添置饮水机", "孩子们喝上温热水"},
    TitlePhrases{"江岸夜跑队五年不停步", "从三个人跑到八百人"},
    TitlePhrases{"旧小区加装电梯提速", "今年完成一百二十部"},
    TitlePhrases{"菜市场装上电子秤", "缺斤短两一查便知"},
    TitlePhrases{"山里娃登上大舞台", "一曲渔歌唱响金秋"},
    TitlePhrases{"暴雨夜里的十二小时", "抢险队守住东堤口"},
    TitlePhrases{"云渡区发布过冬用气提示", "入户检查本周全面展开"},
    TitlePhrases{"手艺人开起线上课堂", "竹编走进万家客厅"},
    TitlePhrases{"村口办起共享晒谷场", "晴天雨天不再发愁"},
    TitlePhrases{"新粮入库忙", "仓满人欢话丰年"},
    TitlePhrases{"十里堤岸种下万株柳", "春来又是一道绿屏"},
    TitlePhrases{"少年宫恢复周末开放", "二十个兴趣班任选"},
    TitlePhrases{"快递小哥有了歇脚处", "驿站里热水热饭热心人"},
    TitlePhrases{"修表匠守店四十载", "一把镊子校准街坊时光"},
    TitlePhrases{"西岭隧道顺利贯通", "山那边的集市更近了"},
    TitlePhrases{"停车难题这样破解", "错时共享盘活两千车位"},
    TitlePhrases{"河长日记写满五本", "一公里河道天天走一遍"},
    TitlePhrases{"乡村医生雪夜出诊", "二十里山路换来平安"},
    TitlePhrases{"云渡剧团新戏开排", "老船歌搬上小剧场"},
    TitlePhrases{"口袋公园藏在街角", "推窗见绿出门见园"},
    TitlePhrases{"技能大赛落下帷幕", "九名青年工匠脱颖而出"},
    TitlePhrases{"旧书漂流站开张", "一本书走过二十条街"},
    TitlePhrases{"渔港清晨鱼满舱", "休渔之后首网归来"},
    TitlePhrases{"全民健身中心开建", "明年盛夏即可下水"},
    TitlePhrases{"南湖路积水点消除", "雨季出行不再绕道"},
    TitlePhrases{"外来务工子女有了新学校", "两千学位秋季启用"},
    TitlePhrases{"志愿者接力送药上门", "一条热线串起邻里情"},
    TitlePhrases{"古井边的社区议事会", "大事小事坐下来商量"},
    TitlePhrases{"风电机组并网发电", "山脊上转出清洁能源"},
};

inline constexpr std::array kicker_phrases{
    std::string_view{"全区重点工程推进会召开"},
    std::string_view{"民生实事回头看"},
    std::string_view{"望江两岸秋收一线见闻"},
    std::string_view{"走进街巷看变化"},
    std::string_view{"今冬明春水利建设全面铺开"},
    std::string_view{"老旧小区改造进行时"},
    std::string_view{"一线记者蹲点手记"},
    std::string_view{"便民服务再添新举措"},
};

inline constexpr std::array deck_phrases{
    std::string_view{"总长十二公里　分三段施工　明年五月全线开放"},
    std::string_view{"先问居民再动手　完工三月有回访"},
    std::string_view{"从清晨到深夜　他们一直守在岸边"},
    std::string_view{"覆盖六镇四街　惠及八万居民"},
    std::string_view{"小投入办成大实事　街坊纷纷点赞"},
    std::string_view{"账目公开上墙　好坏大家评说"},
    std::string_view{"新办法施行半年　排队时间少了一半"},
    std::string_view{"春种一粒籽　秋收满仓粮"},
};

inline constexpr std::array reporter_names{
    std::string_view{"江小川"},
    std::string_view{"许朗"},
    std::string_view{"何清"},
    std::string_view{"梁禾"},
    std::string_view{"周宁"},
};

}  // namespace banxin::testing
