// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a connection: what is wrong stands beside its field while it is typed.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "views/connections/connection_form.h"
#include "views/connections/money_text.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/theme_connections.h"

using namespace tovuk;
using namespace tovuk::views;
using Field = models::ConnectionField;

namespace {

QString objectOf(Field field) { return QStringLiteral("connections.form.%1").arg(static_cast<int>(field)); }

QLineEdit* line(const ConnectionForm& form, Field field) { return form.findChild<QLineEdit*>(objectOf(field)); }

QString problem(const ConnectionForm& form, Field field) {
  const auto* label = form.findChild<QLabel*>(objectOf(field) + QStringLiteral(".problem"));
  return label && label->isVisibleTo(&form) ? label->text() : QString();
}

QPushButton* button(const ConnectionForm& form, const char* name) {
  return form.findChild<QPushButton*>(QStringLiteral("connections.form.") + QLatin1String(name));
}

}  // namespace

class FormTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void refusesBesideTheFieldAsTyped() {
    ConnectionForm form;
    form.show();
    // A new one is not complained of before it is touched, and cannot be saved either.
    form.setProfile({}, {QStringLiteral("Tovuk")});
    QVERIFY(problem(form, Field::Name).isEmpty() && problem(form, Field::BaseUrl).isEmpty());
    QVERIFY(!button(form, "save")->isEnabled());
    QTest::keyClicks(line(form, Field::Name), QStringLiteral("tovuk"));
    QVERIFY(problem(form, Field::Name).contains(QStringLiteral("already")));
    QCOMPARE(line(form, Field::Name)->accessibleDescription(), problem(form, Field::Name));
    QTest::keyClicks(line(form, Field::Name), QStringLiteral("-2"));
    QVERIFY(problem(form, Field::Name).isEmpty());
    QTest::keyClicks(line(form, Field::BaseUrl), QStringLiteral("http://example.com"));
    QVERIFY(!problem(form, Field::BaseUrl).isEmpty());
    line(form, Field::BaseUrl)->setText(QStringLiteral("https://exa mple"));
    QVERIFY(problem(form, Field::BaseUrl).contains(QStringLiteral("not valid")));
    line(form, Field::BaseUrl)->setText(QStringLiteral("localhost:8080"));
    QVERIFY(problem(form, Field::BaseUrl).isEmpty());
    QTest::keyClicks(line(form, Field::AskAboveRows), QStringLiteral("many"));
    QVERIFY(!problem(form, Field::AskAboveRows).isEmpty());
    QVERIFY(!button(form, "save")->isEnabled());
    line(form, Field::AskAboveRows)->setText(QStringLiteral("1,000,000"));
    line(form, Field::AskAboveMoney)->setText(QStringLiteral("-1"));
    QVERIFY(problem(form, Field::AskAboveMoney).contains(QStringLiteral("negative")));
    line(form, Field::AskAboveMoney)->setText(QStringLiteral("$0.25"));
    QSignalSpy saved(&form, &ConnectionForm::saveRequested);
    QTest::mouseClick(button(form, "save"), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const auto profile = saved.at(0).at(0).value<models::ConnectionProfile>();
    QCOMPARE(profile.name, QStringLiteral("tovuk-2"));
    QCOMPARE(profile.baseUrl, QUrl(QStringLiteral("http://localhost:8080")));
    QCOMPARE(profile.askAboveRows.value_or(0), qint64{1000000});
    QCOMPARE(profile.askAboveUsdMicros.value_or(0), qint64{250000});
  }

  void comesBackAsItWas() {
    ConnectionForm form;
    auto profile = models::tovukConnection();
    profile.askAboveRows = 5;
    profile.askAboveUsdMicros = 1500000;
    profile.readOnly = true;
    form.setProfile(profile, {});
    QVERIFY(!form.isChanged() && form.isValid());
    QCOMPARE(form.profile(), profile);
    QVERIFY(!button(form, "save")->isEnabled());
    form.findChild<QCheckBox*>(QStringLiteral("connections.form.readOnly"))->click();
    QVERIFY(form.isChanged());
    QVERIFY(button(form, "save")->isEnabled());
    form.discard();
    QVERIFY(!form.isChanged());
    QCOMPARE(form.profile(), profile);
  }

  void leavesLocalItsName() {
    ConnectionForm form;
    form.show();
    form.setProfile(models::localConnection(), {});
    QVERIFY(!line(form, Field::Name)->isVisible() && !line(form, Field::BaseUrl)->isVisible());
    QVERIFY(line(form, Field::Service)->isVisible());
    form.findChild<QComboBox*>(objectOf(Field::Colour))->setCurrentIndex(4);
    QVERIFY(form.isChanged() && form.isValid());
    QCOMPARE(form.profile().name, models::localConnection().name);
    QCOMPARE(form.profile().colour, 4);
  }

  void cannotEditWhatBelongsToThisRun() {
    ConnectionForm form;
    form.show();
    auto profile = models::tovukConnection();
    profile.origin = models::ConnectionOrigin::ThisRun;
    form.setProfile(profile, {});
    QVERIFY(!line(form, Field::Name)->isEnabled());
    QVERIFY(!button(form, "save")->isVisible());
  }

  void namesEveryField() {
    ConnectionForm form;
    for (const auto* field : form.findChildren<QLineEdit*>()) QVERIFY(!field->accessibleName().isEmpty());
    for (const auto* field : form.findChildren<QComboBox*>()) QVERIFY(!field->accessibleName().isEmpty());
  }

  void readsMoneyAndRows() {
    QCOMPARE(typedDollars(QStringLiteral(" $ 1.5 ")).value.value_or(0), qint64{1500000});
    QVERIFY(typedDollars(QStringLiteral("$")).isUnreadable);
    QVERIFY(typedDollars(QStringLiteral("1e30")).isUnreadable);
    QVERIFY(!typedDollars({}).isUnreadable && !typedDollars({}).value);
    QVERIFY(typedRows(QStringLiteral("1.5")).isUnreadable);
    QCOMPARE(typedRows(QStringLiteral("0")).value.value_or(1), qint64{0});
    for (const qint64 micros : {qint64{0}, qint64{1}, qint64{250000}, qint64{10000000}})
      QCOMPARE(typedDollars(dollarsToType(micros)).value.value_or(-1), micros);
    QCOMPARE(dollarsToType(10000000), QStringLiteral("10"));
  }

  void coloursAreToldApartOnEverySurface() {
    for (const auto kind :
         {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrastLight, ThemeKind::HighContrastDark}) {
      applyTheme(themeOf(kind));
      QStringList names;
      for (int i = 0; i < models::kConnectionColours; ++i) {
        names.append(connectionColourName(i));
        for (const Token behind : {Token::Surface, Token::Raised, Token::Window, Token::Selection})
          QVERIFY2(contrastRatio(connectionColour(i), themeColor(behind)) >= 3.0, qPrintable(names.last()));
      }
      QCOMPARE(names.removeDuplicates(), 0);
    }
    applyTheme(themeOf(ThemeKind::Light));
  }
};

QTEST_MAIN(FormTest)
#include "form_test.moc"
