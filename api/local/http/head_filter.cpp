// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/head_filter.h"

#include <string_view>

namespace tovuk::local {

namespace {

constexpr std::string_view kRange = "range:";
constexpr std::string_view kInsertedReversed = ":deksA";  // behind "Range-"

}  // namespace

void HeadFilter::begin() {
  *this = HeadFilter();
  m_inside = true;
}

void HeadFilter::pass(char& byte) {
  if (++m_bytes > kMaxHeadBytes) {
    byte = '\n';
    return;
  }
  if (byte == '\n') {
    m_ambiguous = m_ambiguous || m_last != '\r';
    m_last = byte;
    m_inside = m_lines == 0 || m_length != 1 || m_start != "\r";
    ++m_lines;
    m_length = 0;
    m_start.clear();
    return;
  }
  m_last = byte;
  ++m_length;
  if (m_lines > 0 && m_length == 1 && (byte == ' ' || byte == '\t')) m_ambiguous = true;
  if (m_length > kRange.size()) return;
  m_start += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  if (m_lines == 0 || m_start != kRange) return;
  byte = '-';
  m_inserted = kInsertedReversed;
}

bool HeadFilter::takeInserted(char& byte) {
  if (m_inserted.empty()) return false;
  byte = m_inserted.back();
  m_inserted.pop_back();
  return true;
}

}  // namespace tovuk::local
