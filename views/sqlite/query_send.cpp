// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a statement from the editor to the service: limits, read-only gate, parameters, the question before a
// dangerous one. The other half of QueryPage.
#include <QAction>
#include <QPointer>

#include "api/contract/limits.h"
#include "models/format.h"
#include "models/sqlite/draft_store.h"
#include "models/sqlite/sql_text.h"
#include "views/sqlite/draft_tabs.h"
#include "views/sqlite/params_form.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

namespace {

constexpr int kSqlInQuestion = 400;

QString dangerText(const models::DangerInfo& info) {
  const QString target = info.target;
  switch (info.danger) {
    case models::Danger::DeleteWithoutWhere:
      return QueryPage::tr("This DELETE has no WHERE: it deletes every row of %1.").arg(target);
    case models::Danger::UpdateWithoutWhere:
      return QueryPage::tr("This UPDATE has no WHERE: it changes every row of %1.").arg(target);
    case models::Danger::Drop: return QueryPage::tr("This drops %1 with everything in it.").arg(target);
    case models::Danger::None: break;
  }
  return {};
}

}  // namespace

bool QueryPage::isAllowed(const std::vector<Piece>& pieces, bool transaction) {
  if (pieces.empty()) {
    say(tr("There is no statement to run."));
    return false;
  }
  if (transaction && pieces.size() > kMaxStatements) {
    say(tr("One transaction takes at most %1 statements. These are %2.")
            .arg(models::formatCount(static_cast<qint64>(kMaxStatements)),
                 models::formatCount(static_cast<qint64>(pieces.size()))));
    return false;
  }
  SqliteQuery query;
  for (const auto& piece : pieces) {
    if (piece.sql.toStdU32String().size() > kMaxSqlCharacters) {
      say(tr("A statement may have %1 characters. One of these is longer.")
              .arg(models::formatCount(static_cast<qint64>(kMaxSqlCharacters))));
      return false;
    }
    if (models::parametersOf(piece.sql).size() > kMaxParams) {
      say(tr("A statement may have %1 placeholders. One of these has more.")
              .arg(models::formatCount(static_cast<qint64>(kMaxParams))));
      return false;
    }
    query.statements.push_back({piece.sql.toStdString(), {}});
  }
  // The client refuses each statement again; asked here for all, so that none runs before a later one is refused.
  if (const auto refused = m_service.client().policy().refuse(Route::QueryServiceSqliteDatabase, &query)) {
    m_message->showError(*refused);
    m_message->setRetryVisible(false);
    return false;
  }
  return true;
}

bool QueryPage::askForParameters(const std::vector<Piece>& pieces) {
  QStringList unseen;
  QStringList all;
  for (const auto& piece : pieces) {
    if (models::parametersOf(piece.sql).empty()) continue;
    all.append(piece.sql);
    if (!m_params->hasValues(piece.sql)) unseen.append(piece.sql);
  }
  if (unseen.isEmpty()) return true;
  m_params->setStatements(all);
  m_params->focusFirst();
  say(tr("Fill in the values for the placeholders, then run again."));
  return false;
}

void QueryPage::askAboutDanger(const std::vector<Piece>& pieces, std::function<void()> proceed) {
  QStringList sentences;
  QStringList statements;
  for (const auto& piece : pieces) {
    const QString sentence = dangerText(models::dangerOf(piece.sql));
    if (sentence.isEmpty()) continue;
    sentences.append(sentence);
    statements.append(piece.sql);
  }
  if (sentences.isEmpty()) {
    proceed();
    return;
  }
  AskQuestion question;
  question.title = tr("Run a statement that changes a lot?");
  question.text = sentences.join(u'\n');
  question.details = statements.join(QStringLiteral(";\n")).left(kSqlInQuestion);
  question.confirmLabel = tr("Run anyway");
  question.destructive = true;
  Ask::confirm(this, question, [proceed = std::move(proceed)](bool accepted) {
    if (accepted) proceed();
  });
}

void QueryPage::send(std::vector<Piece> pieces, bool transaction) {
  m_message->clear();
  m_editor->cancelList();
  // What came before stays, but is not taken for what this has done.
  results()->setFormer(true);
  if (!isAllowed(pieces, transaction) || !askForParameters(pieces)) return;
  std::vector<models::QuerySession::Statement> statements;
  for (const auto& piece : pieces) {
    auto values = m_params->values(piece.sql);
    if (!values) return;
    statements.push_back({piece.sql, std::move(*values)});
  }
  // The page may be gone when the answer comes.
  const auto run = [self = QPointer<QueryPage>(this), draft = m_draftTabs->currentId(), pieces, statements,
                    transaction] {
    if (!self) return;
    const auto at = self->m_runs.find(draft);
    if (at == self->m_runs.end()) return;  // closed meanwhile
    at->second.sent = pieces;
    at->second.statements = statements;
    at->second.asTransaction = transaction;
    at->second.session->run(statements, transaction, self->m_allRows->isChecked());
  };
  askAboutDanger(pieces, [this, pieces, run] {
    if (!m_askBefore) {
      run();
      return;
    }
    QStringList texts;
    for (const auto& piece : pieces) texts.append(piece.sql);
    m_askBefore(this, texts, run);
  });
}

QStringList QueryPage::closeObstacles() const {
  QStringList obstacles;
  for (const auto& each : m_runs) {
    const models::QuerySession& running = *each.second.session;
    if (!running.isWriting()) continue;
    obstacles.append(running.isTransaction() ? tr("A transaction is under way.") : tr("A statement that writes runs."));
  }
  m_drafts->flush();
  if (!m_drafts->isWritten()) obstacles.append(tr("A draft could not be written to its file."));
  if (m_params->hasTyped()) obstacles.append(tr("Values for placeholders are typed in."));
  return obstacles;
}

}  // namespace tovuk::views
