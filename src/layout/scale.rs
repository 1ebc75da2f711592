//! From days to pixels and back.

use super::ScaleKind;

/// How time is shared out over a whole range: continuous, strictly rising, straight between its
/// knots. Maps days to shares of the range, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    /// `(day, share)`, both strictly rising; at least two.
    knots: Vec<(f64, f64)>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { knots: vec![(0.0, 0.0), (1.0, 1.0)] }
    }
}

impl Pace {
    /// A pace by its knots, shares in any unit; `None` unless there are two that rise.
    pub fn new(knots: &[(f64, f64)]) -> Option<Self> {
        let rising = knots.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1);
        let (first, last) = (knots.first()?, knots.last()?);
        let whole = last.1 - first.1;
        let share = |&(day, share): &(f64, f64)| (day, (share - first.1) / whole);
        (rising && knots.len() > 1 && whole.is_finite())
            .then(|| Self { knots: knots.iter().map(share).collect() })
    }

    /// The same pace all along.
    pub fn even(from: f64, to: f64) -> Self {
        Self::new(&[(from, 0.0), (to, 1.0)]).unwrap_or_default()
    }

    /// The knots: days with their shares.
    pub fn knots(&self) -> &[(f64, f64)] {
        &self.knots
    }

    /// The first and the last day of the range.
    pub fn domain(&self) -> (f64, f64) {
        (self.knots[0].0, self.knots[self.knots.len() - 1].0)
    }

    /// The share of the range before `day`. Goes on at the pace of the ends outside the range.
    pub fn share(&self, day: f64) -> f64 {
        let [(day0, share0), (day1, share1)] = self.piece(|knot| knot.0 <= day);
        share0 + (day - day0) / (day1 - day0) * (share1 - share0)
    }

    /// The day before which that share of the range lies: the inverse of [`Pace::share`].
    pub fn day(&self, share: f64) -> f64 {
        let [(day0, share0), (day1, share1)] = self.piece(|knot| knot.1 <= share);
        day0 + (share - share0) / (share1 - share0) * (day1 - day0)
    }

    /// The two knots around a place, `before` being true of the knots up to it.
    fn piece(&self, before: impl Fn(&(f64, f64)) -> bool) -> [(f64, f64); 2] {
        let after = self.knots.partition_point(before).clamp(1, self.knots.len() - 1);
        [self.knots[after - 1], self.knots[after]]
    }
}

/// From days to pixels: a [`Pace`], the days shown of it, and the pixels they fill.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    kind: ScaleKind,
    pace: Pace,
    shares: (f64, f64),
    pixels: (f64, f64),
    /// The days at both ends, which every mark asks for.
    window: (f64, f64),
}

impl Scale {
    /// A scale that shows the days from `from` to `to` between the pixels `x0` and `x1`. A window
    /// without extent becomes a day.
    pub fn new(kind: ScaleKind, pace: Pace, (from, to): (f64, f64), (x0, x1): (f64, f64)) -> Self {
        let to = if to > from { to } else { from + 1.0 };
        let shares = (pace.share(from), pace.share(to));
        let pixels = (x0, if x1 > x0 { x1 } else { x0 + 1.0 });
        let mut scale = Self { kind, pace, shares, pixels, window: (from, to) };
        // As the pixels have them, so that the ends of the range are inside.
        scale.window = (scale.day(scale.pixels.0), scale.day(scale.pixels.1));
        scale
    }

    /// Even or calendar.
    pub fn kind(&self) -> ScaleKind {
        self.kind
    }

    /// The pixel of a moment, also outside the days shown.
    pub fn x(&self, day: f64) -> f64 {
        let share = (self.pace.share(day) - self.shares.0) / (self.shares.1 - self.shares.0);
        self.pixels.0 + share * (self.pixels.1 - self.pixels.0)
    }

    /// The moment of a pixel: the inverse of [`Scale::x`].
    pub fn day(&self, x: f64) -> f64 {
        let share = (x - self.pixels.0) / (self.pixels.1 - self.pixels.0);
        self.pace.day(self.shares.0 + share * (self.shares.1 - self.shares.0))
    }

    /// The first moment shown and the one after the last.
    pub fn window(&self) -> (f64, f64) {
        self.window
    }

    /// The left and the right pixel of what is shown.
    pub fn pixels(&self) -> (f64, f64) {
        self.pixels
    }

    /// How time is shared out over the whole range.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }
}
