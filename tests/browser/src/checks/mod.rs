//! The checks by subject.

mod axe;
mod element;
mod finding;
mod focus;
mod frame;
mod hostile;
mod moving;
mod opening;
mod package;
mod parents;
mod print;
mod reading;
mod sight;
mod situations;
mod sizes;
mod source;
mod styles;
mod takeover;
mod travelling;
mod tree;

use std::future::Future;
use std::pin::Pin;

use anyhow::Result;

use crate::page::Browser;

type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// A check: what must hold, in words, and how to find out.
pub struct Check {
    /// What must hold.
    pub name: &'static str,
    /// Finds out.
    pub run: for<'a> fn(&'a Browser) -> Running<'a>,
}

/// Lists checks by name and function.
macro_rules! checks {
    ($($name:literal => $function:path),* $(,)?) => {
        vec![$($crate::checks::Check { name: $name, run: |browser| Box::pin($function(browser)) }),*]
    };
}
use checks;

/// Every check, in the order in which they run.
pub fn all() -> Vec<Check> {
    [
        reading::checks(),
        travelling::checks(),
        opening::checks(),
        element::checks(),
        source::checks(),
        takeover::checks(),
        styles::checks(),
        hostile::checks(),
        frame::checks(),
        parents::checks(),
        package::checks(),
        situations::checks(),
        axe::checks(),
        tree::checks(),
        sight::checks(),
        finding::checks(),
        print::checks(),
        moving::checks(),
        focus::checks(),
        sizes::checks(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
