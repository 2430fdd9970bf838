// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include "api/contract/cron/limits.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CronCheck)
};

struct FieldBounds {
  int least, most;
};

FieldBounds boundsOf(CronField field) {
  switch (field) {
    case CronField::Minute: return {0, 59};
    case CronField::Hour: return {0, 23};
    case CronField::DayOfMonth: return {1, 31};
    case CronField::Month: return {1, 12};
    case CronField::DayOfWeek: return {0, 7};
  }
  return {0, 0};
}

bool isNumber(const QString& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The expression that has `item` in one field, and every value in the others.
bool isRight(CronField field, const QString& item) {
  CronFields fields;
  fields.fill(QStringLiteral("*"));
  fields.at(static_cast<std::size_t>(field)) = item;
  return CronExpression::parse(cronTextOf(fields).toStdString()).has_value();
}

QString valueProblem(CronField field, const QString& value) {
  const FieldBounds bounds = boundsOf(field);
  if (value.isEmpty()) return Words::tr("A value is missing.");
  if (isNumber(value)) {
    return Words::tr("%1 is not from %2 to %3.", "a number")
        .arg(value, QString::number(bounds.least), QString::number(bounds.most));
  }
  static const QRegularExpression extension(QStringLiteral("[#?]|^[0-9]*(L|W|LW)$"));
  if (extension.match(value).hasMatch()) {
    return Words::tr("\u201C%1\u201D is not known: L, W, # and ? are no part of cron here.").arg(value);
  }
  if (field == CronField::Month) {
    return Words::tr("\u201C%1\u201D is no number and no name from JAN to DEC.").arg(value);
  }
  if (field == CronField::DayOfWeek) {
    return Words::tr("\u201C%1\u201D is no number and no name from SUN to SAT.").arg(value);
  }
  return Words::tr("\u201C%1\u201D is no number.").arg(value);
}

// Why an item between commas is wrong, which it is.
QString itemProblem(CronField field, const QString& item) {
  if (item.isEmpty()) return Words::tr("A value is missing beside a comma.");
  const qsizetype slash = item.indexOf(u'/');
  const QString range = slash < 0 ? item : item.left(slash);
  if (range != u"*") {
    const qsizetype dash = range.indexOf(u'-');
    for (const QString& value : {dash < 0 ? range : range.left(dash), dash < 0 ? range : range.mid(dash + 1)}) {
      if (value.isEmpty() || !isRight(field, value)) return valueProblem(field, value);
    }
    if (dash >= 0 && !isRight(field, range)) {
      return Words::tr("The range \u201C%1\u201D runs backwards.").arg(range);
    }
  }
  return Words::tr("The step \u201C%1\u201D is not from 1 to %2.")
      .arg(item.mid(slash + 1), QString::number(boundsOf(field).most));
}

QString fieldProblem(CronField field, const QString& text) {
  if (text.isEmpty()) return Words::tr("Nothing is chosen: write a value, or * for every one.");
  if (text.contains(QRegularExpression(QStringLiteral("\\s")))) {
    return Words::tr("A field holds no spaces; put commas between values.");
  }
  if (isRight(field, text)) return {};
  for (const QString& item : text.split(u',')) {
    if (item.isEmpty() || !isRight(field, item)) return itemProblem(field, item);
  }
  return {};
}

QStringList wordsOf(const QString& text) {
  static const QRegularExpression space(QStringLiteral("[ \\t]+"));
  return text.split(space, Qt::SkipEmptyParts);
}

}  // namespace

CronFields cronFieldsOf(const QString& text) {
  CronFields fields;
  const QStringList words = wordsOf(text);
  for (std::size_t i = 0; i < fields.size() && static_cast<qsizetype>(i) < words.size(); ++i) {
    fields.at(i) = words.at(static_cast<qsizetype>(i));
  }
  return fields;
}

QString cronTextOf(const CronFields& fields) {
  QStringList words;
  for (const QString& field : fields) {
    if (!field.isEmpty()) words.append(field);
  }
  return words.join(u' ');
}

CronCheck checkCronFields(const CronFields& fields) {
  CronCheck check;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    check.problems.at(i) = fieldProblem(static_cast<CronField>(i), fields.at(i));
  }
  const bool fieldsAreRight = std::all_of(check.problems.begin(), check.problems.end(),
                                          [](const QString& problem) { return problem.isEmpty(); });
  if (!fieldsAreRight) return check;
  const QString text = cronTextOf(fields);
  if (text.size() > static_cast<qsizetype>(kMaxCronCharacters)) {
    check.whole = Words::tr("The schedule has %1 characters; 120 are allowed.").arg(QString::number(text.size()));
    return check;
  }
  if (const auto expression = CronExpression::parse(text.toStdString())) {
    check.expression = *expression;
  } else {
    // Each field is right, so what is left is a day that the months do not have.
    check.problems.at(static_cast<std::size_t>(CronField::DayOfMonth)) =
        Words::tr("This day never comes in the months that are chosen.");
  }
  return check;
}

CronCheck checkCronText(const QString& text) {
  const QStringList words = wordsOf(text);
  CronCheck check = checkCronFields(cronFieldsOf(text));
  if (text.contains(u'\n') || text.contains(u'\r')) {
    check.whole = Words::tr("The schedule must be one line.");
  } else if (words.isEmpty()) {
    check.whole = Words::tr("Write five fields, for example */15 * * * *.");
  } else if (words.front().startsWith(u'@')) {
    check.whole = Words::tr("Nicknames such as \u201C%1\u201D are not known; write five fields.").arg(words.front());
  } else if (words.size() != static_cast<qsizetype>(kCronFieldCount)) {
    check.whole = Words::tr("There are %n fields; five are wanted: minute, hour, day of month, month, day of week.",
                            nullptr, static_cast<int>(words.size()));
  } else if (text.size() > static_cast<qsizetype>(kMaxCronCharacters)) {
    check.whole = Words::tr("The schedule has %1 characters; 120 are allowed.").arg(QString::number(text.size()));
  }
  if (!check.whole.isEmpty()) check.expression.reset();
  return check;
}

QString cronFieldName(CronField field) {
  switch (field) {
    case CronField::Minute: return Words::tr("Minute");
    case CronField::Hour: return Words::tr("Hour");
    case CronField::DayOfMonth: return Words::tr("Day of month");
    case CronField::Month: return Words::tr("Month");
    case CronField::DayOfWeek: return Words::tr("Day of week");
  }
  return {};
}

QString cronFieldHelp(CronField field) {
  switch (field) {
    case CronField::Minute: return Words::tr("0 to 59; * is every minute, */15 every 15 minutes, 0,30 two of them.");
    case CronField::Hour: return Words::tr("0 to 23 by UTC; 9-17 is a range, */6 every 6 hours.");
    case CronField::DayOfMonth: return Words::tr("1 to 31; with a day of the week as well, either one is enough.");
    case CronField::Month: return Words::tr("1 to 12 or JAN to DEC; a range is written MAR-MAY.");
    case CronField::DayOfWeek: return Words::tr("0 to 7 or SUN to SAT; 0 and 7 are Sunday, MON-FRI the working days.");
  }
  return {};
}

QString cronHint(const QString& text) {
  const CronCheck check = checkCronText(text);
  if (!check.expression) return {};
  const CronFields fields = cronFieldsOf(text);
  QStringList hints;
  static const QRegularExpression step(QStringLiteral("^\\*/([0-9]+)$"));
  const auto stepOf = [&fields](CronField field) {
    return step.match(fields.at(static_cast<std::size_t>(field))).captured(1).toInt();
  };
  constexpr int kMinutes = 60;
  constexpr int kHours = 24;
  if (const int minutes = stepOf(CronField::Minute); minutes > 0 && kMinutes % minutes != 0) {
    hints.append(Words::tr("A step of %1 does not divide the hour: the last run of an hour and the first one of the "
                           "next are %2 minutes apart.")
                     .arg(QString::number(minutes), QString::number(kMinutes % minutes)));
  }
  if (const int hours = stepOf(CronField::Hour); hours > 0 && kHours % hours != 0) {
    hints.append(Words::tr("A step of %1 does not divide the day: the last hour of a day and the first one of the next "
                           "are %2 hours apart.")
                     .arg(QString::number(hours), QString::number(kHours % hours)));
  }
  if (check.expression->isEitherDay()) {
    hints.append(Words::tr("Both days are restricted: it runs when either of them is right, not only when both are."));
  }
  return hints.join(u' ');
}

}  // namespace tovuk::models
