//! The page that most checks share, so that the Wasm is compiled once in each engine: the element in
//! a box of any width, put there anew for every check, and the states that were designed for it.

use std::fmt;
use std::fs;

use anyhow::Result;
use serde_json::Value;

use crate::page::Browser;

/// What checks ask of the page.
const HELP: [(&str, &str); 2] =
    [("sample.js", include_str!("sample.js")), ("sight.js", include_str!("sight.js"))];

/// The name under which the page is served.
const PAGE: &str = "sample.html";

/// The day that is today, so that the words for distances do not change.
const NOW: &str = "now=\"2023-06-01\"";

/// From this width on there is a plot.
const LEAST_WIDE: u32 = 640;

/// A container without a plot, and one with it.
pub const NARROW: u32 = 375;
/// See [`NARROW`].
pub const WIDE: u32 = 1200;

/// How the element is dressed.
#[derive(Clone, Copy, Debug)]
pub struct Dress {
    /// The language of the interface.
    pub language: &'static str,
    /// The theme.
    pub theme: &'static str,
    /// The width of its container in CSS pixels.
    pub width: u32,
}

impl Dress {
    /// In Dutch, light and wide.
    pub const USUAL: Self = Self { language: "nl", theme: "light", width: WIDE };

    /// Whether there is a plot.
    pub fn is_wide(self) -> bool {
        self.width >= LEAST_WIDE
    }
}

impl fmt::Display for Dress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, {} px", self.language, self.theme, self.width)
    }
}

/// A state that was designed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As a reader finds it.
    Plain,
    /// A pledge is chosen.
    Selected,
    /// The filters are open, and one is in force.
    Filtered,
    /// Nothing matches.
    NoMatch,
    /// A count of the plot is open.
    Gathered,
    /// The list is a table.
    Table,
    /// The report shows the words of the chosen item.
    Report,
    /// The dialog for another report is open, and has refused a text.
    Dialog,
    /// The table of keys is open.
    Keys,
    /// The report has no dates.
    NoDates,
    /// The report could not be had.
    Error,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 11] = [
        Self::Plain,
        Self::Selected,
        Self::Filtered,
        Self::NoMatch,
        Self::Gathered,
        Self::Table,
        Self::Report,
        Self::Dialog,
        Self::Keys,
        Self::NoDates,
        Self::Error,
    ];

    /// Whether a container of that width has it.
    pub fn is_of(self, width: u32) -> bool {
        self != Self::Gathered || width >= LEAST_WIDE
    }
}

impl Browser {
    /// Opens the shared page, if it is not open, in a window of the usual size.
    async fn shared_page(&self) -> Result<()> {
        let address = format!("{}/made/{PAGE}", self.server.origin);
        if self.client.current_url().await.is_ok_and(|url| url.as_str() == address) {
            return Ok(());
        }
        for (name, script) in HELP {
            fs::write(self.server.made.join(name), script)?;
        }
        let body = "<script src=\"sample.js\"></script><script src=\"sight.js\"></script><main><h1>Artikel</h1>\
                    <p><button id=\"before\">Voor</button></p><div id=\"box\"></div>\
                    <p><button id=\"after\">Na</button></p><div id=\"more\"></div></main>";
        let made = self.page("made", body)?;
        let page = fs::read_to_string(self.server.made.join("page.html"))?;
        let style = "<style>body{margin:0;font:16px/1.5 sans-serif}#more{height:3000px}</style></head>";
        fs::write(self.server.made.join(PAGE), page.replacen("</head>", style, 1))?;
        self.visit(&made.replace("page.html", PAGE), 1280, 900).await?;
        self.until("window.small_targets && customElements.get('nato-timeline')").await
    }

    /// Puts an element that reads `text` into the shared page.
    pub async fn mount_text(&self, dress: Dress, attributes: &str, text: &str) -> Result<()> {
        self.shared_page().await?;
        let Dress { language, theme, width } = dress;
        let attributes = format!("lang=\"{language}\" theme=\"{theme}\" {NOW} {attributes}");
        self.run(&format!(
            "mount({}, {}); box.style.width = '{width}px';",
            Value::from(attributes),
            Value::from(text)
        ))
        .await?;
        self.until("told.some(([name]) => name === 'ready' || name === 'error')").await
    }

    /// Puts an element with the sample report into the shared page.
    pub async fn mount(&self, dress: Dress) -> Result<()> {
        let sample = fs::read_to_string(self.dist.join("verslag-navo-fmm-2023-04.txt"))?;
        self.mount_text(dress, "", &sample).await?;
        self.until("all('[data-item]').length > 20").await
    }

    /// Changes how the element is dressed; what it shows stays.
    pub async fn dress(&self, dress: Dress) -> Result<()> {
        let Dress { language, theme, width } = dress;
        self.run(&format!(
            "element.lang = '{language}'; element.setAttribute('theme', '{theme}'); box.style.width = '{width}px';"
        ))
        .await?;
        self.until(&format!("root.querySelector('.widget').lang === '{language}'")).await
    }

    /// Puts an element with so many events on few days into the shared page.
    pub async fn mount_crowd(&self, dress: Dress, count: usize) -> Result<()> {
        self.mount_text(dress, "", "Verslag").await?;
        self.run(&format!("element.timeline = crowd({count})")).await?;
        self.until("all('[data-item]').length > 0 && settled()").await
    }

    /// Brings the element into a state.
    pub async fn reach(&self, state: State, dress: Dress) -> Result<()> {
        match state {
            State::NoDates => {
                self.mount_text(dress, "", "Het was een aangenaam gesprek over van alles.").await?;
                return self.until("all('.notice').length === 1").await;
            }
            State::Error => {
                self.mount_text(dress, "src=\"no-such-report.txt\"", "").await?;
                return self.until("all('[role=alert]').some(visible)").await;
            }
            State::Gathered => self.mount_crowd(dress, 300).await?,
            // The table is had by a wide container, which then becomes narrow.
            State::Table => self.mount(Dress { width: WIDE, ..dress }).await?,
            _ => self.mount(dress).await?,
        }
        match state {
            State::Selected | State::Report => {
                self.click("[data-item][data-type=pledge] [data-go]").await?;
                self.until("root.querySelector('[data-part=detail] blockquote')").await?;
                if state == State::Report {
                    self.click("[data-do=show-in-report]").await?;
                    self.until("focused().dataset.part === 'report' && root.querySelector('[data-part=report] mark.chosen')").await?;
                }
            }
            State::Filtered => {
                self.click("[data-do=filters]").await?;
                self.until("root.querySelector('[data-filter^=\"kind:\"]')").await?;
                self.click("[data-filter^='kind:']").await?;
                self.until("root.querySelector('.in-force')").await?;
            }
            State::NoMatch => {
                self.seek("xyzzy").await?;
                self.until("!root.querySelector('[data-item]')").await?;
            }
            State::Gathered => {
                self.tap("[data-count]").await?;
                self.until("root.querySelector('.gathered [data-go]')").await?;
            }
            State::Table => {
                self.click("[data-do=table]").await?;
                self.until("root.querySelector('table')").await?;
                self.run(&format!("box.style.width = '{}px'", dress.width)).await?;
                if !dress.is_wide() {
                    self.until("!root.querySelector('[data-plot]')").await?;
                }
            }
            State::Dialog => {
                self.click("[data-do=open]").await?;
                self.until("root.querySelector('dialog[open] textarea')").await?;
                self.click("[data-do=read-pasted]").await?;
                self.until("all('dialog[open] [role=alert]').some(visible)").await?;
            }
            State::Keys => {
                self.run("root.querySelector('[data-do=open]').focus()").await?;
                self.type_keys("?").await?;
                self.until("root.querySelector('dialog[open] kbd')").await?;
            }
            State::Plain | State::NoDates | State::Error => {}
        }
        Ok(())
    }

    /// Types into the search field.
    pub async fn seek(&self, words: &str) -> Result<()> {
        self.run("const field = root.querySelector('[type=search]'); field.focus(); field.select();").await?;
        self.type_keys(words).await
    }
}
