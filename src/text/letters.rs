//! Capitals and small letters of the alphabets of Europe: Latin, Greek and Cyrillic. The tables of
//! the standard library know every script there is, and would weigh as much as all names of places.

/// A set of bytes.
pub struct Bytes([bool; 256]);

impl Bytes {
    /// The letters and digits of ASCII, and some other bytes.
    pub const fn letters_and(others: &[u8]) -> Self {
        let mut set = [false; 256];
        let mut byte = 0_u8;
        while byte < 128 {
            set[byte as usize] = byte.is_ascii_alphanumeric();
            byte += 1;
        }
        let mut at = 0;
        while at < others.len() {
            set[others[at] as usize] = true;
            at += 1;
        }
        Self(set)
    }

    /// Whether a byte is one of them.
    #[inline]
    pub const fn has(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }
}

/// The small letter of a capital; any other character stays as it is.
pub fn small_letter(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = letter as u32;
    let small = match code {
        // A block of capitals before its block of small letters.
        0xc0..=0xd6 | 0xd8..=0xde => code + 32,
        0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => code + 32,
        0x400..=0x40f => code + 80,
        // Capital and small letter in turn, the capital even or odd.
        0x100..=0x12f | 0x132..=0x137 | 0x14a..=0x177 => code | 1,
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc => code + code % 2,
        0x1de..=0x1ef | 0x1f8..=0x21f | 0x222..=0x233 | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff => code | 1,
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => code | 1,
        // Ÿ, ẞ, and Greek with its accent.
        0x178 => 0xff,
        0x1e9e => 0xdf,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e..=0x38f => code + 63,
        _ => return letter,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// The capital of a small letter; any other character stays as it is.
pub fn capital_letter(letter: char) -> char {
    // How far a small letter stands behind its capital.
    let distances = [32, 1, 80, 37, 38, 63, 64];
    let capitals = distances.into_iter().filter_map(|distance| (letter as u32).checked_sub(distance));
    let mut capitals = capitals.filter_map(char::from_u32).chain(['Ÿ']);
    capitals.find(|&capital| capital != letter && small_letter(capital) == letter).unwrap_or(letter)
}

/// A text in small letters.
pub fn small(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(small_letter).collect() }
}

/// A text with a capital at its beginning.
pub fn capitalized(text: &str) -> String {
    with_first(text, capital_letter)
}

/// A text with a small letter at its beginning.
pub fn uncapitalized(text: &str) -> String {
    with_first(text, small_letter)
}

fn with_first(text: &str, form: fn(char) -> char) -> String {
    let mut letters = text.chars();
    let mut formed = String::with_capacity(text.len());
    formed.extend(letters.next().map(form));
    formed.push_str(letters.as_str());
    formed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the standard library says, where it is a single character.
    fn only(mut letters: impl Iterator<Item = char>, letter: char) -> char {
        let first = letters.next();
        first.filter(|_| letters.next().is_none()).unwrap_or(letter)
    }

    #[test]
    fn the_alphabets_of_europe_are_as_the_standard_has_them() {
        let blocks =
            [0..=0x17f, 0x386..=0x3ce, 0x400..=0x4bf, 0x4d0..=0x52f, 0x1e00..=0x1e95, 0x1ea0..=0x1eff];
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32) {
            assert_eq!(small_letter(letter), only(letter.to_lowercase(), letter), "{letter}");
            // Capitals that several letters share: of the micro sign, the dotless i, the long s, the final sigma.
            if !['µ', 'ı', 'ſ', 'ς'].contains(&letter) {
                assert_eq!(capital_letter(letter), only(letter.to_uppercase(), letter), "{letter}");
            }
        }
    }

    #[test]
    fn texts_change_at_their_beginning_or_throughout() {
        assert_eq!(small("OEKRAÏNE in ΚΎΠΡΟΣ"), "oekraïne in κύπροσ");
        assert_eq!(capitalized("ĳslands"), "Ĳslands");
        assert_eq!(capitalized("évaluatie"), "Évaluatie");
        assert_eq!(capitalized(""), "");
        assert_eq!(uncapitalized("De Top"), "de Top");
    }
}
