// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <string_view>

namespace tovuk::app {

namespace {

// lupdate 6.4 files texts under the bare name of a class, tr() asks with its namespaces.
class Texts : public QTranslator {
 public:
  using QTranslator::QTranslator;
  QString translate(const char* context, const char* source, const char* comment, int n) const override {
    QString found = QTranslator::translate(context, source, comment, n);
    if (!found.isEmpty() || context == nullptr) return found;
    const std::string_view whole(context);
    const std::size_t colon = whole.rfind(':');
    if (colon != std::string_view::npos) found = QTranslator::translate(context + colon + 1, source, comment, n);
    return found;
  }
};

}  // namespace

QList<Language> languages() {
  return {{QStringLiteral("en"), QStringLiteral("English")},
          {QStringLiteral("de"), QStringLiteral("Deutsch")},
          {QStringLiteral("es"), QString::fromUtf8("Español")},
          {QStringLiteral("ja"), QString::fromUtf8("日本語")},
          {QStringLiteral("ar"), QString::fromUtf8("العربية")}};
}

QString languageFor(const QString& chosen, const QStringList& systemLanguages) {
  const QList<Language> known = languages();
  const auto isKnown = [&known](const QString& code) {
    return std::any_of(known.begin(), known.end(), [&code](const Language& language) { return language.code == code; });
  };
  if (isKnown(chosen)) return chosen;
  for (const QString& language : systemLanguages) {
    const QString code = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    if (isKnown(code)) return code;
  }
  return QStringLiteral("en");
}

void installLanguage(QCoreApplication& application, const QString& code) {
  if (languageFor(code, {}) != code) return;
  auto* own = new Texts(&application);
  if (!own->load(QStringLiteral(":/i18n/tovuk_%1.qm").arg(code))) {
    delete own;
    return;
  }
  QCoreApplication::installTranslator(own);
  if (code == QLatin1String("en")) return;  // only its singular and plural: the sources are English
  // Qt's own texts: the buttons of choosers, context menus of fields.
  auto* base = new QTranslator(&application);
  if (base->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(base);
  else
    delete base;
  const QLocale system;
  // The person's own regional variant wins over the language's default one.
  if (system.language() != QLocale(code).language()) QLocale::setDefault(QLocale(code));
  QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

}  // namespace tovuk::app
