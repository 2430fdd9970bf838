// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"

namespace tovuk::views {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new ActionButton(ActionButton::Kind::Framed, this)) {
  m_icon->setAlignment(Qt::AlignCenter);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_button->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::margin * 2, metrics::margin, metrics::margin * 2, metrics::margin);
  layout->setSpacing(metrics::margin);
  layout->addStretch(2);
  layout->addWidget(m_icon);
  layout->addWidget(m_sentence);
  layout->addWidget(m_button, 0, Qt::AlignHCenter);
  layout->addStretch(3);
}

void EmptyState::setContent(const QString& iconName, const QString& sentence, QAction* action) {
  m_iconName = iconName;
  m_sentence->setText(sentence);
  m_button->setDefaultAction(action);
  m_button->setVisible(action != nullptr);
  tint();
}

QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event)) tint();
}

void EmptyState::tint() {
  m_icon->setPixmap(iconPixmap(m_iconName, metrics::emptyIcon, themeColor(Token::Faint), devicePixelRatioF()));
  m_icon->setVisible(!m_iconName.isEmpty());
  QPalette palette = m_sentence->palette();
  if (palette.color(QPalette::WindowText) == themeColor(Token::Muted)) return;
  palette.setColor(QPalette::WindowText, themeColor(Token::Muted));
  m_sentence->setPalette(palette);
}

}  // namespace tovuk::views
