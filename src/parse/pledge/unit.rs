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

/// A currency that reports count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Currency {
    Eur,
    Usd,
    Gbp,
    Isk,
    Nzd,
    Jpy,
    Krw,
    Ron,
    Huf,
    Try,
    Uah,
    Nlg,
    Czk,
    Aud,
    Chf,
    Cad,
    Nok,
    Sek,
    Dkk,
    Pln,
}

impl Currency {
    /// Its ISO 4217 code.
    pub fn code(self) -> &'static str {
        const CODES: &str = "EURUSDGBPISKNZDJPYKRWRONHUFTRYUAHNLGCZKAUDCHFCADNOKSEKDKKPLN";
        let place = 3 * self as usize;
        CODES.get(place..place + 3).unwrap_or_default()
    }
}

/// The currency of a sign, a code or a name.
pub(super) fn currency(word: &str) -> Option<Currency> {
    Some(match word {
        "eur" | "€" | "euro" | "euros" => Currency::Eur,
        "usd" | "$" | "dollar" | "dollars" => Currency::Usd,
        "gbp" | "£" | "pond" | "pounds" => Currency::Gbp,
        "isk" => Currency::Isk,
        "nzd" => Currency::Nzd,
        "jpy" | "¥" | "yen" => Currency::Jpy,
        "krw" => Currency::Krw,
        "ron" | "lei" => Currency::Ron,
        "huf" | "forint" => Currency::Huf,
        "lira" => Currency::Try,
        "uah" | "hryvnia" => Currency::Uah,
        "gulden" | "ƒ" => Currency::Nlg,
        "czk" => Currency::Czk,
        "aud" => Currency::Aud,
        "chf" => Currency::Chf,
        "cad" => Currency::Cad,
        "nok" => Currency::Nok,
        "sek" => Currency::Sek,
        "dkk" => Currency::Dkk,
        "pln" | "zloty" => Currency::Pln,
        _ => return None,
    })
}

/// Money that several states have under one name, behind a number, and the token after it: `2 miljard
/// Noorse kroon`, `300 million Canadian dollars`, `Denemarken … 2 miljard kroon`.
pub(super) fn foreign(document: &Document<'_>, token: usize, end: usize) -> Option<(Currency, usize)> {
    const KRONE: &str = "kroon|kronen|kroner|kronor|krone|crowns";
    const NEAR: usize = 12;
    const STATES: [(Currency, &str); 7] = [
        (Currency::Nok, "noor|norw"),
        (Currency::Dkk, "dene|deen|denm|dani"),
        (Currency::Sek, "zwe|swed"),
        (Currency::Czk, "tsje|czech"),
        (Currency::Isk, "ijsl|icel"),
        (Currency::Cad, "cana"),
        (Currency::Aud, "austral"),
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
