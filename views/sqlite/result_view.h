// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One statement's result: the figures line, the service's advice, the grid over what is held, the panes beside it, and
// what went wrong when it failed.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

#include "models/sqlite/grid_export.h"
#include "models/sqlite/query_session.h"
#include "views/sqlite/grid_actions.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace tovuk::views {

class ActionButton;
class AdviceList;
class EmptyState;
class FiguresLine;
class GridPanes;
class GridView;
class LoadingLine;
class MessageBar;
class TokenLabel;

class ResultView : public QWidget {
  Q_OBJECT
 public:
  ResultView(models::QuerySession& session, int index, QWidget* parent = nullptr);
  ~ResultView() override;

  // Takes the result's state as it is now; called for each change the session tells.
  void showState();
  [[nodiscard]] int index() const { return m_index; }
  [[nodiscard]] GridView* grid() const;
  [[nodiscard]] FiguresLine* figures() const { return m_figures; }
  [[nodiscard]] MessageBar* errorBar() const { return m_error; }

  // Widths, order and hidden columns as the person left them for this statement; applied once the columns are there.
  void setColumnState(const QJsonObject& state);
  void focusFilter();
  void toggleCellViewer();
  void toggleRecordView();
  [[nodiscard]] bool canExport() const;
  void openExportMenu();  // the formats to choose from
  void startExport(models::GridFormat format, GridActions::Reach reach = GridActions::Reach::All);

 signals:
  void planWanted();
  void createIndexWanted(const QString& sql);
  void retryWanted();
  void errorShown(const QString& message);
  // The person changed widths, order or hidden columns: remembered for this statement.
  void columnsRearranged(const QString& sql, const QJsonObject& state);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildTop(QVBoxLayout& layout);
  void buildGrid(QVBoxLayout& layout);
  void attachModel(const models::QueryResult& result);
  void showAdvice(const models::QueryResult& result);
  void showFold();
  void showRest(const models::QueryResult& result);
  void showRun(const models::QueryResult& result);
  void showOutcome(const models::QueryResult& result);
  void showFilterState();
  void showFigures(const models::QueryResult& result);
  void onExported(qint64 rows, const QString& path, bool isCut);

  models::QuerySession& m_session;
  int m_index;
  bool m_isLow = false;  // little room: one line of figures, advice behind a button
  std::shared_ptr<models::ResultModel> m_model;
  QJsonObject m_columnState;
  std::optional<models::QueryFigures> m_figuresShown;
  QElapsedTimer m_since;  // the statement was sent, while it runs
  QTimer m_clock;         // shows how long that is

  FiguresLine* m_figures;
  LoadingLine* m_loading;
  QWidget* m_filterRow;
  QLineEdit* m_filter;
  TokenLabel* m_filterCount;
  TokenLabel* m_noRows;
  QToolButton* m_adviceButton;
  QToolButton* m_filterButton;
  QToolButton* m_panesButton;
  QToolButton* m_shareButton;
  QAction* m_showCell;
  QAction* m_showRecord;
  AdviceList* m_advice;
  MessageBar* m_rest;
  MessageBar* m_exportBar;
  MessageBar* m_error;
  MessageBar* m_run;
  QStackedWidget* m_content;
  EmptyState* m_outcome;
  GridPanes* m_panes;
  QAction* m_fetchRest;
  QAction* m_cancelExport;
  std::unique_ptr<models::GridExportJob> m_export;
};

}  // namespace tovuk::views
