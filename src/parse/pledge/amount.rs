//! Amounts: money, shares, and numbers of people and things.
//!
//! | form | value |
//! | --- | --- |
//! | `EUR 75 miljoen`, `75 miljoen euro`, `€ 75 mln.` | 75,000,000 EUR |
//! | `EUR 500.000`, `EUR 500 000`, `€500,000` (English) | 500,000 EUR |
//! | `EUR 1,1 miljard`, `$ 1.1 billion` (English) | 1,100,000,000 |
//! | `EUR 16 tot 19 miljard` | 16,000,000,000 EUR, the lower end |
//! | `2% van hun bbp`, `2 procent van het bruto binnenlands product`, `2% of GDP` | 2 %BBP |
//! | `2%-norm`, `norm van 2%` | 2 %BBP |
//! | `20% aan materieel` | 20 % |
//! | `60.000 drones`, `zes extra houwitsers`, `14 Leopard 2-tanks` | the number and the noun |
//!
//! Knows nothing of who pledges.

use std::ops::Range;

pub(super) use super::quantity::{Amounts, FoundAmount, What, within};
use super::unit::{Currency, currency, foreign, in_words, is_numeral};
use crate::list;
use crate::model::Language;
use crate::order;
use crate::parse::date::Dates;
use crate::parse::document::{Document, Marks, TokenKind};
use crate::text::list::{List, begins, one_of};

/// How many tokens after a share its base may stand: `2 procent van hun bruto binnenlands product`.
const BASE: usize = 6;
/// How far from a share the words stand that say it is one of gross domestic product.
const NEAR: usize = 80;
/// How many tokens may stand between a number and the noun it counts: `14 Leopard 2-tanks`.
const COUNTED: usize = 5;

/// Reads every amount of a document, in reading order.
pub(super) fn amounts(document: &Document<'_>, dates: &Dates) -> Amounts {
    let mut found: Vec<FoundAmount> = Vec::new();
    let mut norms = Vec::new();
    let beginning = Marks::of(document, may_begin);
    for (index, sentence) in document.sentences.iter().enumerate() {
        let taken = dates.of_sentence(index);
        let mut date = 0;
        let mut token = sentence.tokens().start;
        while token < sentence.tokens().end {
            while date < taken.len() && taken[date].tokens.end <= token {
                date += 1;
            }
            let in_date = taken.get(date).is_some_and(|date| date.tokens.contains(&token));
            let none = in_date || !beginning.at(document, token);
            let read = if none { None } else { amount(document, token, sentence.tokens().end) };
            match read {
                Some(amount) => {
                    token = amount.tokens().end;
                    if amount.what == What::PercentOfGdp {
                        norms.push(amount.thousandths);
                    }
                    found.push(amount);
                }
                None => token += 1,
            }
        }
    }
    // A share is one of gross domestic product also where only the sentence or the rest of the
    // report says so: `Nederland bereikt de 2%`.
    order::sort(&mut norms);
    let mut sentence = 0;
    for share in found.iter_mut().filter(|amount| amount.what == What::Percent) {
        let tokens = share.tokens();
        while document.sentences[sentence].tokens().end <= tokens.start {
            sentence += 1;
        }
        // A share of a few percent that stands alone in a report that speaks of the norm.
        let next = document.tokens.get(tokens.end);
        // 2% is what NATO asks, also where a report does not say of what.
        let alone = (!norms.is_empty() && share.thousandths <= 6_000 || share.thousandths == 2_000)
            && (next.is_none_or(|next| next.kind() == TokenKind::Mark)
                || one_of(
                    "in|by|tegen|vanaf|from|te|beloofd|afgesproken|toegezegd|besteden|halen",
                    document.word(tokens.end),
                ));
        let known = alone || norms.binary_search(&share.thousandths).is_ok();
        if !of_budget(document, tokens.clone(), document.sentences[sentence].tokens().end)
            && share.thousandths <= 10_000
            && (known || {
                // The sentence says so, or the ones before it in the paragraph.
                let whole = &document.sentences[sentence];
                let near = tokens.start.saturating_sub(NEAR)..tokens.end + NEAR;
                let block = document.text.blocks().get(whole.block()).map_or(0, |block| block.range().start);
                let first = near.start.max(document.tokens.partition_point(|token| token.start() < block));
                speaks_of_norm(document, first..whole.tokens().end.min(near.end))
            })
        {
            share.what = What::PercentOfGdp;
        }
    }
    Amounts::new(found)
}

/// The amount that starts at a token.
fn amount(document: &Document<'_>, token: usize, end: usize) -> Option<FoundAmount> {
    let word = document.word(token);
    let kind = document.tokens[token].kind();
    let found = |last: usize, thousandths, what| Some(FoundAmount::new(token..last, thousandths, what));
    if kind != TokenKind::Number {
        // `US$ 60 billion`, `€ 75`.
        let mut next = token + 1;
        let code = match (word, document.word(next)) {
            ("us" | "c" | "a", "$") => {
                next += 1;
                match word {
                    "c" => Currency::Cad,
                    "a" => Currency::Aud,
                    _ => Currency::Usd,
                }
            }
            // `f 40 mln.`: guilders.
            ("f", _) if scale(document, next + 1, end).is_some() => Currency::Nlg,
            _ => match currency(word) {
                Some(code) => code,
                None => return counted_in_words(document, token, end),
            },
        };
        let (value, next) = number(document, next, end, true)?;
        return found(next, value, What::Money(code));
    }
    if is_left(document, token, end) {
        return None;
    }
    let (value, next) = number(document, token, end, false)?;
    if let Some(share) = percent_sign(document, next) {
        let unit = if of_gdp(document, share, end) || is_norm(document, token, share) {
            What::PercentOfGdp
        } else {
            What::Percent
        };
        return found(share, value, unit);
    }
    if let Some(code) = currency(document.word(next))
        && next < end
        && document.tokens[next].kind() == TokenKind::Word
    {
        return found(next + 1, value, What::Money(code));
    }
    if let Some((code, next)) = foreign(document, next, end) {
        return found(next, value, What::Money(code));
    }
    if let Some(noun) = counted(document, next, end) {
        return found(noun + 1, value, What::Count);
    }
    // `geeft daarvan 1,9 miljard`, `trekt 2 miljoen uit voor`: in Dutch these are euros.
    let scaled = scale(document, next - 1, end).is_some_and(|(factor, _)| factor > 1000);
    let bare = next >= end
        || document.tokens[next].kind() == TokenKind::Mark
        || one_of(
            "aan|voor|in|extra|erbij|bij|uit|op|naar|toe|vrij|per|meer|beschikbaar",
            document.word(next),
        );
    (scaled && bare && document.language == Language::Dutch)
        .then(|| found(next, value, What::Money(Currency::Eur)))?
}

/// `van | 60 | naar 100 militairen`, `from | 60 | to 100`: what it was and will be no more.
fn is_left(document: &Document<'_>, token: usize, end: usize) -> bool {
    let from = document.word(token.wrapping_sub(1));
    one_of("van|from", from)
        && numeral(document, token, end, false).is_some_and(|(_, next)| {
            document.word(next) == if from == "van" { "naar" } else { "to" }
                && numeral(document, next + 1, end, false).is_some()
        })
}

/// Whether an amount may begin with a word.
fn may_begin(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
        || word == "us"
        || currency(word).is_some()
        || one_of("c|a|f|een|one", word)
        || is_numeral(word)
}

/// `waarvan een vijfde voor nieuw materieel`, `a fifth of it`: a part of what a share before it is of.
fn part(document: &Document<'_>, token: usize) -> Option<FoundAmount> {
    let of = |token: usize| one_of(list!("daarvan|waarvan|hiervan|which"), document.word(token));
    let fifth = one_of(list!("een|a|one"), document.word(token))
        && one_of(list!("vijfde|fifth"), document.word(token + 1));
    let whole = one_of("of", document.word(token + 2)) && one_of("it|that|which", document.word(token + 3));
    let said = of(token + 2) || whole || token > 0 && of(token - 1);
    (fifth && said).then(|| FoundAmount::new(token..token + 2, 20_000, What::Percent))
}

/// `zes extra houwitsers`.
fn counted_in_words(document: &Document<'_>, token: usize, end: usize) -> Option<FoundAmount> {
    let word = document.word(token);
    if let Some(part) = part(document, token) {
        return Some(part);
    }
    let value = in_words(word)?;
    if let Some(share) = percent_sign(document, token + 1) {
        let what = if of_gdp(document, share, end) { What::PercentOfGdp } else { What::Percent };
        return Some(FoundAmount::new(token..share, 1000 * value, what));
    }
    let noun = counted(document, token + 1, end)?;
    Some(FoundAmount::new(token..noun + 1, 1000 * value, What::Count))
}

/// A number with its scale, in thousandths, and the token after it. Of a range it is the lower end.
pub(super) fn number(document: &Document<'_>, token: usize, end: usize, money: bool) -> Option<(i64, usize)> {
    let (value, next) = numeral(document, token, end, money)?;
    if let Some((factor, next)) = scale(document, next, end) {
        return Some((value.checked_mul(factor)?, next));
    }
    if one_of(list!("tot|à|to|-|–"), document.word(next))
        && let Some((_, upper)) = numeral(document, next + 1, end, money)
        && let Some((factor, next)) = scale(document, upper, end)
    {
        return Some((value.checked_mul(factor)?, next));
    }
    Some((value, next))
}

/// `miljoen`, `mrd.`, `billion`: the factor, and the token after it.
fn scale(document: &Document<'_>, token: usize, end: usize) -> Option<(i64, usize)> {
    let factor = match document.word(token) {
        "duizend" | "thousand" => 1000,
        "miljoen" | "mln" | "million" | "mn" | "m" => 1_000_000,
        "miljard" | "mrd" | "mld" | "billion" | "bn" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => return None,
    };
    // The dot of `mln.` belongs to it unless it ends the sentence.
    let dot = document.word(token).len() == 3 && document.word(token + 1) == "." && token + 2 < end;
    (token < end).then_some((factor, token + 1 + usize::from(dot)))
}

/// Digits with their separators, in thousandths, and the token after them: `500.000`, `183,4`;
/// `500 000` only after a currency, since `28 676` is a file number.
fn numeral(document: &Document<'_>, token: usize, end: usize, money: bool) -> Option<(i64, usize)> {
    let digits = |token: usize| -> Option<&str> {
        let found = document.tokens.get(token).filter(|_| token < end)?;
        (found.kind() == TokenKind::Number).then(|| document.word(token)).filter(|word| word.len() <= 12)
    };
    let glued = |token: usize| document.tokens[token - 1].end() == document.tokens[token].start();
    let thousands = if document.language == Language::Dutch { "." } else { "," };
    let mut value: i64 = digits(token)?.parse().ok()?;
    let mut next = token + 1;
    loop {
        let separator = document.word(next);
        let group = if digits(next).is_some() { next } else { next + 1 };
        let Some(more) = digits(group).filter(|_| group < end) else { break };
        if group == next {
            if !(money && more.len() == 3) {
                break;
            }
        } else if !(one_of(".|,", separator) && glued(next) && glued(group)) {
            break;
        } else if separator != thousands || more.len() != 3 {
            let decimals = more.get(..more.len().min(3))?;
            let fraction: i64 = decimals.parse().ok()?;
            let places = 3 - decimals.len() as u32;
            return Some((value.checked_mul(1000)?.checked_add(fraction * 10_i64.pow(places))?, group + 1));
        }
        value = value.checked_mul(1000)?.checked_add(more.parse().ok()?)?;
        next = group + 1;
    }
    Some((value.checked_mul(1000)?, next))
}

/// The token after `%`, `procent`, `percent`, `per cent`.
fn percent_sign(document: &Document<'_>, token: usize) -> Option<usize> {
    match document.word(token) {
        "%" | "procent" | "percent" | "pct" => Some(token + 1),
        "per" if document.word(token + 1) == "cent" => Some(token + 2),
        _ => None,
    }
}

/// Whether the base of a share follows it: `van hun bbp`, `of their gross domestic product`.
fn of_gdp(document: &Document<'_>, token: usize, end: usize) -> bool {
    for next in token..end.min(token + BASE) {
        match document.word(next) {
            "bbp" | "bnp" | "gdp" => return true,
            "bruto" | "gross" => return true,
            "," | ";" | ":" | "(" | ")" | "%" => return false,
            _ => {}
        }
    }
    false
}

/// `2%-norm`, `norm van 2%`, `the 2% guideline`: the share that NATO asks of its members.
fn is_norm(document: &Document<'_>, token: usize, after: usize) -> bool {
    const NORMS: &str = "norm|norms|target|guideline|benchmark|mark|threshold|level|drempel|bbp-norm|streefcijfer|richtlijn|ondergrens|goal";
    let hyphen = usize::from(document.word(after) == "-");
    let word = document.word(after + hyphen).trim_start_matches('-');
    one_of(NORMS, word)
        || token >= 2
            && one_of("van|of", document.word(token - 1))
            && (one_of(NORMS, document.word(token - 2)) || document.word(token - 2).ends_with("-norm"))
}

/// Whether a share is one of the defence budget and not of gross domestic product: `20% gericht op
/// investeringen`, `20% to major equipment`.
fn of_budget(document: &Document<'_>, share: Range<usize>, end: usize) -> bool {
    const PURPOSES: &str = "materieel|investering|onderzoek|ontwikkeling|uitrusting|equipment|research|procurement|innovati|modernis|bewapening|defensiebegroting|budget";
    (share.end..end.min(share.end + BASE))
        .map(|token| document.word(token))
        .take_while(|word| !one_of("%|;|:", word))
        .any(|word| begins(PURPOSES, word))
}

/// Whether a sentence speaks of what is spent on defence.
fn speaks_of_norm(document: &Document<'_>, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|token| {
        let word = document.word(token);
        ["defensie", "defence", "defense"].iter().any(|start| word.starts_with(start))
            || one_of("bbp|gdp|norm|groei|pledge", word)
    })
}

/// The noun that a number before `token` counts, if it is one of people or goods given.
fn counted(document: &Document<'_>, token: usize, end: usize) -> Option<usize> {
    const NOUNS: &List = list!(
        "mariniers|officieren|adviseurs|trainers|functies|eskaders|compagnieën|f-35's|f-16's|generatoren|marines|\
         militairen|soldaten|troepen|instructeurs|manschappen|mensen|personen|tanks|voertuigen|houwitsers|raketten|granaten|\
         drones|schepen|fregatten|vliegtuigen|toestellen|helikopters|brigades|bataljons|gevechtsgroepen|systemen|batterijen|\
         officers|advisers|squadrons|posts|generators|battalions|battlegroups|soldiers|troops|personnel|people|vehicles|rounds|jets|launchers|\
         radars|minehunters|minesweepers|engineers|medics|deminers|snipers|trucks|buses|boats|transformers|carriers|tankers|\
         guns|rockets|satellites|sensors|interceptors|beds|recruits|pilots|technicians|specialists|companies|destroyers|submarines|\
         howitzers|missiles|shells|ships|frigates|aircraft|instructors|batteries|helicopters|systems|f-16s|f-35s",
    );
    // `een ploeg van 30 explosievenopruimers`: whatever a body of people is of.
    const BODIES: &List = list!("ploeg|team|groep|detachement|contingent|peloton|force|group|detachment");
    let body =
        |at: usize| one_of("van|of", document.word(at)) && one_of(BODIES, document.word(at.wrapping_sub(1)));
    let noun = document.written(token);
    if token >= 3 && token < end && body(token - 2) && noun.len() > 3 && noun.starts_with(char::is_lowercase)
    {
        return Some(token);
    }
    (token..end.min(token + COUNTED))
        .take_while(|&next| document.tokens[next].kind() != TokenKind::Mark || document.word(next) == "-")
        .find(|&next| NOUNS.names(document.word(next)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::CleanText;

    fn read(text: &str, language: Language) -> Vec<String> {
        let text = CleanText::new(text);
        let mut document = Document::new(&text);
        document.language = language;
        let found = amounts(&document, &Dates::default());
        let amounts = within(&found, 0..document.tokens.len()).iter().map(|found| found.amount(&document));
        amounts.map(|amount| format!("{} {}", amount.thousandths, amount.unit.as_str())).collect()
    }

    #[test]
    fn the_documented_forms_are_read() {
        let table: &[(&str, &[&str])] = &[
            ("EUR 75 miljoen en 75 miljoen euro", &["75000000000 EUR", "75000000000 EUR"]),
            ("€ 75 mln. voor munitie", &["75000000000 EUR"]),
            ("EUR 500.000 en EUR 500 000", &["500000000 EUR", "500000000 EUR"]),
            ("EUR 1,1 miljard", &["1100000000000 EUR"]),
            ("EUR 16 tot 19 miljard", &["16000000000000 EUR"]),
            ("2% van hun bbp, 2 procent van het bruto binnenlands product", &["2000 %BBP", "2000 %BBP"]),
            ("de 2%-norm en de norm van 2%", &["2000 %BBP", "2000 %BBP"]),
            ("20% aan materieel", &["20000 %"]),
            ("60.000 drones en zes extra houwitsers", &["60000000 drones", "6000 houwitsers"]),
            ("achttien F-16's", &["18000 f-16's"]),
            ("Kamerstuk 28 676, nr. 430, in 2014, vijf jaar en 360 graden", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(read(text, Language::Dutch), *expected, "{text}");
        }
        assert_eq!(
            read("$1.1 billion, 2% of GDP, 2 per cent", Language::English)[..2],
            ["1100000000000 USD", "2000 %BBP"]
        );
        assert_eq!(
            read("£500,000 and 20,000 soldiers", Language::English),
            ["500000000 GBP", "20000000 soldiers"]
        );
    }
}
