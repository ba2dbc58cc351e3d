//! Turns the compiled browser half and the style sheets into what the server hands out:
//! bound by wasm-bindgen, named after their content, compressed beforehand, listed in a manifest.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a build helper talks to the person who runs it"
)]

mod args;
mod bind;
mod compress;
mod report;
mod site;
mod stamp;
mod style;

use std::process::ExitCode;

use anyhow::Result;

use crate::args::Args;
use crate::site::Site;
use crate::style::Pictures;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assets: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let args = Args::from_env()?;
    let stamp = stamp::of_inputs(&args)?;
    if stamp::is_current(&args.out, &stamp) {
        println!(
            "assets: nothing changed, {} is up to date",
            args.out.display()
        );
        return Ok(());
    }
    stamp::forget(&args.out)?;

    let bound = bind::bind(&args.wasm)?;
    let mut site = Site::create(&args.out)?;

    let mut pictures = Pictures::default();
    for file in style::files_with_extension(&args.style, "woff2")? {
        pictures.insert(&file, site.add_file(&file)?);
    }
    for file in style::files_with_extension(&args.style, "svg")? {
        pictures.insert(&file, site.add_file(&file)?);
    }
    let css = style::point_to_hashed_names(&style::join(&args.style.join("main.css"))?, &pictures)?;

    let wasm = site.add("mostek_bg", "wasm", &bound.wasm)?;
    let snippets = site.add_snippets(&bound.snippets)?;
    let script = site.add(
        "mostek",
        "js",
        bound.script_for(&wasm, snippets.as_deref()).as_bytes(),
    )?;
    let style = site.add("mostek", "css", css.as_bytes())?;

    let sizes = site.compress()?;
    report::print(&sizes);
    report::check_budget(&sizes, &[&script, &wasm], args.budget_kb)?;
    site.finish(&script, &wasm, &style, &pictures)?;
    stamp::remember(&args.out, &stamp)
}
