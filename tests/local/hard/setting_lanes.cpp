// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/meters.h"
#include "tests/local/hard/lane.h"

namespace tovuk::local {

namespace {

const std::string kShop = "/v1/services/shop";

std::string pick(const Held& held, QRandomGenerator& random) {
  return std::next(held.begin(), random.bounded(static_cast<int>(held.size())))->first;
}

// Up to a few things with a name, made, changed where that is possible, and deleted.
class NamedLane : public Lane {
 public:
  NamedLane(const std::string& type, int number, std::string prefix, int most)
      : Lane(numbered(type + " ", number)), m_prefix(std::move(prefix)), m_most(most) {}

 protected:
  Move next(QRandomGenerator& random, const Held& held) final {
    Held after = held;
    if (!held.empty() && random.bounded(3) == 0) {
      const std::string gone = pick(held, random);
      after.erase(gone);
      return {"DELETE", deletion(gone), {}, after};
    }
    const std::string name = numbered(m_prefix, random.bounded(m_most));
    const bool isNew = !held.contains(name);
    after[name] = valueFor(random, isNew ? std::string() : held.at(name));
    Move out = isNew ? creation(name, after[name]) : change(name, after[name]);
    out.after = std::move(after);
    return out;
  }
  virtual std::string deletion(const std::string& name) = 0;
  virtual std::string valueFor(QRandomGenerator& random, const std::string& before) = 0;
  virtual Move creation(const std::string& name, const std::string& value) = 0;
  virtual Move change(const std::string& name, const std::string& value) { return creation(name, value); }

  // Members `key` and `value` of the items whose key is of this lane.
  std::optional<Held> itemsOf(Caller& caller, const std::string& path, const char* list, const char* key,
                              const char* value) {
    const Reply reply = caller.get(path);
    if (reply.status != 200) return std::nullopt;
    Held out;
    for (const QJsonValue& item : reply.json()[QLatin1String(list)].toArray())
      if (const std::string name = text(item[QLatin1String(key)]); name.starts_with(m_prefix))
        out[name] += *value == '\0' ? kThere : text(item[QLatin1String(value)]);
    return out;
  }
  static constexpr const char* kThere = "there";

 private:
  std::string m_prefix;
  int m_most;
};

class CronLane final : public NamedLane {
 public:
  explicit CronLane(int number) : NamedLane("cron", number, numbered("cron_", number) + "_", 4) {}

 protected:
  std::string deletion(const std::string& name) override { return kShop + "/cron/" + name; }
  std::string valueFor(QRandomGenerator& random, const std::string&) override {
    return std::to_string(random.bounded(60)) + " 3 1 1 *";
  }
  Move creation(const std::string& name, const std::string& value) override {
    return {"POST", kShop + "/cron", R"({"name":")" + name + R"(","cronExpression":")" + value + "\"}", {}};
  }
  Move change(const std::string& name, const std::string& value) override {
    return {"PUT", deletion(name), R"({"cronExpression":")" + value + "\"}", {}};
  }
  std::optional<Held> read(Caller& caller) override {
    return itemsOf(caller, kShop + "/resources", "cronTriggers", "name", "cronExpression");
  }
};

// A binding cannot be changed: one that is there is refused again.
class BindingLane final : public NamedLane {
 public:
  explicit BindingLane(int number) : NamedLane("binding", number, numbered("BINDING_", number) + "_", 5) {}

 protected:
  std::string deletion(const std::string& name) override { return kShop + "/service-bindings/" + name; }
  std::string valueFor(QRandomGenerator&, const std::string&) override { return "service_2"; }
  Move creation(const std::string& name, const std::string&) override {
    return {"POST", kShop + "/service-bindings", R"({"bindingName":")" + name + R"(","targetService":"auth"})", {}};
  }
  bool isDue(const Reply& reply) override { return reply.status == 409; }
  std::optional<Held> read(Caller& caller) override {
    return itemsOf(caller, kShop + "/resources", "serviceBindings", "bindingName", "targetServiceId");
  }
};

class EnvLane final : public NamedLane {
 public:
  explicit EnvLane(int number) : NamedLane("env", number, numbered("NAME_", number) + "_", 5) {}

 protected:
  std::string deletion(const std::string& name) override { return kShop + "/env/" + name; }
  std::string valueFor(QRandomGenerator&, const std::string&) override { return kThere; }
  Move creation(const std::string& name, const std::string&) override {
    return {"PUT", kShop + "/env", R"({"name":")" + name + R"(","value":"a secret"})", {}};
  }
  std::optional<Held> read(Caller& caller) override { return itemsOf(caller, kShop + "/env", "env", "name", ""); }
};

class DomainLane final : public NamedLane {
 public:
  explicit DomainLane(int number) : NamedLane("domain", number, numbered("d", number) + "-", 5) {}

 protected:
  std::string deletion(const std::string& name) override { return kShop + "/domains/" + name + kEnd; }
  std::string valueFor(QRandomGenerator&, const std::string&) override { return kThere; }
  Move creation(const std::string& name, const std::string&) override {
    return {"POST", kShop + "/domains", R"({"domain":")" + name + kEnd + "\"}", {}};
  }
  bool isDue(const Reply& reply) override { return reply.status == 409; }
  std::optional<Held> read(Caller& caller) override {
    auto found = itemsOf(caller, kShop + "/domains", "domains", "domain", "");
    if (!found) return found;
    Held out;
    for (const auto& [name, value] : *found) out[name.substr(0, name.find('.'))] = value;
    return out;
  }

 private:
  static constexpr const char* kEnd = ".example.com";
};

// The caps of one meter, by period.
class CapLane final : public Lane {
 public:
  explicit CapLane(int number)
      : Lane(numbered("cap ", number)), m_metric(meters()[static_cast<std::size_t>(number)].name) {}

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    Held after = held;
    const std::string period = random.bounded(2) == 0 ? "day" : "month";
    if (held.contains(period) && random.bounded(2) == 0) {
      after.erase(period);
      return {"DELETE", "/v1/usage/caps/" + m_metric + "/" + period, {}, after};
    }
    after[period] = std::to_string(900000000000 + random.bounded(1000000));
    return {
        "PUT", "/v1/usage/caps/" + m_metric,
        R"({"period":")" + period + R"(","capValue":)" + after[period] + R"(,"hardStop":true,"notifyAtPercent":100})",
        after};
  }
  std::optional<Held> read(Caller& caller) override {
    const Reply reply = caller.get(kShop + "/resources");
    if (reply.status != 200) return std::nullopt;
    Held out;
    for (const QJsonValue& cap : reply.json()[QLatin1String("usageCaps")].toArray())
      if (text(cap[QLatin1String("metric")]) == m_metric)
        out[text(cap[QLatin1String("period")])] += std::to_string(cap[QLatin1String("capValue")].toInteger());
    return out;
  }

 private:
  std::string m_metric;
};

class ProfileLane final : public Lane {
 public:
  ProfileLane() : Lane("profile") {}
  bool prepare(Caller& caller) override {
    begin({{"handle", "first"}, {"displayName", "first"}});
    return need(caller.call("PUT", "/v1/account", R"({"handle":"first","displayName":"first"})"), "profile");
  }

 protected:
  Move next(QRandomGenerator& random, const Held&) override {
    const std::string word = numbered("name", random.bounded(1000000));
    return {"PUT",
            "/v1/account",
            R"({"handle":")" + word + R"(","displayName":")" + word + "\"}",
            {{"handle", word}, {"displayName", word}}};
  }
  std::optional<Held> read(Caller& caller) override {
    const Reply reply = caller.get("/v1/account");
    if (reply.status != 200) return std::nullopt;
    const QJsonObject profile = reply.json();
    return Held{{"handle", text(profile[QLatin1String("handle")])},
                {"displayName", text(profile[QLatin1String("displayName")])}};
  }
};

class ServiceLane final : public NamedLane {
 public:
  ServiceLane() : NamedLane("service", 0, "more-", 4) {}

 protected:
  std::string deletion(const std::string& name) override { return "/v1/services/" + name; }
  std::string valueFor(QRandomGenerator&, const std::string&) override { return "rust_worker"; }
  Move creation(const std::string& name, const std::string& value) override {
    return {"POST", "/v1/services", R"({"name":")" + name + R"(","kind":")" + value + "\"}", {}};
  }
  bool isDue(const Reply& reply) override { return reply.status == 409; }
  std::optional<Held> read(Caller& caller) override {
    return itemsOf(caller, "/v1/services", "services", "name", "kind");
  }
};

}  // namespace

Lanes settingLanes(int number) {
  Lanes out;
  out.push_back(std::make_unique<CronLane>(number));
  out.push_back(std::make_unique<BindingLane>(number));
  out.push_back(std::make_unique<EnvLane>(number));
  out.push_back(std::make_unique<DomainLane>(number));
  out.push_back(std::make_unique<CapLane>(number));
  return out;
}

Lanes accountLanes() {
  Lanes out;
  out.push_back(std::make_unique<ProfileLane>());
  out.push_back(std::make_unique<ServiceLane>());
  return out;
}

}  // namespace tovuk::local
