//! The bulk of the rows, made by the database itself out of a series of numbers: the same rows every time.

use crate::names::NAMES;

/// How much an integration gets.
pub struct Size {
    /// Which integration, from 1 on.
    pub number: i64,
    /// Its orders.
    pub orders: i64,
    /// Rows in the logs of its runs.
    pub rows: i64,
}

/// Runs of an integration; the first one read everything.
const RUNS: i64 = 400;
/// The first run of the first integration.
pub const FULL_RUN: &str = "run-1000001";
/// A later one.
pub const SMALL_RUN: &str = "run-1000301";
/// Orders of a buyer.
const ORDERS_EACH: i64 = 4;
/// Records that wait.
const UNDELIVERED: i64 = 2_000;
/// Records that people asked for.
const HINTS: i64 = 300;
/// Entries of the audit log.
const AUDIT: i64 = 3_334;
/// Runs began here and came every two hours.
const BEGIN: i64 = 1_767_225_600_000;
const TWO_HOURS: i64 = 7_200_000;

/// The statements that fill the tables of an integration, each with what it makes.
pub fn statements(
    size: &Size,
    (team, user): (&str, &str),
    integration: &str,
) -> Vec<(&'static str, String)> {
    let Size {
        number,
        orders,
        rows,
    } = *size;
    let persons = orders / ORDERS_EACH;
    let first = (orders + persons).min(rows);
    let later = ((rows - first) / (RUNS - 1)).max(1);
    let run = format!("'run-' || cast(1000000 + (r.i - 1) * 3 + {number} as text)");
    let at = format!("{BEGIN} + (r.i - 1) * {TWO_HOURS}");
    let state = "case when r.i % 97 = 5 then 'failed' else 'finished' end";
    let order = |i: &str| format!("'2026' || cast(100000 + {i} as text)");
    let person = |i: &str| format!("'person-{number}-' || cast({i} as text)");
    let name = "b.name";
    let named = |i: &str| format!("join bench_names b on b.j = ({i}) % {NAMES}");
    let worded = |i: &str| format!("join bench_words w on w.j = ({i}) % {NAMES}");
    let buyer = format!("(n.i - 1) / {ORDERS_EACH} + 1");
    // A record the run with this number looks at; none twice while a run looks at fewer than there are.
    let any = "(n.i * 37 + r.i * 101)";
    let hash = "0123456789abcdef0123456789abcdef";
    let outcome = "case when n.i % 500 = 7 then 'rejected' when n.i % 300 = 5 then 'held' when n.i % 11 = 3 then 'updated' \
                   else 'created' end";
    let changes = r#"'[{"stream":"crm_records","field":"stage","before":{"text":"OPEN"},"after":{"text":"CLOSE"}},{"stream":"crm_records","field":"customFields.total","before":{"text":"785.00"},"after":{"text":"1249.00"}}]'"#;
    vec![
        (
            "persons",
            format!(
                "{} insert into persons (id, integration_id, source_key, name, owner_record, newest_order_at, newest_order, created_at) \
             select {}, '{integration}', 'person-{number}-' || cast(n.i as text), {name}, '', {BEGIN}, {}, {BEGIN} from n {}",
                series("n", persons),
                person("n.i"),
                order(&format!("n.i * {ORDERS_EACH}")),
                named("n.i")
            ),
        ),
        (
            "keys of persons",
            format!(
                "{} insert into person_keys (integration_id, kind, value, person_id) \
             select '{integration}', 'email', 'kupec' || cast(n.i as text) || '@example.com', {person} from n union all \
             select '{integration}', 'phone', '+420' || cast(600000000 + n.i as text), {person} from n",
                series("n", persons),
                person = person("n.i")
            ),
        ),
        (
            "bindings of contacts",
            format!(
                r#"{} insert into bindings (integration_id, target_stream, source_key, part, target_id, ours, fields, parent_id, written_at)
             select '{integration}', 'contacts', {}, '', 'mk{number}_c' || cast(n.i as text), true,
             ('{{"title":{{"text":"' || {name} || '"}},"customFields.email":{{"text":"kupec' || cast(n.i as text) || '@example.com"}}}}')::jsonb, '', {BEGIN} from n {}"#,
                series("n", persons),
                person("n.i"),
                named("n.i")
            ),
        ),
        (
            "bindings of orders",
            format!(
                r#"{} insert into bindings (integration_id, target_stream, source_key, part, target_id, ours, fields, parent_id, written_at)
             select '{integration}', 'crm_records', {order}, '', 'mk{number}_o' || cast(n.i as text), true,
             ('{{"title":{{"text":"Objednávka ' || {order} || '"}},"stage":{{"text":"OPEN"}},"customFields.total":{{"text":"785.00"}}}}')::jsonb,
             'mk{number}_c' || cast({buyer} as text), {BEGIN} from n"#,
                series("n", orders),
                order = order("n.i")
            ),
        ),
        (
            "records of customers",
            format!(
                "{} insert into records (integration_id, stream, source_key, title, person_name, person_id, status, shop_url, total, \
             dated_at, keys_digest, outcome, outcome_at) select '{integration}', 'customers', {person}, {name}, {name}, {person}, '', '', \
             'null'::jsonb, {BEGIN} + n.i, '{hash}', 'created', {BEGIN} from n {}",
                series("n", persons),
                named("n.i"),
                person = person("n.i")
            ),
        ),
        (
            "records of orders",
            format!(
                r#"{} insert into records (integration_id, stream, source_key, title, person_name, person_id, status, shop_url, total,
             dated_at, keys_digest, outcome, outcome_at) select '{integration}', 'orders', {order}, {order}, {name}, {}, 'Vyřízena', '',
             '{{"amount":"785.00","currency":"CZK"}}'::jsonb, {BEGIN} + n.i, '{hash}', 'created', {BEGIN} from n {}"#,
                series("n", orders),
                person(&format!("({buyer})")),
                named(&buyer),
                order = order("n.i")
            ),
        ),
        (
            "search keys of customers",
            keys(
                &series("n", persons),
                (team, integration, "customers"),
                &person("n.i"),
                "n.i",
                &worded("n.i"),
                &[
                    &format!("'person{number}' || cast(n.i as text)"),
                    "cast(n.i as text)",
                ],
            ),
        ),
        (
            "search keys of orders",
            keys(
                &series("n", orders),
                (team, integration, "orders"),
                &order("n.i"),
                &buyer,
                &worded(&buyer),
                &[&order("n.i")],
            ),
        ),
        (
            "hints",
            format!(
                "{} insert into hints (integration_id, dedupe_key, stream, source_key, state, requested_by, requested_at, run_id, \
             outcome, reason, done_at) select '{integration}', 'orders/' || {order}, 'orders', {order}, 'done', 'Běla Měřená', {BEGIN}, \
             'run-{}', 'unchanged', 'null'::jsonb, {BEGIN} + 60000 from n",
                series("n", HINTS),
                1_000_000 + number,
                order = order("n.i * 7")
            ),
        ),
        (
            "runs",
            format!(
                r#"{} insert into runs (id, team_id, integration_id, kind, followup_kind, state, requested_by, requested_at, started_at,
             finished_at, lease_token, lease_until, rescues, troubles, rung_at, wait_reason, requests, failure)
             select {run}, '{team}', '{integration}', case when r.i = 1 then 'full' else 'incremental' end, '', {state}, 'schedule',
             {at}, {at}, {at} + 300000, '', 0, 0, 0, 0, 'null'::jsonb, '{{}}'::jsonb,
             (case when r.i % 97 = 5 then '{{"code":"reason-http-refused","values":{{"host":"obchod.example.com"}}}}' else 'null' end)::jsonb from r"#,
                series("r", RUNS)
            ),
        ),
        (
            "flows of runs",
            format!(
                r#"{} insert into run_flows (run_id, position, flow_id, stream, direction, phase, read_records, total_records, outcomes, writes, read_cursor, watermark)
             select {run}, p.i - 1, 'flow-' || cast(p.i as text), case p.i when 1 then 'customers' else 'orders' end, 'to_system', 'done',
             case when r.i = 1 then {first} else {later} end, case when r.i = 1 then {first} else {later} end,
             ('{{"created":' || cast(case when r.i = 1 then {first} else {later} end as text) || '}}')::jsonb,
             '{{"crm_records":{{"created":12}}}}'::jsonb, 'null'::jsonb, {at} from r, p"#,
                two_series(("r", RUNS), ("p", 2))
            ),
        ),
        (
            "events of runs",
            format!(
                r#"{} insert into run_events (id, run_id, at, reason)
             select {run} || '-' || cast(p.i as text), {run}, {at},
             (case p.i when 1 then '{{"code":"event-started","values":{{"who":"schedule"}}}}' else '{{"code":"event-finished"}}' end)::jsonb from r, p"#,
                two_series(("r", RUNS), ("p", 2))
            ),
        ),
        (
            "log of the run that read everything",
            log(
                &series("n", first),
                &Log {
                    run: &format!("'run-{}'", 1_000_000 + number),
                    integration,
                    key: &format!(
                        "case when n.i <= {persons} then {} else {} end",
                        person("n.i"),
                        order(&format!("(n.i - {persons})"))
                    ),
                    title: &format!(
                        "case when n.i <= {persons} then {name} else {} end",
                        order(&format!("(n.i - {persons})"))
                    ),
                    name,
                    outcome,
                    changes,
                    stream: &format!(
                        "case when n.i <= {persons} then 'customers' else 'orders' end"
                    ),
                    from: &format!(
                        "n {} where true",
                        named(&format!(
                            "case when n.i <= {persons} then n.i else (n.i - {persons} - 1) / {ORDERS_EACH} + 1 end"
                        ))
                    ),
                },
            ),
        ),
        (
            "logs of the other runs",
            log(
                &two_series(("r", RUNS), ("n", later)),
                &Log {
                    run: &run,
                    integration,
                    key: &format!(
                        "case when n.i % 4 = 0 then {} else {} end",
                        person(&format!("({any} % {persons} + 1)")),
                        order(&format!("({any} % {orders} + 1)"))
                    ),
                    title: &format!(
                        "case when n.i % 4 = 0 then {name} else {} end",
                        order(&format!("({any} % {orders} + 1)"))
                    ),
                    name,
                    outcome,
                    changes,
                    stream: "case when n.i % 4 = 0 then 'customers' else 'orders' end",
                    from: &format!(
                        "r cross join n {} where r.i > 1",
                        named(&format!(
                            "case when n.i % 4 = 0 then {any} % {persons} + 1 else {any} % {orders} / {ORDERS_EACH} + 1 end"
                        ))
                    ),
                },
            ),
        ),
        (
            "undelivered records",
            format!(
                r#"{} insert into undelivered (integration_id, stream, source_key, outcome, title, reason, payload, run_id, tries, first_at,
             last_at, code, person)
             select '{integration}', 'orders', {}, case n.i % 3 when 0 then 'held' when 1 then 'invalid' else 'rejected' end, {},
             (case n.i % 3 when 0 then '{{"code":"reason-status-unmapped","values":{{"status":"Čeká"}}}}'
             when 1 then '{{"code":"reason-no-key"}}' else '{{"code":"reason-not-an-email"}}' end)::jsonb,
             ('{{"original":"' || '{}' || '"}}')::jsonb, 'run-{}', 3, {BEGIN}, {BEGIN} + n.i,
             case n.i % 3 when 0 then 'reason-status-unmapped' when 1 then 'reason-no-key' else 'reason-not-an-email' end, {name}
             from n {}"#,
                series("n", UNDELIVERED),
                order("n.i"),
                order("n.i"),
                "<ORDER>x</ORDER>".repeat(120),
                1_000_000 + number,
                named(&buyer)
            ),
        ),
        (
            "totals of days",
            format!(
                "{} insert into daily_totals (integration_id, day, stream, outcome, records) \
             select '{integration}', '2026-' || case when d.i > 60 then '11' when d.i > 30 then '10' else '09' end || '-' || \
             case when (d.i - 1) % 30 < 9 then '0' else '' end || cast((d.i - 1) % 30 + 1 as text), \
             case when p.i % 2 = 0 then 'customers' else 'orders' end, \
             case p.i when 1 then 'created' when 2 then 'created' when 3 then 'updated' when 4 then 'updated' \
             when 5 then 'unchanged' else 'unchanged' end, 40 + d.i % 17 from d, p",
                two_series(("d", 90), ("p", 6))
            ),
        ),
        (
            "audit log",
            format!(
                r#"{} insert into audit (id, team_id, user_id, who, origin, action, subject_kind, subject_id, before_value, after_value, at)
             select 'audit-{number}-' || cast(100000 + n.i as text), '{team}', case when n.i % 2 = 0 then '{user}' else '' end,
             case when n.i % 2 = 0 then 'Běla Měřená' else 'command line' end, case when n.i % 2 = 0 then '127.0.0.1' else 'command line' end,
             case when n.i % 10 = 0 then 'integration.apply' else 'record.sync' end,
             case when n.i % 10 = 0 then 'integration' else 'record' end,
             '{integration}' || case when n.i % 10 = 0 then '' else '/orders/' || {} end,
             '{{"name":"Obchod"}}'::jsonb, '{{"name":"Obchod {number}"}}'::jsonb, {BEGIN} + n.i from n"#,
                series("n", AUDIT),
                order("n.i")
            ),
        ),
    ]
}

/// What differs between two logs.
struct Log<'a> {
    run: &'a str,
    integration: &'a str,
    stream: &'a str,
    key: &'a str,
    title: &'a str,
    outcome: &'a str,
    name: &'a str,
    changes: &'a str,
    from: &'a str,
}

fn log(series: &str, log: &Log<'_>) -> String {
    let Log {
        run,
        integration,
        stream,
        key,
        title,
        outcome,
        name,
        changes,
        from,
    } = log;
    format!(
        "{series} insert into outcomes (run_id, stream, source_key, number, outcome, title, person, reason, changes, at, integration_id) \
         select {run}, {stream}, {key}, n.i, {outcome}, {title}, {name}, \
         (case when n.i % 500 = 7 then '{{\"code\":\"reason-not-an-email\"}}' else 'null' end)::jsonb, \
         {changes}::jsonb, {BEGIN} + n.i, '{integration}' from {from} on conflict do nothing"
    )
}

/// Everything a record is found by, as `keys_of` in the engine has it: words of its name, address, phone, number.
fn keys(
    series: &str,
    (team, integration, stream): (&str, &str, &str),
    key: &str,
    buyer: &str,
    worded: &str,
    numbers: &[&str],
) -> String {
    let one = |kind: &str, value: &str, more: &str| {
        format!(
            "select '{team}', '{kind}', {value}, '{integration}', '{stream}', {key} from n {more}"
        )
    };
    let mut all = vec![
        one("name", "w.word", worded),
        one(
            "email",
            &format!("'kupec' || cast({buyer} as text) || '@example.com'"),
            "",
        ),
        one(
            "phone",
            &format!("'420' || cast(600000000 + {buyer} as text)"),
            "",
        ),
        one("phone", &format!("cast(600000000 + {buyer} as text)"), ""),
    ];
    all.extend(numbers.iter().map(|number| one("number", number, "")));
    format!(
        "{series} insert into record_keys (team_id, kind, value, integration_id, stream, source_key) {}",
        all.join(" union all ")
    )
}

fn series(name: &str, last: i64) -> String {
    format!("with recursive {}", numbers(name, last))
}

fn two_series((one, last): (&str, i64), (other, other_last): (&str, i64)) -> String {
    format!(
        "with recursive {}, {}",
        numbers(one, last),
        numbers(other, other_last)
    )
}

/// The numbers from 1 on.
fn numbers(name: &str, last: i64) -> String {
    format!(
        "{name}(i) as (select cast(1 as bigint) union all select i + 1 from {name} where i < {last})"
    )
}
