// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client's socket: buffered both ways, so that a small request is one recv and its answer one send.
#pragma once

#include <httplib.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "api/local/http/head_filter.h"

namespace tovuk::local {

class Connection final : public httplib::Stream {
 public:
  // `headTimeout`: for the line and headers of a request, from their first byte to their last; and for linger().
  Connection(socket_t socket, std::chrono::milliseconds headTimeout);

  // Sends what is pending, then waits for the first byte of a request. False: idle too long, closed or broken.
  bool waitForRequest(std::chrono::milliseconds idle);
  bool flush();

  // Sends what is pending, says that no more comes, and takes what the client still sends: closing with bytes unread
  // would reset the connection and the client would never see the answer.
  void linger();

  // One chunk of a chunked answer, sent at once.
  bool writeChunk(std::string_view piece);

  // The request's body was not read to its end: nothing more can be read from this socket.
  void closeAfterAnswer() { m_closing = true; }
  [[nodiscard]] bool closing() const { return m_closing; }

  // Nothing more is sent: the client sees the connection end.
  void drop();

  // The line and headers of the request passed kMaxHeadBytes; reading them was given up.
  [[nodiscard]] bool headTooLarge() const { return m_head.tooLarge(); }
  // They did not come in their time.
  [[nodiscard]] bool headTooSlow() const { return m_headTooSlow; }

  // httplib::Stream
  [[nodiscard]] bool is_readable() const override { return true; }
  [[nodiscard]] bool is_writable() const override { return !m_broken; }
  ssize_t read(char* to, size_t size) override;
  ssize_t write(const char* from, size_t size) override;
  void get_remote_ip_and_port(std::string& ip, int& port) const override;
  void get_local_ip_and_port(std::string& ip, int& port) const override;
  [[nodiscard]] socket_t socket() const override;
  [[nodiscard]] socket_t descriptor() const { return m_socket; }

 private:
  ssize_t receive(char* to, size_t size);
  // How long a read may wait. Of a head it is what the whole of it has left: a client that sends a byte now and then
  // would hold its thread for ever otherwise.
  [[nodiscard]] std::chrono::milliseconds patience() const;
  bool sendAll(const char* from, size_t size);
  bool waitReadable(std::chrono::milliseconds limit) const;

  socket_t m_socket;
  std::vector<char> m_in;
  size_t m_inBegin = 0;
  size_t m_inEnd = 0;
  HeadFilter m_head;
  std::chrono::milliseconds m_headTimeout;
  std::chrono::steady_clock::time_point m_headEnds;
  bool m_headTooSlow = false;
  std::string m_out;
  bool m_broken = false;
  bool m_closing = false;
};

}  // namespace tovuk::local
