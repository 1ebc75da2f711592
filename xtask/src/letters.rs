//! The Wasm as text: a character for each byte, inside a string of JavaScript.
//!
//! Servers compress scripts, and they compress the Wasm itself far better than its base64 or what has
//! been compressed once already: by a sixth in brotli. So each byte is written as a character, of one
//! byte in UTF-8 for the more frequent ones, two for the others. All of them are printable and none has
//! a meaning in a string of JavaScript, in HTML or under Unicode normalisation.

/// What may stand for a byte, in order: printable ASCII without `"`, `&`, `<` and `\`, then letters of
/// Latin.
fn characters() -> impl Iterator<Item = char> {
    let ascii = (' '..='~').filter(|character| !matches!(character, '"' | '&' | '<' | '\\'));
    ascii.chain(('À'..='ſ').filter(|character| character.is_alphabetic()))
}

/// How many of them are ASCII.
const SHORT: usize = 91;

/// The text of some bytes: first the 256 characters that stand for the bytes 0 to 255, then the bytes.
/// `src/embed/element.js` reads it.
pub fn text(bytes: &[u8]) -> String {
    let mut counts = [0_usize; 256];
    for &byte in bytes {
        counts[usize::from(byte)] += 1;
    }
    let mut frequent: Vec<u8> = (0..=255).collect();
    frequent.sort_by_key(|&byte| std::cmp::Reverse(counts[usize::from(byte)]));
    // In the order of the bytes: what is near each other stays so, which compresses better.
    let (short, long) = frequent.split_at_mut(SHORT);
    short.sort_unstable();
    long.sort_unstable();
    let mut alphabet = ['\0'; 256];
    for (byte, character) in frequent.into_iter().zip(characters()) {
        alphabet[usize::from(byte)] = character;
    }
    alphabet.into_iter().chain(bytes.iter().map(|&byte| alphabet[usize::from(byte)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `element.js` does.
    fn bytes(text: &str) -> Vec<u8> {
        let (alphabet, rest): (Vec<char>, Vec<char>) =
            (text.chars().take(256).collect(), text.chars().skip(256).collect());
        let place = |character: &char| alphabet.iter().position(|other| other == character).unwrap();
        rest.iter().map(|character| place(character) as u8).collect()
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).chain([0, 0, b'<', 255]).collect();
        for sample in [&all[..], b"", b"\0asm\x01\0\0\0"] {
            assert_eq!(bytes(&text(sample)), sample);
        }
    }

    #[test]
    fn no_character_has_a_meaning() {
        let all: Vec<u8> = (0..=255).collect();
        let text = text(&all);
        assert_eq!(characters().filter(char::is_ascii).count(), SHORT);
        assert!(
            text.chars().all(|character| character == ' '
                || character.is_ascii_graphic()
                || character.is_alphabetic())
        );
        assert!(!text.contains(['"', '\\', '<', '&', '\0']));
        // `element.js` keeps a table of so many characters.
        assert!(text.chars().all(|character| (character as u32) < 512));
    }
}
