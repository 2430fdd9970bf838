// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/message_bar.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/connections/retry_countdown.h"
#include "views/widgets/action_button.h"
#include "views/widgets/announce.h"
#include "views/widgets/icons.h"

namespace tovuk::views {

namespace {

Token tokenOf(Severity severity) {
  switch (severity) {
    case Severity::Info: return Token::Info;
    case Severity::Good: return Token::Good;
    case Severity::Warning: return Token::Warning;
    case Severity::Danger: return Token::Danger;
  }
  return Token::Info;
}

QString iconOf(Severity severity) {
  switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Good: return QStringLiteral("check-circle");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Danger: return QStringLiteral("error");
  }
  return QStringLiteral("info");
}

QLabel* plainLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setWordWrap(true);
  return label;
}

void setInk(QLabel* label, const QColor& color) {
  QPalette palette = label->palette();
  if (palette.color(QPalette::WindowText) == color) return;
  palette.setColor(QPalette::WindowText, color);
  label->setPalette(palette);
}

}  // namespace

MessageBar::MessageBar(QWidget* parent, models::Delays& delays)
    : QWidget(parent),
      m_countdown(new models::RetryCountdown(delays, this)),
      m_icon(new QLabel(this)),
      m_text(plainLabel(this)),
      m_hint(plainLabel(this)),
      m_wait(plainLabel(this)),
      m_details(plainLabel(this)),
      m_links(new QHBoxLayout),
      m_docs(new ActionButton(ActionButton::Kind::Link, this)),
      m_detailsButton(new ActionButton(ActionButton::Kind::Link, this)),
      m_retry(new ActionButton(ActionButton::Kind::Framed, this)),
      m_close(new ActionButton(ActionButton::Kind::Icon, this)) {
  m_docs->setText(tr("Read more"));
  m_detailsButton->setText(tr("Details"));
  m_detailsButton->setCheckable(true);
  m_retry->setText(tr("Retry"));
  m_close->setIcon(themedIcon(QStringLiteral("close")));
  m_close->setToolTip(tr("Close this message"));
  for (auto* button : {m_docs, m_detailsButton, m_retry}) button->setAccessibleName(button->text());
  m_close->setAccessibleName(m_close->toolTip());
  m_details->setFont(monoFont());

  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addWidget(m_text);
  texts->addWidget(m_hint);
  texts->addWidget(m_wait);
  texts->addWidget(m_details);
  m_links->setSpacing(metrics::gap);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::margin, metrics::step, metrics::gap, metrics::step);
  row->setSpacing(metrics::gap);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addLayout(texts, 1);
  row->addLayout(m_links);
  for (auto* button : {m_docs, m_detailsButton, m_retry, m_close}) row->addWidget(button, 0, Qt::AlignTop);
  m_icon->setFixedHeight(metrics::button);
  m_text->setMinimumHeight(metrics::button);

  connect(m_retry, &QToolButton::clicked, this, &MessageBar::retryRequested);
  connect(m_detailsButton, &QToolButton::clicked, this, &MessageBar::toggleDetails);
  connect(m_docs, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_docsUrl)); });
  connect(m_countdown, &models::RetryCountdown::secondsLeftChanged, this, &MessageBar::showSecondsLeft);
  connect(m_countdown, &models::RetryCountdown::over, this, &MessageBar::endWait);
  connect(m_close, &QToolButton::clicked, this, [this] {
    clear();
    emit closed();
  });
  clear();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Severity severity, const QString& text, const QString& hint) {
  dropLinks();
  forgetWait();
  m_severity = severity;
  m_hasMessage = true;
  m_text->setText(text);
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
  // The first line has its height from the buttons beside it; the last of several needs room of its own.
  layout()->setContentsMargins(metrics::margin, metrics::step, metrics::gap,
                               hint.isEmpty() ? metrics::step : 2 * metrics::step);
  m_details->clear();
  m_details->hide();
  m_detailsButton->hide();
  m_detailsButton->setChecked(false);
  m_docs->hide();
  m_retry->hide();
  m_close->show();
  tint();
  show();
  setAccessibleName(text);
  announce(this, hint.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, hint));
}

void MessageBar::addLink(QAction* action) {
  m_links->addWidget(new ActionButton(ActionButton::Kind::Link, action, this), 0, Qt::AlignTop);
}

void MessageBar::setRetryVisible(bool visible) { m_retry->setVisible(visible); }
void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::clear() {
  dropLinks();
  forgetWait();
  m_hasMessage = false;
  m_text->clear();
  m_hint->clear();
  m_details->clear();
  hide();
}

QString MessageBar::text() const { return m_text->text(); }
QString MessageBar::hint() const { return m_hint->text(); }

void MessageBar::dropLinks() {
  for (QAction* action : std::exchange(m_offers, {})) action->deleteLater();
  while (QLayoutItem* item = m_links->takeAt(0)) {
    // Later: the link may be what is being clicked.
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

void MessageBar::toggleDetails() { m_details->setVisible(m_detailsButton->isChecked()); }

void MessageBar::tint() {
  m_icon->setPixmap(
      iconPixmap(iconOf(m_severity), metrics::icon, themeColor(tokenOf(m_severity)), devicePixelRatioF()));
  setInk(m_hint, themeColor(Token::Muted));
  setInk(m_wait, themeColor(Token::Muted));
  setInk(m_details, themeColor(Token::Muted));
  update();
}

bool MessageBar::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  // Lines that wrap need their height everywhere, and a splitter only asks for the least one.
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
    setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
  return handled;
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double share = isHighContrastTheme() ? 0 : isDarkTheme() ? 0.10 : 0.06;
  painter.fillRect(rect(), blend(themeColor(Token::Surface), themeColor(tokenOf(m_severity)), share));
  painter.fillRect(QRect(0, 0, width(), metrics::line), themeColor(Token::Line));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

void MessageBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (!isThemeChange(event)) return;
  m_details->setFont(monoFontFor(m_details->text()));
  tint();
}

}  // namespace tovuk::views
