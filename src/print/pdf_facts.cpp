// SPDX-License-Identifier: Apache-2.0
#include "print/pdf_facts.hpp"

#include "base/limits.hpp"
#include "print/deep_structures.hpp"
#include "print/pdf_page_size.hpp"
#include "print/qpdf.hpp"

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <exception>
#include <new>
#include <set>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

using Object = QPDFObjectHandle;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// Counts what is left behind: scripts and other actions, wherever they hang.
class Interaction {
  public:
    void look_at(Object object, int level = 0) {
        constexpr int most_levels = 20;
        constexpr std::size_t most_objects = 100'000;
        if (level > most_levels || seen_.size() > most_objects ||
            (object.isIndirect() && !seen_.insert(object.getObjGen()).second)) {
            return;
        }
        if (object.isArray()) {
            for (const Object& item : object.getArrayAsVector()) {
                look_at(item, level + 1);
            }
        } else if (object.isDictionary()) {
            count(object);
            for (const std::string& key : object.getKeys()) {
                // The ways back into the page and to the other pages.
                if (key != "/P" && key != "/Parent" && key != "/D" && key != "/Dest") {
                    look_at(object.getKey(key), level + 1);
                }
            }
        }
    }

    [[nodiscard]] int scripts() const { return scripts_; }
    [[nodiscard]] int actions() const { return actions_; }

  private:
    void count(Object dictionary) {
        if (dictionary.hasKey("/JS")) {
            ++scripts_;
        } else if (dictionary.getKey("/S").isName() &&
                   (dictionary.hasKey("/URI") || dictionary.hasKey("/F") ||
                    dictionary.hasKey("/N") || dictionary.hasKey("/D"))) {
            ++actions_;
        }
    }

    std::set<QPDFObjGen> seen_;
    int scripts_ = 0, actions_ = 0;
};

/// Takes from `page` what answers a reader and is no ink, and counts it.
void leave_behind(QPDF& pdf, Object page, Facts& facts) {
    Interaction found;
    Object root = pdf.getRoot();
    Object notes = page.getKey("/Annots");
    found.look_at(root.getKey("/OpenAction"));
    found.look_at(root.getKey("/AA"));
    found.look_at(root.getKey("/Names").isDictionary() ? root.getKey("/Names").getKey("/JavaScript")
                                                       : Object::newNull());
    found.look_at(page.getKey("/AA"));
    found.look_at(notes);
    facts.set("scripts", found.scripts());
    facts.set("actions", found.actions());
    facts.set("forms", root.hasKey("/AcroForm") ? 1 : 0);
    facts.set("notes", notes.isArray() ? notes.getArrayNItems() : 0);
    for (const char* const key : {"/AA", "/Annots", "/AF", "/B", "/Thumb", "/PieceInfo"}) {
        page.removeKey(key);
    }
}

/// Takes bytes until there have been too many.
class Counter final : public Pipeline {
  public:
    Counter() : Pipeline{"counter", nullptr} {}
    void write(unsigned char const* /*data*/, std::size_t size) override {
        bytes_ += static_cast<std::int64_t>(size);
        if (too_many()) {
            throw std::bad_alloc{};
        }
    }
    void finish() override {}
    [[nodiscard]] bool too_many() const { return bytes_ > limits().pdf_stream_bytes; }

  private:
    std::int64_t bytes_ = 0;
};

bool unpacks_within_limits(QPDF& pdf) {
    auto objects = pdf.getAllObjects();
    return std::ranges::all_of(objects, [](Object object) {
        if (!object.isStream()) {
            return true;
        }
        Counter counter;
        object.pipeStreamData(&counter, 0, qpdf_dl_generalized, true);
        return !counter.too_many();
    });
}

/// A file of that page of `from`, with what of its catalog says how the page is to be drawn.
void put_alone(QPDF& from, const QPDFPageObjectHelper& page, QPDF& alone) {
    alone.emptyPDF();
    QPDFPageDocumentHelper{alone}.addPage(page, true);
    for (const char* const key : {"/OutputIntents", "/OCProperties"}) {
        Object kept = from.getRoot().getKey(key);
        if (!kept.isNull()) {
            alone.getRoot().replaceKey(
                key,
                alone.copyForeignObject(kept.isIndirect() ? kept : from.makeIndirectObject(kept)));
        }
    }
}

std::string written(QPDF& pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// Why the page of `pdf` is no good; "page": it is good.
const char* state_of(QPDF& pdf, QPDFPageObjectHelper& page, Facts& facts) {
    if (!size_of(page)) {
        return "size";
    }
    const auto warnings = pdf.getWarnings();
    const bool deep =
        facts.number("deep") != 0 || std::ranges::any_of(warnings, [](const QPDFExc& warning) {
            return has(warning.getMessageDetail(), "deeply nested");
        });
    facts.set("deep", deep ? 1 : 0);
    // What is said after something was left out is said because it was.
    return warnings.empty() || deep ? "page" : "damaged";
}

const char* open(const std::string& bytes, Facts& facts) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(facts.number("deep") != 0);
    pdf.processMemoryFile("PDF", bytes.data(), bytes.size());
    if (pdf.isEncrypted()) {
        return "password";
    }
    auto pages = QPDFPageDocumentHelper{pdf}.getAllPages();
    if (pages.empty()) {
        return "damaged";
    }
    const char* const state = state_of(pdf, pages.front(), facts);
    if (state != std::string_view{"page"}) {
        return state;
    }
    leave_behind(pdf, pages.front().getObjectHandle(), facts);
    QPDF alone;
    alone.setSuppressWarnings(true);
    put_alone(pdf, pages.front(), alone);
    if (!unpacks_within_limits(alone)) {
        return "too much";
    }
    facts.set("pdf", written(alone));
    return "page";
}

}  // namespace

Facts pdf_facts(std::string pdf) {
    Facts facts;
    facts.set("deep", blank_deep_structures(pdf) ? 1 : 0);
    const char* state = "damaged";
    try {
        state = open(pdf, facts);
    } catch (const QPDFExc& wrong) {
        state = wrong.getErrorCode() == qpdf_e_password ? "password" : "damaged";
    } catch (const std::bad_alloc&) {
        state = "too much";
    } catch (const std::exception&) {
        state = "damaged";
    }
    facts.set("state", state);
    return facts;
}

}  // namespace banxin
