use super::*;

fn check(document: &str) -> Result<u64, Fault> {
    let mut checker = XmlChecker::new("ORDERS", "ORDER");
    for byte in document.as_bytes().chunks(3) {
        checker.push(byte)?;
    }
    checker.finish()
}

#[test]
fn records_are_counted_right_below_the_root_only() {
    let document = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- a > b -->\n<ORDERS a='>'>\
        <ORDER><X><ORDER/></X><![CDATA[</ORDER>]]></ORDER><ORDER /><OTHER/></ORDERS>\n<!-- end -->";
    assert_eq!(check(document), Ok(2));
    assert_eq!(check("<ORDERS/>"), Ok(0));
    assert_eq!(check("<ORDERS></ORDERS >"), Ok(0));
}

#[test]
fn a_document_that_stops_anywhere_is_truncated() {
    let document = "<ORDERS><ORDER><CODE>1</CODE><T><![CDATA[a]]></T><!-- x --></ORDER></ORDERS>";
    for end in 1..document.len() {
        assert_eq!(
            check(&document[..end]),
            Err(Fault::Truncated),
            "{}",
            &document[..end]
        );
    }
    assert_eq!(check(" \n"), Err(Fault::Empty));
}

#[test]
fn web_pages_and_other_documents_are_told_apart() {
    assert_eq!(check("<!DOCTYPE html><html>"), Err(Fault::Html));
    assert_eq!(check("<!doctype HTML>"), Err(Fault::Html));
    assert_eq!(check("<html lang=cs>"), Err(Fault::Html));
    assert_eq!(
        check("<SHOP><ITEM/></SHOP>"),
        Err(Fault::Root {
            expected: "ORDERS",
            found: "SHOP".to_owned()
        })
    );
    assert!(matches!(
        check("code;email\n"),
        Err(Fault::Malformed { at: 0 })
    ));
}

#[test]
fn an_entity_bomb_is_refused_at_its_first_letter_that_shows_it() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><ORDERS/>";
    assert_eq!(check(bomb), Err(Fault::Doctype));
    assert_eq!(
        check("<ORDERS><!ENTITY a \"b\"></ORDERS>"),
        Err(Fault::Doctype)
    );
}

#[test]
fn what_does_not_match_is_malformed() {
    for document in [
        "<ORDERS><ORDER></ORDERS></ORDER>",
        "<ORDERS/><ORDERS/>",
        "<ORDERS/>text",
        "</ORDERS>",
        "<ORDERS><1/></ORDERS>",
        "<ORDERS><ORDER <X></ORDERS>",
        "<![CDATA[x]]><ORDERS/>",
    ] {
        assert!(
            matches!(check(document), Err(Fault::Malformed { .. })),
            "{document}"
        );
    }
}

#[test]
fn depth_and_size_have_limits() {
    let deep = format!("<ORDERS>{}", "<A>".repeat(40));
    assert_eq!(check(&deep), Err(Fault::TooDeep));
    let long = format!("<ORDERS><ORDER>{}</ORDER></ORDERS>", "x".repeat(2 << 20));
    assert_eq!(
        check(&long),
        Err(Fault::TokenTooLong {
            limit: LARGEST_TOKEN
        })
    );
    let name = format!("<{}/>", "x".repeat(200));
    assert!(matches!(check(&name), Err(Fault::TokenTooLong { .. })));
}

#[test]
fn what_passes_is_readable_to_its_end_by_the_decoder() {
    for document in [
        "<ORDERS><ORDER a=\"<>\" b='/'><X/>a &amp; b & c &#x17E; <?pi ?><!----><![CDATA[]]]]><![CDATA[>]]></ORDER></ORDERS>",
        "<ORDERS\n><ORDER\t/></ORDERS\n>",
    ] {
        assert!(check(document).is_ok(), "{document}");
        let mut reader = quick_xml::Reader::from_reader(document.as_bytes());
        reader.config_mut().allow_dangling_amp = true;
        let mut buffer = Vec::new();
        while reader.read_event_into(&mut buffer).unwrap() != quick_xml::events::Event::Eof {
            buffer.clear();
        }
    }
}
