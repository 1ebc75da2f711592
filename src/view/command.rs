//! What the reader may ask for by a click: elements name it in `data-do`, and one listener on the
//! container reads it. The names stand once, in the table of this file.

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What a control asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Command { $($(#[$doc])* $name,)* }

        impl Command {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The word in `data-do`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The command of such a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)* _ => None }
            }
        }
    };
}

commands! {
    /// The item before, in time.
    Previous = "previous",
    /// The item after, in time.
    Next = "next",
    /// Show the words of the chosen item in the report.
    ShowInReport = "show-in-report",
    /// Close what is open.
    Close = "close",
    /// Open the dialog for another report.
    Open = "open",
    /// Read the text that was pasted into the dialog.
    ReadPasted = "read-pasted",
    /// Open the table of keys.
    Keys = "keys",
    /// The even scale.
    Even = "even",
    /// The calendar scale.
    Calendar = "calendar",
    /// Show fewer days.
    ZoomIn = "zoom-in",
    /// Show more days.
    ZoomOut = "zoom-out",
    /// Show the whole range.
    ShowAll = "show-all",
    /// Show the days of the items of the open count.
    ZoomToGathered = "zoom-to-gathered",
    /// List the items without a date.
    GatherUndated = "gather-undated",
    /// Open the filters, or close them.
    Filters = "filters",
    /// The list as a table, or not.
    Table = "table",
    /// Take search and filters away.
    ClearFilters = "clear-filters",
    /// More rows of the list.
    MoreRows = "more-rows",
    /// Earlier blocks of the report.
    EarlierText = "earlier-text",
    /// Later blocks of the report.
    LaterText = "later-text",
    /// Fetch the report again.
    Retry = "retry",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_found_by_its_word() {
        for &command in Command::ALL {
            assert_eq!(Command::from_word(command.as_str()), Some(command));
        }
        assert_eq!(Command::from_word("open "), None);
    }
}
