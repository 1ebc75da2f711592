//! The classes of words that the reading of events goes by, and the lexicon of a language.

pub use super::vocabulary::{Cue, Family, Function, Noun, Sense, Verb, Vocabulary};
use super::{dutch, english};
use crate::list;
use crate::model::{EventKind, Language};
use crate::order;
use crate::parse::cursor::Cursor;
use crate::parse::document::{Document, Marks, TokenKind};
use crate::parse::lexicon::{Lexicon, Rows};
use crate::text::list::{List, begins, one_of};

/// The class of a token.
#[derive(Clone, Copy, Debug)]
pub enum Class {
    /// An event noun, or a part of one of several words.
    Noun(&'static Noun),
    /// A verb.
    Verb(&'static Verb),
    /// A small word.
    Function(Function),
    /// A number.
    Number,
    /// A mark.
    Mark,
    /// Any other word.
    Other,
}

/// An event noun in the text.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
    /// Its row.
    pub noun: &'static Noun,
}

/// Every token of a document with its class.
pub struct Words {
    /// The classes of the language, and by token which of them it has: two bytes each, since a text may
    /// hold a token for each of its bytes.
    known: Vec<Class>,
    classes: Vec<u16>,
    hits: Vec<Hit>,
    cursor: Cursor,
    own: &'static Vocabulary,
}

/// The words of a language.
pub fn vocabulary(language: Language) -> &'static Vocabulary {
    match language {
        Language::Dutch => &dutch::WORDS,
        Language::English => &english::WORDS,
    }
}

/// What a verb that is known by its shape alone says.
static SHAPED: Verb = Verb { forms: "", sense: Sense::Act, noun: "", parts: &[] };

/// The classes that every language has, first of those known, and their numbers.
const COMMON: [Class; 5] =
    [Class::Mark, Class::Number, Class::Other, Class::Verb(&SHAPED), Class::Function(Function::Determiner)];
const MARK: u16 = 0;
const NUMBER: u16 = 1;
const OTHER: u16 = 2;
const SHAPED_VERB: u16 = 3;
const DETERMINER: u16 = 4;

impl Words {
    /// The class of a token; a mark past the end.
    pub fn class(&self, token: usize) -> Class {
        let class = self.classes.get(token).and_then(|class| self.known.get(usize::from(*class)));
        class.copied().unwrap_or(Class::Mark)
    }

    /// Whether a token is a small word of this class.
    pub fn is(&self, token: usize, function: Function) -> bool {
        matches!(self.class(token), Class::Function(found) if found == function)
    }

    /// The words that tell the kind of a clause in the language of the document.
    pub fn telling(&self) -> &'static [(EventKind, &'static List)] {
        self.own.telling
    }

    /// Whether a word says this in the language of the document.
    pub fn says(&self, cue: Cue, word: &str) -> bool {
        self.own.says(cue, word)
    }

    /// Whether a word begins as one that says this.
    pub fn begins(&self, cue: Cue, word: &str) -> bool {
        self.own.begins(cue, word)
    }

    /// Whether a word ends as one that says this.
    pub fn names(&self, cue: Cue, word: &str) -> bool {
        self.own.names(cue, word)
    }

    /// The verb that the language has for a sense.
    pub fn verb_for(&self, sense: Sense) -> Option<&'static Verb> {
        self.own.verbs.iter().find(|verb| verb.sense == sense)
    }

    /// The verb of a token.
    pub fn verb(&self, token: usize) -> Option<&'static Verb> {
        if let Class::Verb(verb) = self.class(token) { Some(verb) } else { None }
    }

    /// The event nouns that begin in a range of tokens.
    pub fn hits(&self, tokens: std::ops::Range<usize>) -> &[Hit] {
        let start = self.cursor.find(&self.hits, |hit| hit.start < tokens.start);
        let end = self.cursor.find(&self.hits, |hit| hit.start < tokens.end);
        &self.hits[start..end.max(start)]
    }

    /// Gives every token of a document its class.
    pub fn new(document: &Document<'_>) -> Self {
        let own = vocabulary(document.language);
        let other = match document.language {
            Language::Dutch => &english::WORDS,
            Language::English => &dutch::WORDS,
        };
        // A form that begins with `~` is only the end of a word.
        let split = |forms: &'static str| forms.split('|').filter(|form| !form.starts_with('~'));
        let mut known = COMMON.to_vec();
        let mut number = |class: Class| {
            known.push(class);
            (known.len() - 1) as u16
        };
        let mut lexicon = Rows::new();
        for (words, function) in own.functions {
            lexicon.add(words, number(Class::Function(*function)));
        }
        for verb in own.verbs {
            lexicon.add(verb.forms, number(Class::Verb(verb)));
        }
        // `terugtrekt`, `afloopt`: where the verb ends its clause its particle stands before it.
        for verb in own.verbs {
            for (part, parted) in verb.parts {
                let class = number(Class::Verb(parted));
                for form in verb.forms.split('|') {
                    lexicon.add_form([part, form].concat(), class);
                }
            }
        }
        let mut nouns = Rows::new();
        let mut endings = Vec::new();
        for noun in own.nouns {
            let class = number(Class::Noun(noun));
            for form in split(noun.forms) {
                lexicon.add_form(form, class);
                nouns.add_form(form, class);
            }
            endings.push((noun, class));
        }
        // Dutch reports call meetings by their English names, not the other way round.
        if document.language == Language::Dutch {
            for noun in other.nouns {
                let class = number(Class::Noun(noun));
                for form in split(noun.forms) {
                    lexicon.add_form(form, class);
                }
            }
        }
        let (lexicon, nouns) = (Lexicon::new(lexicon).of(document), Lexicon::new(nouns));
        let endings = Endings::new(&endings, own, document);
        let mut words = Self {
            known,
            classes: Vec::with_capacity(document.tokens.len()),
            hits: Vec::new(),
            cursor: Cursor::default(),
            own,
        };
        for sentence in &document.sentences {
            // Tokens between sentences, if there are any, are marks to the reader.
            words.classes.resize(sentence.tokens().start.max(words.classes.len()), MARK);
            while words.classes.len() < sentence.tokens().end {
                words.read(document, &lexicon, &nouns, &endings, sentence.tokens().end);
            }
        }
        words
    }

    /// Reads the next word, of one or several tokens.
    fn read(
        &mut self,
        document: &Document<'_>,
        lexicon: &Lexicon<u16>,
        nouns: &Lexicon<u16>,
        endings: &Endings,
        end: usize,
    ) {
        let token = self.classes.len();
        let kind = document.tokens[token].kind();
        let (length, class) = match kind {
            TokenKind::Mark => (1, MARK),
            TokenKind::Number => (1, NUMBER),
            TokenKind::Word => lexicon
                .longest(document, token, end)
                .unwrap_or_else(|| (1, self.by_shape(document, endings, token, end))),
        };
        let class = match self.known[usize::from(class)] {
            // `het besluit`, `de genomen maatregelen`, `van acht landen`: no verb after an article.
            Class::Verb(_)
                if length == 1
                    && (self.follows_article(document, token)
                        || nouns.get(document.word(token)).is_some()
                            && self.is_qualified(document, token)) =>
            {
                let word = document.word(token);
                nouns.get(word).or_else(|| endings.class(word)).unwrap_or(OTHER)
            }
            // `in besloten kring`, `achter gesloten deuren`.
            Class::Verb(_)
                if one_of("besloten|gesloten", document.word(token))
                    && token > 0
                    && one_of("in|achter|met|binnen", document.word(token - 1)) =>
            {
                OTHER
            }
            // `the new START treaty`: among small letters capitals are a name.
            Class::Verb(_) if is_name(document, token) => OTHER,
            // `later than planned`: what is compared with is not told.
            Class::Verb(_) if self.is_compared(document, token) => OTHER,
            // `zijn inzet` after a mark, a preposition or a verb is no verb.
            Class::Verb(_)
                if document.word(token) == "zijn"
                    && self.determines(token)
                    && document.tokens.get(token + 1).is_some_and(|next| next.kind() != TokenKind::Mark)
                    && !matches!(
                        lexicon.longest(document, token + 1, end),
                        Some((_, next)) if matches!(self.known[usize::from(next)], Class::Function(_))
                    ) =>
            {
                DETERMINER
            }
            found @ Class::Noun(_)
                if length == 1 && self.is_foreign(found) && !document.is_capital(token) =>
            {
                OTHER
            }
            _ => class,
        };
        if let Class::Noun(noun) = self.known[usize::from(class)] {
            self.hits.push(Hit { start: token, end: token + length, noun });
        }
        self.classes.extend(std::iter::repeat_n(class, length));
    }
}

impl Words {
    /// The class of a word that is in no table: a compound of an event noun, a verb form, or any word.
    fn by_shape(&self, document: &Document<'_>, endings: &Endings, token: usize, end: usize) -> u16 {
        let word = document.word(token);
        if endings.ending.at(document, token)
            && let Some(class) = endings.class(word)
        {
            return class;
        }
        if document.is_capital(token) {
            return OTHER;
        }
        // `dat gat vullen wij`, `daar zit ik`.
        let inverted = document.language == Language::Dutch
            && token + 1 < end
            && matches!(document.word(token + 1), "ik" | "wij" | "we" | "hij");
        let infinitive = token > 0 && document.word(token - 1) == "te" && word.ends_with('n');
        // `committeert`: no noun ends so.
        let loan = document.language == Language::Dutch && word.len() > 6 && word.ends_with("eert");
        let verbal = infinitive
            || inverted
            || loan
            || endings.verbal.at(document, token) && self.is_predicate(document, token, end);
        if verbal { SHAPED_VERB } else { OTHER }
    }

    /// Whether a word stands where a verb may: Dutch participles end a clause or stand beside their
    /// auxiliary; an English past form follows its subject.
    fn is_predicate(&self, document: &Document<'_>, token: usize, end: usize) -> bool {
        let Some(before) = token.checked_sub(1) else { return false };
        let word = document.word(before);
        let adjective = word.ends_with('e');
        if matches!(word, "that" | "which" | "who") {
            return true;
        }
        // `HC 12, published on 3 May, …`.
        let apposed = word == "," && one_of("on|in|by|at|last", document.word(token + 1));
        let before = self.class(before);
        if document.language == Language::English {
            return apposed
                || !matches!(
                    before,
                    Class::Function(Function::Determiner | Function::Preposition)
                        | Class::Mark
                        | Class::Number
                );
        }
        let next = document.tokens.get(token + 1).filter(|_| token + 1 < end);
        let closes = next.is_none_or(|next| next.kind() == TokenKind::Mark)
            || one_of(
                list!(
                    "en|om|dat|die|of|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|zal|zullen|zou|door|in|op|met|te|tot|voor|aan|van|naar|als|over|toe|af|uit|mee|vast"
                ),
                document.word(token + 1),
            );
        match before {
            Class::Function(Function::Determiner | Function::Preposition) => false,
            Class::Verb(verb) => verb.sense == Sense::Auxiliary || closes,
            Class::Other if adjective => next.is_none_or(|next| next.kind() == TokenKind::Mark),
            _ => closes,
        }
    }

    /// Whether an article or *van* stands before a token.
    fn follows_article(&self, document: &Document<'_>, token: usize) -> bool {
        // `the 3 May debate`: over a day or a year.
        let number = |token: usize| matches!(self.class(token), Class::Number);
        let back = match token {
            2.. if number(token - 1) => 2,
            3.. if number(token - 2)
                && matches!(self.class(token - 1), Class::Other)
                && document.language == Language::English =>
            {
                3
            }
            _ => 1,
        };
        let Some(before) = token.checked_sub(back) else { return false };
        // `President Stubb's visit`.
        let owner = document.word(before);
        if document.language == Language::English && (owner.ends_with("'s") || owner.ends_with("’s")) {
            return true;
        }
        // `in het najaar van 2022 besloot`: what *van* ties to the noun ends with the year.
        if back > 1 && one_of("van|of", document.word(before)) {
            return false;
        }
        one_of(
            list!("de|het|een|the|a|an|hun|mijn|uw|onze|its|their|his|her|my|our|van|of"),
            document.word(before),
        ) && matches!(self.class(before), Class::Function(Function::Determiner | Function::Preposition))
    }

    /// Whether an adjective with its article stands before a token: `het Amerikaanse besluit`, `the fourth
    /// report`. In English a verb with the form of a noun follows a plural.
    fn is_qualified(&self, document: &Document<'_>, token: usize) -> bool {
        let Some(before) = token.checked_sub(1).filter(|before| *before > 0) else { return false };
        let adjective = match document.language {
            // `een nieuw treffen`, `het nieuwe treffen`.
            Language::Dutch => {
                document.word(before).ends_with('e')
                    || one_of("een|geen|elk|ieder|zo'n", document.word(before - 1))
            }
            Language::English => {
                !document.word(before).ends_with('s') && !document.word(token).ends_with('s')
            }
        };
        matches!(self.class(before), Class::Other) && adjective && self.follows_article(document, before)
    }

    /// Whether a token is what something is compared with: `meer dan gepland`, but `dan besluit de raad`.
    fn is_compared(&self, document: &Document<'_>, token: usize) -> bool {
        let before = |back: usize| token.checked_sub(back).map_or("", |before| document.word(before));
        self.own.says(Cue::Than, before(1))
            && (document.language == Language::English || before(2).ends_with("er"))
    }

    /// Whether what stands before a token makes it a determiner rather than a verb.
    fn determines(&self, token: usize) -> bool {
        let Some(before) = token.checked_sub(1) else { return false };
        match self.class(before) {
            Class::Mark | Class::Verb(_) => true,
            Class::Function(function) => function != Function::Pronoun && function != Function::Adverb,
            _ => false,
        }
    }

    /// Whether a noun comes from the other language's table: there only names count.
    fn is_foreign(&self, class: Class) -> bool {
        matches!(class, Class::Noun(noun) if !self.own.nouns.as_ptr_range().contains(&std::ptr::from_ref(noun)))
    }
}

/// Whether a word of some letters stands in capitals before or behind one in small letters.
fn is_name(document: &Document<'_>, token: usize) -> bool {
    let capitals = |word: &str| word.len() > 2 && word.chars().all(char::is_uppercase);
    let small = |token: usize| {
        token < document.tokens.len() && document.written(token).starts_with(char::is_lowercase)
    };
    capitals(document.written(token)) && (small(token + 1) || token > 0 && small(token - 1))
}

/// The ends of compound words (`vlaggenceremonie`, `NAVO-bijeenkomst`), found by their last bytes.
struct Endings {
    /// By the last three bytes.
    by_last: Vec<([u8; 3], &'static str, u16)>,
    motion_noun: Option<u16>,
    /// The words that end so.
    ending: Marks,
    /// The words that look like forms of a verb.
    verbal: Marks,
}

impl Endings {
    /// The ends of the nouns of a language, each with the number of its class.
    fn new(nouns: &[(&'static Noun, u16)], language: &Vocabulary, document: &Document<'_>) -> Self {
        let mut by_last = Vec::new();
        for (noun, class) in nouns {
            for ending in noun.forms.split('|').filter_map(|form| form.strip_prefix('~')) {
                if let Some(last) = ending.as_bytes().last_chunk::<3>() {
                    by_last.push((*last, ending, *class));
                }
            }
        }
        // Stable, so that of one end the nouns keep their order.
        order::sort_by_key(&mut by_last, |(last, ..)| *last);
        let motion_noun =
            nouns.iter().find(|(noun, _)| noun.family == Family::Motion).map(|(_, class)| *class);
        let (ending, verbal) = (Marks::default(), Marks::of(document, language.verbal));
        let mut endings = Self { by_last, motion_noun, ending, verbal };
        endings.ending = Marks::of(document, |word| endings.class(word).is_some());
        endings
    }

    fn class(&self, word: &str) -> Option<u16> {
        if begins("motie-|moties-", word) {
            return self.motion_noun;
        }
        let last = word.as_bytes().last_chunk::<3>()?;
        let from = self.by_last.partition_point(|(other, ..)| other < last);
        let mut rows = self.by_last.get(from..)?.iter().take_while(|(other, ..)| other == last);
        let row = rows.find(|(_, ending, _)| word.len() > ending.len() + 1 && word.ends_with(ending))?;
        Some(row.2)
    }
}
