//! What is kept and what is forgotten, in the same words for the console and the command line.

use crate::format;
use crate::texts::in_language;
use mostek_engine::removal::{ConnectionInventory, Inventory};
use mostek_model::{Arguments, Language};

/// What a removal keeps and forgets, in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalWords {
    /// What stays.
    pub kept: Vec<String>,
    /// What is lost.
    pub forgotten: Vec<String>,
}

/// Of deleting an integration.
pub fn of_integration(language: Language, inventory: &Inventory) -> RemovalWords {
    let say = Say(language);
    let prefix = if inventory.retires {
        say.naming("removal-kept-prefix", "prefix", &inventory.namespace)
    } else {
        say.naming("removal-free-prefix", "prefix", &inventory.namespace)
    };
    RemovalWords {
        kept: vec![
            say.plain("removal-kept-written"),
            prefix,
            say.plain("removal-kept-connections"),
            say.plain("removal-kept-audit"),
        ],
        forgotten: vec![
            say.plain("removal-lost-settings"),
            say.counting("removal-lost-links", inventory.links),
            say.counting("removal-lost-persons", inventory.persons),
            say.counting("removal-lost-undelivered", inventory.undelivered),
            say.counting("removal-lost-runs", inventory.runs),
        ],
    }
}

/// Of starting an integration afresh.
pub fn of_learnt(language: Language, inventory: &Inventory) -> RemovalWords {
    let say = Say(language);
    RemovalWords {
        kept: vec![
            say.plain("removal-kept-written"),
            say.plain("removal-kept-settings"),
            say.counting("removal-kept-runs", inventory.runs),
            say.plain("removal-kept-audit"),
        ],
        forgotten: vec![
            say.counting("removal-lost-links", inventory.links),
            say.counting("removal-lost-persons", inventory.persons),
            say.counting("removal-lost-undelivered", inventory.undelivered),
            say.plain("removal-lost-place"),
        ],
    }
}

/// Of deleting a connection.
pub fn of_connection(language: Language, inventory: &ConnectionInventory) -> RemovalWords {
    let say = Say(language);
    RemovalWords {
        kept: vec![
            say.plain("removal-kept-account"),
            say.plain("removal-kept-audit"),
        ],
        forgotten: vec![
            say.counting("removal-lost-secrets", inventory.secrets),
            say.plain("removal-lost-exports"),
            say.plain("removal-lost-lists"),
        ],
    }
}

/// Puts keys into words of one language.
struct Say(Language);

impl Say {
    fn plain(&self, key: &str) -> String {
        in_language(self.0, key, &Arguments::new())
    }

    fn naming(&self, key: &str, name: &'static str, value: &str) -> String {
        in_language(self.0, key, &Arguments::new().text(name, value))
    }

    fn counting(&self, key: &str, count: u64) -> String {
        let values = Arguments::new()
            .number("count", count)
            .text("n", format::number(self.0, count));
        in_language(self.0, key, &values)
    }
}
