// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/compare_page.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

#include "models/state/state_names.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

using models::ObjectCompare;
using Kind = models::ComparedKey::Kind;
constexpr int kKeyWidth = 280;
constexpr int kWhereWidth = 240;
constexpr int kSizeWidth = 136;

}  // namespace

ComparePage::ComparePage(models::ServiceContext& service, QString space, models::StateObjectList& objects,
                         ActionRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_space(std::move(space)),
      m_registry(registry),
      m_model(new ObjectCompare(service, this)),
      m_compare(registry.create(QStringLiteral("state.compare"), this)),
      m_first(makeField(QStringLiteral("state.compare.first"), tr("First object"))),
      m_second(makeField(QStringLiteral("state.compare.second"), tr("Second object"))),
      m_same(new QCheckBox(tr("Show what is the same"), this)),
      m_problem(new TokenLabel(Token::Danger, {}, this)),
      m_summary(new TokenLabel(Token::Muted, {}, this)),
      m_loading(new LoadingLine(this)),
      m_pages(new QStackedWidget(this)),
      m_list(new QTreeView(m_pages)),
      m_empty(new EmptyState(m_pages)),
      m_message(new MessageBar(this)) {
  for (auto* field : {m_first, m_second}) {
    auto* completer = new QCompleter(&objects, field);
    completer->setCompletionRole(models::StateList::KeyRole);
    completer->setCaseSensitivity(Qt::CaseSensitive);
    field->setCompleter(completer);
  }
  m_same->setObjectName(QStringLiteral("state.compare.same"));
  m_summary->setObjectName(QStringLiteral("state.compare.summary"));
  m_problem->setObjectName(QStringLiteral("state.compare.problem"));
  auto* top = new QHBoxLayout;
  top->setSpacing(metrics::gap);
  top->addWidget(m_first, 1);
  top->addWidget(m_second, 1);
  top->addWidget(new ActionButton(ActionButton::Kind::Primary, m_compare, this));
  top->addWidget(m_same);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  head->setSpacing(metrics::step);
  head->addLayout(top);
  head->addWidget(m_problem);
  head->addWidget(m_summary);

  m_list->setObjectName(QStringLiteral("state.compare.list"));
  m_list->setAccessibleName(tr("Keys that differ"));
  m_list->setModel(m_model);
  setUpList(*m_list, {ObjectCompare::Key, ObjectCompare::FirstSize, ObjectCompare::SecondSize}, metrics::gridRow);
  m_list->header()->resizeSection(ObjectCompare::Key, kKeyWidth);
  m_list->header()->resizeSection(ObjectCompare::What, kWhereWidth);
  m_list->header()->resizeSection(ObjectCompare::FirstSize, kSizeWidth);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  m_message->setObjectName(QStringLiteral("state.compare.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);

  for (auto* field : {m_first, m_second}) {
    connect(field, &QLineEdit::textChanged, this, &ComparePage::showActions);
    connect(field, &QLineEdit::returnPressed, m_compare, &QAction::trigger);
  }
  connect(m_compare, &QAction::triggered, this, &ComparePage::start);
  connect(m_same, &QCheckBox::toggled, this, [this](bool shows) {
    m_model->setShowsSame(shows);
    showState();
  });
  connect(m_message, &MessageBar::retryRequested, this, &ComparePage::start);
  connect(m_model, &ObjectCompare::stateChanged, this, &ComparePage::showState);
  connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
    const models::ComparedKey& key = m_model->row(index.row());
    const std::size_t side = key.kind == Kind::OnlySecond ? 1 : 0;
    emit keyWanted(QString::fromStdString(m_model->object(side).object), QString::fromStdString(key.key));
  });
  showState();
}

QLineEdit* ComparePage::makeField(const QString& name, const QString& label) {
  auto* field = new QLineEdit(this);
  field->setObjectName(name);
  field->setPlaceholderText(label);
  field->setAccessibleName(label);
  field->setClearButtonEnabled(true);
  return field;
}

void ComparePage::suggest(const QString& object) {
  if (m_first->text().isEmpty() && object != m_second->text()) m_first->setText(object);
}

void ComparePage::takeFocus() { (m_first->text().isEmpty() ? m_first : m_second)->setFocus(Qt::OtherFocusReason); }

QString ComparePage::problem() const {
  for (const auto* field : {m_first, m_second})
    if (const QString wrong = models::stateObjectKeyProblem(field->text()); !wrong.isEmpty()) return wrong;
  if (!m_first->text().isEmpty() && m_first->text() == m_second->text()) return tr("These are the same object.");
  return {};
}

void ComparePage::start() {
  if (!m_compare->isEnabled()) return;
  const std::string space = models::stateSpaceRef(m_service, m_space);
  const auto ref = [&](const QLineEdit* field) {
    return client::StateObjectRef{m_service.id(), space, field->text().toStdString()};
  };
  m_model->start(ref(m_first), ref(m_second));
}

QString ComparePage::summary() const { return m_summary->text(); }

void ComparePage::showState() {
  const auto state = m_model->state();
  const bool isBusy = state == models::LoadState::Loading || state == models::LoadState::Refreshing;
  m_loading->setLoading(isBusy);
  const int first = m_model->count(Kind::OnlyFirst);
  const int second = m_model->count(Kind::OnlySecond);
  const int differ = m_model->count(Kind::Differs);
  const int same = m_model->count(Kind::Same);
  const bool hasResult = first + second + differ + same > 0;
  if (isBusy) {
    m_summary->setText(tr("%n keys read so far.", nullptr, m_model->keysRead()));
  } else if (hasResult) {
    m_summary->setText(tr("Only in the first: %1. Only in the second: %2. Different values: %3. The same: %4.")
                           .arg(first)
                           .arg(second)
                           .arg(differ)
                           .arg(same));
  } else {
    m_summary->clear();
  }
  m_summary->setVisible(!m_summary->text().isEmpty());
  QString sentence =
      tr("Comparing reads one row for each key of both objects, and one for each of two values that have "
         "the same size.");
  if (isBusy) sentence = tr("Asking the service.");
  if (!isBusy && hasResult) sentence = tr("The two objects hold the same.");
  m_empty->setContent(QStringLiteral("split"), sentence, isBusy || hasResult ? nullptr : m_compare);
  m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
  if (m_model->error()) {
    m_message->showError(*m_model->error());
    m_message->setRetryVisible(true);
  } else {
    m_message->clear();
  }
  showActions();
}

void ComparePage::showActions() {
  const QString wrong = problem();
  m_problem->setText(wrong);
  m_problem->setVisible(!wrong.isEmpty());
  const bool isComplete = !m_first->text().isEmpty() && !m_second->text().isEmpty();
  m_registry.setEnabled(m_compare, isComplete && wrong.isEmpty(), isComplete ? wrong : tr("Name two objects first."));
}

}  // namespace tovuk::views
