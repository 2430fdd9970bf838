// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette: every action, resource, recent query and setting in one list, found by fuzzy text. Providers
// hand out what they already hold, so the palette costs no call.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tovuk::models {

struct PaletteEntry {
  QString id;        // unique over all providers, stable: "action:run", "sqlite:shop-api/DB"
  QString title;     // searched and shown
  QString subtitle;  // shown muted
  QString shortcut;  // as text, for example "Ctrl+Return"
  QString iconName;
  QString keywords;  // searched, not shown
  std::function<void()> run;
  bool isEnabled = true;  // else shown below the others, but not run
  QString reason;         // why it cannot be run now, in place of the subtitle
  bool isResource = false;
  // Changes how the program behaves from now on: listed last while nothing is typed, so that it is never run unread.
  bool changesMode = false;
};

struct FuzzyMatch {
  int score = 0;         // larger is better
  QList<int> positions;  // UTF-16 offsets of the matched characters in the text, rising
};
// Every word of `pattern` stands in `text` as it is or is spelled by starts of its words, without case. A prefix beats
// starts of words, which beat characters inside them; scattered letters are no match. nullopt: no match.
std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

class PaletteModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using Provider = std::function<std::vector<PaletteEntry>()>;
  static constexpr int kRecentsKept = 20;

  enum class Scope : std::uint8_t { Everything, Resources };

  enum Role : int {
    IdRole = Qt::UserRole + 1,  // QString
    SubtitleRole,               // QString; why it cannot be run, of one that cannot
    ShortcutRole,               // QString
    IconNameRole,               // QString
    MatchRole,                  // QList<int>: offsets in DisplayRole to mark
    EnabledRole,                // bool: runs when chosen
    RecentRole,                 // bool: run lately
  };

  explicit PaletteModel(QObject* parent = nullptr);

  void addProvider(Provider provider);  // equal scores come in the order of the providers
  void reload();                        // asks all providers; call it when the palette opens
  void setQuery(const QString& query);
  [[nodiscard]] QString query() const { return m_query; }
  void setScope(Scope scope);
  [[nodiscard]] Scope scope() const { return m_scope; }
  // Ids of the entries run last, newest first; kept by the caller between starts.
  void setRecents(const QStringList& ids);
  [[nodiscard]] QStringList recents() const { return m_recents; }
  // Runs the entry of that row from the event loop, after the palette has closed, and notes it as recent.
  void run(int row);
  [[nodiscard]] const PaletteEntry* entry(int row) const;  // nullptr: no such row

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 signals:
  void recentsChanged();

 private:
  struct Shown {
    int entry = 0;
    int score = 0;
    QList<int> positions;
  };
  void arrange();

  std::vector<Provider> m_providers;
  std::vector<PaletteEntry> m_entries;
  std::vector<Shown> m_shown;
  QString m_query;
  Scope m_scope = Scope::Everything;
  QStringList m_recents;
};

}  // namespace tovuk::models
