//! The element as a guest on pages of others: policies, several at once, coming and going, its
//! attributes, properties, methods and events.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{Check, checks};
use crate::page::Browser;

/// A small report with one event and one pledge.
const REPORT: &str = "Verslag van de bijeenkomst\n\nDe NAVO-top in Madrid vond plaats op 29 en 30 juni 2022. \
                      Nederland zegde EUR 12 miljoen toe voor het fonds.\n";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the element works under a strict policy and Trusted Types" => strict_policy,
        "where Wasm is refused the text stays and one line says why" => wasm_refused,
        "two elements on a page do not know each other" => two_elements,
        "a moved element keeps what was chosen" => moved,
        "a removed element leaves nothing and starts again" => removed,
        "elements made by script and by markup work" => made_by_script,
        "the script may be loaded twice" => loaded_twice,
        "attributes take effect when they change" => attributes,
        "properties and methods do what they say" => properties,
        "what is asked before the start is done after it" => asked_early,
        "events tell the page in plain data" => events,
        "another element's text is the report" => by_id,
        "a hidden element starts when it is shown" => hidden_first,
        "two hundred mounts leave no listener, no node and no memory" => no_leak,
    ]
}

async fn open(browser: &Browser, policy: &str, body: &str) -> Result<()> {
    browser.open(&browser.page(policy, body)?, 1000, 700).await
}

fn element(attributes: &str) -> String {
    format!("<nato-timeline lang=\"nl\" {attributes}>{REPORT}</nato-timeline>")
}

async fn strict_policy(browser: &Browser) -> Result<()> {
    open(browser, "strict", &element("")).await?;
    browser.click("[data-item] [data-go]").await?;
    browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
    let display = browser.text("getComputedStyle(element).display").await?;
    ensure!(display == "block", "the styles do not apply");
    browser.quiet().await
}

async fn wasm_refused(browser: &Browser) -> Result<()> {
    browser.visit(&browser.page("no-wasm", &element(""))?, 1000, 700).await?;
    browser.until("root.querySelector('[role=status]')?.textContent.length > 20").await?;
    let visible = browser
        .value("root.querySelector('slot').assignedNodes().length > 0 && element.getBoundingClientRect().height > 40")
        .await?;
    ensure!(visible == true, "the text is not there");
    let told = browser.value("told.map(([name, detail]) => name + ' ' + detail.reason).join()").await?;
    ensure!(told == "error wasm", "told: {told}");
    Ok(())
}

async fn two_elements(browser: &Browser) -> Result<()> {
    let both = format!("{}<p>Tussen</p>{}", element("id=\"one\""), element("id=\"two\" theme=\"dark\""));
    open(browser, "made", &both).await?;
    browser.until("two.shadowRoot.querySelector('[data-item]')").await?;
    browser.click("[data-item] [data-go]").await?;
    browser.until("one.shadowRoot.querySelector('[aria-current=true]')").await?;
    let other = browser.value("two.shadowRoot.querySelectorAll('[aria-current=true]').length").await?;
    ensure!(other == 0, "the other one has chosen too");
    let ears_outside =
        browser.value("Object.keys(window).filter(key => /nato|wasm/i.test(key)).join()").await?;
    ensure!(ears_outside == "", "globals: {ears_outside}");
    browser.quiet().await
}

async fn moved(browser: &Browser) -> Result<()> {
    let body = format!("<div id=\"here\">{}</div><div id=\"there\"></div>", element("now=\"2022-07-01\""));
    open(browser, "made", &body).await?;
    browser.click("[data-item] [data-go]").await?;
    browser.until("element.selected").await?;
    browser
        .run("window.before = [element.selected, root.querySelector('.widget')]; there.append(element);")
        .await?;
    browser.until("there.contains(element) && root.querySelector('[aria-current=true]')").await?;
    let same = browser
        .value("before[0] === element.selected && before[1] === root.querySelector('.widget')")
        .await?;
    ensure!(same == true, "it started anew");
    browser.quiet().await
}

async fn removed(browser: &Browser) -> Result<()> {
    open(browser, "made", &element("")).await?;
    browser.run("window.kept = element; window.first = told.length; element.remove();").await?;
    browser
        .until("kept.shadowRoot.children.length === 1 && !kept.shadowRoot.querySelector('[data-item]')")
        .await?;
    browser.run("document.body.append(kept)").await?;
    browser.until("root.querySelector('[data-item]') && told.length > first").await?;
    browser.quiet().await
}

async fn made_by_script(browser: &Browser) -> Result<()> {
    browser.visit(&browser.page("made", "<div id=\"here\"></div>")?, 1000, 700).await?;
    let text = serde_json::Value::from(REPORT);
    browser
        .run(&format!(
            "here.innerHTML = '<nato-timeline id=\"one\"></nato-timeline>'; one.textContent = {text}; \
             const two = document.createElement('nato-timeline'); two.id = 'two'; two.textContent = {text}; \
             here.append(two);"
        ))
        .await?;
    for id in ["one", "two"] {
        browser.until(&format!("{id}.shadowRoot.querySelector('[data-item]')")).await?;
    }
    browser.quiet().await
}

async fn loaded_twice(browser: &Browser) -> Result<()> {
    let body = format!("{}<script src=\"nato-timeline.js?again\"></script>", element(""));
    open(browser, "made", &body).await?;
    let count = browser.value("root.querySelectorAll('.widget').length").await?;
    ensure!(count == 1, "{count} widgets in one element");
    browser.quiet().await
}

async fn attributes(browser: &Browser) -> Result<()> {
    open(browser, "made", &element("now=\"2022-07-01\"")).await?;
    browser.click("[data-item] [data-go]").await?;
    browser.until("root.querySelector('[data-part=detail]')").await?;
    let dutch = browser.text("root.querySelector('[data-part=detail]').textContent").await?;
    browser.run("element.lang = 'en'").await?;
    browser.until("root.querySelector('.widget').lang === 'en'").await?;
    let english = browser.text("root.querySelector('[data-part=detail]').textContent").await?;
    ensure!(dutch != english, "the detail is in Dutch still: {english}");
    for (theme, dark) in [("dark", true), ("light", false)] {
        browser.run(&format!("element.setAttribute('theme', '{theme}')")).await?;
        let scheme = browser.text("getComputedStyle(element).colorScheme").await?;
        ensure!(scheme.contains("dark") == dark, "{theme} is {scheme}");
    }
    let id = browser.text("[...root.querySelectorAll('[data-item]')].at(-1).dataset.item").await?;
    browser.run(&format!("element.setAttribute('selected', '{id}')")).await?;
    browser.until(&format!("element.selected === '{id}'")).await?;
    browser.run("element.setAttribute('kinds', 'summit')").await?;
    browser
        .until("[...root.querySelectorAll('[data-item]')].every(item => item.dataset.kind === 'summit')")
        .await?;
    browser.run("element.removeAttribute('kinds')").await?;
    browser.until("root.querySelector('[data-type=pledge]')").await?;
    browser.quiet().await
}

async fn properties(browser: &Browser) -> Result<()> {
    open(browser, "made", &element("")).await?;
    let shape = browser
        .value("[element.timeline.schema, element.timeline.report.language, Array.isArray(element.timeline.events)]")
        .await?;
    ensure!(shape == serde_json::json!(["nato-timeline/1", "nl", true]), "{shape}");
    browser
        .run(
            "window.id = [...element.timeline.events, ...element.timeline.pledges][0].id; element.select(id)",
        )
        .await?;
    browser.until("element.selected === id && root.querySelector('[aria-current=true]')").await?;
    browser.run("element.selected = null").await?;
    browser.until("element.selected === null && !root.querySelector('[aria-current=true]')").await?;
    browser
        .run("element.select('no such id'); element.zoomTo('gisteren', 'morgen'); element.zoomTo()")
        .await?;
    browser.run("element.zoomTo('2022-06', '2022-07')").await?;
    browser.until("told.some(([name]) => name === 'rangechange')").await?;
    browser.run("element.select(id); element.reset()").await?;
    browser.until("element.selected === null").await?;
    browser
        .run("window.kept = JSON.stringify(element.timeline); element.timeline = JSON.parse(kept)")
        .await?;
    browser.until("JSON.stringify(element.timeline) === kept && root.querySelector('[data-item]')").await?;
    browser.quiet().await
}

async fn asked_early(browser: &Browser) -> Result<()> {
    open(browser, "made", &element("")).await?;
    let text = serde_json::Value::from(REPORT);
    browser
        .run(&format!(
            "window.id = element.timeline.pledges[0]?.id ?? element.timeline.events[0].id; \
             window.late = document.createElement('nato-timeline'); late.textContent = {text}; \
             late.selected = id; element.replaceWith(late);"
        ))
        .await?;
    let before = browser.value("[late.selected, id]").await?;
    ensure!(before[0] == before[1], "the property forgets what it was given: {before}");
    browser.until("late.shadowRoot.querySelector('[aria-current=true]')?.dataset.item === id").await?;
    browser.quiet().await
}

async fn events(browser: &Browser) -> Result<()> {
    open(browser, "made", &element("")).await?;
    browser.until("told.some(([name]) => name === 'ready')").await?;
    browser.click("[data-item] [data-go]").await?;
    browser
        .until("told.some(([name, detail]) => name === 'select' && detail.id === element.selected)")
        .await?;
    browser.run("told.length = 0; element.setAttribute('src', 'no-such-report.txt')").await?;
    browser
        .until("told.some(([name, detail]) => name === 'error' && detail.reason === 'unreachable')")
        .await?;
    let plain = browser.value("JSON.stringify(told) === JSON.stringify(structuredClone(told))").await?;
    ensure!(plain == true, "an event carries more than data");
    let stays = browser.value("root.querySelectorAll('[data-item]').length > 0").await?;
    ensure!(stays == true, "the timeline is gone");
    Ok(())
}

async fn by_id(browser: &Browser) -> Result<()> {
    let body = "<article id=\"report\"><h2>Verslag</h2><p>De NAVO-top in Madrid vond plaats op 29 en 30 juni 2022.</p>\
                <p>Nederland zegde EUR 12 miljoen toe.</p></article><nato-timeline for=\"report\"></nato-timeline>";
    open(browser, "made", body).await?;
    let apart = browser
        .value(
            "[...root.querySelectorAll('[data-part=report] *')] \
             .some(block => block.textContent === 'Nederland zegde EUR 12 miljoen toe.')",
        )
        .await?;
    ensure!(apart == true, "paragraphs run together");
    browser.run("element.setAttribute('for', 'nowhere')").await?;
    browser.until("told.some(([name, detail]) => detail?.reason === 'no-such-element')").await?;
    browser.quiet().await
}

async fn hidden_first(browser: &Browser) -> Result<()> {
    let body = format!("<div id=\"box\" hidden>{}</div>", element(""));
    browser.visit(&browser.page("made", &body)?, 1000, 700).await?;
    browser.until("customElements.get('nato-timeline')").await?;
    let early = browser.value("root.querySelectorAll('.widget').length").await?;
    ensure!(early == 0, "it starts while nobody can see it");
    browser.run("box.hidden = false").await?;
    browser.until("root.querySelector('[data-item]')").await?;
    browser.quiet().await
}

/// Keeps hold of what the Wasm exports, to see how large its memory is.
const KEEP: &str = "<script>const make = WebAssembly.instantiate; WebAssembly.instantiate = async (...all) => { \
                    const made = await make.apply(WebAssembly, all); window.exported = (made.instance ?? made).exports; \
                    return made; };</script>";

/// A page of Wasm memory, in bytes.
const PAGE: u64 = 65_536;

async fn no_leak(browser: &Browser) -> Result<()> {
    open(browser, "made", &format!("{KEEP}{}<div id=\"box\"></div>", element(""))).await?;
    let text = serde_json::Value::from(REPORT);
    browser
        .run(&format!(
            "window.cycle = async (count) => {{ for (let i = 0; i < count; i++) {{ \
               const one = document.createElement('nato-timeline'); one.textContent = {text}; box.append(one); \
               await new Promise(done => one.addEventListener('nato-timeline:ready', done, {{once: true}})); \
               one.remove(); await new Promise(done => setTimeout(done)); }} window.cycles = count; }}; \
             window.nodes = () => document.querySelectorAll('*').length; \
             window.held = () => exported.memory.buffer.byteLength; cycle(20);"
        ))
        .await?;
    browser.until("window.cycles === 20").await?;
    let before = (browser.value("[ears, nodes()]").await?, browser.value("held()").await?);
    browser.run("cycle(200)").await?;
    browser.until_within(Duration::from_secs(180), "window.cycles === 200").await?;
    let after = (browser.value("[ears, nodes()]").await?, browser.value("held()").await?);
    ensure!(before.0 == after.0, "listeners, nodes: {} before, {} after 200 mounts", before.0, after.0);
    // Memory grows by pages, and one may be due to its gaps. What is kept of each mount would be many.
    let grown = after.1.as_u64().zip(before.1.as_u64()).map(|(after, before)| after.saturating_sub(before));
    ensure!(
        grown.is_some_and(|grown| grown <= PAGE),
        "bytes: {} before, {} after 200 mounts",
        before.1,
        after.1
    );
    browser.quiet().await
}
