// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigation_pane.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "views/shell/navigation_delegate.h"
#include "views/shell/navigation_tree.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

using Model = models::NavigationModel;

NavigationPane::NavigationPane(models::NavigationModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new models::NavigationFilter(this)),
      m_field(new QLineEdit(this)),
      m_tree(new NavigationTree(this)) {
  m_filter->setSourceModel(&model);
  m_field->setPlaceholderText(tr("Filter"));
  m_field->setAccessibleName(tr("Filter the resources"));
  m_field->setClearButtonEnabled(true);
  m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_field->installEventFilter(this);
  m_tree->setAccessibleName(tr("Resources"));
  m_tree->setModel(m_filter);
  m_tree->installEventFilter(this);
  auto* delegate = new NavigationDelegate(m_tree);
  m_tree->setItemDelegate(delegate);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_field);
  column->addWidget(m_tree, 1);

  connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filter->setText(text);
    if (text.isEmpty()) {
      expandUnfolded();
    } else {
      m_tree->expandAll();
    }
  });
  connect(m_tree, &QTreeView::clicked, this, &NavigationPane::openIndex);
  connect(m_tree, &QTreeView::customContextMenuRequested, this,
          [this](const QPoint& at) { showMenu(m_tree->indexAt(at), m_tree->viewport()->mapToGlobal(at)); });
  connect(delegate, &NavigationDelegate::createClicked, this,
          [this](const QModelIndex& index) { emit createRequested(index.data(Model::SectionRole).toString()); });
  const auto folded = [this](const QModelIndex& index, bool isFolded) {
    if (!m_field->text().isEmpty()) return;
    const QString section = index.data(Model::SectionRole).toString();
    m_folded.removeAll(section);
    if (isFolded) m_folded.append(section);
    emit foldedChanged();
  };
  connect(m_tree, &QTreeView::collapsed, this, [folded](const QModelIndex& index) { folded(index, true); });
  connect(m_tree, &QTreeView::expanded, this, [folded](const QModelIndex& index) { folded(index, false); });
  // A section's first resources unfold it; later ones leave it as the person wants it.
  connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
    expandUnfolded();
    setCurrent(m_currentSection, m_currentResource);
  });
  connect(m_filter, &QAbstractItemModel::modelReset, this, &NavigationPane::expandUnfolded);
  expandUnfolded();
  tint();
}

NavigationPane::~NavigationPane() = default;

void NavigationPane::focusFilter() {
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

void NavigationPane::focusTree() { m_tree->setFocus(Qt::ShortcutFocusReason); }

void NavigationPane::setCurrent(const QString& section, const QString& resource) {
  m_currentSection = section;
  m_currentResource = resource;
  // The one panel of a section is at home on each of its rows: the person's choice stays.
  if (!section.isEmpty() && resource.isEmpty() && m_tree->currentIndex().data(Model::SectionRole).toString() == section)
    return;
  const QModelIndex source =
      resource.isEmpty() ? m_model.sectionIndex(section) : m_model.resourceIndex(section, resource);
  const QModelIndex index = m_filter->mapFromSource(source);
  if (index.isValid()) {
    m_tree->setCurrentIndex(index);
  } else if (section.isEmpty()) {
    m_tree->clearSelection();
  }
}

QStringList NavigationPane::folded() const { return m_folded; }

void NavigationPane::setFolded(const QStringList& sections) {
  m_folded = sections;
  expandUnfolded();
}

void NavigationPane::expandUnfolded() {
  const QSignalBlocker quiet(m_tree);
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const QModelIndex section = m_filter->index(row, 0);
    m_tree->setExpanded(section, !m_folded.contains(section.data(Model::SectionRole).toString()));
  }
  m_tree->viewport()->update();
}

void NavigationPane::openIndex(const QModelIndex& index) {
  if (!index.isValid()) return;
  const QString resource = index.data(Model::ResourceNameRole).toString();
  if (resource.isEmpty() && !index.data(Model::OnePanelRole).toBool()) {
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    return;
  }
  emit opened(index.data(Model::SectionRole).toString(), resource);
}

void NavigationPane::showMenu(const QModelIndex& index, const QPoint& globalPosition) {
  if (!index.isValid()) return;
  emit menuRequested(index.data(Model::SectionRole).toString(), index.data(Model::ResourceNameRole).toString(),
                     globalPosition);
}

bool NavigationPane::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_tree && enter) {
      openIndex(m_tree->currentIndex());
      return true;
    }
    if (watched == m_tree && key->key() == Qt::Key_Insert) {
      emit createRequested(m_tree->currentIndex().data(Model::SectionRole).toString());
      return true;
    }
    // Escape first clears the text, and then leaves the field.
    const bool leaves = key->key() == Qt::Key_Down || (key->key() == Qt::Key_Escape && m_field->text().isEmpty());
    if (watched == m_field && leaves) {
      m_tree->setFocus();
      if (!m_tree->currentIndex().isValid()) m_tree->setCurrentIndex(m_filter->index(0, 0));
      return true;
    }
    if (watched == m_field && enter) {
      // The first resource that matches.
      for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex first = m_filter->index(0, 0, m_filter->index(row, 0));
        if (!first.isValid()) continue;
        openIndex(first);
        return true;
      }
    }
    if (watched == m_field && key->key() == Qt::Key_Escape) {
      m_field->clear();
      return true;
    }
  }
  if (event->type() == QEvent::ContextMenu && watched == m_tree) {
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid()) {
      showMenu(index, m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void NavigationPane::tint() {
  QPalette palette = m_tree->palette();
  palette.setColor(QPalette::Base, themeColor(Token::Window));
  m_tree->setPalette(palette);
}

void NavigationPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) tint();
}

void NavigationPane::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeColor(Token::Window)); }

}  // namespace tovuk::views
