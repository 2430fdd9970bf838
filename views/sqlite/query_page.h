// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Query page: schema, drafts, editor, parameters, results. Everything that is sent passes one place, send(): the
// read-only gate, the limits, the parameters and the question before a dangerous statement.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

#include "models/service_context.h"
#include "models/sqlite/query_session.h"
#include "models/sqlite/schema_model.h"
#include "views/sqlite/ask_before.h"
#include "views/sqlite/column_memory.h"

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace tovuk::models {
class DraftStore;
}

namespace tovuk::views {

class ActionRegistry;
class DraftTabs;
class EditorStack;
class FindBar;
class MessageBar;
class ParamsForm;
class ResultsArea;
class SchemaList;
class SchemaSides;
class SqlEditor;

struct QueryPageDeps {
  models::ServiceContext* service = nullptr;
  QString database;
  models::QueryHistory* history = nullptr;
  QString draftsFolder;
  ActionRegistry* registry = nullptr;
  models::SchemaStore* schema = nullptr;
  models::SchemaModel* schemaModel = nullptr;
  QAction* reloadSchema = nullptr;
  AskBefore askBefore = {};  // empty: nothing is asked
};

class QueryPage : public QWidget {
  Q_OBJECT
 public:
  explicit QueryPage(const QueryPageDeps& deps, QWidget* parent = nullptr);
  ~QueryPage() override;

  void openDraft(const QString& title, const QString& sql);
  [[nodiscard]] QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);
  void takeFocus();
  // What would be lost with this page now, a sentence each; see ResourcePanel::closeObstacle.
  [[nodiscard]] QStringList closeObstacles() const;

  // Actions with buttons of their own in the panel's tool bar.
  [[nodiscard]] QAction* runAction() const { return m_run; }
  [[nodiscard]] QAction* stopAction() const { return m_stop; }
  [[nodiscard]] QAction* explainAction() const { return m_explain; }
  [[nodiscard]] QAction* formatAction() const { return m_format; }
  [[nodiscard]] QList<QAction*> moreActions() const { return m_more; }
  // Of those, what stays on for the runs to come.
  [[nodiscard]] QList<QAction*> modeActions() const { return {m_transaction, m_allRows}; }

  [[nodiscard]] SqlEditor* editor() const { return m_editor; }
  // Of the draft that is shown.
  [[nodiscard]] ResultsArea* results() const;
  [[nodiscard]] models::QuerySession& session() const;
  [[nodiscard]] SchemaList* schemaList() const { return m_schemaList; }

 signals:
  void runningChanged(bool running);
  void browseWanted(const QString& object);
  void viewStateChanged();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  // A statement and where it stands in the editor.
  struct Piece {
    int begin = 0;
    QString sql;
  };
  // What a draft ran last and what came back.
  struct Runs {
    models::QuerySession* session = nullptr;
    ResultsArea* area = nullptr;
    std::vector<Piece> sent;
    std::vector<models::QuerySession::Statement> statements;
    bool asTransaction = false;
  };
  enum class Scope : int { CaretOrSelection, Selection, All };

  void build(const QueryPageDeps& deps);
  void buildActions(ActionRegistry& registry);
  [[nodiscard]] QWidget* buildEditorSide();
  QAction* action(ActionRegistry& registry, const char* id, void (QueryPage::*run)());
  [[nodiscard]] std::vector<Piece> pieces(Scope scope) const;

  void runCaretOrSelection() { send(pieces(Scope::CaretOrSelection), false); }
  void runSelection() { send(pieces(Scope::Selection), false); }
  void runAll() { send(pieces(Scope::All), m_transaction->isChecked()); }
  void runAt(int position);
  void runAgain();
  void stop();
  void explain();
  void explainResult(int index);
  [[nodiscard]] QHash<QString, qint64> tableSizes() const;
  void format();
  void send(std::vector<Piece> pieces, bool transaction);
  [[nodiscard]] bool isAllowed(const std::vector<Piece>& pieces, bool transaction);
  [[nodiscard]] bool askForParameters(const std::vector<Piece>& pieces);
  void askAboutDanger(const std::vector<Piece>& pieces, std::function<void()> proceed);

  void showDraft();
  Runs& addRuns(const QString& draft);
  void switchPane();
  void followEditing();
  void showRunning();
  void updateActions();
  void markErrorPlace(int index, const QString& message);
  void say(const QString& text);

  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  QString m_database;
  models::SchemaStore& m_schema;
  models::QueryHistory& m_history;
  AskBefore m_askBefore;
  models::DraftStore* m_drafts;

  SchemaList* m_schemaList = nullptr;
  SqlEditor* m_editor = nullptr;
  DraftTabs* m_draftTabs = nullptr;
  FindBar* m_findBar = nullptr;
  ParamsForm* m_params = nullptr;
  MessageBar* m_message = nullptr;
  QStackedWidget* m_areas = nullptr;
  SchemaSides* m_sides = nullptr;
  EditorStack* m_stack = nullptr;

  QAction* m_run = nullptr;
  QAction* m_runSelection = nullptr;
  QAction* m_runAll = nullptr;
  QAction* m_stop = nullptr;
  QAction* m_explain = nullptr;
  QAction* m_format = nullptr;
  QAction* m_transaction = nullptr;
  QAction* m_allRows = nullptr;
  QAction* m_exportResult = nullptr;
  QList<QAction*> m_more;

  std::map<QString, Runs> m_runs;  // by draft
  Runs* m_shown = nullptr;
  ColumnMemory m_columns;
  bool m_comfortable = false;  // of every draft's rows
};

}  // namespace tovuk::views
