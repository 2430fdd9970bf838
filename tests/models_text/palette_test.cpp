// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "models/palette_model.h"

using namespace tovuk::models;

namespace {

PaletteEntry entry(const QString& title, const QString& keywords = {}) {
  PaletteEntry e;
  e.id = u"id:"_qs + title;
  e.title = title;
  e.keywords = keywords;
  return e;
}

QStringList titlesOf(const PaletteModel& model) {
  QStringList titles;
  for (int row = 0; row < model.rowCount(); ++row) titles.append(model.index(row).data().toString());
  return titles;
}

std::vector<PaletteEntry> entriesOf(const QStringList& titles) {
  std::vector<PaletteEntry> entries;
  for (const QString& title : titles) entries.push_back(entry(title));
  return entries;
}

// What every match is, at least.
bool isSubsequence(const QString& pattern, const QString& text) {
  qsizetype at = 0;
  for (const QChar c : text.toCaseFolded())
    if (at < pattern.size() && c == pattern[at]) ++at;
  return at == pattern.size();
}

}  // namespace

class PaletteTest : public QObject {
  Q_OBJECT

 private slots:
  void ranksKindsOfMatches() {
    // For "run": a prefix, the start of a word, a run inside a word.
    const QStringList best{u"Run statement"_qs, u"Stop run"_qs, u"Prune backups"_qs};
    for (qsizetype i = 0; i + 1 < best.size(); ++i) {
      const auto better = fuzzyMatch(u"run"_qs, best[i]);
      const auto worse = fuzzyMatch(u"run"_qs, best[i + 1]);
      QVERIFY(better && worse);
      QVERIFY2(better->score > worse->score, qPrintable(best[i]));
    }
    QVERIFY(fuzzyMatch(u"rs"_qs, u"Run statement"_qs)->score > fuzzyMatch(u"rs"_qs, u"Parse"_qs)->score);
    QVERIFY(fuzzyMatch(u"qh"_qs, u"Open QueryHistory"_qs)->score > fuzzyMatch(u"qh"_qs, u"aqqh"_qs)->score);
    QVERIFY(fuzzyMatch(u"db"_qs, u"DB"_qs)->score > fuzzyMatch(u"db"_qs, u"DB of AUDIT"_qs)->score);
    QVERIFY(!fuzzyMatch(u"xyz"_qs, u"Run statement"_qs));
    QVERIFY(!fuzzyMatch(u"nur"_qs, u"Run"_qs));  // in this order only
    // Letters here and there spell everything sooner or later.
    QVERIFY(!fuzzyMatch(u"restore"_qs, u"Restart the local service"_qs));
    QVERIFY(!fuzzyMatch(u"fit"_qs, u"xfxixxt"_qs));
    QCOMPARE(fuzzyMatch(QString(), u"Run"_qs)->score, 0);
  }

  void marksWhatMatched_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");  // matched characters in upper case, the rest as dots
    QTest::newRow("prefix") << u"run"_qs << u"run it"_qs << u"RUN..."_qs;
    QTest::newRow("initials") << u"cb"_qs << u"create backup"_qs << u"C......B....."_qs;
    QTest::newRow("blank between") << u"cre bac"_qs << u"create backup"_qs << u"CRE....BAC..."_qs;
    QTest::newRow("words before runs") << u"st"_qs << u"first stop"_qs << u"......ST.."_qs;
    QTest::newRow("run inside") << u"irs"_qs << u"first"_qs << u".IRS."_qs;
    QTest::newRow("other order") << u"ckup rea"_qs << u"create backup"_qs << u".REA.....CKUP"_qs;
  }
  void marksWhatMatched() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto match = fuzzyMatch(pattern, text);
    QVERIFY(match);
    QString found(text.size(), u'.');
    for (const int at : match->positions) found[at] = text[at].toUpper();
    QCOMPARE(found, marked);
  }

  void matchesAreSubsequences() {
    QRandomGenerator random(37);
    const auto word = [&random](int most) {
      QString text;
      const int size = random.bounded(most + 1);
      for (int i = 0; i < size; ++i) text += QStringLiteral("abAB .İß")[random.bounded(8)];
      return text;
    };
    for (int round = 0; round < 20000; ++round) {
      const QString pattern = word(5);
      const QString text = word(14);
      const auto match = fuzzyMatch(pattern, text);
      if (!pattern.contains(u'ß') && !pattern.contains(u'İ')) {
        const QString wanted = pattern.simplified().toCaseFolded();
        const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
        if (text.toCaseFolded().contains(wanted)) QVERIFY(match);
        for (const QString& each : words)
          if (match) QVERIFY(isSubsequence(each, text));
      }
      if (!match) continue;
      for (qsizetype i = 0; i < match->positions.size(); ++i) {
        QVERIFY(match->positions[i] >= 0 && match->positions[i] < text.size());
        QVERIFY(i == 0 || match->positions[i] > match->positions[i - 1]);
      }
    }
  }

  void listsProvidersInOrderAndFilters() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int asked = 0;
    model.addProvider([&asked] {
      ++asked;
      return entriesOf({u"Run statement"_qs, u"Create backup"_qs});
    });
    model.addProvider([] { return std::vector<PaletteEntry>{entry(u"DB"_qs, u"sqlite database"_qs)}; });
    QCOMPARE(model.rowCount(), 0);  // nothing is asked before the palette opens
    model.reload();
    QCOMPARE(titlesOf(model), (QStringList{u"Run statement"_qs, u"Create backup"_qs, u"DB"_qs}));
    model.setQuery(u"database"_qs);
    QCOMPARE(titlesOf(model), QStringList{u"DB"_qs});  // by its keywords
    QVERIFY(model.index(0).data(PaletteModel::MatchRole).value<QList<int>>().isEmpty());
    model.setQuery(u"ba"_qs);
    QCOMPARE(titlesOf(model), (QStringList{u"Create backup"_qs, u"DB"_qs}));  // titles before keywords
    QCOMPARE(model.index(0).data(PaletteModel::MatchRole).value<QList<int>>(), (QList<int>{7, 8}));
    model.setQuery({});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(asked, 1);
  }

  void wordsMayStandInTitleAndKeywords() {
    PaletteModel model;
    model.addProvider([] {
      return std::vector<PaletteEntry>{entry(u"Restart the local service"_qs),
                                       entry(u"Go back to this backup"_qs, u"restore database"_qs)};
    });
    model.reload();
    for (const QString& query : {u"restore"_qs, u"restore backup"_qs, u"data gb"_qs}) {
      model.setQuery(query);
      QCOMPARE(titlesOf(model), QStringList{u"Go back to this backup"_qs});
    }
    model.setQuery(u"restore zzz"_qs);
    QCOMPARE(model.rowCount(), 0);
  }

  void disabledEntriesAreListedLastAndDoNotRun() {
    PaletteModel model;
    int runs = 0;
    model.addProvider([&runs] {
      std::vector<PaletteEntry> entries = entriesOf({u"One"_qs, u"Two"_qs});
      for (PaletteEntry& each : entries) {
        each.subtitle = u"menu"_qs;
        each.reason = u"why"_qs;
        each.keywords = u"one"_qs;
        each.run = [&runs] { ++runs; };
      }
      entries[0].isEnabled = false;
      return entries;
    });
    model.setRecents({u"id:One"_qs});
    model.reload();
    for (const QString& query : {QString(), u"one"_qs}) {
      model.setQuery(query);
      QCOMPARE(titlesOf(model), (QStringList{u"Two"_qs, u"One"_qs}));
      QVERIFY(!model.index(1).data(PaletteModel::EnabledRole).toBool());
      QCOMPARE(model.index(1).data(PaletteModel::SubtitleRole).toString(), u"why"_qs);
      QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(), u"why"_qs);
      QCOMPARE(model.index(0).data(PaletteModel::SubtitleRole).toString(), u"menu"_qs);
    }
    model.run(1);
    QCOMPARE(model.recents(), QStringList{u"id:One"_qs});
    model.run(0);
    QTRY_COMPARE(runs, 1);
  }

  void showsWhatAnEntryHolds() {
    PaletteModel model;
    PaletteEntry e = entry(u"Run"_qs);
    e.subtitle = u"SQL"_qs;
    e.shortcut = u"Ctrl+Return"_qs;
    e.iconName = u"play"_qs;
    model.addProvider([e] { return std::vector<PaletteEntry>{e}; });
    model.reload();
    const QModelIndex at = model.index(0);
    QCOMPARE(at.data(PaletteModel::IdRole).toString(), e.id);
    QCOMPARE(at.data(PaletteModel::SubtitleRole).toString(), e.subtitle);
    QCOMPARE(at.data(PaletteModel::ShortcutRole).toString(), e.shortcut);
    QCOMPARE(at.data(PaletteModel::IconNameRole).toString(), e.iconName);
    QVERIFY(!model.entry(1) && !model.entry(-1));
  }

  void recentsComeFirstAmongTheirKind() {
    PaletteModel model;
    model.addProvider([] { return entriesOf({u"Alpha one"_qs, u"Alpha two"_qs, u"Beta alpha"_qs, u"Gamma"_qs}); });
    model.setRecents({u"id:Gamma"_qs, u"id:Beta alpha"_qs, u"id:Alpha two"_qs, u"id:gone"_qs});
    model.reload();
    QCOMPARE(titlesOf(model), (QStringList{u"Gamma"_qs, u"Beta alpha"_qs, u"Alpha two"_qs, u"Alpha one"_qs}));
    QVERIFY(model.index(0).data(PaletteModel::RecentRole).toBool());
    QVERIFY(!model.index(3).data(PaletteModel::RecentRole).toBool());
    model.setQuery(u"alpha"_qs);  // prefixes before word starts, recent ones first among each
    QCOMPARE(titlesOf(model), (QStringList{u"Alpha two"_qs, u"Alpha one"_qs, u"Beta alpha"_qs}));
  }

  void listsResourcesOnlyWhenAsked() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addProvider([] {
      auto entries = entriesOf({u"Run"_qs, u"DB"_qs, u"Database settings"_qs});
      entries[1].isResource = true;
      return entries;
    });
    model.setRecents({u"id:Run"_qs});
    model.reload();
    model.setScope(PaletteModel::Scope::Resources);
    QCOMPARE(titlesOf(model), QStringList{u"DB"_qs});
    model.setQuery(u"d"_qs);
    QCOMPARE(titlesOf(model), QStringList{u"DB"_qs});
    model.setQuery({});
    model.setScope(PaletteModel::Scope::Everything);
    QCOMPARE(titlesOf(model), (QStringList{u"Run"_qs, u"DB"_qs, u"Database settings"_qs}));
  }

  void changesOfModeComeFirstOnlyWhenTyped() {
    PaletteModel model;
    model.addProvider([] {
      auto entries = entriesOf({u"Read-only"_qs, u"Run"_qs});
      entries[0].changesMode = true;
      return entries;
    });
    model.setRecents({u"id:Read-only"_qs});
    model.reload();
    QCOMPARE(titlesOf(model), (QStringList{u"Run"_qs, u"Read-only"_qs}));
    model.setQuery(u"r"_qs);
    QCOMPARE(titlesOf(model).first(), u"Read-only"_qs);
  }

  void runsLaterAndRemembers() {
    PaletteModel model;
    int runs = 0;
    model.addProvider([&runs] {
      std::vector<PaletteEntry> entries = entriesOf({u"One"_qs, u"Two"_qs});
      entries[1].run = [&runs] { ++runs; };
      return entries;
    });
    model.reload();
    QSignalSpy changed(&model, &PaletteModel::recentsChanged);
    model.run(1);
    QCOMPARE(runs, 0);  // from the event loop, after the palette has closed
    QTRY_COMPARE(runs, 1);
    QCOMPARE(model.recents(), QStringList{u"id:Two"_qs});
    QCOMPARE(titlesOf(model).first(), u"Two"_qs);
    model.run(1);  // "One" now; it runs nothing
    model.run(7);
    QCOMPARE(model.recents(), (QStringList{u"id:One"_qs, u"id:Two"_qs}));
    QCOMPARE(changed.size(), 2);
    QStringList many;
    for (int i = 0; i < 50; ++i) many.append(QString::number(i));
    model.setRecents(many);
    QCOMPARE(model.recents().size(), PaletteModel::kRecentsKept);
  }

  void staysQuickWithManyEntries() {
    PaletteModel model;
    model.addProvider([] {
      std::vector<PaletteEntry> entries;
      for (int i = 0; i < 5000; ++i) entries.push_back(entry(u"Open the database number %1 of the shop"_qs.arg(i)));
      return entries;
    });
    model.reload();
    QElapsedTimer clock;
    clock.start();
    model.setQuery(u"odn 42"_qs);
    QVERIFY(model.rowCount() > 0);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
  }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "palette_test.moc"
