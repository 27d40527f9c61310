// SPDX-License-Identifier: Apache-2.0
#include "cli/job_ticket.hpp"

#include "base/xml_text.hpp"
#include "cli/file_names.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

/// The files of the pages. They are named by a template of ASCII letters and figures, so they are
/// URLs as they are.
std::string run_list(const PackageContents& contents) {
    std::string text = fmt::format(
        "    <RunList ID=\"pages\" Class=\"Parameter\" Status=\"Available\" PartIDKeys=\"Run\" "
        "NPage=\"{}\">\n",
        contents.pages.size());
    for (const PackagedPage& page : contents.pages) {
        text += fmt::format(
            "      <RunList Run=\"{}\" NPage=\"1\" Pages=\"0\" DescriptiveName=\"{}\">\n"
            "        <LayoutElement ElementType=\"Page\">\n"
            "          <FileSpec MimeType=\"application/pdf\" URL=\"{}\" FileSize=\"{}\"/>\n"
            "        </LayoutElement>\n"
            "      </RunList>\n",
            page.number,
            xml_text(page.name),
            page.file,
            page.bytes);
    }
    return text + "    </RunList>\n";
}

/// The spot inks among the plates of `page`, after those of the process.
std::string spots_of(const PackagedPage& page) {
    constexpr std::size_t process_inks = 4;
    std::string spots;
    for (std::size_t i = process_inks; i < page.plates.covers.size(); ++i) {
        spots += fmt::format("<SeparationSpec Name=\"{}\"/>", xml_text(page.plates.covers[i].ink));
    }
    return spots;
}

/// The plates of each page.
std::string colorant_control(const PackageContents& contents) {
    std::string text =
        "    <ColorantControl ID=\"inks\" Class=\"Parameter\" Status=\"Available\" "
        "PartIDKeys=\"Run\">\n";
    for (const PackagedPage& page : contents.pages) {
        const std::string spots = spots_of(page);
        text += fmt::format("      <ColorantControl Run=\"{}\" ProcessColorModel=\"{}\"{}\n",
                            page.number,
                            page.in_colour ? "DeviceCMYK" : "DeviceGray",
                            spots.empty() ? "/>"
                                          : fmt::format("><ColorantParams>{}</ColorantParams>"
                                                        "</ColorantControl>",
                                                        spots));
    }
    return text + "    </ColorantControl>\n";
}

}  // namespace

std::string job_ticket(const PackageContents& contents) {
    const Issue& issue = contents.issue;
    return fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<JDF xmlns="http://www.CIP4.org/JDFSchema_1_1" ID="job" Version="1.4" Type="ProcessGroup" Types="Interpreting Rendering" Status="Waiting" JobID="{}" JobPartID="1" DescriptiveName="{} {}">
  <ResourcePool>
{}    <Media ID="paper" Class="Consumable" Status="Available" MediaType="Paper" Dimension="{:.3f} {:.3f}"/>
{}    <InterpretingParams ID="interpreting" Class="Parameter" Status="Available"/>
  </ResourcePool>
  <ResourceLinkPool>
    <RunListLink rRef="pages" Usage="Input" CombinedProcessIndex="0"/>
    <ColorantControlLink rRef="inks" Usage="Input" CombinedProcessIndex="0"/>
    <InterpretingParamsLink rRef="interpreting" Usage="Input" CombinedProcessIndex="0"/>
    <MediaLink rRef="paper" Usage="Input" CombinedProcessIndex="1"/>
  </ResourceLinkPool>
</JDF>
)",
        issue_stem(issue),
        xml_text(issue.paper.name),
        iso_date(issue.date),
        run_list(contents),
        contents.size.width.to_pt(),
        contents.size.height.to_pt(),
        colorant_control(contents));
}

}  // namespace banxin
