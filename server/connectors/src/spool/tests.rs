//! Whole exports through the spool.

use super::*;
use crate::contract::{PlatformErrorKind, PlatformErrorKind::SchemaChanged};
use bytes::Bytes;
use futures::stream;
use jiff::Timestamp;
use mostek_model::{Catalog, Reason};
use std::collections::BTreeSet;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;

const ORDERS: Form = Form::Xml {
    root: "ORDERS",
    record: "ORDER",
};
const CUSTOMERS: Form = Form::Csv {
    any_of: &["email", "guid"],
};

fn spool() -> (tempfile::TempDir, Spool) {
    let folder = tempfile::tempdir().unwrap();
    let spool = Spool::new(
        folder.path().join("spool"),
        1 << 20,
        Duration::from_secs(86_400),
    )
    .with_limits(SpoolLimits {
        largest: 1 << 20,
        keep_free: 0,
        ..SpoolLimits::default()
    });
    (folder, spool)
}

fn intake(form: Form, at: i64) -> Intake {
    let at = Timestamp::from_second(at).unwrap();
    Intake {
        connection: ConnectionId::new("c-1"),
        feed: "orders",
        scope: Scope::Full,
        run: None,
        at,
        watermark: at,
        created_from: None,
        form,
        encoding: EncodingChoice::Auto,
        length: None,
    }
}

async fn receive(spool: &Spool, form: Form, at: i64, body: &[u8]) -> Result<Kept, PlatformError> {
    let chunks: Vec<_> = body
        .chunks(7)
        .map(|chunk| Ok(Bytes::copy_from_slice(chunk)))
        .collect();
    spool.receive(intake(form, at), stream::iter(chunks)).await
}

fn files(spool: &Spool) -> Vec<String> {
    let mut names = file::names(spool.folder(), "").unwrap();
    names.sort();
    names
}

#[tokio::test]
async fn an_old_encoding_and_a_mark_both_end_as_plain_utf8() {
    let (_folder, spool) = spool();
    let text = "email;billingFullName\na@example.com;Žofie Kšírová\n";
    let (old, _, _) = encoding_rs::WINDOWS_1250.encode(text);
    let marked = ["\u{FEFF}".as_bytes(), text.as_bytes()].concat();
    for (at, body, encoding) in [
        (1, old.as_ref(), Encoding::Windows1250),
        (2, &marked, Encoding::Utf8),
    ] {
        let kept = receive(&spool, CUSTOMERS, at, body).await.unwrap();
        assert_eq!(
            (kept.records, kept.encoding, kept.bytes),
            (1, encoding, text.len() as u64)
        );
        let mut read = String::new();
        let connection = ConnectionId::new("c-1");
        spool
            .open_at(&connection, "orders", &kept.id, 6)
            .unwrap()
            .unwrap()
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, text[6..]);
    }
}

#[tokio::test]
async fn only_we_may_read_and_the_newest_is_the_latest() {
    let (_folder, spool) = spool();
    receive(&spool, ORDERS, 1, b"<ORDERS/>").await.unwrap();
    let second = receive(&spool, ORDERS, 2, b"<ORDERS><ORDER/></ORDERS>")
        .await
        .unwrap();
    let connection = ConnectionId::new("c-1");
    assert_eq!(
        spool.latest(&connection, "orders").await.unwrap(),
        Some(second.clone())
    );
    assert_eq!(
        spool.get(&connection, "orders", &second.id).await.unwrap(),
        Some(second.clone())
    );
    assert_eq!(
        spool
            .get(&ConnectionId::new("c-2"), "orders", &second.id)
            .await
            .unwrap(),
        None
    );
    assert_eq!(spool.latest(&connection, "customers").await.unwrap(), None);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(spool.folder()), 0o700);
    assert!(
        files(&spool)
            .iter()
            .all(|name| mode(&spool.folder().join(name)) == 0o600)
    );
}

#[tokio::test]
async fn whatever_is_wrong_leaves_a_reason_and_no_file() {
    let (_folder, spool) = spool();
    for (form, body, code) in [
        (ORDERS, "", "empty"),
        (ORDERS, "<!DOCTYPE html><html></html>", "html"),
        (ORDERS, "<!DOCTYPE x [<!ENTITY a 'b'>]><ORDERS/>", "doctype"),
        (ORDERS, "<ORDERS><ORDER><CODE>1</CO", "truncated"),
        (ORDERS, "<SHOP/>", "root"),
        (ORDERS, "<ORDERS></ORDER>", "malformed"),
        (CUSTOMERS, "<html>", "html"),
        (CUSTOMERS, "code;name\n", "columns"),
        (CUSTOMERS, "email\n\"a", "truncated"),
        (CUSTOMERS, "e\0m\0", "encoding"),
    ] {
        let error = receive(&spool, form, 1, body.as_bytes()).await.unwrap_err();
        assert_eq!(
            (error.kind, error.reason.code),
            (SchemaChanged, format!("spool-reason-{code}")),
            "{body}"
        );
        assert_eq!(files(&spool), Vec::<String>::new(), "{body}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_early_is_told_as_such_and_a_pause_as_it_is() {
    let (_folder, spool) = spool();
    for (kind, code) in [
        (PlatformErrorKind::Transient, "spool-reason-cut-short"),
        (
            PlatformErrorKind::RateLimited {
                until: Timestamp::UNIX_EPOCH,
            },
            "x",
        ),
    ] {
        let chunks = [
            Ok(Bytes::from_static(b"<ORDERS>")),
            Err(PlatformError::new(kind, Reason::new("x"))),
        ];
        let error = spool
            .receive(intake(ORDERS, 1), stream::iter(chunks))
            .await
            .unwrap_err();
        assert_eq!(error.reason.code, code);
        assert_eq!(files(&spool), Vec::<String>::new());
    }
}

#[tokio::test]
async fn size_and_free_space_are_limited_also_for_what_is_compressed() {
    use std::io::Write;
    let (_folder, spool) = spool();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(b"<ORDERS>").unwrap();
    for _ in 0..4096 {
        encoder
            .write_all(format!("<ORDER>{}</ORDER>", " ".repeat(1024)).as_bytes())
            .unwrap();
    }
    let error = receive(&spool, ORDERS, 1, &encoder.finish().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "spool-reason-too-large");
    let full = spool.clone().with_limits(SpoolLimits {
        keep_free: u64::MAX,
        ..SpoolLimits::default()
    });
    let error = receive(&full, ORDERS, 1, b"<ORDERS/>").await.unwrap_err();
    assert_eq!(
        (error.kind, error.reason.code.as_str()),
        (PlatformErrorKind::Local, "spool-reason-disk-full")
    );
}

#[tokio::test]
async fn the_sweep_takes_what_is_old_and_what_is_left_over() {
    let (_folder, spool) = spool();
    receive(&spool, ORDERS, 1_000, b"<ORDERS/>").await.unwrap();
    let young = receive(&spool, ORDERS, 90_000, b"<ORDERS/>").await.unwrap();
    std::fs::write(spool.folder().join("c-1.orders.1.part"), "").unwrap();
    std::fs::write(spool.folder().join("c-1.orders.2.spool"), "").unwrap();
    std::fs::write(spool.folder().join("not ours"), "").unwrap();
    let now = Timestamp::from_second(1_000 + 86_400).unwrap();
    assert_eq!(
        spool.sweep(now).await.unwrap(),
        Swept {
            exports: 1,
            left_overs: 0
        }
    );
    let at_once = SpoolLimits {
        left_over_after: Duration::ZERO,
        ..spool.limits
    };
    let swept = spool.clone().with_limits(at_once).sweep(now).await.unwrap();
    assert_eq!(
        swept,
        Swept {
            exports: 0,
            left_overs: 2
        }
    );
    assert_eq!(
        spool
            .latest(&ConnectionId::new("c-1"), "orders")
            .await
            .unwrap(),
        Some(young)
    );
    spool.forget(&ConnectionId::new("c-1")).await.unwrap();
    assert_eq!(files(&spool), ["not ours"]);
}

#[test]
fn the_four_catalogs_have_the_same_keys_and_every_reason_has_a_text() {
    let keys = |language| {
        texts(language)
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .filter(|(key, _)| !key.starts_with([' ', '#']))
            .map(|(key, _)| key.to_owned())
            .collect::<BTreeSet<_>>()
    };
    let used: BTreeSet<_> = include_str!("fault.rs")
        .split('"')
        .filter(|text| text.starts_with("spool-reason-"))
        .map(str::to_owned)
        .collect();
    for language in Language::ALL {
        assert_eq!(keys(language), used, "{language:?}");
        Catalog::new(language, &[texts(language)]).unwrap();
    }
}
