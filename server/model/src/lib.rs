//! The words of Mostek as types: records, mappings, outcomes and run states.
//!
//! Nothing here does I/O or knows a platform; the crate is also built for the browser and stays light.

mod address;
mod customer;
mod ids;
mod language;
mod mapping;
mod money;
mod order;
mod outcome;
mod reason;
mod record;
mod role;
mod run;
mod schedule;
mod stream;
mod text;
mod value;

pub use address::Address;
pub use customer::Customer;
pub use ids::{
    AccountKey, ConnectionId, IntegrationId, PersonId, PlatformId, RunId, TeamId, UserId,
};
pub use language::{Language, UnknownLanguage};
pub use mapping::{
    FieldMapping, JoinPart, Letters, LongText, MappingSet, MappingSource, NamePart, PhoneForm,
    StatusMapping, Transform, UnmappedStatus, WriteRule,
};
pub use money::{Currency, InvalidCurrency, Money};
pub use order::{Item, ItemKind, Order};
pub use outcome::{Outcome, OutcomeCounts};
pub use reason::Reason;
pub use record::{Body, Record};
pub use role::Role;
pub use run::{RunKind, RunState, RunWish, Standing};
pub use schedule::Schedule;
pub use stream::{Direction, Side, Stream};
pub use text::{Arguments, Catalog, CatalogError};
pub use value::{Fields, Value};
