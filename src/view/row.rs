//! One row of the list.

use yew::prelude::*;

use super::facts;
use super::glyph::{glyph, is_hollow};
use super::list;
use super::shared::Shared;
use super::words::Words;
use crate::layout::{Due, Rail, RailPart, Row, Shape, Timeline};
use crate::model::Item;

#[derive(Clone, PartialEq, Properties)]
pub struct ItemRowProps {
    pub timeline: Shared<Timeline>,
    pub row: Row,
    pub selected: bool,
    /// Whether Tab enters the list here.
    pub entry: bool,
    /// Whether the row stands under a heading with its year, which then need not be repeated.
    pub under_year: bool,
    /// Whether its date names the year even where that is the year of the report: it is the first of it.
    pub names_year: bool,
    pub words: Words,
    /// The detail, where it opens in place.
    #[prop_or_default]
    pub children: Html,
}

/// A row: sign, date, title, and for a pledge who is bound and until when.
#[component]
pub fn ItemRow(props: &ItemRowProps) -> Html {
    let ItemRowProps { timeline, row, selected, entry, under_year, names_year, words, children } = props;
    let item = timeline.item(row.key);
    let id = item.id().to_string();
    let date = item.date();
    let when = match under_year {
        true => facts::when_under_year(item, words),
        false => {
            let reported = timeline.report().reference_date.filter(|_| !names_year);
            facts::when_short(item, reported.map(|day| day.ymd().0), words)
        }
    };
    // What is longer than a day is drawn along its row, where there is an axis to draw it on.
    let extent = match row.shape {
        Shape::Band => Some("band-item"),
        Shape::Bar => Some("bar-item"),
        Shape::Dot | Shape::Pledge => None,
    };
    html! {
        <li class={classes!("item", row.lane.as_str(), extent)} part="item"
            data-item={id.clone()} data-type={facts::type_word(item)} data-kind={facts::kind_word(item)}
            data-value={date.map(|date| date.to_string())} aria-current={selected.then_some("true")}>
            <div class="rails" aria-hidden="true">{ for row.rails.iter().map(rail) }</div>
            <button type="button" class="row" data-go={id} tabindex={if *entry { "0" } else { "-1" }}>
                { glyph(row.lane, row.standing.map(|standing| standing.status)) }
                <span class="sub" lang={words.language.tag()}>
                    if !when.is_empty() {
                        <time class={classes!("when", row.background.then_some("background"))}
                            datetime={date.and_then(facts::datetime)}>{ when.clone() }</time>
                    }
                    if let Item::Pledge(pledge) = item {
                        <span class="note">{ facts::pledge_line(pledge, words) }</span>
                    }
                </span>
                if !when.is_empty() { { " " } }
                <span class="item-title" data-part="title">{ item.title() }</span>
            </button>
            { list::quote(timeline, item) }
            { children.clone() }
        </li>
    }
}

/// The part of a running pledge beside the row, as a strip whose place the style sheet knows.
fn rail(rail: &Rail) -> Html {
    let part = match rail.part {
        RailPart::Start => "start",
        RailPart::Through => "through",
        RailPart::End => "end",
        RailPart::Fade => "fade",
    };
    let hollow = is_hollow(Some(rail.standing.status)).then_some("hollow");
    let passed = (rail.standing.due == Due::Passed).then_some("passed");
    html! { <span class={classes!("rail", part, format!("track-{}", rail.track), hollow, passed)}></span> }
}
