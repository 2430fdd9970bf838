// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actions of the entry do.
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "api/contract/kv/limits.h"
#include "models/format.h"
#include "views/kv/kv_save_dialog.h"
#include "views/kv/kv_value_pane.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/value_editor.h"

namespace tovuk::views {

namespace {

const std::string kObject = "kv";

}  // namespace

void KvValuePane::readNow() { m_value.read(); }

void KvValuePane::undo() { m_value.undo(); }

void KvValuePane::format() { m_editor->format(); }

void KvValuePane::revert() {
  m_isTyped = false;
  m_drafts.drop(kObject, m_shownKey);
  fill(models::kvDraftOf(m_base));
  m_message->clear();
  showState();
}

void KvValuePane::save() {
  keepDraft();
  if (!m_hasBase || !problem().isEmpty() || !isDirty()) return;
  const std::string before = models::ValueDrafts::hashOf(models::encodeKvDraft(models::kvDraftOf(m_base)));
  // A draft of an earlier day may have begun from something else than what is there now.
  const bool isStale = !m_baseHash.empty() && m_baseHash != before;
  askDifference(isStale ? tr("The entry was changed after this text was begun. Saving replaces that change.")
                        : QString());
}

void KvValuePane::showDifference() {
  if (!m_hasBase || !problem().isEmpty()) return;
  save();
}

void KvValuePane::askDifference(const QString& warning) {
  KvSaveDialog::Text text{models::kvKeyText(m_shownKey), warning};
  auto* dialog = new KvSaveDialog(text, m_base, wanted(nullptr), this);
  connect(dialog, &QDialog::accepted, this, [this, key = m_shownKey] {
    if (key == m_shownKey && problem().isEmpty()) send();
  });
  dialog->open();
}

void KvValuePane::send() {
  std::optional<std::int64_t> ttl;
  const models::KvContent content = wanted(&ttl);
  m_baseHash = models::ValueDrafts::hashOf(models::encodeKvDraft(models::kvDraftOf(m_base)));
  m_value.save(content, ttl);
}

void KvValuePane::askToDelete() {
  AskQuestion question;
  question.title = tr("Delete the key?");
  question.text = tr("The key %1 is deleted with its value and metadata.").arg(models::kvKeyText(m_shownKey));
  question.confirmLabel = tr("Delete key");
  question.destructive = true;
  Ask::confirm(this, question, [this, key = m_shownKey](bool accepted) {
    if (accepted && key == m_shownKey) m_value.remove();
  });
}

void KvValuePane::askToRename() {
  AskText question;
  question.title = tr("Rename the key");
  question.label = tr("New key");
  question.initial = QString::fromStdString(m_shownKey);
  question.confirmLabel = tr("Rename");
  question.hint =
      tr("Copies value, metadata and expiry, then deletes the old key. An existing key is left alone. Two "
         "reads, one write and one delete.");
  question.problem = [](const QString& text) { return models::kvKeyProblem(text.toStdString()); };
  Ask::text(this, question, [this, key = m_shownKey](const std::optional<QString>& to) {
    if (to && key == m_shownKey) m_value.rename(to->toStdString());
  });
}

void KvValuePane::loadFile() {
  AskFile request;
  request.title = tr("Take the value from a file");
  request.filters = {tr("All files (*)")};
  Ask::chooseOpenFile(this, request, [this, key = m_shownKey](const QString& path) {
    if (path.isEmpty() || key != m_shownKey) return;
    if (QFileInfo(path).size() > static_cast<qint64>(kMaxKvValueBytes)) {
      m_message->showMessage(
          Severity::Warning,
          tr("The file has %1; a value has at most 25 MiB.").arg(models::formatBytes(QFileInfo(path).size())));
      return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
      m_message->showMessage(Severity::Danger, tr("The file cannot be read: %1").arg(file.errorString()));
      return;
    }
    m_editor->replaceValue(file.readAll().toStdString());
  });
}

void KvValuePane::saveFile() {
  AskFile request;
  request.title = tr("Save the value to a file");
  request.suggestedName = QFileInfo(QString::fromStdString(m_shownKey)).fileName();
  request.filters = {tr("All files (*)")};
  const auto bytes = m_editor->value();
  if (!bytes) return;
  Ask::chooseSaveFile(this, request, [this, bytes = QByteArray::fromStdString(*bytes)](const QString& path) {
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten) {
      m_message->showMessage(Severity::Good, tr("The value is in the file."));
    } else {
      m_message->showMessage(Severity::Danger, tr("The file cannot be written: %1").arg(file.errorString()));
    }
  });
}

}  // namespace tovuk::views
