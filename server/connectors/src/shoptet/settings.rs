//! The forms: the connection's, and this side's in an integration (shoptet.md A1 to A5).

use crate::contract::{Setting, SettingKind};

pub(super) const PASTED_LINK: &str = "pasted_link";
pub(super) const ADDRESS: &str = "address";
pub(super) const CUSTOMERS_HASH: &str = "customers_hash";
pub(super) const ORDERS_HASH: &str = "orders_hash";
pub(super) const ORDERS_CHANGED_HASH: &str = "orders_changed_hash";
pub(super) const ORDERS_PATTERN: &str = "orders_pattern";
pub(super) const CUSTOMERS_PATTERN: &str = "customers_pattern";
pub(super) const PARTNER_ID: &str = "partner_id";
pub(super) const INTERVAL: &str = "full_export_interval_minutes";
pub(super) const ONE_AT_A_TIME: &str = "one_export_at_a_time";
pub(super) const OVERLAP: &str = "overlap_seconds";
pub(super) const ZONE: &str = "zone";
pub(super) const PER_SECOND: &str = "requests_per_second";
pub(super) const TIMEOUT: &str = "timeout_seconds";
pub(super) const ONLY_CHANGED: &str = "only_changed_parameter";
pub(super) const ENCODING: &str = "encoding";
pub(super) const START_DATE: &str = "start_date";
pub(super) const USE_CHANGED_LINK: &str = "use_changed_link";

/// Name under which one integration owns the stateful link.
pub(super) const CHANGED_LINK: &str = "changed_link";

/// Template ids are small; negative ones are the platform's own (A2).
const PATTERN: SettingKind = SettingKind::Number {
    minimum: -100_000,
    maximum: 100_000_000,
};

/// The connection's form.
pub(super) const CONNECTION: &[Setting] = &[
    Setting::optional(PASTED_LINK, SettingKind::Pasted),
    Setting::required(ADDRESS, SettingKind::Address),
    Setting::required(CUSTOMERS_HASH, SettingKind::Secret),
    Setting::required(ORDERS_HASH, SettingKind::Secret),
    Setting::optional(ORDERS_CHANGED_HASH, SettingKind::Secret),
    Setting::optional(ORDERS_PATTERN, PATTERN).with_default("-11"),
    Setting::optional(
        PARTNER_ID,
        SettingKind::Number {
            minimum: 1,
            maximum: 100_000_000,
        },
    ),
    Setting::advanced(CUSTOMERS_PATTERN, PATTERN, ""),
    Setting::advanced(
        INTERVAL,
        SettingKind::Number {
            minimum: 0,
            maximum: 1_440,
        },
        "15",
    ),
    Setting::advanced(ONE_AT_A_TIME, SettingKind::Flag, "true"),
    Setting::advanced(
        OVERLAP,
        SettingKind::Number {
            minimum: 0,
            maximum: 86_400,
        },
        "120",
    ),
    Setting::advanced(ZONE, SettingKind::Text, "Europe/Prague"),
    Setting::advanced(
        PER_SECOND,
        SettingKind::Number {
            minimum: 1,
            maximum: 50,
        },
        "1",
    ),
    Setting::advanced(
        TIMEOUT,
        SettingKind::Number {
            minimum: 5,
            maximum: 3_600,
        },
        "120",
    ),
    Setting::advanced(ONLY_CHANGED, SettingKind::Text, ""),
    Setting::advanced(
        ENCODING,
        SettingKind::Choice(&["auto", "utf-8", "windows-1250"]),
        "auto",
    ),
];

/// This side's form in an integration.
pub(super) const INTEGRATION: &[Setting] = &[
    Setting::optional(START_DATE, SettingKind::Date),
    Setting::optional(USE_CHANGED_LINK, SettingKind::Flag).claiming(CHANGED_LINK),
];
