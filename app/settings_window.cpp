// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/keyboard_page.h"
#include "app/languages.h"
#include "app/settings.h"
#include "app/settings_form.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::app {

SettingsWindow::SettingsWindow(Settings& settings, views::ActionRegistry& registry, const Paths& paths, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Settings"));
  resize(760, 520);
  const auto add = [this](const QString& title, const char* icon, QWidget* page) {
    auto* item = new QListWidgetItem(views::themedIcon(QLatin1String(icon)), title, m_list);
    item->setSizeHint({0, views::metrics::treeRow});
    m_pages->addWidget(page);
  };
  add(tr("Appearance"), "eye", appearancePage());
  add(tr("Editor"), "edit", editorPage());
  add(tr("Keyboard"), "keyboard", new KeyboardPage(registry, this));
  add(tr("Data folder"), "folder", dataPage(paths));
  m_list->setAccessibleName(tr("Pages of the settings"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFixedWidth(180);

  auto* line = new QWidget(this);
  line->setFixedWidth(views::metrics::line);
  line->setAutoFillBackground(true);
  line->setBackgroundRole(QPalette::Mid);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(views::metrics::gap, views::metrics::gap, 0, 0);
  row->setSpacing(views::metrics::gap);
  row->addWidget(m_list);
  row->addWidget(line);
  row->addWidget(m_pages, 1);
  connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
  showPage(Appearance);
}

void SettingsWindow::showPage(int page) { m_list->setCurrentRow(page); }

QWidget* SettingsWindow::appearancePage() {
  auto* form = new SettingsForm(m_settings, tr("Appearance"), this);
  form->addChoice(tr("Theme"), keys::theme,
                  {{QStringLiteral("system"), tr("As the system")},
                   {QStringLiteral("light"), tr("Light")},
                   {QStringLiteral("dark"), tr("Dark")},
                   {QStringLiteral("contrastLight"), tr("High contrast, light")},
                   {QStringLiteral("contrastDark"), tr("High contrast, dark")}});
  QList<std::pair<QString, QString>> spoken{{QStringLiteral("system"), tr("As the system")}};
  for (const Language& language : languages()) spoken.emplaceBack(language.code, language.name);
  form->addChoice(tr("Language, from the next start"), keys::language, spoken);
  form->addChoice(tr("Row height in grids"), keys::density,
                  {{QStringLiteral("compact"), tr("Compact")}, {QStringLiteral("comfortable"), tr("Comfortable")}});
  form->addNumber(tr("Text size"), keys::uiFontSize, 11, 20, tr(" px"));
  form->addNumber(tr("Text size in grids"), keys::gridFontSize, 10, 20, tr(" px"));
  return form;
}

QWidget* SettingsWindow::editorPage() {
  auto* form = new SettingsForm(m_settings, tr("Editor"), this);
  form->addNumber(tr("Text size"), keys::editorFontSize, 10, 24, tr(" px"));
  form->addNumber(tr("Indent"), keys::editorIndent, 1, 8, tr(" spaces"));
  form->addSwitch(tr("Wrap long lines"), keys::editorWrap);
  return form;
}

QWidget* SettingsWindow::dataPage(const Paths& paths) {
  auto* form = new SettingsForm(m_settings, tr("Data folder"), this);
  const auto folder = [&](const QString& label, const QString& path) {
    auto* box = new QWidget(form);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A field that can be scrolled and copied: paths have no place to wrap.
    auto* text = new QLineEdit(QDir::toNativeSeparators(path), box);
    text->setReadOnly(true);
    text->setFont(views::monoFont());
    text->setAccessibleName(label);
    auto* open = new QPushButton(tr("Open"), box);
    open->setAccessibleName(tr("Open the folder: %1").arg(label));
    connect(open, &QPushButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(open, 0, Qt::AlignLeft);
    form->addRow(label, box);
  };
  folder(tr("Local service"), paths.localData);
  folder(tr("Drafts, history and settings"), paths.root);
  return form;
}

std::vector<models::PaletteEntry> SettingsWindow::paletteEntries(const std::function<void(int)>& open) {
  std::vector<models::PaletteEntry> entries;
  const auto add = [&](const char* id, const QString& title, const QString& keywords, int page) {
    models::PaletteEntry entry;
    entry.id = QStringLiteral("setting:") + QLatin1String(id);
    entry.title = title;
    entry.subtitle = tr("Settings");
    entry.keywords = keywords;
    entry.iconName = QStringLiteral("settings");
    entry.run = [open, page] { open(page); };
    entries.push_back(std::move(entry));
  };
  add("theme", tr("Theme"), tr("light dark high contrast colours"), Appearance);
  add("language", tr("Language, from the next start"), tr("translation locale"), Appearance);
  add("density", tr("Row height in grids"), tr("density compact comfortable"), Appearance);
  add("fontSize", tr("Text size"), tr("font zoom"), Appearance);
  add("editor", tr("Editor: text size, indent, wrapping"), tr("font tabs"), Editor);
  add("keyboard", tr("Change keyboard shortcuts"), tr("keys bindings"), Keyboard);
  add("dataFolder", tr("Data folder"), tr("files location"), Data);
  return entries;
}

}  // namespace tovuk::app
