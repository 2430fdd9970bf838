// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/status_line.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "models/format.h"
#include "views/widgets/action_button.h"
#include "views/widgets/announce.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

class StatusDot : public QWidget {
 public:
  explicit StatusDot(QWidget* parent) : QWidget(parent) { setFixedSize(8, 8); }
  void setToken(Token token) {
    m_token = token;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(m_token));
    painter.drawEllipse(rect());
  }

 private:
  Token m_token = Token::Faint;
};

namespace {

constexpr int kPassingMs = 5000;

QLabel* detailLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_dot(new StatusDot(this)),
      m_connection(detailLabel(this)),
      m_access(new ActionButton(ActionButton::Kind::Quiet, this)),
      m_passing(detailLabel(this)),
      m_totals(detailLabel(this)),
      m_activity(new ActionButton(ActionButton::Kind::Icon, this)) {
  setFixedHeight(metrics::statusBar);
  m_access->setFixedHeight(metrics::margin * 2);
  m_activity->setFixedSize(metrics::margin * 2, metrics::margin * 2);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::margin + metrics::step, metrics::line, metrics::gap, 0);
  row->setSpacing(metrics::gap);
  row->addWidget(m_dot);
  row->addWidget(m_connection);
  row->addWidget(m_access);
  row->addWidget(m_passing, 1);
  row->addWidget(m_totals);
  row->addWidget(m_activity);
  m_passingTimer.setSingleShot(true);
  m_passingTimer.setInterval(kPassingMs);
  connect(&m_passingTimer, &QTimer::timeout, m_passing, &QLabel::clear);
  showConnection(nullptr);
  tint();
}

void StatusLine::showConnection(const models::Connection* connection, const Error* startError) {
  QString text = tr("starting");
  Token token = Token::Faint;
  QString tip;
  if (startError) {
    text = tr("not reachable");
    tip = QString::fromStdString(startError->message);
    token = Token::Danger;
  } else if (connection) {
    switch (connection->reachability()) {
      case models::Reachability::Unknown: text = tr("connecting"); break;
      case models::Reachability::Reachable:
        text = tr("connected \u00B7 %1").arg(models::formatDuration(connection->latencyMs()));
        tip = tr("The last check of the service took this long.");
        token = Token::Good;
        break;
      case models::Reachability::Unreachable:
        text = tr("not reachable");
        if (connection->error()) tip = QString::fromStdString(connection->error()->message);
        token = Token::Danger;
        break;
    }
  }
  say(text, tip, token);
}

void StatusLine::showSignedOut() { say(tr("signed out"), {}, Token::Faint); }

void StatusLine::say(const QString& text, const QString& tip, Token token) {
  m_connection->setText(text);
  m_connection->setToolTip(plainToolTip(tip));
  m_dot->setToken(token);
}

QString StatusLine::connectionText() const { return m_connection->text(); }

void StatusLine::setTotals(const QString& text) { m_totals->setText(text); }

void StatusLine::showPassing(const QString& text) {
  m_passing->setText(text);
  announce(m_passing, text);
  m_passingTimer.start();
}

void StatusLine::setReadOnlyAction(QAction* action) {
  // The button says the state; the action says what a click does.
  const auto show = [this, action] {
    m_access->setText(action->isChecked() ? tr("read-only") : tr("read and write"));
    m_access->setAccessibleName(action->isChecked() ? tr("This connection is read-only")
                                                    : tr("This connection reads and writes"));
    m_access->setToolTip(action->isChecked() ? tr("Nothing can be changed here. Click to allow changes.")
                                             : tr("Click to refuse every change on this connection."));
    m_access->setKind(action->isChecked() ? ActionButton::Kind::Danger : ActionButton::Kind::Quiet);
  };
  connect(action, &QAction::toggled, this, show);
  connect(m_access, &QToolButton::clicked, action, &QAction::trigger);
  show();
}

void StatusLine::setActivityAction(QAction* action) {
  m_activity->setDefaultAction(action);
  m_activity->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void StatusLine::tint() {
  for (QLabel* label : {m_connection, m_passing, m_totals}) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, themeColor(Token::Muted));
    label->setPalette(palette);
    QFont font = uiFont();
    font.setPixelSize(font.pixelSize() - 1);
    label->setFont(font);
  }
}

void StatusLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Raised));
  painter.fillRect(QRect(0, 0, width(), metrics::line), themeColor(Token::Line));
}

void StatusLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) tint();
}

}  // namespace tovuk::views
