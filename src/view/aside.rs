//! Beside the text of the report: its headings, and what the marks in it mean.

use yew::prelude::*;

use super::glyph::glyph;
use super::words::Words;
use crate::layout::{Lane, Timeline};
use crate::text::{Block, BlockKind};

/// Fewer headings than this are no table of contents.
const LEAST: usize = 3;

/// The heading of the report, its contents, and the legend of its marks; `heading` is the block of
/// the one under which the reader is. Where there is room the contents are open at once.
pub fn aside(
    timeline: &Timeline,
    blocks: &[Block],
    heading: Option<usize>,
    wide: bool,
    words: &Words,
) -> Html {
    let messages = words.messages();
    let report = timeline.report();
    let headings: Vec<_> =
        blocks.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Heading).collect();
    html! {
        <div class="aside">
            <h3>{ messages.report }</h3>
            if !timeline.is_empty() { <p class="muted">{ messages.report_legend }</p> }
            <ul class="legend muted" hidden={timeline.is_empty()}>
                { for Lane::ALL.into_iter().filter(|&lane| timeline.keys().any(|key| timeline.lane(key) == lane)).map(|lane| html! {
                    <li key={lane.as_str()}>{ glyph(lane, None) }<span class={classes!("sample", lane.as_str())}>{ messages.lane(lane) }</span></li>
                }) }
                <li><span class="date">{ messages.marked_date }</span></li>
                <li><mark>{ messages.marked_chosen }</mark></li>
            </ul>
            if headings.len() >= LEAST {
                <nav aria-label={messages.contents}>
                    <details class="contents" open={wide}>
                    <summary>{ messages.contents }</summary>
                    <ol lang={report.language.tag()}>
                        { for headings.into_iter().map(|(place, block)| html! {
                            <li key={place}>
                                <button type="button" class="content" data-to={place.to_string()}
                                    aria-current={(heading == Some(place)).then_some("location")}>
                                    { report.text.as_str().get(block.range()).unwrap_or_default() }
                                </button>
                            </li>
                        }) }
                    </ol>
                    </details>
                </nav>
            }
        </div>
    }
}
