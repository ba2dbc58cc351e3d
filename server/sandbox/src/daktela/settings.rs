//! How this instance behaves where the dossier leaves it open.

use jiff::SignedDuration;

use crate::faults::RetryAfter;

/// Language of messages (daktela.md 3: never to be matched on).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Czech.
    #[default]
    Czech,
    /// English.
    English,
}

/// What a filter or a sort on a field nobody knows does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownField {
    /// 400.
    #[default]
    Refuse,
    /// The condition is left out: more comes back than was asked for.
    Ignore,
}

/// What creating an existing name gives (daktela.md 6: exact form unknown).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicate {
    /// 400 with `error.form.name`.
    #[default]
    Form,
    /// 422 in problem form.
    Problem,
}

/// A limit of requests, as a bucket of tokens (no limit is published; daktela.md 4).
#[derive(Clone, Copy, Debug)]
pub struct RateLimit {
    /// Requests refilled each second.
    pub per_second: f64,
    /// Most that may come at once.
    pub burst: f64,
    /// What a refused request is told.
    pub retry_after: RetryAfter,
    /// Whether answers carry `X-RateLimit-Limit` and `X-RateLimit-Remaining` (assumed).
    pub headers: bool,
}

/// Settings of one instance.
#[derive(Clone, Debug)]
pub struct DaktelaSettings {
    /// Older versions send neither `_serverTime` nor `_timezone` (daktela.md 3).
    pub old_version: bool,
    /// `result.data` as an object keyed by name.
    pub keyed_lists: bool,
    /// `/` and letters beyond ASCII escaped, as PHP does by default.
    pub php_escapes: bool,
    /// Language of messages.
    pub language: Language,
    /// Zone of all times.
    pub zone: String,
    /// Filters on `customFields.email` work.
    pub filter_custom_fields: bool,
    /// Filters on `email` work, meaning the custom field.
    pub filter_custom_top_level: bool,
    /// Filters and sorts on other fields.
    pub unknown_field: UnknownField,
    /// `eq` and `in` do not tell upper from lower case.
    pub ignore_case: bool,
    /// Rows of a list without `take` (not stated anywhere).
    pub default_take: usize,
    /// Most rows of a list.
    pub max_take: usize,
    /// Whether an update must carry the required fields, as the vendor's description says (daktela.md 6).
    pub update_needs_required: bool,
    /// Creating an existing name.
    pub duplicate: Duplicate,
    /// A limit of requests.
    pub rate_limit: Option<RateLimit>,
    /// How long a token from a login lives.
    pub token_life: SignedDuration,
    /// A failed login answers 200 without a token instead of 401 (daktela.md 2).
    pub failed_login_is_ok: bool,
    /// Which of the merged records survives: the first named, or the last (not known).
    pub first_survives: bool,
}

impl Default for DaktelaSettings {
    fn default() -> Self {
        Self {
            old_version: false,
            keyed_lists: false,
            php_escapes: false,
            language: Language::Czech,
            zone: "Europe/Prague".to_owned(),
            filter_custom_fields: true,
            filter_custom_top_level: true,
            unknown_field: UnknownField::Refuse,
            ignore_case: false,
            default_take: 100,
            max_take: 1000,
            update_needs_required: true,
            duplicate: Duplicate::Form,
            rate_limit: None,
            token_life: SignedDuration::from_hours(2),
            failed_login_is_ok: true,
            first_survives: true,
        }
    }
}
