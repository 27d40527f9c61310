// SPDX-License-Identifier: Apache-2.0
#include "input/encoding.hpp"

#include "input/encoding_guess.hpp"

#include <gtest/gtest.h>
#include <iconv.h>

#include <string>

namespace banxin {
namespace {

const std::string news =
    "河边的步道走通了，从旧码头到石桥，一共三公里。昨天下午，第一批居民来散步，都说夜里亮，走着放心"
    "。";
const std::string traditional_news =
    "河邊的步道走通了，從舊碼頭到石橋，一共三公里。昨天下午，第一批居民來散步，都說夜裡亮，走著放心"
    "。";

std::string encoded(std::string text, const char* encoding) {
    iconv_t converter = ::iconv_open(encoding, "UTF-8");
    std::string out(text.size() * 4, '\0');
    char* from = text.data();
    char* to = out.data();
    std::size_t left = text.size();
    std::size_t room = out.size();
    EXPECT_NE(::iconv(converter, &from, &left, &to, &room), static_cast<std::size_t>(-1));
    ::iconv_close(converter);
    out.resize(out.size() - room);
    return out;
}

std::string code_of(const Result<std::string>& text) {
    return text ? "" : text.error().front().code;
}

/// What decode_unnamed says of `bytes`: the code of its error or of its finding.
std::string said_of(const std::string& bytes) {
    Report report;
    const auto text = decode_unnamed(bytes, "a.txt", report);
    if (!text) {
        return text.error().front().code;
    }
    return report.diagnostics().empty() ? "" : report.diagnostics().front().code;
}

TEST(Encoding, ReadsUtf8InSilence) {
    EXPECT_EQ(said_of(news), "");
    EXPECT_EQ(said_of("\xEF\xBB\xBF" + news), "");
    EXPECT_EQ(said_of("plain ASCII"), "");
}

TEST(Encoding, ReadsGb18030ThatIsSureAndSaysSo) {
    Report report;
    const auto text = decode_unnamed(encoded(news, "GB18030"), "a.txt", report);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, news);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX3101");
    EXPECT_EQ(report.diagnostics()[0].severity, Severity::Info);
    EXPECT_NE(report.diagnostics()[0].hints.front().en.find("encoding: gb18030"),
              std::string::npos);
}

TEST(Encoding, ReadsTraditionalCharactersInGb18030) {
    EXPECT_EQ(said_of(encoded(traditional_news, "GB18030")), "BX3101");
}

TEST(Encoding, NamesBig5AndTheCommandThatConvertsIt) {
    Report report;
    const auto text = decode_unnamed(encoded(traditional_news, "BIG5"), "a.txt", report);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().front().code, "BX1020");
    EXPECT_NE(text.error().front().message.zh.find("Big5"), std::string::npos);
    EXPECT_NE(text.error().front().hints.front().zh.find("banxin import --reencode big5 a.txt"),
              std::string::npos);
}

TEST(Encoding, GuessesNothingOfAFewBytes) {
    EXPECT_EQ(said_of("\xB6\xC9\xBF\xDA\xB3\xBF\xCE\xED"), "BX3102");  // 渡口晨雾
}

TEST(Encoding, GuessesNothingThatSaysNoChinese) {
    std::string latin;
    for (int i = 0; i < 40; ++i) {
        latin += "caf\xE9s ";
    }
    EXPECT_EQ(said_of(latin), "BX3102");
}

TEST(Encoding, NamesTwoEncodingsInOneFile) {
    const auto text =
        decode(news + "\n" + encoded(news, "GB18030") + "\n", "a.txt", Encoding::Utf8);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().front().code, "BX3103");
    EXPECT_EQ(text.error().front().where, (SourceSpan{"a.txt", 2, 1}));
}

TEST(Encoding, TakesALineThatIsBothForWhatTheOthersAre) {
    const std::string unicom = "\xC1\xAA\xCD\xA8\n";  // 联通 in GB18030, and UTF-8
    EXPECT_EQ(said_of(unicom + encoded(news, "GB18030")), "BX3101");
}

TEST(Encoding, NamesUtf16WithAndWithoutItsMark) {
    for (const char* const kind : {"UTF-16LE", "UTF-16"}) {
        EXPECT_EQ(said_of(encoded("banxin: 1\n", kind)), "BX1020") << kind;
    }
    const auto text = decode(encoded(news, "UTF-16"), "a.yaml", Encoding::Utf8);
    ASSERT_FALSE(text);
    EXPECT_NE(text.error().front().hints.front().en.find("banxin import --reencode utf-16 a.yaml"),
              std::string::npos);
}

TEST(Encoding, NamesBytesThatAreNothing) {
    const auto text = decode("渡口\n渡\xFF\xFE口", "a.yaml", Encoding::Utf8);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().front().code, "BX1021");
    EXPECT_EQ(text.error().front().where, (SourceSpan{"a.yaml", 2, 2}));
    EXPECT_NE(text.error().front().message.en.find("FF FE"), std::string::npos);
}

TEST(Encoding, NamesGb18030WhereUtf8WasPromisedHoweverShort) {
    EXPECT_EQ(code_of(decode("\xB6\xC9\xBF\xDA\xB3\xBF", "a.yaml", Encoding::Utf8)), "BX1020");
}

TEST(Encoding, ConvertsWhatItIsTold) {
    EXPECT_EQ(*decode(encoded(news, "GB18030"), "a", Encoding::Gb18030), news);
    EXPECT_EQ(*decode(encoded(news, "UTF-16"), "a", Encoding::Utf16), news);
    EXPECT_EQ(*decode(encoded(news, "UTF-16LE"), "a", Encoding::Utf16), news);
    EXPECT_EQ(*decode(encoded(traditional_news, "BIG5"), "a", Encoding::Big5), traditional_news);
}

TEST(Encoding, RefusesBytesThatDoNotFitWhatItIsTold) {
    EXPECT_EQ(code_of(decode("\xB6", "a", Encoding::Gb18030)), "BX1021");
    EXPECT_EQ(code_of(decode("\xFF\xFE\x41", "a", Encoding::Utf16)), "BX1021");
    EXPECT_EQ(code_of(decode("\xFF\xFF", "a", Encoding::Big5)), "BX1021");
}

}  // namespace
}  // namespace banxin
