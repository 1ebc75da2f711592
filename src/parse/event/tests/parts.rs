//! The steps below the events: classes of words, clauses, noun phrases, the words that lead in a date.

use super::super::attach::Lead;
use super::super::words::{Class, Family, Function};
use super::with_reader;

/// The clauses of a text of one sentence.
fn clauses(marked: &str) -> Vec<String> {
    with_reader(marked, |reader| {
        let clauses = reader.clauses(reader.document.sentences[0].tokens());
        clauses.into_iter().map(|clause| reader.text(&reader.trimmed(clause)).to_owned()).collect()
    })
}

#[test]
fn a_sentence_is_cut_where_another_act_begins() {
    for (text, expected) in [
        (
            "Het kabinet steunt het plan, dat de ministers in juni aannamen.",
            vec!["Het kabinet steunt het plan", "dat de ministers in juni aannamen"],
        ),
        (
            "De ministers bezochten Kyiv en reisden daarna naar Praag.",
            vec!["De ministers bezochten Kyiv", "reisden daarna naar Praag"],
        ),
        (
            "Nederland heeft, samen met Polen, steun geleverd.",
            vec!["Nederland heeft, samen met Polen, steun geleverd"],
        ),
        ("De vloot is groot en de kas is leeg.", vec!["De vloot is groot en de kas is leeg"]),
        (
            "Premier Maas kondigde aan dat de missie eindigt.",
            vec!["Premier Maas kondigde aan", "dat de missie eindigt"],
        ),
        (
            "De ministers namen dat plan in het voorjaar aan.",
            vec!["De ministers namen dat plan in het voorjaar aan"],
        ),
        (
            "Minister Koch said that the Alliance was founded in 1949.",
            vec!["Minister Koch said", "that the Alliance was founded in 1949"],
        ),
        (
            "The council met in Rome and Minister Alba and Minister Ruiz joined it over dinner.",
            vec!["The council met in Rome", "Minister Alba and Minister Ruiz joined it over dinner"],
        ),
    ] {
        assert_eq!(clauses(text), expected);
    }
}

#[test]
fn verbs_are_known_by_their_shape() {
    let verbs = |text: &str| {
        with_reader(text, |reader| {
            let tokens = 0..reader.document.tokens.len();
            let verbs = tokens.filter(|token| reader.is_verb(*token));
            verbs.map(|token| reader.word(token).to_owned()).collect::<Vec<_>>().join(" ")
        })
    };
    for (text, expected) in [
        ("De brug werd door de genie hersteld.", "werd hersteld"),
        ("Het verdrag is opgezegd en de basis ontruimd.", "is opgezegd ontruimd"),
        ("De staf hoopt de route te beveiligen.", "hoopt beveiligen"),
        // Nouns and adjectives that look like participles.
        ("Het gebied en het geweld vormen een gevaar.", "vormen"),
        ("De versterkte eenheid is groot.", "is"),
        ("In dit verband is het besluit van belang.", "is"),
        ("The staff deepened the talks with widened effort.", "deepened"),
    ] {
        assert_eq!(verbs(text), expected, "{text}");
    }
}

#[test]
fn what_leads_in_a_date() {
    for (marked, expected) in [
        ("Het debat van {3 mei=2023-05-03} duurde lang.", Lead::Of),
        ("De vloot vertrekt op {3 mei=2023-05-03}.", Lead::At),
        ("De brief, d.d. {3 mei=2023-05-03}, is openbaar.", Lead::Paper),
        ("Dit moet uiterlijk {3 mei=2023-05-03} klaar zijn.", Lead::By),
        ("Dit moet voor {3 mei=2023-05-03} klaar zijn.", Lead::By),
        ("Het geld is voor {2024=2024} bestemd.", Lead::For),
        ("Sinds {3 mei=2023-05-03} is het rustig.", Lead::From),
        ("Na {3 mei=2023-05-03} is het rustig.", Lead::After),
        ("De zitting is voorzien voor {mei=2023-05}.", Lead::At),
        ("It must be ready by {May=2023-05}.", Lead::By),
    ] {
        let lead = with_reader(marked, |reader| {
            reader.lead(&reader.dates.found[0], &reader.document.sentences[0].tokens()).0
        });
        assert_eq!(lead, expected, "{marked}");
    }
}

#[test]
fn a_date_belongs_to_the_nearest_noun_that_takes_it() {
    let noun = |marked: &str| {
        with_reader(marked, |reader| {
            let sentence = &reader.document.sentences[0].tokens();
            let date = &reader.dates.found[0];
            let hit = reader.noun_of(date, reader.lead(date, sentence), sentence);
            hit.map(|hit| reader.text(&(hit.start..hit.end)).to_owned())
        })
    };
    for (marked, expected) in [
        ("De brief over het debat van {3 mei=2023-05-03} is openbaar.", Some("debat")),
        ("Het commissiedebat NAVO FMM van {3 mei=2023-05-03} ging over China.", Some("commissiedebat")),
        ("De motie-Bos over de vloot, d.d. {3 mei=2023-05-03}, is aangenomen.", Some("motie-Bos")),
        ("The {3 May=2023-05-03} debate was short.", Some("debate")),
        ("It was said in the {3 May=2023-05-03} debate.", Some("debate")),
        ("Parliament ratified the protocol on {3 May=2023-05-03}.", None),
        ("Op de vooravond van de Top, {3 mei=2023-05-03}, tekenden zij.", None),
        ("De vloot vertrekt op {3 mei=2023-05-03}.", None),
    ] {
        assert_eq!(noun(marked).as_deref(), expected, "{marked}");
    }
}

#[test]
fn words_have_one_class() {
    let class = |text: &str, word: &str| {
        with_reader(text, |reader| {
            let token = (0..reader.document.tokens.len()).find(|token| reader.word(*token) == word).unwrap();
            match reader.words.class(token) {
                Class::Noun(noun) => format!("{:?}", noun.family),
                Class::Verb(_) => "verb".to_owned(),
                Class::Function(function) => format!("{function:?}"),
                other => format!("{other:?}"),
            }
        })
    };
    for (text, word, expected) in [
        ("Het besluit viel in mei.", "besluit", format!("{:?}", Family::Declaration)),
        ("De raad besluit morgen.", "besluit", "verb".to_owned()),
        ("De leden van de raad gaan met zijn inzet akkoord.", "zijn", format!("{:?}", Function::Determiner)),
        ("De leden zijn akkoord.", "zijn", "verb".to_owned()),
        ("Er was een vlaggenceremonie.", "vlaggenceremonie", format!("{:?}", Family::Ceremony)),
        ("De motie-Bos is verworpen.", "motie-bos", format!("{:?}", Family::Motion)),
        ("De oorlog in Oekraïne duurt voort.", "oorlog", format!("{:?}", Family::War)),
    ] {
        assert_eq!(class(text, word), expected, "{text}");
    }
}
