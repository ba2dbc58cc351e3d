// A crate in two versions compiles twice, and the types of one do not fit the other. Some are never acceptable;
// the others need a line with a reason in duplicates.txt.
import { HALVES, cargo, conclude, readList } from "./list.mjs";

const NEVER = /^(leptos(_.*)?|server_fn|reactive_graph|tachys|wasm-bindgen|axum(-core)?|sqlx(-.*)?|tokio|reqwest|hyper|http|rustls|tower-http|tower-sessions(-.*)?|apalis(-.*)?|serde)$/;
const OPTIONS = {
  server: ["--workspace", "--exclude=mostek-frontend", "--exclude=mostek-assets"],
  browser: ["--package=mostek-frontend"],
};

const accepted = readList(new URL("duplicates.txt", import.meta.url));
const complaints = [];
const unused = new Set(accepted.keys());
for (const { name: half, target } of HALVES) {
  const tree = cargo("tree", "--offline", "--prefix=none", "--format={p}", `--target=${target}`, ...OPTIONS[half]);
  for (const [name, versions] of versionsByName(tree)) {
    if (versions.size < 2) continue;
    const list = [...versions].sort().join(", ");
    unused.delete(name);
    if (NEVER.test(name)) complaints.push(`${half}: ${name} in versions ${list}; this crate may be there only once`);
    else if (!accepted.has(name)) complaints.push(`${half}: ${name} in versions ${list}; unify, or add a reason to duplicates.txt`);
  }
}
for (const name of unused) complaints.push(`duplicates.txt: ${name} is no longer there twice`);
conclude("duplicates", complaints, `${accepted.size} crates accepted in several versions, no heavy one`);

function versionsByName(tree) {
  const found = new Map();
  for (const line of tree.split("\n")) {
    const [, name, version] = line.match(/^(\S+) v(\S+)/) ?? [];
    if (name) found.set(name, (found.get(name) ?? new Set()).add(version));
  }
  return found;
}
