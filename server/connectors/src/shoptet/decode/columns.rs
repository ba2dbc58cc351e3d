//! Columns of the customers export by their names (shoptet.md A5): five are documented or seen, the rest is assumed by
//! analogy with the REST interface. Names are compared without case, blanks and signs.

/// Columns that tell customers apart; one of them must be there.
pub(in crate::shoptet) const CUSTOMER_KEYS: &[&str] = &["email", "guid", "accountguid"];

pub(super) const EMAIL: &[&str] = &["email", "mail", "emailaddress"];
pub(super) const GUID: &[&str] = &["guid", "customerguid"];
pub(super) const ACCOUNT_GUID: &[&str] = &["accountguid"];
pub(super) const PHONE: &[&str] = &["phone", "telephone", "mobile"];
pub(super) const COMPANY_ID: &[&str] = &["companyid", "billingcompanyid", "billcompanyid"];
pub(super) const TAX_ID: &[&str] = &["vatid", "taxid", "billingvatid", "billvatid"];
pub(super) const GROUP: &[&str] = &["customergroup", "customergroupname", "group"];
pub(super) const REMARK: &[&str] = &["remark", "note"];
pub(super) const REGISTERED: &[&str] = &["registrationdate", "registered", "creationtime"];

/// Prefixes of address columns.
pub(super) const BILLING: &[&str] = &["billing", "bill"];
pub(super) const DELIVERY: &[&str] = &["delivery", "shipping"];

/// Endings of address columns.
pub(super) const NAME: &[&str] = &["fullname", "name"];
pub(super) const COMPANY: &[&str] = &["company", "companyname"];
pub(super) const STREET: &[&str] = &["street"];
pub(super) const HOUSE: &[&str] = &["housenumber"];
pub(super) const CITY: &[&str] = &["city"];
pub(super) const ZIP: &[&str] = &["zip", "zipcode", "postcode"];
pub(super) const COUNTRY_CODE: &[&str] = &["countrycode"];
pub(super) const COUNTRY: &[&str] = &["country", "countryname"];
