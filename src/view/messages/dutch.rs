//! The interface in Dutch.

use super::{Messages, Told, both};
use crate::model::{EventKind, PledgeKind, Season, Status, Unit};
use crate::view::source::SourceError;

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The words that date an item, after a colon; a full stop where there are none.
fn quoted(sentence: &str, words: Option<&str>) -> String {
    match words {
        Some(words) => format!("{sentence}: ‘{words}’."),
        None => format!("{sentence}."),
    }
}

pub(super) const MESSAGES: Messages = Messages {
    widget: "Tijdlijn van het verslag",
    untitled: "Verslag zonder titel",
    counts: |events, pledges| {
        let named = count(pledges, "toezegging", "toezeggingen");
        both((events, count(events, "gebeurtenis", "gebeurtenissen")), "en", (pledges, named))
    },
    read_from_report: "gelezen uit het verslag",

    meetings: "Bijeenkomsten",
    parliament: "Parlement",
    pledges: "Toezeggingen",
    world: "Wereld",
    filters: "Wat er te zien is",
    more_filters: "Filters",
    kind_of: "Soort",
    section: "Onderdeel",
    without_background: "Zonder datums van buiten het verslag",
    searched: "Zoekwoorden",
    in_force: "Gekozen filters",
    take_off: |filter| format!("{filter}: weghalen"),

    search: "Zoek in titels, citaten en namen",
    search_hint: "Zoek…",
    clear_all: "Toon weer alles",
    scale: "Tijdschaal",
    scale_even: "Gelijkmatig",
    scale_calendar: "Kalender",
    scale_even_says: "Drukke tijd krijgt meer ruimte: bij // verandert de as van tempo.",
    scale_calendar_says: "Elke dag krijgt evenveel ruimte.",
    scale_even_note: ["Bij // verandert", "het tempo"],
    scale_calendar_note: ["Elke dag", "even breed"],
    zoom_in: "Inzoomen",
    zoom_out: "Uitzoomen",
    whole_range: "Hele periode",
    view_tools: "Weergave",
    plot: "Tijdlijn als tekening; dezelfde gegevens staan in de lijst",
    overview: "Getoonde periode",
    window_start: "Begin van de getoonde periode",
    window_end: "Einde van de getoonde periode",
    window: |from, to| format!("{from} tot en met {to}"),
    today: "vandaag",
    more_here: |count| format!("+{count}"),
    show_cluster: |count| format!("Toon deze {count}"),
    show_cluster_of: |count, lane| format!("+{count} in {lane}: toon ze"),

    list: "Alles op volgorde",
    rows: |number| count(number, "regel", "regels"),
    rows_of: |shown, all| format!("{shown} van {all}"),
    show_more: |count| format!("Toon nog {count}"),
    undated: "Zonder datum",
    table: "Alles als tabel",
    to_table: "tabel",
    to_list: "lijst",
    title: "Titel",

    detail: "Gekozen",
    when: "Wanneer",
    who: "Wie",
    place: "Waar",
    amount: "Hoeveel",
    made: "Gedaan",
    due: "Uiterlijk",
    status: "Stand",
    made_at: "Gedaan bij",
    renews: "Vervolg op",
    also_mentioned: |number| format!("Nog {} in het verslag.", count(number, "vindplaats", "vindplaatsen")),
    previous: "vorige",
    next: "volgende",
    show_in_report: "Toon in het verslag",
    close: "Sluiten",
    passed: "verstreken",
    passed_on: |date, told| match told {
        Told::Day => format!("verstreken op {date}"),
        Told::Period => format!("verstreken in {date}"),
        Told::Roughly => format!("verstreken {date}"),
    },
    due_on: |date| format!("uiterlijk {date}"),
    no_date: "zonder datum",
    no_due: "zonder einddatum",

    stated: |words| quoted("De datum staat zo in het verslag", words),
    year_inferred: |words| {
        let sentence = "Het jaar volgt uit de rest van het verslag".to_owned();
        quoted(&(sentence + words.map_or("", |_| "; er staat")), words)
    },
    relative: |words, from| {
        let sentence = match from {
            Some(from) => format!("Gerekend vanaf de datum van het verslag, {from}"),
            None => "Gerekend vanaf de datum van het verslag".to_owned(),
        };
        quoted(&sentence, words)
    },
    from_context: |words| quoted("De datum komt uit een andere zin van het verslag", words),
    due_stated: |words| quoted("De termijn staat zo in het verslag", Some(words)),
    background: "De datum staat niet in het verslag: hij komt uit een lijst van NAVO-toppen.",

    since: |date| format!("sinds {date}"),
    until: |date| format!("tot {date}"),
    from_to: |from, to| format!("{from} – {to}"),
    season: |season, year| {
        let season = match season {
            Season::Spring => "voorjaar",
            Season::Summer => "zomer",
            Season::Autumn => "najaar",
            Season::Winter => "winter",
        };
        format!("{season} {year}")
    },
    quarter: |quarter, year| format!("{quarter}e kwartaal van {year}"),
    quarter_short: |quarter, year| format!("{quarter}e kw. {year}"),
    decade: |year| format!("jaren {year}–{}", year + 9),
    this_period: "nu",

    amount_in: |number, unit| match unit {
        Unit::Currency(code) => match code.as_str() {
            "EUR" => format!("€\u{a0}{number}"),
            "USD" => format!("$\u{a0}{number}"),
            "GBP" => format!("£\u{a0}{number}"),
            code => format!("{code}\u{a0}{number}"),
        },
        Unit::PercentOfGdp => format!("{number}% van het bbp"),
        Unit::Percent => format!("{number}%"),
        Unit::Count(noun) => format!("{number} {noun}"),
    },
    million: "miljoen",
    billion: "miljard",

    report: "Het verslag",
    report_legend: "Onderstreept is wat op de tijdlijn staat. Klik erop om het te kiezen.",
    contents: "In dit verslag",
    marked_date: "datum",
    marked_chosen: "gekozen",
    read_here: "Hier bent u in het verslag",
    footnote: |number| format!("Noot {number}"),
    back_to_text: "Terug naar de tekst",
    earlier_text: "Eerder in het verslag",
    later_text: "Verder in het verslag",

    open: "Open een verslag",
    open_title: "Open een verslag",
    open_private: "Het verslag wordt in uw browser gelezen en gaat nergens naartoe.",
    paste: "Plak hier de tekst van een verslag",
    choose_file: "Kies een tekstbestand",
    or_drop: "of sleep het hierheen",
    read_text: "Lees deze tekst",
    cancel: "Annuleer",

    loading: "Het verslag wordt gelezen…",
    nothing_found: "In deze tekst is niets gevonden dat op een tijdlijn past.",
    nothing_found_help: "Er staan geen gebeurtenissen of toezeggingen in die te herkennen waren. Open een \
                         ander verslag, of lees de tekst hieronder.",
    no_match: "Geen treffers.",
    no_match_help: "Niets past bij deze zoekwoorden en filters samen. Haal er een weg, of toon weer alles.",
    retry: "Probeer het opnieuw",
    source_error: |error| match error {
        SourceError::Empty => "Hier staat geen tekst om te lezen.",
        SourceError::TooLarge => "Dit is groter dan 16 MB, en dat is te veel om te lezen.",
        SourceError::NotText => "Dit bestand is geen tekst (UTF-8). Bewaar het verslag als .txt en open dat.",
        SourceError::NotTimeline => "Deze JSON is geen tijdlijn die hier te tonen is.",
        SourceError::Unreachable => "Het verslag kon niet worden opgehaald.",
        SourceError::TooSlow => "Het ophalen van het verslag duurde te lang.",
        SourceError::NoSuchElement => "Het verslag staat niet op deze pagina.",
    },

    keys: "Toetsen",
    key_table: &[
        ("← →", "eerder, later"),
        ("↑ ↓", "vorige en volgende regel; in de tekening een baan hoger, lager"),
        ("Home End", "eerste, laatste"),
        ("Enter", "kies, en lees in het verslag; open een telling"),
        ("+ − 0", "inzoomen, uitzoomen, hele periode"),
        ("/", "zoek"),
        ("Esc", "sluit, wis"),
        ("?", "deze toetsen"),
    ],

    event: "Gebeurtenis",
    pledge: "Toezegging",
    kind: |kind| match kind {
        EventKind::Summit => "Top",
        EventKind::Ministerial => "Ministeriële bijeenkomst",
        EventKind::Session => "Werksessie",
        EventKind::Ceremony => "Ceremonie",
        EventKind::Debate => "Debat",
        EventKind::Letter => "Brief",
        EventKind::Motion => "Motie",
        EventKind::Visit => "Bezoek",
        EventKind::Call => "Gesprek",
        EventKind::Declaration => "Verklaring",
        EventKind::Accession => "Toetreding",
        EventKind::Conflict => "Conflict",
        EventKind::Deadline => "Termijn",
        EventKind::Other => "Gebeurtenis",
    },
    pledge_kind: |kind| match kind {
        PledgeKind::Spending => "Uitgavennorm",
        PledgeKind::Contribution => "Bijdrage",
        PledgeKind::Political => "Politieke toezegging",
        PledgeKind::Parliamentary => "Toezegging aan het parlement",
    },
    status_word: |status| match status {
        Status::Made => "toegezegd",
        Status::Announced => "aangekondigd",
        Status::Proposed => "voorgesteld",
        Status::Reaffirmed => "bevestigd",
        Status::CalledFor => "gevraagd, niet toegezegd",
        Status::Fulfilled => "nagekomen",
        Status::Declined => "niet toegezegd",
    },
};
