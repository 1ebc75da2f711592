//! Finding something: filters, search, the table, counts of the plot, and the way between the report
//! and the timeline.

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use serde_json::json;

use super::{Check, checks};
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "each filter lets through as many as it says, and is taken off" => filters,
        "search looks through diacritics and letter case" => search,
        "where nothing matches it says how to get back" => no_match,
        "the table is sorted by each column, both ways" => sorting,
        "a count opens, lists what it holds, and goes" => counts,
        "choosing in the report chooses on the timeline" => report_to_timeline,
        "choosing on the timeline shows the words in the report" => timeline_to_report,
    ]
}

/// The strings of a list that an expression gives.
async fn list(browser: &Browser, expression: &str) -> Result<Vec<String>> {
    let list = browser.value(expression).await?;
    let words = list.as_array().with_context(|| format!("{expression} is {list}"))?;
    Ok(words.iter().map(|word| word.as_str().unwrap_or_default().to_owned()).collect())
}

async fn filters(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    let all = list(browser, "items()").await?;
    browser.click("[data-do=filters]").await?;
    let ways = [
        "[data-lane=pledges]",
        "[data-filter^='kind:']",
        "[data-filter^='actor:']",
        "[data-filter^='status:']",
        "[data-filter^='section:']",
    ];
    for way in ways {
        let button = format!("root.querySelector(\"{way}\")");
        browser.until(&button).await?;
        let count = browser.value(&format!("Number({button}.querySelector('.count').textContent)")).await?;
        browser.click(way).await?;
        browser.until(&format!("{button}.getAttribute('aria-pressed') === 'true'")).await?;
        let shown = list(browser, "items()").await?;
        ensure!(
            count == shown.len() && !shown.is_empty() && shown.len() < all.len(),
            "{way} says {count} and shows {shown:?}"
        );
        // A lane is taken off where it was put on; the others are named among those in force too.
        let off = format!("li > {way}");
        browser.click(if way.contains("lane") { way } else { &off }).await?;
        browser.until(&format!("items().length === {}", all.len())).await.with_context(|| way.to_owned())?;
    }
    let pledges =
        list(browser, "all('[data-item][data-type=pledge]').map(item => item.dataset.item)").await?;
    browser.click("[data-lane=pledges]").await?;
    browser.until(&format!("items().length < {}", all.len())).await?;
    ensure!(list(browser, "items()").await? == pledges, "the lane of pledges lets through others");
    browser.quiet().await
}

async fn search(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    let all = list(browser, "items()").await?;
    let mut found = Vec::new();
    for words in ["oekraïne", "OEKRAINE", "Oekraíne"] {
        browser.seek(words).await?;
        browser.until(&format!("root.querySelector('[type=search]').value === '{words}'")).await?;
        browser.until(&format!("items().length < {}", all.len())).await?;
        found.push(list(browser, "items()").await?);
    }
    ensure!(!found[0].is_empty() && found.iter().all(|other| *other == found[0]), "{found:?}");
    let holds = browser
        .value("all('[data-item]').some(item => folded(item.textContent).includes('oekraine'))")
        .await?;
    ensure!(holds == true, "none of what is found says it");
    // Actors and quotes count too: the word is in no title.
    browser.seek("KULEBA").await?;
    browser.until("items().length > 0 && root.querySelector('[type=search]').value === 'KULEBA'").await?;
    browser.until(&format!("items().join() !== {}", json!(found[0].join(",")))).await?;
    browser.quiet().await
}

async fn no_match(browser: &Browser) -> Result<()> {
    for width in [WIDE, NARROW] {
        browser.mount(Dress { width, ..Dress::USUAL }).await?;
        let all = list(browser, "items()").await?;
        browser.click("[data-lane=pledges]").await?;
        browser.seek("xyzzy").await?;
        browser.until("items().length === 0 && all('.notice').some(visible)").await?;
        browser
            .until("all('[role=status]').some(live => live.textContent.includes('Geen treffers'))")
            .await?;
        browser.click("[data-filter='query:']").await?;
        browser.until("items().length > 0 && root.querySelector('[type=search]').value === ''").await?;
        browser.seek("xyzzy").await?;
        browser.until("items().length === 0").await?;
        browser.click("[data-do=clear-filters]").await?;
        browser.until(&format!("items().length === {}", all.len())).await?;
        browser.until("element.shadowRoot.activeElement").await.context("the focus is lost")?;
    }
    browser.quiet().await
}

/// What the cells of a column are sorted by: the first day of a date, the first name of who.
fn cells(column: usize) -> String {
    format!(
        "all('tbody tr').map(row => {{ \
           if ({column} === 0) return row.dataset.value ? begin(row.dataset.value) : ''; \
           const cell = row.children[{column}]; const title = cell.querySelector('[data-part=title]'); \
           const words = (title ?? cell).textContent.trim(); return {column} === 3 ? words.split(', ')[0] : words; \
         }})"
    )
}

async fn sorting(browser: &Browser) -> Result<()> {
    browser.reach(State::Table, Dress::USUAL).await?;
    // Deadlines enough to sort by.
    browser
        .run(
            "const {pledges, ...rest} = element.timeline; const more = ['2030', '2026-05-01', '2027-Q1', '2025-10'] \
             .map((due, at) => ({...pledges[at], id: `p${at}`, title: `Toezegging ${at}`, due: due.replace('-Q1', '-33')})); \
             element.timeline = {...rest, pledges: [...pledges, ...more]}",
        )
        .await?;
    browser.until("root.querySelector('[data-item=p3]')").await?;
    let columns = list(browser, "all('thead [data-sort]').map(button => button.dataset.sort)").await?;
    ensure!(columns == ["date", "title", "kind", "actor", "due", "status"], "{columns:?}");
    for (column, name) in columns.iter().enumerate() {
        let mut both = Vec::new();
        for order in ["ascending", "descending"] {
            let header = format!("root.querySelector('thead th[aria-sort]:has([data-sort={name}])')");
            let is_sorted =
                browser.value(&format!("{header}?.getAttribute('aria-sort') === '{order}'")).await?;
            if is_sorted != true {
                browser.click(&format!("[data-sort={name}]")).await?;
            }
            browser.until(&format!("{header}?.getAttribute('aria-sort') === '{order}'")).await?;
            let sorted = list(browser, &cells(column)).await?;
            let full = sorted.iter().take_while(|cell| !cell.is_empty()).count();
            ensure!(sorted[full..].iter().all(String::is_empty), "{name}, {order}: {sorted:?}");
            let mut runs = sorted[..full].to_vec();
            runs.dedup();
            let mut once = runs.clone();
            once.sort();
            once.dedup();
            ensure!(once.len() == runs.len() && runs.len() > 1, "{name}, {order}: not together: {runs:?}");
            both.push(runs);
        }
        let back: Vec<String> = both[1].iter().rev().cloned().collect();
        ensure!(both[0] == back, "{name}: {:?} up, {:?} down", both[0], both[1]);
        if name == "title" {
            let in_order = browser
                .value(&format!("(titles => titles.every((title, at) => !at || folded(titles[at - 1]) >= folded(title)))({})", cells(1)))
                .await?;
            ensure!(in_order == true, "titles: {:?}", both[1]);
        }
    }
    browser.quiet().await
}

async fn counts(browser: &Browser) -> Result<()> {
    browser.mount_crowd(Dress::USUAL, 300).await?;
    let drawn = browser
        .value(
            "all('[data-count]').reduce((sum, count) => sum + Number(count.textContent.trim().slice(1)), 0) + \
             all('[data-plot=time] [data-go]').length",
        )
        .await?;
    ensure!(drawn == 300, "{drawn} of 300 are drawn or counted");
    for open in ["pointer", "key"] {
        let held =
            browser.value("Number(root.querySelector('[data-count]').textContent.trim().slice(1))").await?;
        if open == "key" {
            browser.run("root.querySelector('[data-count]').focus()").await?;
            browser.type_key(Key::Enter).await?;
        } else {
            browser.tap("[data-count]").await?;
        }
        let listed = "all('[data-plot] li [data-go]')";
        browser.until(&format!("{listed}.length === {held}")).await?;
        browser.until(&format!("{listed}.includes(focused())")).await.context("the focus stays outside")?;
        if open == "key" {
            browser.type_key(Key::Escape).await?;
            browser.until(&format!("!{listed}.length && focused().dataset.count")).await?;
        } else {
            let id = browser.text(&format!("{listed}[0].dataset.go")).await?;
            browser.click("[data-plot] li [data-go]").await?;
            browser.until(&format!("element.selected === '{id}'")).await?;
            browser.run("told.length = 0").await?;
            browser.click("[data-do=zoom-to-gathered]").await?;
            browser.until("told.some(([name]) => name === 'rangechange')").await?;
            browser.run("told.length = 0; element.zoomTo('2022', '2024'); element.select(null)").await?;
            browser
                .until("told.some(([name]) => name === 'rangechange') && element.selected === null")
                .await?;
            browser.until("root.querySelector('[data-count]') && settled()").await?;
        }
    }
    browser.quiet().await
}

async fn report_to_timeline(browser: &Browser) -> Result<()> {
    for width in [WIDE, NARROW] {
        browser.mount(Dress { width, ..Dress::USUAL }).await?;
        let ids = list(browser, "all('[data-part=report] [data-go]').map(found => found.dataset.go)").await?;
        ensure!(ids.len() > 10, "{} things are marked in the report", ids.len());
        for id in [&ids[0], &ids[ids.len() / 2]] {
            let found = format!("[data-part=report] [data-go='{id}']");
            browser.rests(&found).await?;
            browser.click(&found).await?;
            browser.until(&format!("element.selected === '{id}' && current() === '{id}'")).await?;
            browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
        }
    }
    browser.quiet().await
}

async fn timeline_to_report(browser: &Browser) -> Result<()> {
    const SHOWN: &str = "(() => { const pane = root.querySelector('[data-part=report]').getBoundingClientRect(); \
        return all('[data-part=report] mark').some(mark => { const box = mark.getBoundingClientRect(); \
        return box.height && box.bottom > pane.top && box.top < pane.bottom; }); })()";
    for (width, state) in [(WIDE, State::Plain), (NARROW, State::Plain), (WIDE, State::Table)] {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await?;
        for row in ["[data-kind=summit][data-value^='2014']", "[data-value='2023-07-11/2023-07-12']"] {
            browser.click(&format!("[data-item]{row} [data-go]")).await?;
            browser.until(&format!("root.querySelector(\"{row}[aria-current=true]\")")).await?;
            browser.until(SHOWN).await.with_context(|| format!("{row} at {width}"))?;
            let said = browser
                .value(
                    "(words => all('[data-part=report] mark').some(mark => words.includes(folded(mark.textContent)) || \
                     folded(mark.textContent).includes(words)))(folded(root.querySelector('[data-part=detail] blockquote').textContent))",
                )
                .await?;
            ensure!(said == true, "{row}: the report marks other words than the detail quotes");
        }
    }
    browser.quiet().await
}
