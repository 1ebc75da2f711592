//! Abbreviations of both languages, by whether a sentence may end with one.

use crate::list;
use crate::text::list::{List, one_of};

/// What the full stop behind a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The word is no abbreviation: the stop ends a sentence.
    Full,
    /// Something must follow the abbreviation: `art.`, `prof.`.
    Never,
    /// Before a number only: `nr. 5`, `Dec. 2008`.
    NotBeforeNumber,
    /// An abbreviation that sentences also end with: `jl.`, `c.s.`, `etc.`.
    Maybe,
}

const NEVER: &List = list!(
    "\
     aant|alg|art|artt|bijv|bv|ca|cf|cie|dd|dhr|dr|drs|fig|gen|gov|h|hon|hr|ing|ir|jhr|jr|kol|lt|mevr|\
     mgr|min|mr|mrs|ms|mw|no|nr|nrs|par|pp|prof|rep|resp|rt|sec|sen|st|vgl|vs|vz|wnd"
);

const BEFORE_NUMBER: &List = list!(
    "\
     apr|aug|blz|col|dec|feb|febr|hfst|jan|jul|jun|jrg|mar|mrt|nov|nos|okt|oct|p|sep|sept|sub|vol|ed|pag|\
     rev|stb|stcrt|trb"
);

const MAYBE: &List = list!("ea|etc|enz|jl|jls|co|inc|ltd|cs|incl|excl|mln|mld|dept");

/// What the full stop behind a word in small letters says. Single letters are initials (`W.B.`) and
/// parts of abbreviations (`d.d.`); `dotted` are two in a row, such as `c.s.` and `U.S.`.
pub(super) fn stop(word: &str, dotted: bool) -> Stop {
    if word.chars().nth(1).is_none() && word.chars().all(char::is_alphabetic) {
        return if dotted { Stop::Maybe } else { Stop::Never };
    }
    match () {
        () if one_of(NEVER, word) => Stop::Never,
        () if one_of(BEFORE_NUMBER, word) => Stop::NotBeforeNumber,
        () if one_of(MAYBE, word) => Stop::Maybe,
        () => Stop::Full,
    }
}
