//! The instance behind its server: what tests look at and change.

use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};

use super::access::{Access, Role};
use super::fault::ApiFault;
use super::fresh;
use super::limit::Bucket;
use super::model::Model;
use super::scheme::CustomField;
use super::settings::{DaktelaSettings, RateLimit};
use super::store::{Store, Stored, Write};
use super::write::shown_name;
use crate::clock::{Clock, stamp, zone};
use crate::faults::Faults;
use crate::sync::lock;
use crate::traffic::Traffic;

#[derive(Debug, Default)]
pub(super) struct Inner {
    pub(super) store: Store,
    pub(super) access: Access,
}

/// An instance, its settings, faults and log. Clones are the same instance.
#[derive(Clone, Debug)]
pub struct DaktelaState {
    inner: Arc<Mutex<Inner>>,
    settings: Arc<Mutex<DaktelaSettings>>,
    bucket: Arc<Mutex<Bucket>>,
    faults: Faults<ApiFault>,
    traffic: Traffic,
    clock: Clock,
    control: bool,
}

impl Default for DaktelaState {
    fn default() -> Self {
        Self::new()
    }
}

impl DaktelaState {
    /// A fresh instance: database `default`, a record type for orders, a few statuses, one user with [`super::TOKEN`].
    pub fn new() -> Self {
        let state = Self {
            inner: Arc::default(),
            settings: Arc::default(),
            bucket: Arc::default(),
            faults: Faults::default(),
            traffic: Traffic::default(),
            clock: Clock::real(),
            control: false,
        };
        fresh::fill(&state);
        state
    }

    /// With these settings.
    pub fn with_settings(self, settings: DaktelaSettings) -> Self {
        *lock(&self.settings) = settings;
        self
    }

    /// With a clock the test holds.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// With `/__sandbox/...` to look and to change things over HTTP.
    pub fn with_control(mut self, control: bool) -> Self {
        self.control = control;
        self
    }

    /// Changes the settings, from the next request on.
    pub fn configure(&self, change: impl FnOnce(&mut DaktelaSettings)) {
        change(&mut lock(&self.settings));
    }

    /// The settings as they are now.
    pub fn settings(&self) -> DaktelaSettings {
        lock(&self.settings).clone()
    }

    /// Faults on order.
    pub fn faults(&self) -> &Faults<ApiFault> {
        &self.faults
    }

    /// The log of requests.
    pub fn traffic(&self) -> &Traffic {
        &self.traffic
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Adds a user with a password and a token that does not expire.
    pub fn add_user(&self, name: &str, password: &str, token: &str, role: Role) {
        self.seed(
            Model::Users,
            name,
            json!({"title": name, "deactivated": false}),
        );
        self.inside(|inner| {
            inner.access.put_user(name, password, role);
            inner.access.put_token(token, name);
        });
    }

    /// Makes all tokens invalid.
    pub fn revoke_tokens(&self) {
        self.inside(|inner| inner.access.revoke_all());
    }

    /// Makes a token valid (again) for a user.
    pub fn grant_token(&self, token: &str, user: &str) {
        self.inside(|inner| inner.access.put_token(token, user));
    }

    /// Adds or replaces a custom field of a database (contacts, accounts), a record type or a ticket category.
    pub fn put_custom_field(&self, model: Model, owner: &str, field: CustomField) {
        self.inside(|inner| {
            let scheme = inner.store.scheme_mut(model, owner);
            match scheme.iter_mut().find(|known| known.key == field.key) {
                Some(known) => *known = field,
                None => scheme.push(field),
            }
        });
    }

    /// Removes a custom field: its values are no longer shown, new ones are ignored.
    pub fn remove_custom_field(&self, model: Model, owner: &str, key: &str) {
        self.inside(|inner| {
            inner
                .store
                .scheme_mut(model, owner)
                .retain(|field| field.key != key)
        });
    }

    /// Changes a custom field, for example makes it required.
    pub fn change_custom_field(
        &self,
        model: Model,
        owner: &str,
        key: &str,
        change: impl FnOnce(&mut CustomField),
    ) {
        self.inside(|inner| {
            if let Some(field) = inner
                .store
                .scheme_mut(model, owner)
                .iter_mut()
                .find(|field| field.key == key)
            {
                change(field);
            }
        });
    }

    /// Adds a record as it is, without checks and without noting a write.
    pub fn seed(&self, model: Model, name: &str, fields: Value) {
        let now = stamp(self.clock.local(&zone(&self.settings().zone)));
        let mut record = Map::from_iter([
            ("created".to_owned(), json!(now)),
            ("edited".to_owned(), json!(now)),
        ]);
        if let Value::Object(fields) = fields {
            record.extend(fields);
        }
        record.insert("name".to_owned(), shown_name(model, name));
        let record = Stored {
            key: name.to_owned(),
            fields: record,
            hash: 0,
        };
        self.inside(|inner| inner.store.put(model, record));
    }

    /// Adds a contact of the default database as a person at the instance would have; custom fields with one value.
    pub fn seed_contact(&self, name: &str, title: &str, custom: &[(&str, &str)]) {
        let custom: Map<String, Value> = custom
            .iter()
            .map(|(key, value)| ((*key).to_owned(), json!([value])))
            .collect();
        let (first, last) = title.rsplit_once(' ').unwrap_or(("", title));
        let fields = json!({
            "title": title, "firstname": first, "lastname": last, "database": super::DATABASE, "customFields": custom,
        });
        self.seed(Model::Contacts, name, fields);
    }

    /// Removes a record as a person at the instance would. False if there is none.
    pub fn remove(&self, model: Model, name: &str) -> bool {
        self.inside(|inner| inner.store.remove(model, name, None))
    }

    /// All records of a model.
    pub fn records(&self, model: Model) -> Vec<Stored> {
        self.inside(|inner| inner.store.rows(model).to_vec())
    }

    /// One record.
    pub fn record(&self, model: Model, name: &str) -> Option<Stored> {
        self.inside(|inner| inner.store.get(model, name).cloned())
    }

    /// All contacts.
    pub fn contacts(&self) -> Vec<Stored> {
        self.records(Model::Contacts)
    }

    /// All CRM records.
    pub fn crm_records(&self) -> Vec<Stored> {
        self.records(Model::CrmRecords)
    }

    /// What was written over the interface, in order.
    pub fn writes(&self) -> Vec<Write> {
        self.inside(|inner| inner.store.writes.clone())
    }

    /// Forgets the list of writes.
    pub fn forget_writes(&self) {
        self.inside(|inner| inner.store.writes.clear());
    }

    /// How many requests came so far.
    pub fn request_count(&self) -> usize {
        self.traffic.request_count()
    }

    /// The most requests that ran at the same time.
    pub fn max_concurrent(&self) -> usize {
        self.traffic.max_concurrent()
    }

    pub(super) fn inside<T>(&self, work: impl FnOnce(&mut Inner) -> T) -> T {
        work(&mut lock(&self.inner))
    }

    pub(super) fn take_token(&self, limit: &RateLimit) -> Option<f64> {
        lock(&self.bucket).take(limit)
    }

    pub(super) fn has_control(&self) -> bool {
        self.control
    }
}
