// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/value_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "api/contract/state/limits.h"
#include "models/format.h"
#include "models/state/state_names.h"
#include "views/shell/action_registry.h"
#include "views/state/save_dialog.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"
#include "views/widgets/value_editor.h"

namespace tovuk::views {

namespace {

constexpr int kSettleMs = 100;

QString bytesText(std::size_t bytes) { return models::formatCount(static_cast<qint64>(bytes)); }

}  // namespace

ValuePane::ValuePane(models::StateValueStore& value, models::ValueDrafts& drafts, models::ServiceContext& service,
                     ActionRegistry& registry, QWidget* page)
    : QWidget(page), m_value(value), m_drafts(drafts), m_service(service), m_registry(registry) {
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), page);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_read = make("state.readValue", [this] { m_value.read(); });
  m_save = make("state.saveValue", [this] { save(); });
  m_revert = make("state.revertValue", [this] {
    m_isTyped = false;
    m_drafts.drop(m_shownObject.object, m_shownKey);
    m_field->setValue(m_base.value_or(std::string()));
    m_message->clear();
    showState();
  });
  m_delete = make("state.deleteValue", [this] { askToDelete(); });
  m_undo = make("state.undoValue", [this] { m_value.undo(); });

  m_title = new TokenLabel(Token::Text, {}, this, monoFontStrong);
  m_title->setObjectName(QStringLiteral("state.value.key"));
  m_title->setElides();
  auto* head = new QHBoxLayout;
  head->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  head->setSpacing(metrics::step);
  head->addWidget(m_title, 1);
  for (auto* action : {m_read, m_revert, m_delete})
    head->addWidget(new ActionButton(ActionButton::Kind::Icon, action, this));
  head->addWidget(new ActionButton(ActionButton::Kind::Primary, m_save, this));

  m_loading = new LoadingLine(this);
  m_pages = new QStackedWidget(this);
  m_field = new ValueEditor(QStringLiteral("state.value"), m_pages);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_field);
  m_pages->addWidget(m_empty);
  m_counters = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_counters->setObjectName(QStringLiteral("state.value.counters"));
  m_problem = new TokenLabel(Token::Danger, {}, this);
  m_problem->setObjectName(QStringLiteral("state.value.problem"));
  m_problem->setWordWrap(true);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  foot->setSpacing(metrics::step);
  foot->addWidget(m_counters);
  foot->addWidget(m_problem);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("state.value.message"));
  m_message->setClosable(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addLayout(foot);
  layout->addWidget(m_message);

  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettleMs);
  connect(&m_settle, &QTimer::timeout, this, &ValuePane::keepDraft);
  connect(m_field, &ValueEditor::edited, this, [this] {
    m_isTyped = true;
    if (!m_settle.isActive()) m_settle.start();
  });
  connect(m_message, &MessageBar::retryRequested, this, [this] { m_value.read(); });
  connect(&value, &models::StateValueStore::stateChanged, this, &ValuePane::showState);
  connect(&value, &models::StateValueStore::saved, this, [this](bool isUndo) {
    // What was typed while it was sent stays, over what is there now.
    m_base = m_value.held().value_or(models::StateBytes());
    m_baseHash = models::ValueDrafts::hashOf(m_base);
    m_isTyped = m_isTyped && m_field->value() != m_base;
    if (!m_isTyped) m_drafts.drop(m_shownObject.object, m_shownKey);
    keepDraft();
    onChanged(isUndo ? tr("The value is as it was before.") : tr("The value is saved."));
  });
  connect(&value, &models::StateValueStore::removed, this, [this](bool isUndo) {
    onChanged(isUndo ? tr("The key that was made is deleted again.") : tr("The key is deleted."));
  });
  connect(&value, &models::StateValueStore::conflicted, this, &ValuePane::onConflict);
  connect(&value, &models::StateValueStore::actionFailed, this, [this](const Error& error) {
    m_message->showError(error);
    m_message->setRetryVisible(false);  // the buttons above repeat it
  });
  connect(&drafts, &models::ValueDrafts::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Warning, tr("What is typed cannot be kept on this disk: %1").arg(reason));
  });
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &ValuePane::showActions);
  showState();
}

bool ValuePane::isDirty() const { return m_isTyped && m_field->value() != m_base; }

void ValuePane::takeValue() {
  if (m_value.object() != m_shownObject || m_value.key() != m_shownKey) {
    m_settle.stop();
    m_shownObject = m_value.object();
    m_shownKey = m_value.key();
    m_savesAfterReading = false;
    m_base.reset();
    m_message->clear();
    const models::ValueDraft* draft = m_drafts.find(m_shownObject.object, m_shownKey);
    m_isTyped = draft != nullptr && m_value.isOpen();
    m_baseHash = m_isTyped ? draft->baseHash : std::string();
    m_field->setValue(m_isTyped ? draft->bytes : std::string());
    if (m_isTyped)
      m_message->showInfo(tr("This is what was typed here before and not saved."),
                          tr("Discard it to see the value that is stored."));
  }
  if (!m_value.held()) return;
  const models::StateBytes& held = *m_value.held();
  if (m_isTyped) {
    // The field keeps what was typed; whether it began from this value is told when it is saved.
    m_base = held;
  } else if (held != m_base || m_field->value() != held.value_or(std::string())) {
    m_base = held;
    m_baseHash = models::ValueDrafts::hashOf(held);
    m_field->setValue(held.value_or(std::string()));
  }
}

void ValuePane::keepDraft() {
  m_settle.stop();
  if (!m_shownKey.empty()) {
    const auto bytes = m_field->value();
    if (!isDirty()) {
      m_drafts.drop(m_shownObject.object, m_shownKey);
    } else if (bytes) {
      m_drafts.put({m_shownObject.object, m_shownKey, *bytes, m_baseHash});
    }
  }
  showCounters();
  showActions();
}

QString ValuePane::problem() const {
  const auto bytes = m_field->value();
  if (const QString wrong = m_field->problem(); !bytes) return wrong;
  return models::stateValueProblem(m_shownKey, *bytes);
}

QString ValuePane::countersText() const { return m_counters->text(); }

void ValuePane::showCounters() {
  const auto bytes = m_field->value();
  const bool isShown = m_value.isOpen() && m_pages->currentWidget() == m_field;
  m_counters->setVisible(isShown);
  const std::size_t together = m_shownKey.size() + (bytes ? bytes->size() : 0);
  m_counters->setText(tr("Key %1 of %2 bytes \u00b7 key and value %3 of %4 bytes")
                          .arg(bytesText(m_shownKey.size()), bytesText(kMaxStateKeyBytes), bytesText(together),
                               bytesText(kMaxStateEntryBytes)));
  const QString wrong = isShown && m_isTyped ? problem() : QString();
  m_problem->setText(wrong);
  m_problem->setVisible(!wrong.isEmpty());
  m_counters->setToken(together > kMaxStateEntryBytes ? Token::Danger : Token::Muted);
}

void ValuePane::showActions() {
  const bool isOpen = m_value.isOpen();
  const QString noKey = tr("Choose a key first.");
  QString reason;
  if (!isOpen) {
    reason = noKey;
  } else if (m_service.connection().isReadOnly()) {
    reason = tr("This connection is read-only.");
  } else if (m_value.isBusy()) {
    reason = tr("The value is being changed.");
  }
  const bool can = reason.isEmpty();
  const bool isGone = m_value.held() && !*m_value.held();
  m_registry.setEnabled(m_read, isOpen, noKey);
  const QString wrong = can ? problem() : reason;
  const bool hasChange = isDirty();
  m_registry.setEnabled(m_save, can && hasChange && wrong.isEmpty(),
                        can && !hasChange ? tr("Nothing was changed.") : wrong);
  m_registry.setEnabled(m_revert, isOpen && m_isTyped, tr("Nothing was typed."));
  m_registry.setEnabled(m_delete, can && !isGone, can ? tr("There is no value to delete.") : reason);
  m_registry.setEnabled(m_undo, can && m_value.canUndo(), can ? tr("There is no change to undo.") : reason);
  m_field->setReadOnly(isOpen && m_service.connection().isReadOnly());
}

void ValuePane::showState() {
  takeValue();
  const auto state = m_value.state();
  m_loading->setLoading(m_value.isBusy() || state == models::LoadState::Loading ||
                        state == models::LoadState::Refreshing);
  m_title->setText(key());
  m_title->setToolTip({});
  const QString icon = QStringLiteral("key");
  if (!m_value.isOpen()) {
    m_empty->setContent(icon, tr("Choose a key to see its value."));
  } else if (state == models::LoadState::Loading) {
    m_empty->setContent(icon, tr("Asking the service."));
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(icon, tr("The value did not arrive."), m_read);
  } else {
    m_empty->setContent(icon, tr("The value has not been read. Reading it reads one row."), m_read);
  }
  const bool hasField = m_value.isOpen() && (m_value.held() || m_isTyped);
  m_pages->setCurrentWidget(hasField ? static_cast<QWidget*>(m_field) : m_empty);
  if (m_value.error() && (state == models::LoadState::Failed || state == models::LoadState::Stale)) {
    m_savesAfterReading = false;
    m_message->showError(*m_value.error());
    m_message->setRetryVisible(true);
  }
  showCounters();
  showActions();
  if (m_savesAfterReading && m_value.held()) {
    m_savesAfterReading = false;
    save();
  }
}

void ValuePane::save() {
  keepDraft();
  if (!m_save->isEnabled() || !problem().isEmpty()) return;
  if (!m_value.held()) {
    // What it replaces is shown first, so it must be known.
    m_savesAfterReading = true;
    m_value.read();
    return;
  }
  const bool isSameBase = models::ValueDrafts::hashOf(*m_value.held()) == m_baseHash;
  askToSave(isSameBase ? QString() : tr("The value was changed by somebody else since this was typed."));
}

void ValuePane::askToSave(const QString& warning) {
  const std::string after = m_field->value().value_or(std::string());
  const models::StateBytes before = m_value.held().value_or(models::StateBytes());
  auto* dialog = new SaveDialog({object(), key(), warning}, before, after, this);
  connect(dialog, &QDialog::accepted, this, [this, after, of = m_shownObject, at = m_shownKey] {
    if (of != m_value.object() || at != m_value.key()) return;
    m_message->clear();
    m_isDeleting = false;
    m_value.save(after);
  });
  dialog->open();
}

void ValuePane::askToDelete() {
  if (!m_value.isOpen()) return;
  AskQuestion question;
  question.title = tr("Delete %1?").arg(key());
  question.text = tr("The value of %1 in the object %2 is deleted.").arg(key(), object());
  question.details = tr("It can be put back as long as this key stays open and nobody writes it.");
  question.confirmLabel = tr("Delete the key");
  question.destructive = true;
  Ask::confirm(this, question, [this, of = m_shownObject, at = m_shownKey](bool accepted) {
    if (!accepted || of != m_value.object() || at != m_value.key()) return;
    m_message->clear();
    m_isDeleting = true;
    m_value.remove();
  });
}

void ValuePane::onChanged(const QString& sentence) {
  m_message->showMessage(Severity::Good, sentence);
  if (m_value.canUndo()) m_message->addLink(m_undo);
}

void ValuePane::onConflict(bool isUndo) {
  if (isUndo) {
    m_message->showMessage(Severity::Warning, tr("The value was changed since. Nothing was put back."));
  } else if (!m_isDeleting) {
    m_message->showMessage(Severity::Warning, tr("The value was changed by somebody else. Nothing was saved."));
    askToSave(tr("The value was changed by somebody else meanwhile. This is what saving changes now."));
  } else {
    m_message->showMessage(Severity::Warning, tr("The value was changed by somebody else. Nothing was deleted."),
                           tr("It is shown as it is now. Delete it again if that may go."));
  }
}

void ValuePane::takeFocus() {
  if (m_pages->currentWidget() == m_field) m_field->setFocus(Qt::OtherFocusReason);
}

}  // namespace tovuk::views
