//! The models and their fields (daktela.md 7).

/// A model of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {
    /// People.
    Contacts,
    /// Companies.
    Accounts,
    /// CRM records, here orders.
    CrmRecords,
    /// Types of CRM records (read only).
    CrmRecordsTypes,
    /// CRM databases (read only).
    CrmDatabases,
    /// Statuses (read only).
    Statuses,
    /// Users (read only).
    Users,
    /// Tickets.
    Tickets,
    /// Categories of tickets (read only).
    TicketsCategories,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// The key of the record: settable on create only.
    Name,
    Text {
        min: usize,
        max: usize,
    },
    Choice(&'static [&'static str]),
    Relation(Model),
    Relations(Model),
    /// Anything, kept as it is.
    Free,
    ReadOnly,
    CustomFields,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        required: true,
    }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        required: false,
    }
}

const fn text(max: usize) -> Kind {
    Kind::Text { min: 0, max }
}

const fn filled(max: usize) -> Kind {
    Kind::Text { min: 1, max }
}

const NAME: Field = may("name", Kind::Name);
const DESCRIPTION: Field = may("description", filled(512));
const USER: Field = may("user", Kind::Relation(Model::Users));
const CUSTOM: Field = may("customFields", Kind::CustomFields);
const CREATED: Field = may("created", Kind::ReadOnly);
const EDITED: Field = may("edited", Kind::ReadOnly);

const CONTACTS: &[Field] = &[
    NAME,
    must("title", filled(255)),
    may("firstname", text(128)),
    must("lastname", filled(128)),
    must("database", Kind::Relation(Model::CrmDatabases)),
    may("account", Kind::Relation(Model::Accounts)),
    USER,
    DESCRIPTION,
    may("nps_score", Kind::ReadOnly),
    CUSTOM,
    may("duplicateContacts", Kind::ReadOnly),
    may("notDuplicateContacts", Kind::ReadOnly),
    CREATED,
    EDITED,
];

const ACCOUNTS: &[Field] = &[
    NAME,
    must("title", filled(255)),
    must("database", Kind::Relation(Model::CrmDatabases)),
    may("sla", Kind::Free),
    USER,
    DESCRIPTION,
    CUSTOM,
    CREATED,
    EDITED,
];

const CRM_RECORDS: &[Field] = &[
    NAME,
    must("type", Kind::Relation(Model::CrmRecordsTypes)),
    must("title", filled(128)),
    must("stage", Kind::Choice(&["OPEN", "CLOSE"])),
    USER,
    may("contact", Kind::Relation(Model::Contacts)),
    may("account", Kind::Relation(Model::Accounts)),
    may("ticket", Kind::Relation(Model::Tickets)),
    may("status", Kind::Relation(Model::Statuses)),
    DESCRIPTION,
    CUSTOM,
    CREATED,
    EDITED,
];

const TICKETS: &[Field] = &[
    NAME,
    must("title", filled(512)),
    must("category", Kind::Relation(Model::TicketsCategories)),
    must("stage", Kind::Choice(&["OPEN", "WAIT", "CLOSE", "ARCHIVE"])),
    must("priority", Kind::Choice(&["LOW", "MEDIUM", "HIGH"])),
    USER,
    may("email", text(255)),
    may("contact", Kind::Relation(Model::Contacts)),
    may("parentTicket", Kind::Relation(Model::Tickets)),
    may("description", filled(16_777_215)),
    may("sla_deadtime", Kind::Free),
    may("reopen", Kind::Free),
    may("statuses", Kind::Relations(Model::Statuses)),
    may("followers", Kind::Relations(Model::Users)),
    CUSTOM,
    CREATED,
    EDITED,
];

const DATABASES: &[Field] = &[
    NAME,
    must("title", filled(128)),
    may("description", text(1024)),
    may("default", Kind::Free),
    may("reverse_names", Kind::Free),
];

const TYPES: &[Field] = &[
    NAME,
    must("title", filled(128)),
    may("description", text(1024)),
    CREATED,
];

const STATUSES: &[Field] = &[
    NAME,
    must("title", filled(255)),
    may("description", text(1024)),
    may("color", Kind::Free),
    may("validation", Kind::Free),
    may("nextcall", Kind::Free),
];

const USERS: &[Field] = &[
    NAME,
    must("title", filled(128)),
    may("alias", text(128)),
    may("role", Kind::Free),
    may("profile", Kind::Free),
    may("email", text(255)),
    may("timezone", Kind::Free),
    may("deactivated", Kind::Free),
];

const CATEGORIES: &[Field] = &[
    NAME,
    must("title", filled(128)),
    may("description", text(1024)),
    may("status_required", Kind::Free),
    may("multiple_statuses", Kind::Free),
];

impl Model {
    /// All models.
    pub const ALL: [Self; 9] = [
        Self::Contacts,
        Self::Accounts,
        Self::CrmRecords,
        Self::CrmRecordsTypes,
        Self::CrmDatabases,
        Self::Statuses,
        Self::Users,
        Self::Tickets,
        Self::TicketsCategories,
    ];

    /// The name in addresses and in `_sys.model`.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Accounts => "accounts",
            Self::CrmRecords => "crmRecords",
            Self::CrmRecordsTypes => "crmRecordsTypes",
            Self::CrmDatabases => "crmDatabases",
            Self::Statuses => "statuses",
            Self::Users => "users",
            Self::Tickets => "tickets",
            Self::TicketsCategories => "ticketsCategories",
        }
    }

    /// The model of a name in an address.
    pub fn of_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|model| model.path() == path)
    }

    /// What generated names begin with (daktela.md 6; `contact` and `account` are assumed).
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::Contacts => "contact",
            Self::Accounts => "account",
            Self::CrmRecords => "record",
            Self::CrmRecordsTypes => "type",
            Self::CrmDatabases => "database",
            Self::Statuses => "statuses",
            Self::Users => "user",
            Self::Tickets => "",
            Self::TicketsCategories => "categories",
        }
    }

    pub(super) const fn writable(self) -> bool {
        matches!(
            self,
            Self::Contacts | Self::Accounts | Self::CrmRecords | Self::Tickets
        )
    }

    /// The relation whose record has the scheme of the custom fields.
    pub(super) const fn scheme_owner(self) -> Option<&'static str> {
        match self {
            Self::Contacts | Self::Accounts => Some("database"),
            Self::CrmRecords => Some("type"),
            Self::Tickets => Some("category"),
            _ => None,
        }
    }

    pub(super) const fn fields(self) -> &'static [Field] {
        match self {
            Self::Contacts => CONTACTS,
            Self::Accounts => ACCOUNTS,
            Self::CrmRecords => CRM_RECORDS,
            Self::CrmRecordsTypes => TYPES,
            Self::CrmDatabases => DATABASES,
            Self::Statuses => STATUSES,
            Self::Users => USERS,
            Self::Tickets => TICKETS,
            Self::TicketsCategories => CATEGORIES,
        }
    }

    pub(super) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}
