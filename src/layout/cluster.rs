//! What found no room, gathered into counts.
//!
//! The scale is divided into bins of a power of two of its whole range, so that a bin stays where
//! it is while the reader pans, and nearly always while zooming; what begins in one bin is one
//! count. A count stands inside its bin, so that no two overlap.

use super::mark::Form;
use super::measure::{Measure, TextStyle};
use super::scale::Scale;
use super::scene::{Cluster, Extent};
use super::timeline::{Key, Lane};
use crate::order;

/// The least width of a bin; a count has at most this width.
const BIN: f64 = 64.0;
/// The room in a count beside its number.
const PADDING: f64 = 20.0;
/// Between a count and the edges of its bin, so that two neighbours stand on one level.
const INSET: f64 = 4.0;

/// An item that found no room.
pub(super) struct Leftover {
    pub key: Key,
    pub form: Form,
    /// Its days, as far as the window shows them.
    pub days: (f64, f64),
}

/// The counts of a lane, `height` high and still without a place from top to bottom. What is alone
/// in its bin is a count of one. `leftovers` come from left to right.
pub(super) fn gather<'a>(
    lane: Lane,
    leftovers: impl Iterator<Item = &'a Leftover>,
    scale: &Scale,
    height: f64,
    selected: Option<Key>,
    measure: &dyn Measure,
) -> Vec<Cluster> {
    let bins = Bins::new(scale);
    let mut gathered: Vec<(i64, Vec<&Leftover>)> = Vec::new();
    for leftover in leftovers {
        let bin = bins.of(leftover.form.at);
        match gathered.last_mut() {
            Some((last, members)) if *last == bin => members.push(leftover),
            _ => gathered.push((bin, vec![leftover])),
        }
    }
    let cluster = |(bin, members): (i64, Vec<&Leftover>)| {
        let bin = bins.extent(bin);
        let width = measure.text(&count(members.len()), TextStyle::Strong) + PADDING;
        let width = width.max(height * 1.6).min(bin.width() - 2.0 * INSET);
        let mean = members.iter().map(|member| member.form.at).sum::<f64>() / members.len() as f64;
        let x0 = (mean - width / 2.0).min(bin.x1 - width - INSET).max(bin.x0 + INSET);
        let mut ticks: Vec<f64> = Vec::new();
        for member in &members {
            if ticks.last().is_none_or(|&last| member.form.at - last >= 3.0) {
                ticks.push(member.form.at);
            }
        }
        let mut keys: Vec<_> = members.iter().map(|member| member.key).collect();
        order::sort(&mut keys);
        let covers = Extent {
            x0: members.iter().map(|member| member.form.extent.x0).fold(f64::INFINITY, f64::min),
            x1: members.iter().map(|member| member.form.extent.x1).fold(f64::NEG_INFINITY, f64::max),
        };
        let from = members.iter().map(|member| member.days.0).fold(f64::INFINITY, f64::min);
        let to = members.iter().map(|member| member.days.1).fold(f64::NEG_INFINITY, f64::max);
        let selected = selected.is_some_and(|key| keys.binary_search(&key).is_ok());
        let extent = Extent { x0, x1: x0 + width };
        Cluster { lane, extent, y: 0.0, height, covers, days: (from, to), ticks, keys, selected }
    };
    gathered.into_iter().map(cluster).collect()
}

/// A count as wide as the view will write it.
fn count(items: usize) -> String {
    let mut words = String::from("+");
    words.push_str(&items.to_string());
    words
}

/// Bins of a power of two of the scale's whole range, at least [`BIN`] wide. A bin that the window
/// cuts to less than that belongs to its neighbour.
struct Bins {
    plot: (f64, f64),
    /// Where the whole range begins, in pixels, possibly far outside the plot.
    origin: f64,
    width: f64,
    /// The first and the last bin that stand alone.
    ends: (i64, i64),
}

impl Bins {
    fn new(scale: &Scale) -> Self {
        let plot = scale.pixels();
        let (first, last) = scale.pace().domain();
        let origin = scale.x(first);
        let mut width = scale.x(last) - origin;
        while width / 2.0 >= BIN {
            width /= 2.0;
        }
        let bin = |x: f64| ((x - origin) / width).floor() as i64;
        let mut ends = (bin(plot.0 + 0.01), bin(plot.1 - 0.01));
        if ends.0 < ends.1 && origin + (ends.0 + 1) as f64 * width - plot.0 < BIN {
            ends.0 += 1;
        }
        if ends.0 < ends.1 && plot.1 - (origin + ends.1 as f64 * width) < BIN {
            ends.1 -= 1;
        }
        Self { plot, origin, width, ends }
    }

    fn of(&self, x: f64) -> i64 {
        (((x - self.origin) / self.width).floor() as i64).clamp(self.ends.0, self.ends.1)
    }

    fn extent(&self, bin: i64) -> Extent {
        let x0 = if bin == self.ends.0 { self.plot.0 } else { self.origin + bin as f64 * self.width };
        let x1 = if bin == self.ends.1 { self.plot.1 } else { self.origin + (bin + 1) as f64 * self.width };
        Extent { x0, x1 }
    }
}
