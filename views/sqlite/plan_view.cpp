// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/plan_view.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/sqlite/list_style.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kStepWidth = 480;

// The verdict beside the step: never by colour alone.
class PlanDelegate : public ListDelegate {
 public:
  explicit PlanDelegate(QObject* parent) : ListDelegate({models::PlanModel::Step}, metrics::treeRow, parent) {}

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    ListDelegate::initStyleOption(option, index);
    const auto verdict = static_cast<models::PlanVerdict>(
        index.siblingAtColumn(models::PlanModel::Step).data(models::PlanModel::VerdictRole).toInt());
    if (index.column() != models::PlanModel::Step) {
      if (verdict == models::PlanVerdict::Costly) option->palette.setColor(QPalette::Text, themeColor(Token::Warning));
      return;
    }
    switch (verdict) {
      case models::PlanVerdict::Good: option->icon = themedIcon(QStringLiteral("check-circle"), Token::Good); break;
      case models::PlanVerdict::Costly: option->icon = themedIcon(QStringLiteral("warning"), Token::Warning); break;
      case models::PlanVerdict::Neutral: option->icon = themedIcon(QStringLiteral("minus"), Token::Faint); break;
    }
  }
};

}  // namespace

PlanView::PlanView(models::ServiceContext& service, QString database, QWidget* parent)
    : QWidget(parent), m_service(service), m_database(std::move(database)), m_model(new models::PlanModel(this)) {
  setObjectName(QStringLiteral("sqlite.plan"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_summary = new TokenLabel(Token::Muted, {}, this);
  m_summary->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  m_summary->setWordWrap(true);
  m_loading = new LoadingLine(this);
  m_tree = new QTreeView(this);
  m_tree->setModel(m_model);
  setUpList(*m_tree, {});
  m_tree->setItemDelegate(new PlanDelegate(m_tree));
  m_tree->setRootIsDecorated(true);
  m_tree->setIndentation(metrics::treeIndent);
  m_tree->setAccessibleName(tr("Steps of the plan"));
  m_tree->setColumnWidth(models::PlanModel::Step, kStepWidth);
  m_message = new MessageBar(this);
  layout->addWidget(m_summary);
  layout->addWidget(m_loading);
  layout->addWidget(m_tree, 1);
  layout->addWidget(m_message);
  connect(m_message, &MessageBar::retryRequested, this, &PlanView::send);
}

PlanView::~PlanView() = default;

QString PlanView::summary() const { return m_summary->text(); }

void PlanView::explain(const QString& sql, const std::vector<SqliteParam>& params, QHash<QString, qint64> sizes) {
  m_model->setTableSizes(std::move(sizes));
  m_query.statements = {SqliteStatement{"EXPLAIN QUERY PLAN " + sql.toStdString(), params}};
  send();
}

void PlanView::send() {
  m_model->clear();
  m_message->clear();
  m_summary->setText(tr("Asking for the plan. The statement itself is not run."));
  m_loading->setLoading(true);
  m_run = m_service.client().query(m_service.id(), m_database.toStdString(), m_query);
  connect(m_run.get(), &client::QueryRun::finished, this, &PlanView::takeAnswer);
  connect(m_run.get(), &client::QueryRun::failed, this, [this](const Error& error) {
    m_loading->setLoading(false);
    m_summary->setText(tr("There is no plan for this statement."));
    m_message->showError(error);
    m_run.release()->deleteLater();  // it is the sender
  });
}

void PlanView::takeAnswer() {
  m_loading->setLoading(false);
  const auto results = m_run->results();
  if (!results.empty()) m_model->setRows(*results.front());
  m_run.release()->deleteLater();
  m_summary->setText(m_model->summary());
  m_tree->expandAll();
  m_tree->resizeColumnToContents(models::PlanModel::Step);
  m_tree->setColumnWidth(models::PlanModel::Step,
                         m_tree->columnWidth(models::PlanModel::Step) + metrics::icon + metrics::gap);
}

}  // namespace tovuk::views
