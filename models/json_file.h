// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON object in a file of ours: replaced atomically, for its owner only, and never lost because it cannot be read.
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tovuk::models {

struct JsonFile {
  std::optional<QJsonObject> object;  // nullopt: there is no file, or it could not be read
  QString brokenFileKept;             // where a file that could not be read was moved; empty: none
};

// Reads the object whose member "version" is `version`. Anything else (not JSON, larger than 16 MiB, another version,
// which a later program wrote and this one would spoil) is moved aside first.
JsonFile readJsonFile(const QString& path, int version);

// For a file of which a part could not be read: a copy beside it, before it is written anew. Answers its path.
QString keepCopyAside(const QString& path);

// Makes the folder. nullopt: written; else the system's reason.
std::optional<QString> writeJsonFile(const QString& path, const QJsonObject& object);

}  // namespace tovuk::models
