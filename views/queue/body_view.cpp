// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/body_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "models/queue/body_text.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

BodyView::BodyView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("queue.body"));
  m_title = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_title->setElides();
  m_modes = new QComboBox(this);
  m_modes->setObjectName(QStringLiteral("queue.body.mode"));
  m_modes->setAccessibleName(tr("How to show the body"));
  m_modes->addItems({tr("Text"), tr("JSON"), tr("Hex")});
  m_note = new TokenLabel(Token::Muted, {}, this);
  m_note->setObjectName(QStringLiteral("queue.body.note"));
  m_note->setWordWrap(true);
  m_note->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::step);
  m_text = new QPlainTextEdit(this);
  m_text->setObjectName(QStringLiteral("queue.body.text"));
  m_text->setAccessibleName(tr("Body of the message"));
  m_text->setReadOnly(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setFont(monoFont());
  m_text->setLayoutDirection(Qt::LeftToRight);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  bar->setSpacing(metrics::gap);
  bar->addWidget(m_title, 1);
  bar->addWidget(m_modes);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(bar);
  column->addWidget(m_note);
  column->addWidget(m_text, 1);
  connect(m_modes, &QComboBox::activated, this, &BodyView::render);
  showNothing(tr("Choose a message to see its body."));
}

BodyView::Mode BodyView::mode() const { return static_cast<Mode>(m_modes->currentIndex()); }

void BodyView::setMode(Mode mode) {
  m_modes->setCurrentIndex(static_cast<int>(mode));
  render();
}

QString BodyView::shownText() const { return m_text->toPlainText(); }

void BodyView::showNothing(const QString& sentence) {
  m_body.reset();
  m_title->clear();
  m_text->clear();
  m_note->setText(sentence);
  m_note->show();
  m_modes->setEnabled(false);
}

void BodyView::showBody(const QString& title, const std::string& body) {
  m_body = body;
  m_title->setText(title);
  m_modes->setEnabled(true);
  const bool isReadable = models::isText(body);
  Mode fitting = isReadable ? Mode::Text : Mode::Hex;
  if (isReadable && models::jsonProblem(QString::fromStdString(body)).isEmpty()) fitting = Mode::Json;
  setMode(fitting);
}

void BodyView::render() {
  if (!m_body) return;
  QString note;
  const QString text = QString::fromStdString(*m_body);
  m_text->setLineWrapMode(mode() == Mode::Hex ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
  switch (mode()) {
    case Mode::Text:
      if (!models::isText(*m_body)) note = tr("This body is not text: what cannot be shown is replaced.");
      m_text->setPlainText(text);
      break;
    case Mode::Json: {
      note = models::jsonProblem(text);
      m_text->setPlainText(note.isEmpty() ? models::formattedJson(text) : text);
      break;
    }
    case Mode::Hex: m_text->setPlainText(models::hexDump(*m_body)); break;
  }
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

}  // namespace tovuk::views
