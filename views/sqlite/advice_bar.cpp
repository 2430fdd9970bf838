// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/advice_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"

namespace tovuk::views {

namespace {

// Escaped, so that the service's text stays text; only what stands between backticks gets another font.
QString marked(const QString& advice) {
  QString html;
  const QStringList parts = advice.split(u'`');
  for (qsizetype i = 0; i < parts.size(); ++i) {
    const QString escaped = parts[i].toHtmlEscaped();
    const bool isName = i % 2 == 1 && i + 1 < parts.size();
    html += isName ? QStringLiteral("<span style=\"font-family:'%1';font-size:%2px\">%3</span>")
                         .arg(monoFont().families().value(0), QString::number(monoFont().pixelSize()), escaped)
                   : escaped;
  }
  return html;
}

}  // namespace

AdviceBar::AdviceBar(const QString& advice, const QString& iconName, Token token, QWidget* parent)
    : QWidget(parent), m_advice(advice), m_iconName(iconName), m_token(token) {
  setAccessibleName(advice);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::margin, metrics::step, metrics::gap, metrics::step);
  row->setSpacing(metrics::gap);
  m_icon = new QLabel(this);
  m_text = new QLabel(this);
  m_text->setTextFormat(Qt::RichText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  m_text->setMinimumWidth(0);
  m_links = new QHBoxLayout;
  m_links->setSpacing(0);
  row->addWidget(m_icon);
  row->addWidget(m_text);
  row->addLayout(m_links);
  row->addStretch(1);
  auto* close = new ActionButton(ActionButton::Kind::Icon, this);
  close->setIcon(themedIcon(QStringLiteral("close")));
  close->setText(tr("Close this advice"));
  close->setToolTip(close->text());
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  row->addWidget(close);
  setMinimumHeight(metrics::messageBar);
  tint();
}

void AdviceBar::addLink(QAction* action) {
  m_links->addWidget(new ActionButton(ActionButton::Kind::Link, action, this));
}

void AdviceBar::tint() {
  m_icon->setPixmap(iconPixmap(m_iconName, metrics::icon, themeColor(m_token), devicePixelRatioF()));
  m_text->setText(marked(m_advice));
}

void AdviceBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Raised));
  painter.fillRect(QRect(0, 0, width(), metrics::line), themeColor(Token::Line));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

void AdviceBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event)) tint();
}

}  // namespace tovuk::views
