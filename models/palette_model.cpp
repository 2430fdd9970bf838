// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette_model.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace tovuk::models {

namespace {

// Scores come in bands, so that a better kind of match always beats a better place of it.
constexpr int kBand = 1000;
constexpr int kPrefixBand = 3;
constexpr int kWordStartBand = 2;
constexpr int kRunBand = 1;
constexpr int kBestPlace = 400;
constexpr int kRecentBonus = 500;  // more than kBestPlace, less than a band
constexpr int kLast = -1;          // less than any match
constexpr int kNoMatch = std::numeric_limits<int>::max() / 2;

QString folded(const QString& text) {
  // Unit by unit, so that offsets stay those of the text shown.
  QString out = text;
  for (QChar& c : out) c = c.toCaseFolded();
  return out;
}

QStringList wordsOf(const QString& pattern) { return pattern.simplified().split(u' ', Qt::SkipEmptyParts); }

bool isWordStart(const QString& text, qsizetype at) {
  if (!text[at].isLetterOrNumber()) return false;
  if (at == 0 || !text[at - 1].isLetterOrNumber()) return true;
  return text[at].isUpper() && text[at - 1].isLower();
}

// Fewest runs of neighbouring characters that spell `pattern` in `text`, each beginning where mayBegin says so.
struct Runs {
  int count = kNoMatch;
  QList<int> positions;
};
Runs fewestRuns(const QString& pattern, const QString& text, const std::vector<bool>& mayBegin) {
  const auto n = static_cast<std::size_t>(pattern.size());
  const auto m = static_cast<std::size_t>(text.size());
  // runs[i][j]: runs for pattern[i..] when pattern[i] stands at text[j], the run it stands in not counted.
  // best[i][j]: the place from j on where a new run for pattern[i..] begins best, or m.
  std::vector<std::vector<int>> runs(n + 1, std::vector<int>(m + 1, kNoMatch));
  std::vector<std::vector<std::size_t>> best(n + 1, std::vector<std::size_t>(m + 1, m));
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = m; j-- > 0;) {
      if (pattern[static_cast<qsizetype>(i)] == text[static_cast<qsizetype>(j)]) {
        if (i + 1 == n) {
          runs[i][j] = 0;
        } else {
          const std::size_t begin = best[i + 1][j + 1];
          runs[i][j] = std::min(runs[i + 1][j + 1], begin < m ? runs[i + 1][begin] + 1 : kNoMatch);
        }
      }
      best[i][j] = best[i][j + 1];
      const bool isCandidate = mayBegin[j] && runs[i][j] < kNoMatch;
      if (isCandidate && (best[i][j] == m || runs[i][j] <= runs[i][best[i][j]])) best[i][j] = j;
    }
  }
  Runs out;
  std::size_t j = best[0][0];
  if (n == 0 || j == m) return out;
  out.count = runs[0][j] + 1;
  for (std::size_t i = 0; i < n; ++i) {
    out.positions.append(static_cast<int>(j));
    if (i + 1 < n) j = runs[i + 1][j + 1] == runs[i][j] ? j + 1 : best[i + 1][j + 1];
  }
  return out;
}

// Earlier, in fewer runs and in a shorter text is better; 0..kBestPlace.
int placeScore(const Runs& runs, qsizetype textLength) {
  const qsizetype lost = 40 * (runs.count - 1) + runs.positions.first() * 4 + textLength;
  return kBestPlace - static_cast<int>(std::min<qsizetype>(lost, kBestPlace));
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text) {
  const QString wanted = folded(pattern.trimmed());
  const QString held = folded(text);
  if (wanted.isEmpty()) return FuzzyMatch();

  const auto match = [&](int band, const Runs& runs) {
    return FuzzyMatch{band * kBand + placeScore(runs, held.size()), runs.positions};
  };
  if (held.startsWith(wanted)) {
    Runs prefix{1, {}};
    for (int i = 0; i < wanted.size(); ++i) prefix.positions.append(i);
    return match(kPrefixBand, prefix);
  }
  QString letters = wanted;
  letters.removeIf([](QChar c) { return c.isSpace(); });

  const auto size = static_cast<std::size_t>(held.size());
  std::vector<bool> mayBegin(size);
  for (std::size_t i = 0; i < size; ++i) mayBegin[i] = isWordStart(text, static_cast<qsizetype>(i));
  const Runs byWords = fewestRuns(letters, held, mayBegin);
  if (byWords.count < kNoMatch) return match(kWordStartBand, byWords);

  // Every word for itself, in any order: as it stands, or by the starts of words.
  std::vector<bool> marked(size);
  const QStringList words = wordsOf(wanted);
  for (const QString& word : words) {
    const qsizetype at = held.indexOf(word);
    if (at >= 0) {
      std::fill_n(marked.begin() + at, word.size(), true);
      continue;
    }
    const Runs starts = fewestRuns(word, held, mayBegin);
    if (starts.count == kNoMatch) return std::nullopt;
    for (const int each : starts.positions) marked[static_cast<std::size_t>(each)] = true;
  }
  Runs found{static_cast<int>(words.size()), {}};
  for (std::size_t i = 0; i < size; ++i)
    if (marked[i]) found.positions.append(static_cast<int>(i));
  return match(kRunBand, found);
}

namespace {

// Found by words that are not all in the title: below every match of a title, nothing to mark.
std::optional<FuzzyMatch> matchByKeywords(const QString& query, const PaletteEntry& entry) {
  const QString others = folded(entry.keywords + u' ' + entry.subtitle);
  qsizetype lost = 0;
  for (const QString& word : wordsOf(folded(query))) {
    const qsizetype at = others.indexOf(word);
    if (at < 0 && !fuzzyMatch(word, entry.title)) return std::nullopt;
    lost += std::max<qsizetype>(at, 0);
  }
  return FuzzyMatch{kBestPlace - static_cast<int>(std::min<qsizetype>(lost, kBestPlace)), {}};
}

}  // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) {}

void PaletteModel::addProvider(Provider provider) { m_providers.push_back(std::move(provider)); }

void PaletteModel::reload() {
  std::vector<PaletteEntry> entries;
  for (const Provider& provider : m_providers)
    for (PaletteEntry& entry : provider()) entries.push_back(std::move(entry));
  beginResetModel();
  m_entries = std::move(entries);
  arrange();
  endResetModel();
}

void PaletteModel::setQuery(const QString& query) {
  if (query == m_query) return;
  beginResetModel();
  m_query = query;
  arrange();
  endResetModel();
}

void PaletteModel::setScope(Scope scope) {
  if (scope == m_scope) return;
  beginResetModel();
  m_scope = scope;
  arrange();
  endResetModel();
}

void PaletteModel::setRecents(const QStringList& ids) {
  if (ids == m_recents) return;
  beginResetModel();
  m_recents = ids.mid(0, kRecentsKept);
  arrange();
  endResetModel();
  emit recentsChanged();
}

void PaletteModel::arrange() {
  m_shown.clear();
  for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
    const PaletteEntry& entry = m_entries[static_cast<std::size_t>(i)];
    if (m_scope == Scope::Resources && !entry.isResource) continue;
    auto match = fuzzyMatch(m_query, entry.title);
    if (!match) match = matchByKeywords(m_query, entry);
    if (!match) continue;
    const qsizetype recent = m_recents.indexOf(entry.id);
    if (recent >= 0) match->score += kRecentBonus - static_cast<int>(recent);
    if (entry.changesMode && m_query.trimmed().isEmpty()) match->score = kLast;
    m_shown.push_back({i, match->score, match->positions});
  }
  const auto rank = [this](const Shown& shown) {
    return std::pair(m_entries[static_cast<std::size_t>(shown.entry)].isEnabled, shown.score);
  };
  std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Shown& a, const Shown& b) { return rank(a) > rank(b); });
}

const PaletteEntry* PaletteModel::entry(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  return &m_entries[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)].entry)];
}

void PaletteModel::run(int row) {
  const PaletteEntry* chosen = entry(row);
  if (!chosen || !chosen->isEnabled) return;
  if (chosen->run) QTimer::singleShot(0, this, chosen->run);
  QStringList recents = m_recents;
  recents.removeAll(chosen->id);
  recents.prepend(chosen->id);
  setRecents(recents);
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const PaletteEntry& entry = *this->entry(index.row());
  switch (role) {
    case Qt::DisplayRole: return entry.title;
    case IdRole: return entry.id;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
      return entry.isEnabled || entry.reason.isEmpty() ? entry.subtitle : entry.reason;
    case ShortcutRole: return entry.shortcut;
    case IconNameRole: return entry.iconName;
    case MatchRole: return QVariant::fromValue(m_shown[static_cast<std::size_t>(index.row())].positions);
    case EnabledRole: return entry.isEnabled;
    case RecentRole: return m_recents.contains(entry.id);
    default: return {};
  }
}

}  // namespace tovuk::models
