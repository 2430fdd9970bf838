// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include "views/widgets/ask_dialog.h"

namespace tovuk::views {

namespace {

AskAnswers* installed = nullptr;

// Where the last file was chosen.
QString lastFolder;

QString startFolder() {
  for (const QString& folder : {lastFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  return QDir::homePath();
}

// Runs `done(answer)` from the event loop while `parent` lives.
template <class Answer>
void later(QWidget* parent, std::function<void(Answer)> done, Answer answer) {
  QTimer::singleShot(0, parent, [done = std::move(done), answer = std::move(answer)] { done(answer); });
}

template <class Answer>
Answer take(std::deque<Answer>& answers, Answer otherwise) {
  if (answers.empty()) return otherwise;
  Answer answer = std::move(answers.front());
  answers.pop_front();
  return answer;
}

void chooseFile(QWidget* parent, const AskFile& request, QFileDialog::AcceptMode mode,
                std::function<void(QString)> done) {
  auto* dialog = new QFileDialog(parent, request.title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(mode);
  dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
  dialog->setNameFilters(request.filters);
  dialog->setDirectory(startFolder());
  if (!request.suggestedName.isEmpty()) {
    dialog->setDefaultSuffix(QFileInfo(request.suggestedName).suffix());
    dialog->selectFile(request.suggestedName);
  }
  const QPointer<QWidget> guard(parent);
  QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, done = std::move(done)](int result) {
    const QStringList files = dialog->selectedFiles();
    if (result != QDialog::Accepted || files.isEmpty()) {
      done(QString());
      return;
    }
    lastFolder = QFileInfo(files.first()).absolutePath();
    done(files.first());
  });
  dialog->open();
}

}  // namespace

void Ask::confirm(QWidget* parent, AskQuestion question, std::function<void(bool)> done) {
  if (installed) {
    const bool answer = take(installed->m_confirms, false);
    installed->m_confirmsAsked.push_back(std::move(question));
    later<bool>(parent, std::move(done), answer);
    return;
  }
  auto* dialog = new AskDialog(question, parent);
  QObject::connect(dialog, &QDialog::finished, parent,
                   [done = std::move(done)](int result) { done(result == QDialog::Accepted); });
  dialog->open();
}

void Ask::text(QWidget* parent, AskText question, std::function<void(std::optional<QString>)> done) {
  if (installed) {
    auto answer = take<std::optional<QString>>(installed->m_texts, std::nullopt);
    // The rule holds for tests too: a text the dialog would refuse is a cancel.
    if (answer && question.problem && !question.problem(*answer).isEmpty()) answer.reset();
    installed->m_textsAsked.push_back(std::move(question));
    later<std::optional<QString>>(parent, std::move(done), std::move(answer));
    return;
  }
  auto* dialog = new AskDialog(question, parent);
  QObject::connect(dialog, &QDialog::finished, parent, [dialog, done = std::move(done)](int result) {
    done(result == QDialog::Accepted ? std::optional<QString>(dialog->text()) : std::nullopt);
  });
  dialog->open();
}

void Ask::chooseOpenFile(QWidget* parent, AskFile request, std::function<void(QString)> done) {
  if (installed) {
    QString answer = take(installed->m_files, QString());
    installed->m_filesAsked.push_back(std::move(request));
    later<QString>(parent, std::move(done), std::move(answer));
    return;
  }
  chooseFile(parent, request, QFileDialog::AcceptOpen, std::move(done));
}

void Ask::chooseSaveFile(QWidget* parent, AskFile request, std::function<void(QString)> done) {
  if (installed) {
    QString answer = take(installed->m_files, QString());
    installed->m_filesAsked.push_back(std::move(request));
    later<QString>(parent, std::move(done), std::move(answer));
    return;
  }
  chooseFile(parent, request, QFileDialog::AcceptSave, std::move(done));
}

AskAnswers::AskAnswers() : m_previous(installed) { installed = this; }
AskAnswers::~AskAnswers() { installed = m_previous; }

}  // namespace tovuk::views
