import assert from "node:assert/strict";
import { test } from "node:test";
import { satisfied } from "./spdx.mjs";

const allowed = (licence) => ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"].includes(licence);

test("one accepted alternative is enough", () => {
  assert.ok(satisfied("MIT OR GPL-3.0-only", allowed));
  assert.ok(satisfied("GPL-2.0/MIT", allowed));
  assert.ok(!satisfied("GPL-3.0-only OR LGPL-3.0-only", allowed));
});

test("of joined licences all are needed", () => {
  assert.ok(satisfied("(MIT OR Apache-2.0) AND Unicode-3.0", allowed));
  assert.ok(!satisfied("MIT AND OpenSSL", allowed));
  assert.ok(satisfied("GPL-2.0 AND OpenSSL OR MIT", allowed));
});

test("an exception belongs to its licence", () => {
  assert.ok(satisfied("Apache-2.0 WITH LLVM-exception", allowed));
  assert.ok(!satisfied("MIT WITH LLVM-exception", allowed));
});

test("nonsense is refused", () => {
  for (const expression of ["", "MIT OR", "(MIT", "MIT MIT", "AND MIT"]) {
    assert.throws(() => satisfied(expression, allowed), /no licence expression/);
  }
});
