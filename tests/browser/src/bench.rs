//! How fast the widget is in Chromium: the reader as Wasm, and 25, 1,000 and 10,000 items shown,
//! zoomed and panned by real wheel and pointer events.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use fantoccini::actions::{
    ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    WheelAction, WheelActions,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Browser;
use crate::server::Server;

const KINDS: [&str; 5] = ["summit", "ministerial", "debate", "letter", "conflict"];
const PATIENT: Duration = Duration::from_secs(120);
/// How many steps of zooming and of panning are taken.
const STEPS: usize = 60;
/// A step is as long as a frame.
const FRAME: Duration = Duration::from_millis(16);

/// Collects the lengths of frames in `frames` and of long tasks in `tasks` while `running`.
const RECORD: &str = "window.frames_ = []; window.tasks = []; window.running = true; let last = performance.now(); \
    new PerformanceObserver(list => list.getEntries().forEach(entry => tasks.push(entry.duration))) \
    .observe({type: 'longtask'}); \
    requestAnimationFrame(function next(now) { frames_.push(now - last); last = now; \
    if (running) requestAnimationFrame(next); });";

/// Measures, and prints a table.
pub async fn bench(dist: &Path, server: &Server) -> Result<()> {
    let browser = Browser::start(Engine::Chromium, dist, server).await?;
    let sample = fs::read_to_string(dist.join("verslag-navo-fmm-2023-04.txt"))?;
    reader(&browser, &sample).await?;
    println!(
        "items in Chromium at 1200 by 700; goals at 10,000: median 17 ms, p95 33 ms, no task over 50 ms"
    );
    println!(
        "  {:>7} {:>11} {:>18} {:>18} {:>9} {:>9} {:>8}",
        "items", "first, ms", "zoom med/p95, ms", "pan med/p95, ms", "task, ms", "elements", "heap, MB"
    );
    for count in [25, 1_000, 10_000] {
        items(&browser, count).await?;
    }
    browser.stop().await;
    Ok(())
}

/// How fast a long text is read and shown, less what showing a short one takes.
async fn reader(browser: &Browser, sample: &str) -> Result<()> {
    let times = 10_000_000 / sample.len();
    fs::write(browser.server.made.join("long.txt"), sample.repeat(times))?;
    fs::write(browser.server.made.join("short.txt"), sample)?;
    let mut took = [0.0; 2];
    for (took, name) in took.iter_mut().zip(["short.txt", "long.txt"]) {
        browser.visit(&browser.page("made", "<nato-timeline></nato-timeline>")?, 1200, 700).await?;
        browser.until("root.querySelector('.widget')").await?;
        browser
            .run(&format!(
                "window.took = 0; const start = performance.now(); \
                 element.addEventListener('nato-timeline:ready', () => took = performance.now() - start); \
                 element.setAttribute('src', '{name}')"
            ))
            .await?;
        browser.until_within(PATIENT, "window.took > 0").await?;
        *took = browser.value("took").await?.as_f64().unwrap_or(0.0);
    }
    let megabytes = (sample.len() * (times - 1)) as f64 / 1e6;
    println!(
        "reader as Wasm in Chromium: {:.1} MB/s (goal: 12.5)\n",
        megabytes / (took[1] - took[0]) * 1000.0
    );
    Ok(())
}

/// A timeline of that many events in the public JSON.
fn timeline(count: usize) -> Value {
    let events: Vec<Value> = (0..count)
        .map(|place| {
            let (year, month) = (2004 + place * 20 / count, 1 + place % 12);
            json!({
                "id": format!("e{place}"), "title": format!("Bijeenkomst {place} van de ministers in Brussel"),
                "kind": KINDS[place % KINDS.len()],
                "value": format!("{year}-{month:02}-{:02}", 1 + place % 28), "basis": "stated", "mentions": []
            })
        })
        .collect();
    json!({"schema": "nato-timeline/1", "report": {"title": "Verslag", "language": "nl"}, "events": events})
}

async fn items(browser: &Browser, count: usize) -> Result<()> {
    browser.visit(&browser.page("made", "<nato-timeline> </nato-timeline>")?, 1200, 700).await?;
    browser.until("root.querySelector('.widget')").await?;
    browser
        .run(&format!(
            "const start = performance.now(); window.first = 0; \
             element.addEventListener('nato-timeline:ready', () => requestAnimationFrame(() => \
             first = performance.now() - start)); element.timeline = {}",
            timeline(count)
        ))
        .await?;
    browser.until_within(PATIENT, "window.first > 0 && root.querySelector('[data-item]')").await?;
    let first = browser.value("Math.round(first)").await?;
    // On the axis, where no mark or count is hit.
    let place = browser
        .value(
            "(() => { const box = (root.querySelector('[data-plot]') ?? root.querySelector('.widget')) \
             .getBoundingClientRect(); return [box.left + box.width / 2, box.top + 16]; })()",
        )
        .await?;
    let (x, y) = (place[0].as_f64().unwrap_or(600.0), place[1].as_f64().unwrap_or(300.0));
    let zoom = record(browser, STEPS / 4, || zoom_steps(browser, x, y)).await?;
    // Where everything is shown there is nothing to drag; and a drag tells of other days only where the
    // plot is drawn anew.
    browser.run("told.length = 0; element.zoomTo('2010', '2013')").await?;
    browser.until("told.some(([name]) => name === 'rangechange')").await?;
    let pan = record(browser, 1, || pan_steps(browser, x, y)).await?;
    let held =
        browser.value("[root.querySelectorAll('*').length, performance.memory.usedJSHeapSize / 1e6]").await?;
    println!(
        "  {count:>7} {first:>11} {:>18} {:>18} {:>9.0} {:>9} {:>8.1}",
        format!("{:.0} / {:.0}", zoom.median, zoom.p95),
        format!("{:.0} / {:.0}", pan.median, pan.p95),
        zoom.longest.max(pan.longest),
        held[0],
        held[1].as_f64().unwrap_or(0.0)
    );
    Ok(())
}

/// What frames took, in milliseconds.
struct Frames {
    median: f64,
    p95: f64,
    /// The longest task.
    longest: f64,
}

/// Records frames and tasks while steps are taken; the plot must have shown other days at `least` so often.
async fn record<Steps: Future<Output = Result<()>>>(
    browser: &Browser,
    least: usize,
    steps: impl FnOnce() -> Steps,
) -> Result<Frames> {
    browser.run(&format!("told.length = 0; {RECORD}")).await?;
    steps().await?;
    let seen = browser.value("(running = false, [frames_, tasks, told.length])").await?;
    ensure!(seen[2].as_u64() >= Some(least as u64), "the plot was moved {} times in {STEPS} steps", seen[2]);
    let numbers = |value: &Value| -> Vec<f64> {
        let mut numbers: Vec<f64> =
            value.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        numbers.sort_by(f64::total_cmp);
        numbers
    };
    let (frames, tasks) = (numbers(&seen[0]), numbers(&seen[1]));
    let at = |share: f64| frames.get((frames.len() as f64 * share) as usize).copied().unwrap_or(0.0);
    Ok(Frames { median: at(0.5), p95: at(0.95), longest: tasks.last().copied().unwrap_or(0.0) })
}

async fn zoom_steps(browser: &Browser, x: f64, y: f64) -> Result<()> {
    let mut keys = KeyActions::new("keys".into()).then(KeyAction::Down { value: Key::Control.into() });
    let mut wheel = WheelActions::new("wheel".into()).then(WheelAction::Pause { duration: FRAME });
    for step in 0..STEPS {
        // In for the first half, out for the second.
        let delta_y = if step < STEPS / 2 { -40 } else { 40 };
        let (x, y) = (x as i64, y as i64);
        wheel = wheel.then(WheelAction::Scroll { duration: Some(FRAME), x, y, delta_x: 0, delta_y });
        keys = keys.then(KeyAction::Pause { duration: FRAME });
    }
    let keys = keys.then(KeyAction::Up { value: Key::Control.into() });
    Ok(browser.client.perform_actions(vec![ActionSequence::from(keys), ActionSequence::from(wheel)]).await?)
}

async fn pan_steps(browser: &Browser, x: f64, y: f64) -> Result<()> {
    let to = |x: f64| PointerAction::MoveTo { duration: Some(FRAME), x, y };
    let mut mouse =
        MouseActions::new("mouse".into()).then(to(x)).then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    for step in 0..STEPS {
        let away = if step < STEPS / 2 { step } else { STEPS - step };
        mouse = mouse.then(to(x - 8.0 * away as f64));
    }
    let mouse = mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    Ok(browser.client.perform_actions(mouse).await?)
}
