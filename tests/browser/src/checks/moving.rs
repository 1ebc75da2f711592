//! Pointers, fingers, wheels and keys: what moves the timeline, and what is left to the page.

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;

use super::{Check, checks};
use crate::driver::Place;
use crate::engine::Engine;
use crate::page::Browser;
use crate::sample::{Dress, State};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "a plain wheel scrolls the page, with Ctrl it zooms" => wheel,
        "a drag pans, on the strip it draws and moves the window" => drag,
        "an item that stays in the plot is moved, not drawn anew" => moved,
        "one finger scrolls the page, two fingers zoom" => touch,
        "every key of the plot does what the table of keys says" => plot_keys,
        "the window of the overview is moved by keys" => grip_keys,
        "search, help and Escape have their keys" => other_keys,
        "keys typed into a field stay there, and those of the page with the page" => keys_stay,
    ]
}

/// A place on the axis of the plot, where nothing is hit.
async fn axis(browser: &Browser, across: f64) -> Result<Place> {
    let at = browser
        .run(&format!(
            "const plot = root.querySelector('[data-plot=time]'); \
             plot.scrollIntoView({{block: 'center', behavior: 'instant'}}); \
             const box = plot.getBoundingClientRect(); return [box.left + box.width * {across}, box.top + 6];"
        ))
        .await?;
    let number = |place: usize| at[place].as_f64().with_context(|| format!("no plot: {at}"));
    Ok((number(0)?, number(1)?))
}

/// The days shown, as the last event told them.
const RANGE: &str = "told.filter(([name]) => name === 'rangechange').map(([, detail]) => detail).at(-1)";

/// Mounts the sample, and waits until the plot is there.
async fn mount(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    browser.until("root.querySelector('[data-plot=time]')").await
}

/// Zooms to the middle of the range.
async fn zoom(browser: &Browser) -> Result<()> {
    browser.run("told.length = 0; element.zoomTo('2023-01', '2023-04')").await?;
    browser.until(RANGE).await?;
    browser.run("told.length = 0").await.map(drop)
}

async fn wheel(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    browser.run("scrollTo(0, 0); told.length = 0").await?;
    let at = axis(browser, 0.5).await?;
    browser.run("window.was = scrollY").await?;
    turn(browser, at, 120, false).await?;
    browser.until("scrollY > was").await.context("a plain wheel does not scroll the page")?;
    ensure!(browser.value(RANGE).await?.is_null(), "a plain wheel zooms");
    let at = axis(browser, 0.5).await?;
    browser.run("window.was = [scrollY, devicePixelRatio]").await?;
    turn(browser, at, -120, true).await?;
    browser.until(RANGE).await.context("a wheel with Ctrl does not zoom")?;
    let stays = browser.value("was[0] === scrollY && was[1] === devicePixelRatio").await?;
    ensure!(stays == true, "the page scrolls or zooms too");
    browser.quiet().await
}

/// Turns the wheel. The driver of WebKit has none: a script sends its event, and scrolls as the browser
/// does where nobody keeps it from it.
async fn turn(browser: &Browser, at: Place, down: i32, control: bool) -> Result<()> {
    if browser.engine != Engine::Webkit {
        return browser.wheel(at, down, control).await;
    }
    let (x, y) = at;
    browser
        .run(&format!(
            "const event = new WheelEvent('wheel', {{deltaY: {down}, ctrlKey: {control}, clientX: {x}, clientY: {y}, \
             bubbles: true, composed: true, cancelable: true}}); \
             if (root.elementFromPoint({x}, {y}).dispatchEvent(event)) scrollBy(0, {down});"
        ))
        .await
        .map(drop)
}

async fn drag(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    zoom(browser).await?;
    let (from, to) = (axis(browser, 0.6).await?, axis(browser, 0.3).await?);
    browser.drag(from, to).await?;
    browser.until(RANGE).await.context("a drag does not pan")?;
    let later = browser.value(&format!("{RANGE}.from > '2023-01-01'")).await?;
    ensure!(later == true, "a drag to the left shows earlier days");
    browser.run("element.reset()").await?;
    browser.until("root.querySelector('[data-do=show-all][aria-disabled=true]')").await?;
    browser.run("told.length = 0").await?;
    let (x, y) = browser.middle("[data-plot=overview]").await?;
    browser.drag((x - 100.0, y), (x + 150.0, y)).await?;
    browser
        .until(&format!("{RANGE} && !root.querySelector('[data-do=show-all][aria-disabled=true]')"))
        .await
        .context("the strip draws no window")?;
    browser
        .run("window.was = Number(root.querySelector('[data-grip=window]').getAttribute('aria-valuenow'))")
        .await?;
    let grip = browser.middle("[data-grip=window]").await?;
    browser.drag(grip, (grip.0 - 60.0, grip.1)).await?;
    browser
        .until("Number(root.querySelector('[data-grip=window]').getAttribute('aria-valuenow')) < was")
        .await
        .context("the window does not move")?;
    browser.quiet().await
}

/// What is made again in every frame makes a plot in motion slow.
async fn moved(browser: &Browser) -> Result<()> {
    browser.mount_crowd(Dress::USUAL, 300).await?;
    browser.run("element.zoomTo('2023-01-10', '2023-02-10'); told.length = 0").await?;
    browser.until("all('.stage .thing').length > 10 && settled()").await?;
    browser
        .run(
            "window.stayed = new Map(all('.stage .thing').map(thing => [thing.dataset.go, thing])); \
             told.length = 0; element.zoomTo('2023-01-12', '2023-02-12')",
        )
        .await?;
    browser.until(&format!("{RANGE} && settled()")).await?;
    let same = browser
        .value(
            "(things => [things.length, things.filter(thing => stayed.get(thing.dataset.go) !== thing).length]) \
             (all('.stage .thing').filter(thing => stayed.has(thing.dataset.go)))",
        )
        .await?;
    ensure!(same[0].as_u64() > Some(4) && same[1] == 0, "that stayed, and of them made anew: {same}");
    Ok(())
}

async fn touch(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    // The browser itself decides by this what a finger does, on the plot and all that lies in it.
    let rules =
        browser.value("all('[data-plot]').map(plot => getComputedStyle(plot).touchAction).join()").await?;
    ensure!(rules == "pan-y,pan-y", "the plot and its overview leave to the browser: {rules}");
    let (x, y) = axis(browser, 0.5).await?;
    browser.run("window.was = scrollY").await?;
    match browser.engine {
        // The driver of WebKit has no fingers: their events are made by a script, of which two may zoom.
        Engine::Webkit => {
            browser
                .run(&format!(
                    "const on = root.querySelector('[data-plot=time] svg'); \
                     const point = (type, pointerId, clientX) => on.dispatchEvent(new PointerEvent(type, {{ \
                       pointerId, clientX, clientY: {y}, pointerType: 'touch', isPrimary: pointerId === 1, button: 0, \
                       buttons: type === 'pointerup' ? 0 : 1, bubbles: true, composed: true, cancelable: true}})); \
                     point('pointerdown', 1, {x} - 40); point('pointerdown', 2, {x} + 40); \
                     point('pointermove', 1, {x} - 160); point('pointermove', 2, {x} + 160); \
                     point('pointerup', 1, {x} - 160); point('pointerup', 2, {x} + 160);"
                ))
                .await?;
        }
        Engine::Chromium | Engine::Firefox => {
            browser.fingers(&[((x, y + 60.0), (x, y - 140.0))]).await?;
            // The driver of Firefox sends the events of a finger to the page, and not to what scrolls it.
            if browser.engine == Engine::Chromium {
                browser.until("scrollY > was").await.context("one finger does not scroll the page")?;
            }
            ensure!(browser.value(RANGE).await?.is_null(), "one finger up the page pans");
            let (x, y) = axis(browser, 0.5).await?;
            browser.fingers(&[((x - 40.0, y), (x - 160.0, y)), ((x + 40.0, y), (x + 160.0, y))]).await?;
        }
    }
    browser.until(RANGE).await.context("two fingers do not zoom")?;
    browser.until("!root.querySelector('[data-do=show-all][aria-disabled=true]')").await?;
    browser.quiet().await
}

async fn plot_keys(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    browser.run("root.querySelector('[data-plot=time]').focus()").await?;
    for (key, expected) in [
        (Key::Home, "items()[0]"),
        (Key::Right, "items()[1]"),
        (Key::Left, "items()[0]"),
        (Key::End, "items().at(-1)"),
    ] {
        browser.type_key(key).await?;
        browser
            .until(&format!("current() === {expected} && element.selected === current()"))
            .await
            .with_context(|| format!("{key:?}"))?;
    }
    browser.type_key(Key::Home).await?;
    browser.until("current() === items()[0]").await?;
    let lane = "root.querySelector('[data-item][aria-current=true]')?.classList[1] ?? ''";
    let first = browser.text(lane).await?;
    browser.type_key(Key::Down).await?;
    browser
        .until(&format!("current() && ({lane}) !== '{first}'"))
        .await
        .context("arrow down stays in its lane")?;
    browser.type_key(Key::Up).await?;
    browser.until(&format!("({lane}) === '{first}'")).await.context("arrow up stays in its lane")?;
    browser.type_key(Key::Enter).await?;
    browser.until("focused().dataset.part === 'report'").await.context("Enter does not show the report")?;
    browser.run("root.querySelector('[data-plot=time]').focus(); told.length = 0").await?;
    let whole = "root.querySelector('[data-do=show-all][aria-disabled=true]')";
    let width = "(([a, b]) => b.getAttribute('aria-valuenow') - a.getAttribute('aria-valuenow'))(['start', 'end'].map(end => root.querySelector(`[data-grip=${end}]`)))";
    browser.type_keys("++").await?;
    browser.until(&format!("!{whole} && {width} < 60")).await.context("+ does not zoom in")?;
    browser.run(&format!("window.was = {width}")).await?;
    browser.type_keys("-").await?;
    browser.until(&format!("{width} > was")).await.context("- does not zoom out")?;
    browser.type_keys("0").await?;
    browser.until(whole).await.context("0 does not show the whole range")?;
    browser.type_key(Key::Escape).await?;
    browser.until("element.selected === null").await.context("Escape chooses nothing off")?;
    let focus = browser.value("focused().dataset.plot === 'time'").await?;
    ensure!(focus == true, "the plot has lost the focus");
    browser.quiet().await
}

async fn grip_keys(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    let value = |grip: &str| {
        format!("Number(root.querySelector('[data-grip={grip}]').getAttribute('aria-valuenow'))")
    };
    for (grip, key, sign) in [
        ("start", Key::Right, ">"),
        ("start", Key::PageUp, ">"),
        ("end", Key::Left, "<"),
        ("end", Key::PageDown, "<"),
        ("window", Key::Right, ">"),
        ("window", Key::Left, "<"),
        ("window", Key::End, ">"),
        ("window", Key::Home, "<"),
        ("end", Key::Right, ">"),
    ] {
        let now = value(grip);
        browser.run(&format!("root.querySelector('[data-grip={grip}]').focus(); window.was = {now}")).await?;
        browser.type_key(key).await?;
        browser.until(&format!("{now} {sign} was")).await.with_context(|| format!("{key:?} on {grip}"))?;
        let stays = browser.value(&format!("focused().dataset.grip === '{grip}'")).await?;
        ensure!(stays == true, "{key:?} on {grip} loses the focus");
        let text = browser
            .text(&format!("root.querySelector('[data-grip={grip}]').getAttribute('aria-valuetext')"))
            .await?;
        ensure!(text.contains("20"), "{grip} says {text:?}");
    }
    browser.quiet().await
}

async fn other_keys(browser: &Browser) -> Result<()> {
    browser.reach(State::Selected, Dress::USUAL).await?;
    browser.type_keys("/").await?;
    browser.until("focused().type === 'search'").await.context("/ does not go to the search field")?;
    ensure!(browser.value("focused().value").await? == "", "the key is typed into the field");
    browser
        .run("root.querySelector('[aria-current=true] [data-go]').focus(); window.was = focused()")
        .await?;
    browser.type_keys("?").await?;
    browser.until("root.querySelector('dialog[open] kbd')").await.context("? does not show the keys")?;
    let keys = browser.text("all('dialog[open] kbd').map(key => key.textContent).join(' ')").await?;
    for key in ["←", "→", "↑", "↓", "Home", "End", "Enter", "+", "−", "0", "/", "Esc", "?"] {
        ensure!(keys.split(' ').any(|other| other == key), "the table of keys has no {key}: {keys}");
    }
    browser.until("root.querySelector('dialog[open]').contains(focused())").await?;
    browser.type_key(Key::Escape).await?;
    browser
        .until("!root.querySelector('dialog[open]') && focused() === was")
        .await
        .context("the focus does not come back")?;
    browser.type_key(Key::Escape).await?;
    browser.until("element.selected === null && !root.querySelector('[data-part=detail]')").await?;
    browser.until("root.contains(focused())").await.context("Escape loses the focus")?;
    browser.quiet().await
}

async fn keys_stay(browser: &Browser) -> Result<()> {
    mount(browser).await?;
    browser.seek("0+-?").await?;
    browser.until("root.querySelector('[type=search]').value === '0+-?'").await?;
    ensure!(
        browser.value("root.querySelector('dialog[open]')").await?.is_null(),
        "? opens a dialog from the field"
    );
    browser.mount(Dress::USUAL).await?;
    browser.run("before.focus(); told.length = 0").await?;
    browser.type_keys("+0?").await?;
    browser.type_key(Key::End).await?;
    browser.until("scrollY > 100").await.context("End does not scroll the page")?;
    let still = browser.value("told.length === 0 && !root.querySelector('dialog[open]')").await?;
    ensure!(still == true, "the widget hears keys of the page");
    browser.quiet().await
}
