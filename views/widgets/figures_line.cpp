// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/figures_line.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "models/format.h"
#include "views/widgets/announce.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kWordGap = 5;     // number to word
constexpr int kFigureGap = 16;  // figure to figure
constexpr int kTightGap = 10;   // where that puts all of them on one line
const QString kEllipsis = QStringLiteral("\u2026");
constexpr int kLineHeight = 24;  // of each line where they take several
}  // namespace

FiguresLine::FiguresLine(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFixedHeight(metrics::figuresLine);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FiguresLine::setFigures(const models::QueryFigures& figures) {
  m_figures.clear();
  const auto count = [this](const std::optional<qint64>& value, const auto& word, const QString& explanation,
                            bool costly = false, Weight weight = Weight::Plain) {
    if (value)
      m_figures.push_back(
          {models::formatCount(*value), word(static_cast<int>(*value)), explanation, costly, {}, weight});
  };
  const qint64 read = figures.rowsRead.value_or(0);
  const bool costly =
      read >= kCostlyRows && read >= kCostlyRatio * std::max<qint64>(1, figures.rowsReturned.value_or(0));
  count(
      figures.rowsReturned, [](int n) { return tr("rows", nullptr, n); },
      tr("Rows returned: the rows of this result. They are not metered."));
  QString readWords = tr("Rows read: the rows the database looked at to find the result. These are metered.");
  if (figures.rowsReadEstimated)
    readWords =
        tr("About so many rows were read. With more than one table SQLite does not tell the service the exact "
           "number; this is its estimate, and rather too high. It is metered.");
  count(
      figures.rowsRead, [](int n) { return tr("read", "rows read", n); }, readWords, costly, Weight::Metered);
  if (figures.rowsRead) m_figures.back().number = figures.rowsReadText();
  count(
      figures.rowsWritten, [](int n) { return tr("written", "rows written", n); },
      tr("Rows written: rows changed, with those in indexes. These are metered."));
  count(
      figures.vmSteps, [](int n) { return tr("VM steps", nullptr, n); },
      tr("Steps of SQLite's virtual machine: the work done. They are not metered."), false, Weight::Detail);
  const bool isLongScan = figures.fullscanSteps.value_or(0) >= kCostlyRows;
  count(
      figures.fullscanSteps, [](int n) { return tr("full-scan steps", nullptr, n); },
      tr("Steps forward through a table without an index. Many of them mean that an index is missing."), isLongScan,
      isLongScan ? Weight::Costly : Weight::Detail);
  if (figures.storedBytes) {
    m_figures.push_back({models::formatBytes(*figures.storedBytes),
                         tr("stored"),
                         tr("Size of the database after this statement."),
                         false,
                         {},
                         Weight::Detail});
  }
  if (figures.serverMs) {
    m_figures.push_back({models::formatDuration(*figures.serverMs),
                         tr("server"),
                         tr("Time the service took for the statement."),
                         false,
                         {},
                         Weight::Time});
  }
  if (figures.roundTripMs) {
    m_figures.push_back({models::formatDuration(*figures.roundTripMs),
                         m_running ? tr("so far", "time a statement runs") : tr("round trip"),
                         tr("Time from sending the statement to the last byte of the answer."),
                         false,
                         {},
                         m_running ? Weight::Plain : Weight::Time});
  }
  if (figures.costUsdMicros) {
    m_figures.push_back({models::formatUsdMicros(*figures.costUsdMicros),
                         tr("cost"),
                         tr("Price of the rows read and written beyond what the plan includes."),
                         false,
                         {},
                         Weight::Metered});
  }
  layoutFigures();

  QStringList spoken;
  if (figures.rowsReturned) {
    spoken.append(tr("%1 rows", nullptr, static_cast<int>(*figures.rowsReturned))
                      .arg(models::formatCount(*figures.rowsReturned)));
  }
  if (figures.rowsRead) {
    const QString number = models::formatCount(*figures.rowsRead);
    spoken.append(figures.rowsReadEstimated ? tr("about %1 read").arg(number) : tr("%1 read").arg(number));
  }
  if (figures.rowsWritten.value_or(0) > 0)
    spoken.append(tr("%1 written").arg(models::formatCount(*figures.rowsWritten)));
  m_spoken = QLocale().createSeparatedList(spoken);
  if (spoken.size() == 2) m_spoken = spoken.join(QStringLiteral(", "));
  setAccessibleName(m_spoken);
  if (!m_running && !m_spoken.isEmpty()) announce(this, m_spoken);
}

void FiguresLine::setRunning(bool running) { m_running = running; }

void FiguresLine::setCompact(bool compact) {
  if (m_isCompact == compact) return;
  m_isCompact = compact;
  layoutFigures();
}

void FiguresLine::clear() {
  m_figures.clear();
  m_ellipsisAt = -1;
  m_spoken.clear();
  setAccessibleName({});
  update();
}

QString FiguresLine::spokenText() const { return m_spoken; }

QString FiguresLine::text() const {
  QStringList parts;
  for (const Figure& figure : m_figures) parts.append(QStringLiteral("%1 %2").arg(figure.number, figure.word));
  return parts.join(QStringLiteral(" \u00B7 "));
}

QString FiguresLine::shownText() const {
  QStringList parts;
  for (const Figure& figure : m_figures) {
    if (figure.isShown) parts.append(QStringLiteral("%1 %2").arg(figure.number, figure.word));
  }
  return parts.join(QStringLiteral(" \u00B7 "));
}

QSize FiguresLine::sizeHint() const { return {m_wholeWidth, height()}; }

QSize FiguresLine::minimumSizeHint() const { return {metrics::margin * 2, height()}; }

// No figure is left out: what does not fit on one line goes to the next.
void FiguresLine::layoutFigures() {
  const QFontMetrics word(uiFont());
  int wide = 0;
  for (Figure& figure : m_figures) {
    const QFontMetrics number(monoFontStrongFor(figure.number));
    figure.box.setWidth(number.horizontalAdvance(figure.number) + kWordGap + word.horizontalAdvance(figure.word));
    wide += figure.box.width();
  }
  const int room = std::max(width() - 2 * metrics::margin, 0);
  const int gaps = std::max(0, static_cast<int>(m_figures.size()) - 1);
  m_wholeWidth = wide + gaps * kFigureGap + 2 * metrics::margin;
  const int gap = wide + gaps * kFigureGap <= room ? kFigureGap : kTightGap;
  const int end = m_isCompact ? leaveOut(room) : room;
  int x = 0;
  int line = 0;
  for (Figure& figure : m_figures) {
    if (!m_isCompact) figure.isShown = true;
    if (!figure.isShown) continue;
    if (!m_isCompact && x > 0 && x + figure.box.width() > room) {
      x = 0;
      ++line;
    }
    figure.box.moveTopLeft({metrics::margin + x, line});
    x += figure.box.width() + gap;
  }
  m_ellipsisAt = end < room ? metrics::margin + x : -1;
  const int lines = line + 1;
  const int lineHeight = lines == 1 ? metrics::figuresLine : kLineHeight;
  const int above = lines == 1 ? 0 : (metrics::figuresLine - kLineHeight) / 2;
  for (Figure& figure : m_figures) {
    figure.box.setHeight(lineHeight);
    figure.box.moveTop(above + figure.box.top() * lineHeight);
  }
  const int wanted = lines * lineHeight + 2 * above;
  if (wanted != height()) setFixedHeight(wanted);
  updateGeometry();
  update();
}

// The room for figures: less than `room` where some are left out and an ellipsis is needed.
int FiguresLine::leaveOut(int room) {
  int wide = -kTightGap;
  for (Figure& figure : m_figures) {
    figure.isShown = true;
    wide += figure.box.width() + kTightGap;
  }
  if (wide <= room) return room;
  const int end = room - kTightGap - QFontMetrics(uiFont()).horizontalAdvance(kEllipsis);
  for (const Weight least : {Weight::Detail, Weight::Time, Weight::Plain, Weight::Costly}) {
    for (auto figure = m_figures.rbegin(); figure != m_figures.rend() && wide > end; ++figure) {
      if (figure->weight != least) continue;
      figure->isShown = false;
      wide -= figure->box.width() + kTightGap;
    }
  }
  return end;
}

void FiguresLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Surface));
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  for (const Figure& figure : m_figures) {
    if (!figure.isShown) continue;
    QRect box = figure.box;
    if (rightToLeft) box.moveRight(width() - 1 - figure.box.left());
    painter.setFont(monoFontStrongFor(figure.number));
    painter.setPen(themeColor(figure.costly ? Token::Warning : Token::Text));
    const int wide = painter.fontMetrics().horizontalAdvance(figure.number);
    const QRect numberBox(rightToLeft ? box.right() + 1 - wide : box.left(), box.top(), wide, box.height());
    painter.drawText(numberBox, Qt::AlignVCenter | Qt::TextDontClip, figure.number);
    painter.setFont(uiFont());
    painter.setPen(themeColor(Token::Muted));
    const int wordLeft = rightToLeft ? box.left() : box.left() + wide + kWordGap;
    const QRect wordBox(wordLeft, box.top(), box.width() - wide - kWordGap, box.height());
    painter.drawText(wordBox, Qt::AlignVCenter | Qt::TextDontClip, figure.word);
  }
  if (m_ellipsisAt < 0) return;
  const int wide = QFontMetrics(uiFont()).horizontalAdvance(kEllipsis);
  const int left = rightToLeft ? width() - m_ellipsisAt - wide : m_ellipsisAt;
  painter.drawText(QRect(left, 0, wide, height()), Qt::AlignVCenter | Qt::TextDontClip, kEllipsis);
}

void FiguresLine::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layoutFigures();
}

void FiguresLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event)) layoutFigures();
}

bool FiguresLine::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QString tip = text();
  for (const Figure& figure : m_figures) {
    QRect box = figure.box;
    if (layoutDirection() == Qt::RightToLeft) box.moveRight(width() - 1 - figure.box.left());
    if (figure.isShown && box.contains(help->pos())) tip = figure.explanation;
  }
  QToolTip::showText(help->globalPos(), tip, this);
  return true;
}

}  // namespace tovuk::views
