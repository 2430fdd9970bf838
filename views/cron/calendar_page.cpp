// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/calendar_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include "models/cron/cron_zone.h"
#include "models/format.h"
#include "views/cron/week_view.h"
#include "views/cron/zone_box.h"
#include "views/shell/action_registry.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kHourWidth = 220;

}  // namespace

CalendarPage::CalendarPage(models::CronModel& triggers, ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_triggers(triggers), m_week(new models::CronWeekModel(this)) {
  m_title = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_title->setObjectName(QStringLiteral("cron.week.title"));
  m_summary = new TokenLabel(Token::Muted, {}, this);
  m_summary->setObjectName(QStringLiteral("cron.week.summary"));
  m_summary->setElides();
  m_zone = new ZoneBox(this);
  m_view = new WeekView(*m_week, this);
  m_hour = new QListWidget(this);
  m_hour->setObjectName(QStringLiteral("cron.hour"));
  m_hour->setAccessibleName(tr("Runs of the chosen hour"));
  m_hour->setFrameShape(QFrame::NoFrame);
  m_hour->setWordWrap(true);
  m_hour->setFixedWidth(kHourWidth);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  top->setSpacing(metrics::margin);
  top->addWidget(m_title);
  top->addWidget(m_summary, 1);
  top->addWidget(m_zone);
  auto* content = new QHBoxLayout;
  content->setContentsMargins(0, 0, 0, 0);
  content->setSpacing(0);
  content->addWidget(m_view, 1);
  content->addWidget(m_hour);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addLayout(content, 1);

  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_previous = make("cron.previousWeek", [this] {
    m_first = m_week->firstDay().addDays(-models::CronWeekModel::kDays);
    showWeek();
  });
  m_current = make("cron.thisWeek", [this] {
    m_first = QDate();
    showWeek();
  });
  m_next = make("cron.nextWeek", [this] {
    m_first = m_week->firstDay().addDays(models::CronWeekModel::kDays);
    showWeek();
  });
  connect(&triggers, &models::CronModel::computed, this, &CalendarPage::showWeek);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarPage::showHour);
  showWeek();
  const QDateTime now = models::localDateTime(triggers.now(), triggers.zone());
  m_view->setCurrentIndex(m_week->index(now.time().hour(), static_cast<int>(m_week->firstDay().daysTo(now.date()))));
}

void CalendarPage::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

QDate CalendarPage::thisWeek() const {
  const QDate today = models::localDateTime(m_triggers.now(), m_triggers.zone()).date();
  const int into = (today.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + models::CronWeekModel::kDays) %
                   models::CronWeekModel::kDays;
  return today.addDays(-into);
}

void CalendarPage::showWeek() {
  const QDate first = m_first.isValid() ? m_first : thisWeek();
  m_week->show(m_triggers.scheduled(), first, m_triggers.zone());
  m_title->setText(tr("%1 to %2", "the first and the last day of a week")
                       .arg(QLocale().toString(first, QLocale::ShortFormat),
                            QLocale().toString(first.addDays(models::CronWeekModel::kDays - 1), QLocale::ShortFormat)));
  const QString runs = models::formatCount(m_week->runs());
  m_summary->setText(
      m_week->pileUps() == 0
          ? tr("%1 runs, computed here. No two triggers come in the same minute.").arg(runs)
          : tr("%1 runs, computed here. Triggers pile up in %n minutes.", nullptr, models::pluralOf(m_week->pileUps()))
                .arg(runs));
  m_summary->setToolTip(m_summary->text());
  showHour();
}

void CalendarPage::showHour() {
  m_hour->clear();
  const QModelIndex index = m_view->currentIndex();
  if (!index.isValid()) return;
  m_hour->addItem(index.data(Qt::AccessibleTextRole).toString());
  m_hour->addItems(m_week->lines(index));
}

}  // namespace tovuk::views
