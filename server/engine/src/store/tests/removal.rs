//! No table is forgotten when an integration, a connection or an account is removed.

use crate::store::removal::{OF_ACCOUNT, OF_CONNECTION, OF_INTEGRATION, OUTLIVING};
use crate::store::testing::databases;
use crate::store::{Db, on};

/// Tables of the schema that have a column of this name.
async fn tables_with(db: &Db, column: &str) -> Vec<String> {
    let Db::Sqlite { read, .. } = db else {
        return Vec::new();
    };
    sqlx::query_scalar(
        "select m.name from sqlite_master m join pragma_table_info(m.name) p \
         where m.type = 'table' and p.name = $1 order by m.name",
    )
    .bind(column)
    .fetch_all(read)
    .await
    .unwrap()
}

#[tokio::test]
async fn every_table_of_the_schema_is_in_a_list_of_what_is_removed() {
    let db = databases().await.remove(0);
    let of_integration: Vec<&str> = OF_INTEGRATION.iter().map(|table| table.name).collect();
    for (column, known) in [
        ("integration_id", of_integration.as_slice()),
        ("run_id", of_integration.as_slice()),
        ("connection_id", OF_CONNECTION),
        ("account", OF_ACCOUNT),
    ] {
        let tables = tables_with(&db, column).await;
        assert!(!tables.is_empty(), "the schema is read");
        let missing: Vec<_> = tables
            .iter()
            .filter(|table| {
                let table = table.as_str();
                // The connection itself has an account.
                table != "connections" && !known.contains(&table) && !OUTLIVING.contains(&table)
            })
            .collect();
        assert!(
            missing.is_empty(),
            "store/removal.rs does not say what becomes of the rows of {missing:?}, which have {column}"
        );
    }
}

#[tokio::test]
async fn every_table_of_the_lists_is_there_with_its_column() {
    for db in databases().await {
        for (table, column) in OF_CONNECTION
            .iter()
            .map(|table| (*table, "connection_id"))
            .chain(OF_ACCOUNT.iter().map(|table| (*table, "account")))
        {
            let sql = format!("delete from {table} where {column} = 'nobody'");
            on!(&db, pool => sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap().rows_affected());
        }
        let mut transaction = db.begin().await.unwrap();
        let nobody = mostek_model::IntegrationId::new("nobody");
        crate::store::removal::forget(
            &mut transaction,
            &nobody,
            crate::store::removal::When::Deleted,
        )
        .await
        .unwrap();
    }
}
