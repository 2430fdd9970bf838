// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tovuk::app;

class SettingsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { QVERIFY(m_dir.isValid()); }

  void missingFileGivesDefaults() {
    const Settings settings(path("missing"));
    QCOMPARE(settings.get(keys::theme), QStringLiteral("system"));
    QCOMPARE(settings.get(keys::uiFontSize), 13);
    QCOMPARE(settings.get(keys::editorWrap), false);
  }

  void valuesComeBackFromTheFile() {
    {
      Settings settings(path("round"));
      settings.set(keys::theme, QStringLiteral("dark"));
      settings.set(keys::uiFontSize, 15);
      settings.set(keys::editorWrap, true);
    }
    const Settings again(path("round"));
    QCOMPARE(again.get(keys::theme), QStringLiteral("dark"));
    QCOMPARE(again.get(keys::uiFontSize), 15);
    QCOMPARE(again.get(keys::editorWrap), true);
  }

  void theDefaultIsNotWritten() {
    Settings settings(path("default"));
    settings.set(keys::uiFontSize, 15);
    settings.set(keys::uiFontSize, 13);
    settings.sync();
    const QSettings file(path("default"), QSettings::IniFormat);
    QVERIFY(!file.contains(QLatin1String(keys::uiFontSize.name)));
  }

  void changesAreTold() {
    Settings settings(path("signal"));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(keys::density, QStringLiteral("comfortable"));
    settings.set(keys::density, QStringLiteral("comfortable"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QLatin1String(keys::density.name));
  }

  void brokenValuesReadAsDefaults() {
    {
      QSettings file(path("broken"), QSettings::IniFormat);
      file.setValue(QLatin1String(keys::uiFontSize.name), QStringLiteral("large"));
    }
    const Settings settings(path("broken"));
    QCOMPARE(settings.get(keys::uiFontSize), 13);
  }

  void renamedKeysAreTakenOver() {
    {
      QSettings file(path("renamed"), QSettings::IniFormat);
      file.setValue(QLatin1String(kRenamedSettings.front().first), 17);
    }
    const Settings settings(path("renamed"));
    QCOMPARE(settings.get(keys::editorFontSize), 17);
    const QSettings file(path("renamed"), QSettings::IniFormat);
    QVERIFY(!file.contains(QLatin1String(kRenamedSettings.front().first)));
  }

  void shortcutsComeBackFromTheFile() {
    const QHash<QString, QString> changed{{QStringLiteral("view.palette"), QStringLiteral("Ctrl+P")},
                                          {QStringLiteral("view.activity"), QString()},
                                          {QStringLiteral("sqlite.run"), QStringLiteral("Ctrl+K, Ctrl+R")}};
    {
      Settings settings(path("keys"));
      settings.setShortcuts(changed);
    }
    const Settings again(path("keys"));
    QCOMPARE(again.shortcuts(), changed);
  }

 private:
  QString path(const char* name) const { return m_dir.filePath(QLatin1String(name) + QStringLiteral(".ini")); }
  QTemporaryDir m_dir;
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
