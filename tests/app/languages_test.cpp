// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QTest>
#include <QTranslator>

#include "api/client/access_policy.h"

using namespace tovuk::app;

class LanguagesTest : public QObject {
  Q_OBJECT
 private slots:
  void choiceWinsThenTheSystemThenEnglish() {
    QCOMPARE(languageFor(QStringLiteral("ja"), {QStringLiteral("de-DE")}), QStringLiteral("ja"));
    QCOMPARE(languageFor(QStringLiteral("system"), {QStringLiteral("fr-FR"), QStringLiteral("de-AT")}),
             QStringLiteral("de"));
    QCOMPARE(languageFor(QStringLiteral("system"), {QStringLiteral("C")}), QStringLiteral("en"));
    QCOMPARE(languageFor(QStringLiteral("xx"), {}), QStringLiteral("en"));
  }

  void everyLanguageHasItsTexts_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
      if (language.code != QLatin1String("en")) QTest::newRow(qPrintable(language.code)) << language.code;
  }
  void everyLanguageHasItsTexts() {
    QFETCH(QString, code);
    QTranslator texts;
    QVERIFY(texts.load(QStringLiteral(":/i18n/tovuk_%1.qm").arg(code)));
    QVERIFY(texts.language().startsWith(code));
    QVERIFY(!texts.translate("SettingsWindow", "Theme").isEmpty());
  }

  // The sources are English, but they have one form for all numbers.
  void englishTellsOneFromMany() {
    installLanguage(*qApp, QStringLiteral("en"));
    const auto rows = [](int n) {
      return QCoreApplication::translate("tovuk::views::FiguresLine", "rows", nullptr, n);
    };
    QCOMPARE(rows(1), QStringLiteral("row"));
    QCOMPARE(rows(2), QStringLiteral("rows"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
  }

  void installingTurnsTheDirection() {
    installLanguage(*qApp, QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QVERIFY(QCoreApplication::translate("tovuk::app::SettingsWindow", "Theme") != QStringLiteral("Theme"));
  }

  // Made in api/client, where the classes that own the texts have no Q_OBJECT.
  void refusalsOfTheClientAreTranslated_data() { everyLanguageHasItsTexts_data(); }
  void refusalsOfTheClientAreTranslated() {
    QFETCH(QString, code);
    tovuk::client::AccessPolicy policy;
    policy.setReadOnly(true);
    const tovuk::SqliteQuery one{{{"DROP TABLE t", {}}}};
    const tovuk::SqliteQuery two{{{"SELECT 1", {}}, {"DROP TABLE t", {}}}};
    const auto refusals = [&] {
      return QStringList{
          QString::fromStdString(policy.refuseWrite()->message),
          QString::fromStdString(policy.refuse(tovuk::Route::QueryServiceSqliteDatabase, &one)->message),
          QString::fromStdString(policy.refuse(tovuk::Route::QueryServiceSqliteDatabase, &two)->message)};
    };
    const auto forget = [] { qDeleteAll(qApp->findChildren<QTranslator*>()); };
    forget();
    const QStringList english = refusals();
    installLanguage(*qApp, code);
    const QStringList translated = refusals();
    for (qsizetype i = 0; i < english.size(); ++i) QVERIFY2(translated[i] != english[i], qPrintable(english[i]));
    forget();
  }
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
