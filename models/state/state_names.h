// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, keys and values of State, checked as they are typed (schemas page, section 2.9). Every function answers with
// one sentence that names the rule or the limit; empty: it is right, or nothing was typed yet.
#pragma once

#include <QString>

#include <string>
#include <string_view>

#include "models/service_context.h"

namespace tovuk::models {

// How paths name the namespace of that id or class name: by its id where it is known, since a class name with an
// underscore cannot stand in a path.
std::string stateSpaceRef(const ServiceContext& service, const QString& idOrName);

// Why no namespace of that class can be created.
QString stateClassProblem(const QString& name, const ServiceContext& service);
// Why a text cannot be the key of an object, or of a value.
QString stateObjectKeyProblem(const QString& key);
QString stateKeyProblem(const QString& key);
// Why these bytes cannot be stored under that key. An empty value cannot be stored at all.
QString stateValueProblem(std::string_view key, std::string_view bytes);

}  // namespace tovuk::models
