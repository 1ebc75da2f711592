//! Colours and sizes as they are drawn: contrast of text and marks, the size of what can be pressed,
//! and what a reader's own preferences change.

use std::fmt::Display;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{Check, checks};
use crate::engine::Engine;
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};
use crate::wish::Wish;

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "text has a contrast of 4.5 and marks of 3 in every state" => contrast,
        "what can be pressed is at least 24 pixels wide and high" => targets,
        "who wants more contrast gets 7 to 1" => more_contrast,
        "who wants less motion sees nothing move" => less_motion,
        "under forced colours everything is seen, and what is chosen stands out" => forced_colours,
    ]
}

/// What measures find, state by state.
#[derive(Debug, Default)]
struct Faults(Vec<String>);

impl Faults {
    /// Measures; fails where there was less than that to measure.
    async fn look(&mut self, browser: &Browser, measure: &str, least: u64, what: impl Display) -> Result<()> {
        // What fades in is measured when it is there.
        browser.until("!root.getAnimations().some(one => one.playState === 'running')").await?;
        let found = browser.value(measure).await.with_context(|| what.to_string())?;
        let count = found[0].as_u64().unwrap_or(0);
        ensure!(count >= least, "{what}: {measure} had {count} things to measure");
        let faults = found[1].as_array().into_iter().flatten().filter_map(Value::as_str);
        self.0.extend(faults.map(|fault| format!("{what}: {measure}: {fault}")));
        Ok(())
    }

    fn none(self) -> Result<()> {
        ensure!(self.0.is_empty(), "{} faults:\n{}", self.0.len(), self.0.join("\n"));
        Ok(())
    }
}

const STATES: [(State, u32); 12] = [
    (State::Selected, WIDE),
    (State::Filtered, WIDE),
    (State::NoMatch, WIDE),
    (State::Gathered, WIDE),
    (State::Table, WIDE),
    (State::Dialog, WIDE),
    (State::Selected, NARROW),
    (State::Filtered, NARROW),
    (State::Keys, NARROW),
    (State::Report, NARROW),
    (State::NoDates, NARROW),
    (State::Error, NARROW),
];

async fn contrast(browser: &Browser) -> Result<()> {
    let mut faults = Faults::default();
    for (state, width) in STATES {
        let light = Dress { width, ..Dress::USUAL };
        browser.reach(state, light).await?;
        for dress in [light, Dress { theme: "dark", ..light }] {
            browser.dress(dress).await?;
            let what = format!("{state:?} ({dress})");
            faults.look(browser, "faint_text(4.5)", 3, &what).await?;
            let marks = if state == State::Selected { 60 } else { 0 };
            faults.look(browser, "faint_marks(3)", marks, &what).await?;
        }
    }
    faults.none()
}

async fn targets(browser: &Browser) -> Result<()> {
    let mut faults = Faults::default();
    for (state, width) in STATES {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await?;
        faults.look(browser, "small_targets()", 1, format!("{state:?} at {width}")).await?;
    }
    faults.none()
}

async fn more_contrast(browser: &Browser) -> Result<()> {
    browser.wishing(Wish::MoreContrast, |browser| Box::pin(seven_to_one(browser))).await
}

async fn seven_to_one(browser: &Browser) -> Result<()> {
    let mut faults = Faults::default();
    for (state, width) in [(State::Selected, WIDE), (State::Table, WIDE), (State::Filtered, NARROW)] {
        for theme in ["light", "dark"] {
            let dress = Dress { width, theme, ..Dress::USUAL };
            browser.reach(state, dress).await?;
            faults.look(browser, "faint_text(7)", 60, format!("{state:?} ({dress})")).await?;
        }
    }
    faults.none()
}

/// Goes to the other scale of the plot; how many different drawings there were in the frames on the
/// way, and how many animations.
async fn moves(browser: &Browser) -> Result<(u64, u64)> {
    browser.mount(Dress::USUAL).await?;
    browser.until("!root.getAnimations().some(one => one.playState === 'running')").await?;
    browser.run("watch_moves()").await?;
    browser.click("[data-do=calendar]").await?;
    browser.until("root.querySelector('[data-do=calendar][aria-pressed=true]') && moves.still > 10").await?;
    let moves = browser.value("[moves.drawings.size, moves.animations]").await?;
    Ok((moves[0].as_u64().unwrap_or(0), moves[1].as_u64().unwrap_or(0)))
}

async fn less_motion(browser: &Browser) -> Result<()> {
    // A desktop without a compositor may have wished for less by itself.
    if browser.value("matchMedia('(prefers-reduced-motion: no-preference)').matches").await? == true {
        // A busy machine may draw no frame on the way; not every time.
        let mut moved = false;
        for _ in 0..6 {
            let (drawings, animations) = moves(browser).await?;
            moved |= drawings > 2 || animations > 0;
            if moved {
                break;
            }
        }
        ensure!(moved, "nothing moves where it is welcome");
    }
    browser.wishing(Wish::LessMotion, |browser| Box::pin(at_rest(browser))).await
}

async fn at_rest(browser: &Browser) -> Result<()> {
    let (drawings, animations) = moves(browser).await?;
    ensure!(drawings == 2 && animations == 0, "{drawings} drawings, {animations} animations");
    Ok(())
}

async fn forced_colours(browser: &Browser) -> Result<()> {
    browser.wishing(Wish::ForcedColours, |browser| Box::pin(stands_out(browser))).await
}

/// With the colours of the system, as few as they are, text and marks are seen, and what is pressed or
/// chosen looks other than what is not.
async fn stands_out(browser: &Browser) -> Result<()> {
    let mut faults = Faults::default();
    for (state, width) in [(State::Selected, WIDE), (State::Selected, NARROW), (State::Table, WIDE)] {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await?;
        browser.force_colours().await?;
        if state == State::Table {
            browser.click("tbody tr:nth-of-type(2) [data-go]").await?;
            browser.until("current()").await?;
        }
        browser.click("[data-lane=meetings]").await?;
        browser.until("root.querySelector('[data-lane][aria-pressed=true]')").await?;
        browser.click("[data-lane=pledges]").await?;
        browser.until("all('[data-lane][aria-pressed=true]').length === 2 && current()").await?;
        let what = format!("{state:?} at {width}");
        // Where the system does not force its colours, only the rules for them are there to be seen.
        if browser.engine != Engine::Webkit {
            faults.look(browser, "faint_text(4.5)", 60, &what).await?;
            faults.look(browser, "faint_marks(3)", 10, &what).await?;
        }
        for (one, other) in [
            ("[data-lane][aria-pressed=true]", "[data-lane][aria-pressed=false]"),
            ("[data-item][aria-current=true]", "[data-item]:not([aria-current])"),
        ] {
            let alike = browser
                .value(&format!(
                    "alike(root.querySelector({}), root.querySelector({}))",
                    json!(one),
                    json!(other)
                ))
                .await?;
            ensure!(alike == false, "{what}: {one} looks like {other}");
        }
    }
    faults.none()
}
