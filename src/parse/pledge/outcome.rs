//! The words that tell what became of what parliament asked, and the outcome that a stretch of a
//! sentence tells with them.

use std::ops::Range;

use super::act::{Form, begins, one_of};
use super::answer::Asked;
use super::context::Context;
use super::when;
use crate::list;
use crate::model::Status;
use crate::text::list::List;

/// How far from the word of an outcome its denial stands, in tokens.
const NEAR: usize = 5;

/// Verbs by which an outcome is only wished for.
const WISHES: &List = list!("wil|wilde|willen|vragen|herinneren|herinnert");

/// The words of a language for what is asked and what becomes of it, divided by `|`.
pub(super) struct Outcomes {
    /// What parliament asks with.
    pub motions: &'static List,
    /// What others ask with too; counts with a word for who in parliament asks.
    pub requests: &'static List,
    /// All nouns of asking and promising, verbs of answering, and what ends a separable one.
    pub nouns: &'static List,
    /// What the government promised.
    pub undertakings: &'static List,
    /// Verbs of asking that a later stretch may answer.
    pub asked: &'static List,
    /// Who asks in parliament.
    pub members: &'static List,
    /// The outcome is no.
    pub refused: &'static List,
    /// The outcome is yes, unless denied.
    pub carried: &'static List,
    /// Separable verbs by their first words with what ends the clause.
    pub split: &'static [(&'static str, &'static str, bool)],
    /// The motion is adopted.
    pub adopted: &'static List,
    /// Words that begin a phrase for what was asked, before what was done.
    pub following: &'static List,
    /// Words that point back at what was asked.
    pub pointing: &'static List,
    /// Words after which what is asked is told.
    pub content: &'static List,
}

pub(super) const DUTCH: Outcomes = Outcomes {
    motions: list!("motie|moties|amendement|amendementen"),
    requests: list!("verzoek|verzoeken|oproep|wens|vraag|verlangen|voorstel"),
    nouns: list!(
        "motie|moties|amendement|amendementen|verzoek|verzoeken|oproep|wens|vraag|verlangen|voorstel|toezegging|toezeggingen|belofte|beloften|\
         doe|doet|doen|geef|geeft|aangenomen|meerderheid",
    ),
    undertakings: list!("toezegging|toezeggingen|belofte|beloften"),
    asked: list!("gevraagd|vroeg|vroegen|verzocht|verzochten|vraagt|verzoekt|verzoek|motie"),
    members: list!("kamer|lid|leden|kamerlid|fractie|commissie|heer|mevrouw|parlement"),
    refused: list!(
        "ontraad|ontraadt|ontraden|ontraadde|verworpen|verwierp|weggestemd|afgewezen|afwijst|afwijzen|onvervuld|onbeantwoord",
    ),
    carried: list!(
        "uitgevoerd|uitvoert|uitvoeren|voldoe|voldoet|voldaan|voldoen|tegemoet|tegemoetgekomen|tegemoetkomt|tegemoetkomen|\
              gehoor|gevolg|opvolging|invulling|uitvoering|overgenomen|overneemt|overnemen|afgedaan|ingelost|nagekomen|\
              nakomt|gestand|ingewilligd|inwilligen|gehonoreerd|honoreren|honoreer|honoreert|beslag|afgehandeld|\
              afgerond|recht|vervuld|gerealiseerd|ruimte",
    ),
    split: &[
        ("wijs|wijst|wijzen|wees|wezen", "af", false),
        ("leg|legt|leggen|legde|legden", "neer", false),
        ("haal|haalt|haalde|haalden", "niet", false),
        ("voer|voert|voeren|voerde|voerden", "uit", true),
        ("neem|neemt|nemen|nam|namen", "over", true),
        ("los|lost|lossen|loste", "in", true),
        ("kom|komt|komen|kwam", "na", true),
        ("willig|willigt|willigen|willigde", "in", true),
    ],
    adopted: list!("aangenomen|meerderheid"),
    following: list!("conform|overeenkomstig|zoals|op|ter|in|naar"),
    pointing: list!("daar|daaraan|hieraan|die|dat|dit|deze"),
    content: list!("om|over|oproept|opriep|vraagt|vroeg|verzoekt|verzocht|tot"),
};

pub(super) const ENGLISH: Outcomes = Outcomes {
    motions: list!("motion|motions|amendment"),
    requests: list!("request|requests|appeal|proposal"),
    nouns: list!(
        "motion|motions|amendment|request|requests|appeal|proposal|undertaking|undertakings|promise|carried|adopted|passed|majority",
    ),
    undertakings: list!("undertaking|undertakings|promise"),
    asked: list!("asked|asks|requested|request|motion"),
    members: list!("parliament|house|mp|mps|member|members|committee|senate|bundestag"),
    refused: list!(
        "rejected|rejects|oppose|opposes|opposed|defeated|declined|refused|withdrawn|negatived|unanswered|unmet",
    ),
    carried: list!(
        "implemented|acted|heeded|fulfilled|fulfils|honoured|granted|met|complied|discharged|accommodated|executed|satisfied|closed|accepted",
    ),
    split: &[("carried|carries|carry", "out", true)],
    adopted: list!("carried|adopted|passed|majority"),
    following: list!("following|as|in|at"),
    pointing: list!("it|that|this"),
    content: list!("to|about|on|calling|asking|for"),
};

/// `Op de vraag antwoordde de minister dat …`: what is answered is no deed.
const SAYING: &List = list!(
    "antwoordde|antwoordden|zei|zeiden|reageerde|reageerden|meldde|verklaarde|answered|replied|said|responded",
);

/// A word of an outcome in a stretch.
pub(super) struct Outcome {
    pub at: usize,
    pub status: Status,
}

/// The outcome that a stretch tells.
pub(super) fn outcome(
    context: &Context<'_>,
    outcomes: &Outcomes,
    asked: &Asked,
    stretch: Range<usize>,
) -> Option<Outcome> {
    let document = context.document;
    let words = context.acts.words;
    let word = |token: usize| document.word(token);
    let any = |list: &List| stretch.clone().any(|token| one_of(list, word(token)));
    let asked_here = stretch.contains(&asked.tokens.start);
    if let Some(at) = stretch.clone().find(|&token| one_of(outcomes.refused, word(token))) {
        return Some(Outcome { at, status: Status::Declined });
    }
    // `Geen steun kreeg een verzoek om`.
    let first = stretch.start + 1;
    if one_of(words.negation, word(stretch.start)) && one_of("steun|gehoor|bijval|support", word(first)) {
        return Some(Outcome { at: first, status: Status::Declined });
    }
    let split = outcomes.split.iter().find_map(|(verbs, particle, carries)| {
        let verb = stretch.clone().find(|&token| one_of(*verbs, word(token)))?;
        let at = (verb + 1..stretch.end)
            .rev()
            .find(|&token| word(token) == *particle && closes(context, token, stretch.end))?;
        Some((verb, at, *carries))
    });
    let carried = stretch
        .clone()
        .find(|&token| one_of(outcomes.carried, word(token)))
        .map(|at| (at, at, true))
        .or(split)
        // An undertaking that is asked for and not given: `Die doe ik niet`.
        .or_else(|| {
            let at = stretch.clone().find(|&token| one_of("doe|doet|doen|geef|geeft", word(token)))?;
            (!asked_here && stretch.len() < 9).then_some((at, at, true))
        });
    if let Some((first, at, carries)) = carried {
        if !carries {
            return Some(Outcome { at, status: Status::Declined });
        }
        let around = first.saturating_sub(NEAR).max(stretch.start)..stretch.end.min(at + NEAR);
        let denied = around.clone().any(|token| one_of(words.negation, word(token)));
        let modal = around.clone().any(|token| one_of(words.modal, word(token)));
        let wish = any(WISHES);
        if denied {
            return Some(Outcome { at, status: Status::Declined });
        }
        // Who accepts what others offer has done nothing of it yet.
        if modal
            || wish
            || word(at) == "accepted"
            || !asked_here && first == at && one_of("doe|doet|doen|geef|geeft", word(at))
        {
            return None;
        }
        let future = around.clone().any(|token| one_of(words.future, word(token)));
        let later = context
            .dates_in(stretch.clone())
            .iter()
            .any(|date| when::is_later(context, date.value) && date.value.first() > context.dates.reference);
        let coming = future
            || (later || document.has(stretch.clone(), "eerstvolgende|komende"))
                && stretch.clone().any(|token| one_of("wordt|worden|is|are", word(token)));
        return Some(Outcome { at, status: if coming { Status::Announced } else { Status::Fulfilled } });
    }
    // `Deze brief is tevens het antwoord op het verzoek`.
    let at = asked.tokens.start;
    let itself = one_of("deze|dit|this", word(stretch.start)) && words.is_paper(word(stretch.start + 1));
    if itself && document.has(stretch.start..at, "antwoord|reactie|response|answer|reply") {
        return Some(Outcome { at, status: Status::Fulfilled });
    }
    if let Some(at) = stretch.clone().find(|&token| one_of(outcomes.adopted, word(token))) {
        let motion = begins(outcomes.motions, word(asked.tokens.start));
        // `kreeg geen meerderheid`.
        let denied =
            (at.saturating_sub(NEAR).max(stretch.start)..at).any(|token| one_of(words.negation, word(token)));
        let status = if denied { Status::Declined } else { Status::CalledFor };
        return motion.then_some(Outcome { at, status });
    }
    // `Conform de motie heeft Nederland gepleit`, `Geheel in lijn met de motie vroeg Nederland`.
    let first = stretch.start + usize::from(one_of("geheel|mede|tevens|fully", word(stretch.start)));
    let past = |token: usize| context.acts.verbs(word(token)).any(|(_, form)| form == Form::Past);
    let near = asked_here && asked.tokens.start.saturating_sub(first) <= 4;
    let done = (asked.tokens.start..stretch.end).find(|&token| {
        (one_of(words.perfect, word(token)) || past(token))
            && !one_of(words.relative, word(token.wrapping_sub(1)))
    });
    let open =
        |token: usize| one_of(words.modal, word(token)) && !one_of(list!("vroeg|vroegen"), word(token));
    let coming = any(words.future) || stretch.clone().any(open) || any(SAYING);
    done.filter(|_| near && one_of(outcomes.following, word(first)) && !coming)
        .map(|at| Outcome { at, status: Status::Fulfilled })
}

/// Whether a particle ends its clause.
fn closes(context: &Context<'_>, token: usize, end: usize) -> bool {
    let next = context.document.word(token + 1);
    token + 1 >= end
        || one_of(",|.|(|)", next)
        || one_of(context.acts.words.relative, next)
        || one_of(context.acts.words.joining, next)
}
