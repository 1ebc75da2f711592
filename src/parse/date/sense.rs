//! What words mean to the reader of dates, and what a language has to bring.

use super::feast::Feast;
use super::run::can_begin;
use super::tense::Tense;
use crate::model::{Language, Season, Stretch};
use crate::parse::document::{Document, Marks, Token};
use crate::parse::lexicon::{Lexicon, Rows};
use crate::text::list::{List, one_of, pieces};

/// A length of time that is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
}

/// How sure it is that a month's name means the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// It means nothing else: `april`.
    Sure,
    /// It is another word too; with a capital and behind a preposition it means the month: `May`.
    Shared,
    /// An abbreviation, or a name of another language: the month beside a day or a year only.
    Short,
}

/// Which one of a row of units or names is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// `dit`, `this`.
    This,
    /// `vorig`, `last`, `previous`.
    Last,
    /// `afgelopen`, `past`: the last one that is over.
    Past,
    /// `volgend`, `next`.
    Next,
    /// `daaropvolgend`, `following`: the one after what was said.
    Following,
    /// `komend`, `coming`: the first one from now on.
    Coming,
}

/// To which side of the reference date a day without a year lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// `jl.`, `jongstleden`.
    Past,
    /// `a.s.`, `aanstaande`.
    Future,
}

/// What a word, a number or a mark means to the reader of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Digits: their value and how many they are.
    Number(u32, u8),
    /// A number in words: `twee`, `twintig`, `thousand`.
    Cardinal(u16),
    /// A number in a row, in words or digits: `derde`, `17de`; whether in digits.
    Ordinal(u8, bool),
    /// The last in a row: `laatste`, `final`.
    Final,
    /// A month, 1 to 12.
    Month(u8, Name),
    /// A day of the week, Monday 0; also with a part of the day (`dinsdagmiddag`).
    Weekday(u8),
    /// An abbreviated weekday, which stands before a day only: `vr.`.
    ShortWeekday(u8),
    /// A season.
    Season(Season),
    /// The code of a quarter: `Q3`, `K3`.
    Quarter(u8),
    /// The code of a half year: `H2`.
    HalfYear(u8),
    /// Ten years in one word, by the first of them with or without its century: `1990s`, `nineties`.
    Decade(u16),
    /// A half, and whether it is one of a year: `helft`, `halfjaar`.
    Half(bool),
    /// A unit, and whether there are several: `maand`, `maanden`.
    Unit(Unit, bool),
    /// A day by its distance from today: `gisteren`.
    Today(i8),
    /// `dit`, `vorig`, `volgend`.
    Pick(Pick),
    /// `jl.`, `a.s.`: belongs to the date before it, or comes before one.
    Toward(Toward),
    /// Counted back from now: `geleden`, `ago`.
    Ago,
    /// The same where nothing leads it in: `twee weken terug`.
    Back,
    /// Counted from now on: `over`.
    Ahead,
    /// Counted on from what was said: `later`, `erna`.
    After,
    /// Counted back from what was said: `eerder`, `ervoor`.
    Before,
    /// The day before or after what was said, in one word, and whether what follows may say of what instead:
    /// `daags ervoor`, `day before`.
    DayAway(i8, bool),
    /// Stands between a week and its first day: `commencing`.
    Beginning,
    /// Points back to what was said: `die`, `that`.
    That,
    /// Opens a clause that tells which one is meant: `waarop`, `when`.
    Relative,
    /// A part of a day: `avond`, `afternoon`.
    PartOfDay,
    /// Makes a date approximate: `eind`, `medio`, `early`.
    Approximately(Stretch),
    /// A day of feast.
    Feast(Feast),
    /// `de`, `the`.
    Article,
    /// `our`, `its`.
    Possessive,
    /// `van`, `of`.
    Of,
    /// `in`.
    In,
    /// `op`, `on`.
    On,
    /// Stands before a day that must not pass: `uiterlijk`, `by`.
    By,
    /// Stands before what is over by then: `na`, `after`.
    Behind,
    /// Any other word that stands before a date: `sinds`, `by`.
    Lead,
    /// `tussen`, `between`.
    Between,
    /// `en`, `and`.
    And,
    /// `of`, `or`.
    Or,
    /// `tot`, `tot en met`, `until`.
    Until,
    /// Before a day in official papers: `dd.`.
    Dated,
    /// The number behind it numbers a document: `nr.`, `artikel`.
    Numbered,
    /// Money: the number beside it is an amount.
    Currency,
    /// The number before it counts something: `miljoen`, `%`, `uur`.
    Measure,
    /// Makes a number a rough one: `ruim`, `circa`.
    Roughly,
    /// Makes a day one that comes again and again: `elke`.
    Every,
    /// Holds a year as part of its name: `Agenda`.
    Named,
    /// A small word that no number counts: `wordt`, `is`.
    Small,
    /// A hyphen or a dash.
    Dash,
    /// A slash.
    Slash,
    /// A full stop.
    Dot,
    /// A comma.
    Comma,
    /// An apostrophe.
    Apostrophe,
    /// An opening bracket.
    Open,
    /// Looks like a date, and is none: `vandaag de dag`.
    Nothing,
}

/// A table of words: a sense, and its forms divided by `|`.
pub type Table = &'static [(Sense, &'static str)];

/// What a language brings: its words, and what cannot be said in a table.
pub struct Tongue {
    /// Its words.
    pub words: fn() -> Rows<Sense>,
    /// Reads a number that is written as one word and stands in no table.
    pub compound: fn(&str) -> Option<Sense>,
    /// Words by which a report tells what it reports on.
    pub papers: Papers,
    /// Whether months stand before their day, and days before their month where both may.
    pub month_first: bool,
    /// Whether `in three months` counts from now.
    pub in_counts: bool,
    /// Verbs and other words that tell the time of a clause.
    pub tenses: &'static [(Tense, &'static str)],
    /// What an ordinal in digits counts, beside units and measures; divided by `|`.
    pub counted: &'static str,
    /// Verbs of meeting in the present, and words that make them tell of the next time; each divided by
    /// `|`.
    pub again: (&'static str, &'static str),
    /// Verbs that bind to what is to come, and the words behind them from which on they tell of it: `zegde`
    /// and `toe`, `promised` and `to`; each divided by `|`.
    pub promises: (&'static List, &'static str),
    /// What may stand before a verb that then tells the same time, `onder` of `onderschreef`, and the forms
    /// that it makes a noun of, `gaven` of `uitgaven`; each divided by `|`.
    pub prefixes: (&'static str, &'static str),
    /// How a verb in the present is known by its place, where the language has a fixed one.
    pub present: Option<Present>,
    /// Guesses the time of a verb from its form.
    pub tense: fn(&str) -> Option<Tense>,
}

/// How a verb in the present is known by its place: lists divided by `|`.
pub struct Present {
    /// Pronouns that stand behind the verb of their clause where something else opens it.
    pub inverted: &'static str,
    /// What stands before a noun, which then is no verb.
    pub before_nouns: &'static str,
    /// How nouns end that look like such verbs.
    pub nouns: &'static str,
    /// Particles that stand between such a verb and its date: `loopt af op`.
    pub particles: &'static str,
    /// Words that are no such verbs.
    pub others: &'static str,
}

/// Words, in small letters and divided by `|`, by which a report tells what it reports on.
pub struct Papers {
    /// In its title: it tells of a meeting which has been.
    pub reports: &'static str,
    /// In its first sentences: the same.
    pub told: &'static str,
    /// In its title: it tells of no meeting, or of one to come.
    pub others: &'static str,
    /// In its title: it tells of a debate in parliament.
    pub debated: &'static str,
    /// Stands before the date on which it was written, adopted or changed.
    pub issued: &'static str,
    /// Those of them that stand before the date of a later change.
    pub changed: &'static str,
    /// Words by which a sentence says when a meeting was.
    pub meetings: Meetings,
    /// Nouns of papers and debates that are told apart by their day, divided by `|`.
    pub dated: &'static str,
}

/// Words by which a sentence says when a meeting was, divided by `|`. Nouns are also met as the last part
/// of a compound.
pub struct Meetings {
    /// Meetings of ministers, leaders, councils, and those who meet.
    pub councils: &'static str,
    /// Meetings in parliament.
    pub debates: &'static str,
    /// Verbs of meeting.
    pub meets: &'static str,
    /// Words that say that it was held.
    pub held: &'static str,
    /// Relative pronouns.
    pub relatives: &'static str,
    /// Other words that open a clause, or lead in what was at another time.
    pub openers: &'static str,
    /// What else may have a date: visits, accessions, papers.
    pub others: &'static str,
}

/// The shortest verb with a prefix, in bytes.
const PREFIXED: usize = 6;

/// The words of a language, ready to be looked up.
pub struct Vocabulary {
    /// What cannot be said in a table.
    pub tongue: &'static Tongue,
    senses: Lexicon<Sense>,
    tenses: Lexicon<Tense>,
    /// The words that may mean something by themselves or by their parts.
    telling: Marks,
    /// Those of them that may mean what a date begins with.
    beginning: Marks,
}

impl Vocabulary {
    /// The words of a language, and the months of the others, which titles and quotes bring along.
    pub fn new(document: &Document<'_>) -> Self {
        let (tongue, other) = match document.language {
            Language::Dutch => (&super::dutch::TONGUE, &super::english::TONGUE),
            Language::English => (&super::english::TONGUE, &super::dutch::TONGUE),
        };
        let mut senses = (tongue.words)();
        for (form, sense) in (other.words)().iter() {
            if let Sense::Month(month, Name::Sure | Name::Shared) = sense {
                senses.add_form(form.clone(), Sense::Month(month, Name::Short));
            }
        }
        let mut tenses = Rows::new();
        for (tense, forms) in tongue.tenses {
            tenses.add(forms, *tense);
        }
        let senses = Lexicon::new(senses).of(document);
        let telling = Marks::of(document, |word| {
            let parted = word.contains(['-', '\'', '’']) || !word.starts_with(char::is_alphabetic);
            parted || senses.begins(word) || (tongue.compound)(word).is_some()
        });
        let beginning = Marks::of(document, |word| {
            let mut forms = senses.starting(word).peekable();
            let is_mark = || {
                let mut letters = word.chars();
                letters.next().is_some_and(|letter| !letter.is_alphanumeric()) && letters.next().is_none()
            };
            // Of small words all forms are known; a mark is none; what else there may be is read.
            if forms.peek().is_some() {
                forms.any(can_begin) || senses.get(word).is_none()
            } else {
                !is_mark()
            }
        });
        Self { tongue, senses, tenses: Lexicon::new(tenses), telling, beginning }
    }

    /// Whether what a date begins with may stand in some tokens.
    pub fn may_date(&self, tokens: &[Token]) -> bool {
        tokens.iter().any(|token| self.beginning.holds(token) && self.telling.holds(token))
    }

    /// Whether a token may mean something to a date.
    pub fn tells(&self, token: &Token) -> bool {
        self.telling.holds(token)
    }

    /// The words themselves.
    pub fn senses(&self) -> &Lexicon<Sense> {
        &self.senses
    }

    /// The time that a word in small letters surely tells.
    pub fn told(&self, word: &str) -> Option<Tense> {
        self.tenses.get(word).or_else(|| {
            if word.len() < PREFIXED {
                return None;
            }
            let (prefixes, nouns) = self.tongue.prefixes;
            let mut prefixes = pieces(prefixes, b'|');
            prefixes.find_map(|prefix| {
                let verb = word.strip_prefix(prefix).filter(|verb| !one_of(nouns, verb))?;
                self.tenses.get(verb)
            })
        })
    }
}

/// The rows of a table.
pub fn rows(table: Table) -> Rows<Sense> {
    let mut rows = Rows::new();
    for (sense, forms) in table {
        rows.add(forms, *sense);
    }
    rows
}

/// Adds what comes in a row, such as months, divided by `;`, each with its forms divided by `|`.
pub fn numbered(all: &mut Rows<Sense>, row: &'static str, from: u8, sense: fn(u8) -> Sense) {
    for (forms, number) in row.split(';').zip(from..) {
        all.add(forms, sense(number));
    }
}
