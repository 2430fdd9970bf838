// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/query_history.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

#include "models/format.h"

namespace tovuk::models {

namespace {

class HistoryText {
  Q_DECLARE_TR_FUNCTIONS(HistoryText)
 public:
  static QString succeeded() { return tr("Succeeded", "a statement"); }
  static QString stopped() { return tr("Stopped", "a statement"); }
  static QString failed(const QString& error) { return tr("Failed: %1", "a statement; the error").arg(error); }
  static QString header(int column) {
    switch (column) {
      case QueryHistory::Time: return tr("Time (%1)", "the time zone").arg(localZone());
      case QueryHistory::Database: return tr("Database");
      case QueryHistory::Sql: return tr("Statement");
      case QueryHistory::Rows: return tr("Rows", "returned by a statement");
      case QueryHistory::RowsRead: return tr("Rows read");
      case QueryHistory::RowsWritten: return tr("Rows written");
      case QueryHistory::Duration: return tr("Duration");
      case QueryHistory::Outcome: return tr("Outcome", "of a statement");
      default: return {};
    }
  }
};

void put(QJsonObject& json, const char16_t* name, const std::optional<qint64>& value) {
  if (value) json.insert(QStringView(name), *value);
}
void put(QJsonObject& json, const char16_t* name, const std::optional<double>& value) {
  if (value) json.insert(QStringView(name), *value);
}
void take(const QJsonObject& json, const char16_t* name, std::optional<qint64>& out) {
  const QJsonValue value = json.value(QStringView(name));
  if (value.isDouble()) out = value.toInteger();
}
void take(const QJsonObject& json, const char16_t* name, std::optional<double>& out) {
  const QJsonValue value = json.value(QStringView(name));
  if (value.isDouble()) out = value.toDouble();
}

// Calls f(name, member) for each figure, for both directions.
template <class Figures, class F>
void eachFigure(Figures& figures, F f) {
  f(u"rowsReturned", figures.rowsReturned);
  f(u"rowsRead", figures.rowsRead);
  f(u"rowsWritten", figures.rowsWritten);
  f(u"vmSteps", figures.vmSteps);
  f(u"fullscanSteps", figures.fullscanSteps);
  f(u"storedBytes", figures.storedBytes);
  f(u"changes", figures.changes);
  f(u"serverMs", figures.serverMs);
  f(u"roundTripMs", figures.roundTripMs);
  f(u"costUsdMicros", figures.costUsdMicros);
}

QByteArray lineOf(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n'; }

QByteArray lineOf(const HistoryEntry& entry) {
  QJsonObject figures;
  eachFigure(entry.figures, [&](const char16_t* name, const auto& value) { put(figures, name, value); });
  QJsonObject json{
      {QStringLiteral("id"), entry.id},           {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
      {QStringLiteral("service"), entry.service}, {QStringLiteral("database"), entry.database},
      {QStringLiteral("sql"), entry.sql},         {QStringLiteral("figures"), figures}};
  if (!entry.error.isEmpty()) json.insert(u"error", entry.error);
  if (entry.stopped) json.insert(u"stopped", true);
  if (entry.figures.rowsReadEstimated) json.insert(u"rowsReadEstimated", true);
  return lineOf(json);
}

std::optional<HistoryEntry> entryOf(const QJsonObject& json) {
  HistoryEntry entry;
  entry.id = json.value(u"id").toString();
  entry.at = QDateTime::fromString(json.value(u"at").toString(), Qt::ISODateWithMs);
  entry.service = json.value(u"service").toString();
  entry.database = json.value(u"database").toString();
  entry.sql = json.value(u"sql").toString();
  entry.error = json.value(u"error").toString();
  entry.stopped = json.value(u"stopped").toBool();
  entry.figures.rowsReadEstimated = json.value(u"rowsReadEstimated").toBool();
  const QJsonObject figures = json.value(u"figures").toObject();
  eachFigure(entry.figures, [&](const char16_t* name, auto& value) { take(figures, name, value); });
  if (entry.id.isEmpty() || entry.sql.isEmpty() || !entry.at.isValid()) return std::nullopt;
  return entry;
}

QString firstLines(const QString& sql) {
  constexpr int kShown = 300;
  return sql.left(kShown).simplified() + (sql.size() > kShown ? QStringLiteral("\u2026") : QString());
}

}  // namespace

QueryHistory::QueryHistory(QString path, QObject* parent) : QAbstractTableModel(parent), m_path(std::move(path)) {
  read();
}

QueryHistory::~QueryHistory() = default;

void QueryHistory::read() {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) return;
  QHash<QString, std::size_t> places;  // in m_records
  bool isClean = true;
  while (!file.atEnd()) {
    const qint64 offset = file.pos();
    const QByteArray line = file.readLine();
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    isClean = isClean && line.endsWith('\n');
    if (const QString gone = json.value(u"delete").toString(); !gone.isEmpty()) {
      isClean = false;
      if (const auto place = places.constFind(gone); place != places.constEnd()) {
        m_records[*place].entry.id.clear();
        places.erase(place);
      }
      continue;
    }
    std::optional<HistoryEntry> entry = entryOf(json);
    if (!entry || places.contains(entry->id)) {
      isClean = false;
      continue;
    }
    places.insert(entry->id, m_records.size());
    Record record{std::move(*entry), offset, false};
    if (record.entry.sql.size() > kPreviewCharacters) {
      record.entry.sql.truncate(kPreviewCharacters);
      record.isPreview = true;
    }
    m_records.push_back(std::move(record));
  }
  std::erase_if(m_records, [](const Record& record) { return record.entry.id.isEmpty(); });
  std::stable_sort(m_records.begin(), m_records.end(),
                   [](const Record& a, const Record& b) { return a.entry.at < b.entry.at; });
  if (m_records.size() > kEntriesKept) {
    m_records.erase(m_records.begin(), m_records.end() - kEntriesKept);
    isClean = false;
  }
  file.close();
  if (!isClean) compact();
}

// Writes the file anew with what is kept. The old file stays when that fails.
bool QueryHistory::compact() {
  QSaveFile file(m_path);
  std::vector<qint64> offsets;
  bool isWritten = file.open(QIODevice::WriteOnly);
  for (const Record& record : m_records) {
    if (!isWritten) break;
    HistoryEntry entry = record.entry;
    entry.sql = wholeSql(record);
    offsets.push_back(file.pos());
    const QByteArray line = lineOf(entry);
    isWritten = file.write(line) == line.size();
  }
  if (!isWritten || !file.commit()) {
    fail(file.errorString());
    return false;
  }
  for (std::size_t i = 0; i < m_records.size(); ++i) m_records[i].offset = offsets[i];
  return true;
}

// The file is opened for each line: another window of this program may have written it anew meanwhile.
bool QueryHistory::append(const QByteArray& line, qint64* offset) {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) {
    fail(file.errorString());
    return false;
  }
  // A line that a kill cut off must not swallow the next one.
  char last = '\n';
  const bool isCut = file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
  if (isCut) file.write("\n");
  const qint64 at = file.size() + (isCut ? 1 : 0);
  if (file.write(line) != line.size() || !file.flush()) {
    fail(file.errorString());
    return false;
  }
  if (offset) *offset = at;
  m_lastError.clear();
  return true;
}

void QueryHistory::fail(const QString& reason) {
  m_lastError = reason;
  emit writeFailed(reason);
}

const QueryHistory::Record& QueryHistory::record(int row) const {
  return m_records[m_records.size() - 1 - static_cast<std::size_t>(row)];
}

QString QueryHistory::wholeSql(const Record& record) const {
  if (!record.isPreview) return record.entry.sql;
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) return record.entry.sql;
  const auto sqlOf = [&record](const QByteArray& line) {
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return json.value(u"id").toString() == record.entry.id ? json.value(u"sql").toString() : QString();
  };
  QString sql = file.seek(record.offset) ? sqlOf(file.readLine()) : QString();
  // Another window of this program has written the file anew: the line is elsewhere.
  file.seek(0);
  while (sql.isEmpty() && !file.atEnd()) sql = sqlOf(file.readLine());
  return sql.isEmpty() ? record.entry.sql : sql;
}

const HistoryEntry& QueryHistory::entry(int row) const {
  Record& held = m_records[m_records.size() - 1 - static_cast<std::size_t>(row)];
  if (held.isPreview) {
    held.entry.sql = wholeSql(held);
    held.isPreview = false;
  }
  return held.entry;
}

bool QueryHistory::matches(int row, const QString& text) const {
  const Record& held = record(row);
  const auto holds = [&text](const QString& value) { return value.contains(text, Qt::CaseInsensitive); };
  return holds(held.entry.sql) || holds(held.entry.database) || holds(held.entry.service) || holds(held.entry.error) ||
         (held.isPreview && holds(wholeSql(held)));
}

void QueryHistory::add(HistoryEntry entry) {
  qint64 offset = -1;
  append(lineOf(entry), &offset);
  insert(std::move(entry), offset);
  if (m_records.size() <= kEntriesKept) return;
  const int last = rowCount() - 1;
  beginRemoveRows({}, last, last);
  m_records.erase(m_records.begin());
  endRemoveRows();
}

void QueryHistory::insert(HistoryEntry entry, qint64 offset) {
  const auto place = std::upper_bound(m_records.begin(), m_records.end(), entry.at,
                                      [](const QDateTime& at, const Record& record) { return at < record.entry.at; });
  const int row = static_cast<int>(m_records.end() - place);
  Record record{std::move(entry), offset, false};
  // Not in the file: the text is nowhere else.
  if (offset >= 0 && record.entry.sql.size() > kPreviewCharacters) {
    record.entry.sql.truncate(kPreviewCharacters);
    record.isPreview = true;
  }
  beginInsertRows({}, row, row);
  m_records.insert(place, std::move(record));
  endInsertRows();
}

bool QueryHistory::remove(const QString& id) {
  const auto it =
      std::find_if(m_records.begin(), m_records.end(), [&id](const Record& record) { return record.entry.id == id; });
  if (it == m_records.end() || !append(lineOf(QJsonObject{{QStringLiteral("delete"), id}}))) return false;
  const int row = static_cast<int>(m_records.end() - it) - 1;
  beginRemoveRows({}, row, row);
  m_records.erase(it);
  endRemoveRows();
  return true;
}

bool QueryHistory::restore(const HistoryEntry& entry) {
  const bool isThere = std::any_of(m_records.begin(), m_records.end(),
                                   [&entry](const Record& record) { return record.entry.id == entry.id; });
  qint64 offset = -1;
  if (isThere || !append(lineOf(entry), &offset)) return false;
  insert(entry, offset);
  return true;
}

void QueryHistory::clear() {
  beginResetModel();
  m_records.clear();
  endResetModel();
  compact();
}

int QueryHistory::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int QueryHistory::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

namespace {

std::optional<qint64> countAt(const QueryFigures& figures, int column) {
  switch (column) {
    case QueryHistory::Rows: return figures.rowsReturned;
    case QueryHistory::RowsRead: return figures.rowsRead;
    case QueryHistory::RowsWritten: return figures.rowsWritten;
    default: return std::nullopt;
  }
}

QVariant textAt(const HistoryEntry& entry, int column) {
  switch (column) {
    case QueryHistory::Time: return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss");
    case QueryHistory::Database: return entry.database;
    case QueryHistory::Sql: return firstLines(entry.sql);
    case QueryHistory::Duration:
      return entry.figures.roundTripMs ? formatDuration(*entry.figures.roundTripMs) : QString();
    case QueryHistory::Outcome:
      if (entry.stopped) return HistoryText::stopped();
      return entry.error.isEmpty() ? HistoryText::succeeded() : entry.error;
    default: {
      const auto count = countAt(entry.figures, column);
      if (!count) return QString();
      return column == QueryHistory::RowsRead ? entry.figures.rowsReadText() : formatCount(*count);
    }
  }
}

QVariant rawValueAt(const HistoryEntry& entry, int column) {
  switch (column) {
    case QueryHistory::Time: return entry.at;
    case QueryHistory::Duration: return entry.figures.roundTripMs.value_or(-1);
    case QueryHistory::Rows:
    case QueryHistory::RowsRead:
    case QueryHistory::RowsWritten: return static_cast<qlonglong>(countAt(entry.figures, column).value_or(-1));
    default: return textAt(entry, column);
  }
}

bool isNumeric(int column) { return column >= QueryHistory::Rows && column <= QueryHistory::Duration; }

}  // namespace

QVariant QueryHistory::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Record& held = record(index.row());
  switch (role) {
    case Qt::DisplayRole: return textAt(held.entry, index.column());
    case Qt::ToolTipRole:
      return index.column() == Sql ? held.entry.sql.left(kPreviewCharacters) : textAt(held.entry, index.column());
    case Qt::TextAlignmentRole:
      return QVariant((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return held.entry.id;
    case SqlRole: return wholeSql(held);
    case RawValueRole: return rawValueAt(held.entry, index.column());
    case SucceededRole: return held.entry.error.isEmpty() && !held.entry.stopped;
    case StoppedRole: return held.entry.stopped;
    case Qt::AccessibleTextRole:
      // The icon of a row says it to the eye.
      if (index.column() == Outcome && !held.entry.stopped && !held.entry.error.isEmpty())
        return HistoryText::failed(held.entry.error);
      return textAt(held.entry, index.column());
    default: return {};
  }
}

QVariant QueryHistory::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(HistoryText::header(section)) : QVariant();
}

HistoryFilter::HistoryFilter(QueryHistory& history, QObject* parent)
    : QSortFilterProxyModel(parent), m_history(history) {
  setSourceModel(&history);
  setSortRole(QueryHistory::RawValueRole);
}

void HistoryFilter::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  invalidateRowsFilter();
}

void HistoryFilter::setDatabase(const QString& service, const QString& database) {
  m_service = service;
  m_database = database;
  invalidateRowsFilter();
}

bool HistoryFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const {
  const HistoryEntry& entry = m_history.preview(sourceRow);
  if (!m_service.isEmpty() && entry.service != m_service) return false;
  if (!m_database.isEmpty() && entry.database != m_database) return false;
  return m_text.isEmpty() || m_history.matches(sourceRow, m_text);
}

}  // namespace tovuk::models
