//! English dates: the words, the numbers, and the verbs that tell past from future.

use super::feast::Feast;
use super::sense::{Meetings, Name, Papers, Pick, Sense, Table, Tongue, Unit, numbered, rows};
use super::tense::Tense;
use crate::list;
use crate::model::{Season, Stretch};
use crate::parse::lexicon::Rows;
use crate::text::list::List;

/// What English brings to the reader of dates.
pub static TONGUE: Tongue = Tongue {
    words,
    compound,
    papers: PAPERS,
    month_first: true,
    in_counts: true,
    tenses: TENSES,
    counted: "time|occasion|anniversary|edition|place|member|ally|session|round|package|brigade|division|meeting|summit|\
              country|nation|state|fleet|army",
    again: (
        "meet|meets|convene|convenes|gather|gathers|return|returns|reconvene|reconvenes",
        "again|next|back",
    ),
    promises: (PROMISES, "that|to"),
    prefixes: ("", ""),
    present: None,
    tense,
};

const PROMISES: &List = list!(
    "agreed|promised|promises|pledged|pledges|announced|announces|undertook|undertaken|committed|commits|offered|offers|\
     decided|decides|vowed|tasked|invited|asked|called|urged|resolved|undertakes|agree|agrees|requested|instructed",
);

const PAPERS: Papers = Papers {
    issued: "date|dated|adopted|published|updated|changed|modified|revised|released|issued",
    debated: "debate|hearing|minutes",
    reports: "statement by|joint statement|communiqué|communique|declaration|report|minutes|summary|proceedings|readout",
    told: "report|summary|represented|attended|outcome|agreed by|issued by|issued at|\
           taking part in|participating in",
    others: "annotated agenda|written consultation|annual report|questions",
    meetings: Meetings {
        councils: "meeting|meetings|summit|talks|council|conference|ministerial|session|ministers|leaders",
        debates: "debate|committee|hearing",
        meets: "met|gathered|convened|attended",
        held: "held|place|convened|ended|met|took",
        relatives: "which|that",
        openers: "who|whom|whose|where|when|after|since|before|until|following|because|while|as|by|ahead|once",
        others: "visit|accession|signing|letter|motion|attack|invasion|election|elections|referendum|protocol|protocols|\
                 decision|ratification|joined|acceded|office|appointment|statement|anniversary|agenda|treaty|signed|\
                 annexation|questions|member|members|became|invited",
    },
    changed: "updated|changed|modified|revised",
    dated: "motion|amendment|letter|debate|report|resolution|statement|declaration",
};
const MONTHS: &str = "january;february;;april;;june;july;august;september;october;november;december";
const SHORT_MONTHS: &str = "jan;feb|febr;mar;apr;;jun;jul;aug;sep|sept;oct;nov;dec";
const WEEKDAYS: &str = "monday;tuesday;wednesday;thursday;friday;saturday;sunday";
const SHORT_WEEKDAYS: &str = "mon;tue|tues;wed;thu|thur|thurs;fri;sat;sun";

const UNITS: &str = "\
     zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;\
     sixteen;seventeen;eighteen;nineteen";
const ORDINALS: &str = "\
     zeroth;first;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;\
     fourteenth;fifteenth;sixteenth;seventeenth;eighteenth;nineteenth";
const TENS: &str = "\
     twenty;thirty;forty;fifty;sixty;seventy;eighty;ninety";
const ORDINAL_TENS: &str = "\
     twentieth;thirtieth;fortieth;fiftieth;sixtieth;seventieth;eightieth;ninetieth";
const DECADES: &str = "\
     twenties;thirties;forties;fifties;sixties;seventies;eighties;nineties";

const WORDS: Table = &[
    (Sense::Month(3, Name::Shared), "march"),
    (Sense::Month(5, Name::Shared), "may"),
    (Sense::Unit(Unit::Day, false), "day"),
    (Sense::Unit(Unit::Day, true), "days"),
    (Sense::Unit(Unit::Weekend, false), "weekend"),
    (Sense::Unit(Unit::Week, false), "week"),
    (Sense::Unit(Unit::Week, true), "weeks"),
    (Sense::Unit(Unit::Month, false), "month"),
    (Sense::Unit(Unit::Month, true), "months"),
    (Sense::Unit(Unit::Quarter, false), "quarter"),
    (Sense::Unit(Unit::Quarter, true), "quarters"),
    (Sense::Unit(Unit::Year, false), "year"),
    (Sense::Unit(Unit::Year, true), "years"),
    (Sense::Unit(Unit::Decade, false), "decade"),
    (Sense::Season(Season::Spring), "spring|springtime"),
    (Sense::Season(Season::Summer), "summer"),
    (Sense::Season(Season::Autumn), "autumn|fall"),
    (Sense::Season(Season::Winter), "winter"),
    (Sense::Quarter(1), "q1"),
    (Sense::Quarter(2), "q2"),
    (Sense::Quarter(3), "q3"),
    (Sense::Quarter(4), "q4"),
    (Sense::HalfYear(1), "h1"),
    (Sense::HalfYear(2), "h2"),
    (Sense::Half(false), "half"),
    (Sense::Half(true), "half-year"),
    (Sense::Final, "final"),
    (Sense::Today(0), "today|tonight"),
    (Sense::Today(-1), "yesterday"),
    (Sense::Today(-2), "day before yesterday"),
    (Sense::Today(1), "tomorrow"),
    (Sense::Today(2), "day after tomorrow"),
    (
        Sense::Nothing,
        "day after day|day by day|one day|this time|these days|this day and age|day to day|up-to-date|\
         spring recess|spring break|summer recess|summer break|summer holidays|autumn recess|autumn break|winter recess|\
         winter break|easter recess|easter break|christmas recess|christmas break|whitsun recess|summer camp|summer school",
    ),
    (Sense::Pick(Pick::This), "this|current"),
    (Sense::Pick(Pick::Last), "last|previous|preceding"),
    (Sense::Pick(Pick::Past), "past"),
    (Sense::Pick(Pick::Next), "next"),
    (Sense::Pick(Pick::Following), "following"),
    (Sense::Pick(Pick::Coming), "coming|upcoming|forthcoming"),
    (Sense::Ago, "ago"),
    (Sense::Ahead, "from now"),
    (Sense::After, "later|afterwards|thereafter"),
    (Sense::Before, "earlier|previously"),
    (Sense::DayAway(-1, true), "day before|evening before|night before"),
    (Sense::DayAway(-1, false), "previous day"),
    (Sense::DayAway(1, true), "day after|morning after"),
    (Sense::DayAway(1, false), "following day"),
    (Sense::Beginning, "commencing|beginning|starting"),
    (Sense::That, "that|same"),
    (Sense::Relative, "as|when"),
    (Sense::PartOfDay, "morning|afternoon|evening|night"),
    (Sense::Approximately(Stretch::Early), "early|early in|beginning of|start of|turn of"),
    (Sense::Approximately(Stretch::Middle), "mid|mid -|middle of"),
    (Sense::Approximately(Stretch::Late), "late|late in"),
    (Sense::Approximately(Stretch::End), "end|end of|close of"),
    (Sense::Article, "the"),
    (Sense::Possessive, "our|its|their|his|her"),
    (Sense::Of, "of"),
    (Sense::In, "in"),
    (Sense::On, "on"),
    (
        Sense::Lead,
        "since|from|during|for|around|throughout|circa|at|toward|towards|within|\
         period|into|as of|as from|beyond|both|than|well before|shortly after|shortly before|just before|just after",
    ),
    (Sense::By, "by|before|no later than|not later than"),
    (Sense::Behind, "after"),
    (Sense::Between, "between"),
    (Sense::And, "and|&"),
    (Sense::Or, "or"),
    (Sense::Until, "to|until|till|through|thru|up to|up to and including|until and including"),
    (Sense::Dated, "dated|date|date :"),
    (
        Sense::Numbered,
        "no|no .|nos .|number|numbers|article|articles|art .|resolution|resolutions|regulation|directive|decision|\
         page|pages|p .|pp .|paragraph|paragraphs|para|para .|chapter|annex|table|figure|note|footnote|§|tel .|\
         phone|section|version|protocol|flight|part|item|question|recommendation|ref .|reference|case|room|isbn",
    ),
    (Sense::Currency, "eur|euro|euros|€|usd|gbp|$|£|dollar|dollars|us$"),
    (
        Sense::Measure,
        "million|billion|trillion|bn|m|percent|per cent|%|‰|km|kilometres|kilometers|metres|meters|miles|\
         degrees|°|hours|hrs|minutes|seconds|kg|tons|tonnes|litres|megawatt|mw|kwh|°c|hectares|km²|m²|times|feet|ft",
    ),
    (
        Sense::Roughly,
        "about|approximately|nearly|almost|some|roughly|over|around|at least|at most|more than|less than|\
         fewer than|total|all|only|up to|these|those|additional|further|extra",
    ),
    (Sense::Every, "every|each|annual|any"),
    (Sense::Named, "agenda|nato|horizon|vision|goals|programme|program"),
    (
        Sense::Small,
        "is|was|are|were|be|been|will|would|has|have|had|can|could|must|shall|should|which|who|where|\
         it|he|she|they|we|i|you|not|but|so|if|because|while|with|without|under|then|\
         took|saw|brought|marked|led|did|does|do|also|however|there|here|out|off",
    ),
    (Sense::Feast(Feast::Fixed(7, 4)), "independence day|fourth of july"),
    (Sense::Feast(Feast::Fixed(5, 9)), "europe day"),
    (Sense::Feast(Feast::Fixed(12, 25)), "christmas|christmas day"),
    (Sense::Feast(Feast::Fixed(12, 24)), "christmas eve"),
    (Sense::Feast(Feast::Fixed(12, 26)), "boxing day"),
    (Sense::Feast(Feast::Fixed(12, 31)), "new year's eve|new year’s eve"),
    (Sense::Feast(Feast::Fixed(1, 1)), "new year's day|new year’s day|new year's|new year’s"),
    (Sense::Feast(Feast::Fixed(2, 14)), "valentine's day|valentine’s day"),
    (Sense::Feast(Feast::Fixed(3, 17)), "saint patrick|saint patrick's day|st . patrick's day"),
    (Sense::Feast(Feast::Fixed(10, 31)), "halloween"),
    (Sense::Feast(Feast::Fixed(11, 11)), "armistice day|veterans day|remembrance day"),
    (Sense::Feast(Feast::Nth(11, 4, 3)), "thanksgiving|thanksgiving day"),
    (Sense::Feast(Feast::Nth(9, 1, 0)), "labor day|labour day"),
    (Sense::Feast(Feast::Nth(5, 5, 0)), "memorial day"),
    (Sense::Feast(Feast::Nth(1, 3, 0)), "martin luther king day"),
    (Sense::Feast(Feast::Easter(-2)), "good friday"),
    (Sense::Feast(Feast::Easter(0)), "easter|easter sunday"),
    (Sense::Feast(Feast::Easter(1)), "easter monday"),
    (Sense::Feast(Feast::Easter(39)), "ascension day"),
    (Sense::Feast(Feast::Easter(49)), "pentecost|whit sunday|whitsun"),
    (Sense::Feast(Feast::Easter(50)), "whit monday"),
];

/// Verbs and other words by the time that they give a clause.
const TENSES: &[(Tense, &str)] = &[
    (
        Tense::Past,
        "was|were|had|has|have|did|been|said|met|took|held|gave|began|came|went|made|left|told|spoke|wrote|won|\
         saw|sent|became|brought|agreed|chose|stood|fell|led|kept|knew|found|set|laid|since|ago|earlier|already|got|\
         died|paid|lost|built|fought|flew|rose|grew|spent|bought|felt|struck|drew|drove|ran|sank|sold|shot|lent|dealt|heard|\
         threw|broke|rode|swore|shook|sought|caught|fled|hung|forbade|withdrew|overran",
    ),
    (
        Tense::Future,
        "will|shall|be|'ll|’ll|expected|due|scheduled|planned|going|intends|intend|hopes|hope|aims|\
         must|should|next|upcoming|forthcoming|meet|meets|follows|takes|convenes|gathers|resumes|returns|hosts|arrives|travels|reconvenes|expires|ends|begins|starts|opens|runs|i'll|i’ll|we'll|we’ll|they'll|he'll|she'll|it'll|want",
    ),
];

/// All English words.
fn words() -> Rows<Sense> {
    let mut all = rows(WORDS);
    numbered(&mut all, MONTHS, 1, |month| Sense::Month(month, Name::Sure));
    numbered(&mut all, SHORT_MONTHS, 1, |month| Sense::Month(month, Name::Short));
    numbered(&mut all, WEEKDAYS, 0, Sense::Weekday);
    numbered(&mut all, SHORT_WEEKDAYS, 0, Sense::ShortWeekday);
    numbered(&mut all, UNITS, 0, |number| Sense::Cardinal(number.into()));
    numbered(&mut all, ORDINALS, 0, |number| Sense::Ordinal(number, false));
    numbered(&mut all, TENS, 2, |ten| Sense::Cardinal(u16::from(ten) * 10));
    numbered(&mut all, ORDINAL_TENS, 2, |ten| Sense::Ordinal(ten * 10, false));
    numbered(&mut all, DECADES, 2, |ten| Sense::Decade(u16::from(ten) * 10));
    all.add("noughties", Sense::Decade(2000));
    all.add("a|an", Sense::Cardinal(1));
    all.add("hundred", Sense::Cardinal(100));
    all.add("thousand", Sense::Cardinal(1000));
    all
}

/// Ordinals and decades in digits: `1st`, `17th`; `1990s`, `90s`.
fn compound(word: &str) -> Option<Sense> {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &word[..word.len() - letters.len()];
    match letters {
        "st" | "nd" | "rd" | "th" => Some(Sense::Ordinal(digits.parse().ok()?, true)),
        "s" if digits.ends_with('0') && matches!(digits.len(), 2 | 4) => {
            Some(Sense::Decade(digits.parse().ok()?))
        }
        _ => None,
    }
}

/// Guesses the time of a verb: most past forms end in `ed`.
fn tense(word: &str) -> Option<Tense> {
    (word.len() > 4 && word.ends_with("ed")).then_some(Tense::Past)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_in_digits() {
        for (word, sense) in [
            ("17th", Some(Sense::Ordinal(17, true))),
            ("2nd", Some(Sense::Ordinal(2, true))),
            ("17", None),
            ("1990s", Some(Sense::Decade(1990))),
            ("5s", None),
        ] {
            assert_eq!(compound(word), sense, "{word}");
        }
    }
}
