// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "views/widgets/icons.h"
#include "views/widgets/style_paint.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr char kLook[] = "tovukButtonLook";

ButtonLook lookOf(const QWidget* widget) {
  return widget ? static_cast<ButtonLook>(widget->property(kLook).toInt()) : ButtonLook::Normal;
}
}  // namespace

void setButtonLook(QAbstractButton* button, ButtonLook look) {
  button->setProperty(kLook, static_cast<int>(look));
  button->update();
}

TovukStyle::TovukStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void TovukStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)) {
    widget->setAttribute(Qt::WA_Hover);
  }
  // Rounded corners of menus need what is behind them. An X server without a compositor shows black there instead, and
  // Qt does not tell which server has one: on X11 menus have square corners.
  static const bool canBlend = QGuiApplication::platformName() != QLatin1String("xcb");
  if (canBlend && qobject_cast<QMenu*>(widget)) widget->setAttribute(Qt::WA_TranslucentBackground);
}

void TovukStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  switch (element) {
    case PE_FrameFocusRect: paint::focusRing(painter, option->rect); return;
    case PE_PanelButtonCommand: {
      paint::pushButton(painter, *option, lookOf(widget));
      return;
    }
    case PE_PanelButtonTool:
    case PE_FrameButtonTool: paint::toolButton(painter, *option); return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (element == PE_PanelLineEdit && frame && frame->lineWidth == 0) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
      }
      paint::field(painter, *option);
      return;
    }
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (frame && frame->lineWidth == 0) return;
      painter->save();
      painter->setPen(themeColor(Token::Line));
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      painter->restore();
      return;
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
      if (element == PE_PanelMenu) {
        paint::popupPanel(painter, option->rect, widget && widget->testAttribute(Qt::WA_TranslucentBackground));
      }
      return;
    case PE_PanelTipLabel:
      painter->fillRect(option->rect, themeColor(Token::Raised));
      painter->setPen(themeColor(Token::Line));
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paint::checkBox(painter, *option); return;
    case PE_IndicatorRadioButton: paint::radioButton(painter, *option); return;
    case PE_IndicatorBranch: paint::branch(painter, *option); return;
    case PE_PanelItemViewRow: return;  // the item itself is painted, rounded rows included
    case PE_PanelItemViewItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
      if (item) paint::itemRow(painter, *item, widget);
      return;
    }
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!header || header->sortIndicator == QStyleOptionHeader::None) return;
      paint::icon(painter,
                  header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("sort-desc")
                                                                      : QStringLiteral("sort-asc"),
                  option->rect, metrics::icon - metrics::step, themeColor(Token::Accent));
      return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinDown:
    case PE_IndicatorSpinUp: paint::arrow(painter, element, *option); return;
    case PE_IndicatorTabTear:
    case PE_IndicatorTabTearRight:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return;
    default: break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TovukStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  switch (element) {
    case CE_PushButtonLabel: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (!button) break;
      QStyleOptionButton copy = *button;
      const ButtonLook look = lookOf(widget);
      if (look != ButtonLook::Normal && (option->state & State_Enabled)) {
        copy.palette.setColor(QPalette::ButtonText, paint::buttonInk(look));
      }
      QProxyStyle::drawControl(element, &copy, painter, widget);
      return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, themeColor(Token::Raised));
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), metrics::line),
                        themeColor(Token::Line));
      return;
    case CE_HeaderLabel: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (!header) break;
      QStyleOptionHeader copy = *header;
      copy.palette.setColor(QPalette::ButtonText, themeColor(Token::Muted));
      painter->save();
      painter->setFont(uiFontStrong());
      QProxyStyle::drawControl(element, &copy, painter, widget);
      painter->restore();
      return;
    }
    case CE_Splitter: {
      // The handle may be wider than its line, so that it can be caught.
      const QRect& r = option->rect;
      const bool upright = option->state & State_Horizontal;
      painter->fillRect(
          upright ? QRect(r.center().x(), r.y(), 1, r.height()) : QRect(r.x(), r.center().y(), r.width(), 1),
          themeColor(option->state & State_MouseOver ? Token::Accent : Token::Line));
      return;
    }
    case CE_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (!item) break;
      paint::menuItem(painter, *item);
      return;
    }
    case CE_MenuEmptyArea: return;
    case CE_ProgressBarGroove: painter->fillRect(option->rect, themeColor(Token::Hover)); return;
    case CE_ProgressBarContents: {
      const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
      if (!bar) break;
      if (bar->maximum <= bar->minimum) break;
      QRect filled = option->rect;
      filled.setWidth(static_cast<int>(static_cast<qint64>(filled.width()) * (bar->progress - bar->minimum) /
                                       (bar->maximum - bar->minimum)));
      painter->fillRect(visualRect(option->direction, option->rect, filled), themeColor(Token::Accent));
      return;
    }
    default: break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void TovukStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider) {
      paint::scrollBar(painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
      return;
    }
  }
  if (control == CC_ComboBox) {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo) {
      if (combo->frame) paint::field(painter, *option);
      const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
      paint::icon(painter, QStringLiteral("chevron-down"), arrow, metrics::icon - 2, themeColor(Token::Muted));
      return;
    }
  }
  if (control == CC_SpinBox) {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (spin) {
      if (spin->frame) paint::field(painter, *option);
      const auto arrow = [&](SubControl part, const QString& name, QAbstractSpinBox::StepEnabledFlag step) {
        paint::icon(painter, name, subControlRect(control, option, part, widget), metrics::margin,
                    themeColor(spin->stepEnabled & step ? Token::Muted : Token::Faint));
      };
      arrow(SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
      arrow(SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
      return;
    }
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TovukStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    // No arrow buttons: the groove is everything.
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider) {
      switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine: return {};
        case SC_ScrollBarGroove: return option->rect;
        default: return paint::scrollBarPart(*slider, part);
      }
    }
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TovukStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  if (element == SE_PushButtonFocusRect || element == SE_ItemViewItemFocusRect) return option->rect;
  if (element == SE_LineEditContents) {
    const QRect inner = QProxyStyle::subElementRect(element, option, widget);
    return inner.adjusted(metrics::step, 0, -metrics::step, 0);
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

int TovukStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ScrollBarExtent: return metrics::scrollBar;
    case PM_ScrollBarSliderMin: return metrics::margin * 2;
    case PM_SplitterWidth: return metrics::step + 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return metrics::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonMargin: return metrics::margin;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return metrics::step;
    case PM_MenuDesktopFrameWidth: return 0;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return metrics::icon;
    case PM_TreeViewIndentation: return metrics::treeIndent;
    case PM_ToolTipLabelFrameWidth: return metrics::step;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::gap;
    case PM_HeaderGripMargin: return metrics::step;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int TovukStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
  switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_Menu_Scrollable: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_MessageBox_CenterButtons: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(themeColor(Token::Line).rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QSize TovukStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: result.setHeight(metrics::field); break;
    case CT_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item) return paint::menuItemSize(*item);
      break;
    }
    default: break;
  }
  if (type == CT_PushButton) result.setWidth(std::max(result.width() + metrics::gap, metrics::step * 20));
  return result;
}

}  // namespace tovuk::views
