//! Exported files apply again and change nothing.

use super::super::error::ExportError;
use super::super::export;
use super::{FILE, apply, owner};
use crate::store::testing;
use insta::{allow_duplicates, assert_snapshot};

#[tokio::test]
async fn p14_an_exported_file_holds_no_secret_and_applies_again_without_a_change() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let text = export(&services, &actor, "kavarna-daktela").await.unwrap();
        assert!(!text.contains("token-of-the-bridge") && !text.contains(&"1a".repeat(32)));
        assert_eq!(apply(&services, &actor, &text).await.unwrap().changes, []);
        allow_duplicates!(assert_snapshot!(text, @r##"
    # The integration kavarna-daktela, as `mostek integration apply` takes it.
    # Secrets are not in this file; applying it keeps the saved ones.

    [integration]
    slug = "kavarna-daktela"
    name = "Kavárna U Řeky to Daktela"
    namespace = "kavarna"
    state = "active"
    own_addresses = ["prodejna@example.com"]
    schedule = { every_minutes = 15 }

    [shop]
    platform = "shoptet"
    connection = "kavarna"
    name = "Kavárna U Řeky"

    [shop.connect]
    address = "https://www.kavarna.example.com/"
    # Saved; to replace it: customers_hash = { env = "SHOPTET_CUSTOMERS_HASH" }
    # Saved; to replace it: orders_hash = { env = "SHOPTET_ORDERS_HASH" }
    # None saved; to add one: orders_changed_hash = { env = "SHOPTET_ORDERS_CHANGED_HASH" }

    [shop.settings]
    start_date = "2026-01-01"
    phone_country = "CZ"

    [system]
    platform = "daktela"
    connection = "daktela"
    name = "daktela"

    [system.connect]
    address = "https://kavarna.daktela.example.com"
    # Saved; to replace it: token = { env = "DAKTELA_TOKEN" }
    at_once = 2

    [system.settings]
    database = "default"
    record_type = "orders"

    [[flow]]
    stream = "customers"

    [[flow]]
    stream = "orders"

    [[flow.field]]
    into = "crm_records"
    target = "title"
    from = "code"
    steps = ["trim", { surround = { after = "", before = "Objednávka " } }, { maximum_length = { length = 128, longer = "cut" } }]
    write = "always"

    [[flow.field]]
    into = "crm_records"
    target = "stage"
    from = "status_mapped"

    [[flow.field]]
    into = "crm_records"
    target = "customFields.source"
    fixed = "e-shop"
    write = "on_create"

    [flow.statuses]
    unmapped = "hold"

    [flow.statuses.rows]
    "Nevyřízena" = "OPEN"
    "Vyřízena" = "CLOSE"
    "##));
    }
}

#[tokio::test]
async fn p15_another_team_exports_nothing() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let other = owner(&services, "hory").await;
        let answer = export(&services, &other, "kavarna-daktela").await;
        assert!(matches!(answer, Err(ExportError::NotFound { .. })));
    }
}

#[tokio::test]
async fn quotes_line_breaks_and_all_steps_survive_the_way_through_a_file() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let steps = r#"steps = [
    { join = { parts = [{ field = "remark" }, { text = "'\"\\\n" }], separator = "\n" } },
    { split_name = "last" }, { case = "title" }, { replace = { from = "\"", to = "'" } },
    { date_format = { format = "%Y-%m-%d", zone = "Europe/Prague" } }, { number_format = { decimals = 2, mark = "," } },
    { phone = { form = "e164", country = "" } }, { map_values = { "a b" = "1", "č" = "2" } }, { default_if_empty = "-" }, { otherwise_field = "billing.company" },
    { maximum_length = { length = 7, longer = "refuse" } },
]"#;
        let text = FILE
            .replace("steps = [\"trim\", { surround = { before = \"Objednávka \" } }, { maximum_length = { length = 128, longer = \"cut\" } }]", steps)
            .replace("unmapped = \"hold\"", "unmapped = { default = \"O\\\"PEN\" }")
            .replace("\"Vyřízena\"", "\"Vyřízena \\\"ihned\\\"\"");
        assert!(text.contains("map_values") && text.contains("ihned"));
        apply(&services, &actor, &text).await.unwrap();
        let exported = export(&services, &actor, "kavarna-daktela").await.unwrap();
        assert_eq!(
            apply(&services, &actor, &exported).await.unwrap().changes,
            [],
            "{exported}"
        );
        assert_eq!(
            export(&services, &actor, "kavarna-daktela").await.unwrap(),
            exported
        );
    }
}
