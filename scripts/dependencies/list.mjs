// Lists kept by hand beside these scripts, and how to ask cargo.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

// Both halves: what the server is compiled from, and what the browser gets.
export const HALVES = [
  { name: "server", target: "x86_64-unknown-linux-gnu" },
  { name: "browser", target: "wasm32-unknown-unknown" },
];

export function cargo(...options) {
  return execFileSync("cargo", options, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
}

/** The entries of a list: each needs a reason after `#`; lines that begin with `#` are remarks. */
export function readList(url) {
  const entries = new Map();
  for (const line of readFileSync(url, "utf8").split("\n").map((it) => it.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [entry, reason] = line.split("#").map((it) => it.trim());
    if (!reason) throw new Error(`${url.pathname}: "${entry}" has no reason`);
    entries.set(entry, reason);
  }
  return entries;
}

/** Prints complaints and ends with a failure, or prints that all is well. */
export function conclude(subject, complaints, fine) {
  for (const complaint of complaints) console.error(`${subject}: ${complaint}`);
  if (complaints.length > 0) process.exit(1);
  console.log(`==> ${subject}: ${fine}`);
}
