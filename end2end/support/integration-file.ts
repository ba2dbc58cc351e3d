import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Addresses } from "./stand-ins.ts";

/** Joins two saved connections by a file, as an administrator does at the command line. Secrets stay as saved. */
export function applyIntegration(data: string, to: Addresses): string {
  const file = join(data, "kavarna.toml");
  writeFileSync(
    file,
    `[integration]
slug = "kavarna"
name = "Kavárna U Řeky"
namespace = "kavarna"

[shop]
platform = "shoptet"
connection = "kavarna-u-reky"
name = "Kavárna U Řeky"
[shop.connect]
address = "${to.shop}"
orders_pattern = -11
full_export_interval_minutes = 0

[system]
platform = "daktela"
connection = "ureky-daktela-com"
name = "ureky.daktela.com"
[system.connect]
address = "${to.daktela}"
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
  const env = { ...process.env, MOSTEK_ALLOW_PRIVATE_ADDRESSES: "1" };
  return execFileSync(process.env.MOSTEK_BINARY!, ["integration", "apply", file, "--data", data], { env, encoding: "utf8" });
}
