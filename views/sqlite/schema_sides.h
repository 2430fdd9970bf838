// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema list beside the content of a page. In a narrow panel the list gives way to the content, and takes its
// width back where there is room again.
#pragma once

#include <QSplitter>

namespace tovuk::views {

class SchemaList;

class SchemaSides : public QSplitter {
  Q_OBJECT
 public:
  explicit SchemaSides(QWidget* parent = nullptr);

  void setSides(SchemaList* schema, QWidget* content);
  // The width the list has where there is room for it; 0: folded away by the person.
  [[nodiscard]] int schemaWidth() const { return m_wanted; }
  void setSchemaWidth(int width);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  int m_wanted;
};

}  // namespace tovuk::views
