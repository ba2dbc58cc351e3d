import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Addresses } from "./stand-ins.ts";

const KAVARNA = { slug: "kavarna", name: "Kavárna U Řeky" };

/** Joins two connections by a file, as an administrator does at the command line. Saved secrets stay as they are. */
export function applyIntegration(data: string, to: Addresses, withSecrets = false, own = KAVARNA): string {
  const file = join(data, `${own.slug}.toml`);
  writeFileSync(
    file,
    `[integration]
slug = "${own.slug}"
name = "${own.name}"
namespace = "${own.slug}"

[shop]
platform = "shoptet"
connection = "kavarna-u-reky"
name = "Kavárna U Řeky"
[shop.connect]
address = "${to.shop}"
${withSecrets ? `customers_hash = { env = "CUSTOMERS_HASH" }\norders_hash = { env = "ORDERS_HASH" }` : ""}
orders_pattern = -11
full_export_interval_minutes = 0

[system]
platform = "daktela"
connection = "ureky-daktela-com"
name = "ureky.daktela.com"
[system.connect]
address = "${to.daktela}"
${withSecrets ? `token = { env = "TOKEN" }` : ""}
requests_per_second = 500
[system.settings]
database = "${to.database}"
record_type = "${to.record_type}"

[[flow]]
stream = "customers"
[[flow]]
stream = "orders"
`,
  );
  return mostek(data, ["integration", "apply", file], {
    CUSTOMERS_HASH: to.customers_hash,
    ORDERS_HASH: to.orders_hash,
    TOKEN: to.token,
  });
}

/** Runs a command of the program on the data of a server under test. */
export function mostek(data: string, command: string[], environment: Record<string, string> = {}): string {
  const env = { ...process.env, MOSTEK_ALLOW_PRIVATE_ADDRESSES: "1", ...environment };
  return execFileSync(process.env.MOSTEK_BINARY!, [...command, "--data", data], { env, encoding: "utf8" });
}
