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

constexpr int kLongestName = 63;   // that a path can address (schemas page, section 4.1)
constexpr int kLongestClass = 64;  // of STATE_REF

struct NameText {
  Q_DECLARE_TR_FUNCTIONS(NameText)
};

bool isUpperLetter(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isLowerLetter(QChar c) { return c >= u'a' && c <= u'z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isNameCharacter(QChar c) { return isUpperLetter(c) || isDigit(c) || c == u'_'; }
bool isSmallCharacter(QChar c) { return isLowerLetter(c) || isDigit(c) || c == u'_'; }
bool isClassCharacter(QChar c) { return isUpperLetter(c) || isLowerLetter(c) || isDigit(c); }

QString tooLong(int most) { return NameText::tr("The name may be at most %1 characters long.").arg(formatCount(most)); }

QString capitalsProblem(const QString& name) {
  if (!isUpperLetter(name.front())) return NameText::tr("The name must begin with a capital letter from A to Z.");
  if (!std::all_of(name.begin(), name.end(), isNameCharacter))
    return NameText::tr("The name may hold capital letters from A to Z, digits and underscores only.");
  return isBindingRef(name.toStdString()) ? QString() : tooLong(kLongestName);
}

QString smallProblem(const QString& name) {
  if (!isLowerLetter(name.front())) return NameText::tr("The name must begin with a small letter from a to z.");
  if (!std::all_of(name.begin(), name.end(), isSmallCharacter))
    return NameText::tr("The name may hold small letters from a to z, digits and underscores only.");
  return isLowName(name.toStdString()) ? QString() : tooLong(kLongestName);
}

QString stateClassProblem(const QString& name) {
  if (!isUpperLetter(name.front())) return NameText::tr("The name must begin with a capital letter from A to Z.");
  if (!std::all_of(name.begin(), name.end(), isClassCharacter))
    return NameText::tr("The name may hold letters from A to Z and digits only.");
  return isStateRef(name.toStdString()) ? QString() : tooLong(kLongestClass);
}

bool isTaken(const QString& name, const ServiceContext& service) { return service.database(name) != nullptr; }

}  // namespace

QString nameHint(NameRule rule) {
  switch (rule) {
    case NameRule::Capitals:
      return NameText::tr("A capital letter first, then capital letters, digits and underscores; 63 at most.");
    case NameRule::Small:
      return NameText::tr("A small letter first, then small letters, digits and underscores; 63 at most.");
    case NameRule::StateClass:
      return NameText::tr(
          "The name of the class in the worker: a capital letter first, then letters and digits; 64 at "
          "most.");
  }
  return {};
}

QString nameProblem(NameRule rule, const QString& name) {
  if (name.isEmpty()) return {};
  switch (rule) {
    case NameRule::Capitals: return capitalsProblem(name);
    case NameRule::Small: return smallProblem(name);
    case NameRule::StateClass: return stateClassProblem(name);
  }
  return {};
}

QString roomProblem(const ServiceContext& service) {
  if (service.resourceCount() < kMaxServiceResources) return {};
  return NameText::tr("The service holds %1 resources, which is the most it can have. Delete one first.")
      .arg(formatCount(kMaxServiceResources));
}

QString takenProblem(const QString& name) { return NameText::tr("%1 exists already. Choose another name.").arg(name); }

QString databaseNameProblem(const QString& name, const ServiceContext& service) {
  if (const QString problem = roomProblem(service); !problem.isEmpty()) return problem;
  if (const QString problem = nameProblem(NameRule::Capitals, name); !problem.isEmpty()) return problem;
  return !name.isEmpty() && isTaken(name, service) ? takenProblem(name) : QString();
}

QString suggestedName(const QString& text, const QString& otherwise,
                      const std::function<bool(const QString&)>& isTaken) {
  QString name;
  for (const QChar c : text.toUpper()) {
    if (isNameCharacter(c) && c != u'_')
      name.append(c);
    else if (!name.isEmpty() && !name.endsWith(u'_'))
      name.append(u'_');
  }
  while (name.endsWith(u'_')) name.chop(1);
  if (name.isEmpty()) name = otherwise;
  if (!isUpperLetter(name.front())) name.prepend(otherwise + u'_');
  name.truncate(kLongestName);
  QString free = name;
  for (int number = 2; isTaken(free); ++number) {
    const QString suffix = QStringLiteral("_%1").arg(number);
    free = name.left(kLongestName - suffix.size()) + suffix;
  }
  return free;
}

QString suggestedDatabaseName(const QString& fileName, const ServiceContext& service) {
  return suggestedName(QFileInfo(fileName).completeBaseName(), QStringLiteral("DB"),
                       [&service](const QString& name) { return isTaken(name, service); });
}

}  // namespace tovuk::models
