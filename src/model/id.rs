//! Ids of items and sections.

use std::fmt;

use crate::text::letters::small_letter;

/// The id of an event or pledge. It depends on what the item says and not on its place in the
/// report, so that a link to it survives an edit elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(String);

impl ItemId {
    /// An id as written in JSON, an attribute or an address.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id of an item that says `parts`: a letter for what it is, then 13 characters of a
    /// 64-bit FNV-1a hash in base 32. Letter case and runs of white space make no difference.
    pub fn of(letter: char, parts: &[&str]) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        for part in parts {
            for word in part.split_whitespace() {
                if word.is_ascii() {
                    word.bytes().for_each(|byte| eat(byte.to_ascii_lowercase()));
                    eat(b' ');
                    continue;
                }
                for character in word.chars().map(small_letter) {
                    let mut buffer = [0; 4];
                    character.encode_utf8(&mut buffer).bytes().for_each(&mut eat);
                }
                eat(b' ');
            }
            eat(0);
        }
        const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let mut id = String::with_capacity(14);
        id.push(letter);
        for place in (0..13).rev() {
            id.push(char::from(DIGITS[(hash >> (5 * place)) as usize & 31]));
        }
        Self(id)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A section of the report: its place in [`super::Report::sections`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionId(pub u16);
