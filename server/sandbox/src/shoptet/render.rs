//! A feed as pieces of text: head, one piece for each record, foot.

use std::iter::once;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::ask::{Ask, FeedKind, Format};
use super::fault::FeedFault;
use super::generate::endless;
use super::model::{Customer, Order, Shop};
use super::settings::{Encoding, ShopSettings, XmlLook};
use super::{customers, orders_csv, orders_xml};
use crate::clock::{local, prague};

/// What is used of [`BOMB`].
pub(super) const BOMB_REFERENCE: &str = "&lol9;";

/// Nested entities: a parser that follows them makes a billion copies.
const BOMB: &str = concat!(
    "<!DOCTYPE ORDERS [\n<!ENTITY lol \"lol\">\n",
    "<!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">\n",
    "<!ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;\">\n",
    "<!ENTITY lol3 \"&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;\">\n",
    "<!ENTITY lol4 \"&lol3;&lol3;&lol3;&lol3;&lol3;&lol3;&lol3;&lol3;&lol3;&lol3;\">\n",
    "<!ENTITY lol5 \"&lol4;&lol4;&lol4;&lol4;&lol4;&lol4;&lol4;&lol4;&lol4;&lol4;\">\n",
    "<!ENTITY lol6 \"&lol5;&lol5;&lol5;&lol5;&lol5;&lol5;&lol5;&lol5;&lol5;&lol5;\">\n",
    "<!ENTITY lol7 \"&lol6;&lol6;&lol6;&lol6;&lol6;&lol6;&lol6;&lol6;&lol6;&lol6;\">\n",
    "<!ENTITY lol8 \"&lol7;&lol7;&lol7;&lol7;&lol7;&lol7;&lol7;&lol7;&lol7;&lol7;\">\n",
    "<!ENTITY lol9 \"&lol8;&lol8;&lol8;&lol8;&lol8;&lol8;&lol8;&lol8;&lol8;&lol8;\">\n",
    "]>\n",
);

/// What is wrong with the first record, or with the whole document.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Twist {
    pub(super) without_key: bool,
    pub(super) bad_price: bool,
    pub(super) bomb: bool,
    twice: bool,
    wrong_label: bool,
}

impl Twist {
    pub(super) fn of(fault: Option<&FeedFault>) -> Self {
        let is = |wanted: fn(&FeedFault) -> bool| fault.is_some_and(wanted);
        Self {
            without_key: is(|fault| matches!(fault, FeedFault::WithoutKey)),
            bad_price: is(|fault| matches!(fault, FeedFault::NonNumericPrice)),
            bomb: is(|fault| matches!(fault, FeedFault::EntityBomb)),
            twice: is(|fault| matches!(fault, FeedFault::DuplicateRecord)),
            wrong_label: is(|fault| matches!(fault, FeedFault::WrongEncodingDeclaration)),
        }
    }

    /// The same for records after the first: nothing wrong with them.
    fn later(self) -> Self {
        Self {
            without_key: false,
            bad_price: false,
            bomb: false,
            ..self
        }
    }
}

/// A feed ready to be sent.
pub(super) struct Rendered {
    pub(super) pieces: Box<dyn Iterator<Item = String> + Send>,
    pub(super) encoding: Encoding,
    pub(super) content_type: String,
}

/// The feed asked for; `since` limits it to changes after a mark. Orders in bulk are made at `now`.
pub(super) fn render(
    shop: &Shop,
    settings: &ShopSettings,
    ask: &Ask,
    since: Option<u64>,
    twist: Twist,
    now: Timestamp,
) -> Rendered {
    let zone = prague();
    let (head, foot, encoding, content_type) = frame(settings, ask, twist);
    let records: Box<dyn Iterator<Item = String> + Send> = match ask.kind {
        FeedKind::Orders => {
            let orders = numbered(selected_orders(shop, ask, since, &zone), twist).chain(
                bulk_orders(shop, settings, ask, now).map(move |order| (twist.later(), order)),
            );
            let (xml, csv) = (settings.orders_xml.clone(), settings.orders_csv.clone());
            let format = ask.format;
            Box::new(orders.map(move |(twist, (order, status))| match format {
                Format::Xml => orders_xml::order(&order, &status, &xml, &zone, twist),
                Format::Csv => orders_csv::order(&order, &status, &csv, &zone, twist),
            }))
        }
        FeedKind::Customers => {
            let customers = numbered(selected_customers(shop, settings, ask, since, &zone), twist);
            let (xml, csv) = (
                settings.customers_xml.clone(),
                settings.customers_csv.clone(),
            );
            let format = ask.format;
            Box::new(customers.map(move |(twist, customer)| match format {
                Format::Xml => customers::xml(&customer, &xml, &zone, twist),
                Format::Csv => customers::csv(&customer, &csv, &zone, twist),
            }))
        }
    };
    Rendered {
        pieces: Box::new(once(head).chain(records).chain(once(foot))),
        encoding,
        content_type,
    }
}

/// Records with what is wrong with each; the first one twice if asked.
fn numbered<T: Clone + Send + 'static>(
    mut records: Vec<T>,
    twist: Twist,
) -> impl Iterator<Item = (Twist, T)> + Send {
    if twist.twice
        && let Some(first) = records.first().cloned()
    {
        records.insert(1, first);
    }
    records
        .into_iter()
        .enumerate()
        .map(move |(index, record)| (if index == 0 { twist } else { twist.later() }, record))
}

fn selected_orders(
    shop: &Shop,
    ask: &Ask,
    since: Option<u64>,
    zone: &TimeZone,
) -> Vec<(Order, String)> {
    let chosen = |order: &&Order| {
        let made = local(order.created, zone).date();
        // Compared as local time, as a database without zones does: in autumn an hour is ambiguous.
        ask.from.is_none_or(|from| made >= from)
            && ask.until.is_none_or(|until| made <= until)
            && ask
                .updated
                .is_none_or(|from| local(order.changed, zone) >= from)
            && since.is_none_or(|mark| order.sequence > mark)
    };
    let named = |order: &Order| (order.clone(), shop.status_name(order).to_owned());
    shop.orders.iter().filter(chosen).map(named).collect()
}

/// Orders beyond those the shop holds; they never change.
fn bulk_orders(
    shop: &Shop,
    settings: &ShopSettings,
    ask: &Ask,
    now: Timestamp,
) -> impl Iterator<Item = (Order, String)> + Send + use<> {
    let asked = ask.updated.is_none();
    let (from, until, zone) = (ask.from, ask.until, prague());
    endless(shop, if asked { settings.bulk_orders } else { 0 }, now).filter(move |(order, _)| {
        let made = local(order.created, &zone).date();
        from.is_none_or(|from| made >= from) && until.is_none_or(|until| made <= until)
    })
}

fn selected_customers(
    shop: &Shop,
    settings: &ShopSettings,
    ask: &Ask,
    since: Option<u64>,
    zone: &TimeZone,
) -> Vec<Customer> {
    let updated = ask.updated.filter(|_| settings.customers_update_time);
    let chosen = |customer: &&Customer| {
        let registered = local(customer.registered, zone).date();
        ask.from.is_none_or(|from| registered >= from)
            && ask.until.is_none_or(|until| registered <= until)
            && updated.is_none_or(|from| local(customer.changed, zone) >= from)
            && since.is_none_or(|mark| customer.sequence > mark)
    };
    shop.customers.iter().filter(chosen).cloned().collect()
}

fn frame(settings: &ShopSettings, ask: &Ask, twist: Twist) -> (String, String, Encoding, String) {
    let xml = |look: &XmlLook, root: &str| {
        let label = match (twist.wrong_label, look.encoding) {
            (false, encoding) => encoding.label(),
            (true, Encoding::Cp1250) => Encoding::Utf8.label(),
            (true, _) => Encoding::Cp1250.label(),
        };
        let bomb = if twist.bomb { BOMB } else { "" };
        let head = format!("<?xml version=\"1.0\" encoding=\"{label}\"?>\n{bomb}<{root}>\n");
        (
            head,
            format!("</{root}>\n"),
            look.encoding,
            "text/xml".to_owned(),
        )
    };
    let csv = |look: &super::settings::CsvLook| {
        // A CSV file declares nothing; only the header of the answer can lie.
        let content_type = match (twist.wrong_label, look.encoding) {
            (false, _) => "text/csv".to_owned(),
            (true, Encoding::Cp1250) => "text/csv; charset=utf-8".to_owned(),
            (true, _) => "text/csv; charset=windows-1250".to_owned(),
        };
        (look.header(), String::new(), look.encoding, content_type)
    };
    match (ask.kind, ask.format) {
        (FeedKind::Orders, Format::Xml) => xml(&settings.orders_xml, "ORDERS"),
        (FeedKind::Orders, Format::Csv) => csv(&settings.orders_csv),
        (FeedKind::Customers, Format::Xml) => xml(&settings.customers_xml, "CUSTOMERS"),
        (FeedKind::Customers, Format::Csv) => csv(&settings.customers_csv),
    }
}
