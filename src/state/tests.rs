//! Filters, search and the order of the table over a small report.

use super::*;
use crate::layout::{Key, Timeline};
use crate::model::{Basis, Event, EventKind, ItemId, Pledge, PledgeKind, Report, Section, SectionId, Status};
use crate::text::Span;

fn event(id: &str, title: &str, kind: EventKind, date: Option<&str>, actors: &[&str]) -> Event {
    Event {
        id: ItemId::new(id),
        title: title.into(),
        kind,
        date: date.and_then(|date| date.parse().ok()),
        basis: Basis::Stated,
        date_span: None,
        place: None,
        actors: actors.iter().map(|&actor| actor.to_owned()).collect(),
        mentions: Vec::new(),
        section: Some(SectionId(0)),
    }
}

fn pledge(id: &str, title: &str, status: Status, due: Option<&str>) -> Pledge {
    Pledge {
        id: ItemId::new(id),
        title: title.into(),
        kind: PledgeKind::Contribution,
        actor: "Çelik".into(),
        status,
        amount: None,
        made: "2023-02".parse().ok(),
        basis: Basis::Background,
        due: due.and_then(|due| due.parse().ok()),
        date_span: None,
        event: None,
        renews: None,
        mentions: Vec::new(),
        section: Some(SectionId(1)),
    }
}

fn timeline() -> Timeline {
    let section = |title: &str| Section { title: title.into(), span: Span::default() };
    Timeline::new(Report {
        sections: vec![section("One"), section("Two")],
        events: vec![
            event("e1", "Top in Çanakkale", EventKind::Summit, Some("2021-05-01"), &["Turkije"]),
            event("e2", "alinea over de brief", EventKind::Letter, Some("2022"), &["Kamer", "Turkije"]),
            event("e3", "Bezoek", EventKind::Visit, None, &[]),
        ],
        pledges: vec![
            pledge("p1", "Schepen", Status::Made, Some("2026")),
            pledge("p2", "Geld", Status::CalledFor, None),
        ],
        ..Report::default()
    })
}

fn after(actions: impl IntoIterator<Item = Action>, timeline: &Timeline) -> State {
    actions.into_iter().fold(State::default(), |state, action| reduce(&state, action, timeline))
}

fn ids(keys: &[Key], timeline: &Timeline) -> Vec<String> {
    keys.iter().map(|&key| timeline.id(key).to_string()).collect()
}

fn shown(actions: impl IntoIterator<Item = Action>) -> Vec<String> {
    let timeline = timeline();
    ids(&visible(&timeline, &after(actions, &timeline)), &timeline)
}

#[test]
fn a_search_ignores_case_and_diacritics_and_wants_every_word() {
    for (query, found) in [
        ("canakkale", vec!["e1"]),
        ("TÖP çAN", vec!["e1"]),
        ("celik", vec!["p1", "p2"]),
        ("turkije brief", vec!["e2"]),
        ("turkije schepen", vec![]),
    ] {
        assert_eq!(shown([Action::SetQuery(query.into())]), found, "{query}");
    }
}

#[test]
fn values_of_one_filter_add_up_and_filters_narrow_each_other() {
    let turkey = || Action::ToggleActor("Turkije".into());
    assert_eq!(shown([turkey()]), ["e1", "e2"]);
    assert_eq!(shown([turkey(), Action::ToggleKind(Kind::Event(EventKind::Letter))]), ["e2"]);
    assert_eq!(shown([Action::ToggleStatus(Status::Made)]), ["p1"]);
    assert_eq!(
        shown([Action::ToggleStatus(Status::Made), Action::ToggleStatus(Status::CalledFor)]),
        ["p1", "p2"]
    );
    assert_eq!(shown([Action::ToggleSection(SectionId(0)), Action::ToggleStatus(Status::Made)]), [""; 0]);
    assert_eq!(shown([Action::ToggleBackground]), ["e1", "e2", "e3"]);
}

#[test]
fn a_filter_twice_is_no_filter_and_clearing_takes_all_away() {
    let made = || Action::ToggleStatus(Status::Made);
    assert_eq!(shown([made(), made()]).len(), 5);
    assert_eq!(
        shown([made(), Action::SetQuery("x".into()), Action::ToggleBackground, Action::ClearFilters]).len(),
        5
    );
}

#[test]
fn counts_say_what_choosing_a_value_would_show() {
    let timeline = timeline();
    let state = after([Action::ToggleKind(Kind::Event(EventKind::Letter))], &timeline);
    let facets = facets(&timeline, &state);
    // Its own list does not narrow a filter's counts; the others do.
    assert!(facets.kinds.contains(&(Kind::Event(EventKind::Summit), 1)));
    assert_eq!(facets.actors.first(), Some(&("Kamer".into(), 1)));
    assert!(facets.actors.contains(&("Turkije".into(), 1)));
    assert!(facets.statuses.iter().all(|&(_, count)| count == 0));
    assert_eq!(facets.sections, [(SectionId(0), 1), (SectionId(1), 0)]);
}

#[test]
fn the_table_is_sorted_by_any_column_with_empty_cells_last() {
    let timeline = timeline();
    let keys: Vec<Key> = timeline.keys().collect();
    for (column, descending, order) in [
        (Column::Date, false, ["e1", "e2", "p1", "p2", "e3"]),
        (Column::Date, true, ["p2", "p1", "e2", "e1", "e3"]),
        (Column::Title, false, ["e2", "e3", "p2", "p1", "e1"]),
        (Column::Actor, false, ["p1", "p2", "e2", "e1", "e3"]),
        (Column::Due, true, ["p1", "e1", "e2", "p2", "e3"]),
        (Column::Status, true, ["p2", "p1", "e1", "e2", "e3"]),
    ] {
        let order_of = ids(&sorted(&timeline, &keys, Sort { column, descending }), &timeline);
        assert_eq!(order_of, order, "{column:?} {descending}");
    }
}

#[test]
fn the_same_column_again_turns_the_table_round() {
    let timeline = timeline();
    let by = |column| Action::SortBy(column);
    let state = after([by(Column::Title), by(Column::Title)], &timeline);
    assert_eq!(state.sort, Sort { column: Column::Title, descending: true });
    let state = reduce(&state, by(Column::Kind), &timeline);
    assert_eq!(state.sort, Sort { column: Column::Kind, descending: false });
}

#[test]
fn steps_down_the_table_follow_its_order_and_stop_at_its_ends() {
    let timeline = timeline();
    // By title: e2, e3, p2, p1, e1.
    let walk = |steps: &[i32]| {
        let sort = std::iter::once(Action::SortBy(Column::Title));
        let state = sort.chain(steps.iter().map(|&rows| Action::StepRow(rows)));
        after(state, &timeline).selected.map(|id| id.to_string()).unwrap_or_default()
    };
    assert_eq!(walk(&[1]), "e2");
    assert_eq!(walk(&[1, 1, 1]), "p2");
    assert_eq!(walk(&[-1]), "e1");
    assert_eq!(walk(&[i32::MIN]), "e2");
    assert_eq!(walk(&[1, i32::MAX, 1]), "e1");
    assert_eq!(walk(&[i32::MAX, -1, i32::MIN, -1]), "e2");
}

#[test]
fn escape_closes_the_filters_before_it_chooses_nothing() {
    let timeline = timeline();
    let state = after([Action::Select(Some(ItemId::new("e1"))), Action::ToggleFilters], &timeline);
    let closed = reduce(&state, Action::Close, &timeline);
    assert_eq!((closed.panel, closed.selected.is_some()), (Panel::Detail, true));
    assert_eq!(reduce(&closed, Action::Close, &timeline).selected, None);
}
