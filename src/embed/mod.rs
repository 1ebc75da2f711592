//! The custom element: sole owner of window and document. Knows nothing of how anything is read
//! or drawn.
