//! How large everything became, and whether that is still acceptable.

use anyhow::{Result, ensure};

/// The size of one file, plain and compressed.
pub struct Size {
    /// Its name below `pkg/`.
    pub name: String,
    /// Bytes as they are.
    pub plain: usize,
    /// Bytes compressed with brotli, where that was done.
    pub brotli: Option<usize>,
    /// Bytes compressed with gzip, where that was done.
    pub gzip: Option<usize>,
}

impl Size {
    fn sent(&self) -> usize {
        self.brotli.unwrap_or(self.plain)
    }
}

/// Prints one line per file.
pub fn print(sizes: &[Size]) {
    println!(
        "{:<56} {:>9} {:>9} {:>9}",
        "asset", "plain kB", "gzip", "brotli"
    );
    for size in sizes {
        println!(
            "{:<56} {:>9} {:>9} {:>9}",
            size.name,
            kb(Some(size.plain)),
            kb(size.gzip),
            kb(size.brotli)
        );
    }
}

fn kb(bytes: Option<usize>) -> String {
    bytes.map_or_else(
        || "-".into(),
        |bytes| format!("{}.{}", bytes / 1000, bytes % 1000 / 100),
    )
}

/// Refuses files that together exceed the budget.
pub fn check_budget(sizes: &[Size], names: &[&str], budget_kb: u64) -> Result<()> {
    let counted = sizes
        .iter()
        .filter(|size| names.contains(&size.name.as_str()));
    let total: usize = counted.map(Size::sent).sum();
    let total_kb = kb(Some(total));
    ensure!(
        total as u64 <= budget_kb * 1000,
        "script and wasm are {total_kb} kB with brotli, more than the budget of {budget_kb} kB"
    );
    println!("script and wasm: {total_kb} kB with brotli, of {budget_kb} kB allowed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_only_what_is_named() {
        let size = |name: &str, brotli| Size {
            name: name.into(),
            plain: 9_000,
            brotli: Some(brotli),
            gzip: None,
        };
        let sizes = [size("a.js", 400), size("b.wasm", 600), size("c.css", 5_000)];
        assert!(check_budget(&sizes, &["a.js", "b.wasm"], 1).is_ok());
        assert!(check_budget(&sizes, &["a.js", "b.wasm", "c.css"], 1).is_err());
    }
}
