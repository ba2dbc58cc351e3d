//! What a target record should look like after the page, and how that differs from what is there. Pure.

use crate::identity::Authority;
use crate::mapping::Mapped;
use crate::store::bindings::Binding;
use crate::store::runs::FieldChange;
use mostek_connectors::contract::ExistingRecord;
use mostek_model::{Fields, Stream, Value, WriteRule};
use std::collections::BTreeMap;

/// A target record in the making.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Key of its binding: a person's id, or the record's key.
    pub binding_key: String,
    /// Stable for ever; the target's key is made of it.
    pub source_key: String,
    /// What was there before.
    pub binding: Option<Binding>,
    /// What should be there.
    pub state: Fields,
    /// Rules of the values it should hold.
    rules: BTreeMap<String, WriteRule>,
    /// The target id of the record it hangs on.
    pub parent: Option<String>,
    /// Items that shaped it, in order.
    pub items: Vec<usize>,
    /// The first item that set a value that differs.
    pub credited: Option<usize>,
    /// True when the record was found in the target, so that its binding must be stored even if nothing differs.
    pub adopted: bool,
}

impl Draft {
    /// Starts from what was last written or seen.
    pub fn new(binding_key: String, source_key: String, binding: Option<Binding>) -> Self {
        let state = binding
            .as_ref()
            .map(|binding| binding.fields.clone())
            .unwrap_or_default();
        Self {
            binding_key,
            source_key,
            binding,
            state,
            rules: BTreeMap::new(),
            parent: None,
            items: Vec::new(),
            credited: None,
            adopted: false,
        }
    }

    /// Lets a record say what it has to say. `erases` tells whether an empty value empties the field.
    pub fn apply(&mut self, item: usize, mapped: Vec<Mapped>, authority: Authority, erases: bool) {
        self.items.push(item);
        let ours = self.binding.as_ref().is_none_or(|binding| binding.ours);
        for Mapped {
            field,
            value,
            write,
        } in mapped
        {
            let present = self
                .state
                .get(&field)
                .is_some_and(|value| !value.is_empty());
            let wanted = match (authority, write) {
                (Authority::Blanks, WriteRule::OnCreate) => self.binding.is_none() && !present,
                (Authority::Blanks, _) | (Authority::Full, WriteRule::IfEmpty) => !present,
                (Authority::Full, WriteRule::OnCreate) => self.binding.is_none(),
                (Authority::Full, WriteRule::Always) => true,
                (Authority::Full, WriteRule::Usual) => ours || !present,
            };
            let says_something = if value.is_empty() {
                erases && present
            } else {
                true
            };
            if wanted && says_something && self.state.get(&field) != Some(&value) {
                self.rules.insert(field.clone(), write);
                self.state.insert(field, value);
                self.credited.get_or_insert(item);
            }
        }
    }

    /// Fields that differ from what is there.
    pub fn differing(&self) -> Fields {
        let before = self.binding.as_ref().map(|binding| &binding.fields);
        self.state
            .iter()
            .filter(
                |(field, value)| match before.and_then(|before| before.get(*field)) {
                    Some(before) => before != *value,
                    None => !value.is_empty(),
                },
            )
            .map(|(field, value)| (field.clone(), value.clone()))
            .collect()
    }

    /// True when the record must hang on another parent than before.
    pub fn moves(&self) -> bool {
        match (&self.binding, &self.parent) {
            (Some(binding), Some(parent)) => binding.parent_id != *parent,
            _ => false,
        }
    }

    /// The difference, for the log.
    pub fn changes(&self, stream: &Stream) -> Vec<FieldChange> {
        let before = |field: &str| {
            self.binding
                .as_ref()
                .and_then(|binding| binding.fields.get(field))
                .cloned()
        };
        self.differing()
            .into_iter()
            .map(|(field, after)| FieldChange {
                stream: stream.clone(),
                before: before(&field).unwrap_or_default(),
                after,
                field,
            })
            .collect()
    }

    /// Adopts a record that was there already: what we wanted stays wanted.
    pub fn adopt(&mut self, record: &ExistingRecord, ours: bool) {
        let fields = record.fields.clone();
        let wanted = std::mem::replace(&mut self.state, fields.clone());
        for (field, value) in wanted {
            let present = self
                .state
                .get(&field)
                .is_some_and(|value| !value.is_empty());
            let writes = match self.rules.get(&field).copied().unwrap_or_default() {
                WriteRule::OnCreate => false,
                WriteRule::IfEmpty => !present,
                WriteRule::Always => true,
                WriteRule::Usual => ours || !present,
            };
            if writes {
                self.state.insert(field, value);
            }
        }
        self.adopted = true;
        self.binding = Some(Binding {
            source_key: self.binding_key.clone(),
            target_id: record.id.clone(),
            ours,
            fields,
            parent_id: record.parent.clone().unwrap_or_default(),
        });
    }

    /// The binding after everything was written.
    pub fn bound(&self, id: String) -> Binding {
        let mut fields = self.state.clone();
        fields.retain(|_, value| *value != Value::Empty);
        Binding {
            source_key: self.binding_key.clone(),
            target_id: id,
            ours: self.binding.as_ref().is_none_or(|binding| binding.ours),
            fields,
            parent_id: self.parent.clone().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapped(field: &str, value: &str, write: WriteRule) -> Mapped {
        Mapped {
            field: field.to_owned(),
            value: Value::text(value),
            write,
        }
    }

    fn binding(ours: bool, fields: &[(&str, &str)]) -> Binding {
        let fields = fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), Value::text(value)))
            .collect();
        Binding {
            source_key: "p".into(),
            target_id: "t".into(),
            ours,
            fields,
            parent_id: String::new(),
        }
    }

    fn draft(binding: Option<Binding>) -> Draft {
        Draft::new("p".into(), "p".into(), binding)
    }

    #[test]
    fn what_was_written_before_is_not_written_again() {
        let mut draft = draft(Some(binding(true, &[("title", "Jana")])));
        draft.apply(
            0,
            vec![mapped("title", "Jana", WriteRule::Usual)],
            Authority::Full,
            false,
        );
        assert!(draft.differing().is_empty());
    }

    #[test]
    fn p10_a_contact_that_was_there_before_is_filled_only_where_it_is_empty() {
        let mut draft = draft(Some(binding(false, &[("title", "Paní Nová")])));
        let rows = vec![
            mapped("title", "Jana Nová", WriteRule::Usual),
            mapped("phone", "+420600000001", WriteRule::Usual),
        ];
        draft.apply(0, rows, Authority::Full, false);
        assert_eq!(draft.differing().keys().collect::<Vec<_>>(), ["phone"]);
    }

    #[test]
    fn p10_an_order_fills_only_blanks_of_a_registered_customer() {
        let mut draft = draft(Some(binding(true, &[("title", "Jana Nová")])));
        let rows = vec![
            mapped("title", "Petr Nový", WriteRule::Usual),
            mapped("phone", "+420600000001", WriteRule::Usual),
        ];
        draft.apply(0, rows, Authority::Blanks, false);
        assert_eq!(draft.differing().keys().collect::<Vec<_>>(), ["phone"]);
    }

    #[test]
    fn a_persons_empty_value_erases_nothing_and_an_orders_own_does() {
        let mut person = draft(Some(binding(true, &[("phone", "+420600000001")])));
        person.apply(
            0,
            vec![mapped("phone", "", WriteRule::Usual)],
            Authority::Full,
            false,
        );
        assert!(person.differing().is_empty());
        let mut order = draft(Some(binding(true, &[("note", "volat")])));
        order.apply(
            0,
            vec![mapped("note", "", WriteRule::Usual)],
            Authority::Full,
            true,
        );
        assert_eq!(order.differing().get("note"), Some(&Value::Empty));
    }

    #[test]
    fn on_create_and_if_empty_keep_their_word() {
        let mut draft = draft(Some(binding(true, &[("a", "1"), ("b", "1")])));
        let rows = vec![
            mapped("a", "2", WriteRule::OnCreate),
            mapped("b", "2", WriteRule::IfEmpty),
        ];
        draft.apply(0, rows, Authority::Full, false);
        assert!(draft.differing().is_empty());
    }

    #[test]
    fn p4_a_record_found_again_keeps_what_people_changed_in_fields_written_on_create_only() {
        let mut draft = draft(None);
        let rows = vec![
            mapped("stage", "OPEN", WriteRule::OnCreate),
            mapped("title", "Objednávka 1", WriteRule::Usual),
        ];
        draft.apply(0, rows, Authority::Full, true);
        let there = ExistingRecord {
            id: "t".into(),
            keys: Vec::new(),
            fields: Fields::from([("stage".to_owned(), Value::text("CLOSE"))]),
            title: String::new(),
            parent: None,
        };
        draft.adopt(&there, true);
        assert_eq!(draft.differing().keys().collect::<Vec<_>>(), ["title"]);
    }
}
