// Licence expressions as crates declare them: OR, AND, WITH, parentheses, and the old "/" for OR.

/** Whether the licences that `allowed` accepts are enough for the expression. */
export function satisfied(expression, allowed) {
  const words = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;

  function either() {
    let value = both();
    while (words[at] === "OR") {
      at += 1;
      value = both() || value;
    }
    return value;
  }

  function both() {
    let value = one();
    while (words[at] === "AND") {
      at += 1;
      value = one() && value;
    }
    return value;
  }

  function one() {
    if (words[at] === "(") {
      at += 1;
      const value = either();
      if (words[at] !== ")") throw new Error(`no licence expression: ${expression}`);
      at += 1;
      return value;
    }
    let licence = words[at];
    if (!licence || ["OR", "AND", "WITH", ")"].includes(licence)) throw new Error(`no licence expression: ${expression}`);
    at += 1;
    if (words[at] === "WITH") {
      licence = `${licence} WITH ${words[at + 1]}`;
      at += 2;
    }
    return allowed(licence);
  }

  const value = either();
  if (at !== words.length) throw new Error(`no licence expression: ${expression}`);
  return value;
}
