// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pane of an entry shows of its state, and which of its actions work.
#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QStackedWidget>

#include "api/contract/kv/limits.h"
#include "models/format.h"
#include "views/kv/kv_expiry_field.h"
#include "views/kv/kv_value_pane.h"
#include "views/shell/action_registry.h"
#include "views/widgets/choice_bar.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/token_label.h"
#include "views/widgets/value_editor.h"

namespace tovuk::views {

namespace {

QString bytesText(std::size_t bytes) { return models::formatCount(static_cast<qint64>(bytes)); }

}  // namespace

void KvValuePane::showFacts() {
  m_title->setText(m_value.isOpen() ? models::kvKeyText(m_shownKey) : QString());
  QString dirty;
  if (isDirty()) dirty = m_hasBase && !m_base ? tr("new, not saved") : tr("edited, not saved");
  m_dirty->setText(dirty);
  const auto bytes = m_editor->value();
  QStringList facts;
  const KvEntrySummary& entry = m_value.entry();
  if (!entry.createdAt.empty()) facts.append(tr("created %1").arg(models::formatUtcAndLocal(entry.createdAt)));
  if (!entry.updatedAt.empty() && entry.updatedAt != entry.createdAt)
    facts.append(tr("changed %1").arg(models::formatUtcAndLocal(entry.updatedAt)));
  facts.append(tr("%1 of %2 key bytes").arg(bytesText(m_shownKey.size()), bytesText(kMaxKvKeyBytes)));
  facts.append(
      tr("%1 of 25 MiB", "bytes of a value").arg(models::formatBytes(bytes ? static_cast<qint64>(bytes->size()) : 0)));
  const bool isShown = m_value.isOpen() && m_pages->currentIndex() == 0;
  m_facts->setText(isShown ? facts.join(QStringLiteral(" \u00b7 ")) : QString());
  m_facts->setToken(bytes && bytes->size() > kMaxKvValueBytes ? Token::Danger : Token::Muted);

  const QString metadataProblem = models::kvMetadataProblem(m_metadata->text());
  m_metadataHint->setToken(metadataProblem.isEmpty() ? Token::Muted : Token::Danger);
  m_metadataHint->setText(
      metadataProblem.isEmpty()
          ? tr("%1 of %2 bytes")
                .arg(bytesText(models::kvMetadataOf(m_metadata->text()).json.size()), bytesText(kMaxKvMetadataBytes))
          : metadataProblem);
  QString difference;
  if (isShown && isDirty()) {
    const QString wrong = problem();
    m_difference->setToken(wrong.isEmpty() ? Token::Muted : Token::Danger);
    difference = wrong;
    if (wrong.isEmpty() && m_hasBase && m_base) {
      const QDateTime now = QDateTime::currentDateTimeUtc();
      difference = tr("differs from what was read %1")
                       .arg(models::formatAge(QDateTime::fromMSecsSinceEpoch(m_value.readAt()), now));
    }
  }
  m_difference->setText(difference);
}

void KvValuePane::showActions() {
  const bool isOpen = m_value.isOpen();
  const QString noKey = tr("Choose a key first.");
  const bool isReadOnly = m_service.connection().isReadOnly();
  QString reason;
  if (!isOpen) {
    reason = noKey;
  } else if (isReadOnly) {
    reason = tr("This connection is read-only.");
  } else if (m_value.isBusy()) {
    reason = tr("The entry is being changed.");
  }
  const bool can = reason.isEmpty();
  const bool isThere = m_hasBase && m_base.has_value();
  const bool dirty = isDirty();
  QString noSave = reason;
  if (can && !m_hasBase) noSave = tr("Read the entry first: what is there now must be known.");
  if (noSave.isEmpty() && !dirty) noSave = tr("Nothing was changed.");
  if (noSave.isEmpty()) noSave = problem();
  m_registry.setEnabled(m_read, isOpen, noKey);
  m_registry.setEnabled(m_save, noSave.isEmpty(), noSave);
  m_registry.setEnabled(m_diff, dirty && m_hasBase && problem().isEmpty(), tr("Nothing was changed."));
  m_registry.setEnabled(m_revert, isOpen && m_isTyped, tr("Nothing was typed."));
  const QString nothing = can ? tr("There is no entry under this key.") : reason;
  m_registry.setEnabled(m_delete, can && (isThere || !m_hasBase), nothing);
  m_registry.setEnabled(m_rename, can && isThere && !dirty, can && dirty ? tr("Save or revert first.") : nothing);
  m_registry.setEnabled(m_undo, can && m_value.canUndo(), can ? tr("There is no change to undo.") : reason);
  const bool isJson = m_editor->form() == ValueEditor::Form::Json;
  m_registry.setEnabled(m_format, isOpen && isJson, tr("The value is not shown as JSON."));
  m_registry.setEnabled(m_load, can && m_hasBase, can ? tr("Read the entry first.") : reason);
  m_registry.setEnabled(m_export, isOpen && (isThere || m_isTyped), isOpen ? tr("There is no value.") : noKey);
  m_editor->setReadOnly(isReadOnly);
  m_metadata->setReadOnly(isReadOnly);
  m_expiry->setReadOnly(isReadOnly);
}

void KvValuePane::showState() {
  takeValue();
  const auto state = m_value.state();
  m_loading->setLoading(m_value.isBusy() || state == models::LoadState::Loading ||
                        state == models::LoadState::Refreshing);
  const QString icon = QStringLiteral("key");
  if (!m_value.isOpen()) {
    m_empty->setContent(icon, tr("Choose a key to see its value."));
  } else if (state == models::LoadState::Loading) {
    m_empty->setContent(icon, tr("Asking the service."));
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(icon, tr("The value did not arrive."), m_read);
  } else {
    m_empty->setContent(icon, tr("The value has not been read. Reading it is one metered read."), m_read);
  }
  const bool isShown = m_value.isOpen() && (m_hasBase || m_isTyped);
  m_pages->setCurrentIndex(isShown ? 0 : 1);
  m_editor->forms()->setVisible(isShown);
  if (m_value.error()) {
    m_message->showError(*m_value.error());
    m_message->setRetryVisible(true);
  }
  showFacts();
  showActions();
}

}  // namespace tovuk::views
