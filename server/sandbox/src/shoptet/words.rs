//! Made-up names and goods, with every letter that breaks in the wrong encoding.

/// First and last name of one sex, so that names agree.
pub(super) const CZECH: [(&[&str], &[&str]); 2] = [
    (
        &[
            "Žaneta",
            "Jana",
            "Kateřina",
            "Růžena",
            "Eliška",
            "Štěpánka",
            "Věra",
            "Zdeňka",
            "Ludmila",
            "Markéta",
        ],
        &[
            "Příkladová",
            "Zkoušková",
            "Dvořáčková",
            "Ťuhýková",
            "Ďáblíková",
            "Řeháčková",
            "Vzorková",
            "Šípková",
        ],
    ),
    (
        &[
            "Jiří", "Ondřej", "Řehoř", "Čeněk", "Vojtěch", "Luboš", "Matěj", "Zbyněk", "Tomáš",
            "Šimon",
        ],
        &[
            "Příklad",
            "Zkouška",
            "Dvořáček",
            "Ťuhýk",
            "Ďáblík",
            "Řeháček",
            "Vzorek",
            "Šípek",
        ],
    ),
];

/// The same in Slovak.
pub(super) const SLOVAK: [(&[&str], &[&str]); 2] = [
    (
        &[
            "Ľubica",
            "Božena",
            "Želmíra",
            "Ľudmila",
            "Mária",
            "Ružena",
            "Dáša",
            "Zuzana",
        ],
        &[
            "Ukážková",
            "Skúšobná",
            "Mäsiarová",
            "Stĺpová",
            "Vŕbová",
            "Kôrová",
            "Ďurčíková",
            "Hĺbková",
        ],
    ),
    (
        &[
            "Ľubomír",
            "Ľuboš",
            "Jozef",
            "Štefan",
            "Matúš",
            "Ján",
            "Ďuro",
            "Rastislav",
        ],
        &[
            "Ukážkový",
            "Skúšobný",
            "Mäsiar",
            "Stĺp",
            "Vŕba",
            "Kôra",
            "Ďurčík",
            "Hĺbka",
        ],
    ),
];

/// Town and postal code.
pub(super) const CZECH_TOWNS: [(&str, &str); 6] = [
    ("České Budějovice", "370 01"),
    ("Plzeň", "301 00"),
    ("Ústí nad Labem", "400 01"),
    ("Žďár nad Sázavou", "591 01"),
    ("Praha 8", "180 00"),
    ("Uherské Hradiště", "68601"),
];

/// The same in Slovakia.
pub(super) const SLOVAK_TOWNS: [(&str, &str); 5] = [
    ("Bratislava", "81101"),
    ("Košice", "040 01"),
    ("Žiar nad Hronom", "965 01"),
    ("Kráľovský Chlmec", "077 01"),
    ("Dunajská Streda", "929 01"),
];

/// Streets.
pub(super) const STREETS: [&str; 7] = [
    "Zkušební",
    "Vzorová",
    "Na Příkopech",
    "Skúšobná",
    "Pod Hůrkou",
    "U Třešňovky",
    "Mlýnská",
];

/// Goods: code, name, variant, price with tax in hundredths.
pub(super) const GOODS: [(&str, &str, &str, i64); 8] = [
    ("40/ZEL", "Tričko s potiskem", "Barva: zelená", 36_300),
    ("40/MOD", "Tričko s potiskem", "Barva: modrá", 36_300),
    ("HRN-1", "Hrnek „Dobré ráno“", "", 19_900),
    ("00012", "Čaj šípkový & ibiškový", "", 8_990),
    ("MED/500", "Med květový 500 g", "", 18_900),
    ("SV-ŽL", "Svíčka <velká>", "Barva: žlutá", 24_950),
    ("KŘ-7", "Křeslo ušák", "Látka: šedá", 799_000),
    ("PON;3", "Ponožky; balení 3 ks", "", 14_900),
];

/// What buyers write; some of it is hard to transport.
pub(super) const REMARKS: [&str; 5] = [
    "Zvonit dole & volat předem",
    "Prosím zabalit jako dárek.\nPřiložit přání: \"Všechno nejlepší\"",
    "Ďakujem; nechať u suseda",
    "Doručit <po 17. hodině>",
    "říká se 'paní Ž.'",
];

/// ASCII letters for e-mail addresses.
pub(super) fn ascii(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter_map(|letter| match letter {
            'á' | 'ä' => Some('a'),
            'č' => Some('c'),
            'ď' => Some('d'),
            'é' | 'ě' => Some('e'),
            'í' => Some('i'),
            'ĺ' | 'ľ' => Some('l'),
            'ň' => Some('n'),
            'ó' | 'ô' => Some('o'),
            'ŕ' | 'ř' => Some('r'),
            'š' => Some('s'),
            'ť' => Some('t'),
            'ú' | 'ů' => Some('u'),
            'ý' => Some('y'),
            'ž' => Some('z'),
            letter if letter.is_ascii_alphanumeric() => Some(letter),
            _ => None,
        })
        .collect()
}
