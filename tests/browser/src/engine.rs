//! The three engines: how each driver is started and what it is asked for.

use std::fmt;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde_json::{Map, Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Chromium by ChromeDriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKitGTK by WebKitWebDriver.
    Webkit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

/// A running driver. Its whole process group ends with it, browsers included.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    /// The port it listens on.
    pub port: u16,
}

impl Driver {
    /// Waits until the driver says that it can start a session.
    pub async fn ready(&mut self, patience: Duration) -> Result<()> {
        let until = Instant::now() + patience;
        while !self.says_ready().unwrap_or(false) {
            if let Some(status) = self.child.try_wait()? {
                bail!("the driver ended with {status}");
            }
            if Instant::now() > until {
                bail!("the driver is not ready after {} s", patience.as_secs());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Asks `/status`, as the WebDriver standard has it.
    fn says_ready(&self) -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        let mut answer = Vec::new();
        // A driver that keeps the connection open has answered by the time the reading gives up.
        let _ = stream.read_to_end(&mut answer);
        let answer: String = String::from_utf8_lossy(&answer).split_whitespace().collect();
        Ok(answer.contains("\"ready\":true"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Starts the engine's driver on a free port, in a process group of its own; `settings` is the
    /// folder of the desktop's settings, where they are not the usual ones.
    pub fn driver(self, settings: Option<&Path>) -> Result<Driver> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let words: Vec<String> = match self {
            Self::Chromium => vec!["chromedriver".into(), format!("--port={port}")],
            // A free port for the browser's own protocol too, so that two runs do not meet.
            Self::Firefox => {
                let port = port.to_string();
                // Checks set preferences of the browser itself.
                ["geckodriver", "--port", &port, "--websocket-port", "0", "--allow-system-access"]
                    .map(Into::into)
                    .to_vec()
            }
            Self::Webkit => {
                let screen = "-screen 0 2600x1600x24";
                let mut words: Vec<String> =
                    ["xvfb-run", "-a", "-s", screen, "dbus-run-session", "--", "WebKitWebDriver"]
                        .map(Into::into)
                        .to_vec();
                words.extend([format!("--port={port}"), "--host=127.0.0.1".into()]);
                words
            }
        };
        let child = Command::new(&words[0])
            .args(&words[1..])
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .envs(settings.map(|folder| ("XDG_CONFIG_HOME", folder)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start {}", words[0]))?;
        Ok(Driver { child, port })
    }

    /// What a session is asked for; `profile` is an empty folder for the browser's own files.
    pub fn capabilities(self, profile: &Path) -> Map<String, Value> {
        let wanted = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": {"browser": "ALL"},
                "goog:chromeOptions": {"args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--hide-scrollbars", "--force-color-profile=srgb",
                    format!("--user-data-dir={}", profile.display()),
                ]},
            }),
            // WebDriver loosens the origins of files; readers have them strict.
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {"security.fileuri.strict_origin_policy": true},
                },
            }),
            Self::Webkit => json!({
                "webkitgtk:browserOptions": {
                    "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "args": ["--automation"],
                },
            }),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }
}
