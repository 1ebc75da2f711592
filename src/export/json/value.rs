//! JSON as a tree. Written by hand, because a general library would weigh more than what is said
//! with it.

use std::borrow::Cow;
use std::fmt;

/// How deep lists and objects may lie in each other.
const DEEPEST: usize = 32;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`, and what is not there.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, in thousandths; further digits are rounded away.
    Number(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object: its members in the order in which they are written.
    Object(Vec<(Cow<'static, str>, Json)>),
}

impl Json {
    /// Reads a document; nothing where it is no JSON.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(0)?;
        reader.skip_blanks();
        reader.rest.is_empty().then_some(value)
    }

    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The member of an object with this name; `Null` where there is none.
    pub fn member(&self, name: &str) -> &Self {
        let Self::Object(members) = self else { return &Self::Null };
        // Of two with the same name the last one counts.
        members.iter().rev().find(|(other, _)| other == name).map_or(&Self::Null, |(_, value)| value)
    }

    /// The words of a string.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The elements of an array; none where this is no array.
    pub fn elements(&self) -> &[Self] {
        if let Self::List(elements) = self { elements } else { &[] }
    }

    /// Appends the value, its lines after the first one indented by `depth`.
    fn write(&self, depth: usize, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(thousandths) => write_number(*thousandths, out),
            Self::Text(text) => write_text(text, out),
            Self::List(elements) if elements.is_empty() => out.push_str("[]"),
            Self::List(elements) => {
                for (place, element) in elements.iter().enumerate() {
                    new_line(if place == 0 { "[" } else { "," }, depth + 1, out);
                    element.write(depth + 1, out);
                }
                new_line("", depth, out);
                out.push(']');
            }
            Self::Object(members) if members.is_empty() => out.push_str("{}"),
            Self::Object(members) => {
                for (place, (name, value)) in members.iter().enumerate() {
                    new_line(if place == 0 { "{" } else { "," }, depth + 1, out);
                    write_text(name, out);
                    out.push_str(": ");
                    value.write(depth + 1, out);
                }
                new_line("", depth, out);
                out.push('}');
            }
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.write(0, &mut out);
        f.write_str(&out)
    }
}

fn new_line(before: &str, depth: usize, out: &mut String) {
    out.push_str(before);
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn write_number(thousandths: i64, out: &mut String) {
    if thousandths < 0 {
        out.push('-');
    }
    let (whole, part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    out.push_str(&whole.to_string());
    if part > 0 {
        // The leading one keeps the zeros after the point.
        out.push('.');
        out.push_str((part + 1000).to_string()[1..].trim_end_matches('0'));
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..' ' => {
                out.push_str("\\u00");
                out.extend(
                    [4, 0].map(|shift| char::from(b"0123456789abcdef"[character as usize >> shift & 15])),
                );
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

/// What is left to read.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Takes what comes next, if it is this.
    fn take(&mut self, expected: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.skip_blanks();
        match self.rest.bytes().next()? {
            b'n' => self.take("null").map(|()| Json::Null),
            b't' => self.take("true").map(|()| Json::Bool(true)),
            b'f' => self.take("false").map(|()| Json::Bool(false)),
            b'"' => self.text().map(Json::Text),
            _ if depth == DEEPEST => None,
            b'[' => {
                let mut elements = Vec::new();
                while self.goes_on(elements.is_empty(), ["[", "]"])? {
                    elements.push(self.value(depth + 1)?);
                }
                Some(Json::List(elements))
            }
            b'{' => {
                let mut members = Vec::new();
                while self.goes_on(members.is_empty(), ["{", "}"])? {
                    self.skip_blanks();
                    let name = self.text()?;
                    self.skip_blanks();
                    self.take(":")?;
                    members.push((name.into(), self.value(depth + 1)?));
                }
                Some(Json::Object(members))
            }
            _ => self.number().map(Json::Number),
        }
    }

    /// Whether a list or object has another entry: reads its bracket or the comma before it.
    fn goes_on(&mut self, first: bool, [open, close]: [&str; 2]) -> Option<bool> {
        if first {
            self.take(open)?;
        }
        self.skip_blanks();
        if self.take(close).is_some() {
            return Some(false);
        }
        if !first {
            self.take(",")?;
        }
        Some(true)
    }

    fn text(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(|character| matches!(character, '"' | '\\' | '\0'..' '))?;
            let (plain, rest) = self.rest.split_at(end);
            text.push_str(plain);
            self.rest = rest;
            if self.take("\"").is_some() {
                return Some(text);
            }
            self.take("\\")?;
            let mut characters = self.rest.chars();
            let escaped = characters.next()?;
            self.rest = characters.as_str();
            text.push(match escaped {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'u' => self.code_point()?,
                '"' | '\\' | '/' => escaped,
                _ => return None,
            });
        }
    }

    /// The character of a `\u`, of two where it needs a pair; a lone half is no character.
    fn code_point(&mut self) -> Option<char> {
        let high = self.hexadecimal()?;
        if !(0xd800..0xdc00).contains(&high) {
            return Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let behind = self.rest;
        let low = self.take("\\u").and_then(|()| self.hexadecimal());
        let low = low.filter(|low| (0xdc00..0xe000).contains(low));
        if low.is_none() {
            self.rest = behind;
        }
        let pair = low.and_then(|low| char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
        Some(pair.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.chars().try_fold(0, |value, digit| Some(value * 16 + digit.to_digit(16)?))
    }

    fn digits(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!digits.is_empty()).then_some(digits)
    }

    /// A number in thousandths. It ends at the largest or smallest there is where it is absurd.
    fn number(&mut self) -> Option<i64> {
        let negative = self.take("-").is_some();
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        let part = match self.take(".") {
            Some(()) => self.digits()?,
            None => "",
        };
        let mut exponent = 0_i64;
        if self.take("e").or_else(|| self.take("E")).is_some() {
            let down = self.take("-").is_some();
            if !down {
                // A plus sign says nothing, and may be missing.
                let _ = self.take("+");
            }
            exponent = self.digits()?.parse().unwrap_or(i64::from(u16::MAX));
            exponent = if down { -exponent } else { exponent };
        }
        // The digits up to the thousandths, and the one behind them, which rounds.
        let count = (whole.len() as i64 + exponent).saturating_add(3);
        let mut digits = whole.bytes().chain(part.bytes()).map(|digit| i64::from(digit - b'0'));
        let mut value = 0_i64;
        for _ in 0..count.clamp(0, 400) {
            value = value.saturating_mul(10).saturating_add(digits.next().unwrap_or(0));
        }
        value = value.saturating_add(i64::from(count >= 0 && digits.next().unwrap_or(0) >= 5));
        Some(if negative { -value } else { value })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_thousandths() {
        for (text, thousandths) in [
            ("0", 0),
            ("3.5", 3500),
            ("-0.0625", -63),
            ("1e3", 1_000_000),
            ("1.5E+2", 150_000),
            ("25e-1", 2500),
            ("2e-9", 0),
            ("7e-4", 1),
            ("1e300", i64::MAX),
            ("1e99999999999999999999", i64::MAX),
        ] {
            assert_eq!(Json::parse(text), Some(Json::Number(thousandths)), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in
            ["[]", "{}", "null", "-12.05", "0.001", "\"a\\\"\\\\\\n\\u0001/\u{2028}\"", "[\n  1,\n  true\n]"]
        {
            assert_eq!(Json::parse(text).unwrap().to_string(), text);
        }
        let text = "{\n  \"a\": [\n    {\n      \"b\": \"c\"\n    },\n    false\n  ],\n  \"d\": {}\n}";
        assert_eq!(Json::parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn escapes_are_characters() {
        let text = r#""\u00e9\ud83d\ude00\/\b\ud800\u0041\udc00""#;
        assert_eq!(Json::parse(text).unwrap().as_text(), Some("é😀/\u{8}\u{fffd}A\u{fffd}"));
    }

    #[test]
    fn the_standard_reader_says_the_same() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "01",
            "1.",
            ".5",
            "+1",
            "-",
            "1e",
            "\"",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u+123\"",
            "nul",
            "truefalse",
            "[1]]",
            "{} {}",
            " { \"a\" : [ 1 , 2 ] } ",
            "[[[]]]",
            "{\"a\":{\"a\":null}}",
            "\"\u{7f}\"",
            "[-0, -1.50]",
            "{de Kamer}",
        ] {
            let standard = serde_json::from_str::<serde_json::Value>(text).ok();
            assert_eq!(Json::parse(text).is_some(), standard.is_some(), "{text}");
            let written = Json::parse(text).and_then(|json| serde_json::from_str(&json.to_string()).ok());
            if !text.contains("-0") {
                assert_eq!(written, standard, "{text}");
            }
        }
        assert_eq!(Json::parse(&"[".repeat(100_000)), None);
    }
}
