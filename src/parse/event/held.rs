//! The noun that a dated clause is about: what is held, handed in or signed, or where something was said.

use std::ops::Range;

use super::attach::Lead;
use super::clause::Reader;
use super::words::{Family, Function, Hit, Sense};
use crate::list;
use crate::text::list::one_of;

impl Reader<'_> {
    /// The noun that a dated clause is about: what is held, or where something was said.
    pub(super) fn clause_noun(
        &self,
        clause: &Range<usize>,
        borrowed: Option<&Range<usize>>,
        (sense, coming): (Option<Sense>, bool),
        lead: Lead,
        (range, week): (bool, bool),
        taken: &[usize],
    ) -> Option<Hit> {
        let before = borrowed.map_or(&[][..], |borrowed| self.words.hits(borrowed.clone()));
        let hits = self.words.hits(clause.clone()).iter().chain(before);
        let own = || {
            hits.clone().filter(|hit| {
                // A motion is handed in, discussed and put to the vote on several days.
                let free = !taken.contains(&hit.start) || hit.noun.family == Family::Motion;
                // A paper is of one day.
                let paper = range && !week && hit.noun.family == Family::Letter;
                self.date_at(hit.start).is_none() && free && !paper
            })
        };
        // What is done, not what it is done at, after or for.
        let acting = |families: &[Family]| {
            own()
                .find(|hit| families.contains(&hit.noun.family) && self.led(**hit, clause).is_none())
                .copied()
        };
        let any = |families: &[Family]| own().find(|hit| families.contains(&hit.noun.family)).copied();
        // What one of these prepositions leads in.
        let led = |by: &str, families: &[Family]| {
            let met = own().find(|hit| {
                families.contains(&hit.noun.family)
                    && self.led(**hit, clause).is_some_and(|word| one_of(by, word))
            });
            met.copied()
        };
        // `namen deel aan de zitting`, `took part in the session`.
        let part = clause.clone().any(|token| self.one_of(token, list!("deel|part")));
        // A war goes on for years.
        let lasts =
            |hit: &Hit| self.one_of(hit.end - 1, list!("oorlog|war|conflict|bezetting|occupation|downing"));
        let venue = || {
            led("tijdens|in|bij|at|during|op", VENUES)
                .or_else(|| if part { led("aan|in", VENUES) } else { None })
                .filter(|hit| lead != Lead::By && !lasts(hit))
        };
        // `De zitting verliep rustig`: what is held is the subject.
        let subject = || {
            let verb = clause.clone().find(|token| self.is_verb(*token))?;
            acting(HELD).filter(|hit| hit.end <= verb)
        };
        // `begint met een zitting`, `opent met`, `concludes with a session`.
        let opened = || led("met|with", MEETINGS);
        let preceded = || led("door|by", MEETINGS).filter(|_| self.precedes(clause));
        if lead == Lead::By {
            let sent = matches!(
                sense,
                Some(
                    Sense::Send
                        | Sense::Receive
                        | Sense::Submit
                        | Sense::Hold
                        | Sense::Plain
                        | Sense::Auxiliary
                ) | None
            );
            let held = || acting(MEETINGS).filter(|_| sense == Some(Sense::Hold));
            return acting(&[Family::Letter]).filter(|_| sent).or_else(held);
        }
        // `heeft bij motie gevraagd`.
        let moved = || led("bij|per|by", &[Family::Motion]);
        // `heeft een bijeenkomst aangekondigd voor eind 2019`.
        let announced = || acting(&MEETINGS[..6]).filter(|_| coming && self.announced_for(clause));
        let found = match sense {
            Some(Sense::Announce) if announced().is_some() => announced(),
            Some(Sense::Sign) => acting(&[Family::Accession, Family::Truce]),
            Some(Sense::Submit) => acting(&[Family::Motion, Family::Letter]),
            Some(Sense::Send | Sense::Receive) => {
                acting(&[Family::Letter]).or_else(|| any(&[Family::Motion]))
            }
            Some(Sense::Begin) => acting(MEETINGS).or_else(opened).or_else(|| acting(&[Family::War])),
            Some(Sense::Hold | Sense::Meet | Sense::Auxiliary) => preceded()
                .or_else(|| acting(MEETINGS))
                .or_else(|| acting(&[Family::Letter, Family::Motion]))
                .or_else(|| any(MEETINGS))
                .or_else(|| {
                    let held = lead == Lead::At && sense != Some(Sense::Meet);
                    acting(&[Family::War, Family::Accession]).filter(|_| held)
                }),
            Some(Sense::Announce | Sense::Decide) => acting(&[
                Family::Truce,
                Family::Motion,
                Family::Declaration,
                Family::Accession,
                Family::Letter,
            ]),
            // A meeting ends; what else ends is what its verb is about.
            Some(Sense::End) => acting(&MEETINGS[..6]).or_else(|| acting(&[Family::Motion])).or_else(opened),
            // A council speaks where it meets.
            // A paper that is discussed with parliament is not handed in then.
            Some(Sense::Speak) => acting(&[Family::Council])
                .or_else(|| {
                    acting(SAID)
                        .filter(|hit| hit.noun.family != Family::Letter || !self.before_parliament(clause))
                })
                .or_else(subject),
            Some(Sense::Deliver) => acting(&[Family::Letter, Family::Occasion]),
            Some(Sense::Offer) => acting(&[Family::Motion, Family::Meal]).or_else(moved),
            Some(Sense::Debate) => acting(&[Family::Debate]),
            Some(Sense::Act) => preceded().or_else(|| acting(SAID)).or_else(|| acting(MEETINGS)),
            None if range => {
                let line = || {
                    acting(&[Family::War, Family::Accession])
                        .or_else(|| any(&[Family::Letter]))
                        .filter(|_| week)
                };
                acting(MEETINGS).or_else(|| acting(SAID)).or_else(line)
            }
            _ => acting(SAID).or_else(moved).or_else(subject),
        };
        found.or_else(venue)
    }

    /// Whether a clause says of what is announced when it is to be: `aangekondigd voor`.
    fn announced_for(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| {
            self.one_of(token + 1, "voor|for|op|in|on")
                && self.words.verb(token).is_some_and(|verb| verb.sense == Sense::Announce)
        })
    }

    /// Whether a clause says that one thing came before or after another: `werd voorafgegaan door`.
    fn precedes(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|token| self.one_of(token, "voorafgegaan|gevolgd|preceded|followed|ingeleid"))
    }

    /// The preposition that leads in the phrase of a noun, if one does.
    pub(super) fn led(&self, hit: Hit, clause: &Range<usize>) -> Option<&str> {
        let mut start = hit.start;
        while start > clause.start && hit.start - start < 6 && self.qualifies(start - 1) {
            start -= 1;
        }
        while start > clause.start && (self.is(start - 1, Function::Determiner)) {
            start -= 1;
        }
        let before = start.checked_sub(1).filter(|before| *before >= clause.start)?;
        // `two days of meetings`: the days are no thing of their own.
        if before > clause.start && self.one_of(before - 1, list!("days|dagen|series|reeks|round")) {
            return None;
        }
        self.is(before, Function::Preposition).then(|| self.word(before))
    }
}

/// What a date in a clause with *is, wordt gehouden, vindt plaats* is the date of.
const MEETINGS: &[Family] = &[
    Family::Summit,
    Family::Ministerial,
    Family::Meeting,
    Family::Session,
    Family::Council,
    Family::Meal,
    Family::Forum,
    Family::Ceremony,
    Family::Debate,
    Family::Visit,
    Family::Talk,
    Family::Election,
    Family::Occasion,
    Family::Truce,
];

/// What is made, said or paid in a clause whose verb says no more.
const SAID: &[Family] = &[
    Family::Motion,
    Family::Letter,
    Family::Declaration,
    Family::Election,
    Family::Visit,
    Family::Talk,
    Family::Debate,
];

/// What is held and does nothing itself.
const HELD: &[Family] = &[Family::Session, Family::Meal, Family::Forum, Family::Ceremony];

/// What something may be said or done at.
const VENUES: &[Family] = &[
    Family::Visit,
    Family::Debate,
    Family::Summit,
    Family::Ministerial,
    Family::Session,
    Family::Council,
    Family::Meal,
    Family::Forum,
    Family::Talk,
    Family::Letter,
    Family::War,
];
