//! Yew components that draw a scene and dispatch actions. Knows nothing of parsing or geometry.
//!
//! One component, [`App`], owns the state; all others are functions of their properties. None has
//! an `on…` property: elements say in `data-` attributes what they are about, and the few listeners
//! of the root do the rest.

mod annotate;
mod app;
mod aside;
mod command;
mod detail;
mod dialogs;
mod excerpt;
mod facts;
mod filters;
mod gesture;
mod glyph;
mod header;
mod keys;
mod list;
mod messages;
mod notices;
mod plot;
mod reading;
mod report;
mod row;
mod shared;
mod source;
mod table;
mod words;

pub use app::{App, AppProps, Message, Notice};
pub use messages::Messages;
pub use reading::Reading;
pub use shared::Shared;
pub use source::SourceError;
pub use words::{DayStyle, Environment, TimeUnit, Words};
