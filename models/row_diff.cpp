// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/row_diff.h"

#include <QHash>

namespace tovuk::models {

namespace {

constexpr int kGone = -1;

using Occurrence = std::pair<QString, int>;  // a key, and its place among its equals

std::vector<Occurrence> occurrencesOf(const std::vector<QString>& keys) {
  QHash<QString, int> seen;
  std::vector<Occurrence> out;
  out.reserve(keys.size());
  for (const QString& key : keys) out.emplace_back(key, seen[key]++);
  return out;
}

// Where each current row stands in the target, or kGone.
std::vector<int> placesOf(const std::vector<QString>& current, const std::vector<QString>& target) {
  QHash<Occurrence, int> places;
  int place = 0;
  for (const Occurrence& key : occurrencesOf(target)) places.insert(key, place++);
  std::vector<int> out;
  out.reserve(current.size());
  for (const Occurrence& key : occurrencesOf(current)) out.push_back(places.value(key, kGone));
  return out;
}

void removeGone(std::vector<int>& rows, std::vector<RowStep>& steps) {
  for (int end = static_cast<int>(rows.size()); end > 0;) {
    int begin = end;
    while (begin > 0 && rows[static_cast<std::size_t>(begin - 1)] == kGone) --begin;
    if (begin == end) {
      --end;
      continue;
    }
    steps.push_back({RowStep::Kind::Remove, begin, end - begin, 0});
    rows.erase(rows.begin() + begin, rows.begin() + end);
    end = begin;
  }
}

}  // namespace

std::vector<RowStep> rowSteps(const std::vector<QString>& current, const std::vector<QString>& target) {
  std::vector<RowStep> steps;
  std::vector<int> rows = placesOf(current, target);
  removeGone(rows, steps);
  std::vector<bool> isHeld(target.size(), false);
  for (const int place : rows) isHeld[static_cast<std::size_t>(place)] = true;

  const int size = static_cast<int>(target.size());
  for (int place = 0; place < size;) {
    const auto at = rows.begin() + place;
    if (!isHeld[static_cast<std::size_t>(place)]) {
      int end = place + 1;
      while (end < size && !isHeld[static_cast<std::size_t>(end)]) ++end;
      std::vector<int> fresh;
      for (int row = place; row < end; ++row) fresh.push_back(row);
      rows.insert(at, fresh.begin(), fresh.end());
      steps.push_back({RowStep::Kind::Insert, place, end - place, 0});
      place = end;
      continue;
    }
    if (*at != place) {
      const auto from = std::find(at, rows.end(), place);
      steps.push_back({RowStep::Kind::Move, static_cast<int>(from - rows.begin()), 1, place});
      std::rotate(at, from, from + 1);
    }
    ++place;
  }
  return steps;
}

}  // namespace tovuk::models
