//! What is uttered: support and readiness, an expectation, what a chamber says is to be.

use super::amount::{FoundAmount, within};
use super::claim::Reader;
use super::guard::has_infinitive;
use crate::list;
use crate::model::Status;
use crate::text::list::List;

impl Reader<'_, '_> {
    /// Whether a chamber says what is to be: `sprak de Kamer uit dat de steun niet mag worden verlaagd`.
    pub(super) fn asks_by_motion(&self) -> bool {
        let clause = self.clause();
        self.has(clause.clone(), "kamer|parlement") && self.has(self.found().at..clause.end, "dat")
    }

    /// What *uitspreken* does: support and readiness bind, an expectation only with a share or sum.
    pub(super) fn utters(&self) -> Option<Status> {
        let clause = self.clause();
        let any = |nouns: &List| self.has(clause.clone(), nouns);
        if any(list!("waardering|zorg|zorgen|dank|medeleven|zorgen|bezorgdheid|teleurstelling")) {
            return None;
        }
        let sums = within(self.context.amounts, clause.clone());
        if any(list!("verwachting|hoop|wens")) {
            return sums.iter().any(FoundAmount::is_sum).then_some(Status::Proposed);
        }
        // `spraken opnieuw uit te streven naar 2%`.
        let again = any(list!("opnieuw|nogmaals|wederom|andermaal"));
        if any(list!("steun|bereidheid|voornemen|intentie|commitment")) {
            return Some(if again { Status::Reaffirmed } else { Status::Proposed });
        }
        let bound = has_infinitive(self.context, self.found().at..clause.end)
            && (again || sums.iter().any(FoundAmount::is_sum));
        bound.then_some(if again { Status::Reaffirmed } else { Status::Made })
    }
}
