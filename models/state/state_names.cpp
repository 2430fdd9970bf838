// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/state_names.h"

#include <QCoreApplication>

#include <algorithm>

#include "api/contract/base64.h"
#include "api/contract/limits.h"
#include "api/contract/names.h"
#include "api/contract/state/codec.h"
#include "api/contract/state/limits.h"
#include "api/contract/utf8.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr int kLongestClass = 64;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateNames)
};

bool isLetterOrDigit(QChar c) {
  return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isControl(QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }

QString keyProblem(const QString& key) {
  if (std::any_of(key.begin(), key.end(), isControl)) return Words::tr("The key may not hold control characters.");
  const auto bytes = static_cast<std::size_t>(key.toUtf8().size());
  if (bytes <= kMaxStateKeyBytes) return {};
  return Words::tr("The key has %1 bytes; at most %2 are allowed.")
      .arg(formatCount(static_cast<qint64>(bytes)), formatCount(static_cast<qint64>(kMaxStateKeyBytes)));
}

// Why no further namespace fits into the service or the plan.
QString fullness(const ServiceContext& service) {
  if (service.resourceCount() >= kMaxServiceResources)
    return Words::tr("The service holds %1 resources, which is the most it can have. Delete one first.")
        .arg(formatCount(kMaxServiceResources));
  const auto& resources = service.resources();
  if (!resources) return {};
  const auto most = resources->limits.find("stateClasses");
  if (!most || static_cast<std::int64_t>(resources->stateNamespaces.size()) < *most) return {};
  return Words::tr("The plan allows %1 State classes. Delete one first.").arg(formatCount(*most));
}

}  // namespace

const StateNamespace* findStateNamespace(const ServiceContext& service, const QString& idOrName) {
  if (!service.resources()) return nullptr;
  const auto& spaces = service.resources()->stateNamespaces;
  const std::string wanted = idOrName.toStdString();
  auto it = std::find_if(spaces.begin(), spaces.end(), [&](const StateNamespace& space) { return space.id == wanted; });
  if (it == spaces.end())
    it = std::find_if(spaces.begin(), spaces.end(),
                      [&](const StateNamespace& space) { return space.className == wanted; });
  return it == spaces.end() ? nullptr : &*it;
}

std::string stateSpaceRef(const ServiceContext& service, const QString& idOrName) {
  const StateNamespace* space = findStateNamespace(service, idOrName);
  return space == nullptr || space->id.empty() ? idOrName.toStdString() : space->id;
}

QString stateClassProblem(const QString& name, const ServiceContext& service) {
  if (const QString full = fullness(service); !full.isEmpty()) return full;
  if (name.isEmpty()) return {};
  if (name.front() < u'A' || name.front() > u'Z')
    return Words::tr("The class must begin with a capital letter from A to Z.");
  if (name.contains(u'_'))
    return Words::tr("The class may not hold an underscore: the service would store it, but no path could name it.");
  if (!std::all_of(name.begin(), name.end(), isLetterOrDigit))
    return Words::tr("The class may hold letters from A to Z and digits only.");
  if (!isStateRef(name.toStdString()))
    return Words::tr("The class may be at most %1 characters long.").arg(formatCount(kLongestClass));
  return findStateNamespace(service, name) == nullptr ? QString()
                                                      : Words::tr("A State class named %1 exists already.").arg(name);
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
