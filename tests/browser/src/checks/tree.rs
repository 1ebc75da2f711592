//! What assistive technology is told: names, roles and states, the order of the list, and what is
//! announced.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{Check, checks};
use crate::engine::Engine;
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "every control has a role and a name, and each state the controls it needs" => controls,
        "a screen reader finds the list in time order, its states, and no drawing" => whole_tree,
        "list and table are in time order" => time_order,
        "a change is announced once and shortly" => announced_once,
    ]
}

/// What can be used, and the landmarks around it; of rows that are alike the first.
const CONTROLS: &str = "all('button, input, textarea, [tabindex], [role], section[aria-label], dialog[open], nav, table') \
    .filter(one => one.matches('[role=status]') || visible(one) && !one.closest('[aria-hidden=true]')) \
    .filter(one => { \
      const row = one.closest('[data-item], .pane > *, .contents li, .filter-values > *'); \
      return !row || row === row.parentElement.firstElementChild || one.closest('[data-part=detail]'); \
    })";

/// Roles that say nothing without a name.
const NAMED: [&str; 10] = [
    "button",
    "searchbox",
    "textbox",
    "slider",
    "dialog",
    "region",
    "navigation",
    "table",
    "group",
    "heading",
];

/// Roles that need none.
const UNNAMED: [&str; 9] =
    ["status", "alert", "none", "presentation", "generic", "rowheader", "columnheader", "list", "listitem"];

/// What must be there in a state: roles, and words of their names.
fn needed(state: State) -> &'static [(&'static str, &'static str)] {
    match state {
        State::Plain => &[
            ("region", "Tijdlijn van het verslag"),
            ("button", "Gelijkmatig"),
            ("searchbox", "Zoek in titels"),
            ("button", "Filters"),
            ("button", "Open een verslag"),
            ("group", "Wat er te zien is"),
            ("group", "Tijdlijn als tekening"),
            ("button", "Uitzoomen"),
            ("button", "Inzoomen"),
            ("button", "Hele periode"),
            ("slider", "Getoonde periode"),
            ("slider", "Begin van de getoonde periode"),
            ("slider", "Einde van de getoonde periode"),
            ("region", "Alles op volgorde"),
            ("region", "Het verslag"),
            ("status", ""),
        ],
        State::Selected => &[
            ("region", "Gekozen"),
            ("button", "Toon in het verslag"),
            ("button", "vorige"),
            ("button", "volgende"),
            ("button", "Sluiten"),
        ],
        State::Filtered => &[
            ("group", "Soort"),
            ("group", "Wie"),
            ("group", "Stand"),
            ("button", "weghalen"),
            ("button", "Toon weer alles"),
        ],
        State::NoMatch => &[("button", "Zoekwoorden: xyzzy: weghalen"), ("button", "Toon weer alles")],
        State::Gathered => &[("button", "toon ze"), ("group", "Toon deze"), ("button", "Sluiten")],
        State::Table => &[("button", "Wanneer"), ("button", "Stand"), ("table", "")],
        State::Dialog => &[
            ("dialog", "Open een verslag"),
            ("textbox", "Plak hier"),
            ("button", "Lees deze tekst"),
            ("alert", ""),
        ],
        State::Keys => &[("dialog", "Toetsen"), ("button", "Sluiten")],
        State::NoDates => &[("region", "Tijdlijn van het verslag"), ("button", "Open een verslag")],
        State::Error => &[("alert", ""), ("button", "Probeer het opnieuw"), ("button", "Open een verslag")],
        State::Report => &[("region", "Het verslag")],
    }
}

async fn controls(browser: &Browser) -> Result<()> {
    for (state, width) in [
        (State::Plain, WIDE),
        (State::Selected, NARROW),
        (State::Filtered, NARROW),
        (State::NoMatch, WIDE),
        (State::Gathered, WIDE),
        (State::Table, WIDE),
        (State::Dialog, NARROW),
        (State::Keys, WIDE),
        (State::NoDates, WIDE),
        (State::Error, NARROW),
    ] {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await.with_context(|| format!("{state:?}"))?;
        let controls = browser.value(CONTROLS).await?;
        let mut told = Vec::new();
        for control in controls.as_array().into_iter().flatten() {
            let (role, name) =
                browser.role_and_name(control).await.with_context(|| format!("{state:?} after {told:?}"))?;
            // Signs of the style sheet are no words.
            ensure!(!name.contains(['→', '‹', '›', '↑', '↓', '×']), "{state:?}: {role} is called {name:?}");
            let is_known = NAMED.contains(&role.as_str()) || UNNAMED.contains(&role.as_str());
            ensure!(is_known, "{state:?}: {name:?} has the role {role:?}");
            ensure!(
                !name.is_empty() || UNNAMED.contains(&role.as_str()) || role == "table",
                "{state:?}: a {role} has no name; after {told:?}"
            );
            told.push((role, name));
        }
        for (role, words) in needed(state) {
            let is_there = told.iter().any(|(other, name)| other == role && name.contains(words));
            ensure!(is_there, "{state:?}: no {role} {words:?} among {told:?}");
        }
    }
    Ok(())
}

/// A node of the tree that is told: role, name, properties.
struct Told {
    role: String,
    name: String,
    properties: Value,
}

impl Told {
    fn has(&self, property: &str, value: Value) -> bool {
        let mut all = self.properties.as_array().into_iter().flatten();
        all.any(|other| other["name"] == property && other["value"]["value"] == value)
    }
}

/// The tree as Chromium tells it, in the order in which it is read.
async fn tree(browser: &Browser) -> Result<Vec<Told>> {
    browser.devtools("Accessibility.enable", json!({})).await?;
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let mut told = Vec::new();
    let mut waiting: Vec<&Value> = nodes.first().into_iter().collect();
    while let Some(node) = waiting.pop() {
        let text = |name: &str| node[name]["value"].as_str().unwrap_or_default().to_owned();
        if node["ignored"] != true {
            told.push(Told {
                role: text("role"),
                name: text("name"),
                properties: node["properties"].clone(),
            });
        }
        let children = node["childIds"].as_array().into_iter().flatten().rev();
        waiting.extend(children.filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id)));
    }
    Ok(told)
}

/// The titles of the items as a screen reader comes by them, one after another.
async fn titles(browser: &Browser) -> Result<Vec<String>> {
    let titles =
        browser.value("all('[data-item] [data-part=title]').map(title => title.textContent)").await?;
    Ok(titles.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn whole_tree(browser: &Browser) -> Result<()> {
    browser.reach(State::Selected, Dress::USUAL).await?;
    let titles = titles(browser).await?;
    if browser.engine != Engine::Chromium {
        // The others tell of one element at a time.
        let rows = browser.value("all('[data-item] > [data-go]')").await?;
        let rows = rows.as_array().cloned().unwrap_or_default();
        ensure!(rows.len() == titles.len(), "{} rows of {} titles", rows.len(), titles.len());
        for (row, title) in rows.iter().zip(&titles) {
            let (role, name) = browser.role_and_name(row).await?;
            ensure!(role == "button" && name.ends_with(title), "{role} {name:?} for {title:?}");
        }
        return Ok(());
    }
    let tree = tree(browser).await?;
    let rows: Vec<&Told> = {
        let list = tree.iter().position(|told| told.role == "region" && told.name == "Alles op volgorde");
        let report = tree.iter().position(|told| told.role == "heading" && told.name == "Het verslag");
        let (Some(list), Some(report)) = (list, report) else { anyhow::bail!("no list before a report") };
        ensure!(list < report, "the report comes before the list");
        let is_row =
            |told: &&Told| told.role == "button" && titles.iter().any(|title| told.name.ends_with(title));
        tree[list..report].iter().filter(is_row).collect()
    };
    ensure!(rows.len() == titles.len(), "{} rows of {} titles", rows.len(), titles.len());
    for (row, title) in rows.iter().zip(&titles) {
        ensure!(row.name.ends_with(title), "{:?} stands where {title:?} does", row.name);
    }
    for (role, name, property, value) in [
        ("button", "Gelijkmatig", "pressed", json!("true")),
        ("button", "Kalender", "pressed", json!("false")),
        ("button", "Filters", "expanded", json!(false)),
        ("button", "Uitzoomen", "disabled", json!(true)),
        ("slider", "Getoonde periode", "valuemax", json!(100)),
        ("status", "", "live", json!("polite")),
    ] {
        let told = tree.iter().find(|told| told.role == role && told.name == name);
        let told = told.with_context(|| format!("no {role} {name:?}"))?;
        ensure!(told.has(property, value), "{role} {name:?} has {}", told.properties);
    }
    // The drawing tells nothing of its own but its counts.
    let drawn =
        |told: &&Told| told.role.starts_with("graphics") || told.role == "image" || told.role == "img";
    let drawn: Vec<&str> = tree.iter().filter(drawn).map(|told| told.name.as_str()).collect();
    ensure!(drawn.is_empty(), "drawings are told: {drawn:?}");
    Ok(())
}

async fn time_order(browser: &Browser) -> Result<()> {
    let order = "all('[data-item]').map(item => begin(item.dataset.value))";
    for (state, width) in [(State::Plain, WIDE), (State::Plain, NARROW), (State::Table, WIDE)] {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await?;
        let days = browser.value(order).await?;
        let days: Vec<&str> = days.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        ensure!(days.len() > 20 && days.is_sorted(), "{state:?} at {width}: {days:?}");
    }
    Ok(())
}

async fn announced_once(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    browser
        .run(
            "window.heard = []; for (const live of all('[role=status], [role=alert], [aria-live]')) \
             new MutationObserver(() => heard.push(live.textContent)) \
             .observe(live, {childList: true, characterData: true, subtree: true})",
        )
        .await?;
    let filter = "button[data-lane=pledges]";
    for (what, selector, words) in [
        (
            "a choice",
            "[data-item][data-type=pledge] [data-go]",
            "current() && root.querySelector('[aria-current=true] [data-part=title]').textContent",
        ),
        (
            "the next item",
            "[data-do=next]",
            "root.querySelector('[aria-current=true] [data-part=title]').textContent",
        ),
        ("a filter", filter, "String(items().length)"),
        ("no filter", filter, "'38'.replace('38', items().length)"),
    ] {
        browser.run("heard.length = 0").await?;
        browser.click(selector).await?;
        browser.until("heard.length > 0").await.with_context(|| format!("{what} is not announced"))?;
        // Whatever comes of the same change has come after two frames.
        browser.run("window.later = 0; requestAnimationFrame(() => requestAnimationFrame(() => window.later = 1))").await?;
        browser.until("later").await?;
        let heard = browser.value("heard").await?;
        let heard = heard.as_array().cloned().unwrap_or_default();
        let says = heard.first().and_then(Value::as_str).unwrap_or_default();
        let words = browser.text(words).await?;
        ensure!(heard.len() == 1, "{what} is announced {} times: {heard:?}", heard.len());
        ensure!(says.contains(&words) && says.chars().count() <= 140, "{what}: {says:?}, not {words:?}");
    }
    Ok(())
}
