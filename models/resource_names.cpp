// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/resource_names.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#include "api/contract/limits.h"
#include "api/contract/names.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr int kLongestName = 63;  // that a path can address (schemas page, section 4.1)

class NameText {
  Q_DECLARE_TR_FUNCTIONS(NameText)
 public:
  static QString firstLetter() { return tr("The name must begin with a capital letter from A to Z."); }
  static QString letters() { return tr("The name may hold capital letters from A to Z, digits and underscores only."); }
  static QString tooLong() { return tr("The name may be at most %1 characters long.").arg(formatCount(kLongestName)); }
  static QString taken(const QString& name) { return tr("A database named %1 exists already.").arg(name); }
  static QString full(const QString& limit) {
    return tr("The service holds %1 resources, which is the most it can have. Delete one first.").arg(limit);
  }
};

bool isUpperLetter(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isNameCharacter(QChar c) { return isUpperLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; }

bool isTaken(const QString& name, const ServiceContext& service) { return service.database(name) != nullptr; }

}  // namespace

QString databaseNameProblem(const QString& name, const ServiceContext& service) {
  if (service.resourceCount() >= kMaxServiceResources) return NameText::full(formatCount(kMaxServiceResources));
  if (name.isEmpty()) return {};
  if (!isUpperLetter(name.front())) return NameText::firstLetter();
  if (!std::all_of(name.begin(), name.end(), isNameCharacter)) return NameText::letters();
  if (!isBindingRef(name.toStdString())) return NameText::tooLong();
  return isTaken(name, service) ? NameText::taken(name) : QString();
}

QString suggestedDatabaseName(const QString& fileName, const ServiceContext& service) {
  QString name;
  for (const QChar c : QFileInfo(fileName).completeBaseName().toUpper()) {
    if (isNameCharacter(c) && c != u'_')
      name.append(c);
    else if (!name.isEmpty() && !name.endsWith(u'_'))
      name.append(u'_');
  }
  while (name.endsWith(u'_')) name.chop(1);
  if (name.isEmpty()) name = QStringLiteral("DB");
  if (!isUpperLetter(name.front())) name.prepend(QStringLiteral("DB_"));
  name.truncate(kLongestName);
  QString free = name;
  for (int number = 2; isTaken(free, service); ++number) {
    const QString suffix = QStringLiteral("_%1").arg(number);
    free = name.left(kLongestName - suffix.size()) + suffix;
  }
  return free;
}

}  // namespace tovuk::models
