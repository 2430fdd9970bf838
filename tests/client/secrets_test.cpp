// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// No secret passes this door.

#include "api/client/secrets.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace tovuk::client;

class SecretsTest : public QObject {
  Q_OBJECT

 private slots:
  void takesKnownSecretsOutWhileTheyLive() {
    const QByteArray secret = "opaque/secret+1";
    const QString text = QStringLiteral("a opaque/secret+1 b opaque%2Fsecret%2B1 c");
    QCOMPARE(withoutSecrets(text), text);
    {
      std::optional<KnownSecret> first(secret);
      KnownSecret second(secret);
      QCOMPARE(withoutSecrets(text), QStringLiteral("a [token] b [token] c"));
      // Two hold it: one letting go is not the end.
      first.reset();
      QCOMPARE(withoutSecrets(text), QStringLiteral("a [token] b [token] c"));
      KnownSecret moved(std::move(second));
      QCOMPARE(withoutSecrets(text), QStringLiteral("a [token] b [token] c"));
      moved = KnownSecret(QByteArray("something else"));
      QCOMPARE(withoutSecrets(text), text);
    }
    QCOMPARE(withoutSecrets(QStringLiteral("something else")), QStringLiteral("something else"));
  }

  void leavesShortTextsAlone() {
    const KnownSecret tiny(QByteArray("e"));
    QCOMPARE(withoutSecrets(QStringLiteral("here")), QStringLiteral("here"));
  }

  void knowsSecretsByTheirShape_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* name, const char* text, const char* safe) {
      QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(safe);
    };
    row("session token", "x tovuk_0123456789abcdef0123 y", "x [token] y");
    row("runtime token", "tovuk_runtime_abcDEF-_0123456", "[token]");
    row("device code", "at zdev_0123456789abcdef0123.", "at [token].");
    row("bearer", "sent Bearer abc.def, then", "sent Bearer [token], then");
    row("header", "Authorization: Basic dXNlcjpwdw==\nHost: x", "Authorization: [token]\nHost: x");
    row("json header", "\"authorization\": \"Basic dXNlcjpwdw==\"", "\"authorization\": [token]");
    row("login poll", "GET /v1/login/device/anything-else 200", "GET /v1/login/device/[token] 200");
    row("presigned", "https://s.example/o?X-Amz-Credential=AK%2F1&X-Amz-Date=2026&X-Amz-Signature=abc123",
        "https://s.example/o?X-Amz-Credential=[token]&X-Amz-Date=2026&X-Amz-Signature=[token]");
    row("query token", "/x?token=abc&y=1", "/x?token=[token]&y=1");
    row("no secret", "tovuk_short, a bearer of news at /v1/login/device and tovuk-dashboard",
        "tovuk_short, a bearer [token] news at /v1/login/device and tovuk-dashboard");
  }
  void knowsSecretsByTheirShape() {
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(withoutSecrets(text), safe);
  }

  void takesOneSecretOutHoweverShort() {
    std::string text = "aXbXX";
    takeOut(text, "X");
    QCOMPARE(text, std::string("a[token]b[token][token]"));
    takeOut(text, {});
    QCOMPARE(text, std::string("a[token]b[token][token]"));
  }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
