// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/go_to_row.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

#include "models/format.h"
#include "views/widgets/ask.h"

namespace tovuk::views {

namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(GoToRow)
};

// As it is typed, or grouped as the person's language groups numbers.
std::optional<qint64> rowNumber(const QString& text) {
  bool isRead = false;
  const qint64 plain = text.trimmed().toLongLong(&isRead);
  if (isRead) return plain;
  const qint64 grouped = QLocale().toLongLong(text.trimmed(), &isRead);
  return isRead ? std::optional(grouped) : std::nullopt;
}

QString problemOf(const QString& text, const std::optional<qint64>& last) {
  const auto row = rowNumber(text);
  if (!row || *row < 1) return Words::tr("A row number is a whole number from 1.");
  if (last && *row > *last) return Words::tr("The last row is %1.").arg(models::formatCount(*last));
  return {};
}

}  // namespace

void askForRow(const models::TableBrowser& browser, int current, QWidget* parent, std::function<void(qint64)> done) {
  const auto last = browser.isCountExact() ? std::optional<qint64>(browser.rowCount()) : std::nullopt;
  AskText question;
  question.title = Words::tr("Go to a row");
  if (last) {
    question.label = Words::tr("Row number, 1 \u2013 %1").arg(models::formatCount(*last));
  } else if (browser.isCountEstimated()) {
    question.label = Words::tr("Row number. There are about %1 rows; how many exactly is known when they are counted.")
                         .arg(models::formatCount(browser.rowCount()));
  } else {
    question.label = Words::tr("Row number. How many rows there are is not known until they are counted.");
  }
  question.initial = QString::number(qMax(0, current) + 1);
  question.confirmLabel = Words::tr("Go");
  question.hint = browser.wayText();
  question.problem = [last](const QString& text) { return problemOf(text, last); };
  Ask::text(parent, question, [done = std::move(done)](const std::optional<QString>& text) {
    const auto row = text ? rowNumber(*text) : std::nullopt;
    if (row) done(*row - 1);
  });
}

}  // namespace tovuk::views
