//! `mostek demo`.

use super::arguments::Global;
use super::{Output, Problem};
use crate::config::{self, Given, Keys, Settings};
use crate::demo::{Demo, DemoFolder, only_here};
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The demo's folder, if none is named.
const FOLDER: &str = "mostek-demo";
/// Variables of the environment that a demo heeds: everything else belongs to a real installation.
const HEEDED: [&str; 4] = [
    "MOSTEK_SITE_DIR",
    "MOSTEK_LOG",
    "MOSTEK_LOG_FORMAT",
    "MOSTEK_WORKERS",
];

/// Options of `demo`.
#[derive(Args)]
pub struct DemoOptions {
    /// Address and port of the console; only this machine's own.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Gives the demo's owner another password and prints it.
    #[arg(long)]
    new_password: bool,
}

/// Prepares and serves a demo until a signal comes.
pub(super) async fn run(
    global: &Global,
    options: &DemoOptions,
    output: Output,
) -> Result<u8, Problem> {
    let path = folder(global)?;
    let settings = settings(&path, options)?;
    crate::log::start(&config::LogSettings {
        filter: match settings.log.filter.as_str() {
            // That the key should be backed up is no advice for a demo.
            "info" => "warn,mostek_engine::secrets=error".to_owned(),
            other => other.to_owned(),
        },
        format: settings.log.format,
    });
    let stop =
        crate::stop::on_signal().map_err(|error| Problem::new(format!("signals: {error}")))?;
    only_here(&settings)?;
    let folder = DemoFolder::take(&path)?;
    if !folder.is_ready() {
        output.remark(
            "preparing the demo: two weeks of made-up shops are synced, this takes a few seconds",
        );
    }
    let demo = Box::pin(Demo::start(settings, folder, options.new_password, &stop)).await?;
    let answer = json!({
        "address": demo.address, "email": demo.email, "password": demo.password, "data": path,
    });
    output.answer(&answer, || words(&demo, &path));
    demo.ended(&stop).await?;
    Ok(0)
}

fn words(demo: &Demo, path: &Path) -> String {
    let password = demo
        .password
        .as_deref()
        .unwrap_or("as printed at the first start (another one: mostek demo --new-password)");
    format!(
        "The demo is ready. Nothing in it is real, and only this machine reaches it.\n\n  \
         open      {}\n  e-mail    {}\n  password  {password}\n\n\
         Press \"Sync now\" at an integration: orders keep coming in. Ctrl-C stops the demo; \
         delete {} to be rid of it.",
        demo.address,
        demo.email,
        path.display()
    )
}

fn folder(global: &Global) -> Result<PathBuf, Problem> {
    if global.database_url.is_some() || global.config.is_some() {
        return Err(
            Problem::usage("the demo has a folder and settings of its own")
                .next("leave out --database-url and --config; --data names another folder"),
        );
    }
    let path = global.data.clone().unwrap_or_else(|| FOLDER.into());
    let real = std::env::var_os("MOSTEK_DATA").map_or_else(|| PathBuf::from("data"), PathBuf::from);
    if std::path::absolute(&path).ok() == std::path::absolute(&real).ok() {
        return Err(
            Problem::usage("this folder is for a real installation, not for a demo")
                .at(path.display().to_string())
                .next("name another folder with --data"),
        );
    }
    Ok(path)
}

/// Defaults, but for the folder, the address, and what of the environment a demo heeds.
fn settings(folder: &Path, options: &DemoOptions) -> Result<Settings, Problem> {
    let keys = Keys {
        data: Some(folder.to_owned()),
        listen: options.listen.clone(),
        ..Keys::default()
    };
    let settings = config::load(Given { file: None, keys }, |name| {
        HEEDED
            .contains(&name)
            .then(|| std::env::var(name).ok())
            .flatten()
    })?;
    Ok(settings)
}
