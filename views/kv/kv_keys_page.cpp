// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_keys_page.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/kv/kv_content.h"
#include "views/kv/kv_keys_pane.h"
#include "views/kv/kv_value_pane.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

namespace {

constexpr int kKeysWidth = 500;
constexpr int kEntryWidth = 660;

}  // namespace

KvKeysPage::KvKeysPage(const Deps& deps, QWidget* parent)
    : QWidget(parent),
      m_list(deps.service, deps.place),
      m_value(deps.service, deps.place),
      m_removal(deps.service, deps.place),
      m_drafts(deps.draftsFolder) {
  m_splitter = new QSplitter(this);
  m_splitter->setObjectName(QStringLiteral("kv.splitter"));
  m_splitter->setChildrenCollapsible(false);
  m_keys = new KvKeysPane(m_list, deps.service, deps.registry, this);
  m_entry = new KvValuePane({m_value, m_drafts, deps.service, deps.registry}, this);
  m_splitter->addWidget(m_keys);
  m_splitter->addWidget(m_entry);
  m_splitter->setSizes({kKeysWidth, kEntryWidth});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_splitter);
  connectModels();
}

// The views go before the models that they look at.
KvKeysPage::~KvKeysPage() { delete m_splitter; }

void KvKeysPage::connectModels() {
  connect(m_keys, &KvKeysPane::keyChosen, this, [this](const QByteArray& key) {
    openKey(key.toStdString());
    emit viewStateChanged();
  });
  connect(m_keys, &KvKeysPane::newWanted, this, &KvKeysPage::askForKey);
  connect(m_keys, &KvKeysPane::deleteWanted, this,
          [this](const std::vector<std::string>& keys) { m_removal.remove(keys); });
  connect(m_keys->filter(), &QLineEdit::textChanged, this, &KvKeysPage::viewStateChanged);
  connect(m_splitter, &QSplitter::splitterMoved, this, &KvKeysPage::viewStateChanged);
  connect(&m_value, &models::KvValueStore::entrySeen, &m_list, &models::KvKeyList::adopt);
  connect(&m_value, &models::KvValueStore::entryGone, &m_list,
          [this](const QByteArray& key) { m_list.forget({key.toStdString()}); });
  connect(&m_value, &models::KvValueStore::renamed, this, [this](const QByteArray& to) {
    openKey(to.toStdString());
    m_keys->setCurrentKey(to.toStdString());
    m_entry->message()->showMessage(Severity::Good, tr("The key is now %1.").arg(models::kvKeyText(to.toStdString())));
  });
  connect(&m_removal, &models::KvRemoval::gone, this, [this](const std::vector<std::string>& keys) {
    m_list.forget(keys);
    for (const std::string& key : keys)
      if (key == m_value.key()) m_entry->openKey({});
  });
  connect(&m_removal, &models::KvRemoval::finished, this, [this](qint64 removed, const std::vector<std::string>& left) {
    const QString done =
        tr("%1 keys are deleted.", nullptr, models::pluralOf(removed)).arg(models::formatCount(removed));
    if (left.empty()) {
      m_keys->message()->showMessage(Severity::Good, done);
    } else {
      m_keys->message()->showMessage(Severity::Warning, done,
                                     tr("The service did not take %1; select them and try again.")
                                         .arg(models::formatCount(static_cast<qint64>(left.size()))));
    }
  });
  connect(&m_removal, &models::KvRemoval::failed, this, [this](const Error& error) {
    m_keys->message()->showError(error);
    m_keys->message()->setRetryVisible(false);  // the keys that are left are selected still
  });
}

QAction* KvKeysPage::newAction() const { return m_keys->newAction(); }

void KvKeysPage::setFree(bool free) {
  m_isFree = free;
  m_keys->setListsFreely(free);
}

void KvKeysPage::showFirst() {
  if (m_isFree && !m_list.hasListed() && !m_list.isBusy()) m_list.list();
}

void KvKeysPage::refresh() {
  m_list.list();
  if (m_value.held()) m_value.read();
}

void KvKeysPage::takeFocus() { m_keys->takeFocus(); }

void KvKeysPage::openKey(const std::string& key) {
  if (key == m_value.key()) return;
  m_entry->openKey(key);
  if (m_isFree && !key.empty()) m_value.read();
}

void KvKeysPage::askForKey() {
  AskText question;
  question.title = tr("New key");
  question.label = tr("Key");
  question.initial = QString::fromStdString(m_list.filter());
  question.confirmLabel = tr("Open");
  question.hint = tr("At most 512 bytes. One read tells whether it exists already.");
  question.problem = [](const QString& text) { return models::kvKeyProblem(text.toStdString()); };
  Ask::text(this, question, [this](const std::optional<QString>& key) {
    if (!key) return;
    m_entry->openKey(key->toStdString());
    m_value.read();
    m_keys->setCurrentKey(key->toStdString());
    m_entry->takeFocus();
  });
}

QJsonObject KvKeysPage::viewState() const {
  QJsonObject state{{QStringLiteral("prefix"), m_keys->filter()->text()},
                    {QStringLiteral("key"), QString::fromStdString(m_value.key())}};
  state.insert(QStringLiteral("split"), QString::fromLatin1(m_splitter->saveState().toBase64()));
  return state;
}

void KvKeysPage::restoreViewState(const QJsonObject& state) {
  m_splitter->restoreState(QByteArray::fromBase64(state.value(u"split").toString().toLatin1()));
  m_keys->filter()->setText(state.value(u"prefix").toString());
  const std::string key = state.value(u"key").toString().toStdString();
  if (key.empty()) return;
  openKey(key);
  m_keys->setCurrentKey(key);
}

}  // namespace tovuk::views
