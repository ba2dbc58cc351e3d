//! What an integration still lacks, in words and with the page where it is filled in.

use super::{reason, target_field, target_stream, trouble};
use crate::data::PageError;
use crate::format::query_value;
use crate::server;
use crate::texts::{t, t_with};
use mostek_engine::Services;
use mostek_engine::field_mapping::Pair;
use mostek_engine::integration::OpenPoint;
use mostek_engine::store::{connections, integrations};
use mostek_model::{Arguments, IntegrationId, PlatformId, Side, TeamId};

/// One thing an integration lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRow {
    /// In words.
    pub text: String,
    /// Where it is filled in.
    pub href: String,
}

/// Puts everything an integration lacks into words.
pub async fn open_rows(
    services: &Services,
    team: &TeamId,
    integration: &IntegrationId,
    open: &[OpenPoint],
) -> Result<Vec<OpenRow>, PageError> {
    let db = &services.db;
    let stored = integrations::get(db, team, integration)
        .await
        .map_err(trouble)?
        .ok_or_else(PageError::not_found)?;
    let mut platforms = Vec::new();
    for (side, id) in [(Side::Shop, &stored.shop), (Side::System, &stored.system)] {
        if let Some(found) = connections::get(db, team, id).await.map_err(trouble)? {
            platforms.push((side, found.platform));
        }
    }
    let words = Words {
        services,
        slug: &stored.slug,
        platforms,
    };
    Ok(open.iter().map(|point| words.row(point)).collect())
}

struct Words<'a> {
    services: &'a Services,
    slug: &'a str,
    platforms: Vec<(Side, PlatformId)>,
}

impl Words<'_> {
    fn platform(&self, side: Side) -> Option<&PlatformId> {
        let found = self.platforms.iter().find(|(known, _)| *known == side);
        found.map(|(_, platform)| platform)
    }

    fn row(&self, point: &OpenPoint) -> OpenRow {
        let page = |name: &str| format!("/integrations/{}/{name}", self.slug);
        let (text, href) = match point {
            OpenPoint::Connection { side: Side::Shop } => {
                (t("open-connection-shop"), page("settings"))
            }
            OpenPoint::Connection { side: Side::System } => {
                (t("open-connection-system"), page("settings"))
            }
            OpenPoint::Setting { side, key } => (self.setting(*side, key), page("settings")),
            OpenPoint::NoFlow => (t("open-no-flow"), page("settings")),
            OpenPoint::RequiredField { pair, field, title } => {
                let label = self.label(pair, field, Some(title));
                let text = t_with("open-required-field", self.of(pair).text("field", label));
                (text, self.field(pair, field))
            }
            OpenPoint::UnknownField { pair, field } => {
                let label = self.label(pair, field, None);
                let text = t_with("open-unknown-field", self.of(pair).text("field", label));
                (text, self.field(pair, field))
            }
            OpenPoint::NoStatuses { pair, field } => {
                let label = self.label(pair, field, None);
                let text = t_with("open-no-statuses", self.of(pair).text("field", label));
                (text, page("statuses"))
            }
            OpenPoint::FieldsUnknown { pair, reason: why } => {
                let text = t_with(
                    "open-fields-unknown",
                    self.of(pair).text("reason", reason(why)),
                );
                let href = format!("{}?of={}", page("fields"), query_value(&pair.name()));
                (text, href)
            }
        };
        OpenRow { text, href }
    }

    fn setting(&self, side: Side, key: &str) -> String {
        let Some(platform) = self.platform(side) else {
            return key.to_owned();
        };
        let label = server::setting(platform.as_str(), key);
        let values = Arguments::new()
            .text("platform", crate::data::brand(self.services, platform))
            .text("setting", label.unwrap_or_else(|| key.to_owned()));
        t_with("open-setting", values)
    }

    /// The platform a table writes to, and its stream's name.
    fn of(&self, pair: &Pair) -> Arguments<'static> {
        let platform = self.target(pair);
        let brand = platform.map(|platform| crate::data::brand(self.services, platform));
        let stream = platform.map(|platform| target_stream(platform.as_str(), &pair.target));
        Arguments::new()
            .text("platform", brand.unwrap_or_default())
            .text("stream", stream.unwrap_or_else(|| pair.target.to_string()))
    }

    fn target(&self, pair: &Pair) -> Option<&PlatformId> {
        self.platform(match pair.direction {
            mostek_model::Direction::ToSystem => Side::System,
            mostek_model::Direction::ToShop => Side::Shop,
        })
    }

    fn label(&self, pair: &Pair, field: &str, title: Option<&str>) -> String {
        let named = self
            .target(pair)
            .map(|platform| target_field(platform.as_str(), field));
        match (named, title) {
            // The connector has no word of its own for it: the platform's label says more than the key.
            (Some(named), Some(title)) if named == field => title.to_owned(),
            (Some(named), _) => named,
            (None, title) => title.unwrap_or(field).to_owned(),
        }
    }

    fn field(&self, pair: &Pair, field: &str) -> String {
        crate::data::fields_address(self.slug, &pair.name(), field)
    }
}
