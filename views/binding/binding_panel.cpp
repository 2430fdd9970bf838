// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/binding/binding_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTreeView>

#include "models/binding/binding_rules.h"
#include "views/binding/binding_actions.h"
#include "views/binding/binding_picture.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kServiceWidth = 220;
constexpr int kNameWidth = 240;

// A circle or a chain that is too long is said in words and in another colour.
class BindingDelegate : public ListDelegate {
 public:
  using ListDelegate::ListDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    ListDelegate::initStyleOption(option, index);
    if (index.column() == models::BindingModel::Chain && index.data(models::BindingModel::WarningRole).toBool())
      option->palette.setColor(QPalette::Text, themeColor(Token::Danger));
  }
};

}  // namespace

BindingPanel::BindingPanel(models::ServiceContext& service, ActionRegistry& registry, QWidget* parent)
    : ResourcePanel(QStringLiteral("binding/"), tr("Bindings"), QStringLiteral("binding"), parent),
      m_service(service),
      m_registry(registry),
      m_store(new models::BindingStore(service, this)),
      m_model(new models::BindingModel(*m_store, this)),
      m_actions(new BindingActions(service, this)),
      m_table(new QTreeView(this)),
      m_picture(new BindingPicture),
      m_scroll(new QScrollArea(this)),
      m_summary(new TokenLabel(Token::Muted, {}, this, uiFontDetail)) {
  defineBindingActions(registry);
  makeTable();
  m_scroll->setWidget(m_picture);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);  // the picture has it
  addPage(tr("Table"), m_table);
  addPage(tr("Picture"), m_scroll);
  m_summary->setObjectName(QStringLiteral("binding.summary"));
  addToolWidget(m_summary);
  makeActions(registry);
  messageBar()->setClosable(true);

  connect(m_store, &models::BindingStore::changed, this, &BindingPanel::showContent);
  connect(m_store, &models::BindingStore::stateChanged, this, &BindingPanel::showState);
  connect(&service, &models::ServiceContext::stateChanged, this, &BindingPanel::showState);
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &BindingPanel::updateActions);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BindingPanel::updateActions);
  connect(m_table, &QTreeView::activated, this, [this] { m_open->trigger(); });
  connect(m_picture, &BindingPicture::selectionChanged, this, [this](const QRect& box) {
    m_scroll->ensureVisible(box.center().x(), box.center().y(), box.width(), box.height());
    updateActions();
  });
  connect(m_picture, &BindingPicture::opened, this, [this] { m_open->trigger(); });
  connect(this, &ResourcePanel::pageChanged, this, &BindingPanel::updateActions);
  connect(messageBar(), &MessageBar::retryRequested, this, &BindingPanel::refresh);
  connect(m_actions, &BindingActions::opened, this, &BindingPanel::showBinding);
  connect(m_actions, &BindingActions::deleted, this, &BindingPanel::bindingDeleted);
  connect(m_actions, &BindingActions::failed, this, [this](const Error& error) {
    messageBar()->showError(error);
    messageBar()->setRetryVisible(false);  // the action repeats it
    m_saysState = false;
  });
  showContent();
}

BindingPanel::~BindingPanel() = default;

void BindingPanel::makeTable() {
  using Model = models::BindingModel;
  m_table->setObjectName(QStringLiteral("binding.table"));
  m_table->setAccessibleName(tr("Service bindings"));
  m_table->setModel(m_model);
  setUpList(*m_table, {Model::Binding});
  m_table->setItemDelegate(new BindingDelegate({Model::Binding}, metrics::treeRow, m_table));
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_table->header()->resizeSection(Model::Caller, kServiceWidth);
  m_table->header()->resizeSection(Model::Binding, kNameWidth);
  m_table->header()->resizeSection(Model::Target, kServiceWidth);
}

void BindingPanel::makeActions(ActionRegistry& registry) {
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_create = make("binding.create", [this] { m_actions->create(); });
  m_open = make("binding.openTarget", [this] {
    if (const QString wanted = wantedService(); !wanted.isEmpty()) emit serviceWanted(wanted);
  });
  m_copy = make("binding.copyName", [this] {
    if (const auto* row = current()) QGuiApplication::clipboard()->setText(row->binding);
  });
  m_delete = make("binding.delete", [this] {
    if (const auto* row = current()) m_actions->remove(row->binding);
  });
  m_all = make("binding.allServices", [] {});
  m_all->setCheckable(true);
  connect(m_all, &QAction::toggled, this, [this](bool all) {
    m_model->setAllServices(all);
    showContent();
    emit viewStateChanged();
  });
  addToolAction(m_all, Table);
  addToolAction(m_open);
  addToolAction(m_delete, Table);
  setPrimaryAction(m_create);
  addPanelAction(m_copy);
  addPanelAction(make("binding.showTable", [this] { showPage(Table); }));
  addPanelAction(make("binding.showPicture", [this] { showPage(Picture); }));
  m_table->addActions({m_open, m_copy, m_delete});
}

const models::BindingModel::Row* BindingPanel::current() const {
  if (currentPage() != Table) return nullptr;
  // A list that gets the focus makes a row current that nobody chose.
  const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
  return chosen.isEmpty() ? nullptr : m_model->row(chosen.front().row());
}

QString BindingPanel::wantedService() const {
  std::string id;
  if (currentPage() == Picture) {
    id = m_picture->selected();
  } else if (const auto* row = current()) {
    // A call from another service leads to its caller.
    id = row->isOwn || row->targetId != m_service.id() ? row->targetId : row->callerId;
  }
  const int node = m_store->graph().nodeOf(id);
  const bool isOther = node >= 0 && id != m_service.id();
  if (!isOther || !m_store->graph().nodes()[static_cast<std::size_t>(node)].known) return {};
  return QString::fromStdString(id);
}

void BindingPanel::showBinding(const QString& name) {
  m_select = name;
  setCurrentPage(Table);
  chooseMade();
}

void BindingPanel::chooseMade() {
  const int row = m_select.isEmpty() ? -1 : m_model->rowOf(m_select);
  if (row < 0) return;
  m_select.clear();
  m_table->setCurrentIndex(m_model->index(row, 0));
  m_table->scrollTo(m_table->currentIndex());
}

void BindingPanel::showContent() {
  chooseMade();
  m_picture->setGraph(m_store->graph(), m_service.id());
  showSummary();
  showState();
  updateActions();
}

void BindingPanel::showSummary() {
  const models::BindingGraph& graph = m_store->graph();
  const int own = graph.nodeOf(m_service.id());
  if (own < 0 || !m_service.resources()) {
    m_summary->clear();
    return;
  }
  const auto& node = graph.nodes()[static_cast<std::size_t>(own)];
  m_summary->setText(tr("Longest chain: %1").arg(models::chainText(node.chain, node.inCycle)));
  m_summary->setToolTip(models::chainSentence(node.chain, node.inCycle));
  m_summary->setToken(models::BindingGraph::isTooLong(node.chain) ? Token::Warning : Token::Muted);
}

void BindingPanel::showState() {
  using models::LoadState;
  const LoadState own = m_service.state();
  const LoadState others = m_store->state();
  const auto isBusy = [](LoadState state) { return state == LoadState::Loading || state == LoadState::Refreshing; };
  setLoading(isBusy(own) || isBusy(others));
  if (!m_service.resources()) {
    showEmptyState(iconName(), own == LoadState::Failed
                                   ? tr("The resources of %1 did not arrive.").arg(m_service.name())
                                   : tr("Asking for the bindings of %1.").arg(m_service.name()));
  } else if (m_model->rowCount() == 0 && !m_all->isChecked()) {
    showEmptyState(iconName(), tr("%1 calls no other service, and none calls it.").arg(m_service.name()), m_create);
  } else {
    clearEmptyState();
  }
  if (m_service.error() || m_store->error()) {
    messageBar()->showError(m_service.error() ? *m_service.error() : *m_store->error());
    m_saysState = true;
  } else if (others == LoadState::Ready && !m_store->unread().isEmpty()) {
    messageBar()->showMessage(Severity::Warning,
                              tr("The bindings of %1 did not arrive, so that calls may be missing here.")
                                  .arg(QLocale().createSeparatedList(m_store->unread())));
    messageBar()->setRetryVisible(true);
    m_saysState = true;
  } else if (m_saysState) {
    messageBar()->clear();
    m_saysState = false;
  }
}

void BindingPanel::updateActions() {
  const bool canWrite = m_actions->canWrite();
  const QString readOnly = canWrite ? QString() : tr("This connection is read-only.");
  const auto* row = current();
  const QString chooseFirst = tr("Choose a binding in the table first.");
  m_registry.setEnabled(m_create, canWrite, readOnly);
  QString noDelete = readOnly;
  if (canWrite) noDelete = row == nullptr ? chooseFirst : tr("This binding is another service's. Go there first.");
  m_registry.setEnabled(m_delete, canWrite && row != nullptr && row->isOwn, noDelete);
  m_registry.setEnabled(m_copy, row != nullptr, chooseFirst);
  m_registry.setEnabled(m_open, !wantedService().isEmpty(), tr("Choose another service first."));
}

QJsonObject BindingPanel::viewState() const {
  QJsonObject state = ResourcePanel::viewState();
  state[QLatin1String("allServices")] = m_all->isChecked();
  return state;
}

void BindingPanel::restoreViewState(const QJsonObject& state) {
  m_all->setChecked(state.value(QLatin1String("allServices")).toBool());
  ResourcePanel::restoreViewState(state);
}

void BindingPanel::activate() {
  if (!m_service.resources()) m_service.refresh();
  m_store->refresh();
  m_table->setFocus(Qt::OtherFocusReason);
}

void BindingPanel::refresh() {
  messageBar()->clear();
  m_service.refresh();
  m_store->refresh();
}

void BindingPanel::showPage(int page) {
  setCurrentPage(page);
  QWidget* taker = page == Picture ? static_cast<QWidget*>(m_picture) : m_table;
  taker->setFocus(Qt::OtherFocusReason);
}

}  // namespace tovuk::views
