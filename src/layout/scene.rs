//! Everything the view may draw, as numbers.
