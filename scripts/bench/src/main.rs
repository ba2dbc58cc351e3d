//! Helper of `scripts/bench-pages.sh`: fills a database the same way each time, then times pages of a running console.
#![allow(clippy::print_stdout, reason = "its table is what it is started for")]

mod fill;
mod lists;
mod names;
mod pages;
mod tables;
mod time;

use clap::Parser;
use mostek_engine::EngineSettings;
use mostek_engine::store::DbAddress;
use std::path::PathBuf;

/// Fills a database, or times pages.
#[derive(Parser)]
enum Bench {
    /// Fills a fresh database: 3 integrations, 100,000 orders, 1,000,000 log rows by default.
    Fill {
        /// The data folder.
        #[arg(long)]
        data: PathBuf,
        /// A Postgres server instead of the embedded database; a fresh database is made there and its address printed.
        #[arg(long)]
        database_url: Option<String>,
        /// Orders, bound and with their buyers.
        #[arg(long, default_value_t = 100_000)]
        orders: i64,
        /// Rows in the logs of all runs together.
        #[arg(long, default_value_t = 1_000_000)]
        rows: i64,
    },
    /// Times every page.
    Time {
        /// Where the console listens.
        #[arg(long)]
        address: String,
        /// Words about database and compilation, for the table.
        #[arg(long)]
        told: String,
        /// Where the figures are written as JSON.
        #[arg(long)]
        json: PathBuf,
        /// Requests of each page that count.
        #[arg(long, default_value_t = 50)]
        times: usize,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Bench::parse() {
        Bench::Fill {
            data,
            database_url,
            orders,
            rows,
        } => {
            let mut settings = EngineSettings::for_folder(data);
            if let Some(url) = database_url {
                let fresh = fill::fresh_postgres(&url).await?;
                println!("database: {fresh}");
                settings.database = DbAddress::Postgres(fresh);
            }
            fill::fill(settings, orders, rows).await
        }
        Bench::Time {
            address,
            told,
            json,
            times,
        } => {
            // The only provider there is: installing it twice is no trouble.
            let _ = rustls::crypto::ring::default_provider().install_default();
            time::time(&address, &told, &json, times).await
        }
    }
}
