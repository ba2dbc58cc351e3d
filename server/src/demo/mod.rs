//! `mostek demo`: a newcomer's first minute. The program with made-up shops and a made-up system inside its own
//! process, in a folder of its own, for this machine only.
//!
//! Nothing is faked: the stand-ins speak the platforms' interfaces over loopback, and what the console shows was really
//! synced, day by day, with the clock turned back.

mod bustle;
mod files;
mod folder;
mod history;
mod people;
mod shops;
mod stand_ins;
mod team;

pub use folder::DemoFolder;

use crate::cli::Problem;
use crate::config::Settings;
use crate::serve::Server;
use mostek_engine::Services;
use mostek_engine::clock::TurnedClock;
use stand_ins::StandIns;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// A demo that is being served.
pub struct Demo {
    server: Server,
    stand_ins: Arc<StandIns>,
    folder: DemoFolder,
    /// Where to open the console.
    pub address: String,
    /// Who signs in.
    pub email: &'static str,
    /// With which password; none where the one printed before still holds.
    pub password: Option<String>,
}

impl Demo {
    /// Starts the stand-ins, prepares the data where there is none yet, and serves the console.
    pub async fn start(
        settings: Settings,
        mut folder: DemoFolder,
        new_password: bool,
        stop: &CancellationToken,
    ) -> Result<Self, Problem> {
        let stand_ins = Arc::new(StandIns::start(&folder).await?);
        mostek_connectors::http::allow_own(stand_ins.addresses());
        let clock = Arc::new(TurnedClock::default());
        let services = Services::open_by_clock(settings.engine.clone(), clock.clone()).await?;
        let password = if folder.is_ready() {
            team::correct_addresses(&services, &stand_ins).await?;
            match new_password {
                true => Some(people::new_password(&services).await?),
                false => None,
            }
        } else {
            let (owner, password) = people::found(&services, &clock).await?;
            let demo = team::set_up(&services, &owner, &stand_ins).await?;
            history::live_through(&services, &clock, &owner, &demo, &stand_ins).await?;
            Some(password)
        };
        stand_ins.save(&folder)?;
        folder.remember(stand_ins.ports())?;
        let server = Server::start(services, settings.http, settings.workers, stop).await?;
        tokio::spawn(bustle::keep_busy(
            stand_ins.clone(),
            folder.clone(),
            stop.clone(),
        ));
        Ok(Self {
            address: format!("http://{}", server.address),
            server,
            stand_ins,
            folder,
            email: people::EMAIL,
            password,
        })
    }

    /// Waits for the end after a stop, and keeps what the stand-ins hold.
    pub async fn ended(self, stop: &CancellationToken) -> Result<(), Problem> {
        self.server.ended(stop).await;
        self.stand_ins.save(&self.folder)
    }
}

/// Made-up credentials are no protection, so nobody else may reach the demo.
pub fn only_here(settings: &Settings) -> Result<(), Problem> {
    let listen = settings.http.listen;
    if listen.ip().is_loopback() {
        return Ok(());
    }
    Err(
        Problem::usage("the demo listens on this machine only: anybody could sign in to it")
            .at(listen.to_string())
            .next(format!("use --listen 127.0.0.1:{}", listen.port())),
    )
}
