//! nato-timeline reads the text of a government report about NATO and draws an interactive
//! timeline of its events and pledges, each one click from the sentence that says it.
//!
//! # The way of the data
//!
//! ```text
//! report text ─ text ─▶ clean text + map back to the source ─ parse ─▶ dates, events, pledges
//!   ─ model ─▶ Report ─ layout ─▶ Scene (numbers) ─ view ─▶ DOM ─ embed ─▶ host page
//!                          ▲                          │
//!                          └── state ◀── Action ◀─────┘   (the only way back)
//! ```
//!
//! Every arrow is a function from value to value. Modules in reading order, each with what it
//! knows nothing of:
//!
//! | module | job | knows nothing of |
//! | --- | --- | --- |
//! | [`order`] | sorting, for every module | what it sorts |
//! | [`text`] | the source as published, clean text, the map between them | dates, NATO |
//! | [`model`] | the nouns: EDTF dates, events, pledges, report, ids | parsing, pixels |
//! | [`parse`] | sections, sentences, dates, entities, events, pledges, linking | the browser |
//! | [`layout`] | scale, ticks, lanes, labels, clusters: a [`layout::Scene`] of numbers | text, DOM |
//! | [`state`] | [`state::State`], [`state::Action`], [`state::reduce`] | Yew |
//! | [`export`] | the report in other forms, JSON first | the view |
//! | `view` | Yew components that draw a scene and dispatch actions | parsing, geometry |
//! | `embed` | the custom element; sole owner of window and document | how anything is read or drawn |
//!
//! # Rules
//!
//! 1. `order`, `text`, `model`, `parse`, `layout`, `state` and `export` are the core: they build
//!    without a browser crate, and read no clock and no locale. Today, the language and the
//!    reference date are arguments. Feature `web` adds `view` and `embed`.
//! 2. Imports point one way: order ← text ← model ← parse; model ← layout ← state ← view ← embed;
//!    model ← export ← embed. `tests/architecture.rs` reads the `use` lines.
//! 3. No fact without a [`text::Span`]: whatever is shown leads back to the words that say it.
//! 4. Parsing cannot fail: any text gives a [`model::Report`], and doubts become
//!    [`model::Diagnostic`]s.
//! 5. What is guessed says so: a date carries its [`model::Basis`], and an unknown day stays
//!    unknown through to the pixel.

pub mod export;
pub mod layout;
pub mod model;
pub mod order;
pub mod parse;
pub mod state;
pub mod text;

#[cfg(feature = "web")]
pub mod embed;
#[cfg(feature = "web")]
pub mod view;
