// Every crate that we compile must be under a licence of licences.txt. Works without a network.
import { HALVES, cargo, conclude, readList } from "./list.mjs";
import { satisfied } from "./spdx.mjs";

const accepted = readList(new URL("licences.txt", import.meta.url));
const crates = new Map();
for (const { target } of HALVES) {
  const metadata = JSON.parse(cargo("metadata", "--offline", "--format-version=1", `--filter-platform=${target}`));
  const used = new Set(metadata.resolve.nodes.map((node) => node.id));
  for (const crate of metadata.packages) {
    if (crate.source !== null && used.has(crate.id)) crates.set(crate.id, crate);
  }
}

const complaints = [];
const unused = new Set(accepted.keys());
for (const { name, version, license, license_file } of crates.values()) {
  const take = (licence) => [licence, `${name}: ${licence}`].some((it) => accepted.has(it) && (unused.delete(it), true));
  const declared = license ?? (license_file ? "a file of its own" : "no licence");
  try {
    // Without an expression a person has to read the file, and to note the crate in the list.
    const fine = license ? satisfied(license, take) : take("LICENSE file");
    if (!fine) complaints.push(`${name} ${version} is under ${declared}, which licences.txt does not accept`);
  } catch (error) {
    complaints.push(`${name} ${version}: ${error.message}`);
  }
}
for (const licence of unused) complaints.push(`licences.txt: ${licence} is no longer needed`);
conclude("licences", complaints.sort(), `${crates.size} crates, all accepted`);
