// SPDX-License-Identifier: Apache-2.0
//
// The headers of libqpdf that this folder uses. JSON.hh is kept out, and only the class named:
// clang 14 does not read it as C++20, and nobody here needs it.
#pragma once

#define POINTERHOLDER_TRANSITION 4
#define JSON_HH
class JSON;

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QPDFXRefEntry.hh>
