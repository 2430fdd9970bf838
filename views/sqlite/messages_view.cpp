// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/messages_view.h"

#include <QHeaderView>

#include "models/format.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kStatementWidth = 480;

}  // namespace

MessagesView::MessagesView(QWidget* parent) : QTreeWidget(parent) {
  setObjectName(QStringLiteral("sqlite.messages"));
  setAccessibleName(tr("Messages of the run"));
  setHeaderLabels({tr("Statement"), tr("Outcome"), tr("Server")});
  setUpList(*this, {0, 2});
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(1, QHeaderView::Stretch);
  header()->resizeSection(0, kStatementWidth);
  connect(this, &QTreeWidget::itemActivated, this,
          [this](QTreeWidgetItem* item) { emit resultChosen(indexOfTopLevelItem(item)); });
}

void MessagesView::showResults(const std::vector<models::QueryResult>& results, const QStringList& notRun) {
  clear();
  for (const auto& result : results) {
    QString outcome;
    QString iconName = QStringLiteral("check-circle");
    Token token = Token::Good;
    if (result.error) {
      outcome = QString::fromStdString(result.error->message);
      iconName = QStringLiteral("error");
      token = Token::Danger;
    } else if (result.running) {
      outcome = tr("Running");
      iconName = QStringLiteral("clock");
      token = Token::Muted;
    } else if (result.stopped) {
      outcome = tr("Stopped");
      iconName = QStringLiteral("stop");
      token = Token::Warning;
    } else if (result.model) {
      outcome = tr("%Ln rows", nullptr, static_cast<int>(result.model->heldRows()));
    } else {
      const auto changed = result.rowsChanged();
      outcome = changed ? tr("Done. %Ln rows changed.", nullptr, static_cast<int>(*changed)) : tr("Done.");
    }
    auto* item =
        new QTreeWidgetItem({result.sql.simplified(), outcome,
                             result.figures.serverMs ? models::formatDuration(*result.figures.serverMs) : QString()});
    item->setIcon(0, themedIcon(iconName, token));
    addTopLevelItem(item);
  }
  for (const QString& sql : notRun) {
    auto* item = new QTreeWidgetItem({sql.simplified(), tr("Not run"), QString()});
    item->setIcon(0, themedIcon(QStringLiteral("stop"), Token::Muted));
    addTopLevelItem(item);
  }
}

}  // namespace tovuk::views
