//! One style sheet from many: joins imports, drops comments, points to the hashed fonts and pictures.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Fonts and pictures: the name in `style/`, and the name in the site.
#[derive(Default)]
pub struct Pictures(pub BTreeMap<String, String>);

impl Pictures {
    /// Notes under which name a file went into the site.
    pub fn insert(&mut self, file: &Path, name: String) {
        self.0
            .insert(file_name(&file.to_string_lossy()).to_owned(), name);
    }
}

/// All files below a folder with this extension, sorted; none where the folder is missing.
pub fn files_with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(files_with_extension(&path, extension)?);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The style sheet with every `@import` replaced by what it names, in order.
pub fn join(sheet: &Path) -> Result<String> {
    let text =
        fs::read_to_string(sheet).with_context(|| format!("cannot read {}", sheet.display()))?;
    let mut joined = String::new();
    for line in without_comments(&text)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
    {
        match line.strip_prefix("@import") {
            Some(import) => joined.push_str(&imported(sheet, import)?),
            None => joined.push_str(line),
        }
        joined.push('\n');
    }
    Ok(joined)
}

fn imported(sheet: &Path, import: &str) -> Result<String> {
    let refused = || format!("{}: cannot follow `@import{import}`", sheet.display());
    let import = import.trim().strip_suffix(';').with_context(refused)?;
    let mut parts = import.splitn(3, '"');
    let (Some(before), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        bail!(refused());
    };
    let rest = rest.trim().trim_start_matches(')').trim();
    let folder = sheet.parent().with_context(refused)?;
    let css = join(&folder.join(name))?;
    match rest
        .strip_prefix("layer(")
        .and_then(|layer| layer.strip_suffix(')'))
    {
        Some(layer) => Ok(format!("@layer {layer} {{\n{css}}}")),
        None if rest.is_empty() && matches!(before.trim(), "" | "url(") => Ok(css),
        None => bail!(refused()),
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut quote = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
        kept.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    kept
}

/// Replaces the target of every `url(...)` that names a file by its name in the site.
pub fn point_to_hashed_names(css: &str, pictures: &Pictures) -> Result<String> {
    let mut pointed = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("url(") {
        let (target, after) =
            url_target(after).context("a url( in the style sheets is never closed")?;
        pointed.push_str(before);
        if target.starts_with("data:") || target.starts_with('#') {
            pointed.push_str(&rest[before.len()..rest.len() - after.len()]);
        } else {
            let name = pictures.0.get(file_name(target));
            let name = name.with_context(|| {
                format!("the style sheets name {target}, which is not in style/")
            })?;
            pointed.push_str(&format!("url(\"{name}\")"));
        }
        rest = after;
    }
    pointed.push_str(rest);
    Ok(pointed)
}

/// What stands between the parentheses, without quotes, and what follows them.
fn url_target(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    match text
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''))
    {
        Some(quote) => {
            let (target, after) = text[1..].split_once(quote)?;
            Some((target, after.trim_start().strip_prefix(')')?))
        }
        None => text
            .split_once(')')
            .map(|(target, after)| (target.trim_end(), after)),
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_imports_in_order_and_drops_comments() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write(
            "main.css",
            "@layer base, parts;\n/* first */\n@import \"a.css\" layer(base);\n@import url(\"b.css\");\n",
        );
        write("a.css", "a {\n  color: red; /* why */\n}\n");
        write("b.css", "b::after { content: \"/* kept */\"; }\n");
        assert_eq!(
            join(&folder.path().join("main.css")).unwrap(),
            "@layer base, parts;\n@layer base {\na {\ncolor: red;\n}\n}\nb::after { content: \"/* kept */\"; }\n\n"
        );
    }

    #[test]
    fn says_which_import_it_cannot_follow() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("main.css"), "@import \"a.css\" print;").unwrap();
        fs::write(folder.path().join("a.css"), "").unwrap();
        assert!(join(&folder.path().join("main.css")).is_err());
    }

    #[test]
    fn points_to_hashed_names() {
        let mut pictures = Pictures::default();
        pictures.insert(Path::new("style/fonts/x.woff2"), "x.1.woff2".into());
        let kept = "c{d:url(\"data:image/svg+xml,%3Cg fill='url(%23x)'/%3E\")}";
        assert_eq!(point_to_hashed_names(kept, &pictures).unwrap(), kept);
        let css = "a{src:url('../fonts/x.woff2') format(\"woff2\")} b{mask:url( data:image/png;base64,AA== )}";
        assert_eq!(
            point_to_hashed_names(css, &pictures).unwrap(),
            "a{src:url(\"x.1.woff2\") format(\"woff2\")} b{mask:url( data:image/png;base64,AA== )}"
        );
        assert!(point_to_hashed_names("a{b:url(missing.svg)}", &pictures).is_err());
    }
}
