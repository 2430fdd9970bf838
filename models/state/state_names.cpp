// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/state_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "api/contract/base64.h"
#include "api/contract/state/limits.h"
#include "api/contract/utf8.h"
#include "models/format.h"
#include "models/resource_names.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateNames)
};

bool isControl(QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }

QString keyProblem(const QString& key) {
  if (std::any_of(key.begin(), key.end(), isControl)) return Words::tr("The key may not hold control characters.");
  const auto bytes = static_cast<std::size_t>(key.toUtf8().size());
  if (bytes <= kMaxStateKeyBytes) return {};
  return Words::tr("The key has %1 bytes; at most %2 are allowed.")
      .arg(formatCount(static_cast<qint64>(bytes)), formatCount(static_cast<qint64>(kMaxStateKeyBytes)));
}

}  // namespace

std::string stateSpaceRef(const ServiceContext& service, const QString& idOrName) {
  const StateNamespace* space = service.stateNamespace(idOrName);
  return space == nullptr || space->id.empty() ? idOrName.toStdString() : space->id;
}

QString stateClassProblem(const QString& name, const ServiceContext& service) {
  if (const QString problem = roomProblem(service); !problem.isEmpty()) return problem;
  const auto& resources = service.resources();
  const auto most = resources ? resources->limits.find("stateClasses") : std::nullopt;
  if (most && static_cast<std::int64_t>(resources->stateNamespaces.size()) >= *most)
    return Words::tr("The plan allows %1 State classes. Delete one first.").arg(formatCount(*most));
  if (const QString problem = nameProblem(NameRule::StateClass, name); !problem.isEmpty()) return problem;
  return !name.isEmpty() && service.stateNamespace(name) != nullptr ? takenProblem(name) : QString();
}

QString stateObjectKeyProblem(const QString& key) {
  if (key.contains(u'/')) return Words::tr("The key of an object may not hold a slash.");
  return keyProblem(key);
}

QString stateKeyProblem(const QString& key) { return keyProblem(key); }

QString stateValueProblem(std::string_view key, std::string_view bytes) {
  if (bytes.empty()) return Words::tr("An empty value cannot be stored. Delete the key instead.");
  const std::size_t together = key.size() + bytes.size();
  if (together > kMaxStateEntryBytes)
    return Words::tr("Key and value have %1 bytes together; at most %2 are allowed.")
        .arg(formatCount(static_cast<qint64>(together)), formatCount(static_cast<qint64>(kMaxStateEntryBytes)));
  // What is not text travels as base64, whose characters are what the service counts.
  if (!isUtf8(bytes) && base64Size(bytes.size()) > kMaxStateValueCharacters)
    return Words::tr("A value that is not text may have at most %1 bytes.")
        .arg(formatCount(static_cast<qint64>(kMaxStateValueCharacters / 4 * 3)));
  return {};
}

}  // namespace tovuk::models
