// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/query_page.h"

#include <QAction>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "models/sqlite/draft_store.h"
#include "models/sqlite/query_history.h"
#include "models/sqlite/sql_text.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/draft_tabs.h"
#include "views/sqlite/editor_stack.h"
#include "views/sqlite/find_bar.h"
#include "views/sqlite/next_action.h"
#include "views/sqlite/params_form.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/schema_sides.h"
#include "views/sqlite/sql_editor.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kLeastEditorLines = 2;

}  // namespace

QueryPage::QueryPage(const QueryPageDeps& deps, QWidget* parent)
    : QWidget(parent),
      m_service(*deps.service),
      m_registry(*deps.registry),
      m_database(deps.database),
      m_schema(*deps.schema),
      m_history(*deps.history),
      m_askBefore(deps.askBefore),
      m_drafts(new models::DraftStore(deps.draftsFolder, this)) {
  build(deps);
  buildActions(*deps.registry);

  connect(m_editor, &SqlEditor::contentEdited, this, &QueryPage::followEditing);
  connect(m_editor, &SqlEditor::runMarkClicked, this, &QueryPage::runAt);
  connect(m_editor, &SqlEditor::completionWanted, this, [this] { m_schema.load(); });
  connect(m_draftTabs, &DraftTabs::draftShown, this, &QueryPage::showDraft);
  connect(m_drafts, &models::DraftStore::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Warning, tr("The draft could not be saved: %1").arg(reason));
  });
  connect(deps.history, &models::QueryHistory::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Warning, tr("The history could not be saved: %1").arg(reason));
  });
  connect(&m_service.connection(), &models::Connection::changed, this, &QueryPage::updateActions);
  connect(m_schemaList, &SchemaList::browseWanted, this, &QueryPage::browseWanted);
  connect(m_schemaList, &SchemaList::insertWanted, this, [this](const QString& name) {
    m_editor->insertAtCaret(name);
    m_editor->setFocus(Qt::OtherFocusReason);
  });
  connect(m_schemaList, &SchemaList::queryWanted, this, [this](const QString& object) {
    openDraft(object, QStringLiteral("SELECT *\nFROM %1\nLIMIT 100;").arg(models::quoteIdentifier(object)));
  });
  m_draftTabs->open();
}

QueryPage::~QueryPage() = default;

void QueryPage::build(const QueryPageDeps& deps) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_sides = new SchemaSides(this);
  m_sides->setObjectName(QStringLiteral("sqlite.querySides"));
  m_schemaList = new SchemaList(*deps.schema, *deps.schemaModel, deps.reloadSchema, m_sides);
  m_sides->setSides(m_schemaList, buildEditorSide());
  layout->addWidget(m_sides);
}

QWidget* QueryPage::buildEditorSide() {
  m_stack = new EditorStack;
  auto* top = new QWidget(m_stack);
  auto* layout = new QVBoxLayout(top);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_editor = new SqlEditor(top);
  m_editor->setObjectName(QStringLiteral("sqlite.editor"));
  m_editor->setSchema(&m_schema);
  m_editor->setMinimumHeight(kLeastEditorLines * metrics::gridRow);
  m_draftTabs = new DraftTabs(*m_drafts, *m_editor, top);
  m_findBar = new FindBar(*m_editor, top);
  m_params = new ParamsForm(top);
  connect(m_params, &ParamsForm::runWanted, this, [this] { m_run->trigger(); });
  m_message = new MessageBar(top);
  m_message->setObjectName(QStringLiteral("sqlite.query.message"));
  m_message->setClosable(true);
  layout->addWidget(m_draftTabs);
  layout->addWidget(m_findBar);
  layout->addWidget(m_editor, 1);
  layout->addWidget(m_params);
  layout->addWidget(m_message);
  m_areas = new QStackedWidget(m_stack);
  m_stack->setParts(top, m_areas);
  return m_stack;
}

QAction* QueryPage::action(ActionRegistry& registry, const char* id, void (QueryPage::*run)()) {
  auto* made = registry.create(QLatin1String(id), this);
  if (run != nullptr) connect(made, &QAction::triggered, this, run);
  return made;
}

void QueryPage::buildActions(ActionRegistry& registry) {
  const auto more = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    m_more.append(made);
    return made;
  };
  m_run = action(registry, "sqlite.run", &QueryPage::runCaretOrSelection);
  m_explain = action(registry, "sqlite.explain", &QueryPage::explain);
  m_format = action(registry, "sqlite.format", &QueryPage::format);
  m_stop = action(registry, "sqlite.stop", &QueryPage::stop);
  m_runSelection = more("sqlite.runSelection", [this] { runSelection(); });
  m_runAll = more("sqlite.runAll", [this] { runAll(); });
  m_transaction = more("sqlite.transaction", [this] { emit viewStateChanged(); });
  m_transaction->setCheckable(true);
  m_allRows = more("sqlite.allRows", [this] { emit viewStateChanged(); });
  m_allRows->setCheckable(true);
  more("sqlite.newDraft", [this] { m_draftTabs->newDraft(); });
  more("sqlite.renameDraft", [this] { m_draftTabs->renameCurrent(); });
  more("sqlite.closeDraft", [this] { m_draftTabs->closeCurrent(); });
  more("sqlite.reopenDraft", [this] { m_draftTabs->reopenLast(); });
  more("sqlite.find", [this] { m_findBar->open(false); });
  more("sqlite.replace", [this] { m_findBar->open(true); });
  more("sqlite.toggleComment", [this] { m_editor->toggleComment(); });
  more("sqlite.complete", [this] { m_editor->showCompletion(); });
  more("sqlite.zoomIn", [this] { m_editor->zoomIn(); });
  more("sqlite.zoomOut", [this] { m_editor->zoomOut(); });
  more("sqlite.zoomReset", [this] { m_editor->zoomTo(0); });
  const auto onResult = [this](void (ResultView::*run)()) {
    return [this, run] {
      if (auto* view = results()->currentResult()) (view->*run)();
    };
  };
  more("sqlite.filterRows", onResult(&ResultView::focusFilter));
  m_exportResult = more("sqlite.exportResult", onResult(&ResultView::openExportMenu));
  more("sqlite.cellViewer", onResult(&ResultView::toggleCellViewer));
  more("sqlite.recordView", onResult(&ResultView::toggleRecordView));
  more("sqlite.switchPane", [this] { switchPane(); });
  for (auto* each : {m_run, m_runSelection, m_explain, m_format}) m_editor->addAction(each);
}

void QueryPage::showDraft() {
  const QString id = m_draftTabs->currentId();
  const auto& drafts = m_drafts->drafts();
  for (auto it = m_runs.begin(); it != m_runs.end();) {
    const bool isOpen =
        std::any_of(drafts.begin(), drafts.end(), [&](const models::Draft& draft) { return draft.id == it->first; });
    if (isOpen) {
      ++it;
      continue;
    }
    if (m_shown == &it->second) {
      m_comfortable = m_shown->area->isComfortable();
      m_shown = nullptr;
    }
    it->second.session->stop();
    m_areas->removeWidget(it->second.area);
    it->second.area->hide();
    it->second.area->deleteLater();  // with its session
    it = m_runs.erase(it);
  }
  const auto known = m_runs.find(id);
  Runs& shown = known != m_runs.end() ? known->second : addRuns(id);
  if (m_shown != &shown) {
    if (m_shown != nullptr) m_comfortable = m_shown->area->isComfortable();
    shown.area->setComfortable(m_comfortable);
    m_shown = &shown;
    m_areas->setCurrentWidget(shown.area);
    m_message->clear();  // it was about the draft before
  }
  followEditing();
  emit runningChanged(session().isRunning());
}

QueryPage::Runs& QueryPage::addRuns(const QString& draft) {
  Runs& made = m_runs[draft];
  made.session = new models::QuerySession(m_service, m_database, m_history, this);
  made.area = new ResultsArea(m_service, m_database, *made.session, m_columns, m_areas);
  made.session->setParent(made.area);
  m_areas->addWidget(made.area);
  connect(made.session, &models::QuerySession::resultAdded, this, &QueryPage::showRunning);
  connect(made.session, &models::QuerySession::runFinished, this, &QueryPage::showRunning);
  connect(made.session, &models::QuerySession::schemaChanged, this, [this] {
    // Only when the person has asked for the schema before: reading it costs rows.
    if (m_schema.state() != models::LoadState::Empty) m_schema.reload();
  });
  connect(made.area, &ResultsArea::planWanted, this, &QueryPage::explainResult);
  connect(made.area, &ResultsArea::createIndexWanted, this,
          [this](const QString& sql) { openDraft(tr("New index"), sql); });
  connect(made.area, &ResultsArea::retryWanted, this, &QueryPage::runAgain);
  connect(made.area, &ResultsArea::errorShown, this, [this, draft](int index, const QString& message) {
    // A statement may fail while another draft is in the editor.
    if (draft == m_draftTabs->currentId()) markErrorPlace(index, message);
  });
  connect(made.area, &ResultsArea::pageShown, this, [this] {
    if (m_shown != nullptr) updateActions();
  });
  connect(made.area, &ResultsArea::columnsRemembered, this, &QueryPage::viewStateChanged);
  return made;
}

void QueryPage::switchPane() {
  const auto* view = results()->currentResult();
  if (view != nullptr && m_editor->hasFocus() && view->grid()->isVisible()) {
    view->grid()->setFocus(Qt::ShortcutFocusReason);
  } else {
    m_editor->setFocus(Qt::ShortcutFocusReason);
  }
}

std::vector<QueryPage::Piece> QueryPage::pieces(Scope scope) const {
  const QString text = m_editor->text();
  std::vector<Piece> found;
  const auto [selectionBegin, selectionLength] = m_editor->selectedRange();
  if (scope == Scope::All || selectionLength > 0) {
    const int offset = scope == Scope::All ? 0 : selectionBegin;
    const QString part = scope == Scope::All ? text : text.mid(selectionBegin, selectionLength);
    for (const auto& span : models::splitStatements(part)) {
      found.push_back({offset + span.begin, part.mid(span.begin, span.length)});
    }
  } else if (scope == Scope::CaretOrSelection) {
    if (const auto span = models::statementAt(text, m_editor->caret())) {
      found.push_back({span->begin, text.mid(span->begin, span->length)});
    }
  }
  return found;
}

void QueryPage::runAt(int position) {
  const QString text = m_editor->text();
  if (const auto span = models::statementAt(text, position)) {
    m_editor->setCaret(span->begin);
    send({{span->begin, text.mid(span->begin, span->length)}}, false);
  }
}

void QueryPage::runAgain() {
  // The same statements with the same values, through the same gates.
  send(m_shown->sent, m_shown->asTransaction);
}

void QueryPage::stop() { session().stop(); }

void QueryPage::explain() {
  const auto found = pieces(Scope::CaretOrSelection);
  if (found.empty()) {
    say(tr("There is no statement at the caret."));
    return;
  }
  if (!askForParameters({found.front()})) return;
  if (const auto values = m_params->values(found.front().sql)) {
    m_message->clear();
    results()->explain(found.front().sql, *values, tableSizes());
  }
}

void QueryPage::explainResult(int index) {
  const auto place = static_cast<std::size_t>(index);
  if (place >= m_shown->statements.size()) return;
  results()->explain(m_shown->statements[place].sql, m_shown->statements[place].params, tableSizes());
}

QHash<QString, qint64> QueryPage::tableSizes() const {
  QHash<QString, qint64> sizes;
  for (const auto& object : m_schema.objects()) {
    if (object.estimatedRows) sizes.insert(object.name.toLower(), *object.estimatedRows);
  }
  return sizes;
}

void QueryPage::format() {
  const auto [begin, length] = m_editor->selectedRange();
  if (length > 0) {
    m_editor->insertAtCaret(models::formatSql(m_editor->text().mid(begin, length)));
    return;
  }
  const int caret = m_editor->caret();
  const QString formatted = models::formatSql(m_editor->text());
  if (formatted == m_editor->text()) return;
  m_editor->replaceText(formatted);
  m_editor->setCaret(qMin(caret, static_cast<int>(formatted.size())));
}

void QueryPage::followEditing() {
  const auto found = pieces(Scope::CaretOrSelection);
  QStringList statements;
  for (const auto& piece : found) statements.append(piece.sql);
  m_params->setStatements(statements);
  updateActions();
}

void QueryPage::updateActions() {
  const bool hasText = !m_editor->text().trimmed().isEmpty();
  const bool running = session().isRunning();
  const QString noText = tr("Write a statement first.");
  const QString busy = running ? tr("A statement is running.") : QString();
  for (auto* action : {m_run, m_runAll}) {
    m_registry.setEnabled(action, hasText && !running, running ? busy : noText);
  }
  m_registry.setEnabled(m_runSelection, m_editor->selectedRange().second > 0 && !running,
                        running ? busy : tr("Select a part of the SQL first."));
  for (auto* action : {m_explain, m_format}) m_registry.setEnabled(action, hasText, noText);
  m_registry.setEnabled(m_stop, running, tr("No statement is running."));
  const auto* result = results()->currentResult();
  m_registry.setEnabled(m_exportResult, result != nullptr && result->canExport(),
                        tr("Run a statement that returns rows first."));
  const bool canHaveAll = m_service.connection().hasLocalExtension("rows_all");
  m_registry.setEnabled(m_allRows, canHaveAll, tr("Only the local service can do this."));
  if (!canHaveAll) m_allRows->setChecked(false);
}

void QueryPage::showRunning() {
  updateActions();
  emit runningChanged(session().isRunning());
}

void QueryPage::markErrorPlace(int index, const QString& message) {
  const auto place = static_cast<std::size_t>(index);
  if (place >= m_shown->sent.size()) return;
  const Piece& piece = m_shown->sent[place];
  // Marked only while the text is still the one that was sent.
  if (m_editor->text().mid(piece.begin, piece.sql.size()) != piece.sql) return;
  const auto [begin, length] = errorPlace(piece.sql, message);
  if (length > 0) m_editor->markError(piece.begin + begin, length);
}

void QueryPage::say(const QString& text) { m_message->showMessage(Severity::Warning, text); }

void QueryPage::openDraft(const QString& title, const QString& sql) { m_draftTabs->newDraft(title, sql); }

void QueryPage::takeFocus() { m_editor->setFocus(Qt::OtherFocusReason); }

models::QuerySession& QueryPage::session() const { return *m_shown->session; }

ResultsArea* QueryPage::results() const { return m_shown->area; }

void QueryPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Who walks over the tabs with the arrow keys stays there.
  if (!event->spontaneous() && qobject_cast<QTabBar*>(window()->focusWidget()) == nullptr) takeFocus();
}

QJsonObject QueryPage::viewState() const {
  return {{QStringLiteral("transaction"), m_transaction->isChecked()},
          {QStringLiteral("allRows"), m_allRows->isChecked()},
          {QStringLiteral("schemaWidth"), m_sides->schemaWidth()},
          {QStringLiteral("stack"), m_stack->place()},
          {QStringLiteral("columns"), m_columns.toJson()}};
}

void QueryPage::restoreViewState(const QJsonObject& state) {
  m_transaction->setChecked(state.value(QStringLiteral("transaction")).toBool());
  m_allRows->setChecked(m_allRows->isEnabled() && state.value(QStringLiteral("allRows")).toBool());
  m_sides->setSchemaWidth(state.value(QStringLiteral("schemaWidth")).toInt(m_sides->schemaWidth()));
  m_stack->restorePlace(state.value(QStringLiteral("stack")).toString());
  m_columns.restore(state.value(QStringLiteral("columns")).toArray());
}

}  // namespace tovuk::views
