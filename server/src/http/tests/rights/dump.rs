//! Everything the database holds, as comparable text, and putting it back.

use mostek_engine::store::Db;
use sqlx::{AssertSqlSafe, SqlitePool};
use std::collections::BTreeSet;
use std::path::Path;

/// What asking alone may change: the visit itself, and the count of failed tries.
const LEFT_OUT: [&str; 2] = ["sessions", "sign_in_failures"];

/// All rows, each with the name of its table before it.
pub type Dump = BTreeSet<String>;

pub fn writer(db: &Db) -> &SqlitePool {
    match db {
        Db::Sqlite { write, .. } => write,
        Db::Postgres(_) => panic!("these stories run on the embedded database"),
    }
}

async fn tables(db: &Db) -> Vec<String> {
    let sql = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name";
    sqlx::query_scalar(sql).fetch_all(writer(db)).await.unwrap()
}

/// The question that gives the whole database but for what is left out; of the sessions, whose they are.
pub async fn question(db: &Db) -> String {
    // One's own sessions come and go; nobody touches those of others.
    let mut parts = vec![
        "select 'session ' || id || ' ' || user_id from sessions where user_id not in ('', $1)"
            .to_owned(),
    ];
    for table in tables(db).await {
        if LEFT_OUT.contains(&table.as_str()) {
            continue;
        }
        let columns: Vec<String> = sqlx::query_scalar("select name from pragma_table_info($1)")
            .bind(&table)
            .fetch_all(writer(db))
            .await
            .unwrap();
        let columns: Vec<String> = columns
            .iter()
            .map(|column| format!("quote(\"{column}\")"))
            .collect();
        let columns = columns.join(" || ' ' || ");
        parts.push(format!("select '{table} ' || {columns} from \"{table}\""));
    }
    parts.join(" union all ")
}

/// The answer to the question, as `user` sees it.
pub async fn dump(db: &Db, question: &str, user: &str) -> Dump {
    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(question.to_owned()))
        .bind(user)
        .fetch_all(writer(db))
        .await
        .unwrap();
    rows.into_iter().collect()
}

/// Writes the whole database into a fresh file.
pub async fn keep(db: &Db, file: &Path) {
    // What a test writes need not outlive the machine's power.
    sqlx::query("pragma synchronous = off")
        .execute(writer(db))
        .await
        .unwrap();
    sqlx::query("vacuum into $1")
        .bind(file.to_str().unwrap())
        .execute(writer(db))
        .await
        .unwrap();
}

/// Makes the database what it was when it was kept, without opening it anew.
pub async fn put_back(db: &Db, file: &Path) {
    let tables = tables(db).await;
    let mut connection = writer(db).acquire().await.unwrap();
    sqlx::query("attach database $1 as kept")
        .bind(file.to_str().unwrap())
        .execute(&mut *connection)
        .await
        .unwrap();
    // In no order of tables: what refers to what is whole again at the end.
    let mut script = vec![
        "pragma foreign_keys = off".to_owned(),
        "begin immediate".to_owned(),
    ];
    script.extend(
        tables
            .iter()
            .map(|table| format!("delete from main.\"{table}\"")),
    );
    script.extend(
        tables
            .iter()
            .map(|table| format!("insert into main.\"{table}\" select * from kept.\"{table}\"")),
    );
    script
        .extend(["commit", "pragma foreign_keys = on", "detach database kept"].map(str::to_owned));
    for line in script {
        sqlx::query(AssertSqlSafe(line))
            .execute(&mut *connection)
            .await
            .unwrap();
    }
}

/// What the last action left for the next page.
#[derive(Default, Debug, PartialEq)]
pub struct Left {
    /// How it went.
    pub tone: String,
    /// The key of its text.
    pub code: String,
    /// All of it, as stored.
    pub stored: String,
}

/// What the last action left.
pub async fn left(db: &Db) -> Left {
    let all: Vec<String> = sqlx::query_scalar("select data from sessions")
        .fetch_all(writer(db))
        .await
        .unwrap();
    let mut left = all.iter().filter_map(|data| {
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        let notice = data["flash"]["notice"].as_array()?;
        let text = |at: usize| notice[at].as_str().unwrap_or_default().to_owned();
        Some(Left {
            tone: text(0),
            code: text(1),
            stored: data["flash"].to_string(),
        })
    });
    let found = left.next();
    assert_eq!(left.next(), None, "one request leaves one notice");
    found.unwrap_or_default()
}
