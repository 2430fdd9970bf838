// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/value_editor.h"

#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "api/contract/kv/json_text.h"
#include "api/contract/utf8.h"
#include "models/format.h"
#include "models/queue/body_text.h"
#include "views/widgets/choice_bar.h"
#include "views/widgets/json_highlighter.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr std::size_t kBytesInLine = 16;
constexpr qsizetype kDigits = 3;  // of a byte, with the space behind

QString hexOf(std::string_view bytes) {
  const QByteArray digits = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' ');
  QString out;
  constexpr qsizetype kLine = kDigits * static_cast<qsizetype>(kBytesInLine);
  for (qsizetype at = 0; at < digits.size(); at += kLine)
    out += QString::fromLatin1(digits.mid(at, kLine).trimmed()) + u'\n';
  out.chop(1);
  return out;
}

std::optional<std::string> bytesOfHex(const QString& text) {
  QByteArray digits;
  for (const QChar c : text) {
    if (c.isSpace()) continue;
    const char digit = c.toLatin1();
    const bool isHex =
        (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
    if (!isHex) return std::nullopt;
    digits.append(digit);
  }
  if (digits.size() % 2 != 0) return std::nullopt;
  return QByteArray::fromHex(digits).toStdString();
}

// Line ends other than one line feed, and what a text document keeps for itself, would come back as something else.
bool survivesEditing(const std::string& bytes) {
  if (!isUtf8(bytes)) return false;
  const QString text = QString::fromStdString(bytes);
  return std::none_of(text.begin(), text.end(), [](QChar c) {
    return c == u'\r' || c == u'\0' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator ||
           c == QChar::Nbsp || c.unicode() == 0xfdd0 || c.unicode() == 0xfdd1;
  });
}

bool isJsonDocument(const std::string& bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\n");
  if (first == std::string::npos || (bytes[first] != '{' && bytes[first] != '[')) return false;
  return models::jsonProblem(QString::fromStdString(bytes)).isEmpty();
}

// A longer text is cut between two characters.
std::string_view cutText(std::string_view bytes, std::size_t most) {
  if (bytes.size() <= most) return bytes;
  while (most > 0 && (static_cast<unsigned char>(bytes[most]) & 0xC0U) == 0x80U) --most;
  return bytes.substr(0, most);
}

QImage imageOf(const std::string& bytes) {
  return QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()));
}

}  // namespace

ValueEditor::ValueEditor(const QString& name, QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_editor(new QPlainTextEdit(m_pages)) {
  setObjectName(name);
  m_forms = new ChoiceBar(
      name + QStringLiteral(".forms"), tr("How the value is shown"),
      {tr("Text"), tr("JSON"), tr("Hex", "hexadecimal digits"), tr("Image", "how a value is shown")}, this);
  m_note = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_note->setObjectName(name + QStringLiteral(".note"));
  m_note->setWordWrap(true);
  m_note->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  m_note->hide();
  m_editor->setObjectName(name + QStringLiteral(".editor"));
  m_editor->setAccessibleName(tr("Value"));
  m_editor->setFont(monoFont());
  m_editor->setFrameShape(QFrame::NoFrame);
  m_editor->setLayoutDirection(Qt::LeftToRight);
  m_highlighter = new JsonHighlighter(m_editor->document());
  m_imageArea = new QScrollArea(m_pages);
  m_imageArea->setObjectName(name + QStringLiteral(".image"));
  m_imageArea->setAccessibleName(tr("Image of the value"));
  m_imageArea->setFrameShape(QFrame::NoFrame);
  m_imageArea->setAlignment(Qt::AlignCenter);
  m_image = new QLabel(m_imageArea);
  m_imageArea->setWidget(m_image);
  m_pages->addWidget(m_editor);
  m_pages->addWidget(m_imageArea);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_forms);
  layout->addWidget(m_note);
  layout->addWidget(m_pages, 1);
  setFocusProxy(m_editor);
  connect(m_forms, &ChoiceBar::chosen, this, [this](int choice) {
    const auto wanted = static_cast<Form>(choice);
    setForm(wanted);
    if (m_form == wanted) m_chosen = wanted;
  });
  connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
    if (m_isFilling) return;
    m_isTyped = true;
    showForms();
    emit edited();
  });
  setValue({});
}

bool ValueEditor::canShow(Form form, const std::string& bytes) const {
  switch (form) {
    case Form::Text:
    case Form::Json: return survivesEditing(bytes);
    case Form::Hex: return true;
    case Form::Image: return !bytes.empty() && !imageOf(bytes).isNull();
  }
  return false;
}

void ValueEditor::setValue(const std::string& bytes) {
  m_bytes = bytes;
  m_isTyped = false;
  const bool isJson = bytes.size() <= kMostText && survivesEditing(bytes) && isJsonDocument(bytes);
  m_isCompact = isJson && kv::compact(bytes) == bytes;
  Form form = Form::Hex;
  if (m_chosen && canShow(*m_chosen, bytes)) {
    form = *m_chosen;
  } else if (survivesEditing(bytes)) {
    form = isJson ? Form::Json : Form::Text;
  } else if (canShow(Form::Image, bytes)) {
    form = Form::Image;
  }
  show(form);
}

void ValueEditor::replaceValue(const std::string& bytes) {
  setValue(bytes);
  emit edited();
}

void ValueEditor::show(Form form) {
  const QScopedValueRollback filling(m_isFilling, true);
  m_form = form;
  const bool isText = form == Form::Text || form == Form::Json;
  const std::size_t most = isText ? kMostText : kMostHex;
  m_isWhole = form == Form::Image || m_bytes.size() <= most;
  m_highlighter->setActive(form == Form::Json && m_isWhole);
  if (form == Form::Image) {
    showImage();
  } else if (isText) {
    const std::string_view shown = cutText(m_bytes, most);
    const QString text = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    m_editor->setPlainText(form == Form::Json && m_isCompact ? models::formattedJson(text) : text);
  } else {
    m_editor->setPlainText(hexOf(std::string_view(m_bytes).substr(0, most)));
  }
  m_pages->setCurrentWidget(form == Form::Image ? static_cast<QWidget*>(m_imageArea) : m_editor);
  m_editor->setReadOnly(m_isReadOnly || !m_isWhole);
  m_note->setVisible(!m_isWhole || form == Form::Image);
  if (!m_isWhole)
    m_note->setText(tr("Only the first %1 of %2 are shown, and not for typing. A file can replace the value.")
                        .arg(models::formatBytes(static_cast<qint64>(most)),
                             models::formatBytes(static_cast<qint64>(m_bytes.size()))));
  showForms();
}

void ValueEditor::showImage() {
  const QImage image = imageOf(m_bytes);
  m_image->setPixmap(QPixmap::fromImage(image));
  m_image->resize(image.size());
  m_note->setText(tr("%1 \u00d7 %2 pixels", "width and height of an image")
                      .arg(models::formatCount(image.width()), models::formatCount(image.height())));
}

void ValueEditor::showForms() {
  m_forms->setCurrent(static_cast<int>(m_form));
  // What was typed is looked at when another form is chosen: not at each key.
  if (m_isTyped) return;
  const bool asText = survivesEditing(m_bytes);
  const QString noText = asText ? QString() : tr("These bytes would not come back unchanged from a text field.");
  m_forms->setObstacle(static_cast<int>(Form::Text), noText);
  m_forms->setObstacle(static_cast<int>(Form::Json), noText);
  m_forms->setChoiceVisible(static_cast<int>(Form::Image),
                            m_form == Form::Image || (!asText && canShow(Form::Image, m_bytes)));
}

void ValueEditor::setForm(Form form) {
  const auto bytes = value();
  // Digits that are not complete cannot be shown as text, nor bytes that are not text.
  if (form == m_form || !bytes || !canShow(form, *bytes)) {
    m_forms->setCurrent(static_cast<int>(m_form));
    return;
  }
  const bool wasTyped = m_isTyped;
  m_bytes = *bytes;
  m_isCompact = m_bytes.size() <= kMostText && isJsonDocument(m_bytes) && kv::compact(m_bytes) == m_bytes;
  m_isTyped = false;
  show(form);
  emit formChanged();
  if (wasTyped) emit edited();
}

std::string ValueEditor::jsonBytes(const QString& text) const {
  std::string bytes = text.toStdString();
  if (!m_isCompact || !models::jsonProblem(text).isEmpty()) return bytes;
  return kv::compact(bytes);
}

std::optional<std::string> ValueEditor::value() const {
  if (!m_isTyped) return m_bytes;
  switch (m_form) {
    case Form::Hex: return bytesOfHex(m_editor->toPlainText());
    case Form::Json: return jsonBytes(m_editor->toPlainText());
    case Form::Text: return m_editor->toPlainText().toStdString();
    case Form::Image: break;
  }
  return m_bytes;
}

QString ValueEditor::problem() const {
  if (m_form == Form::Hex && m_isTyped && !bytesOfHex(m_editor->toPlainText()))
    return tr("Hexadecimal digits are 0 to 9 and a to f, two for each byte.");
  if (m_form == Form::Json && m_isTyped) return models::jsonProblem(m_editor->toPlainText());
  return {};
}

void ValueEditor::setReadOnly(bool readOnly) {
  m_isReadOnly = readOnly;
  m_editor->setReadOnly(readOnly || !m_isWhole);
}

void ValueEditor::format() {
  const QString text = m_editor->toPlainText();
  if (m_form == Form::Hex || m_form == Form::Image || !m_isWhole || !models::jsonProblem(text).isEmpty()) return;
  const QString formatted = models::formattedJson(text);
  if (formatted == text) return;
  // Through the document, so that it can be undone.
  QTextCursor cursor(m_editor->document());
  cursor.select(QTextCursor::Document);
  cursor.insertText(formatted);
}

void ValueEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (!isThemeChange(event)) return;
  m_editor->setFont(monoFont());
  m_highlighter->rehighlight();
}

}  // namespace tovuk::views
