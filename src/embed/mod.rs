//! The custom element: sole owner of window and document. Knows nothing of how anything is read
//! or drawn.
//!
//! `element.js` is the ES class that a custom element has to be; it finds the report and forwards
//! everything to [`Widget`], which lives in a `<div>` of the element's shadow root.

mod browser;
mod options;
mod source;
mod widget;

pub use widget::Widget;
