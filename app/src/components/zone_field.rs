//! Choosing a time zone: all there are, by region.

use super::field::{Below, described_by};
use crate::data::Zones;
use crate::texts::t;
use leptos::prelude::*;

/// A list of all time zones; typing the first letters finds one. The server checks the choice.
#[component]
pub fn ZoneField(
    /// The zones, by region.
    zones: Zones,
    /// The chosen one.
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    error: Option<String>,
) -> impl IntoView {
    let described = described_by("time_zone", true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let is_listed = zones.iter().any(|(_, zones)| zones.contains(&value));
    // A zone by an older name stays what it is.
    let kept = (!is_listed && !value.is_empty()).then(|| {
        let text = value.clone();
        view! {
            <option value=text.clone() selected=true>
                {text.clone()}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for="field-time_zone">{t("time-zone")}</label>
            <select id="field-time_zone" name="time_zone" aria-invalid=invalid aria-describedby=described>
                {kept}
                {zones
                    .into_iter()
                    .map(|(region, zones)| {
                        let options = zones
                            .into_iter()
                            .map(|zone| {
                                let selected = zone == value;
                                view! {
                                    <option value=zone.clone() selected=selected>
                                        {zone.clone()}
                                    </option>
                                }
                            })
                            .collect_view();
                        view! { <optgroup label=region>{options}</optgroup> }
                    })
                    .collect_view()}
            </select>
            <Below name="time_zone".to_owned() help=Some(t("time-zone-help")) error />
        </div>
    }
    .into_any()
}
