// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "api/local/sample/maker.h"
#include "api/local/sample/words.h"
#include "api/local/sqlite/handle.h"

namespace tovuk::local {

namespace {

using std::string_view;

constexpr int kCustomers = kSampleCustomers;
constexpr int kProducts = kSampleProducts;
constexpr int kOrders = kSampleOrders;
constexpr int kOrderItems = 41200;
constexpr int kAuditEvents = 240;
constexpr unsigned kSeed = 20260603;

constexpr auto kFirstNames = std::to_array<string_view>(
    {"Amara",  "Anders", "Aiko",   "Beatriz", "Chidi",  "Chloé",  "Daiki",  "Dilnoza", "Elif",     "Emeka",
     "Fatima", "Farid",  "Giulia", "Grace",   "Hana",   "Hassan", "Ines",   "Ivan",    "João",     "Jana",
     "Kofi",   "Kavya",  "Lars",   "Leila",   "Łukasz", "Mei",    "Mateo",  "Nadia",   "Noor",     "Olga",
     "Omar",   "Priya",  "Pavel",  "Quentin", "Rosa",   "Rahul",  "Sofía",  "Søren",   "Thandiwe", "Tomás",
     "Uma",    "Viktor", "Wei",    "Ximena",  "Yara",   "Yusuf",  "Zeynep", "Zoltán"});
constexpr auto kLastNames = std::to_array<string_view>(
    {"Abdi",      "Almeida", "Andersson", "Bianchi", "Brown",  "Chen",    "Costa",   "Demir",   "Diallo",   "Dubois",
     "Eze",       "Fischer", "García",    "Gupta",   "Haddad", "Hansen",  "Horváth", "Ibrahim", "Ito",      "Jansen",
     "Jovanović", "Kim",     "Kowalski",  "Larsen",  "Lopez",  "Martins", "Mbeki",   "Müller",  "Nakamura", "Nguyen",
     "Novák",     "O'Brien", "Okafor",    "Olsen",   "Öztürk", "Patel",   "Petrov",  "Quispe",  "Rahman",   "Rossi",
     "Sato",      "Schmidt", "Silva",     "Singh",   "Smith",  "Tanaka",  "Traoré",  "Usman",   "Weber",    "Zhang"});
constexpr auto kCities = std::to_array<string_view>(
    {"Accra",  "Amsterdam", "Ankara",    "Athens", "Bangalore", "Barcelona", "Berlin",  "Bogotá", "Brno",
     "Cairo",  "Dakar",     "Dublin",    "Gdańsk", "Hanoi",     "Helsinki",  "Kyoto",   "Lagos",  "Lima",
     "Lisbon", "London",    "Malmö",     "México", "Milan",     "Mumbai",    "Nairobi", "Osaka",  "Oslo",
     "Porto",  "Prague",    "São Paulo", "Seoul",  "Toronto",   "Utrecht",   "Vienna",  "Warsaw", "Zürich"});
constexpr auto kStatuses = std::to_array<string_view>(
    {"paid", "shipped", "delivered", "delivered", "delivered", "delivered", "refunded", "pending", "cancelled"});
constexpr auto kCategories = std::to_array<string_view>({"kitchen", "living", "bath", "office", "garden"});
constexpr auto kAuditActions = std::to_array<string_view>(
    {"sign_in", "price_changed", "order_refunded", "export_made", "customer_edited", "key_rotated"});

// orders.created_at has no index on purpose: the tour and the advice use it.
constexpr const char* kShopSchema = R"(
CREATE TABLE customers(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, city TEXT, created_at TEXT NOT NULL);
CREATE TABLE products(
  id INTEGER PRIMARY KEY, sku TEXT NOT NULL UNIQUE, name TEXT NOT NULL, category TEXT NOT NULL, price REAL NOT NULL,
  stock INTEGER NOT NULL, details TEXT, updated_at TEXT);
CREATE TABLE orders(
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), total REAL NOT NULL DEFAULT 0,
  status TEXT NOT NULL, city TEXT, created_at TEXT NOT NULL);
CREATE TABLE order_items(
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL REFERENCES products(id), quantity INTEGER NOT NULL, unit_price REAL NOT NULL);
)";
// Indexes are built after the rows: quicker, and denser.
constexpr const char* kShopIndexes = R"(
CREATE INDEX customers_by_city ON customers(city);
CREATE INDEX products_by_category ON products(category);
CREATE INDEX orders_by_customer ON orders(customer_id);
CREATE INDEX orders_by_status ON orders(status);
CREATE INDEX order_items_by_order ON order_items(order_id);
CREATE INDEX order_items_by_product ON order_items(product_id);
CREATE VIEW top_customers AS
  SELECT c.id, c.name, c.city, count(o.id) AS orders, round(sum(o.total), 2) AS spent
  FROM customers c JOIN orders o ON o.customer_id = c.id
  WHERE o.status NOT IN ('cancelled', 'refunded')
  GROUP BY c.id ORDER BY spent DESC;
CREATE TRIGGER products_touch AFTER UPDATE OF price, stock ON products
BEGIN
  UPDATE products SET updated_at = datetime('now') WHERE id = new.id;
END;
)";
constexpr const char* kAuditSchema = R"(
CREATE TABLE events(
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, detail TEXT);
CREATE INDEX events_by_at ON events(at);
)";

class Generator : public Dice {
 public:
  explicit Generator(UtcTime now) : Dice(kSeed), m_now(now) {}

  // `YYYY-MM-DD HH:MM:SS`
  [[nodiscard]] std::string ago(std::int64_t seconds) const {
    return formatSpaceTime(m_now - std::chrono::seconds(seconds)).substr(0, 19);
  }

 private:
  UtcTime m_now;
};

std::string asciiOf(string_view name) {
  std::string out;
  for (const char c : name)
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) out += static_cast<char>(c | 0x20);
  return out;
}

Result<Done> step(sqlite3* db, sqlite3_stmt* stmt) {
  const int code = sqlite3_step(stmt);
  sqlite3_reset(stmt);
  if (code != SQLITE_DONE) return Unexpected(sqliteFault(db, "The sample project cannot be written"));
  return Done{};
}

void bindMoney(sqlite3_stmt* stmt, int index, int cents) { sqlite3_bind_double(stmt, index, cents / 100.0); }

Result<Done> fillCustomers(sqlite3* db, Generator& random) {
  const auto insert = prepare(db, "INSERT INTO customers VALUES (?, ?, ?, ?, ?)");
  if (!insert) return Unexpected(insert.error());
  for (int id = 1; id <= kCustomers; ++id) {
    const string_view first = random.pick(kFirstNames);
    const string_view last = random.pick(kLastNames);
    sqlite3_bind_int(insert->get(), 1, id);
    bindText(insert->get(), 2, std::string(first) + " " + std::string(last));
    bindText(insert->get(), 3, asciiOf(first) + "." + asciiOf(last) + std::to_string(id) + "@example.com");
    if (random.below(20) == 0)
      sqlite3_bind_null(insert->get(), 4);
    else
      bindText(insert->get(), 4, random.pick(kCities));
    const std::int64_t age = std::int64_t{kCustomers - id} * 31536 / 2 + random.below(15000);
    bindText(insert->get(), 5, random.ago(age));
    if (auto done = step(db, insert->get()); !done) return done;
  }
  return Done{};
}

Result<Done> fillProducts(sqlite3* db, Generator& random, std::array<int, kProducts + 1>& cents) {
  const auto insert = prepare(db, "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, ?, NULL)");
  if (!insert) return Unexpected(insert.error());
  for (int id = 1; id <= kProducts; ++id) {
    cents[static_cast<std::size_t>(id)] = 450 + random.below(240) * 50 + 45;
    sqlite3_bind_int(insert->get(), 1, id);
    bindText(insert->get(), 2, skuOf(id));
    bindText(insert->get(), 3, productName(id));
    bindText(insert->get(), 4, random.pick(kCategories));
    bindMoney(insert->get(), 5, cents[static_cast<std::size_t>(id)]);
    sqlite3_bind_int(insert->get(), 6, random.below(400));
    // Each throw is a statement of its own: the order inside an expression differs between compilers.
    const std::string weight = std::to_string(80 + random.below(4000));
    const char* fragile = random.below(4) == 0 ? "true" : "false";
    bindText(insert->get(), 7, R"({"weight_g":)" + weight + R"(,"fragile":)" + fragile + R"(,"tags":["new","gift"]})");
    if (auto done = step(db, insert->get()); !done) return done;
  }
  return Done{};
}

// Orders and their items together: an order's total is the sum of its items.
Result<Done> fillOrders(sqlite3* db, Generator& random, const std::array<int, kProducts + 1>& cents) {
  const auto order = prepare(db, "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)");
  const auto item = prepare(db, "INSERT INTO order_items VALUES (?, ?, ?, ?, ?)");
  if (!order) return Unexpected(order.error());
  if (!item) return Unexpected(item.error());
  int itemId = 0;
  for (int id = 1; id <= kOrders; ++id) {
    // As many items as keep the rest on average, so that the sum comes out exactly.
    const int ordersLeft = kOrders - id;
    const int itemsLeft = kOrderItems - itemId;
    int count = ordersLeft == 0 ? itemsLeft : 1 + random.below(4);
    count = std::min(count, itemsLeft - ordersLeft);
    count = std::max(count, itemsLeft - ordersLeft * 4);
    int total = 0;
    for (int i = 0; i < count; ++i) {
      const int product = 1 + random.below(kProducts);
      const int quantity = 1 + random.below(3);
      total += cents[static_cast<std::size_t>(product)] * quantity;
      sqlite3_bind_int(item->get(), 1, ++itemId);
      sqlite3_bind_int(item->get(), 2, id);
      sqlite3_bind_int(item->get(), 3, product);
      sqlite3_bind_int(item->get(), 4, quantity);
      bindMoney(item->get(), 5, cents[static_cast<std::size_t>(product)]);
      if (auto done = step(db, item->get()); !done) return done;
    }
    sqlite3_bind_int(order->get(), 1, id);
    sqlite3_bind_int(order->get(), 2, 1 + random.below(kCustomers));
    bindMoney(order->get(), 3, total);
    bindText(order->get(), 4, ordersLeft < 60 ? string_view("pending") : random.pick(kStatuses));
    if (random.below(25) == 0)
      sqlite3_bind_null(order->get(), 5);
    else
      bindText(order->get(), 5, random.pick(kCities));
    bindText(order->get(), 6, random.ago(std::int64_t{ordersLeft} * 1710 + random.below(1700)));
    if (auto done = step(db, order->get()); !done) return done;
  }
  return Done{};
}

Result<Done> fillAudit(sqlite3* db, Generator& random) {
  const auto insert = prepare(db, "INSERT INTO events VALUES (?, ?, ?, ?, ?)");
  if (!insert) return Unexpected(insert.error());
  for (int id = 1; id <= kAuditEvents; ++id) {
    const string_view action = random.pick(kAuditActions);
    sqlite3_bind_int(insert->get(), 1, id);
    bindText(insert->get(), 2, random.ago(std::int64_t{kAuditEvents - id} * 5400 + random.below(5000)));
    bindText(insert->get(), 3, asciiOf(random.pick(kFirstNames)) + "@example.com");
    bindText(insert->get(), 4, action);
    if (action == "sign_in")
      sqlite3_bind_null(insert->get(), 5);
    else
      bindText(insert->get(), 5, R"({"id":)" + std::to_string(1 + random.below(kOrders)) + "}");
    if (auto done = step(db, insert->get()); !done) return done;
  }
  return Done{};
}

// Opens a new file, runs `fill` in one transaction, leaves it in WAL mode.
template <class F>
Result<Done> build(const std::string& path, F&& fill) {
  if (auto made = createDatabaseFile(path); !made) return made;
  const auto db = openDb(path, SQLITE_OPEN_READWRITE);
  if (!db) return Unexpected(db.error());
  if (auto begun = execute(db->get(), "PRAGMA synchronous=FULL; BEGIN IMMEDIATE"); !begun) return begun;
  if (auto filled = fill(db->get()); !filled) return filled;
  return execute(db->get(), "COMMIT");
}

}  // namespace

void addDatabases(Maker& maker) {
  Catalogue& catalogue = maker.context().catalogue;
  const std::string service = maker.serviceId(kShopService);
  Generator random(maker.now());
  const auto shop = catalogue.addDatabase(service, "DB", [&](const std::string& path) {
    return build(path, [&](sqlite3* db) -> Result<Done> {
      std::array<int, kProducts + 1> cents{};
      if (auto made = execute(db, kShopSchema); !made) return made;
      if (auto done = fillCustomers(db, random); !done) return done;
      if (auto done = fillProducts(db, random, cents); !done) return done;
      if (auto done = fillOrders(db, random, cents); !done) return done;
      return execute(db, kShopIndexes);
    });
  });
  if (!shop) return maker.fail(shop.error());
  const auto audit = catalogue.addDatabase(service, "AUDIT", [&](const std::string& path) {
    return build(path, [&](sqlite3* db) -> Result<Done> {
      if (auto made = execute(db, kAuditSchema); !made) return made;
      return fillAudit(db, random);
    });
  });
  if (!audit) maker.fail(audit.error());
}

}  // namespace tovuk::local
