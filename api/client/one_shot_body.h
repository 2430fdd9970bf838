// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request body that can be sent once.
//
// When a connection breaks before the answer begins, QNetworkAccessManager sends the request again by itself, up to
// three times and whatever the verb. It first rewinds the body, and gives up with an error when it cannot: so a body
// that refuses to rewind is what keeps a POST from being carried out twice. Empty bodies need one as well.
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace tovuk::client {

class OneShotBody : public QIODevice {
  Q_OBJECT
 public:
  explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr) : QIODevice(parent), m_bytes(std::move(bytes)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
  }
  [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
  bool reset() override { return false; }
  bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }

 protected:
  qint64 readData(char* data, qint64 most) override {
    const qint64 count = std::min(most, m_bytes.size() - pos());
    if (count <= 0) return -1;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    return count;
  }
  qint64 writeData(const char* /*data*/, qint64 /*length*/) override { return -1; }

 private:
  QByteArray m_bytes;
};

}  // namespace tovuk::client
