// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace tovuk::local {

namespace {

constexpr size_t kReadBuffer = size_t{16} * 1024;
constexpr size_t kWriteBuffer = size_t{64} * 1024;
constexpr std::chrono::milliseconds kReadTimeout = std::chrono::seconds(30);  // inside a request
constexpr std::chrono::milliseconds kLingerTimeout = std::chrono::seconds(2);
constexpr size_t kLingerBytes = size_t{128} * 1024 * 1024;
constexpr std::chrono::milliseconds kWriteTimeout = std::chrono::seconds(60);  // a reader that takes nothing

using SteadyTime = std::chrono::steady_clock::time_point;

std::chrono::milliseconds until(SteadyTime end) {
  using namespace std::chrono;
  return std::max(milliseconds(0), ceil<milliseconds>(end - steady_clock::now()));
}

}  // namespace

Connection::Connection(socket_t socket, std::chrono::milliseconds headTimeout)
    : m_socket(socket), m_in(kReadBuffer), m_headTimeout(headTimeout) {}

bool Connection::waitReadable(std::chrono::milliseconds limit) const {
  if (limit <= std::chrono::milliseconds(0)) return false;  // also when something is there
  pollfd entry{m_socket, POLLIN, 0};
  int ready = 0;
  do {
    ready = ::poll(&entry, 1, static_cast<int>(limit.count()));
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

bool Connection::waitForRequest(std::chrono::milliseconds idle) {
  if (!flush()) return false;
  m_head.begin();
  m_headTooSlow = false;
  const bool begun = m_inBegin < m_inEnd || waitReadable(idle);
  m_headEnds = std::chrono::steady_clock::now() + m_headTimeout;
  if (!begun || m_inBegin < m_inEnd) return begun;
  m_inBegin = 0;
  const ssize_t got = ::recv(m_socket, m_in.data(), m_in.size(), 0);
  m_inEnd = got > 0 ? static_cast<size_t>(got) : 0;
  return got > 0;
}

ssize_t Connection::read(char* to, size_t size) {
  if (!m_head.inside() || size == 0) return receive(to, size);
  if (m_head.takeInserted(*to)) return 1;
  if (m_head.tooLarge() || m_head.ambiguous()) return -1;
  const ssize_t got = receive(to, 1);
  if (got == 1) m_head.pass(*to);
  return got;
}

std::chrono::milliseconds Connection::patience() const { return m_head.inside() ? until(m_headEnds) : kReadTimeout; }

ssize_t Connection::receive(char* to, size_t size) {
  if (m_inBegin == m_inEnd) {
    if (!flush()) return -1;
    if (!waitReadable(patience())) {
      m_headTooSlow = m_head.inside();
      return -1;
    }
    m_inBegin = m_inEnd = 0;
    // A large body goes straight to its place.
    if (size >= m_in.size()) return ::recv(m_socket, to, size, 0);
    const ssize_t got = ::recv(m_socket, m_in.data(), m_in.size(), 0);
    if (got <= 0) return got;
    m_inEnd = static_cast<size_t>(got);
  }
  const size_t taken = std::min(size, m_inEnd - m_inBegin);
  std::memcpy(to, m_in.data() + m_inBegin, taken);
  m_inBegin += taken;
  return static_cast<ssize_t>(taken);
}

ssize_t Connection::write(const char* from, size_t size) {
  if (m_broken) return -1;
  if (m_out.size() + size > kWriteBuffer && !flush()) return -1;
  if (size > kWriteBuffer) return sendAll(from, size) ? static_cast<ssize_t>(size) : -1;
  m_out.append(from, size);
  return static_cast<ssize_t>(size);
}

bool Connection::writeChunk(std::string_view piece) {
  if (piece.empty()) return !m_broken;  // an empty chunk would end the answer
  std::array<char, 24> head{};
  const int length = std::snprintf(head.data(), head.size(), "%zx\r\n", piece.size());
  m_out.append(head.data(), static_cast<size_t>(length));
  if (piece.size() <= kWriteBuffer) {
    m_out.append(piece);
    m_out.append("\r\n");
    return flush();
  }
  if (!flush() || !sendAll(piece.data(), piece.size())) return false;
  m_out.append("\r\n");
  return true;
}

void Connection::drop() {
  m_out.clear();
  m_broken = true;
  m_closing = true;
}

bool Connection::flush() {
  if (m_broken) return false;
  if (m_out.empty()) return true;
  const bool sent = sendAll(m_out.data(), m_out.size());
  m_out.clear();
  return sent;
}

void Connection::linger() {
  if (!flush()) return;
  ::shutdown(m_socket, SHUT_WR);
  const SteadyTime end = std::chrono::steady_clock::now() + m_headTimeout;
  for (size_t taken = 0; taken < kLingerBytes && waitReadable(std::min(kLingerTimeout, until(end)));) {
    const ssize_t got = ::recv(m_socket, m_in.data(), m_in.size(), 0);
    if (got <= 0) return;
    taken += static_cast<size_t>(got);
  }
}

bool Connection::sendAll(const char* from, size_t size) {
  while (size > 0) {
    const ssize_t sent = ::send(m_socket, from, size, MSG_NOSIGNAL);
    if (sent >= 0) {
      from += sent;
      size -= static_cast<size_t>(sent);
      continue;
    }
    if (errno == EINTR) continue;
    pollfd entry{m_socket, POLLOUT, 0};
    if ((errno != EAGAIN && errno != EWOULDBLOCK) || ::poll(&entry, 1, static_cast<int>(kWriteTimeout.count())) <= 0) {
      m_broken = true;
      return false;
    }
  }
  return true;
}

// httplib asks for these on every request and we never use them: no system call is worth it.
void Connection::get_remote_ip_and_port(std::string& ip, int& port) const {
  ip.clear();
  port = 0;
}
void Connection::get_local_ip_and_port(std::string& ip, int& port) const {
  ip.clear();
  port = 0;
}

// httplib refuses numbers that select() cannot take. We use poll(), so any number will do for it.
socket_t Connection::socket() const { return 0; }

}  // namespace tovuk::local
