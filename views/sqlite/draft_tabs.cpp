// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/draft_tabs.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

#include "views/sqlite/sql_editor.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/icons.h"
#include "views/widgets/page_tabs.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

DraftTabs::DraftTabs(models::DraftStore& store, SqlEditor& editor, QWidget* parent)
    : QWidget(parent), m_store(store), m_editor(editor) {
  auto* layout = new QHBoxLayout(this);
  m_tabs = new PageTabs(this);
  m_tabs->setObjectName(QStringLiteral("sqlite.draftTabs"));
  m_tabs->setAccessibleName(tr("Drafts"));
  m_tabs->setUsesScrollButtons(true);
  m_tabs->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_tabs->installEventFilter(this);
  const auto button = [this](const char* iconName, const QString& text, void (DraftTabs::*run)()) {
    auto* made = new ActionButton(ActionButton::Kind::Icon, this);
    made->setIcon(themedIcon(QLatin1String(iconName)));
    made->setText(text);
    made->setToolTip(text);
    connect(made, &QToolButton::clicked, this, run);
    return made;
  };
  layout->setContentsMargins(0, 0, metrics::gap, 0);
  layout->addWidget(m_tabs);
  layout->addWidget(button("plus", tr("New draft"), &DraftTabs::newEmptyDraft));
  layout->addStretch(1);
  layout->addWidget(button("close", tr("Close this draft"), &DraftTabs::closeCurrent));
  hide();

  const auto idAt = [this](int tab) { return m_tabs->tabData(tab).toString(); };
  connect(m_tabs, &QTabBar::currentChanged, this, [this, idAt](int tab) {
    if (tab >= 0) show(idAt(tab));
  });
  // With the keyboard the tabs keep the focus: the arrow keys walk on.
  connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
    if (tab >= 0) m_editor.setFocus(Qt::MouseFocusReason);
  });
  connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this, idAt](int tab) {
    if (tab >= 0) rename(idAt(tab));
  });
  connect(&m_editor, &SqlEditor::contentEdited, this, &DraftTabs::keepCurrent);
}

bool DraftTabs::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_tabs && event->type() == QEvent::MouseButtonRelease) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const int tab = m_tabs->tabAt(mouse->pos());
    if (mouse->button() == Qt::MiddleButton && tab >= 0) {
      close(m_tabs->tabData(tab).toString());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void DraftTabs::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Surface));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

void DraftTabs::newEmptyDraft() { newDraft(); }

void DraftTabs::open() {
  if (m_store.drafts().empty()) {
    m_store.setActive(m_store.create(freeTitle()));
  }
  rebuild();
  const auto* active = find(m_store.activeId());
  show(active != nullptr ? active->id : m_store.drafts().front().id);
}

int DraftTabs::count() const { return static_cast<int>(m_store.drafts().size()); }

const models::Draft* DraftTabs::find(const QString& id) const {
  const auto& drafts = m_store.drafts();
  const auto it = std::find_if(drafts.begin(), drafts.end(), [&](const models::Draft& d) { return d.id == id; });
  return it == drafts.end() ? nullptr : &*it;
}

QString DraftTabs::freeTitle() const {
  const auto& drafts = m_store.drafts();
  for (int number = 1;; ++number) {
    const QString title = tr("Draft %1").arg(number);
    if (std::none_of(drafts.begin(), drafts.end(), [&](const models::Draft& d) { return d.title == title; })) {
      return title;
    }
  }
}

void DraftTabs::rebuild() {
  const QSignalBlocker quiet(m_tabs);
  while (m_tabs->count() > 0) m_tabs->removeTab(0);
  for (const auto& draft : m_store.drafts()) {
    const int tab = m_tabs->addTab(draft.title);
    m_tabs->setTabData(tab, draft.id);
    if (draft.id == m_current) m_tabs->setCurrentIndex(tab);
  }
  // A hidden tab bar does not tell the layout that it grew.
  m_tabs->updateGeometry();
  setVisible(m_tabs->count() > 1);
}

void DraftTabs::show(const QString& id) {
  const auto* draft = find(id);
  if (draft == nullptr) return;
  m_current = id;
  m_store.setActive(id);
  m_showing = true;
  m_editor.setContent(draft->text, draft->caret);
  m_showing = false;
  for (int tab = 0; tab < m_tabs->count(); ++tab) {
    if (m_tabs->tabData(tab).toString() == id) m_tabs->setCurrentIndex(tab);
  }
  emit draftShown();
}

void DraftTabs::keepCurrent() {
  if (!m_showing && !m_current.isEmpty()) m_store.update(m_current, m_editor.text(), m_editor.caret());
}

void DraftTabs::newDraft(const QString& title, const QString& text) {
  keepCurrent();
  const QString id = m_store.create(title.isEmpty() ? freeTitle() : title, text);
  m_current = id;
  rebuild();
  show(id);
  m_editor.setFocus(Qt::OtherFocusReason);
}

void DraftTabs::closeCurrent() { close(m_current); }

void DraftTabs::close(const QString& id) {
  keepCurrent();
  const int tab = m_tabs->currentIndex();
  m_store.close(id);
  if (m_store.drafts().empty()) m_store.create(freeTitle());
  if (id == m_current) {
    const auto& drafts = m_store.drafts();
    m_current = drafts[static_cast<std::size_t>(std::clamp(tab, 0, static_cast<int>(drafts.size()) - 1))].id;
  }
  rebuild();
  show(m_current);
  m_editor.setFocus(Qt::OtherFocusReason);
}

void DraftTabs::reopenLast() {
  keepCurrent();
  const QString id = m_store.reopenLast();
  if (id.isEmpty()) return;
  m_current = id;
  rebuild();
  show(id);
  m_editor.setFocus(Qt::OtherFocusReason);
}

void DraftTabs::renameCurrent() { rename(m_current); }

void DraftTabs::rename(const QString& id) {
  const auto* draft = find(id);
  if (draft == nullptr) return;
  AskText question;
  question.title = tr("Rename the draft");
  question.label = tr("Name");
  question.initial = draft->title;
  question.confirmLabel = tr("Rename");
  question.problem = [](const QString& text) {
    return text.trimmed().isEmpty() ? tr("A draft needs a name.") : QString();
  };
  Ask::text(this, question, [this, id](const std::optional<QString>& title) {
    if (!title) return;
    m_store.rename(id, title->trimmed());
    rebuild();
  });
}

}  // namespace tovuk::views
