// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of golden documents share: documents, the places in them, and what one damaged place may change.
#pragma once

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"

namespace tovuk::test {

using Json = nlohmann::ordered_json;

QByteArray golden(const QString& name);  // in golden/; ends the test program when it is not there

// The pointers of all object members of a document.
std::vector<std::string> membersOf(const Json& document);
std::string nameOf(const std::string& pointer);
bool under(const std::string& pointer, const std::string& top);

// The tables of plans and meters are long and uniform: a few of their names stand for all.
void shortenTables(Json& value);
// Whether a member lies in such a table. Their names are open: each may be missing.
bool inTable(const std::string& pointer);

// The document with one member taken out, or with another value.
Json without(const Json& document, const std::string& pointer);
Json with(const Json& document, const std::string& pointer, const Json& value);
// Everything outside the member `damaged` is as it was.
bool sameElsewhere(const Json& before, const Json& after, const std::string& damaged);

// The values to put at a place: one of each kind. A sanitizer sees one of them at each place, and all of them on the
// way through a document.
std::vector<Json> wrongValues(std::size_t place);

// One problem a line.
QByteArray listOf(const std::vector<Problem>& problems);

}  // namespace tovuk::test
