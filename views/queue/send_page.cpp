// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/send_page.h"

#include <QAction>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/queue/placeholders.h"
#include "models/queue/queue_settings.h"
#include "views/queue/checked_field.h"
#include "views/queue/message_editor.h"
#include "views/queue/send_outcome.h"
#include "views/shell/action_registry.h"
#include "views/widgets/ask.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr QLatin1String kPart("send");
constexpr int kPreviewHeight = 120;
constexpr int kPreviewed = 3;       // messages from the first on, and the last one
constexpr int kPreviewLine = 2000;  // characters of each

}  // namespace

SendPage::SendPage(const SendPageDeps& deps, QWidget* parent)
    : QWidget(parent), m_deps(deps), m_sender(new models::MessageSender(deps.service, deps.queue, this)) {
  m_loading = new LoadingLine(this);
  m_editor = new MessageEditor(QStringLiteral("queue.send"), this);
  m_repeat = new CheckedField(
      QStringLiteral("queue.send.repeat"), tr("How many"),
      tr("{{n}} becomes the number of the message, {{uuid}} a random one, {{now}} the time of sending."), this);
  m_editor->setFillsPlaceholders(true);
  m_editor->addField(m_repeat);
  m_templates = new QComboBox(this);
  m_templates->setObjectName(QStringLiteral("queue.send.template"));
  m_templates->setAccessibleName(tr("Template"));
  m_templates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_editor->addTool(m_templates);
  m_previewTitle = new TokenLabel(Token::Muted, {}, this);
  m_previewTitle->setWordWrap(true);
  m_preview = new QPlainTextEdit(this);
  m_preview->setObjectName(QStringLiteral("queue.send.preview"));
  m_preview->setAccessibleName(tr("Preview of the messages"));
  m_preview->setReadOnly(true);
  m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_preview->setFont(monoFont());
  m_preview->setLayoutDirection(Qt::LeftToRight);
  m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_preview->setMaximumHeight(kPreviewHeight);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("queue.send.message"));

  auto* content = new QVBoxLayout;
  content->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
  content->setSpacing(metrics::gap);
  content->addWidget(m_editor, 1);
  content->addWidget(m_previewTitle);
  content->addWidget(m_preview);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addLayout(content, 1);
  layout->addWidget(m_message);

  makeActions(deps.registry);
  restoreDraft();
  const auto onEdit = [this] {
    keepDraft();
    showState();
  };
  connect(m_editor, &MessageEditor::edited, this, onEdit);
  connect(m_repeat, &CheckedField::edited, this, onEdit);
  connect(m_templates, &QComboBox::activated, this, &SendPage::takeTemplate);
  connect(&deps.templates, &models::MessageTemplates::changed, this, &SendPage::showTemplates);
  connect(&deps.templates, &models::MessageTemplates::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Warning, tr("The templates could not be written: %1").arg(reason));
  });
  connect(m_sender, &models::MessageSender::busyChanged, this, &SendPage::showState);
  connect(m_sender, &models::MessageSender::progressed, this, [this](qint64 sent, qint64 wanted) {
    m_loading->setProgress(wanted > 1 ? static_cast<double>(sent) / static_cast<double>(wanted) : -1);
  });
  connect(m_sender, &models::MessageSender::finished, this, &SendPage::onFinished);
  connect(&deps.service.connection(), &models::Connection::readOnlyChanged, this, &SendPage::showState);
  showTemplates();
}

void SendPage::makeActions(ActionRegistry& registry) {
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_send = make("queue.send", [this] { send(); });
  m_stop = make("queue.stopSending", [this] { m_sender->stop(); });
  m_format = make("queue.formatBody", [this] { m_editor->formatJson(); });
  m_saveTemplate = make("queue.saveTemplate", [this] { askForTemplateName(); });
  m_deleteTemplate = make("queue.deleteTemplate", [this] { askToDeleteTemplate(); });
  m_addToBatch = make("queue.addToBatch", [this] { emit batchWanted({m_editor->message()}); });
}

void SendPage::takeFocus() { m_editor->editor()->setFocus(Qt::OtherFocusReason); }

void SendPage::takeMessage(const models::WrittenMessage& message) {
  m_message->clear();
  m_editor->replaceMessage(message);
  m_repeat->setText(QStringLiteral("1"));
}

void SendPage::restoreDraft() {
  const QJsonObject draft = m_deps.drafts.part(kPart).toObject();
  const auto kind = models::bodyKindOf(draft.value(u"kind").toString()).value_or(models::BodyKind::Json);
  m_editor->setMessage({draft.value(u"text").toString(), kind, draft.value(u"delay").toString()});
  m_repeat->setText(draft.value(u"repeat").toString(QStringLiteral("1")));
}

void SendPage::keepDraft() {
  const models::WrittenMessage written = m_editor->message();
  m_deps.drafts.setPart(kPart, QJsonObject{{QStringLiteral("text"), written.text},
                                           {QStringLiteral("kind"), models::bodyKindId(written.kind)},
                                           {QStringLiteral("delay"), written.delay},
                                           {QStringLiteral("repeat"), m_repeat->text()}});
}

int SendPage::repeats() const {
  return models::repeatProblem(m_repeat->text()).isEmpty()
             ? static_cast<int>(models::queueNumber(m_repeat->text()).value_or(0))
             : 0;
}

QString SendPage::problem() const {
  if (m_deps.service.connection().isReadOnly()) return tr("This connection is read-only.");
  if (m_sender->isBusy()) return tr("Messages are being sent.");
  if (const QString delay = m_editor->delayProblem(); !delay.isEmpty()) return delay;
  if (const QString repeat = models::repeatProblem(m_repeat->text()); !repeat.isEmpty()) return repeat;
  return models::repeatedProblem(m_editor->message(), repeats());
}

void SendPage::showState() {
  const models::WrittenMessage written = m_editor->message();
  m_repeat->setProblem(models::repeatProblem(m_repeat->text()));
  const bool isBusy = m_sender->isBusy();
  m_loading->setLoading(isBusy);
  if (!isBusy) m_loading->setProgress(-1);
  showPreview(repeats());
  const QString reason = problem();
  auto& registry = m_deps.registry;
  registry.setEnabled(m_send, reason.isEmpty(), reason);
  registry.setEnabled(m_stop, isBusy, tr("Nothing is being sent."));
  const QString noJson = models::jsonProblem(written.text);
  registry.setEnabled(m_format, noJson.isEmpty(), noJson);
  registry.setEnabled(m_saveTemplate, !written.text.isEmpty(), tr("Write a message first."));
  registry.setEnabled(m_addToBatch, !written.text.isEmpty(), tr("Write a message first."));
  registry.setEnabled(m_deleteTemplate, m_templates->currentIndex() > 0, tr("Choose a template first."));
}

void SendPage::showPreview(int count) {
  const models::WrittenMessage written = m_editor->message();
  const QStringList unknown = models::unknownPlaceholders(written.text);
  const bool isFilled = written.kind != models::BodyKind::Base64 && models::hasPlaceholders(written.text);
  const bool hasPreview = count > 0 && (count > 1 || isFilled);
  m_preview->setVisible(hasPreview);
  m_previewTitle->setVisible(hasPreview || !unknown.isEmpty());
  QString title;
  if (hasPreview) {
    title = tr("%1 messages as they will be sent; the random ids and the time are made anew then.", nullptr,
               models::pluralOf(count))
                .arg(models::formatCount(count));
  }
  if (!unknown.isEmpty())
    title = tr("%1 is no placeholder and stays as it is.", "a list").arg(QLocale().createSeparatedList(unknown));
  m_previewTitle->setToken(unknown.isEmpty() ? Token::Muted : Token::Warning);
  m_previewTitle->setText(title);
  if (!hasPreview) return;
  const QDateTime now = QDateTime::currentDateTimeUtc();
  QStringList lines;
  const auto add = [&](int number) {
    const QString text = models::filledMessage(written, number, now).text.simplified().left(kPreviewLine);
    lines.append(QStringLiteral("%1  %2").arg(number).arg(text));
  };
  for (int number = 1; number <= qMin(count, kPreviewed); ++number) add(number);
  if (count > kPreviewed + 1) lines.append(QStringLiteral("\u2026"));
  if (count > kPreviewed) add(count);
  m_preview->setPlainText(lines.join(u'\n'));
}

void SendPage::showTemplates() {
  const QString chosen = m_templates->currentData().toString();
  {
    const QSignalBlocker quiet(m_templates);
    m_templates->clear();
    m_templates->addItem(tr("No template"), QString());
    for (const auto& saved : m_deps.templates.all()) m_templates->addItem(saved.name, saved.name);
    m_templates->setCurrentIndex(qMax(0, m_templates->findData(chosen)));
  }
  showState();
}

void SendPage::takeTemplate() {
  if (const auto* chosen = m_deps.templates.find(m_templates->currentData().toString())) {
    m_editor->replaceMessage(chosen->message);
  }
  showState();
}

void SendPage::askForTemplateName() {
  AskText question;
  question.title = tr("Save as a template");
  question.label = tr("Name of the template");
  question.initial = m_templates->currentData().toString();
  question.confirmLabel = tr("Save");
  question.hint = tr("A template of the same name is replaced.");
  question.problem = [](const QString& name) { return name.trimmed().isEmpty() ? tr("Type a name.") : QString(); };
  const models::WrittenMessage written = m_editor->message();
  Ask::text(this, question, [this, written](const std::optional<QString>& name) {
    if (!name || name->trimmed().isEmpty()) return;
    m_deps.templates.save(name->trimmed(), written);
    m_templates->setCurrentIndex(qMax(0, m_templates->findData(name->trimmed())));
    showState();
  });
}

void SendPage::askToDeleteTemplate() {
  const QString name = m_templates->currentData().toString();
  AskQuestion question;
  question.title = tr("Delete the template %1?").arg(name);
  question.text = tr("The template is deleted for all queues of this connection.");
  question.confirmLabel = tr("Delete template");
  question.destructive = true;
  Ask::confirm(this, question, [this, name](bool accepted) {
    if (accepted) m_deps.templates.remove(name);
  });
}

void SendPage::send() {
  m_message->clear();
  const models::WrittenMessage written = m_editor->message();
  const int count = repeats();
  const QDateTime now = QDateTime::currentDateTimeUtc();
  std::vector<QueueSend> messages;
  messages.reserve(static_cast<std::size_t>(count));
  for (int number = 1; number <= count; ++number)
    messages.push_back(models::messageOf(models::filledMessage(written, number, now)));
  m_sender->send(std::move(messages));
}

void SendPage::onFinished(const models::SendOutcome& outcome) {
  showOutcome(*m_message, outcome, m_deps.queue);
  if (!outcome.ids.isEmpty()) emit sent(outcome.ids, m_sender->messages());
}

}  // namespace tovuk::views
