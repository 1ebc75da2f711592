//! What the words of a language are to the reading of events: event nouns by family, verbs by sense,
//! small words by function. A language is one [`Vocabulary`].

use crate::model::EventKind;
use crate::text::list::{List, begins, one_of};

/// What an event noun is about; finer than the kind, so that *de motie* is not taken for the letter
/// about it, and a dinner not for the session before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// A meeting of heads of state and government.
    Summit,
    /// A meeting of ministers, by a name that only such meetings have.
    Ministerial,
    /// A meeting of anybody: *bijeenkomst, vergadering, meeting, talks*.
    Meeting,
    /// A part of a meeting.
    Session,
    /// A council or group that meets: known by its name.
    Council,
    /// A lunch or dinner.
    Meal,
    /// A forum or conference.
    Forum,
    /// A ceremony.
    Ceremony,
    /// A debate in parliament.
    Debate,
    /// A letter or another paper sent to parliament.
    Letter,
    /// A motion.
    Motion,
    /// A visit.
    Visit,
    /// A conversation.
    Talk,
    /// A declaration, concept, plan or treaty.
    Declaration,
    /// Joining the Alliance.
    Accession,
    /// War, attack, annexation.
    War,
    /// The end of fighting.
    Truce,
    /// An election.
    Election,
    /// A day that parliament or government knows by name, a meeting of the cabinet.
    Occasion,
    /// A request, offer or proposal.
    Offer,
    /// A day by which.
    Deadline,
    /// Anything else.
    Other,
}

/// An event noun: forms divided by `|`; one that begins with `~` is the end of a longer word.
#[derive(Debug)]
pub struct Noun {
    /// The written forms in small letters.
    pub forms: &'static str,
    /// The kind of event.
    pub kind: EventKind,
    /// What it is about.
    pub family: Family,
}

/// What a verb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sense {
    /// To come together.
    Meet,
    /// To be held, to take place, to be.
    Hold,
    /// To talk with or about.
    Speak,
    /// To debate.
    Debate,
    /// To send, to inform in writing.
    Send,
    /// To hand in (a motion, a plan).
    Submit,
    /// To become a member.
    Join,
    /// To attack.
    Attack,
    /// To sign.
    Sign,
    /// To adopt, to decide.
    Decide,
    /// To announce, declare.
    Announce,
    /// To offer, propose, promise.
    Offer,
    /// To begin.
    Begin,
    /// To end.
    End,
    /// To deliver.
    Deliver,
    /// To visit.
    Visit,
    /// To call by telephone.
    Call,
    /// To receive a guest.
    Receive,
    /// To be due, to have to.
    Must,
    /// An auxiliary or copula without a meaning of its own here.
    Auxiliary,
    /// To do something that a form of the past tells and no table knows: *verdiept*, *deepened*.
    Act,
    /// A verb that matters only because it is one.
    Plain,
}

/// A verb: its forms, what it says and the noun that names the act.
#[derive(Debug)]
pub struct Verb {
    /// The written forms in small letters, divided by `|`.
    pub forms: &'static str,
    /// What it says.
    pub sense: Sense,
    /// The noun of the act in a title (`Ondertekening`); empty where the clause is its own title.
    pub noun: &'static str,
    /// What it says together with a particle later in its clause: `stelden … vast`.
    pub parts: &'static [(&'static str, Verb)],
}

/// The class of a word that is no event noun and no verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Function {
    /// *van, in, over*.
    Preposition,
    /// *de, een, deze, zijn*.
    Determiner,
    /// *hij, zij, dit*.
    Pronoun,
    /// *en, maar, of*.
    Conjunction,
    /// *dat, die, waarin, terwijl*: a new clause begins.
    Subordinator,
    /// *ook, nog, volgens*.
    Adverb,
}

/// What words say that are neither event noun nor verb, yet tell how one is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A day of a meeting, behind an ordinal: *dag, topdag*.
    Day,
    /// The last day of a meeting: *slotdag*.
    LastDay,
    /// A part of the day on which the report is written: *vanochtend*.
    Now,
    /// A part of a day: *ochtend*.
    PartOfDay,
    /// The part of a day that ends it: *avond*.
    Night,
    /// What ties a day to another thing than the meeting: *van, sinds*.
    Since,
    /// A meeting, of which a day may be: *top, vergadering*.
    Meeting,
    /// What is near another event in time or place and no part of it: *vooravond, marge*.
    Aside,
    /// What opens a comparison: *dan*.
    Than,
    /// A comparison that says nothing new: *zoals*.
    Like,
    /// Somebody who belongs to the Alliance: *bondgenoot*.
    Member,
    /// A chamber or committee of parliament: *kamer, commissie*.
    Parliament,
    /// The rest of what was counted: *overige*.
    Rest,
    /// A clause that tells what happened on the date before it: *toen*.
    When,
}

/// How many cues there are.
pub const CUES: usize = Cue::When as usize + 1;

/// The words of a language.
pub struct Vocabulary {
    /// Event nouns.
    pub nouns: &'static [Noun],
    /// Verbs.
    pub verbs: &'static [Verb],
    /// Small words, divided by `|`, with their class.
    pub functions: &'static [(&'static str, Function)],
    /// Whether a word that is in no table looks like a verb form that says what was done.
    pub verbal: fn(&str) -> bool,
    /// Words that tell the kind of a clause whose noun and verb do not; of several kinds the first counts.
    pub telling: &'static [(EventKind, &'static List)],
    /// The words of each [`Cue`], in the order of the cues.
    pub cues: &'static [(Cue, &'static List); CUES],
}

impl Vocabulary {
    /// Whether a word in small letters says this.
    pub fn says(&self, cue: Cue, word: &str) -> bool {
        let row = self.cues.get(cue as usize);
        row.is_some_and(|(of, words)| *of == cue && one_of(*words, word))
    }

    /// Whether a word begins as one that says this: `ochtendsessie`.
    pub fn begins(&self, cue: Cue, word: &str) -> bool {
        let row = self.cues.get(cue as usize);
        row.is_some_and(|(of, words)| *of == cue && begins(*words, word))
    }

    /// Whether a word ends as one that says this: `dinsdagavond`.
    pub fn names(&self, cue: Cue, word: &str) -> bool {
        let row = self.cues.get(cue as usize);
        row.is_some_and(|(of, words)| *of == cue && words.names(word))
    }
}
