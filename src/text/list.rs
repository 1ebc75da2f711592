//! Lists of words in one string, divided by `|`: a word costs its letters and nothing more.

/// Whether a word is one of a list.
pub fn one_of(words: &str, word: &str) -> bool {
    let mut rest = words.as_bytes();
    while let Some(behind) = rest.get(word.len()..) {
        if rest.starts_with(word.as_bytes()) && matches!(behind, [] | [b'|', ..]) {
            return !word.is_empty();
        }
        let Some(bar) = rest.iter().position(|&byte| byte == b'|') else { break };
        rest = rest.get(bar + 1..).unwrap_or_default();
    }
    false
}

/// The same where capitals of the word make no difference.
pub fn one_of_any_case(words: &str, word: &str) -> bool {
    one_of(words, &word.to_ascii_lowercase())
}

/// Whether a word begins as one of a list.
pub fn begins(starts: &str, word: &str) -> bool {
    !word.is_empty() && starts.split('|').any(|start| word.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_of_a_list() {
        for (word, is) in
            [("de", true), ("der", true), ("het", true), ("d", false), ("r", false), ("e|h", false)]
        {
            assert_eq!(one_of("de|der|het", word), is, "{word}");
        }
        assert!(!one_of("de||het", "") && !one_of("", "") && !one_of("", "de"));
        assert!(one_of_any_case("de|het", "Het"));
    }

    #[test]
    fn words_begin_as_one_of_a_list() {
        assert!(begins("aan|voor", "voorstel") && !begins("aan|voor", "vo") && !begins("aan|voor", ""));
    }
}
