// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each control looks, apart from the style that asks for it.
#pragma once

#include <QStyle>
#include <QStyleOption>

#include "views/widgets/style.h"

namespace tovuk::views::paint {

void icon(QPainter* painter, const QString& name, const QRect& in, int size, const QColor& color);
void focusRing(QPainter* painter, const QRect& rect);
// Inside a control filled with a colour, in the colour of its text: the accent would not show there.
void focusRingOnFill(QPainter* painter, const QRect& rect, const QColor& ink);
// Of the text on a filled button.
QColor buttonInk(ButtonLook look);
void pushButton(QPainter* painter, const QStyleOption& option, ButtonLook look);
void toolButton(QPainter* painter, const QStyleOption& option);
void field(QPainter* painter, const QStyleOption& option);
void popupPanel(QPainter* painter, const QRect& rect, bool isRounded);
void checkBox(QPainter* painter, const QStyleOption& option);
void radioButton(QPainter* painter, const QStyleOption& option);
void branch(QPainter* painter, const QStyleOption& option);
void itemRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
void arrow(QPainter* painter, QStyle::PrimitiveElement element, const QStyleOption& option);
void menuItem(QPainter* painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option);
void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

}  // namespace tovuk::views::paint
