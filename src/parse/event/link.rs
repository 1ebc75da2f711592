//! One event, many mentions: mentions joined by name, date and definite reference.

use std::collections::HashMap;

use super::attach::{is_day, is_year, within};
use super::background;
use super::mention::Mention;
use super::words::Family;
use crate::model::{Basis, Edtf, EventKind};
use crate::order;

/// How many events of one date or name are compared with a mention.
const LOOK_BACK: usize = 24;

/// How many nouns of the title wait for the event that they name.
const PENDING: usize = 4;

/// An event in the making: its mentions in the order in which they were joined.
#[derive(Debug)]
pub struct Draft {
    /// The kind of event.
    pub kind: EventKind,
    /// What it is about.
    pub family: Family,
    /// Its name, empty where none was given.
    pub key: String,
    /// Its date and how that was found.
    pub date: Option<(Edtf, Basis)>,
    /// The mention whose words date it.
    pub dated_by: Option<usize>,
    /// The last word of the noun it is built around, in small letters.
    pub noun: String,
    /// Whether it is what was agreed in a year.
    pub agreed: bool,
    /// Indices of the mentions that the linker was given.
    pub mentions: Vec<usize>,
}

/// A noun of the title that waits for the event that it names.
#[derive(Debug)]
struct Pending {
    index: usize,
    of: Family,
    kind: EventKind,
    noun: String,
    key: String,
}

/// Families between which a reference may go: `de bijeenkomst` for a summit.
fn group(family: Family) -> Family {
    match family {
        Family::Summit | Family::Ministerial | Family::Meeting => Family::Summit,
        other => other,
    }
}

/// Joins mentions to events.
#[derive(Debug, Default)]
pub struct Linker {
    /// The events, in the order of their first mention.
    pub drafts: Vec<Draft>,
    by_date: HashMap<(Family, Edtf), Vec<usize>>,
    by_year: HashMap<i32, Vec<usize>>,
    by_key: HashMap<(Family, String), Vec<usize>>,
    last: HashMap<Family, usize>,
    pending: Vec<Pending>,
    /// The meeting that the report is about.
    pub main: Option<usize>,
}

impl Linker {
    /// Adds a mention, `index` among all mentions; the event that it speaks of, if any.
    pub fn add(&mut self, index: usize, mention: &Mention) -> Option<usize> {
        let found =
            self.same_name(mention).or_else(|| self.same_date(mention)).or_else(|| self.reference(mention));
        let draft = match found {
            Some(draft) => draft,
            None if mention.creates => self.create(mention),
            None => {
                if mention.title && self.pending.len() < PENDING {
                    self.pending.push(Pending {
                        index,
                        of: group(mention.family),
                        kind: mention.kind,
                        noun: mention.noun.clone(),
                        key: mention.key.clone(),
                    });
                }
                return None;
            }
        };
        self.join(draft, index, mention);
        Some(draft)
    }

    /// The event of the same name whose date fits.
    fn same_name(&self, mention: &Mention) -> Option<usize> {
        if mention.key.is_empty() {
            return None;
        }
        let named = self.by_key.get(&(group(mention.family), mention.key.clone()))?;
        // A motion is put to the vote and carried out on other days than it was handed in.
        let any_date = matches!(mention.family, Family::Motion | Family::War);
        let mut recent = named.iter().rev().take(LOOK_BACK).copied();
        recent.find(|draft| any_date || fits(self.drafts[*draft].date, mention.date))
    }

    /// The event of the same date that the mention may be another name of.
    fn same_date(&self, mention: &Mention) -> Option<usize> {
        let (date, _) = mention.date?;
        // `Allies met on 7 and 8 July`: the meeting that the report is about has these days.
        let main = self.main.filter(|main| {
            let days = is_day(date) && date.first() != date.last();
            days && self.drafts[*main].date.is_some_and(|(known, _)| known == date)
        });
        if mention.family == Family::Talk && mention.kind == EventKind::Session && main.is_some() {
            return main;
        }
        if group(mention.family) == Family::Summit
            && let Some(draft) = self.named_by_title(mention, date).or_else(|| self.in_year(mention, date))
        {
            return Some(draft);
        }
        let same_day = self.by_date.get(&(group(mention.family), date))?;
        same_day.iter().rev().take(LOOK_BACK).copied().find(|draft| {
            let draft = &self.drafts[*draft];
            let names = draft.key.is_empty() || mention.key.is_empty() || draft.key == mention.key;
            match mention.family {
                // What ends a debate by its motions is another one than the debate.
                Family::Debate => names && (draft.noun == "vao") == (mention.noun == "vao"),
                Family::Summit | Family::Ministerial | Family::Meeting => names,
                Family::Letter | Family::Motion | Family::Accession | Family::War | Family::Visit => names,
                Family::Session | Family::Council | Family::Meal | Family::Forum => {
                    draft.family == mention.family && draft.key == mention.key && !mention.key.is_empty()
                }
                Family::Occasion | Family::Election | Family::Truce | Family::Ceremony => {
                    draft.family == mention.family
                }
                _ => false,
            }
        })
    }

    /// For a meeting with a date and no name: the one that was named without a date and took place
    /// then as far as is known, or the report's own meeting where the date is one of its days.
    fn named_by_title(&self, mention: &Mention, date: Edtf) -> Option<usize> {
        let named =
            |draft: &Draft| mention.key.is_empty() || draft.key.is_empty() || draft.key == mention.key;
        let last =
            self.last.get(&Family::Summit).copied().filter(|_| mention.key.is_empty()).filter(|last| {
                let last = &self.drafts[*last];
                last.date.is_none()
                    && last.kind == mention.kind
                    && (background::dated(&last.key, date).is_some() || background::key(&last.key).is_none())
            });
        let main = self.main.filter(|main| {
            let main = &self.drafts[*main];
            let day =
                main.date.is_some_and(|(known, _)| known != date && is_day(date) && within(date, known));
            // `volgende week komen de leiders bijeen`.
            let week = main.date.is_some_and(|(known, _)| is_day(date) && within(known, date));
            mention.kind == main.kind
                && named(main)
                && (week
                    || day && (mention.key.is_empty() || main.date.is_some_and(|(known, _)| !is_day(known))))
        });
        last.or(main)
    }

    /// The summit of a year that another mention dates closer: `de top van 2025`, `de top in Den Haag van
    /// 24 juni 2025`.
    fn in_year(&self, mention: &Mention, date: Edtf) -> Option<usize> {
        let year = date.first()?.ymd().0;
        let drafts = self.by_year.get(&year).filter(|_| mention.kind == EventKind::Summit)?;
        drafts.iter().rev().take(LOOK_BACK).copied().find(|draft| {
            let draft = &self.drafts[*draft];
            let one_unnamed = draft.key.is_empty() || mention.key.is_empty();
            let other = draft.date.is_some_and(|(known, _)| {
                known != date
                    && (within(date, known) || within(known, date))
                    && (is_year(date) || is_year(known))
            });
            draft.kind == EventKind::Summit && one_unnamed && other
        })
    }

    /// The event that a definite noun phrase without a date or name of its own refers to.
    fn reference(&self, mention: &Mention) -> Option<usize> {
        if mention.date.is_some()
            || (!mention.key.is_empty() && mention.creates && !matches!(mention.family, Family::War))
        {
            return None;
        }
        let family = group(mention.family);
        let main = self.main.filter(|main| {
            let main = &self.drafts[*main];
            group(main.family) == family
                && (main.family == mention.family
                    || mention.family == Family::Ministerial && main.kind == EventKind::Ministerial)
        });
        let last = self.last.get(&mention.family).copied().or_else(|| self.last.get(&family).copied());
        let last = last.filter(|last| {
            family != Family::Summit
                || mention.family == Family::Meeting
                || self.drafts[*last].kind == mention.kind
        });
        let found = main.or(last)?;
        let names = mention.key.is_empty()
            || self.drafts[found].key.is_empty()
            || self.drafts[found].key == mention.key
            || mention.family == Family::War && mention.key.contains("by:");
        (names && self.same_noun(found, mention)).then_some(found)
    }

    /// Whether a reference may go by the family alone, or else uses the noun of the event: *de brief*
    /// for a *Kamerbrief*, but not *het verslag* for it.
    fn same_noun(&self, draft: usize, mention: &Mention) -> bool {
        let draft = &self.drafts[draft];
        let any = matches!(
            group(mention.family),
            Family::Summit | Family::Session | Family::Debate | Family::Motion
        );
        let by = mention.family == Family::War
            && (mention.key.contains("by:") || mention.key.is_empty())
            && !draft.key.contains(':');
        any || by || same_word(&draft.noun, &mention.noun)
    }

    /// A new event.
    fn create(&mut self, mention: &Mention) -> usize {
        self.drafts.push(Draft {
            kind: mention.kind,
            family: mention.family,
            key: String::new(),
            date: None,
            dated_by: None,
            noun: mention.noun.clone(),
            agreed: mention.agreed,
            mentions: Vec::new(),
        });
        let draft = self.drafts.len() - 1;
        // What the title called by a common noun: `Verslag van een algemeen overleg`.
        let family = group(mention.family);
        let pending = std::mem::take(&mut self.pending);
        for waiting in pending {
            let meets = family == Family::Summit && waiting.kind == mention.kind
                || family == Family::Debate && mention.noun.is_empty();
            // The North Atlantic Council is no NATO-Russia Council.
            let council = family == Family::Council && waiting.key != mention.key;
            let same = same_word(&waiting.noun, &mention.noun) && family != Family::Letter && !council;
            if waiting.of == family && mention.date.is_some() && (meets || same) {
                self.drafts[draft].mentions.push(waiting.index);
            } else {
                self.pending.push(waiting);
            }
        }
        draft
    }

    /// Joins a mention to an event, which takes over its name and the better date of the two.
    fn join(&mut self, draft: usize, index: usize, mention: &Mention) {
        let family = group(mention.family);
        let event = &mut self.drafts[draft];
        event.mentions.push(index);
        if event.key.is_empty() && !mention.key.is_empty() {
            event.key.clone_from(&mention.key);
            self.by_key.entry((family, mention.key.clone())).or_default().push(draft);
        }
        if let Some((date, basis)) = mention.date
            && event.date.is_none_or(|(known, _)| closer(date, known) && !is_day(known))
            && !(mention.family == Family::Motion && event.date.is_some())
        {
            event.date = Some((date, basis));
            event.dated_by = Some(index);
            if event.kind == EventKind::Summit
                && let Some(day) = date.first()
            {
                self.by_year.entry(day.ymd().0).or_default().push(draft);
            }
            self.by_date.entry((family, date)).or_default().push(draft);
        }
        self.last.insert(mention.family, draft);
        self.last.insert(family, draft);
    }

    /// Joins the paper that a footnote names to the event of the sentence that calls it.
    pub fn join_paper(&mut self, draft: usize, index: usize, mention: &Mention) {
        self.drafts[draft].mentions.push(index);
        if self.date_paper(draft, mention) {
            self.drafts[draft].dated_by = Some(index);
        }
    }

    /// Gives a paper without a date that of the debate in which it was moved; whether it had none.
    pub fn date_paper(&mut self, draft: usize, mention: &Mention) -> bool {
        let event = &mut self.drafts[draft];
        let undated = event.date.is_none();
        event.date = event.date.or(mention.date);
        undated
    }

    /// Makes what was agreed in a year part of the summit of that year that the report names.
    pub fn join_agreed(&mut self) {
        let year = |draft: &Draft| draft.date.and_then(|(date, _)| date.first()).map(|day| day.ymd().0);
        let mut summits: HashMap<i32, usize> = HashMap::new();
        let mut first: HashMap<i32, usize> = HashMap::new();
        for (index, draft) in self.drafts.iter().enumerate() {
            let Some(year) = year(draft) else { continue };
            if draft.kind == EventKind::Summit {
                summits.entry(year).or_insert(index);
            } else if draft.agreed {
                first.entry(year).or_insert(index);
            }
        }
        for index in 0..self.drafts.len() {
            let draft = &self.drafts[index];
            let Some(year) = year(draft).filter(|_| draft.agreed && draft.kind != EventKind::Summit) else {
                continue;
            };
            let Some(into) = summits.get(&year).or(first.get(&year)).copied().filter(|into| *into != index)
            else {
                continue;
            };
            let (mentions, date, dated_by) = {
                let draft = &mut self.drafts[index];
                (std::mem::take(&mut draft.mentions), draft.date, draft.dated_by)
            };
            let event = &mut self.drafts[into];
            event.mentions.extend(mentions);
            order::sort(&mut event.mentions);
            // What the report states goes before what the table knows.
            if event.date.is_some_and(|(_, basis)| basis == Basis::Background) {
                (event.date, event.dated_by) = (date, dated_by);
            }
        }
        self.drafts.retain(|draft| !draft.mentions.is_empty());
    }

    /// Gives an undated event a date from elsewhere.
    pub fn date(&mut self, draft: usize, date: (Edtf, Basis)) {
        if let Some(event) = self.drafts.get_mut(draft)
            && event.date.is_none()
        {
            event.date = Some(date);
        }
    }
}

/// Whether two nouns are the same or one is a compound of the other: `brief`, `Kamerbrief`.
fn same_word(a: &str, b: &str) -> bool {
    !a.is_empty() && !b.is_empty() && (a.ends_with(b) || b.ends_with(a))
}

/// Whether two dates may be of one event: one is missing, or one lies within the other.
fn fits(a: Option<(Edtf, Basis)>, b: Option<(Edtf, Basis)>) -> bool {
    let (Some((a, _)), Some((b, _))) = (a, b) else { return true };
    a == b || within(a, b) || within(b, a)
}

/// Whether the first date lies within the second and says more.
fn closer(date: Edtf, known: Edtf) -> bool {
    date != known && within(date, known)
}
