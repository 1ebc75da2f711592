//! What a reader has asked of the browser or the system: less motion, more contrast, few colours.

use std::fs;
use std::future::Future;
use std::pin::Pin;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::page::Browser;

/// What a reader wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// `prefers-reduced-motion: reduce`.
    LessMotion,
    /// `prefers-contrast: more`.
    MoreContrast,
    /// `forced-colors: active`.
    ForcedColours,
}

impl Wish {
    fn feature(self) -> (&'static str, &'static str) {
        match self {
            Self::LessMotion => ("prefers-reduced-motion", "reduce"),
            Self::MoreContrast => ("prefers-contrast", "more"),
            Self::ForcedColours => ("forced-colors", "active"),
        }
    }

    /// The preference of Firefox, in which forced colours of black on white are more contrast too.
    fn preference(self) -> (&'static str, u32) {
        match self {
            Self::LessMotion => ("ui.prefersReducedMotion", 1),
            Self::MoreContrast | Self::ForcedColours => ("browser.display.document_color_use", 2),
        }
    }
}

/// The desktop's settings for a reader who wants less motion and more contrast: WebKit asks GTK.
const SETTINGS: &str = "[Settings]\ngtk-enable-animations=0\ngtk-theme-name=HighContrast\n";

type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

impl Browser {
    /// Runs a check in the engine for a reader with that wish.
    pub async fn wishing(&self, wish: Wish, check: for<'a> fn(&'a Self) -> Running<'a>) -> Result<()> {
        let (name, value) = wish.feature();
        match self.engine {
            Engine::Chromium => {
                let features = json!({"features": [{"name": name, "value": value}]});
                self.devtools("Emulation.setEmulatedMedia", features).await?;
                let result = self.granted(wish, check).await;
                self.devtools("Emulation.setEmulatedMedia", json!({"features": []})).await?;
                result
            }
            Engine::Firefox => {
                let (preference, value) = wish.preference();
                self.preferences(&format!("Services.prefs.setIntPref('{preference}', {value})")).await?;
                let result = self.granted(wish, check).await;
                self.preferences(&format!("Services.prefs.clearUserPref('{preference}')")).await?;
                result
            }
            // It has no forced colours: the check asks for the rules of the style sheet by themselves.
            Engine::Webkit if wish == Wish::ForcedColours => {
                let result = check(self).await;
                self.leave().await?;
                result
            }
            Engine::Webkit => {
                let folder = self.server.made.join("settings");
                fs::create_dir_all(folder.join("gtk-3.0"))?;
                fs::write(folder.join("gtk-3.0/settings.ini"), SETTINGS)?;
                let other = Self::start_with(self.engine, &self.dist, &self.server, Some(&folder)).await?;
                let result = other.granted(wish, check).await;
                other.stop().await;
                result
            }
        }
    }

    async fn granted(&self, wish: Wish, check: for<'a> fn(&'a Self) -> Running<'a>) -> Result<()> {
        let (name, value) = wish.feature();
        self.mount(crate::sample::Dress::USUAL).await?;
        self.until(&format!("matchMedia('({name}: {value})').matches")).await?;
        check(self).await
    }

    /// Puts the rules for forced colours into force where the engine has no forced colours.
    pub async fn force_colours(&self) -> Result<()> {
        if self.engine != Engine::Webkit {
            return Ok(());
        }
        let count = self.in_force("forced-colors").await?;
        ensure!(count > 0, "no rules for forced colours");
        Ok(())
    }

    /// Puts the rules of the style sheet for a medium into force on this page, and gives their number.
    pub async fn in_force(&self, medium: &str) -> Result<u64> {
        let count = self
            .run(&format!(
                "if (window.rules_in_force) return window.rules_in_force; let count = 0; \
                 for (const sheet of root.adoptedStyleSheets) for (const rule of sheet.cssRules) \
                 if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('{medium}')) \
                 {{ rule.media.mediaText = 'all'; count += 1; }} return window.rules_in_force = count;"
            ))
            .await?;
        Ok(count.as_u64().unwrap_or(0))
    }

    /// Leaves the page, and with it what has been put into force.
    pub async fn leave(&self) -> Result<()> {
        Ok(self.client.goto("about:blank").await?)
    }
}
