// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/format.h"
#include "models/queue/batch_model.h"

namespace tovuk::models {

namespace {

class PasteText {
  Q_DECLARE_TR_FUNCTIONS(QueuePaste)
 public:
  static QString noList() {
    return tr("This is neither a list of messages nor an object with a list named \"messages\".");
  }
  static QString empty() { return tr("The list is empty."); }
  static QString noMessage(int number) {
    return tr("Message %1 is neither a text nor an object with a body.").arg(formatCount(number));
  }
  static QString encoding(int number) {
    return tr("Message %1: the encoding must be \"text\" or \"base64\".").arg(formatCount(number));
  }
};

QString compactJson(const QJsonValue& value) {
  const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
  return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString delayOf(const QJsonValue& value) {
  if (value.isUndefined() || value.isNull()) return {};
  // What is no whole number stays visible, with its problem beside it.
  return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

}  // namespace

PastedBatch readPastedBatch(const QString& json) {
  if (QString problem = jsonProblem(json); !problem.isEmpty()) return {{}, problem};
  const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
  const QJsonValue wrapped = document.object().value(u"messages");
  if (!document.isArray() && !wrapped.isArray()) return {{}, PasteText::noList()};
  const QJsonArray list = document.isArray() ? document.array() : wrapped.toArray();
  if (list.isEmpty()) return {{}, PasteText::empty()};
  // The batch's own delay is that of the messages that have none.
  const QString commonDelay = delayOf(document.object().value(u"delaySeconds"));
  PastedBatch pasted;
  for (const auto& value : list) {
    const int number = static_cast<int>(pasted.messages.size()) + 1;
    const QJsonObject fields = value.toObject();
    const QJsonValue body = value.isObject() ? fields.value(u"body") : QJsonValue(value);
    WrittenMessage message;
    if (body.isString())
      message.text = body.toString();
    else if (body.isObject() || body.isArray())
      message.text = compactJson(body);
    else
      return {{}, PasteText::noMessage(number)};
    const auto encoding = bodyKindOf(fields.value(u"encoding").toString(QStringLiteral("text")));
    if (!encoding) return {{}, PasteText::encoding(number)};
    const bool isJson = *encoding != BodyKind::Base64 && (!body.isString() || *encoding == BodyKind::Json);
    message.kind = isJson ? BodyKind::Json : *encoding;
    message.delay = delayOf(fields.value(u"delaySeconds"));
    if (message.delay.isEmpty()) message.delay = commonDelay;
    pasted.messages.push_back(std::move(message));
  }
  return pasted;
}

QString pasteOf(const BatchModel& model) {
  QJsonArray messages;
  for (int row = 0; row < model.rowCount(); ++row) {
    const WrittenMessage& written = model.message(row);
    const bool isBase64 = written.kind == BodyKind::Base64;
    QJsonObject message{{QStringLiteral("body"), written.text},
                        {QStringLiteral("encoding"), isBase64 ? QStringLiteral("base64") : QStringLiteral("text")}};
    bool isNumber = false;
    const qlonglong delay = written.delay.toLongLong(&isNumber);
    if (isNumber) message.insert(QStringLiteral("delaySeconds"), delay);
    messages.append(message);
  }
  return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("messages"), messages}}).toJson());
}

}  // namespace tovuk::models
