// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/navigation_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace tovuk::models {

namespace {

class NavigationText {
  Q_DECLARE_TR_FUNCTIONS(NavigationText)
 public:
  static QString readLimited() { return tr("Reads are refused until the row limit of the plan starts anew."); }
  static QString writeLimited() { return tr("Writes are refused until the row limit of the plan starts anew."); }
  static QString storageExceeded() { return tr("The storage is full. Delete data or raise the limit to write again."); }
  static QString unknownState(const QString& state) { return tr("The service reports the quota state %1.").arg(state); }
};

}  // namespace

QString quotaWarning(const QString& quotaState) {
  if (quotaState.isEmpty() || quotaState == u"ok") return {};
  if (quotaState == u"read_limited") return NavigationText::readLimited();
  if (quotaState == u"write_limited") return NavigationText::writeLimited();
  if (quotaState == u"storage_exceeded") return NavigationText::storageExceeded();
  return NavigationText::unknownState(quotaState);
}

struct NavigationModel::Section {
  const NavigationSection* definition = nullptr;
  int row = 0;
  std::vector<NavigationItem> items;
};

NavigationModel::NavigationModel(std::vector<NavigationSection> sections, QObject* parent)
    : DiffedModel<QAbstractItemModel>(parent), m_definitions(std::move(sections)) {
  for (const NavigationSection& definition : m_definitions) {
    const int row = static_cast<int>(m_sections.size());
    m_sections.push_back(std::make_unique<Section>(Section{&definition, row, {}}));
  }
}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setService(ServiceContext* service) {
  if (m_service == service) return;
  if (m_service) m_service->disconnect(this);
  m_service = service;
  if (service) {
    connect(service, &ServiceContext::resourcesChanged, this, &NavigationModel::takeResources);
    connect(service, &QObject::destroyed, this, &NavigationModel::takeResources);
  }
  takeResources();
}

void NavigationModel::takeResources() {
  const bool hasResources = m_service && m_service->resources();
  for (const auto& section : m_sections) {
    const QModelIndex at = index(section->row, 0);
    const std::size_t before = section->items.size();
    syncRows(
        at, section->items,
        hasResources ? section->definition->items(*m_service->resources()) : std::vector<NavigationItem>(),
        [](const NavigationItem& item) { return item.id; },
        [](int, NavigationItem& item, const NavigationItem& newer) {
          if (item == newer) return false;
          item = newer;
          return true;
        });
    if (section->items.size() != before || hasResources != m_hadResources) emit dataChanged(at, at);
  }
  m_hadResources = hasResources;
}

const NavigationSection* NavigationModel::section(const QString& sectionId) const {
  const auto it = std::find_if(m_definitions.begin(), m_definitions.end(),
                               [&](const NavigationSection& each) { return each.id == sectionId; });
  return it == m_definitions.end() ? nullptr : &*it;
}

QModelIndex NavigationModel::sectionIndex(const QString& sectionId) const {
  for (const auto& section : m_sections)
    if (section->definition->id == sectionId) return index(section->row, 0);
  return {};
}

QModelIndex NavigationModel::resourceIndex(const QString& sectionId, const QString& idOrName) const {
  const QModelIndex parent = sectionIndex(sectionId);
  if (!parent.isValid()) return {};
  const auto& items = m_sections[static_cast<std::size_t>(parent.row())]->items;
  const auto find = [&](QString NavigationItem::*field) {
    const auto it = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.*field == idOrName; });
    return it == items.end() ? QModelIndex() : index(static_cast<int>(it - items.begin()), 0, parent);
  };
  const QModelIndex byId = find(&NavigationItem::id);
  return byId.isValid() ? byId : find(&NavigationItem::name);
}

// An index holds the section it stands in; that of a section itself holds none.
QModelIndex NavigationModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  if (!parent.isValid()) return createIndex(row, column);
  return createIndex(row, column, m_sections[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex NavigationModel::parent(const QModelIndex& child) const {
  const auto* section = static_cast<const Section*>(child.constInternalPointer());
  return section ? createIndex(section->row, 0) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_sections.size());
  if (parent.constInternalPointer() || parent.column() > 0) return 0;
  return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())]->items.size());
}

int NavigationModel::columnCount(const QModelIndex&) const { return 1; }

QVariant NavigationModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto* parentSection = static_cast<const Section*>(index.constInternalPointer());
  const Section& section = parentSection ? *parentSection : *m_sections[static_cast<std::size_t>(index.row())];
  if (role == SectionRole) return section.definition->id;
  if (role == IconNameRole) return section.definition->iconName;
  if (!parentSection) {
    switch (role) {
      case Qt::DisplayRole: return section.definition->title;
      case KindRole: return static_cast<int>(Kind::Section);
      case CountRole:
        // Before the service has told, none is not the number.
        return m_service && m_service->resources() ? QVariant(static_cast<qlonglong>(section.items.size()))
                                                   : QVariant();
      case NewTextRole: return section.definition->newText;
      case OnePanelRole: return section.definition->isOnePanel;
      default: return {};
    }
  }
  const NavigationItem& item = section.items[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case ResourceNameRole: return item.name;
    case KindRole: return static_cast<int>(Kind::Resource);
    case CountRole: return item.count ? QVariant(*item.count) : QVariant();
    case ResourceIdRole: return item.id;
    case QuotaStateRole: return item.quotaState;
    case Qt::ToolTipRole:
    case WarningRole: return quotaWarning(item.quotaState);
    default: return {};
  }
}

NavigationFilter::NavigationFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
}

void NavigationFilter::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  invalidateRowsFilter();
}

bool NavigationFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
  const auto holds = [this](const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
  };
  return m_text.isEmpty() || holds(sourceModel()->index(sourceRow, 0, sourceParent)) ||
         (sourceParent.isValid() && holds(sourceParent));
}

}  // namespace tovuk::models
