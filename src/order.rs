//! Putting things in order. One sort serves every type: it orders places, through a comparison that
//! is asked by reference, where the standard one would be compiled again for each type and key.

use std::cmp::Ordering;

/// Sorts by a key; what has equal keys keeps its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts in the natural order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts by a comparison; what is equal keeps its order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    // Most of what is sorted stands in order.
    if items.windows(2).all(|pair| compare(&pair[0], &pair[1]) != Ordering::Greater) {
        return;
    }
    let mut places = places(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    // Each thing goes to its place along the cycles of the permutation.
    for start in 0..places.len() {
        let mut at = start;
        while let Some(from) = places.get_mut(at).map(|from| std::mem::replace(from, at)) {
            if from == start {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// The places of `count` things in order: those already in order are merged two and two, so that the less
/// is out of order, the less there is to do.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let breaks = |end: &usize| *end == count || compare(end - 1, *end) == Ordering::Greater;
    // Where each stretch in order ends.
    let mut ends: Vec<usize> = (1..=count).filter(breaks).collect();
    let mut merged = Vec::with_capacity(if ends.len() > 1 { count } else { 0 });
    while ends.len() > 1 {
        merged.clear();
        let mut start = 0;
        for pair in ends.chunks(2) {
            let (middle, end) = (pair[0], pair[pair.len() - 1]);
            let (mut first, mut second) = (&places[start..middle], &places[middle..end]);
            while let ([one, ones @ ..], [other, others @ ..]) = (first, second) {
                if compare(*other, *one) == Ordering::Less {
                    merged.push(*other);
                    second = others;
                } else {
                    merged.push(*one);
                    first = ones;
                }
            }
            merged.extend_from_slice(first);
            merged.extend_from_slice(second);
            start = end;
        }
        std::mem::swap(&mut places, &mut merged);
        let last = ends[ends.len() - 1];
        ends = ends.chunks_exact(2).map(|pair| pair[1]).collect();
        if ends.last() != Some(&last) {
            ends.push(last);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        // A linear congruence gives the same few keys again and again, in no order.
        let mut items: Vec<(usize, usize)> = (0..500).map(|place| (place * 7919 % 13, place)).collect();
        let mut standard = items.clone();
        sort_by_key(&mut items, |item| item.0);
        standard.sort_by_key(|item| item.0);
        assert_eq!(items, standard);
    }

    #[test]
    fn every_order_of_a_few_is_sorted() {
        for code in 0..4_usize.pow(4) {
            let mut items: Vec<_> = (0..4).map(|place| code / 4_usize.pow(place) % 4).collect();
            let mut standard = items.clone();
            standard.sort_unstable();
            sort(&mut items);
            assert_eq!(items, standard, "{code}");
        }
        sort::<u8>(&mut []);
    }

    #[test]
    fn comparisons_may_turn_the_order_around() {
        let mut words = ["top", "brief", "motie"];
        sort_by(&mut words, |a, b| b.len().cmp(&a.len()));
        assert_eq!(words, ["brief", "motie", "top"]);
    }
}
