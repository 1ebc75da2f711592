//! The servers besides its own whose reports `frame.html` shows.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};
use url::Url;

/// A server as browsers name it: `https://reports.example`, with a port where it is not the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl FromStr for Origin {
    type Err = anyhow::Error;

    /// Takes an origin in any spelling that browsers take; an address of something on the server is
    /// refused, because the whole server would be let in.
    fn from_str(text: &str) -> Result<Self> {
        let address = Url::parse(text.trim()).with_context(|| {
            format!("{text:?} is not an origin: write it in full, such as https://reports.example")
        })?;
        if !matches!(address.scheme(), "http" | "https") {
            bail!("{text:?} is not an origin of http or https");
        }
        let is_bare = address.path() == "/" && address.query().is_none() && address.fragment().is_none();
        ensure!(
            is_bare && address.username().is_empty() && address.password().is_none(),
            "{text:?} is more than an origin: write {}",
            address.origin().ascii_serialization()
        );
        Ok(Self(address.origin().ascii_serialization()))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Origins as `frame.html` lists them: one after the other with a space between.
pub fn list(origins: &[Origin]) -> String {
    origins.iter().map(Origin::to_string).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_written_as_browsers_write_it() {
        for (text, origin) in [
            ("https://reports.example", "https://reports.example"),
            (" HTTPS://Reports.Example/ ", "https://reports.example"),
            ("https://reports.example:443", "https://reports.example"),
            ("http://localhost:8080", "http://localhost:8080"),
            ("https://vërslag.example", "https://xn--vrslag-pva.example"),
        ] {
            assert_eq!(text.parse::<Origin>().map(|origin| origin.0).ok().as_deref(), Some(origin), "{text}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused_with_a_way_out() {
        for (text, said) in [
            ("reports.example", "write it in full"),
            ("*", "write it in full"),
            ("file:///reports", "http or https"),
            ("javascript:alert(1)", "http or https"),
            ("https://reports.example/2024", "write https://reports.example"),
            ("https://reports.example?a", "write https://reports.example"),
            ("https://me@reports.example", "write https://reports.example"),
        ] {
            let error = text.parse::<Origin>().map(|origin| origin.0).unwrap_err();
            assert!(format!("{error:#}").contains(said), "{text}: {error:#}");
        }
    }
}
