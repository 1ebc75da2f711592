//! A browser with a page open, and what a reader does with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::engine::{Driver, Engine};
use crate::server::Server;

/// How long a condition may take to come true. Only a check that fails waits that long, and a machine that
/// is slow or busy with other work must not fail one.
const PATIENCE: Duration = Duration::from_secs(60);

/// Put first into every page that a check makes: collects in `seen` what a developer would see in the
/// console, counts in `ears` the listeners that are alive, and in `told` the events of the element.
const WATCH: &str = include_str!("watch.js");

/// A session of one engine.
#[derive(Debug)]
pub struct Browser {
    /// The engine.
    pub engine: Engine,
    /// The session.
    pub client: Client,
    /// The folder of the files under test.
    pub dist: PathBuf,
    /// The server for pages that need an origin.
    pub server: Server,
    _driver: Driver,
    profile: PathBuf,
}

impl Browser {
    /// Starts the engine's driver and a session of it.
    pub async fn start(engine: Engine, dist: &Path, server: &Server) -> Result<Self> {
        Self::start_with(engine, dist, server, None).await
    }

    /// The same, on a desktop with other settings than the usual ones, in that folder.
    pub async fn start_with(
        engine: Engine,
        dist: &Path,
        server: &Server,
        settings: Option<&Path>,
    ) -> Result<Self> {
        let mut driver = engine.driver(settings)?;
        driver.ready(PATIENCE).await?;
        let name = format!("nato-timeline-{engine}-{}", driver.port);
        let profile = std::env::temp_dir().join(name);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(&profile))
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .with_context(|| format!("no session of {engine}"))?;
        let (dist, server) = (dist.to_owned(), server.clone());
        Ok(Self { engine, client, dist, server, _driver: driver, profile })
    }

    /// Ends the session and the driver.
    pub async fn stop(self) {
        let _ = self.client.clone().close().await;
        let _ = fs::remove_dir_all(&self.profile);
    }

    /// The address of a page made of a body, watched, with the script under test in its head. It is
    /// served under a policy: `made` is none, `strict` the strict one, `no-wasm` one that refuses Wasm.
    pub fn page(&self, policy: &str, body: &str) -> Result<String> {
        let html = format!(
            "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>page</title>\
             <script src=\"watch.js\"></script><script src=\"nato-timeline.js\" defer></script></head>\
             <body>{body}</body></html>"
        );
        fs::write(self.server.made.join("watch.js"), WATCH)?;
        fs::write(self.server.made.join("page.html"), html)?;
        Ok(format!("{}/{policy}/page.html", self.server.origin))
    }

    /// The `file://` address of a page of `dist`, watched for errors, with `head` put into its head.
    pub fn watched(&self, name: &str, head: &str) -> Result<String> {
        let html = fs::read_to_string(self.dist.join(name))?;
        ensure!(html.contains("<head>"), "{name} has no <head>");
        let html = html.replacen("<head>", &format!("<head><script>{WATCH}</script>{head}"), 1);
        let path = self.server.made.join(format!("watched-{name}"));
        fs::write(&path, html)?;
        Ok(format!("file://{}", path.display()))
    }

    /// Opens a page in a window of that size and waits until it shows items.
    pub async fn open(&self, address: &str, width: u32, height: u32) -> Result<()> {
        self.visit(address, width, height).await?;
        self.until("root && root.querySelectorAll('[data-item]').length > 0").await
    }

    /// Opens a page in a window of that size.
    pub async fn visit(&self, address: &str, width: u32, height: u32) -> Result<()> {
        self.client.goto("about:blank").await?;
        self.resize(width, height).await?;
        self.client.goto(address).await?;
        Ok(())
    }

    /// Makes the page's area that wide and high, whatever the window adds around it, or as narrow as the
    /// engine's windows can be. Waits for it: a window takes its size some time after it was asked to.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let pair = |script| async move {
            let sizes = self.client.execute(script, vec![]).await?;
            anyhow::Ok([0, 1].map(|index: usize| sizes[index].as_i64().unwrap_or(0)))
        };
        let wanted = [i64::from(width), i64::from(height)];
        let frame = pair("return [outerWidth - innerWidth, outerHeight - innerHeight]").await?;
        let mut window = [wanted[0] + frame[0], wanted[1] + frame[1]];
        let mut before = None;
        loop {
            let asked = Instant::now();
            self.client.set_window_size(window[0].max(1) as u32, window[1].max(1) as u32).await?;
            let mut inner = pair("return [innerWidth, innerHeight]").await?;
            while inner != wanted && asked.elapsed() < Duration::from_secs(1) {
                tokio::time::sleep(Duration::from_millis(40)).await;
                inner = pair("return [innerWidth, innerHeight]").await?;
            }
            // What asking for less did not change is the least.
            if inner == wanted || before == Some(inner) && inner[0] >= wanted[0] && inner[1] == wanted[1] {
                return Ok(());
            }
            ensure!(before != Some(inner), "the page is {inner:?}, not {wanted:?}");
            before = Some(inner);
            window = [0, 1].map(|side| window[side] + wanted[side] - inner[side]);
        }
    }

    /// The value of a script, in which `element` is the page's first timeline and `root` its shadow root.
    pub async fn run(&self, script: &str) -> Result<Value> {
        let whole = format!(
            "const element = document.querySelector('nato-timeline'); \
             const root = element && element.shadowRoot; {script}"
        );
        self.client.execute(&whole, vec![]).await.with_context(|| format!("script {script:?}"))
    }

    /// The value of an expression.
    pub async fn value(&self, expression: &str) -> Result<Value> {
        self.run(&format!("return {expression};")).await
    }

    /// The text that an expression gives.
    pub async fn text(&self, expression: &str) -> Result<String> {
        let value = self.value(expression).await?;
        value.as_str().map(str::to_owned).ok_or_else(|| anyhow!("{expression} is {value}"))
    }

    /// Waits until an expression is true.
    pub async fn until(&self, expression: &str) -> Result<()> {
        self.until_within(PATIENCE, expression).await
    }

    /// Waits that long until an expression is true.
    pub async fn until_within(&self, patience: Duration, expression: &str) -> Result<()> {
        let until = Instant::now() + patience;
        while self.value(&format!("Boolean({expression})")).await? != true {
            if Instant::now() > until {
                let seen = self.value("window.seen || []").await.unwrap_or_default();
                bail!("not true after {} s: {expression}; console: {seen}", patience.as_secs());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        Ok(())
    }

    /// The element of the shadow root that matches a selector.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        let found = self.value(&format!("root.querySelector({})", json!(selector))).await?;
        ensure!(!found.is_null(), "nothing matches {selector}");
        let id = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| anyhow!("{selector} is no element: {found}"))?;
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }

    /// Clicks, as a reader does, on what matches a selector.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element = self.find(selector).await?;
        self.run(&format!(
            "root.querySelector({}).scrollIntoView({{block: 'center', behavior: 'instant'}})",
            json!(selector)
        ))
        .await?;
        element.click().await.with_context(|| format!("click on {selector}"))
    }

    /// Waits until what matches a selector stands where it stood when it was looked at before: what the
    /// page scrolls by itself has come to rest.
    pub async fn rests(&self, selector: &str) -> Result<()> {
        let place = format!("root.querySelector({}).getBoundingClientRect().y", json!(selector));
        self.run("window.stood = null").await?;
        self.until(&format!("window.stood === (window.stood = {place})")).await
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: &str) -> Result<()> {
        let focused = self.value("(() => { let a = document.activeElement; while (a.shadowRoot && a.shadowRoot.activeElement) a = a.shadowRoot.activeElement; return a; })()").await?;
        let id = focused.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| anyhow!("nothing has the focus"))?;
        let element = Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()));
        Ok(element.send_keys(keys).await?)
    }

    /// Presses one of the keys without a character.
    pub async fn press_key(&self, key: Key) -> Result<()> {
        self.press(&char::from(key).to_string()).await
    }

    /// Fails if the page wrote an error or a warning, or broke its policy.
    pub async fn quiet(&self) -> Result<()> {
        let seen = self.value("window.seen").await?;
        ensure!(seen.as_array().is_some_and(Vec::is_empty), "the console is not quiet: {seen}");
        Ok(())
    }

    /// Keeps a screenshot.
    pub async fn shoot(&self, path: &Path) -> Result<()> {
        fs::write(path, self.client.screenshot().await?)?;
        Ok(())
    }

    /// Screenshots of the designed states, wide and narrow, light and dark, in both languages.
    pub async fn gallery(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        for (width, height) in [(1200, 700), (375, 700)] {
            for theme in ["light", "dark"] {
                for language in ["nl", "en"] {
                    let address = self.watched("nato-timeline.html", "")?;
                    self.open(&address, width, height).await?;
                    self.run(&format!(
                        "element.setAttribute('theme', '{theme}'); element.setAttribute('lang', '{language}'); \
                         document.documentElement.style.colorScheme = '{theme}'"
                    ))
                    .await?;
                    self.until("root.querySelector('[data-item]')").await?;
                    let name = format!("{}-{width}-{theme}-{language}.png", self.engine);
                    self.shoot(&folder.join(name)).await?;
                }
            }
        }
        Ok(())
    }
}
