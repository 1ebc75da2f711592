//! The words of numbers and of money.

use crate::parse::document::Document;
use crate::text::list::{begins, one_of};

/// Rounder numbers in words.
const ROUND: [(&str, i64); 16] = [
    ("dertig", 30),
    ("veertig", 40),
    ("vijftig", 50),
    ("zestig", 60),
    ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
    ("honderd", 100),
    ("tweehonderd", 200),
    ("duizend", 1000),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("hundred", 100),
    ("thousand", 1000),
];

/// Numbers in words from two to twenty, in Dutch and English.
const NUMBERS: [(&str, &str); 19] = [
    ("twee", "two"),
    ("drie", "three"),
    ("vier", "four"),
    ("vijf", "five"),
    ("zes", "six"),
    ("zeven", "seven"),
    ("acht", "eight"),
    ("negen", "nine"),
    ("tien", "ten"),
    ("elf", "eleven"),
    ("twaalf", "twelve"),
    ("dertien", "thirteen"),
    ("veertien", "fourteen"),
    ("vijftien", "fifteen"),
    ("zestien", "sixteen"),
    ("zeventien", "seventeen"),
    ("achttien", "eighteen"),
    ("negentien", "nineteen"),
    ("twintig", "twenty"),
];

/// Whether a word is such a number.
pub(super) fn is_numeral(word: &str) -> bool {
    in_words(word).is_some()
}

/// Its value.
pub(super) fn in_words(word: &str) -> Option<i64> {
    let index = NUMBERS.iter().position(|(dutch, english)| *dutch == word || *english == word);
    index
        .map(|index| index as i64 + 2)
        .or_else(|| ROUND.iter().find(|(name, _)| *name == word).map(|(_, value)| *value))
}

/// The ISO 4217 code of a sign, a code or a name.
pub(super) fn currency(word: &str) -> Option<&'static str> {
    Some(match word {
        "eur" | "€" | "euro" | "euros" => "EUR",
        "usd" | "$" | "dollar" | "dollars" => "USD",
        "gbp" | "£" | "pond" | "pounds" => "GBP",
        "isk" => "ISK",
        "nzd" => "NZD",
        "jpy" | "¥" | "yen" => "JPY",
        "krw" => "KRW",
        "ron" | "lei" => "RON",
        "huf" | "forint" => "HUF",
        "lira" => "TRY",
        "uah" | "hryvnia" => "UAH",
        "gulden" | "ƒ" => "NLG",
        "czk" => "CZK",
        "aud" => "AUD",
        "chf" => "CHF",
        "cad" => "CAD",
        "nok" => "NOK",
        "sek" => "SEK",
        "dkk" => "DKK",
        "pln" | "zloty" => "PLN",
        _ => return None,
    })
}

/// Money that several states have under one name, behind a number, and the token after it: `2 miljard
/// Noorse kroon`, `300 million Canadian dollars`, `Denemarken … 2 miljard kroon`.
pub(super) fn foreign(document: &Document<'_>, token: usize, end: usize) -> Option<(&'static str, usize)> {
    const KRONE: &str = "kroon|kronen|kroner|kronor|krone|crowns";
    const NEAR: usize = 12;
    const STATES: [(&str, &str); 7] = [
        ("NOK", "noor|norw"),
        ("DKK", "dene|deen|denm|dani"),
        ("SEK", "zwe|swed"),
        ("CZK", "tsje|czech"),
        ("ISK", "ijsl|icel"),
        ("CAD", "cana"),
        ("AUD", "austral"),
    ];
    let of = |token: usize| {
        let word = document.word(token);
        STATES.iter().find(|(_, names)| begins(*names, word)).map(|(code, _)| *code)
    };
    let unit = |token: usize| {
        let word = document.word(token);
        one_of(KRONE, word) || one_of("dollar|dollars", word)
    };
    let own = of(token).filter(|_| token + 1 < end && unit(token + 1));
    if let Some(code) = own {
        return Some((code, token + 2));
    }
    (token < end && one_of(KRONE, document.word(token))).then_some(())?;
    let code = (token.saturating_sub(NEAR)..token).rev().find_map(of)?;
    Some((code, token + 1))
}
