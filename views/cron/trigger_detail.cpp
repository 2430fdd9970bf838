// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/trigger_detail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/cron/schedule_edit.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kTimeWidth = 136;
constexpr int kChangeWidth = 88;
constexpr int kInWidth = 112;
using Runs = models::CronRunsModel;

// A mark beside the word of a change: never by colour alone.
class RunsDelegate : public ListDelegate {
 public:
  using ListDelegate::ListDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    ListDelegate::initStyleOption(option, index);
    if (index.column() != Runs::Change) return;
    switch (static_cast<models::RunChange>(index.data(Runs::ChangeRole).toInt())) {
      case models::RunChange::Comes: option->icon = themedIcon(QStringLiteral("plus"), Token::Good); break;
      case models::RunChange::Goes: option->icon = themedIcon(QStringLiteral("minus"), Token::Danger); break;
      case models::RunChange::Stays: option->icon = themedIcon(QStringLiteral("check"), Token::Muted); break;
      case models::RunChange::None: break;
    }
  }
};

}  // namespace

TriggerDetail::TriggerDetail(models::CronModel& triggers, models::CronDrafts& drafts, QAction* save, QAction* discard,
                             QWidget* parent)
    : QWidget(parent), m_triggers(triggers), m_drafts(drafts), m_runs(new Runs(this)) {
  m_title = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_title->setObjectName(QStringLiteral("cron.title"));
  m_title->setElides();
  m_changed = new TokenLabel(Token::Warning, {}, this);
  m_changed->setObjectName(QStringLiteral("cron.changedElsewhere"));
  m_changed->setWordWrap(true);
  m_edit = new ScheduleEdit(QStringLiteral("cron.edit"), this);
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(metrics::gap);
  buttons->addWidget(m_title, 1);
  buttons->addWidget(new ActionButton(ActionButton::Kind::Framed, discard, this));
  buttons->addWidget(new ActionButton(ActionButton::Kind::Framed, save, this));
  auto* left = new QVBoxLayout;
  left->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  left->setSpacing(metrics::step);
  left->addLayout(buttons);
  left->addWidget(m_changed);
  left->addWidget(m_edit);
  left->addStretch(1);

  m_heading = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_heading->setObjectName(QStringLiteral("cron.runs.heading"));
  m_summary = new TokenLabel(Token::Muted, {}, this);
  m_summary->setObjectName(QStringLiteral("cron.runs.summary"));
  m_summary->setWordWrap(true);
  m_list = new QTreeView(this);
  m_list->setObjectName(QStringLiteral("cron.runs"));
  m_list->setModel(m_runs);
  const QSet<int> mono = {Runs::Utc, Runs::Local};
  setUpList(*m_list, mono, metrics::gridRow);
  m_list->setItemDelegate(new RunsDelegate(mono, metrics::gridRow, m_list));
  m_list->header()->resizeSection(Runs::Change, kChangeWidth);
  m_list->header()->resizeSection(Runs::Utc, kTimeWidth);
  m_list->header()->resizeSection(Runs::Local, kTimeWidth);
  m_list->header()->resizeSection(Runs::In, kInWidth);
  auto* right = new QVBoxLayout;
  right->setContentsMargins(0, metrics::gap, 0, 0);
  right->setSpacing(metrics::step);
  right->addWidget(m_heading);
  right->addWidget(m_summary);
  right->addWidget(m_list, 1);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(left, 1);
  layout->addLayout(right, 1);
  connect(m_edit, &ScheduleEdit::changed, this, &TriggerDetail::take);
  setTrigger(QString());
}

void TriggerDetail::setTrigger(const QString& triggerId) {
  m_id = triggerId;
  const CronTrigger* trigger = m_triggers.trigger(m_id);
  const models::CronDraft* draft = m_drafts.find(m_id);
  const QString saved = trigger == nullptr ? QString() : QString::fromStdString(trigger->cronExpression);
  m_edit->setText(draft != nullptr && trigger != nullptr ? draft->expression : saved);
  m_edit->setEnabled(trigger != nullptr);
  showTrigger();
  emit edited();
}

void TriggerDetail::refresh() {
  const CronTrigger* trigger = m_triggers.trigger(m_id);
  if (trigger == nullptr) {
    if (!m_id.isEmpty()) setTrigger(QString());
    return;
  }
  // What is typed stays; what is only shown follows the service.
  if (!isEdited()) m_edit->setText(QString::fromStdString(trigger->cronExpression));
  showTrigger();
  emit edited();
}

void TriggerDetail::discard() {
  m_drafts.drop(m_id);
  setTrigger(m_id);
}

void TriggerDetail::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

bool TriggerDetail::isRight() const { return m_edit->check().expression.has_value(); }

QString TriggerDetail::schedule() const { return m_edit->text().simplified(); }

void TriggerDetail::take() {
  const CronTrigger* trigger = m_triggers.trigger(m_id);
  if (trigger == nullptr) return;
  const QString saved = QString::fromStdString(trigger->cronExpression);
  const models::CronDraft* draft = m_drafts.find(m_id);
  if (m_edit->text() == saved) {
    m_drafts.drop(m_id);
  } else {
    m_drafts.put(m_id, {m_edit->text(), draft == nullptr ? saved : draft->base});
  }
  showTrigger();
  emit edited();
}

void TriggerDetail::showTrigger() {
  const CronTrigger* trigger = m_triggers.trigger(m_id);
  const models::CronDraft* draft = m_drafts.find(m_id);
  m_title->setText(trigger == nullptr ? tr("No trigger is chosen.") : QString::fromStdString(trigger->name));
  const QString saved = trigger == nullptr ? QString() : QString::fromStdString(trigger->cronExpression);
  const bool hasChanged = trigger != nullptr && draft != nullptr && draft->base != saved;
  m_changed->setText(hasChanged ? tr("Since you began to edit, the saved schedule has become %1.").arg(saved)
                                : QString());
  m_changed->setVisible(hasChanged);
  const auto parsed = CronExpression::parse(saved.toStdString());
  const auto before = parsed ? std::optional(*parsed) : std::nullopt;
  const auto& after = m_edit->check().expression;
  m_runs->show(trigger == nullptr ? std::nullopt : after, before, m_triggers.now(), m_triggers.zone());
  m_list->setColumnHidden(Runs::Change, !m_runs->isComparing());
  const QString heading = m_runs->isComparing() ? tr("What changes") : tr("Next runs");
  m_heading->setText(heading);
  m_list->setAccessibleName(heading);
  if (trigger == nullptr) {
    m_summary->clear();
  } else if (!after) {
    m_summary->setText(tr("There are no runs to show while the schedule is not right."));
  } else if (m_runs->isComparing() && before) {
    m_summary->setText(models::changeSummary(*before, *after, m_triggers.now()));
  } else if (!trigger->enabled.value_or(true)) {
    m_summary->setText(
        tr("The trigger is paused: these are the runs it would have. They are computed here, because "
           "the service tells none."));
  } else {
    m_summary->setText(tr("These runs are computed here, because the service tells none."));
  }
}

}  // namespace tovuk::views
