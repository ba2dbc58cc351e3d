//! Forms, names and texts.

use crate::contract::{ConnectionSettings, Connector, SettingKind, SideSettings};
use crate::daktela::Daktela;
use crate::daktela::row::{CONTACTS, RECORDS, Target};
use crate::http::AddressPolicy;
use crate::http::tests::texts::{assert_complete, codes_in};
use mostek_model::{MappingSource, Stream};
use std::collections::BTreeSet;

fn connector() -> Daktela {
    Daktela::new(AddressPolicy {
        allow_private: false,
    })
}

fn filled(address: &str, token: &str) -> ConnectionSettings {
    let mut settings = ConnectionSettings::default();
    settings.set(&SettingKind::Address, "address", address);
    settings.set(&SettingKind::Secret, "token", token);
    settings
}

#[test]
fn an_address_comes_down_to_the_instance_and_its_account() {
    for typed in [
        "firma",
        "firma.daktela.com",
        " https://FIRMA.daktela.com/crm/contacts?x=1#y ",
        "https://firma.daktela.com",
    ] {
        let stored = connector().normalise(filled(typed, " abc ")).unwrap();
        assert_eq!(
            (stored.get("address"), stored.get("token")),
            (Some("https://firma.daktela.com"), Some("abc"))
        );
        assert_eq!(
            connector().account(&stored).unwrap().as_str(),
            "daktela:firma.daktela.com"
        );
    }
    let budget = connector().budget(&filled("firma", "abc"));
    assert_eq!(
        (budget.per_second, budget.at_once, budget.timeout.as_secs()),
        (8.0, 4, 30)
    );
}

#[test]
fn every_wrong_field_is_named() {
    let mut settings = filled("http://firma.daktela.com", "two words");
    settings.set(&SettingKind::Text, "at_once", "many");
    let errors = connector().normalise(settings).unwrap_err();
    let named: Vec<_> = errors
        .iter()
        .map(|error| (error.key.as_str(), error.code.as_str()))
        .collect();
    let wanted = [
        ("address", "form-address-not-https"),
        ("token", "form-token-malformed"),
        ("at_once", "form-number"),
    ];
    assert_eq!(named, wanted);
    let errors = connector()
        .normalise(ConnectionSettings::default())
        .unwrap_err();
    let codes: Vec<_> = errors.iter().map(|error| error.code.as_str()).collect();
    assert_eq!(codes, ["form-address-missing", "form-token-missing"]);
}

#[test]
fn our_name_of_a_record_can_be_told_beforehand() {
    let side = SideSettings {
        namespace: "eshop".to_owned(),
        ..SideSettings::default()
    };
    assert_eq!(
        connector().own_id(&CONTACTS, &side, "42"),
        Some("eshop_c_42".to_owned())
    );
    assert_eq!(
        connector().own_id(&RECORDS, &side, "2026/1"),
        Some("eshop_o_2026_2f1".to_owned())
    );
    assert_eq!(connector().own_id(&Stream::CUSTOMERS, &side, "42"), None);
}

#[test]
fn defaults_fill_what_is_required_out_of_fields_that_exist() {
    let description = connector().describe().clone();
    let side = SideSettings {
        values: [("database", "d"), ("record_type", "t")]
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into(),
        namespace: String::new(),
    };
    for (source, target, rows) in &description.defaults.fields {
        let stream = description
            .targets
            .iter()
            .find(|known| known.stream == *target)
            .unwrap();
        assert!(stream.takes.contains(source));
        let targets: BTreeSet<_> = rows.iter().map(|row| row.target.as_str()).collect();
        assert_eq!(targets.len(), rows.len());
        for field in Target::of(target, &side)
            .unwrap()
            .fields
            .iter()
            .filter(|field| field.required)
        {
            assert!(targets.contains(field.key), "{target}: {}", field.key);
        }
        let known = if *source == Stream::ORDERS {
            mostek_model::Order::default().fields()
        } else {
            mostek_model::Customer::default().fields()
        };
        for row in rows {
            let MappingSource::Field(name) = &row.source else {
                continue;
            };
            assert!(known.contains_key(name), "{source}: {name}");
        }
    }
}

#[test]
fn every_setting_check_and_reason_has_a_text_in_every_language() {
    let description = connector().describe().clone();
    let mut codes = codes_in("daktela", &["reason-daktela-", "daktela-"]);
    for setting in description.connection.iter().chain(description.integration) {
        codes.insert(format!("daktela-setting-{}", setting.key));
        codes.insert(format!("daktela-setting-{}-help", setting.key));
    }
    for code in codes_in("daktela", &["form-"]) {
        codes.insert(format!("daktela-{code}"));
    }
    for check in [
        "address",
        "token",
        "databases",
        "record-types",
        "statuses",
        "clock",
    ] {
        codes.insert(format!("daktela-check-{check}"));
    }
    codes.extend(
        description
            .targets
            .iter()
            .map(|target| format!("daktela-stream-{}", target.stream)),
    );
    codes.extend(
        description
            .vocabularies
            .iter()
            .map(|name| format!("daktela-vocabulary-{name}")),
    );
    assert_complete(&codes, description.texts);
}

#[test]
fn each_change_is_counted_as_a_request_of_its_own() {
    for target in &connector().describe().targets {
        assert_eq!(target.batch, 1, "{}", target.stream);
    }
}
