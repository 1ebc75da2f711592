//! Ways through the items: the table by keys, links to one of them, drags of the plot, the other
//! scale.

use anyhow::{Result, ensure};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;

use super::{Check, checks};
use crate::page::Browser;

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the table is walked and sorted by keys" => table_by_keys,
        "an address with an item opens at it, and back and forward follow" => links,
        "an embed leaves the address and the history of its page alone" => embed_leaves_address,
        "a drag that begins on a count pans, and a click opens it" => drag_on_count,
        "marks travel to the other scale and arrive" => travels,
        "the contents of the report are reachable on a phone" => contents_on_a_phone,
    ]
}

async fn open(browser: &Browser, width: u32) -> Result<()> {
    browser.open(&browser.watched("nato-timeline.html", "")?, width, 700).await
}

const CHOSEN: &str =
    "[...root.querySelectorAll('[data-item][aria-current=true]')].map(e => e.dataset.item).join()";

async fn table_by_keys(browser: &Browser) -> Result<()> {
    open(browser, 1200).await?;
    browser.click("[data-do=table]").await?;
    browser.until("root.querySelector('table')").await?;
    let stops = browser.value("root.querySelectorAll('table [tabindex=\"0\"]').length").await?;
    ensure!(stops == 2, "Tab stops {stops} times in the table, not at its headings and its rows");
    browser.run("root.querySelector('thead [tabindex=\"0\"]').focus()").await?;
    browser.press_key(Key::Right).await?;
    browser.until("root.activeElement?.dataset.sort === 'title'").await?;
    browser.press_key(Key::Enter).await?;
    browser.until("root.querySelector('[aria-sort=ascending] [data-sort=title]')").await?;
    browser.press_key(Key::Down).await?;
    browser.until("root.activeElement === root.querySelector('tbody [data-go]')").await?;
    browser.press_key(Key::Down).await?;
    let row = |place: &str| {
        format!(
            "{CHOSEN} === root.querySelectorAll('tr[data-item]')[{place}].dataset.item && root.activeElement.closest('tr').ariaCurrent === 'true'"
        )
    };
    browser.until(&row("0")).await?;
    browser.press_key(Key::Down).await?;
    browser.until(&row("1")).await?;
    browser.press_key(Key::End).await?;
    browser.until(&row("root.querySelectorAll('tr[data-item]').length - 1")).await?;
    browser.press_key(Key::Home).await?;
    browser.until(&row("0")).await?;
    browser.quiet().await
}

async fn links(browser: &Browser) -> Result<()> {
    open(browser, 1200).await?;
    let ids =
        browser.value("[...root.querySelectorAll('[data-item]')].map(item => item.dataset.item)").await?;
    let id = |place: usize| ids[place].as_str().unwrap_or_default().to_owned();
    let at = |id: &str| format!("{CHOSEN} === '{id}' && location.hash === '#item={id}'");
    let address = browser.watched("nato-timeline.html", "")?;
    browser.open(&format!("{address}#item={}", id(3)), 1200, 700).await?;
    browser.until(&at(&id(3))).await?;
    for place in [5, 7] {
        browser.click(&format!("[data-item='{}'] [data-go]", id(place))).await?;
        browser.until(&at(&id(place))).await?;
    }
    browser.press_key(Key::Right).await?;
    browser.until(&at(&id(8))).await?;
    browser.run("history.back()").await?;
    browser.until(&at(&id(5))).await?;
    browser.run("history.back()").await?;
    browser.until(&at(&id(3))).await?;
    browser.run("history.forward()").await?;
    browser.until(&at(&id(5))).await?;
    browser.press_key(Key::Escape).await?;
    browser.until(&format!("{CHOSEN} === '' && location.hash === ''")).await?;
    browser.quiet().await
}

async fn embed_leaves_address(browser: &Browser) -> Result<()> {
    let body = "<nato-timeline lang=\"nl\">Op 4 april 2023 sprak de minister in Brussel. \
                Op 5 april 2023 sprak de minister in Kiev.</nato-timeline>";
    browser.open(&browser.page("made", body)?, 1200, 700).await?;
    let before = browser.value("[location.href, history.length]").await?;
    browser.click("[data-item] [data-go]").await?;
    browser.until("root.querySelector('[data-item][aria-current=true]')").await?;
    let after = browser.value("[location.href, history.length]").await?;
    ensure!(before == after, "{before} became {after}");
    browser.quiet().await
}

/// Presses the mouse on an element of the plot, moves it in small steps and lets go.
async fn drag(browser: &Browser, selector: &str, by: f64) -> Result<()> {
    let place = browser
        .run(&format!(
            "element.scrollIntoView(); const box = root.querySelector(\"{selector}\").getBoundingClientRect(); \
             return [box.left + box.width / 2, box.top + box.height / 2];"
        ))
        .await?;
    let (x, y) = (place[0].as_f64().unwrap_or(0.0), place[1].as_f64().unwrap_or(0.0));
    let to = |x: f64| PointerAction::MoveTo { duration: None, x, y };
    let mut mouse =
        MouseActions::new("mouse".into()).then(to(x)).then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    for step in 1..=4 {
        mouse = mouse.then(to(x + by * f64::from(step) / 4.0));
    }
    Ok(browser.client.perform_actions(mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })).await?)
}

async fn drag_on_count(browser: &Browser) -> Result<()> {
    open(browser, 1200).await?;
    browser.click("[data-do=zoom-in]").await?;
    browser.until("root.querySelector('.stage.zoomed [data-count]')").await?;
    browser
        .run(
            "window.ranges = 0; element.addEventListener('nato-timeline:rangechange', () => window.ranges++)",
        )
        .await?;
    drag(browser, ".stage [data-count]", 60.0).await?;
    browser.until("window.ranges > 0").await?;
    drag(browser, ".stage .thing .target", -60.0).await?;
    browser.until("window.ranges > 1").await?;
    // What a click would have opened or chosen comes no later than this.
    browser.run("element.reset()").await?;
    browser.until("!root.querySelector('.stage.zoomed')").await?;
    let opened = browser.value("root.querySelectorAll('.gathered').length").await?;
    ensure!(opened == 0, "the drag opened the count");
    let told = browser.value(CHOSEN).await?;
    ensure!(told == "", "the drag chose {told}");
    drag(browser, ".stage [data-count]", 0.0).await?;
    browser.until("root.querySelector('.gathered')").await?;
    browser.quiet().await
}

async fn travels(browser: &Browser) -> Result<()> {
    open(browser, 1200).await?;
    browser
        .run(
            "window.ways = 0; window.place = () => root.querySelector('.stage .diamond').closest('.thing').getAttribute('transform'); \
             window.first = window.place(); \
             new MutationObserver(() => { if (root.querySelector('.travelling')) window.ways++; }) \
               .observe(root, {subtree: true, attributeFilter: ['class', 'transform']});",
        )
        .await?;
    browser.click("[data-do=calendar]").await?;
    let arrived =
        "root.querySelector('[data-do=calendar][aria-pressed=true]') && !root.querySelector('.travelling')";
    browser.until(&format!("{arrived} && window.place() !== window.first")).await?;
    let welcome = browser.value("matchMedia('(prefers-reduced-motion: no-preference)').matches").await?;
    let ways = browser.value("window.ways").await?;
    ensure!(
        (ways.as_u64() > Some(0)) == (welcome == true),
        "seen on its way {ways} times; motion is welcome: {welcome}"
    );
    browser.quiet().await
}

async fn contents_on_a_phone(browser: &Browser) -> Result<()> {
    open(browser, 375).await?;
    browser.click(".contents > summary").await?;
    browser.until("root.querySelector('.contents').open").await?;
    browser.click(".content[data-to]").await?;
    browser.until("root.activeElement?.dataset.head === root.querySelector('.content').dataset.to").await?;
    browser.quiet().await
}
