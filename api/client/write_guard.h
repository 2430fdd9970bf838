// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before each kind of write on a production connection. One guard a client, so what was allowed on one connection
// says nothing about another. GUI thread only.
//
//   connect(&client.writeGuard(), &WriteGuard::asked, this, &Window::showQuestion);
//   ... client.writeGuard().answer(question.id, WriteAnswer::ForAWhile);
//
// The request waits until it is answered; dropping its reply takes the question back. Writes of the same kind that come
// while a question is open wait behind it, so that a batch shows one question and not a thousand.
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "api/client/reply.h"
#include "api/client/request_intent.h"

namespace tovuk::client {

struct WriteQuestion {
  std::uint64_t id = 0;  // never 0, never given twice by a guard
  WriteKind kind{};      // writeKindText() names it, destroysData() says whether to warn
  QString target;        // "POST /v1/services/shop/sqlite/DB/query"; plain text
  friend bool operator==(const WriteQuestion&, const WriteQuestion&) = default;
};

enum class WriteAnswer : std::uint8_t {
  No,         // nothing is sent: this write and those of its kind that wait fail with code write_declined
  Once,       // this one; the next that waits is asked about anew
  ForAWhile,  // this one and all of its kind for kRemembered
};

class WriteGuard : public QObject {
  Q_OBJECT
 public:
  static constexpr std::chrono::minutes kRemembered{10};
  // Wall clock in ms since 1970. A clock that is set back ends what was remembered.
  using Clock = std::function<qint64()>;

  explicit WriteGuard(QObject* parent = nullptr);
  ~WriteGuard() override;

  // Off (the beginning): every write passes. Switching forgets what was remembered; questions that are open stay open.
  void setAsking(bool asking);
  [[nodiscard]] bool isAsking() const { return m_asking; }

  // Milliseconds for which this kind passes unasked; 0: it is asked about.
  [[nodiscard]] qint64 rememberedMs(WriteKind kind) const;
  void forget();  // what was remembered

  // Answers an open question. An id that is not open is ignored: it was withdrawn meanwhile.
  void answer(std::uint64_t id, WriteAnswer answer);
  [[nodiscard]] std::vector<WriteQuestion> open() const;  // oldest first

  // The gate's side. True: no question is needed.
  [[nodiscard]] bool passes(WriteKind kind) const;
  // Resolves when it may be sent; error of kind Cancelled, code write_declined (the person said no) or write_unasked
  // (nothing is connected to asked(), so nobody can say yes).
  Reply<Done> ask(WriteKind kind, const QString& target);

  void setClock(Clock clock) { m_clock = std::move(clock); }  // for tests

 signals:
  void asked(const tovuk::client::WriteQuestion& question);
  void withdrawn(quint64 id);  // nobody waits for the answer any more: take the question off the screen
  void rememberedChanged();    // setAsking, forget, or an answer for a while

 private:
  struct Waiting;
  using Line = std::vector<std::shared_ptr<Waiting>>;  // of one kind, in order; the first is asked about

  void askAboutFirst(WriteKind kind);
  void drop(WriteKind kind, const Waiting* waiting);

  Clock m_clock;
  bool m_asking = false;
  std::uint64_t m_nextId = 1;
  std::map<WriteKind, qint64> m_since;  // when it was allowed for a while
  std::map<WriteKind, Line> m_lines;
};

}  // namespace tovuk::client
