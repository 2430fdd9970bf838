// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/cell_viewer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/sqlite/json_tree.h"
#include "views/widgets/action_button.h"
#include "views/widgets/data_text.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr qsizetype kHexShown = 64 * 1024;  // more on request
constexpr qsizetype kHexRow = 16;

QString hexDump(const QByteArray& bytes, qsizetype length) {
  QString dump;
  dump.reserve(length / kHexRow * 78 + 80);
  for (qsizetype at = 0; at < length; at += kHexRow) {
    const QByteArray row = bytes.mid(at, qMin(kHexRow, length - at));
    QString ascii;
    for (const char byte : row) ascii.append(byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(byte) : QChar(u'.'));
    dump += QStringLiteral("%1  %2  %3\n")
                .arg(at, 8, 16, QLatin1Char('0'))
                .arg(QString::fromLatin1(row.toHex(' ')), -47)
                .arg(ascii);
  }
  return dump;
}

QPlainTextEdit* makeText(QWidget* parent, const QString& name) {
  auto* text = new QPlainTextEdit(parent);
  text->setReadOnly(true);
  text->setFrameShape(QFrame::NoFrame);
  text->setFont(monoFont());
  text->setLayoutDirection(Qt::LeftToRight);
  text->setAccessibleName(name);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return text;
}

bool readJson(const QByteArray& bytes, QJsonValue& value) {
  const auto document = QJsonDocument::fromJson(bytes);
  if (document.isObject()) value = document.object();
  if (document.isArray()) value = document.array();
  return !document.isNull();
}

}  // namespace

CellViewer::CellViewer(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("sqlite.cellViewer"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  bar->setSpacing(metrics::gap);
  m_title = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_modes = new QComboBox(this);
  m_modes->setObjectName(QStringLiteral("sqlite.cellViewer.mode"));
  m_modes->addItems({tr("Text"), tr("JSON"), tr("Hex"), tr("Image")});
  m_modes->setAccessibleName(tr("How to show the value"));
  auto* close = new ActionButton(ActionButton::Kind::Icon, this);
  close->setIcon(themedIcon(QStringLiteral("close")));
  close->setText(tr("Close the cell viewer"));
  bar->addWidget(m_title, 1);
  bar->addWidget(m_modes);
  bar->addWidget(close);
  layout->addLayout(bar);

  m_pages = new QStackedWidget(this);
  m_text = makeText(m_pages, tr("Value as text"));
  m_json = new QTreeWidget(m_pages);
  setUpJsonTree(*m_json);
  m_json->setLayoutDirection(Qt::LeftToRight);
  m_hex = makeText(m_pages, tr("Value as bytes"));
  m_hex->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_imageArea = new QScrollArea(m_pages);
  m_imageArea->setFrameShape(QFrame::NoFrame);
  m_imageArea->setWidgetResizable(true);
  m_image = new QLabel(m_imageArea);
  m_image->setAlignment(Qt::AlignCenter);
  m_image->setAccessibleName(tr("Value as an image"));
  m_imageArea->setWidget(m_image);
  for (QWidget* page : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_json), static_cast<QWidget*>(m_hex),
                        static_cast<QWidget*>(m_imageArea)}) {
    m_pages->addWidget(page);
  }
  layout->addWidget(m_pages, 1);

  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  m_note = new TokenLabel(Token::Muted, {}, this);
  m_note->setWordWrap(true);
  m_showAll = new ActionButton(ActionButton::Kind::Link, this);
  m_showAll->setText(tr("Show all bytes"));
  m_showAll->hide();
  foot->addWidget(m_note, 1);
  foot->addWidget(m_showAll);
  layout->addLayout(foot);

  connect(m_modes, &QComboBox::activated, this, [this](int mode) { setMode(static_cast<Mode>(mode)); });
  connect(close, &QToolButton::clicked, this, &CellViewer::closeRequested);
  connect(m_showAll, &QToolButton::clicked, this, [this] {
    m_hexWhole = true;
    render();
  });
  clear();
}

void CellViewer::clear() {
  m_hasCell = false;
  m_bytes.clear();
  m_type = client::CellType::Null;
  m_title->setText(tr("No cell chosen"));
  setMode(Mode::Text);
}

void CellViewer::showCell(const models::GridModel& model, int row, int column) {
  if (row < 0 || column < 0 || row >= model.rowCount() || column >= model.columnCount() || !model.isLoaded(row)) {
    clear();
    return;
  }
  const client::Cell cell = model.cell(row, column);
  m_hasCell = true;
  m_type = cell.type;
  m_hexWhole = false;
  m_bytes = cell.isNumber() ? GridView::cellText(cell).toUtf8()
                            : QByteArray(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size()));
  m_title->setText(tr("%1 in row %2").arg(model.columnName(column), models::formatCount(row + 1)));

  Mode best = Mode::Text;
  QJsonValue value;
  const bool isBinary = m_type == client::CellType::Blob || m_type == client::CellType::BadText;
  if (isBinary) {
    best = QImage::fromData(m_bytes).isNull() ? Mode::Hex : Mode::Image;
  } else if (m_type == client::CellType::Json || (m_bytes.startsWith('{') || m_bytes.startsWith('['))) {
    if (readJson(m_bytes, value)) best = Mode::Json;
  }
  setMode(best);
}

CellViewer::Mode CellViewer::mode() const { return static_cast<Mode>(m_modes->currentIndex()); }

QString CellViewer::title() const { return m_title->text(); }

void CellViewer::setMode(Mode mode) {
  m_modes->setCurrentIndex(static_cast<int>(mode));
  m_pages->setCurrentIndex(static_cast<int>(mode));
  render();
}

void CellViewer::showNote(const QString& note) { m_note->setText(note); }

void CellViewer::render() {
  m_showAll->hide();
  m_modes->setEnabled(m_hasCell);
  if (!m_hasCell) {
    m_text->clear();
    m_json->clear();
    m_hex->clear();
    m_image->setPixmap({});
    showNote({});
    return;
  }
  switch (mode()) {
    case Mode::Text: renderText(); break;
    case Mode::Json: renderJson(); break;
    case Mode::Hex: renderHex(); break;
    case Mode::Image: renderImage(); break;
  }
}

void CellViewer::renderText() {
  const QString text = QString::fromUtf8(m_bytes);
  m_text->setLayoutDirection(directionOfData(text));
  m_text->setFont(monoFontFor(text));
  m_text->setPlainText(text);
  if (m_type == client::CellType::Null) {
    showNote(tr("The value is NULL."));
  } else if (m_type == client::CellType::BadText) {
    showNote(tr("This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters."));
  } else {
    showNote(models::formatBytes(m_bytes.size()));
  }
}

void CellViewer::renderJson() {
  QJsonValue value;
  if (readJson(m_bytes, value)) {
    fillJsonTree(*m_json, value);
    showNote(models::formatBytes(m_bytes.size()));
  } else {
    m_json->clear();
    showNote(tr("The value is not a JSON object or list."));
  }
}

void CellViewer::renderHex() {
  const qsizetype shown = m_hexWhole ? m_bytes.size() : qMin(kHexShown, m_bytes.size());
  m_hex->setPlainText(hexDump(m_bytes, shown));
  if (shown < m_bytes.size()) {
    showNote(tr("The first %1 of %2 are shown.").arg(models::formatBytes(shown), models::formatBytes(m_bytes.size())));
    m_showAll->show();
  } else {
    showNote(models::formatBytes(m_bytes.size()));
  }
}

void CellViewer::renderImage() {
  const QImage image = QImage::fromData(m_bytes);
  if (image.isNull()) {
    m_image->setPixmap({});
    showNote(tr("The value is not an image that can be shown."));
    return;
  }
  const QSize room = m_imageArea->viewport()->size() * devicePixelRatioF();
  const bool fits = image.width() <= room.width() && image.height() <= room.height();
  QPixmap pixmap = QPixmap::fromImage(
      fits || room.isEmpty() ? image : image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  pixmap.setDevicePixelRatio(fits ? 1.0 : devicePixelRatioF());
  m_image->setPixmap(pixmap);
  showNote(tr("%1 × %2 pixels, %3")
               .arg(models::formatCount(image.width()), models::formatCount(image.height()),
                    models::formatBytes(m_bytes.size())));
}

void CellViewer::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closeRequested();
    return;
  }
  QWidget::keyPressEvent(event);
}

void CellViewer::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_hasCell && mode() == Mode::Image) renderImage();
}

}  // namespace tovuk::views
