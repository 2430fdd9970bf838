// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_page.h"

#include <QAction>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/state/state_names.h"
#include "views/shell/action_registry.h"
#include "views/state/alarm_card.h"
#include "views/state/state_list_pane.h"
#include "views/state/value_pane.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kObjectsWidth = 300;
constexpr int kKeysWidth = 280;
constexpr int kValueWidth = 420;
constexpr double kNearlyFull = 0.9;

}  // namespace

StatePage::StatePage(const StatePanelDeps& deps, models::StateObjectList& objects, QWidget* parent)
    : QWidget(parent),
      m_deps(deps),
      m_objects(objects),
      m_keys(new models::StateKeyList(*deps.service, this)),
      m_value(new models::StateValueStore(*deps.service, this)),
      m_alarm(new models::StateAlarmStore(*deps.service, this)),
      m_drafts(new models::ValueDrafts(deps.draftsFolder, this)),
      m_eraser(new models::ObjectEraser(*deps.service, this)) {
  m_objects.setReadsAhead(isFree());
  m_keys->setReadsAhead(isFree());
  makeActions();
  build();
  connectModels();
  connectEraser();
  showStorage();
  showActions();
}

QAction* StatePage::make(const char* id, std::function<void()> run) {
  auto* made = m_deps.registry->create(QLatin1String(id), this);
  connect(made, &QAction::triggered, this, std::move(run));
  m_actions.append(made);
  return made;
}

void StatePage::makeActions() {
  m_listObjects = make("state.listObjects", [this] { m_objects.read(); });
  m_moreObjects = make("state.moreObjects", [this] { m_objects.readMore(); });
  m_allObjects = make("state.allObjects", [this] { m_objects.readAll(); });
  m_newObject = make("state.newObject", [this] { askForObject(); });
  m_listKeys = make("state.listKeys", [this] { m_keys->read(); });
  m_moreKeys = make("state.moreKeys", [this] { m_keys->readMore(); });
  m_allKeys = make("state.allKeys", [this] { m_keys->readAll(); });
  m_newKey = make("state.newKey", [this] { askForKey(); });
  m_stop = make("state.stop", [this] {
    m_objects.stop();
    m_keys->stop();
    m_eraser->stop();
  });
  m_erase = make("state.emptyObject", [this] { askToErase(); });
  make("state.filterObjects", [this] { m_objectsPane->focusFilter(); });
  make("state.filterKeys", [this] { m_keysPane->focusFilter(); });
}

void StatePage::build() {
  m_split = new QSplitter(Qt::Horizontal, this);
  m_split->setObjectName(QStringLiteral("state.split"));
  m_split->setHandleWidth(metrics::line);
  m_split->setChildrenCollapsible(false);
  const StateListText objects{QStringLiteral("state.objects"),
                              tr("Objects"),
                              tr("Objects that begin with"),
                              QStringLiteral("state"),
                              tr("Nothing has been read yet. Listing reads one row for each object, 200 at first."),
                              tr("There is no object yet. The first value or alarm makes one."),
                              tr("The namespace does not exist any more.")};
  m_objectsPane =
      new StateListPane(m_objects, objects, {m_listObjects, m_moreObjects, m_allObjects, m_stop, m_newObject}, m_split);
  const StateListText keys{QStringLiteral("state.keys"),
                           tr("Keys"),
                           tr("Keys that begin with"),
                           QStringLiteral("key"),
                           tr("The keys have not been read. Listing reads one row for each key, 200 at first."),
                           tr("The object has no key."),
                           tr("There is no such object yet. Its first value or alarm makes it.")};
  m_keysPane = new StateListPane(*m_keys, keys, {m_listKeys, m_moreKeys, m_allKeys, m_stop, m_newKey}, m_split);
  m_keysPane->setObstacle(tr("Choose an object to see its keys."));

  auto* side = new QWidget(m_split);
  m_object = new TokenLabel(Token::Text, {}, side, monoFontStrong);
  m_object->setObjectName(QStringLiteral("state.object"));
  m_object->setElides();
  m_storage = new TokenLabel(Token::Muted, {}, side, uiFontDetail);
  m_storage->setObjectName(QStringLiteral("state.storage"));
  auto* head = new QVBoxLayout;
  head->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  head->setSpacing(metrics::step);
  head->addWidget(m_object);
  head->addWidget(m_storage);
  m_alarmCard = new AlarmCard(*m_alarm, *m_deps.service, *m_deps.registry, this);
  m_valuePane = new ValuePane(*m_value, *m_drafts, *m_deps.service, *m_deps.registry, this);
  m_actions += m_alarmCard->actions();
  m_actions += m_valuePane->actions();
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_alarmCard);
  column->addWidget(m_valuePane, 1);
  m_objectsPane->view()->addAction(m_erase);
  m_keysPane->view()->addAction(m_valuePane->deleteAction());

  for (QWidget* pane : {static_cast<QWidget*>(m_objectsPane), static_cast<QWidget*>(m_keysPane), side})
    m_split->addWidget(pane);
  m_split->setSizes({kObjectsWidth, kKeysWidth, kValueWidth});
  m_split->setStretchFactor(2, 1);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("state.message"));
  m_message->setClosable(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_split, 1);
  layout->addWidget(m_message);
}

void StatePage::connectModels() {
  connect(m_objectsPane, &StateListPane::keyChosen, this, &StatePage::openObject);
  connect(m_objectsPane, &StateListPane::keyActivated, this, [this](const QString& key) {
    openObject(key);
    m_keysPane->takeFocus();
  });
  connect(m_keysPane, &StateListPane::keyChosen, this, &StatePage::openKey);
  connect(m_keysPane, &StateListPane::keyActivated, this, [this](const QString& key) {
    openKey(key);
    m_valuePane->takeFocus();
  });

  const auto seen = [this](const StateInstance& object) {
    m_objects.adoptObject(object);
    m_alarm->adopt(object);
    showStorage();
  };
  connect(m_keys, &models::StateKeyList::objectSeen, this, seen);
  connect(m_value, &models::StateValueStore::objectSeen, this, seen);
  connect(m_eraser, &models::ObjectEraser::objectSeen, this, seen);
  // The alarm's own answers are newer than what they say of the object.
  connect(m_alarm, &models::StateAlarmStore::objectSeen, this, [this](const StateInstance& object) {
    m_objects.adoptObject(object);
    showStorage();
  });
  connect(m_value, &models::StateValueStore::entrySeen, this, [this](const StateEntrySummary& entry) {
    m_keys->adoptEntry(entry);
    m_keysPane->setCurrentKey(currentKey());
  });
  connect(m_value, &models::StateValueStore::entryGone, this,
          [this](const QByteArray& key) { m_keys->forgetKey(key.toStdString()); });
  connect(m_value, &models::StateValueStore::saved, this, [this] {
    // The first value of an object made it: now there is something to list.
    if (readsAtOnce() && !m_keys->hasRead()) m_keys->read();
  });
  connect(&m_objects, &models::StateList::stateChanged, this, [this] {
    // A list that was read anew tells the alarm of the open object for nothing.
    const auto* row = m_objects.isBusy() ? nullptr : m_objects.find(m_alarm->object().object);
    if (row != nullptr && !m_alarm->isBusy()) m_alarm->adopt(*row);
    showStorage();
    showActions();
  });
  connect(m_keys, &models::StateList::stateChanged, this, &StatePage::showActions);
  connect(m_split, &QSplitter::splitterMoved, this, &StatePage::viewStateChanged);
  connect(&m_deps.service->connection(), &models::Connection::readOnlyChanged, this, &StatePage::showActions);
}

void StatePage::connectEraser() {
  connect(m_eraser, &models::ObjectEraser::entryGone, this, [this](const QByteArray& key) {
    if (m_eraser->object() == m_keys->object()) m_keys->forgetKey(key.toStdString());
  });
  connect(m_eraser, &models::ObjectEraser::progressed, this, [this](int values) {
    const QString object = QString::fromStdString(m_eraser->object().object);
    m_message->showInfo(tr("Deleting the data of %1: %n values so far.", nullptr, values).arg(object));
    m_message->addLink(m_stop);
  });
  connect(m_eraser, &models::ObjectEraser::finished, this,
          [this](int values, bool wasStopped, const std::optional<Error>& error) {
            const QString object = QString::fromStdString(m_eraser->object().object);
            if (error) {
              m_message->showError(*error);
              m_message->setRetryVisible(false);
            } else if (wasStopped) {
              m_message->showMessage(Severity::Warning,
                                     tr("Stopped: %n values of %1 are deleted.", nullptr, values).arg(object));
            } else {
              m_message->showMessage(Severity::Good,
                                     tr("%n values of %1 are deleted, and its alarm.", nullptr, values).arg(object),
                                     tr("The object stays in the list, empty: the service cannot delete objects."));
            }
            if (m_eraser->object() == m_value->object()) m_value->close();
            showActions();
          });
}

bool StatePage::isFree() const { return m_deps.service->connection().environment() == models::Environment::Local; }

client::StateObjectRef StatePage::refOf(const QString& object) const {
  return {m_deps.service->id(), models::stateSpaceRef(*m_deps.service, m_deps.space), object.toStdString()};
}

void StatePage::activate() {
  m_isActive = true;
  if (!readsAtOnce()) return;
  if (!m_objects.hasRead() && !m_objects.isBusy()) m_objects.read();
  // What was open at the last start.
  if (!currentObject().isEmpty() && !m_keys->hasRead() && !m_keys->isBusy()) m_keys->read();
  if (m_value->isOpen() && !m_value->held() && m_value->state() == models::LoadState::Empty) m_value->read();
}

// What the person has read is read again, and nothing else.
void StatePage::refresh() {
  if (m_objects.hasRead() || isFree()) m_objects.read();
  if (m_keys->hasRead()) m_keys->read();
  if (m_value->isOpen() && m_value->held()) m_value->read();
}

void StatePage::takeFocus() { m_objectsPane->takeFocus(); }

void StatePage::openObject(const QString& key) {
  if (key == currentObject()) return;
  m_valuePane->keepDraft();
  const client::StateObjectRef ref = refOf(key);
  m_value->close();
  m_keysPane->setCurrentKey({});
  m_alarm->open(key.isEmpty() ? client::StateObjectRef() : ref);
  m_keys->setObject(key.isEmpty() ? client::StateObjectRef() : ref);
  m_objectsPane->setCurrentKey(key);
  m_keysPane->setObstacle(key.isEmpty() ? tr("Choose an object to see its keys.") : QString());
  if (const auto* row = m_objects.find(ref.object)) m_alarm->adopt(*row);
  if (readsAtOnce() && !key.isEmpty()) m_keys->read();
  showStorage();
  showActions();
  emit viewStateChanged();
}

void StatePage::openKey(const QString& key) {
  if (key == currentKey() || currentObject().isEmpty()) return;
  m_valuePane->keepDraft();
  m_value->open(key.isEmpty() ? client::StateObjectRef() : m_alarm->object(), key.toStdString());
  m_keysPane->setCurrentKey(key);
  if (readsAtOnce()) m_value->read();
  emit viewStateChanged();
}

void StatePage::askForObject() {
  AskText question;
  question.title = tr("Open or create an object");
  question.label = tr("Key of the object");
  question.hint = tr("Up to 512 bytes, without a slash. A new object is made by its first value or alarm.");
  question.confirmLabel = tr("Open");
  question.problem = [](const QString& key) { return models::stateObjectKeyProblem(key); };
  Ask::text(this, question, [this](const std::optional<QString>& key) {
    if (key && !key->isEmpty()) openObject(*key);
  });
}

void StatePage::askForKey() {
  AskText question;
  question.title = tr("Open or create a key of %1").arg(currentObject());
  question.label = tr("Key");
  question.hint = tr("Up to 512 bytes. A new key is made when its value is saved.");
  question.confirmLabel = tr("Open");
  question.problem = [](const QString& key) { return models::stateKeyProblem(key); };
  Ask::text(this, question, [this, object = currentObject()](const std::optional<QString>& key) {
    if (!key || key->isEmpty() || object != currentObject()) return;
    openKey(*key);
    // Where reading costs, a key that is not listed is taken for a new one; saving looks whether it is.
    if (!isFree() && m_keys->find(key->toStdString()) == nullptr && !m_value->held()) m_value->assumeNone();
    m_valuePane->takeFocus();
  });
}

void StatePage::askToErase() {
  const QString object = currentObject();
  const auto* row = m_objects.find(object.toStdString());
  AskQuestion question;
  question.title = tr("Delete all data of %1?").arg(object);
  question.text = row == nullptr || row->bytes < 0
                      ? tr("Every value of the object %1 is deleted, and its alarm.").arg(object)
                      : tr("Every value of the object %1 is deleted, %2 in all, and its alarm.")
                            .arg(object, models::formatBytes(row->bytes));
  question.details =
      tr("This takes one call for each value and cannot be undone. The object itself stays in the list, empty: the "
         "service has no call that deletes an object.");
  question.confirmLabel = tr("Delete all data");
  question.destructive = true;
  question.requiredText = object;
  Ask::confirm(this, question, [this, object](bool accepted) {
    if (!accepted) return;
    m_message->clear();
    m_eraser->start(refOf(object));
    showActions();
  });
}

QString StatePage::storageText() const { return m_storage->text(); }

void StatePage::showStorage() {
  const QString object = currentObject();
  m_object->setText(object);
  const auto* row = object.isEmpty() ? nullptr : m_objects.find(object.toStdString());
  const StateNamespace* space = m_deps.service->stateNamespace(m_deps.space);
  const auto limitMib = space == nullptr ? m_objects.space().storageLimitMib : space->storageLimitMib;
  constexpr double kMib = 1048576;
  m_storage->setVisible(!object.isEmpty());
  if (row == nullptr || row->bytes < 0) {
    m_storage->setToken(Token::Muted);
    m_storage->setText(limitMib ? tr("An object may hold %1.").arg(models::formatLimitMib(*limitMib)) : QString());
    return;
  }
  const QString used = models::formatBytes(row->bytes);
  m_storage->setText(limitMib ? tr("%1 of %2 stored").arg(used, models::formatLimitMib(*limitMib))
                              : tr("%1 stored").arg(used));
  const bool isNearlyFull =
      limitMib && static_cast<double>(row->bytes) >= kNearlyFull * kMib * static_cast<double>(*limitMib);
  m_storage->setToken(isNearlyFull ? Token::Warning : Token::Muted);
}

void StatePage::showActions() {
  const auto& registry = *m_deps.registry;
  const QString noObject = tr("Choose an object first.");
  const bool hasObject = !currentObject().isEmpty();
  const QString noMore = tr("Everything has been read, or nothing yet.");
  registry.setEnabled(m_moreObjects, m_objects.hasMore() && !m_objects.isBusy(), noMore);
  registry.setEnabled(m_allObjects, (m_objects.hasMore() || !m_objects.hasRead()) && !m_objects.isReadingAll(), noMore);
  registry.setEnabled(m_listKeys, hasObject, noObject);
  registry.setEnabled(m_moreKeys, m_keys->hasMore() && !m_keys->isBusy(), hasObject ? noMore : noObject);
  registry.setEnabled(m_allKeys, hasObject && (m_keys->hasMore() || !m_keys->hasRead()) && !m_keys->isReadingAll(),
                      hasObject ? noMore : noObject);
  registry.setEnabled(m_newKey, hasObject, noObject);
  registry.setEnabled(m_stop, m_objects.isBusy() || m_keys->isBusy() || m_eraser->isRunning(),
                      tr("Nothing is being read."));
  QString noErase = noObject;
  if (m_deps.service->connection().isReadOnly()) noErase = tr("This connection is read-only.");
  if (m_eraser->isRunning()) noErase = tr("The data of an object is being deleted.");
  registry.setEnabled(m_erase, hasObject && !m_deps.service->connection().isReadOnly() && !m_eraser->isRunning(),
                      noErase);
}

QJsonObject StatePage::viewState() const {
  return {{QStringLiteral("object"), currentObject()},
          {QStringLiteral("key"), currentKey()},
          {QStringLiteral("split"), QString::fromLatin1(m_split->saveState().toBase64())}};
}

void StatePage::restoreViewState(const QJsonObject& state) {
  const QByteArray split = QByteArray::fromBase64(state.value(u"split").toString().toLatin1());
  if (!split.isEmpty()) m_split->restoreState(split);
  openObject(state.value(u"object").toString());
  openKey(state.value(u"key").toString());
}

}  // namespace tovuk::views
