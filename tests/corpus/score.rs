//! Scores a reading against a gold file: one-to-one pairs of greatest weight, optional items free.

use std::fs;
use std::path::PathBuf;

use nato_timeline::export::json;
use nato_timeline::parse::parse;
use serde_json::Value;

/// Right, wrong and missed items of one sort.
#[derive(Debug, Default)]
pub struct Count {
    pub right: usize,
    pub wrong: usize,
    pub missed: usize,
}

impl Count {
    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        let all = 2 * self.right + self.wrong + self.missed;
        if all == 0 { 1.0 } else { 2.0 * self.right as f64 / all as f64 }
    }

    fn add(&mut self, other: &Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

/// The figures of one document, or of several.
#[derive(Debug, Default)]
pub struct Score {
    pub dates: Count,
    pub events: Count,
    pub pledges: Count,
    /// What was missed or found wrongly, a line each.
    pub errors: Vec<String>,
}

impl Score {
    /// Adds the figures of another document.
    pub fn add(&mut self, other: Self) {
        self.dates.add(&other.dates);
        self.events.add(&other.events);
        self.pledges.add(&other.pledges);
        self.errors.extend(other.errors);
    }
}

type Span = (usize, usize);

/// The names of the documents in a folder of the repository that holds `docs` and `gold`.
pub fn documents(folder: &str) -> Vec<String> {
    let gold = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder).join("gold");
    let mut names: Vec<String> = fs::read_dir(gold)
        .unwrap()
        .filter_map(|entry| Some(entry.unwrap().path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names
}

/// Reads a document of a folder that holds `docs` and `gold`, and scores what was read.
pub fn score(folder: &str, name: &str) -> Score {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let gold = fs::read_to_string(root.join(format!("{folder}/gold/{name}.json"))).unwrap();
    let gold: Value = serde_json::from_str(&gold).unwrap();
    let text = [format!("{folder}/docs/{name}.txt"), format!("www/{name}.txt")]
        .iter()
        .find_map(|path| fs::read_to_string(root.join(path)).ok())
        .unwrap();
    read(name, &text, &gold, 0)
}

/// Reads and scores the passages of a file, each on its own under the head of a letter.
pub fn passages(file: &str) -> Score {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/passages").join(file);
    let head = if file.starts_with("nl") { "Den Haag, 5 juni 2024\n\n" } else { "Brussels, 5 June 2024\n\n" };
    let mut all = Score::default();
    for line in fs::read_to_string(path).unwrap().lines() {
        let gold: Value = serde_json::from_str(line).unwrap();
        let text = [head, gold["text"].as_str().unwrap(), "\n"].concat();
        all.add(read(gold["id"].as_str().unwrap(), &text, &gold, head.chars().count()));
    }
    all
}

/// Reads a text and scores what was found behind its head. Only those sorts count that the gold lists.
fn read(name: &str, text: &str, gold: &Value, head: usize) -> Score {
    let said = serde_json::from_str::<Value>(&json::timeline(&parse(text)).to_string()).unwrap();
    let behind = |item: &Value| {
        let spans = if item["span"].is_array() { vec![span(&item["span"])] } else { Vec::new() };
        let mentions = list(&item["mentions"]).iter().map(span);
        spans.into_iter().chain(mentions).any(|span| span.0 >= head)
    };
    let mut errors = Vec::new();
    let mut of = |what: &str, weight: fn(&Value, &[Span], &Value) -> i64| {
        if !gold[what].is_array() {
            return Count::default();
        }
        let golds: Vec<(&Value, Vec<Span>)> =
            list(&gold[what]).iter().map(|item| (item, quotes(text, item))).collect();
        let found: Vec<Value> = list(&said[what]).iter().filter(|item| behind(item)).cloned().collect();
        count(name, what, &golds, &found, weight, &mut errors)
    };
    let dates = of("dates", date_weight);
    let events = of("events", event_weight);
    let pledges = of("pledges", pledge_weight);
    Score { dates, events, pledges, errors }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The spans in code points of what a gold item quotes.
fn quotes(text: &str, item: &Value) -> Vec<Span> {
    let locate = |quote: &Value| {
        let words = quote["quote"].as_str().unwrap();
        let nth = quote["nth"].as_u64().unwrap_or(1) as usize;
        let (at, _) =
            text.match_indices(words).nth(nth - 1).unwrap_or_else(|| panic!("no {words:?} in the text"));
        let start = text[..at].chars().count();
        (start, start + words.chars().count())
    };
    if item["quote"].is_string() {
        vec![locate(item)]
    } else {
        list(&item["quotes"]).iter().map(locate).collect()
    }
}

fn span(value: &Value) -> Span {
    let end = |index: usize| value[index].as_u64().unwrap() as usize;
    (end(0), end(1))
}

fn overlap(a: Span, b: Span) -> usize {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}

fn is_any(value: &Value, gold: &Value, first: &str, others: &str) -> bool {
    *value == gold[first] || list(&gold[others]).contains(value)
}

fn date_weight(gold: &Value, quotes: &[Span], said: &Value) -> i64 {
    let (quote, found) = (quotes[0], span(&said["span"]));
    let lengths = [quote.1 - quote.0, found.1 - found.0];
    let shared = overlap(quote, found);
    let near = 2 * shared >= lengths[0].min(lengths[1]);
    if near && is_any(&said["value"], gold, "value", "accept") {
        (1000 * shared / lengths[0].max(lengths[1]).max(1)) as i64
    } else {
        0
    }
}

fn mentioned(quotes: &[Span], said: &Value) -> i64 {
    let mentions: Vec<Span> = list(&said["mentions"]).iter().map(span).collect();
    quotes.iter().filter(|quote| mentions.iter().any(|mention| overlap(**quote, *mention) > 0)).count() as i64
}

fn event_weight(gold: &Value, quotes: &[Span], said: &Value) -> i64 {
    let shared = mentioned(quotes, said);
    if shared == 0 || !is_any(&said["value"], gold, "value", "accept") {
        return 0;
    }
    2 * shared + i64::from(is_any(&said["kind"], gold, "kind", "accept_kinds"))
}

fn pledge_weight(gold: &Value, quotes: &[Span], said: &Value) -> i64 {
    let amount = said["amount"]["unit"] == gold["amount"]["unit"]
        && said["amount"]["value"].as_f64() == gold["amount"]["value"].as_f64();
    let both = gold["amount"].is_object() && said["amount"].is_object();
    if mentioned(quotes, said) == 0 || (both && !amount) {
        return 0;
    }
    let actor = said["actor"].as_str().unwrap_or_default().to_lowercase().replace('-', " ");
    let bound = std::iter::once(&gold["actor"]).chain(list(&gold["accept_actors"])).any(|gold| {
        let gold = gold.as_str().unwrap_or_default().to_lowercase().replace('-', " ");
        !actor.is_empty() && (gold.contains(&actor) || actor.contains(&gold))
    });
    1 + i64::from(is_any(&said["kind"], gold, "kind", "accept_kinds"))
        + i64::from(is_any(&said["status"], gold, "status", "accept_statuses"))
        + i64::from(bound)
        + i64::from(gold["amount"].is_object() && amount)
        + i64::from(gold["due"].is_string() && said["due"] == gold["due"])
        + i64::from(gold["made"].is_string() && is_any(&said["made"], gold, "made", "accept_made"))
}

/// Pairs gold and found items, greatest weight first, required ones before optional ones.
fn count(
    name: &str,
    what: &str,
    golds: &[(&Value, Vec<Span>)],
    found: &[Value],
    weight: fn(&Value, &[Span], &Value) -> i64,
    errors: &mut Vec<String>,
) -> Count {
    let optional = |gold: &Value| gold["optional"] == Value::Bool(true);
    let mut pairs: Vec<_> = golds
        .iter()
        .enumerate()
        .flat_map(|(g, (gold, quotes))| {
            found.iter().enumerate().map(move |(f, said)| (-weight(gold, quotes, said), optional(gold), g, f))
        })
        .filter(|pair| pair.0 < 0)
        .collect();
    pairs.sort_unstable();
    let (mut taken, mut used) = (vec![false; golds.len()], vec![false; found.len()]);
    for (_, _, g, f) in pairs {
        if !taken[g] && !used[f] {
            (taken[g], used[f]) = (true, true);
        }
    }
    let mut count = Count::default();
    for ((gold, _), taken) in golds.iter().zip(taken).filter(|((gold, _), _)| !optional(gold)) {
        if taken {
            count.right += 1;
        } else {
            count.missed += 1;
            errors.push(format!("{name}: missed {what} {}", gold.get("title").unwrap_or(&gold["quote"])));
        }
    }
    for (said, _) in found.iter().zip(used).filter(|(_, used)| !used) {
        count.wrong += 1;
        errors.push(format!("{name}: wrong {what} {} {}", said["title"], said["value"]));
    }
    count
}
