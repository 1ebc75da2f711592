//! Where characters come from: the report exactly as published, the clean reading text made from
//! it, and the map between the two.
//!
//! Knows nothing of dates, NATO, parsing or pixels.

mod assemble;
mod clean;
mod footnote;
mod furniture;
mod hyphen;
pub mod letters;
mod line;
pub mod list;
mod map;
mod span;
mod wrap;

pub use clean::{Block, BlockKind, CleanText, FootnoteMark};
pub use span::Span;
