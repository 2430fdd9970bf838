// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bodies have in common: the names of a JSON object and the kinds of their values, so that a thousand dead letters
// are a few groups. And one field of an object changed without touching the rest of its text.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tovuk::models {

// "{ job: text, order: number }", names in alphabetical order, objects within one level; "text" or "bytes" for others.
QString bodyShape(const std::string& body);
// The names of a JSON object, in alphabetical order; empty for others.
QStringList bodyFields(const std::string& body);
// The object with another value under a name that it has; order, white space and all other values stay byte by byte.
// nullopt: it has no such name, or `valueJson` is no JSON value.
std::optional<std::string> withField(const std::string& body, const QString& name, const QString& valueJson);

}  // namespace tovuk::models
