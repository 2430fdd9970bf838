// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/choice_bar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

class ChoiceButton : public QAbstractButton {
 public:
  ChoiceButton(const QString& word, QWidget* parent) : QAbstractButton(parent) {
    setText(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFont(uiFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }

  [[nodiscard]] QSize sizeHint() const override {
    return {QFontMetrics(uiFontStrong()).horizontalAdvance(text()) + 2 * metrics::cellPadding, metrics::field};
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    Token ground = isChecked() ? Token::Selection : Token::Surface;
    if (!isChecked() && isEnabled() && underMouse()) ground = Token::Hover;
    painter.fillRect(rect(), themeColor(ground));
    painter.setPen(themeColor(hasFocus() ? Token::Accent : Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(isChecked() ? uiFontStrong() : uiFont());
    painter.setPen(themeColor(isEnabled() && isChecked() ? Token::Text : Token::Muted));
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

}  // namespace

ChoiceBar::ChoiceBar(const QString& name, const QString& accessibleName, const QStringList& words, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
  setObjectName(name);
  setAccessibleName(accessibleName);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (const QString& word : words) {
    const auto place = static_cast<int>(m_group->buttons().size());
    auto* button = new ChoiceButton(word, this);
    button->setObjectName(QStringLiteral("%1.%2").arg(name).arg(place));
    button->setAccessibleDescription(accessibleName);
    m_group->addButton(button, place);
    layout->addWidget(button);
  }
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setCurrent(0);
  connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosen);
}

int ChoiceBar::current() const { return m_group->checkedId(); }

void ChoiceBar::setCurrent(int choice) {
  if (auto* button = m_group->button(choice)) button->setChecked(true);
}

void ChoiceBar::setObstacle(int choice, const QString& reason) {
  auto* button = m_group->button(choice);
  button->setEnabled(reason.isEmpty());
  button->setToolTip(reason);
}

void ChoiceBar::setChoiceVisible(int choice, bool visible) { m_group->button(choice)->setVisible(visible); }

void ChoiceBar::choose(int choice) { m_group->button(choice)->click(); }

}  // namespace tovuk::views
