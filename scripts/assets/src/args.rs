//! The few options of this helper.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

const USAGE: &str = "usage: mostek-assets --wasm FILE --style DIR --out DIR [--budget-kb N]";
const DEFAULT_BUDGET_KB: u64 = 450;

/// What to read, where to write, and how large the result may be.
pub struct Args {
    /// The browser half as cargo left it, before wasm-bindgen.
    pub wasm: PathBuf,
    /// The folder with `main.css`, `fonts/` and pictures.
    pub style: PathBuf,
    /// The folder that gets `pkg/` and `manifest.json`.
    pub out: PathBuf,
    /// The largest allowed size of script and wasm together, compressed with brotli.
    pub budget_kb: u64,
}

impl Args {
    /// Reads the options of this process.
    pub fn from_env() -> Result<Self> {
        Self::parse(std::env::args().skip(1))
    }

    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let (mut wasm, mut style, mut out) = (None, None, None);
        let mut budget_kb = DEFAULT_BUDGET_KB;
        while let Some(option) = words.next() {
            let value = words
                .next()
                .with_context(|| format!("{option} needs a value; {USAGE}"))?;
            match option.as_str() {
                "--wasm" => wasm = Some(PathBuf::from(value)),
                "--style" => style = Some(PathBuf::from(value)),
                "--out" => out = Some(PathBuf::from(value)),
                "--budget-kb" => {
                    budget_kb = value
                        .parse()
                        .with_context(|| format!("{value} is not a number of kB"))?;
                }
                _ => bail!("unknown option {option}; {USAGE}"),
            }
        }
        Ok(Self {
            wasm: wasm.context(USAGE)?,
            style: style.context(USAGE)?,
            out: out.context(USAGE)?,
            budget_kb,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args> {
        Args::parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn reads_all_options() {
        let args = parse("--wasm a.wasm --style style --out site --budget-kb 7").unwrap();
        assert_eq!(args.out, PathBuf::from("site"));
        assert_eq!(args.budget_kb, 7);
    }

    #[test]
    fn refuses_unknown_options_and_missing_values() {
        assert!(parse("--wasm a.wasm --style style").is_err());
        assert!(parse("--wasm a.wasm --style style --out site --fast 1").is_err());
        assert!(parse("--wasm a.wasm --style style --out").is_err());
    }
}
