// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree on the left: one section a resource type, its resources below, all from the one resources payload of the
// service.
#pragma once

#include <QAbstractItemModel>
#include <QPointer>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

#include "models/navigation_sections.h"
#include "models/row_diff.h"
#include "models/service_context.h"

namespace tovuk::models {

class NavigationModel : public DiffedModel<QAbstractItemModel> {
  Q_OBJECT
 public:
  enum class Kind : std::uint8_t { Section, Resource };
  enum Role : int {
    KindRole = Qt::UserRole + 1,  // int of Kind
    SectionRole,                  // QString: id of the section, also of its resources
    IconNameRole,                 // QString
    CountRole,                    // qlonglong; invalid: none
    ResourceIdRole,               // QString; empty for a section
    ResourceNameRole,             // QString; empty for a section
    QuotaStateRole,               // QString as sent; empty: none
    WarningRole,                  // QString: one sentence for the warning icon; empty: nothing to warn of
    NewTextRole,                  // QString, of sections
    OnePanelRole,                 // bool, of sections: the row opens the one panel of its resources
  };

  explicit NavigationModel(std::vector<NavigationSection> sections, QObject* parent = nullptr);
  ~NavigationModel() override;

  // Follows the resources of `service`; nullptr: sections without resources. Kept only as long as it lives.
  void setService(ServiceContext* service);
  [[nodiscard]] ServiceContext* service() const { return m_service; }

  [[nodiscard]] const std::vector<NavigationSection>& sections() const { return m_definitions; }
  [[nodiscard]] const NavigationSection* section(const QString& sectionId) const;  // nullptr: not shown
  [[nodiscard]] QModelIndex sectionIndex(const QString& sectionId) const;
  [[nodiscard]] QModelIndex resourceIndex(const QString& sectionId, const QString& idOrName) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Section;
  void takeResources();

  std::vector<NavigationSection> m_definitions;
  std::vector<std::unique_ptr<Section>> m_sections;
  QPointer<ServiceContext> m_service;
  bool m_hadResources = false;
};

// Rows whose name holds the text; a section stays while one of its resources does, and with all of them when its own
// title holds it.
class NavigationFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit NavigationFilter(QObject* parent = nullptr);
  void setText(const QString& text);

 protected:
  bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

 private:
  QString m_text;
};

// One sentence about a quotaState that restricts a resource; empty for "ok" and for no state.
QString quotaWarning(const QString& quotaState);

}  // namespace tovuk::models
