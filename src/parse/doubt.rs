//! Doubts that only show when everything is read: dates that belong to no event or pledge.

use crate::model::{Diagnostic, Doubt, Event, Pledge};
use crate::order;
use crate::text::Span;

/// The dates of a report that no event or pledge speaks of.
pub(super) fn dates_without_item(
    dates: impl Iterator<Item = Span>,
    events: &[Event],
    pledges: &[Pledge],
) -> Vec<Diagnostic> {
    let mentions = events.iter().flat_map(|event| event.mentions.iter().chain(&event.date_span));
    let mut spans: Vec<Span> =
        mentions.chain(pledges.iter().flat_map(|pledge| &pledge.mentions)).copied().collect();
    order::sort(&mut spans);
    // Where the spans that begin up to each of them end at the latest.
    let mut ends: Vec<u32> = Vec::with_capacity(spans.len());
    for span in &spans {
        ends.push(span.end().max(ends.last().copied().unwrap_or_default()));
    }
    let alone = dates.filter(|date| {
        let before = spans.partition_point(|span| span.start() < date.end());
        before.checked_sub(1).is_none_or(|last| ends[last] <= date.start())
    });
    alone.map(|span| Diagnostic { span, doubt: Doubt::DateWithoutItem }).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use crate::model::Doubt;
    use crate::parse::parse;

    #[test]
    fn a_date_of_nothing_is_told() {
        let alone = |source: &str| {
            let report = parse(source);
            let doubts = report.diagnostics.iter().filter(|found| found.doubt == Doubt::DateWithoutItem);
            doubts
                .map(|found| {
                    let (from, length) = (found.span.start() as usize, found.span.len() as usize);
                    source.chars().skip(from).take(length).collect::<String>()
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(alone("In 2022 was dat 1,6% van het bbp."), ["2022"]);
        assert!(alone("De ministers kwamen op 3 mei 2023 in Oslo bijeen.").is_empty());
        assert!(alone("").is_empty());
    }
}
