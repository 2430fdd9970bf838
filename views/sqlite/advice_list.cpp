// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/advice_list.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

#include "views/sqlite/advice_bar.h"
#include "views/sqlite/next_action.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

AdviceList::AdviceList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  hide();
}

void AdviceList::setAdvice(const QStringList& advice) {
  if (advice == m_given) return;
  m_given = m_advice = advice;
  for (auto* bar : m_bars) {
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
  }
  m_bars.clear();
  for (const QString& text : advice) {
    auto* bar = addBar(text);
    m_bars.push_back(bar);
    connect(bar, &AdviceBar::closed, this, [this, bar] { close(bar); });
  }
  setVisible(!m_isFolded && !m_bars.empty());
  emit changed();
}

void AdviceList::close(AdviceBar* bar) {
  const auto place = std::find(m_bars.begin(), m_bars.end(), bar) - m_bars.begin();
  m_advice.removeAt(place);
  m_bars.erase(m_bars.begin() + place);
  bar->deleteLater();
  setVisible(!m_isFolded && !m_bars.empty());
  emit changed();
}

void AdviceList::setFolded(bool folded) {
  m_isFolded = folded;
  setVisible(!m_isFolded && !m_bars.empty());
}

AdviceBar* AdviceList::addBar(const QString& text) {
  const QString index = createIndexIn(text);
  const QString lower = text.toLower();
  const bool isCost =
      !index.isEmpty() || lower.contains(QLatin1String("index")) || lower.contains(QLatin1String("reads every row"));
  auto* bar = new AdviceBar(index.isEmpty() ? text : adviceWithoutStatement(text),
                            isCost ? QStringLiteral("warning") : QStringLiteral("info"),
                            isCost ? Token::Warning : Token::Info, this);
  bar->setObjectName(QStringLiteral("sqlite.result.advice"));
  bar->setToolTip(plainToolTip(text));
  if (isCost) {
    auto* plan = new QAction(tr("Show plan"), bar);
    plan->setObjectName(QStringLiteral("sqlite.advice.plan"));
    connect(plan, &QAction::triggered, this, &AdviceList::planWanted);
    bar->addLink(plan);
  }
  if (!index.isEmpty()) {
    auto* create = new QAction(tr("Create index\u2026"), bar);
    create->setObjectName(QStringLiteral("sqlite.advice.createIndex"));
    create->setToolTip(tr("Puts the statement into a new draft. It is not run."));
    connect(create, &QAction::triggered, this, [this, index] { emit createIndexWanted(index); });
    bar->addLink(create);
  }
  m_layout->addWidget(bar);
  return bar;
}

}  // namespace tovuk::views
