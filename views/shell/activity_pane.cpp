// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/activity_pane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/shell/action_registry.h"
#include "views/shell/activity_delegate.h"
#include "views/shell/activity_text.h"
#include "views/widgets/action_button.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

using Model = models::ActivityModel;

namespace {
const QString kScope = QStringLiteral("activity");
constexpr int kLeastHeight = 48;
constexpr int kHeightWithDetails = 220;
}  // namespace

void ActivityPane::defineActions(ActionRegistry& registry) {
  const auto define = [&registry](const char* id, const QString& text, const char* icon, const QKeySequence& keys,
                                  bool group) {
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = text;
    spec.iconName = QLatin1String(icon);
    spec.shortcut = keys;
    spec.menu = MenuPlace::Connection;
    spec.scope = kScope;
    spec.startsGroup = group;
    registry.define(spec);
  };
  define("activity.details", tr("Show the call in full"), "info", {}, true);
  define("activity.copyCurl", tr("Copy the call as a curl command"), "copy", {}, false);
  define("activity.copyCommand", tr("Copy the call as a tovuk command"), "command", {}, false);
  define("activity.repeat", tr("Repeat the call"), "refresh", {}, false);
}

ActivityPane::ActivityPane(models::ActivityModel& model, ActionRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_registry(registry),
      m_title(new QLabel(tr("ACTIVITY"), this)),
      m_list(new QTreeView(this)),
      m_detailBox(new QWidget(this)),
      m_detail(new QPlainTextEdit(m_detailBox)),
      m_splitter(new QSplitter(this)),
      m_copyCurl(registry.create(QStringLiteral("activity.copyCurl"), this)),
      m_copyCommand(registry.create(QStringLiteral("activity.copyCommand"), this)),
      m_repeat(registry.create(QStringLiteral("activity.repeat"), this)),
      m_details(registry.create(QStringLiteral("activity.details"), this)) {
  m_actions = {m_details, m_copyCurl, m_copyCommand, m_repeat};
  m_details->setCheckable(true);
  m_list->setModel(&model);
  m_list->setItemDelegate(new ActivityDelegate(m_list));
  m_list->setAccessibleName(tr("Calls"));
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setAllColumnsShowFocus(true);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  m_list->viewport()->setAutoFillBackground(false);
  m_list->setTabKeyNavigation(false);
  QHeaderView* columns = m_list->header();
  columns->setStretchLastSection(false);
  columns->setMinimumSectionSize(metrics::step);
  const QFontMetrics mono(monoFont());
  const auto width = [&](int column, int characters) {
    columns->setSectionResizeMode(column, QHeaderView::Fixed);
    columns->resizeSection(column, mono.horizontalAdvance(QString(characters, QLatin1Char('0'))) + metrics::gap * 2);
  };
  width(Model::Time, 12);
  width(Model::Verb, 6);
  width(Model::Status, 10);
  width(Model::Duration, 11);
  width(Model::Cost, 9);
  columns->setSectionResizeMode(Model::Target, QHeaderView::Stretch);
  columns->setSectionResizeMode(Model::Meters, QHeaderView::Stretch);

  m_detail->setReadOnly(true);
  m_detail->setUndoRedoEnabled(false);
  m_detail->setLayoutDirection(Qt::LeftToRight);  // code
  m_detail->setFrameShape(QFrame::NoFrame);
  m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_detail->setAccessibleName(tr("The call in full"));
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(metrics::margin, 0, metrics::gap, 0);
  buttons->setSpacing(metrics::step);
  const auto button = [&](QAction* action, const QString& words) {
    action->setIconText(words);
    buttons->addWidget(new ActionButton(ActionButton::Kind::Tool, action, m_detailBox));
  };
  button(m_copyCurl, tr("Copy as curl"));
  button(m_copyCommand, tr("Copy as tovuk"));
  button(m_repeat, tr("Repeat"));
  buttons->addStretch(1);
  auto* detailColumn = new QVBoxLayout(m_detailBox);
  detailColumn->setContentsMargins(0, 0, 0, 0);
  detailColumn->setSpacing(0);
  detailColumn->addLayout(buttons);
  detailColumn->addWidget(m_detail, 1);
  m_detailBox->hide();
  setMinimumHeight(kLeastHeight);

  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_detailBox);
  m_splitter->setStretchFactor(0, 3);
  m_splitter->setStretchFactor(1, 2);
  m_splitter->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, metrics::gap, 0, 0);
  column->setSpacing(metrics::step);
  auto* titleRow = new QHBoxLayout;
  titleRow->setContentsMargins(metrics::margin, 0, metrics::gap, 0);
  titleRow->addWidget(m_title);
  titleRow->addStretch(1);
  column->addLayout(titleRow);
  auto* body = new QHBoxLayout;
  body->setContentsMargins(metrics::gap, 0, 0, 0);
  body->addWidget(m_splitter);
  column->addLayout(body, 1);

  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    updateActions();
    if (areDetailsShown()) showEntry();
  });
  connect(m_list, &QTreeView::activated, this, [this] { m_details->setChecked(true); });
  connect(m_list, &QTreeView::customContextMenuRequested, this,
          [this](const QPoint& at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
  connect(m_details, &QAction::toggled, this, &ActivityPane::setDetailsShown);
  connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
    const int row = m_list->currentIndex().row();
    if (row < first.row() || row > last.row()) return;
    updateActions();
    if (areDetailsShown()) showEntry();
  });
  connect(m_copyCurl, &QAction::triggered, this, [this] {
    if (const auto* entry = currentEntry()) {
      QApplication::clipboard()->setText(models::asCurl(*entry, m_baseUrl));
      emit copied(tr("Copied the curl command. The token is written as $TOVUK_TOKEN."));
    }
  });
  connect(m_copyCommand, &QAction::triggered, this, [this] {
    if (const auto* entry = currentEntry()) {
      QApplication::clipboard()->setText(models::asTovukCommand(*entry));
      emit copied(tr("Copied the tovuk command."));
    }
  });
  connect(m_repeat, &QAction::triggered, this, [this] {
    if (const auto* entry = currentEntry()) emit repeatRequested(entry->id);
  });
  tint();
  updateActions();
}

ActivityPane::~ActivityPane() = default;

const client::LedgerEntry* ActivityPane::currentEntry() const { return m_model.entry(m_list->currentIndex().row()); }

bool ActivityPane::areDetailsShown() const { return !m_detailBox->isHidden(); }

void ActivityPane::setDetailsShown(bool shown) {
  m_details->setChecked(shown);
  m_detailBox->setVisible(shown);
  // A call in full needs lines to be read; the list alone gets along with two.
  setMinimumHeight(shown ? kHeightWithDetails : kLeastHeight);
  // The call in full says these too, and the room is needed.
  m_list->setColumnHidden(Model::Meters, shown);
  m_list->setColumnHidden(Model::Cost, shown);
  if (shown && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model.index(0, 0));
  if (shown) showEntry();
}

void ActivityPane::showEntry() {
  const client::LedgerEntry* entry = currentEntry();
  m_detail->setPlainText(
      entry ? activityText(*entry, m_model.index(m_list->currentIndex().row(), Model::Meters).data().toString())
            : tr("Choose a call in the list."));
  setDetailFonts();
}

// What was sent and answered is code; a sentence in a script that such a font sets badly has the font of all sentences.
void ActivityPane::setDetailFonts() {
  m_detail->setFont(uiFont());
  QTextCursor cursor(m_detail->document());
  cursor.select(QTextCursor::Document);
  QTextCharFormat code;
  if (currentEntry()) code.setFont(monoFont());
  cursor.setCharFormat(code);
  for (QTextBlock line = m_detail->document()->begin(); line.isValid(); line = line.next()) {
    if (monoFontFor(line.text()) == monoFont()) continue;
    cursor.setPosition(line.position());
    cursor.setPosition(line.position() + line.length() - 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat({});
  }
}

void ActivityPane::updateActions() {
  const client::LedgerEntry* entry = currentEntry();
  const QString reason = entry ? QString() : tr("Choose a call in the list.");
  m_registry.setEnabled(m_copyCurl, entry && !models::asCurl(*entry, m_baseUrl).isEmpty(), reason);
  m_registry.setEnabled(m_copyCommand, entry && !models::asTovukCommand(*entry).isEmpty(), reason);
  m_registry.setEnabled(m_repeat, entry && models::canRepeat(*entry),
                        entry ? tr("Only calls that read can be repeated.") : reason);
}

void ActivityPane::showMenu(const QPoint& globalPosition) {
  if (!currentEntry()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions(m_actions);
  menu->setToolTipsVisible(true);  // why an entry is disabled
  menu->popup(globalPosition);
}

void ActivityPane::tint() {
  m_title->setFont(uiFontSmall());
  QPalette palette = m_title->palette();
  palette.setColor(QPalette::WindowText, themeColor(Token::Muted));
  m_title->setPalette(palette);
  setDetailFonts();
  for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_detail)}) {
    QPalette paper = part->palette();
    paper.setColor(QPalette::Base, themeColor(Token::Window));
    part->setPalette(paper);
  }
}

void ActivityPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Window));
}

void ActivityPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) tint();
}

}  // namespace tovuk::views
