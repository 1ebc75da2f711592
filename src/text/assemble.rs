//! Puts the lines of a source together into blocks of clean text.

use std::ops::Range;

use super::clean::{Block, BlockKind, FootnoteMark};
use super::footnote::Footnotes;
use super::furniture;
use super::hyphen::{Hyphens, Joint};
use super::line::{Line, Treatment, count_points, is_special, split, treatment};
use super::list::{self, TOPS, below};
use super::map::SourceMap;
use super::wrap::{Marker, Setting, ends_sentence, is_scheduled, marker};

/// The parts of a clean text.
pub(super) struct Assembly {
    pub text: String,
    pub blocks: Vec<Block>,
    pub marks: Vec<FootnoteMark>,
    pub map: SourceMap,
}

/// What a block is known to be while its lines are being collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Plain,
    /// Begins with `#`.
    Marked,
    /// Begins with a bullet, or a number and a full stop.
    Item(Marker),
    Footnote(u16),
}

/// A block that is being collected: its shape and the first of its lines, as indices.
struct Open {
    shape: Shape,
    lines: Range<u32>,
}

impl Open {
    /// A block that begins with a line.
    fn new(shape: Shape, line: usize) -> Self {
        Self { shape, lines: line as u32..line as u32 + 1 }
    }
}

/// The blocks of a text, before they are written. Small, since a text may hold one for every few bytes.
#[derive(Default)]
struct Plan {
    blocks: Vec<Open>,
    /// The further lines of blocks that something interrupted, each with the index of its block, in order.
    further: Vec<(u32, Range<u32>)>,
}

impl Plan {
    /// Adds a line to the last block.
    fn extend(&mut self, index: usize) {
        let Some(last) = self.blocks.len().checked_sub(1).map(|last| last as u32) else { return };
        let lines = match self.further.last_mut() {
            Some((block, lines)) if *block == last => lines,
            _ => &mut self.blocks[last as usize].lines,
        };
        let index = index as u32;
        if lines.end == index {
            lines.end += 1;
        } else {
            self.further.push((last, index..index + 1));
        }
    }

    /// The last line of the last block.
    fn last_line(&self) -> Option<usize> {
        let last = self.blocks.len().checked_sub(1)?;
        let further = self.further.last().filter(|(block, _)| *block as usize == last);
        Some(further.map_or(&self.blocks[last].lines, |(_, lines)| lines).end as usize - 1)
    }

    /// The lines of a block in order.
    fn lines(&self, block: usize) -> impl Iterator<Item = usize> {
        let from = self.further.partition_point(|(of, _)| (*of as usize) < block);
        let further = self.further[from..].iter().take_while(move |(of, _)| *of as usize == block);
        let first = self.blocks[block].lines.clone();
        std::iter::once(first)
            .chain(further.map(|(_, lines)| lines.clone()))
            .flatten()
            .map(|line| line as usize)
    }
}

impl Assembly {
    /// Cleans a source.
    pub fn of(source: &str) -> Self {
        let lines = split(source);
        let furniture = furniture::find(source, &lines);
        let footnotes = Footnotes::find(source, &lines);
        let hyphens = Hyphens::new(source, &lines);
        let plan = plan(source, &lines, &furniture, &footnotes);
        let mut writer = Writer::new(source, &lines, &footnotes, &hyphens, plan.blocks.len());
        (0..plan.blocks.len()).for_each(|block| writer.write(&plan, block));
        writer.finish(&plan)
    }
}

/// Sorts the lines into blocks. A footnote inside a paragraph comes after it.
fn plan(source: &str, lines: &[Line], furniture: &[bool], footnotes: &Footnotes) -> Plan {
    let setting = Setting::measure(lines);
    let mut plan = Plan::default();
    let mut notes: Vec<Open> = Vec::new();
    let mut starts = footnotes.starts.iter().peekable();
    // What stands between the open block and the line at hand.
    let (mut open, mut in_note, mut interrupted) = (false, false, false);
    for (index, line) in lines.iter().enumerate() {
        let text = line.text(source);
        let start = starts.next_if(|&&(at, ..)| at as usize == index);
        if furniture[index] {
            interrupted = true;
            in_note = false;
            continue;
        }
        if let Some(&(_, number, _)) = start {
            notes.push(Open::new(Shape::Footnote(number), index));
            (in_note, interrupted) = (true, true);
            continue;
        }
        if in_note && let Some(note) = notes.last_mut() {
            let before = &lines[index - 1];
            let page = line.after_page || (line.indented && !before.indented);
            let resumed = ends_sentence(before.text(source)) && text.starts_with(char::is_lowercase);
            if !line.after_blank && !page && !resumed {
                note.lines.end = index as u32 + 1;
                continue;
            }
            in_note = false;
        }
        let goes_on = open
            && plan.last_line().is_some_and(|last| {
                let before = lines[last].text(source);
                if interrupted || line.after_page {
                    setting.resumes(before, text, false)
                } else if line.after_blank {
                    setting.resumes(before, text, true)
                } else {
                    setting.runs_on(before, text)
                }
            });
        interrupted = false;
        if goes_on {
            plan.extend(index);
        } else {
            plan.blocks.append(&mut notes);
            plan.blocks.push(Open::new(shape(text), index));
            open = true;
        }
    }
    plan.blocks.append(&mut notes);
    plan
}

/// What the first line of a block says that it is.
fn shape(line: &str) -> Shape {
    if line.starts_with('#') && line.trim_start_matches('#').starts_with(char::is_whitespace) {
        return Shape::Marked;
    }
    marker(line).map_or(Shape::Plain, Shape::Item)
}

/// Writes blocks as clean text.
struct Writer<'a> {
    source: &'a str,
    lines: &'a [Line],
    footnotes: &'a Footnotes,
    hyphens: &'a Hyphens,
    text: String,
    blocks: Vec<Block>,
    marks: Vec<FootnoteMark>,
    map: SourceMap,
}

impl<'a> Writer<'a> {
    fn new(
        source: &'a str,
        lines: &'a [Line],
        footnotes: &'a Footnotes,
        hyphens: &'a Hyphens,
        count: usize,
    ) -> Self {
        let text = String::with_capacity(source.len());
        let (blocks, marks, map) = (Vec::with_capacity(count), Vec::new(), SourceMap::default());
        Self { source, lines, footnotes, hyphens, text, blocks, marks, map }
    }

    /// Adds one character that stands for one code point of the source.
    fn push(&mut self, character: char, point: u32) {
        let from = self.text.len();
        self.text.push(character);
        self.map.push(&self.text, from, point);
    }

    /// Writes a block of the plan, as a paragraph for now.
    fn write(&mut self, plan: &Plan, block: usize) {
        let mut before: Option<&Line> = None;
        let begin = self.text.len();
        let mut lines = plan.lines(block).peekable();
        while let Some(index) = lines.next() {
            let line = &self.lines[index];
            let text = line.text(self.source);
            let mut skip = 0;
            if let Some(before) = before {
                match self.hyphens.joint(before.text(self.source), text) {
                    Joint::Space => self.push(' ', before.newline),
                    Joint::Keep => {}
                    // The hyphen was written with its line; taking its text back leaves the map's last run
                    // pointing at what follows, which is where that run then begins.
                    Joint::Drop => {}
                }
            } else {
                skip = self.lead(plan.blocks[block].shape, index, text);
            }
            let drop = lines.peek().is_some_and(|&next| {
                self.hyphens.joint(text, self.lines[next].text(self.source)) == Joint::Drop
            });
            self.copy(line, skip, drop);
            before = Some(line);
        }
        let end = self.text.len();
        self.blocks.push(Block::new(BlockKind::Paragraph, begin..end));
        if let Some(line) = before {
            self.push('\n', line.newline);
        }
    }

    /// Bytes of a first line that are no words: the bullet, the footnote's number, the `#`.
    fn lead(&self, shape: Shape, index: usize, text: &str) -> usize {
        match shape {
            Shape::Plain => 0,
            Shape::Marked => text.len() - text.trim_start_matches('#').trim_start().len(),
            Shape::Item(marker) => marker.length(),
            Shape::Footnote(_) => {
                let starts = &self.footnotes.starts;
                let place = starts.partition_point(|&(at, ..)| (at as usize) < index);
                starts.get(place).map_or(0, |&(_, _, skip)| skip as usize)
            }
        }
    }

    /// Copies a line from `skip` on, without its last hyphen where `drop` says so, and without marks.
    fn copy(&mut self, line: &Line, skip: usize, drop: bool) {
        let bytes = self.source.as_bytes();
        let mut at = line.start as usize + skip;
        let mut end = line.end as usize;
        if drop && let Some((last, _)) = line.text(self.source).char_indices().next_back() {
            end = line.start as usize + last;
        }
        let mut point = line.point + count_points(&bytes[line.start as usize..at]);
        let first = self.footnotes.marks.partition_point(|mark| (mark.start as usize) < at);
        let mut marks = self.footnotes.marks[first..].iter().take_while(|mark| (mark.start as usize) < end);
        loop {
            let mark = marks.next();
            let stop = mark.map_or(end, |mark| mark.start as usize);
            point = self.copy_piece(at..stop, point);
            let Some(mark) = mark else { break };
            self.marks.push(FootnoteMark { at: self.text.len(), number: mark.number });
            point += count_points(&bytes[mark.start as usize..mark.end as usize]);
            at = mark.end as usize;
        }
    }

    /// Copies a piece of a line that begins at a code point, and returns the code point after it.
    fn copy_piece(&mut self, piece: Range<usize>, mut point: u32) -> u32 {
        let bytes = self.source.as_bytes();
        let mut at = piece.start;
        while at < piece.end {
            let plain = plain_length(&bytes[at..piece.end]);
            if plain > 0 {
                let from = self.text.len();
                self.text.push_str(self.source.get(at..at + plain).unwrap_or_default());
                self.map.push(&self.text, from, point);
                point += count_points(&bytes[at..at + plain]);
                at += plain;
                continue;
            }
            let Some(character) = self.source.get(at..).and_then(|rest| rest.chars().next()) else { break };
            match treatment(character) {
                Treatment::Keep(kept) => self.push(kept, point),
                Treatment::Space if self.text.ends_with([' ', '\n']) || self.text.is_empty() => {}
                Treatment::Space => self.push(' ', point),
                Treatment::Drop => {}
            }
            point += 1;
            at += character.len_utf8();
        }
        point
    }

    /// Gives every block its kind and drops the last line end.
    fn finish(mut self, plan: &Plan) -> Assembly {
        self.map.finish();
        if self.text.ends_with('\n') {
            self.text.pop();
        }
        for (index, block) in self.blocks.iter_mut().enumerate() {
            let text = self.text.get(block.range()).unwrap_or_default();
            let next = plan.blocks.get(index + 1);
            block.kind = match plan.blocks[index].shape {
                Shape::Footnote(number) => BlockKind::Footnote { number },
                Shape::Marked => BlockKind::Heading,
                Shape::Item(Marker::Bullet(_)) => BlockKind::ListItem,
                Shape::Item(Marker::Number(_)) if !is_numbered_heading(text, next) => BlockKind::ListItem,
                _ if is_scheduled(text) => BlockKind::ListItem,
                _ if is_heading(text, index, next) => BlockKind::Heading,
                _ => BlockKind::Paragraph,
            };
        }
        Assembly { text: self.text, blocks: self.blocks, marks: self.marks, map: self.map }
    }
}

/// Bytes that can be copied as they are: no special characters, single spaces inside.
fn plain_length(bytes: &[u8]) -> usize {
    let mut before = b' ';
    let ends = |byte: &u8, before: &mut u8| {
        let ends = is_special(*byte) && (*byte != b' ' || *before == b' ');
        *before = if ends { *before } else { *byte };
        ends
    };
    let (eights, rest) = bytes.as_chunks();
    let mut skip = 0;
    let mut plain = None;
    for eight in eights {
        if is_plain(eight, before) {
            before = eight[7];
        } else if let Some(place) = eight.iter().position(|byte| ends(byte, &mut before)) {
            plain = Some(skip + place);
            break;
        }
        skip += 8;
    }
    let plain = plain.or_else(|| Some(skip + rest.iter().position(|byte| ends(byte, &mut before))?));
    // A space that nothing plain follows is none that divides words.
    plain.unwrap_or(bytes.len()) - usize::from(before == b' ' && plain != Some(0) && !bytes.is_empty())
}

/// Whether eight bytes are ASCII in sight and single spaces; less is told of some that are.
fn is_plain(eight: &[u8; 8], before: u8) -> bool {
    let all = u64::from_le_bytes(*eight);
    let spaces = below(all ^ list::eight(b' '), 1);
    let doubled = spaces & spaces << 8 != 0 || before == b' ' && eight[0] == b' ';
    !doubled && (all | all.wrapping_add(list::eight(1))) & TOPS | below(all, b' ') == 0
}

/// A numbered line that is short and not followed by another item: `1. Inleiding`.
fn is_numbered_heading(text: &str, next: Option<&Open>) -> bool {
    let before_text = next.is_some_and(|next| matches!(next.shape, Shape::Plain));
    before_text
        && text.len() <= 100
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ';', ',', '?', '!'])
}

/// Whether a block is a heading: short, no sentence, above a block of text.
fn is_heading(text: &str, index: usize, next: Option<&Open>) -> bool {
    let above = next.is_some_and(|next| !matches!(next.shape, Shape::Footnote(_)));
    if !above || text.len() > 260 {
        return false;
    }
    let capitals = !text.chars().any(char::is_lowercase);
    if !capitals && text.len() > 160
        || !text.starts_with(|c: char| {
            c.is_uppercase() || c.is_ascii_digit() || matches!(c, '§' | '‘' | '“' | '"' | 'n' | '\'')
        })
    {
        return false;
    }
    let words = text.split(' ').count();
    if !text.chars().any(char::is_alphabetic)
        || words > 28
        || (text.starts_with('n') && !text.starts_with("nr. "))
    {
        return false;
    }
    let ends = match text.chars().next_back() {
        Some('.') => {
            ["jl.", "a.s.", "c.s.", "e.a.", "etc.", "jl.)"].iter().any(|end| text.ends_with(end))
                && words <= 16
        }
        // `De leiders besloten:` above the items is the beginning of their sentence.
        Some(':') => {
            let items = next.is_some_and(|next| matches!(next.shape, Shape::Item(Marker::Bullet(_))));
            words <= if items { 1 } else { 5 }
        }
        Some(',' | ';' | '?' | '!' | '-') => false,
        _ => true,
    };
    ends && !(index < 6 && words <= 6 && ends_in_letter_date(text) && !capitals)
}

/// `Den Haag, 13 juni 2025`, `Vastgesteld 21 januari 2008`, `3 Dec. 2008`, `Nieuwsbericht | 06-07-2023`:
/// the line of a letterhead that holds its date.
fn ends_in_letter_date(text: &str) -> bool {
    let mut words = text.rsplit([' ', '|']).filter(|word| !word.is_empty());
    let is_number = |word: &str, lengths: Range<usize>| {
        lengths.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let Some(last) = words.next() else { return false };
    if last.split(['-', '/', '.']).count() == 3
        && last.split(['-', '/', '.']).all(|part| is_number(part, 1..5))
    {
        return true;
    }
    let name = |word: &str| word.trim_end_matches(['.', ',']).chars().all(char::is_alphabetic);
    let (before, first) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    is_number(last, 4..5)
        && ((name(before) && is_number(first, 1..3))
            || (is_number(before.trim_end_matches(','), 1..3) && name(first)))
}
