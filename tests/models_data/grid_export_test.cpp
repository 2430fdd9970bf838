// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every format is read back by an independent reader.

#include "models/sqlite/grid_export.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <nlohmann/json.hpp>

#include <cmath>

#include "models/sqlite/cell_text.h"
#include "tests/models_data/made_rows.h"
#include "tests/models_data/sqlite_transport.h"

using namespace tovuk::models;
using nlohmann::ordered_json;
using tovuk::client::Cell;
using tovuk::client::CellType;
using tovuk::client::ColumnStore;
using tovuk::client::RowChunk;

namespace {

// RFC 4180, with a flag for fields that were quoted: NULL is the unquoted empty one.
struct Field {
  std::string text;
  bool quoted = false;
};
std::vector<std::vector<Field>> readSeparated(const std::string& text, char separator) {
  std::vector<std::vector<Field>> rows;
  std::vector<Field> row;
  std::size_t i = 0;
  while (i < text.size()) {
    Field field;
    if (text[i] == '"') {
      field.quoted = true;
      for (++i; i < text.size(); ++i) {
        if (text[i] == '"') {
          if (i + 1 < text.size() && text[i + 1] == '"') {
            ++i;
          } else {
            ++i;
            break;
          }
        }
        field.text += text[i];
      }
    } else {
      while (i < text.size() && text[i] != separator && text[i] != '\r') field.text += text[i++];
    }
    row.push_back(field);
    if (i < text.size() && text[i] == separator) {
      ++i;
      if (i < text.size() && text[i] != '\r') continue;
      row.push_back({});
    }
    i += 2;  // CR LF
    rows.push_back(std::move(row));
    row.clear();
  }
  return rows;
}

std::string bytesOf(const Cell& cell) {
  NumberBuffer buffer;
  if (cell.isNumber()) return std::string(numberText(cell, buffer));
  if (cell.type == CellType::Blob) return "x'" + hexOf(cell.bytes).toStdString() + "'";
  return std::string(cell.bytes);
}

}  // namespace

class GridExportTest : public QObject {
  Q_OBJECT

  std::shared_ptr<ColumnStore> m_store;
  std::unique_ptr<ResultModel> m_model;
  QTemporaryDir m_folder;

  QByteArray exported(GridFormat format, GridSelection selection = {}, const QString& table = QStringLiteral("t")) {
    const QString path = m_folder.filePath(QStringLiteral("out"));
    GridExportOptions options;
    options.format = format;
    options.table = table;
    GridExportJob job(*m_model, std::move(selection), options, path);
    QSignalSpy finished(&job, &GridExportJob::finished);
    job.start();
    if (!finished.wait(10000)) return "not finished";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
  }

 private slots:
  void init() {
    std::mt19937 random(5);
    m_store = std::make_shared<ColumnStore>(std::vector<std::string>{"id", "na\"me", "id"});
    for (int i = 0; i < 5; ++i) m_store->append(tovuk::test::mixedChunk(300, 3, random));
    m_model = std::make_unique<ResultModel>(m_store);
  }

  void separatedValuesReadBack_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<char>("separator");
    QTest::newRow("csv") << static_cast<int>(GridFormat::Csv) << ',';
    QTest::newRow("tsv") << static_cast<int>(GridFormat::Tsv) << '\t';
  }
  void separatedValuesReadBack() {
    QFETCH(int, format);
    QFETCH(char, separator);
    const auto rows = readSeparated(exported(static_cast<GridFormat>(format)).toStdString(), separator);
    QCOMPARE(rows.size(), m_store->rowCount() + 1);
    QCOMPARE(rows[0][1].text, std::string("na\"me"));
    for (std::size_t row = 0; row < m_store->rowCount(); ++row) {
      QCOMPARE(rows[row + 1].size(), std::size_t{3});
      for (std::size_t column = 0; column < 3; ++column) {
        const Cell cell = m_store->cell(row, column);
        const Field& field = rows[row + 1][column];
        QCOMPARE(field.text, bytesOf(cell));
        if (field.text.empty()) QCOMPARE(field.quoted, !cell.isNull());  // NULL apart from empty text
      }
    }
  }

  void jsonReadsBack() {
    const auto whole = ordered_json::parse(exported(GridFormat::Json).toStdString());
    auto lines = ordered_json::array();
    for (const QByteArray& line : exported(GridFormat::NdJson).trimmed().split('\n')) {
      lines.push_back(ordered_json::parse(line.toStdString()));
    }
    QVERIFY(whole == lines);
    QCOMPARE(whole.size(), m_store->rowCount());
    for (std::size_t row = 0; row < whole.size(); ++row) {
      const char* keys[] = {"id", "na\"me", "id:1"};
      for (std::size_t column = 0; column < 3; ++column) {
        const Cell cell = m_store->cell(row, column);
        const auto& value = whole[row][keys[column]];
        switch (cell.type) {
          case CellType::Null: QVERIFY(value.is_null()); break;
          case CellType::Integer:
            QVERIFY(value.is_number_integer());
            QCOMPARE(value.get<std::int64_t>(), cell.integer);
            break;
          case CellType::Real:
            QVERIFY(value.is_number_float());
            QCOMPARE(value.get<double>(), cell.real);
            break;
          case CellType::Blob:
            QCOMPARE(
                QByteArray::fromBase64(QByteArray::fromStdString(value["base64"].get<std::string>())).toStdString(),
                std::string(cell.bytes));
            break;
          default: QCOMPARE(value.get<std::string>(), std::string(cell.bytes));
        }
      }
    }
  }

  void insertsRunInSqlite() {
    tovuk::test::SqliteTransport sqlite;
    sqlite.exec(QStringLiteral("CREATE TABLE \"my table\"(id, \"na\"\"me\", \"id:1\")"));
    m_store = std::make_shared<ColumnStore>(std::vector<std::string>{"id", "na\"me", "id:1"});
    std::mt19937 random(6);
    m_store->append(tovuk::test::mixedChunk(500, 3, random));
    auto edges = std::make_shared<RowChunk>(3);
    edges->appendReal(0, std::numeric_limits<double>::infinity());
    edges->appendBytes(1, CellType::BadText, "a\xff");
    edges->appendBytes(2, CellType::Text, std::string_view("n\0l", 3));
    edges->endRow();
    m_store->append(edges);
    m_model = std::make_unique<ResultModel>(m_store);
    sqlite.exec(QString::fromUtf8(exported(GridFormat::Insert, {}, QStringLiteral("my table"))));
    const auto rows = sqlite.rows(QStringLiteral(
        "SELECT typeof(id), hex(id), typeof(\"na\"\"me\"), hex(\"na\"\"me\"), typeof(\"id:1\"), hex(\"id:1\"), "
        "printf('%!.17g', id) FROM \"my table\""));
    QCOMPARE(rows.size(), m_store->rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t column = 0; column < 3; ++column) {
        const Cell cell = m_store->cell(row, column);
        QString type = cellTypeName(cell.type).toLower();
        QCOMPARE(rows[row][column * 2], type);
        if (cell.type == CellType::Integer) {
          QCOMPARE(QByteArray::fromHex(rows[row][column * 2 + 1].toLatin1()), QByteArray::number(cell.integer));
        } else if (!cell.isNumber()) {
          QCOMPARE(QByteArray::fromHex(rows[row][column * 2 + 1].toLatin1()).toStdString(), std::string(cell.bytes));
        }
      }
      const Cell first = m_store->cell(row, 0);
      if (first.type == CellType::Real && std::isfinite(first.real)) {
        QCOMPARE(rows[row][6].toDouble(), first.real);
      }
    }
    QCOMPARE(rows.back()[6], QStringLiteral("Inf"));
  }

  void markdownEscapes() {
    m_store = std::make_shared<ColumnStore>(std::vector<std::string>{"n", "t|x"});
    auto chunk = std::make_shared<RowChunk>(2);
    chunk->appendInteger(0, 1);
    chunk->appendBytes(1, CellType::Text, "a|b\\c\r\nd\ne");
    chunk->endRow();
    chunk->appendNull(0);
    chunk->appendBytes(1, CellType::Text, "");
    chunk->endRow();
    m_store->append(chunk);
    m_model = std::make_unique<ResultModel>(m_store);
    QCOMPARE(exported(GridFormat::Markdown),
             QByteArray("| n | t\\|x |\n| ---: | --- |\n| 1 | a\\|b\\\\c<br>d<br>e |\n| NULL |  |\n"));
  }

  void aSelectionIsWrittenInItsOrder() {
    GridSelection selection;
    selection.rows = {7, 3};
    selection.columns = {1, 0};
    const auto rows = readSeparated(exported(GridFormat::Csv, selection).toStdString(), ',');
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[1][0].text, bytesOf(m_store->cell(7, 1)));
    QCOMPARE(rows[2][1].text, bytesOf(m_store->cell(3, 0)));
    GridExportOptions options;
    options.header = false;
    QCOMPARE(readSeparated(gridText(*m_model, selection, options).toStdString(), ',').size(), std::size_t{2});
  }

  void sortedAndFilteredRowsAreWrittenAsShown() {
    QSignalSpy applied(m_model.get(), &ResultModel::filterApplied);
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setFilter(QStringLiteral("abc"));
    QVERIFY(applied.wait());
    const auto rows = readSeparated(exported(GridFormat::Csv).toStdString(), ',');
    QCOMPARE(rows.size(), static_cast<std::size_t>(m_model->rowCount()) + 1);
    QCOMPARE(rows[1][0].text, bytesOf(m_model->cell(0, 0)));
    QCOMPARE(QString::fromStdString(exported(GridFormat::Csv).toStdString()), gridText(*m_model, {}, {}));
  }

  void aCancelledExportLeavesNoFile() {
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) m_store->append(tovuk::test::mixedChunk(300, 3, random));
    m_model = std::make_unique<ResultModel>(m_store);
    const QString path = m_folder.filePath(QStringLiteral("cancelled.csv"));
    GridExportJob job(*m_model, {}, {}, path);
    QSignalSpy cancelled(&job, &GridExportJob::cancelled);
    QSignalSpy finished(&job, &GridExportJob::finished);
    job.start();
    job.cancel();
    QVERIFY(cancelled.wait());
    QCOMPARE(finished.size(), 0);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QVERIFY(!QFile::exists(path));
  }

  void aFailureIsTold() {
    GridExportJob job(*m_model, {}, {}, m_folder.filePath(QStringLiteral("no/such/folder/out.csv")));
    QSignalSpy failed(&job, &GridExportJob::failed);
    job.start();
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
  }

  void progressReachesTheEnd() {
    GridExportJob job(*m_model, {}, {}, m_folder.filePath(QStringLiteral("progress.csv")));
    QSignalSpy progress(&job, &GridExportJob::progress);
    QSignalSpy finished(&job, &GridExportJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toLongLong(), 1500);
    QCOMPARE(progress.last().first().toLongLong(), progress.last().last().toLongLong());
  }
};

QTEST_GUILESS_MAIN(GridExportTest)
#include "grid_export_test.moc"
