//! The title of a report, and headings in capitals as a human would write them.

use std::ops::Range;

use super::{Document, Token, TokenKind};
use crate::list;
use crate::text::letters::capitalized;
use crate::text::list::{begins, one_of};
use crate::text::{Block, BlockKind};

/// How many bytes of a first sentence make a title.
const LONGEST: usize = 110;

/// Words of headings that stand above the title of a Dutch parliamentary paper.
const LETTERHEAD: &str = "\
     tweede kamer der staten-generaal|eerste kamer der staten-generaal|vergaderjaar|ministerie van|\
     aan de voorzitter|nieuwsbericht|postbus|retouradres|datum|ons kenmerk|uw kenmerk|for immediate release|\
     press release|persbericht|office of|department of|ministry of|house of|foreign, commonwealth|the white house";

/// Words that the title of a report begins with or holds.
const DOCUMENT: &str = "\
     verslag|brief|agenda|kamerbrief|nota|notitie|inbreng|report|statement|declaration|communiqué|\
     communique|minutes|letter|verklaring|lijst|appreciatie|beleidsreactie|kabinetsreactie|\
     terugkoppeling|inzet|doctrine|conclusions|summary|betreft|onderwerp|subject";

/// Words of the matter that such reports are about: a heading with one of them says more than a bare name.
const MATTER: &str = "\
     nato|navo|allied|alliance|ministers|summit|top|bijeenkomst|meeting|vergadering|defence|defensie|defense|\
     defensieministers|leaders|leiders|ukraine|oekraïne";

/// What a heading may begin with that only announces the title.
const ANNOUNCING: [&str; 3] = ["betreft", "onderwerp", "subject"];

/// The report's title: its first headings, or its first sentence shortened.
pub(super) fn title(document: &Document<'_>) -> String {
    let blocks = document.text.blocks();
    let head = head(blocks);
    let headings = || (0..head).filter(|&index| blocks[index].kind == BlockKind::Heading);
    let words = |index: usize| document.folded(blocks[index].range());
    let is_letterhead = |index: usize| begins(LETTERHEAD, words(index)) || is_dossier(words(index));
    let holds =
        |index: usize, list: &str| words(index).split([' ', ':', ',', '-']).any(|word| one_of(list, word));
    let telling = || headings().filter(|&index| !is_letterhead(index) && !is_dateline(words(index)));
    let named = telling()
        .find(|&index| holds(index, DOCUMENT))
        .or_else(|| telling().find(|&index| holds(index, MATTER)));
    let Some(first) = named.or_else(|| telling().next()).or_else(|| headings().next()) else {
        return first_sentence(document);
    };
    let mut title = heading(document, without_announcement(document, blocks[first].range()));
    // A second line in capitals that holds no more than the date.
    if let Some(next) =
        blocks.get(first + 1).filter(|next| next.kind == BlockKind::Heading && first + 1 < head)
    {
        let words = document.slice(next.range());
        if words.starts_with(|c: char| c.is_ascii_digit()) && words.len() < 40 && is_capitals(words) {
            title.push_str(", ");
            title.push_str(&written(document, next.range(), false));
        }
    }
    title
}

/// How many blocks at the start make up the title and letterhead, so that a heading among them opens no
/// section.
pub(super) fn blocks(document: &Document<'_>) -> usize {
    let blocks = document.text.blocks();
    let mut end = 0;
    for (index, block) in blocks.iter().enumerate().take(head(blocks)) {
        // A heading right above the first paragraph is a section where another one stood before it.
        let above_text =
            blocks.get(index + 1).is_some_and(|next| next.kind != BlockKind::Heading && is_long(next));
        if block.kind == BlockKind::Heading && !(above_text && end > 0) {
            end = index + 1;
        }
    }
    end
}

/// The blocks before the first paragraph of some length, at most eight.
fn head(blocks: &[Block]) -> usize {
    blocks.iter().take(8).position(is_long).unwrap_or(blocks.len().min(8))
}

fn is_long(block: &Block) -> bool {
    block.kind != BlockKind::Heading && block.range().len() > 120
}

/// `28 676 NAVO`, `21 501-28 Defensieraad`: the number and name of a dossier.
fn is_dossier(words: &str) -> bool {
    let mut parts = words.split(' ');
    let number = |part: Option<&str>| {
        part.is_some_and(|part| {
            part.len() <= 6
                && part.starts_with(|c: char| c.is_ascii_digit())
                && part.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        })
    };
    number(parts.next()) && number(parts.next()) && parts.count() <= 6
}

/// `16 Feb. 2017 | Last updated: 17 Feb. 2017 09:12`, `Thursday, June 30, 2022`: a line that only says when.
fn is_dateline(words: &str) -> bool {
    let mut digits = false;
    let mut other = 0;
    for word in words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let number = word.bytes().all(|byte| byte.is_ascii_digit());
        digits |= number;
        other += usize::from(!number);
    }
    // A month, a weekday, `last updated`.
    digits
        && other <= 4
        && words.split(' ').count() > other
        && words.bytes().filter(u8::is_ascii_digit).count() >= 5
        && (other <= 2 || words.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// A title without what announces it: `Betreft: …`, `Onderwerp …`, and the number of the document.
fn without_announcement(document: &Document<'_>, range: Range<usize>) -> Range<usize> {
    let words = document.folded(range.clone());
    let rest = ANNOUNCING.iter().find_map(|first| words.strip_prefix(first)?.strip_prefix([':', ' ']));
    match rest.map(|rest| rest.trim_start_matches([' ', ':'])).filter(|rest| !rest.is_empty()) {
        Some(rest) => range.start + (words.len() - rest.len())..range.end,
        None => without_number(document, range),
    }
}

/// A title without the number of the document before it: `Nr. 519`, `2025D20112`.
fn without_number(document: &Document<'_>, range: Range<usize>) -> Range<usize> {
    let words = document.folded(range.clone());
    let mut skip = 0;
    if let Some(rest) = words.strip_prefix("nr. ") {
        let digits =
            rest.bytes().take_while(|byte| byte.is_ascii_digit() || byte.is_ascii_whitespace()).count();
        skip = words.len() - rest.len() + digits;
    } else if let Some((first, rest)) = words.split_once(' ') {
        let code = first.len() >= 8
            && first.starts_with("20")
            && first.as_bytes().get(4).is_some_and(u8::is_ascii_alphabetic);
        skip = if code { words.len() - rest.len() } else { 0 };
    }
    if skip < range.len() { range.start + skip..range.end } else { range }
}

/// The words of a heading; one in capitals is written in sentence case.
pub(super) fn heading(document: &Document<'_>, range: Range<usize>) -> String {
    let words = document.slice(range.clone());
    in_capitals(document, range).unwrap_or_else(|| words.trim_end_matches(':').to_owned())
}

/// The words of a heading that is in capitals, in sentence case.
pub(super) fn in_capitals(document: &Document<'_>, range: Range<usize>) -> Option<String> {
    is_capitals(document.slice(range.clone())).then(|| written(document, range, true))
}

fn is_capitals(words: &str) -> bool {
    !words.chars().any(char::is_lowercase)
        && words.chars().filter(|c| c.is_alphabetic()).count() > 5
        && words.contains(' ')
}

/// Words in capitals as the rest of the report writes them: in small letters where it does so anywhere,
/// else with the capitals that it gives them.
fn written(document: &Document<'_>, range: Range<usize>, mut first: bool) -> String {
    let mut out = String::with_capacity(range.len());
    let from = document.tokens.partition_point(|token| token.start() < range.start);
    let mut at = range.start;
    let mut before = "";
    for token in document.tokens[from..].iter().take_while(|token| token.end() <= range.end) {
        out.push_str(document.slice(at..token.start()));
        at = token.end();
        let folded = document.folded(token.range());
        if token.kind() != TokenKind::Word {
            out.push_str(document.slice(token.range()));
            continue;
        }
        let mut word = form(document, folded, before);
        if word.is_none() && folded.contains('-') {
            let parts: Vec<_> =
                folded.split('-').map(|part| form(document, part, "").unwrap_or(part.into())).collect();
            word = Some(parts.join("-"));
        }
        // The council has its capitals, also where the report never writes it in small letters.
        if folded == "noord-atlantische" {
            word = Some("Noord-Atlantische".to_owned());
        }
        let word = word.unwrap_or_else(|| folded.to_owned());
        out.push_str(&if first { capitalized(&word) } else { word });
        (first, before) = (false, folded);
    }
    out.push_str(document.slice(at..range.end));
    out
}

/// How many sentences are looked at for how the report writes a word.
const SENTENCES: usize = 2000;

/// How many places of one word are looked at.
const PLACES: usize = 64;

/// The words of a report outside headings in capitals.
#[derive(Debug)]
pub(super) struct Forms {
    /// Where the places of each distinct word end, by its number.
    ends: Vec<u32>,
    /// The places of one word after those of another: a token, and whether a sentence begins with it.
    places: Vec<(u32, bool)>,
}

impl Forms {
    pub fn new(document: &Document<'_>) -> Self {
        let mut read = Vec::new();
        for sentence in document.sentences.iter().take(SENTENCES) {
            let words = document.slice(document.range_of(sentence));
            let weight = |letter: char| i32::from(letter.is_uppercase()) - i32::from(letter.is_lowercase());
            if words.chars().map(weight).sum::<i32>() <= 0 {
                read.extend(sentence.tokens().map(|token| (token, token == sentence.tokens().start)));
            }
        }
        let number = |token: usize| document.tokens.get(token).map_or(0, Token::word);
        let mut ends = vec![0_u32; document.distinct().count() + 1];
        for &(token, _) in &read {
            ends[number(token) + 1] += 1;
        }
        let mut before = 0;
        for end in &mut ends {
            before += *end;
            *end = before;
        }
        // Each word's places fill the room from the end of the word before it on.
        let mut places = vec![(0, false); read.len()];
        for (token, opens) in read {
            let end = &mut ends[number(token)];
            places[*end as usize] = (token as u32, opens);
            *end += 1;
        }
        Self { ends, places }
    }

    /// The places of a word in small letters, in reading order.
    fn of(&self, document: &Document<'_>, word: &str) -> &[(u32, bool)] {
        let Some(number) = document.words.find(word) else { return &[] };
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.places[start..self.ends[number] as usize]
    }
}

/// How the report writes a word elsewhere, apart from headings in capitals and the starts of sentences.
fn form(document: &Document<'_>, word: &str, before: &str) -> Option<String> {
    let places = document.forms().of(document, word);
    let mut capital: Option<&str> = None;
    let (mut small, mut small_here, mut capital_here) = (0, 0, 0);
    for &(token, opens) in places.iter().take(PLACES) {
        let token = token as usize;
        let written = document.written(token);
        let here = usize::from(
            token > 0 && document.word(token - 1) == before && one_of(list!("van|voor|of"), before),
        );
        if written == word {
            small += 1;
            small_here += here;
        } else if !opens || written.chars().all(char::is_uppercase) {
            capital = capital.or(Some(written));
            capital_here += here;
        }
    }
    if small > 0 && capital_here <= small_here { Some(word.to_owned()) } else { capital.map(str::to_owned) }
}

/// The first sentence that is no salutation, cut at a word.
fn first_sentence(document: &Document<'_>) -> String {
    let sentences = || document.sentences.iter().map(|sentence| document.slice(document.range_of(sentence)));
    let sentence = sentences().take(8).find(|words| words.len() > 20 && !words.ends_with(','));
    let words = sentence.or_else(|| sentences().next()).unwrap_or_default();
    if words.len() <= LONGEST {
        return words.trim_end_matches('.').to_owned();
    }
    let mut cut = LONGEST;
    while !words.is_char_boundary(cut) {
        cut -= 1;
    }
    let cut = words[..cut].rfind(' ').filter(|&at| at > LONGEST / 2).unwrap_or(cut);
    let mut title = words[..cut].trim_end_matches([',', ';', ':', ' ', '(']).to_owned();
    title.push('…');
    title
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::CleanText;

    #[test]
    fn titles() {
        let body = "Dit is een alinea die lang genoeg is om geen kop te zijn, over de NAVO en de ministeriële bijeenkomst \
                    in Newport, met alles wat daarbij hoort, en nog wat meer.";
        for (head, title) in [
            (
                " VERSLAG VAN DE NAVO MINISTERIËLE BIJEENKOMST VAN 4 EN \n5 APRIL 2023  ",
                "Verslag van de NAVO ministeriële bijeenkomst van 4 en 5 april 2023",
            ),
            (
                "VERSLAG VAN DE NAVO-TOP IN NEWPORT\n\n4–5 SEPTEMBER 2014",
                "Verslag van de NAVO-top in Newport, 4–5 september 2014",
            ),
            (
                "28 676 NAVO\n\nNr. 519 BRIEF VAN DE MINISTER\n\nDen Haag, 13 juni 2025",
                "Brief van de minister",
            ),
            ("Verslag NAVO-Top Madrid, 28–30 juni 2022", "Verslag NAVO-Top Madrid, 28–30 juni 2022"),
            (
                "3 Dec. 2008\n\nForeign Ministers conclude two-day meeting",
                "Foreign Ministers conclude two-day meeting",
            ),
            (
                "16 Feb. 2017 - | Last updated: 17 Feb. 2017 09:12\n\nMinisters wrap up talks in Brussels",
                "Ministers wrap up talks in Brussels",
            ),
            (
                "FOR IMMEDIATE RELEASE\n\nThursday, June 30, 2022\n\nWhat was agreed in Madrid",
                "What was agreed in Madrid",
            ),
            ("Ministry of Defence\n\nPlans of the Alliance for 2023", "Plans of the Alliance for 2023"),
            ("Datum: 14 juni 2019\n\nBetreft: Bijdrage aan missies", "Bijdrage aan missies"),
            ("Vergadering in Riga\n\n29 november 2006", "Vergadering in Riga"),
            (
                "Geachte voorzitter,",
                "Dit is een alinea die lang genoeg is om geen kop te zijn, over de NAVO en de ministeriële bijeenkomst in…",
            ),
        ] {
            let source = format!("{head}\n\n{body}\n");
            let text = CleanText::new(&source);
            assert_eq!(Document::new(&text).title(), title);
        }
    }
}
