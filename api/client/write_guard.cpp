// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/write_guard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMetaMethod>

#include <algorithm>
#include <utility>

namespace tovuk::client {

namespace {

Unexpected cancelled(const char* code, const QString& message) {
  Error error;
  error.kind = ErrorKind::Cancelled;
  error.code = code;
  error.message = message.toStdString();
  return Unexpected(std::move(error));
}

}  // namespace

struct WriteGuard::Waiting {
  Promise<Done> promise;
  WriteQuestion question;  // id 0: not asked about yet
};

WriteGuard::WriteGuard(QObject* parent)
    : QObject(parent), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }) {}

WriteGuard::~WriteGuard() = default;

void WriteGuard::setAsking(bool asking) {
  if (m_asking == asking) return;
  m_asking = asking;
  forget();
}

void WriteGuard::forget() {
  m_since.clear();
  emit rememberedChanged();
}

qint64 WriteGuard::rememberedMs(WriteKind kind) const {
  const auto found = m_since.find(kind);
  if (found == m_since.end()) return 0;
  constexpr qint64 kLength = std::chrono::milliseconds(kRemembered).count();
  const qint64 passed = m_clock() - found->second;
  return passed < 0 || passed >= kLength ? 0 : kLength - passed;
}

bool WriteGuard::passes(WriteKind kind) const { return !m_asking || rememberedMs(kind) > 0; }

Reply<Done> WriteGuard::ask(WriteKind kind, const QString& target) {
  if (!isSignalConnected(QMetaMethod::fromSignal(&WriteGuard::asked)))
    return readyReply<Done>(
        cancelled("write_unasked", tr("Nothing was sent: this connection asks before it writes, and "
                                      "nobody could be asked.")));
  auto waiting = std::make_shared<Waiting>();
  waiting->question.kind = kind;
  waiting->question.target = target;
  waiting->promise.setAbort([guard = QPointer<WriteGuard>(this), kind, raw = waiting.get()] {
    if (guard) guard->drop(kind, raw);
  });
  auto reply = waiting->promise.reply();
  Line& line = m_lines[kind];
  line.push_back(std::move(waiting));
  if (line.size() == 1) askAboutFirst(kind);
  return reply;
}

void WriteGuard::askAboutFirst(WriteKind kind) {
  Line& line = m_lines[kind];
  if (line.empty()) return;
  line.front()->question.id = m_nextId++;
  // A copy: whoever is asked may answer at once.
  const WriteQuestion question = line.front()->question;
  emit asked(question);
}

void WriteGuard::drop(WriteKind kind, const Waiting* waiting) {
  Line& line = m_lines[kind];
  const auto at = std::find_if(line.begin(), line.end(), [waiting](const auto& each) { return each.get() == waiting; });
  if (at == line.end()) return;
  const std::uint64_t id = (*at)->question.id;
  line.erase(at);
  if (id == 0) return;
  emit withdrawn(id);
  askAboutFirst(kind);
}

void WriteGuard::answer(std::uint64_t id, WriteAnswer answer) {
  const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const auto& each) {
    return !each.second.empty() && each.second.front()->question.id == id;
  });
  if (id == 0 || found == m_lines.end()) return;
  const WriteKind kind = found->first;
  Line answered;
  if (answer == WriteAnswer::Once) {
    answered.push_back(found->second.front());
    found->second.erase(found->second.begin());
  } else {
    answered = std::exchange(found->second, {});
  }
  if (answer == WriteAnswer::ForAWhile) {
    m_since[kind] = m_clock();
    emit rememberedChanged();
  }
  // What is resolved may send, ask and drop: the lines are in order before.
  const QPointer<WriteGuard> alive(this);
  for (const auto& waiting : answered) {
    if (answer == WriteAnswer::No)
      waiting->promise.resolve(
          cancelled("write_declined", tr("Nothing was sent, because the question before the write was answered no.")));
    else
      waiting->promise.resolve(Done{});
    if (!alive) return;
  }
  if (answer == WriteAnswer::Once) askAboutFirst(kind);
}

std::vector<WriteQuestion> WriteGuard::open() const {
  std::vector<WriteQuestion> questions;
  for (const auto& [kind, line] : m_lines)
    if (!line.empty()) questions.push_back(line.front()->question);
  std::sort(questions.begin(), questions.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return questions;
}

}  // namespace tovuk::client
