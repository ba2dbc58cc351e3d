//! Bad answers: a clear reason each, and nothing is applied; bad records stop nothing.

use super::*;
use crate::contract::PlatformErrorKind::{self, Credentials, Rights, SchemaChanged};
use mostek_sandbox::On;
use mostek_sandbox::shoptet::{CutLength, FeedFault};

async fn refused(stream: &Stream, fault: FeedFault) -> (PlatformErrorKind, String) {
    let setting = setting(Shop::generate(1, 40, 40), ShopSettings::default()).await;
    let text = format!("{fault:?}");
    setting.shop.faults().next(1, On::any(), fault);
    let error = setting
        .read(&setting.request(stream, ReadMode::Full))
        .await
        .unwrap_err();
    let kept = setting
        .access
        .spool
        .latest(&setting.access.connection, stream.as_str())
        .await
        .unwrap();
    assert_eq!(kept, None, "{text}");
    (error.kind, error.reason.code)
}

#[tokio::test]
async fn an_answer_that_is_no_whole_export_is_refused_with_its_reason() {
    for stream in [&ORDERS, &CUSTOMERS] {
        for (fault, code) in [
            (FeedFault::Cut(CutLength::Matching), "truncated"),
            (FeedFault::Cut(CutLength::TooLong), "cut-short"),
            (FeedFault::Cut(CutLength::Chunked), "cut-short"),
            (FeedFault::HtmlPage, "html"),
            (FeedFault::Empty, "empty"),
        ] {
            let text = format!("{stream} {fault:?}");
            assert_eq!(
                refused(stream, fault).await,
                (SchemaChanged, format!("spool-reason-{code}")),
                "{text}"
            );
        }
    }
    assert_eq!(
        refused(&ORDERS, FeedFault::EntityBomb).await,
        (SchemaChanged, "spool-reason-doctype".to_owned())
    );
}

#[tokio::test]
async fn a_refused_link_says_what_to_do() {
    let unknown = |stream: &Stream| (Credentials, format!("shoptet-reason-{stream}-unknown"));
    for stream in [&ORDERS, &CUSTOMERS] {
        assert_eq!(
            refused(stream, FeedFault::Status(404)).await,
            unknown(stream)
        );
        assert_eq!(
            refused(stream, FeedFault::Status(403)).await,
            (Rights, "shoptet-reason-not-allowed".to_owned())
        );
        assert_eq!(
            refused(stream, FeedFault::Status(418)).await,
            (SchemaChanged, "shoptet-reason-status".to_owned())
        );
    }
}

#[tokio::test]
async fn p6_bad_records_are_kept_apart_and_the_rest_is_read() {
    for (fault, code) in [
        (FeedFault::WithoutKey, "shoptet-reason-order-no-code"),
        (FeedFault::NonNumericPrice, "shoptet-reason-number"),
    ] {
        let setting = setting(Shop::generate(1, 0, 40), ShopSettings::default()).await;
        setting.shop.faults().next(1, On::any(), fault);
        let seen = setting
            .gather(&setting.request(&ORDERS, ReadMode::Full))
            .await
            .unwrap();
        assert_eq!((seen.records.len(), seen.complete), (39, true));
        assert_eq!(seen.undecoded[0].1, code);
    }
}

#[tokio::test]
async fn a_wrong_declaration_and_a_redirect_are_survived() {
    for fault in [
        FeedFault::WrongEncodingDeclaration,
        FeedFault::Redirect { hops: 2 },
        FeedFault::DuplicateRecord,
        FeedFault::Gzip { declared: true },
    ] {
        let text = format!("{fault:?}");
        let setting = setting(Shop::generate(1, 0, 40), ShopSettings::default()).await;
        setting.shop.faults().next(1, On::any(), fault);
        let seen = setting
            .gather(&setting.request(&ORDERS, ReadMode::Full))
            .await
            .unwrap();
        let whole = seen.records.iter().all(|record| {
            let name = setting.shop.read(|shop| shop.order(&record.key).map(|order| order.billing.name.clone()));
            matches!(&record.body, mostek_model::Body::Order(order) if order.billing.name == name.filter(|name| !name.is_empty()))
        });
        assert!(whole && seen.records.len() >= 40, "{text}");
    }
}
