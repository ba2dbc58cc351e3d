//! Names of buyers, and the words the program would find each by: a table that helps to fill and is dropped afterwards.

use mostek_engine::records::{SearchKind, keys_of};
use mostek_model::{Address, Body, Customer, Record, Stream};

/// First names; those borne most stand here more than once. Every second one is a woman's.
const FIRST: [&str; 30] = [
    "Jana",
    "Jan",
    "Marie",
    "Jiří",
    "Eva",
    "Petr",
    "Hana",
    "Josef",
    "Anna",
    "Pavel",
    "Lenka",
    "Martin",
    "Kateřina",
    "Tomáš",
    "Jana",
    "Jan",
    "Lucie",
    "Zdeněk",
    "Žaneta",
    "Łukasz",
    "Zuzana",
    "Jaromír",
    "Ilona",
    "Őrs",
    "Petra",
    "Miloslav",
    "Jarmila",
    "Karel",
    "Agnieszka",
    "Filip",
];
/// Family names, a woman's and a man's.
const LAST: [(&str, &str); 37] = [
    ("Nováková", "Novák"),
    ("Svobodová", "Svoboda"),
    ("Novotná", "Novotný"),
    ("Dvořáková", "Dvořák"),
    ("Černá", "Černý"),
    ("Procházková", "Procházka"),
    ("Kučerová", "Kučera"),
    ("Veselá", "Veselý"),
    ("Horáková", "Horák"),
    ("Němcová", "Němec"),
    ("Pokorná", "Pokorný"),
    ("Marková", "Marek"),
    ("Pospíšilová", "Pospíšil"),
    ("Hájková", "Hájek"),
    ("Králová", "Král"),
    ("Jelínková", "Jelínek"),
    ("Růžičková", "Růžička"),
    ("Benešová", "Beneš"),
    ("Fialová", "Fiala"),
    ("Sedláčková", "Sedláček"),
    ("Nováková", "Novák"),
    ("Kolářová", "Kolář"),
    ("Zemanová", "Zeman"),
    ("Nagy", "Nagy"),
    ("Szűcs", "Szűcs"),
    ("Kovács", "Kovács"),
    ("Wiśniewska", "Wiśniewski"),
    ("Kowalska", "Kowalski"),
    ("Nowak", "Nowak"),
    ("Urbanová", "Urban"),
    ("Vaňková", "Vaněk"),
    ("Blažková", "Blažek"),
    ("Křížová", "Kříž"),
    ("Kovářová", "Kovář"),
    ("Kratochvílová", "Kratochvíl"),
    ("Janoušková", "Janoušek"),
    ("Příkladová-Horáková", "Příklad"),
];
/// How many names there are.
pub const NAMES: usize = FIRST.len() * LAST.len();

/// Statements that make the tables `bench_names` and `bench_words`.
pub fn make() -> Vec<String> {
    let names: Vec<String> = (0..NAMES).map(name).collect();
    let row = |(number, name): (usize, &String)| format!("({number}, '{name}')");
    let rows: Vec<String> = names.iter().enumerate().map(row).collect();
    let words: Vec<String> = names
        .iter()
        .enumerate()
        .flat_map(|(number, name)| {
            words(name)
                .into_iter()
                .map(move |word| format!("({number}, '{word}')"))
        })
        .collect();
    vec![
        "create table bench_names (j bigint primary key, name text not null)".to_owned(),
        format!(
            "insert into bench_names (j, name) values {}",
            rows.join(", ")
        ),
        "create table bench_words (j bigint not null, word text not null)".to_owned(),
        format!(
            "insert into bench_words (j, word) values {}",
            words.join(", ")
        ),
        "create index bench_words_by_name on bench_words (j, word)".to_owned(),
        "analyze".to_owned(),
    ]
}

/// Statements that drop them.
pub const DROP: [&str; 2] = ["drop table bench_words", "drop table bench_names"];

fn name(number: usize) -> String {
    // Both counts have no common divisor, so every pair comes once.
    let first = number % FIRST.len();
    let (woman, man) = LAST[number % LAST.len()];
    let last = if first.is_multiple_of(2) { woman } else { man };
    match number % 13 {
        0 => format!("{} {last}, Lípa Obchod s.r.o.", FIRST[first]),
        _ => format!("{} {last}", FIRST[first]),
    }
}

/// The words of a name as the program keeps them.
fn words(name: &str) -> Vec<String> {
    let customer = Customer {
        billing: Address {
            name: Some(name.to_owned()),
            ..Address::default()
        },
        ..Customer::default()
    };
    let record = Record {
        stream: Stream::CUSTOMERS,
        key: String::new(),
        body: Body::Customer(Box::new(customer)),
        changed_at: None,
    };
    keys_of(&record, "CZ")
        .into_iter()
        .filter(|key| key.kind == SearchKind::Name)
        .map(|key| key.value)
        .collect()
}
