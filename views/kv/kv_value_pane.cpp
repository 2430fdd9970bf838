// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_value_pane.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "views/kv/kv_expiry_field.h"
#include "views/shell/action_registry.h"
#include "views/widgets/action_button.h"
#include "views/widgets/choice_bar.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"
#include "views/widgets/value_editor.h"

namespace tovuk::views {

namespace {

constexpr int kSettleMs = 100;
// Of ValueDrafts, whose drafts stand under an object and a key: KV has keys only.
const std::string kObject = "kv";

}  // namespace

KvValuePane::KvValuePane(const Deps& deps, QWidget* page)
    : QWidget(page), m_value(deps.value), m_drafts(deps.drafts), m_service(deps.service), m_registry(deps.registry) {
  m_read = make("kv.read", page, &KvValuePane::readNow);
  m_save = make("kv.save", page, &KvValuePane::save);
  m_diff = make("kv.difference", page, &KvValuePane::showDifference);
  m_revert = make("kv.revert", page, &KvValuePane::revert);
  m_delete = make("kv.delete", page, &KvValuePane::askToDelete);
  m_rename = make("kv.rename", page, &KvValuePane::askToRename);
  m_undo = make("kv.undo", page, &KvValuePane::undo);
  m_format = make("kv.format", page, &KvValuePane::format);
  m_load = make("kv.loadFile", page, &KvValuePane::loadFile);
  m_export = make("kv.saveFile", page, &KvValuePane::saveFile);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_editor = new ValueEditor(QStringLiteral("kv.value"), this);
  buildHead();
  m_loading = new LoadingLine(this);
  layout->addWidget(m_loading);
  m_pages = new QStackedWidget(this);
  auto* fields = new QWidget(m_pages);
  auto* column = new QVBoxLayout(fields);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_editor, 1);
  column->addWidget(buildFields());
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(fields);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  m_difference = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_difference->setObjectName(QStringLiteral("kv.value.difference"));
  m_difference->setElides();
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  foot->setSpacing(metrics::gap);
  foot->addWidget(m_difference, 1);
  foot->addWidget(new ActionButton(ActionButton::Kind::Link, m_diff, this));
  foot->addWidget(new ActionButton(ActionButton::Kind::Danger, m_delete, this));
  foot->addWidget(new ActionButton(ActionButton::Kind::Tool, m_revert, this));
  foot->addWidget(new ActionButton(ActionButton::Kind::Primary, m_save, this));
  layout->addLayout(foot);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("kv.value.message"));
  m_message->setClosable(true);
  layout->addWidget(m_message);

  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettleMs);
  connect(&m_settle, &QTimer::timeout, this, &KvValuePane::keepDraft);
  connect(m_editor, &ValueEditor::edited, this, &KvValuePane::onEdited);
  connect(m_editor, &ValueEditor::formChanged, this, &KvValuePane::showActions);
  connect(m_metadata, &QLineEdit::textEdited, this, &KvValuePane::onEdited);
  connect(m_expiry, &KvExpiryField::edited, this, &KvValuePane::onEdited);
  connectStore();
  showState();
}

KvValuePane::~KvValuePane() {
  if (m_settle.isActive()) keepDraft();
}

QAction* KvValuePane::make(const char* id, QWidget* page, void (KvValuePane::*run)()) {
  auto* made = m_registry.create(QLatin1String(id), page);
  connect(made, &QAction::triggered, this, run);
  m_actions.append(made);
  return made;
}

void KvValuePane::buildHead() {
  m_title = new TokenLabel(Token::Text, {}, this, monoFontStrong);
  m_title->setObjectName(QStringLiteral("kv.value.key"));
  m_title->setElides();
  m_dirty = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_dirty->setObjectName(QStringLiteral("kv.value.dirty"));
  m_facts = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_facts->setObjectName(QStringLiteral("kv.value.facts"));
  m_facts->setElides();
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, 0);
  top->setSpacing(metrics::gap);
  top->addWidget(m_title, 1);
  top->addWidget(m_dirty);
  for (auto* action : {m_read, m_rename}) top->addWidget(new ActionButton(ActionButton::Kind::Icon, action, this));
  top->addWidget(m_editor->forms());
  auto* below = new QHBoxLayout;
  below->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::gap);
  below->addWidget(m_facts, 1);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addLayout(top);
  column->addLayout(below);
}

QWidget* KvValuePane::buildFields() {
  auto* box = new QWidget(this);
  auto* label = new TokenLabel(Token::Muted, tr("METADATA", "a label in capitals"), box, uiFontSmall);
  m_metadata = new QLineEdit(box);
  m_metadata->setObjectName(QStringLiteral("kv.metadata"));
  m_metadata->setAccessibleName(tr("Metadata"));
  m_metadata->setFont(monoFont());
  m_metadata->setPlaceholderText(QStringLiteral("{}"));
  m_metadata->setLayoutDirection(Qt::LeftToRight);
  label->setBuddy(m_metadata);
  m_metadataHint = new TokenLabel(Token::Muted, {}, box, uiFontDetail);
  m_metadataHint->setObjectName(QStringLiteral("kv.metadata.hint"));
  m_metadataHint->setWordWrap(true);
  m_expiry = new KvExpiryField(box);
  auto* left = new QVBoxLayout;
  left->setSpacing(metrics::step);
  left->addWidget(label);
  left->addWidget(m_metadata);
  left->addWidget(m_metadataHint);
  left->addStretch(1);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  row->setSpacing(metrics::margin);
  row->addLayout(left, 1);
  row->addWidget(m_expiry, 1);
  return box;
}

void KvValuePane::connectStore() {
  connect(m_message, &MessageBar::retryRequested, this, [this] { m_value.read(); });
  connect(&m_value, &models::KvValueStore::stateChanged, this, &KvValuePane::showState);
  connect(&m_value, &models::KvValueStore::saved, this, [this](bool isUndo) {
    m_isTyped = m_isTyped && m_value.held() && !(shown() == models::kvDraftOf(*m_value.held()));
    if (m_isTyped && !isUndo) {
      // What was typed is what was saved, when only the expiry was told otherwise.
      const models::KvDraft now = models::kvDraftOf(*m_value.held());
      const models::KvDraft typed = shown();
      m_isTyped =
          typed.bytes != now.bytes || models::kvMetadataOf(typed.metadata) != models::kvMetadataOf(now.metadata);
    }
    if (!m_isTyped) m_drafts.drop(kObject, m_shownKey);
    m_hasBase = false;
    takeValue();
    showState();
    m_message->showMessage(Severity::Good, isUndo ? tr("The entry is as it was before.") : tr("The entry is saved."));
    if (m_value.canUndo()) m_message->addLink(m_undo);
  });
  connect(&m_value, &models::KvValueStore::removed, this, [this](bool isUndo) {
    if (!m_value.held() || *m_value.held()) return;
    m_isTyped = false;
    m_drafts.drop(kObject, m_shownKey);
    m_hasBase = false;
    takeValue();
    showState();
    m_message->showMessage(Severity::Good, isUndo ? tr("The key that was made is deleted again.")
                                                  : tr("The key %1 is deleted.").arg(models::kvKeyText(m_shownKey)));
    if (m_value.canUndo()) m_message->addLink(m_undo);
  });
  connect(&m_value, &models::KvValueStore::conflicted, this, [this](bool isUndo) {
    if (isUndo) {
      m_message->showMessage(Severity::Warning, tr("Nothing was put back: the entry was changed since."));
      return;
    }
    m_message->showMessage(Severity::Warning, tr("Nothing was written: the entry was changed since it was read."),
                           tr("What was typed stays. Look at the difference to what is there now, and save again."));
    m_message->addLink(m_diff);
  });
  connect(&m_value, &models::KvValueStore::renameRefused, this, [this](const QByteArray& to) {
    m_message->showMessage(
        Severity::Warning,
        tr("Nothing was renamed: there is a key %1 already.").arg(models::kvKeyText(to.toStdString())));
  });
  connect(&m_value, &models::KvValueStore::actionFailed, this, [this](const Error& error) {
    m_message->showError(error);
    m_message->setRetryVisible(false);  // the buttons repeat it
  });
  connect(&m_drafts, &models::ValueDrafts::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Warning, tr("What is typed cannot be kept on this disk: %1").arg(reason));
  });
  connect(&m_service.connection(), &models::Connection::readOnlyChanged, this, &KvValuePane::showActions);
}

void KvValuePane::openKey(const std::string& key, bool isNew) {
  keepDraft();
  m_value.open(key);
  if (isNew) m_value.assumeNone();
}

void KvValuePane::takeFocus() { m_editor->setFocus(Qt::OtherFocusReason); }

void KvValuePane::fill(const models::KvDraft& draft) {
  m_editor->setValue(draft.bytes);
  m_metadata->setText(draft.metadata);
  m_metadata->setCursorPosition(0);
  m_expiry->setInput(draft.expiry);
}

models::KvDraft KvValuePane::shown() const {
  return {m_editor->value().value_or(std::string()), m_metadata->text(), m_expiry->input()};
}

bool KvValuePane::isDirty() const { return m_isTyped && (!m_hasBase || !(shown() == models::kvDraftOf(m_base))); }

void KvValuePane::takeValue() {
  if (m_value.key() != m_shownKey) {
    m_settle.stop();
    m_shownKey = m_value.key();
    m_hasBase = false;
    m_base.reset();
    m_baseHash.clear();
    m_message->clear();
    const models::ValueDraft* kept = m_drafts.find(kObject, m_shownKey);
    const auto draft = kept == nullptr ? std::nullopt : models::decodeKvDraft(kept->bytes);
    m_isTyped = draft.has_value() && m_value.isOpen();
    if (m_isTyped) m_baseHash = kept->baseHash;
    fill(m_isTyped ? *draft : models::KvDraft());
    if (m_isTyped)
      m_message->showInfo(tr("This is what was typed here before and not saved."),
                          tr("Revert it to see the entry that is stored."));
  }
  if (!m_value.held()) return;
  if (m_hasBase && m_base == *m_value.held()) return;
  m_base = *m_value.held();
  m_hasBase = true;
  const models::KvDraft draft = models::kvDraftOf(m_base);
  m_expiry->setKept(m_base ? std::optional(draft.expiry) : std::nullopt);
  if (m_isTyped) return;
  m_baseHash = models::ValueDrafts::hashOf(models::encodeKvDraft(draft));
  fill(draft);
}

void KvValuePane::onEdited() {
  m_isTyped = true;
  if (!m_settle.isActive()) m_settle.start();
}

void KvValuePane::keepDraft() {
  m_settle.stop();
  if (!m_shownKey.empty()) {
    if (!isDirty()) {
      m_drafts.drop(kObject, m_shownKey);
    } else if (m_editor->value()) {
      m_drafts.put({kObject, m_shownKey, models::encodeKvDraft(shown()), m_baseHash});
    }
  }
  showFacts();
  showActions();
}

QString KvValuePane::problem() const {
  if (const QString key = models::kvKeyProblem(m_shownKey); !key.isEmpty()) return key;
  if (const QString shape = m_editor->problem(); !shape.isEmpty()) return shape;
  const auto bytes = m_editor->value();
  if (!bytes) return tr("These are no bytes.");
  if (const QString value = models::kvValueProblem(*bytes); !value.isEmpty()) return value;
  if (const QString metadata = models::kvMetadataProblem(m_metadata->text()); !metadata.isEmpty()) return metadata;
  return m_expiry->problem();
}

models::KvContent KvValuePane::wanted(std::optional<std::int64_t>* ttl) const {
  const models::KvDraft draft = shown();
  models::KvContent content{draft.bytes, models::kvMetadataOf(draft.metadata), std::nullopt};
  // What was not changed is kept to the letter and to the second.
  const models::KvDraft before = models::kvDraftOf(m_base);
  if (m_base && draft.metadata == before.metadata) content.metadata = m_base->metadata;
  if (m_base && draft.expiry == before.expiry) {
    content.expires = m_base->expires;
  } else {
    const auto read = models::readKvExpiry(draft.expiry, QDateTime::currentSecsSinceEpoch());
    content.expires = read.expires;
    if (ttl != nullptr) *ttl = read.ttl;
  }
  return content;
}

}  // namespace tovuk::views
