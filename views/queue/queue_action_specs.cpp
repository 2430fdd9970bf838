// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queue_action_specs.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(QueueActionSpecs)
};

ActionSpec spec(const char* id, const QString& text, const QString& shortText, const char* icon,
                const QKeySequence& shortcut = {}, MenuPlace menu = MenuPlace::Resource) {
  ActionSpec made;
  made.id = QLatin1String(id);
  made.text = text;
  made.shortText = shortText;
  made.iconName = QLatin1String(icon);
  made.shortcut = shortcut;
  made.menu = menu;
  made.scope = QStringLiteral("queue");
  return made;
}

void defineMessageActions(ActionRegistry& registry) {
  auto read = spec("queue.readMessages", Words::tr("Read the messages"), Words::tr("Read"), "refresh",
                   QKeySequence(Qt::CTRL | Qt::Key_R));
  read.startsGroup = true;
  read.toolTip = Words::tr("Reads the first messages of this status. It changes nothing: nothing is taken or hidden.");
  registry.define(read);
  registry.define(spec("queue.readMore", Words::tr("Read the next messages"), Words::tr("More"), "chevron-down"));
  registry.define(spec("queue.readAll", Words::tr("Read all messages"), Words::tr("All"), "chevron-down"));
  registry.define(spec("queue.stopReading", Words::tr("Stop reading messages"), Words::tr("Stop"), "stop",
                       QKeySequence(Qt::Key_Escape)));
  auto resend =
      spec("queue.resend", Words::tr("Send the chosen messages again\u2026"), Words::tr("Send again\u2026"), "redo");
  resend.toolTip = Words::tr("Sends new messages with the same bodies. The chosen ones stay as they are.");
  registry.define(resend);
  registry.define(
      spec("queue.editAndSend", Words::tr("Edit a copy of the message and send it"), Words::tr("Edit a copy"), "edit"));
  registry.define(spec("queue.saveAsTemplate", Words::tr("Save the message as a template\u2026"),
                       Words::tr("Save as template\u2026"), "pin"));
  registry.define(spec("queue.copyBody", Words::tr("Copy the body of the message"), Words::tr("Copy body"), "copy",
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)));
  registry.define(spec("queue.copyId", Words::tr("Copy the id of the message"), Words::tr("Copy id"), "copy"));
}

void defineSendActions(ActionRegistry& registry) {
  auto send = spec("queue.send", Words::tr("Send the message"), Words::tr("Send"), "play",
                   QKeySequence(Qt::CTRL | Qt::Key_Return));
  send.startsGroup = true;
  registry.define(send);
  registry.define(
      spec("queue.stopSending", Words::tr("Stop sending after the call under way"), Words::tr("Stop"), "stop"));
  registry.define(spec("queue.formatBody", Words::tr("Format the JSON of the message"), Words::tr("Format"), "format",
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)));
  registry.define(spec("queue.saveTemplate", Words::tr("Save what is written as a template\u2026"),
                       Words::tr("Save template\u2026"), "pin"));
  registry.define(spec("queue.deleteTemplate", Words::tr("Delete the chosen template\u2026"),
                       Words::tr("Delete template\u2026"), "trash"));
  registry.define(
      spec("queue.addToBatch", Words::tr("Add the message to the batch"), Words::tr("Add to batch"), "plus"));
}

void defineBatchActions(ActionRegistry& registry) {
  auto send = spec("queue.sendBatch", Words::tr("Send the batch"), Words::tr("Send batch"), "play",
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
  send.startsGroup = true;
  registry.define(send);
  registry.define(spec("queue.addMessage", Words::tr("Add a message to the batch"), Words::tr("Add"), "plus",
                       QKeySequence(Qt::CTRL | Qt::Key_N)));
  registry.define(spec("queue.removeMessages", Words::tr("Take the chosen messages out of the batch"),
                       Words::tr("Take out"), "minus"));
  auto paste = spec("queue.pasteBatch", Words::tr("Paste messages as JSON"), Words::tr("Paste JSON"), "import",
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
  paste.toolTip = Words::tr("Takes a list of texts or of objects with body, encoding and delaySeconds.");
  registry.define(paste);
  registry.define(spec("queue.copyBatch", Words::tr("Copy the batch as JSON"), Words::tr("Copy JSON"), "copy"));
  registry.define(spec("queue.clearBatch", Words::tr("Empty the batch\u2026"), Words::tr("Empty\u2026"), "trash"));
}

void defineOtherActions(ActionRegistry& registry) {
  auto watch = spec("queue.watchMetrics", Words::tr("Read the metrics again and again"), Words::tr("Watch"), "eye");
  watch.startsGroup = true;
  watch.toolTip = Words::tr("Only while this page is seen.");
  registry.define(watch);
  registry.define(spec("queue.readMetrics", Words::tr("Read the metrics once"), Words::tr("Read once"), "refresh"));
  registry.define(
      spec("queue.clearMetrics", Words::tr("Forget the samples of the metrics"), Words::tr("Clear"), "trash"));
  auto save = spec("queue.saveSettings", Words::tr("Save the settings of the queue"), Words::tr("Save"), "check",
                   QKeySequence(QKeySequence::Save));
  save.startsGroup = true;
  registry.define(save);
  registry.define(spec("queue.revertSettings", Words::tr("Take the saved settings back into the form"),
                       Words::tr("Revert"), "undo"));
  auto remove = spec("queue.deleteQueue", Words::tr("Delete the queue\u2026"), {}, "trash");
  remove.startsGroup = true;
  registry.define(remove);
}

void definePageActions(ActionRegistry& registry) {
  auto messages = spec("queue.showMessages", Words::tr("Show the messages"), {}, "queue",
                       QKeySequence(Qt::ALT | Qt::Key_1), MenuPlace::View);
  messages.startsGroup = true;
  registry.define(messages);
  registry.define(spec("queue.showSend", Words::tr("Show the form for one message"), {}, "edit",
                       QKeySequence(Qt::ALT | Qt::Key_2), MenuPlace::View));
  registry.define(spec("queue.showBatch", Words::tr("Show the batch"), {}, "table", QKeySequence(Qt::ALT | Qt::Key_3),
                       MenuPlace::View));
  registry.define(spec("queue.showMetrics", Words::tr("Show the metrics"), {}, "chart",
                       QKeySequence(Qt::ALT | Qt::Key_4), MenuPlace::View));
  registry.define(spec("queue.showSettings", Words::tr("Show the settings"), {}, "settings",
                       QKeySequence(Qt::ALT | Qt::Key_5), MenuPlace::View));
}

}  // namespace

void defineQueueActions(ActionRegistry& registry) {
  defineMessageActions(registry);
  defineSendActions(registry);
  defineBatchActions(registry);
  defineOtherActions(registry);
  definePageActions(registry);
}

}  // namespace tovuk::views
