// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is behind a TableBrowser: the blocks it shows, the requests under way, and what their answers change.
// table_fetch.cpp and table_count.cpp implement it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "models/sqlite/browse_blocks.h"
#include "models/sqlite/paging_plan.h"
#include "models/sqlite/table_browser.h"

namespace tovuk::models {

struct TableBrowser::Private {
  Private(TableBrowser& browser, ServiceContext& context, QString name, SchemaObject schema)
      : q(browser), service(context), database(std::move(name)), object(std::move(schema)) {
    for (const SchemaColumn& column : visibleColumns(object)) {
      columns << column.name;
      types << column.type;
    }
    plan = std::make_unique<PagingPlan>(object, filter, sortColumn, order);
  }

  TableBrowser& q;
  ServiceContext& service;
  QString database;
  SchemaObject object;
  QStringList columns, types;
  std::vector<bool> looksNumeric;  // of the first page, where the declared type does not tell

  QString filter;
  int sortColumn = -1;
  Qt::SortOrder order = Qt::AscendingOrder;
  std::unique_ptr<PagingPlan> plan;

  BrowseBlocks blocks;
  bool started = false;
  LoadState state = LoadState::Empty;
  std::optional<Error> error;
  qint64 rowsRead = 0;
  QString lastSql;
  std::optional<qint64> counted;    // by countRows, under this condition
  std::optional<qint64> tableRows;  // of the whole table as far as known: survives sorting and filtering

  qint64 first = -1, last = -1;  // on screen; -1: nothing asked for yet
  bool upward = false;
  bool hasScrolled = false;  // since the rows were opened, arranged or refreshed: before, nothing is read ahead
  std::optional<qint64> jump;
  bool adopting = false;  // rows are told of that are not all in their place yet: nothing is asked for meanwhile

  PageRequest request;  // of pageRun
  std::unique_ptr<client::QueryRun> pageRun, spanRun, countRun;

  QString nextFilter, nextSql;  // of filterRun
  std::unique_ptr<client::QueryRun> filterRun;
  std::optional<Error> filterError;

  void setState(LoadState value);
  void restart();
  void reset();
  void tryFilter(const QString& condition);
  void onFiltered();
  void drop(std::unique_ptr<client::QueryRun>& run);
  std::unique_ptr<client::QueryRun> send(SqliteStatement statement);
  void fetchNext();
  [[nodiscard]] static qint64 firstPageRows(const PagingPlan& of);
  [[nodiscard]] std::optional<PageRequest> wanted() const;
  [[nodiscard]] bool isStillWanted() const;
  void fetch(PageRequest next);
  void onPage();
  void onPageFailed(const Error& failure);
  void onSpan();
  void onCount();
  void askSpan();
  void adopt(Splice splice);
  void correctEstimate();
  void resizeTail(qint64 rows, bool exact);
  void spreadCount();
  void learnColumns(const client::ColumnStore& store);
  void meter(const client::QueryRun& run);
  [[nodiscard]] const Block* loadedBlock(qint64 row) const;
};

}  // namespace tovuk::models
