//! How this shop behaves where the dossier leaves it open, and how its feeds look.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::time::Duration;

use crate::faults::RetryAfter;

/// Encoding of a feed (shoptet.md A4, A5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Bom,
    /// Windows-1250, most CSV links.
    Cp1250,
}

/// How text is written into XML.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextForm {
    /// `&amp;`, `&lt;`, `&gt;`.
    #[default]
    Entities,
    /// CDATA sections.
    Cdata,
    /// Numbers for every letter beyond ASCII as well.
    NumericEntities,
}

/// The look of an XML feed: the shop may have edited its template (shoptet.md A4).
#[derive(Clone, Debug, Default)]
pub struct XmlLook {
    /// Encoding, also declared.
    pub encoding: Encoding,
    /// Text form.
    pub text: TextForm,
    /// Amounts with a comma.
    pub decimal_comma: bool,
    /// `D.M.YYYY H:MM` instead of `YYYY-MM-DD HH:MM:SS`.
    pub czech_dates: bool,
    /// `ITEMS` instead of `ORDER_ITEMS`.
    pub short_items: bool,
    /// Elements left out, by path under the record: `CUSTOMER/EMAIL`, `CODE`.
    pub missing: BTreeSet<String>,
    /// Elements under another name, by path under the record.
    pub renamed: BTreeMap<String, String>,
    /// Elements added to each record.
    pub extra: Vec<(String, String)>,
}

/// The look of a CSV feed (shoptet.md A5).
#[derive(Clone, Debug)]
pub struct CsvLook {
    /// Encoding.
    pub encoding: Encoding,
    /// `;`, in some exports `,`.
    pub delimiter: char,
    /// Amounts with a comma.
    pub decimal_comma: bool,
    /// `DD.MM.YYYY HH:MM:SS` instead of `YYYY-MM-DD HH:MM:SS`.
    pub czech_dates: bool,
    /// `$` before product codes.
    pub dollar_codes: bool,
    /// Line breaks inside quoted cells are kept; otherwise they become spaces.
    pub line_breaks: bool,
    /// The header. Names the stand-in does not know give empty cells.
    pub columns: Vec<String>,
}

impl CsvLook {
    fn with(columns: &[&str]) -> Self {
        Self {
            encoding: Encoding::Cp1250,
            delimiter: ';',
            decimal_comma: true,
            czech_dates: false,
            dollar_codes: false,
            line_breaks: true,
            columns: columns.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The customers feed with the documented and the assumed columns.
    pub fn customers() -> Self {
        Self::with(&CUSTOMER_COLUMNS)
    }

    /// The customers feed with the documented columns only.
    pub fn customers_documented() -> Self {
        Self::with(&CUSTOMER_COLUMNS[..5])
    }

    /// The system orders CSV (pattern -9).
    pub fn orders_system() -> Self {
        Self::with(&SYSTEM_ORDER_COLUMNS)
    }

    /// An own template with the other family of names.
    pub fn orders_own() -> Self {
        Self::with(&OWN_ORDER_COLUMNS)
    }
}

/// Columns of the customers feed: five documented or seen in clients, the rest assumed (shoptet.md A5).
pub const CUSTOMER_COLUMNS: [&str; 17] = [
    "guid",
    "accountGuid",
    "email",
    "billingFullName",
    "registrationDate",
    "phone",
    "billingCompany",
    "billingStreet",
    "billingHouseNumber",
    "billingCity",
    "billingZip",
    "billingCountryCode",
    "companyId",
    "vatId",
    "customerGroup",
    "priceList",
    "remark",
];

/// Columns of the system orders CSV known from clients (shoptet.md A5).
pub const SYSTEM_ORDER_COLUMNS: [&str; 14] = [
    "code",
    "date",
    "statusName",
    "currency",
    "exchangeRate",
    "email",
    "billFullName",
    "totalPriceWithoutVat",
    "itemName",
    "itemAmount",
    "itemCode",
    "itemVatRate",
    "itemTotalPriceWithVat",
    "itemTotalPriceWithoutVat",
];

/// Columns of own orders templates known from clients (shoptet.md A5).
pub const OWN_ORDER_COLUMNS: [&str; 15] = [
    "code",
    "date",
    "statusName",
    "currencyCode",
    "currencyExchangeRate",
    "email",
    "phone",
    "billFullName",
    "billCompany",
    "totalPriceWithVat",
    "orderItemType",
    "orderItemName",
    "orderItemAmount",
    "orderItemCode",
    "orderItemVatRate",
];

/// When the mark of the "only new or changed" link moves (shoptet.md A2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MarkMoves {
    /// When the request comes: a lost answer loses changes.
    #[default]
    AtRequest,
    /// When the whole body was sent.
    AtEnd,
}

/// Rules and looks of one shop. What the dossier assumes is a default here.
#[derive(Clone, Debug)]
pub struct ShopSettings {
    /// Status of the interval rule and of a second export at the same time (shoptet.md A6, assumed).
    pub limit_status: u16,
    /// Least time between two full orders exports of one partner; none turns the rule off (shoptet.md A3).
    pub full_export_interval: Option<Duration>,
    /// One export at a time for each partner and kind of feed (shoptet.md A3).
    pub one_at_a_time: bool,
    /// Whether a limited answer says when to come back.
    pub retry_after: RetryAfter,
    /// Only these may read; none lets everybody in (shoptet.md A3).
    pub allowed_ips: Option<Vec<IpAddr>>,
    /// Partners that are switched off or deleted: 404 (shoptet.md A2, A6). None is the default link.
    pub disabled_partners: BTreeSet<Option<u32>>,
    /// Name of the parameter that asks for new or changed orders, if this shop has one (shoptet.md A2: unknown).
    pub only_new_parameter: Option<String>,
    /// When the mark moves.
    pub mark_moves: MarkMoves,
    /// Whether customers can be read by `updateTimeFrom` as well (seen for orders only).
    pub customers_update_time: bool,
    /// Whether bodies are sent with a length; otherwise in chunks of unknown number.
    pub content_length: bool,
    /// Orders added to every orders export, made while it is sent: an export of any size that nobody holds.
    pub bulk_orders: usize,
    /// Whether exports are sent compressed (without saying so, as a file).
    pub gzip: bool,
    /// Look of orders.xml.
    pub orders_xml: XmlLook,
    /// Look of orders.csv.
    pub orders_csv: CsvLook,
    /// Look of customers.csv.
    pub customers_csv: CsvLook,
    /// Look of customers.xml.
    pub customers_xml: XmlLook,
}

impl Default for ShopSettings {
    fn default() -> Self {
        Self {
            limit_status: 429,
            full_export_interval: Some(Duration::from_secs(15 * 60)),
            one_at_a_time: true,
            retry_after: RetryAfter::Absent,
            allowed_ips: None,
            disabled_partners: BTreeSet::new(),
            only_new_parameter: None,
            mark_moves: MarkMoves::AtRequest,
            customers_update_time: false,
            content_length: false,
            bulk_orders: 0,
            gzip: false,
            orders_xml: XmlLook::default(),
            orders_csv: CsvLook::orders_system(),
            customers_csv: CsvLook::customers(),
            customers_xml: XmlLook::default(),
        }
    }
}
