// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/triggers_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

#include "models/cron/cron_room.h"
#include "models/format.h"
#include "models/resource_names.h"
#include "views/cron/trigger_detail.h"
#include "views/cron/zone_box.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/ask.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

using Triggers = models::CronModel;
constexpr int kLongestRun = 15;  // minutes: limit of a cron run
constexpr int kListHeight = 180;
constexpr int kDetailHeight = 320;
constexpr std::array<int, Triggers::ColumnCount> kWidths = {150, 96, 120, 260, 140, 190, 110, 320};

class TriggersDelegate : public ListDelegate {
 public:
  using ListDelegate::ListDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    // The switch with its word, as the style draws it.
    if (index.column() == Triggers::Enabled) {
      QStyledItemDelegate::paint(painter, option, index);
    } else {
      ListDelegate::paint(painter, option, index);
    }
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    ListDelegate::initStyleOption(option, index);
    if (index.column() == Triggers::Marks && index.data(Triggers::MarkedRole).toBool())
      option->icon = themedIcon(QStringLiteral("warning"), Token::Warning);
    if (!index.data(Triggers::EnabledRole).toBool()) option->palette.setColor(QPalette::Text, themeColor(Token::Muted));
  }
};

}  // namespace

TriggersPage::TriggersPage(const TriggersPageDeps& deps, QWidget* parent) : QWidget(parent), m_deps(deps) {
  m_room = new TokenLabel(Token::Muted, {}, this);
  m_room->setObjectName(QStringLiteral("cron.room"));
  m_room->setElides();
  auto* takes = new QLabel(tr("A run takes up to"), this);
  m_duration = new QSpinBox(this);
  m_duration->setObjectName(QStringLiteral("cron.duration"));
  m_duration->setAccessibleName(tr("Minutes that a run takes at most"));
  m_duration->setToolTip(tr("Triggers that come again sooner are marked: their runs may overlap."));
  m_duration->setRange(1, kLongestRun);
  m_duration->setSuffix(tr(" min"));
  takes->setBuddy(m_duration);
  m_zone = new ZoneBox(this);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  top->setSpacing(metrics::gap);
  top->addWidget(m_room, 1);
  top->addWidget(takes);
  top->addWidget(m_duration);
  top->addWidget(m_zone);

  makeActions();
  m_list = new QTreeView(this);
  makeList();
  m_detail = new TriggerDetail(*deps.triggers, *deps.drafts, m_save, m_discard);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(m_detail);
  auto* splitter = new QSplitter(Qt::Vertical, this);
  splitter->addWidget(m_list);
  splitter->addWidget(scroll);
  splitter->setChildrenCollapsible(false);
  splitter->setSizes({kListHeight, kDetailHeight});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addWidget(splitter, 1);

  connect(m_duration, &QSpinBox::valueChanged, this, [this](int minutes) {
    m_deps.triggers->setDuration(minutes);
    emit durationChosen();
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TriggersPage::showActions);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_detail->setTrigger(chosen()); });
  connect(deps.triggers, &Triggers::computed, this, [this] {
    m_detail->refresh();
    showTotals();
    showActions();
  });
  connect(m_detail, &TriggerDetail::edited, this, &TriggersPage::showActions);
  connect(deps.writes, &models::CronWrites::busyChanged, this, &TriggersPage::showActions);
  connect(&deps.service->connection(), &models::Connection::readOnlyChanged, this, &TriggersPage::showActions);
  showTotals();
  showActions();
}

void TriggersPage::makeActions() {
  const auto make = [&](const char* id, auto run) {
    auto* made = m_deps.registry->create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_save = make("cron.save", [this] { m_deps.writes->reschedule(m_detail->triggerId(), m_detail->schedule()); });
  m_discard = make("cron.discard", [this] { m_detail->discard(); });
  m_rename = make("cron.rename", [this] { rename(); });
  m_pause = make("cron.pause", [this] { m_deps.writes->setEnabled(selected(), false); });
  m_resume = make("cron.resume", [this] { m_deps.writes->setEnabled(selected(), true); });
  m_undo = make("cron.undo", [this] { m_deps.writes->undo(); });
  m_delete = make("cron.delete", [this] { m_deps.actions->deleteTrigger(chosen()); });
}

void TriggersPage::makeList() {
  m_list->setObjectName(QStringLiteral("cron.triggers"));
  m_list->setAccessibleName(tr("Cron triggers"));
  m_list->setModel(m_deps.triggers);
  const QSet<int> mono = {Triggers::Schedule, Triggers::NextUtc, Triggers::NextLocal};
  setUpList(*m_list, mono);
  m_list->setItemDelegate(new TriggersDelegate(mono, metrics::treeRow, m_list));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_list->addActions({m_pause, m_resume, m_rename, m_delete});
  for (int column = 0; column < Triggers::ColumnCount; ++column) {
    // Other languages have longer words.
    const int width = std::max(kWidths.at(static_cast<std::size_t>(column)), m_list->header()->sectionSizeHint(column));
    m_list->header()->resizeSection(column, width);
  }
}

void TriggersPage::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void TriggersPage::choose(const QString& idOrName) {
  const int row = m_deps.triggers->rowOf(idOrName);
  if (row < 0) return;
  m_list->setCurrentIndex(m_deps.triggers->index(row, Triggers::Name));
  m_list->scrollTo(m_list->currentIndex());
}

QString TriggersPage::chosen() const { return m_list->currentIndex().data(Triggers::IdRole).toString(); }

QStringList TriggersPage::selected() const {
  QStringList ids;
  for (const QModelIndex& row : m_list->selectionModel()->selectedRows())
    ids.append(row.data(Triggers::IdRole).toString());
  return ids;
}

void TriggersPage::rename() {
  const CronTrigger* trigger = m_deps.triggers->trigger(chosen());
  if (trigger == nullptr) return;
  const QString old = QString::fromStdString(trigger->name);
  AskText question;
  question.title = tr("Rename %1").arg(old);
  question.label = tr("Name of the trigger");
  question.initial = old;
  question.confirmLabel = tr("Rename");
  question.hint = models::nameHint(models::NameRule::Small);
  question.problem = [service = m_deps.service, old](const QString& name) {
    const QString problem = models::nameProblem(models::NameRule::Small, name);
    if (!problem.isEmpty()) return problem;
    const bool isTaken = name != old && service->cronTrigger(name) != nullptr;
    return isTaken ? models::takenProblem(name) : QString();
  };
  Ask::text(this, question, [this, id = QString::fromStdString(trigger->id), old](const std::optional<QString>& name) {
    if (name && !name->isEmpty() && *name != old) m_deps.writes->rename(id, *name);
  });
}

void TriggersPage::showTotals() {
  const auto room = models::cronRoom(*m_deps.service, m_deps.others ? m_deps.others() : std::nullopt);
  const qint64 runs = m_deps.triggers->runsInMonth();
  m_room->setText(tr("%1 \u00b7 about %2 runs a month, each a request of the worker")
                      .arg(models::cronRoomText(room), models::formatCount(runs)));
  m_room->setToolTip(m_room->text());
}

void TriggersPage::showActions() {
  if (m_detail == nullptr) return;
  const bool isReadOnly = m_deps.service->connection().isReadOnly();
  const bool isBusy = m_deps.writes->isBusy();
  const QString blocked = isReadOnly ? tr("This connection is read-only.")
                          : isBusy   ? tr("A change of triggers is under way.")
                                     : QString();
  const auto enable = [&](QAction* action, bool can, const QString& reason) {
    m_deps.registry->setEnabled(action, blocked.isEmpty() && can, blocked.isEmpty() ? reason : blocked);
  };
  const QStringList ids = selected();
  const auto isAny = [&](bool enabled) {
    return std::any_of(ids.begin(), ids.end(), [&](const QString& id) {
      const CronTrigger* trigger = m_deps.triggers->trigger(id);
      return trigger != nullptr && trigger->enabled.value_or(true) == enabled;
    });
  };
  const QString chooseFirst = tr("Choose a trigger first.");
  const bool hasOne = m_deps.triggers->trigger(chosen()) != nullptr;
  enable(m_save, m_detail->isEdited() && m_detail->isRight(),
         m_detail->isEdited() ? tr("The schedule is not right yet.") : tr("Nothing is edited."));
  m_deps.registry->setEnabled(m_discard, m_detail->isEdited(), tr("Nothing is edited."));
  enable(m_rename, hasOne, chooseFirst);
  enable(m_delete, hasOne, chooseFirst);
  enable(m_pause, isAny(true), ids.isEmpty() ? chooseFirst : tr("All that are chosen are paused."));
  enable(m_resume, isAny(false), ids.isEmpty() ? chooseFirst : tr("None that is chosen is paused."));
  enable(m_undo, m_deps.writes->canUndo(), tr("There is no change to undo."));
  m_detail->setReadOnly(isReadOnly);
}

}  // namespace tovuk::views
