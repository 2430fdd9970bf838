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

// One line that is cut with an ellipsis where it does not fit; the bar's tool tip has all of it.
class AdviceText : public QLabel {
 public:
  explicit AdviceText(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
  }

  void setAdvice(const QString& advice) {
    m_plain = QString(advice).remove(u'`');
    m_marked = marked(advice);
    setText(m_marked);
    m_whole = QLabel::sizeHint();
    fit();
    updateGeometry();
  }

  QSize sizeHint() const override { return m_whole; }
  QSize minimumSizeHint() const override { return {0, m_whole.height()}; }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QLabel::resizeEvent(event);
    fit();
  }

 private:
  void fit() {
    const QString fitting = width() >= m_whole.width()
                                ? m_marked
                                : fontMetrics().elidedText(m_plain, Qt::ElideRight, width()).toHtmlEscaped();
    if (fitting != text()) setText(fitting);
  }

  QString m_plain, m_marked;
  QSize m_whole;
};

AdviceBar::AdviceBar(const QString& advice, const QString& iconName, Token token, QWidget* parent)
    : QWidget(parent), m_advice(advice), m_iconName(iconName), m_token(token) {
  setAccessibleName(advice);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::margin, metrics::step, metrics::gap, metrics::step);
  row->setSpacing(metrics::gap);
  m_icon = new QLabel(this);
  m_text = new AdviceText(this);
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
  connect(close, &QToolButton::clicked, this, [this] {
    hide();
    emit closed();
  });
  row->addWidget(close);
  setMinimumHeight(metrics::messageBar);
  tint();
}

void AdviceBar::addLink(QAction* action) {
  m_links->addWidget(new ActionButton(ActionButton::Kind::Link, action, this));
}

void AdviceBar::tint() {
  m_icon->setPixmap(iconPixmap(m_iconName, metrics::icon, themeColor(m_token), devicePixelRatioF()));
  m_text->setAdvice(m_advice);
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
