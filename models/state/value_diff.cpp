// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/value_diff.h"

#include <QByteArray>

#include <algorithm>
#include <string>

#include "api/contract/utf8.h"

namespace tovuk::models {

namespace {

constexpr std::size_t kBytesInLine = 16;
constexpr std::size_t kMostCells = 4'000'000;  // of the table of common subsequences

using Lines = std::vector<std::string_view>;
using Kind = DiffLine::Kind;

Lines linesOf(std::string_view text, bool isText) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = isText ? text.find('\n') : std::string_view::npos;
    const std::size_t length = isText ? std::min(text.size(), end == std::string_view::npos ? end : end + 1)
                                      : std::min(text.size(), kBytesInLine);
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

QString shown(std::string_view line, bool isText) {
  if (!isText) return QString::fromLatin1(QByteArray(line.data(), static_cast<qsizetype>(line.size())).toHex(' '));
  if (line.ends_with('\n')) line.remove_suffix(1);
  QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
  if (text.size() <= kMostDiffCharacters) return text;
  text.truncate(kMostDiffCharacters);
  return text + u'\u2026';
}

// The steps through the middle parts, from the table of their longest common subsequences.
std::vector<Kind> stepsOf(const Lines& a, const Lines& b) {
  std::vector<Kind> steps;
  if ((a.size() + 1) * (b.size() + 1) > kMostCells) {
    steps.assign(a.size(), Kind::Gone);
    steps.insert(steps.end(), b.size(), Kind::New);
    return steps;
  }
  const std::size_t width = b.size() + 1;
  std::vector<std::uint32_t> longest((a.size() + 1) * width, 0);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      longest[i * width + j] = a[i] == b[j] ? longest[(i + 1) * width + j + 1] + 1
                                            : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      steps.push_back(Kind::Same);
      ++i;
      ++j;
    } else if (i < a.size() && (j == b.size() || longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
      steps.push_back(Kind::Gone);
      ++i;
    } else {
      steps.push_back(Kind::New);
      ++j;
    }
  }
  return steps;
}

// Long runs of what is the same are left out, but for what stands next to a change.
std::vector<DiffLine> withoutLongRuns(std::vector<DiffLine> lines) {
  std::vector<DiffLine> out;
  for (std::size_t at = 0; at < lines.size();) {
    if (lines[at].kind != Kind::Same) {
      out.push_back(std::move(lines[at++]));
      continue;
    }
    std::size_t end = at;
    while (end < lines.size() && lines[end].kind == Kind::Same) ++end;
    const std::size_t before = at == 0 ? 0 : kDiffContext;
    const std::size_t after = end == lines.size() ? 0 : kDiffContext;
    const std::size_t run = end - at;
    for (std::size_t line = 0; line < run; ++line) {
      if (run <= before + after + 1 || line < before || line >= run - after) {
        out.push_back(std::move(lines[at + line]));
      } else if (line == before) {
        out.push_back({Kind::Skipped, {}, static_cast<int>(run - before - after)});
      }
    }
    at = end;
  }
  return out;
}

}  // namespace

std::vector<DiffLine> valueDiff(std::string_view before, std::string_view after) {
  if (before == after) return {};
  const bool isText = isUtf8(before) && isUtf8(after);
  Lines a = linesOf(before, isText);
  Lines b = linesOf(after, isText);
  const auto ahead = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  std::size_t behind = 0;
  while (behind < std::min(a.size(), b.size()) - ahead && a[a.size() - 1 - behind] == b[b.size() - 1 - behind])
    ++behind;

  const auto middle = [&](const Lines& all) {
    return Lines(all.begin() + static_cast<std::ptrdiff_t>(ahead), all.end() - static_cast<std::ptrdiff_t>(behind));
  };
  std::vector<Kind> steps(ahead, Kind::Same);
  const std::vector<Kind> inner = stepsOf(middle(a), middle(b));
  steps.insert(steps.end(), inner.begin(), inner.end());
  steps.insert(steps.end(), behind, Kind::Same);

  std::vector<DiffLine> lines;
  lines.reserve(steps.size());
  std::size_t i = 0;
  std::size_t j = 0;
  for (const Kind kind : steps) {
    lines.push_back({kind, shown(kind == Kind::New ? b[j] : a[i], isText), 1});
    if (kind != Kind::New) ++i;
    if (kind != Kind::Gone) ++j;
  }
  return withoutLongRuns(std::move(lines));
}

}  // namespace tovuk::models
