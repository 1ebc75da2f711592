//! Numbers as attributes of SVG have them.

/// A number with at most one decimal. Written by hand, because the formatting of floating-point
/// numbers would weigh more than all that is drawn with it.
pub fn tenths(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let mut text = String::from(if tenths < 0 { "-" } else { "" });
    text.push_str(&(tenths.abs() / 10).to_string());
    if tenths % 10 != 0 {
        text.push('.');
        text.push_str(&(tenths.abs() % 10).to_string());
    }
    text
}

/// A number held between two bounds. The standard `clamp` would bring the formatting of
/// floating-point numbers along, for its message about bounds in the wrong order.
pub fn within(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn numbers_are_rounded_to_a_tenth() {
        for (value, text) in
            [(0.0, "0"), (12.34, "12.3"), (-0.26, "-0.3"), (-0.04, "0"), (1144.96, "1145"), (-7.0, "-7")]
        {
            assert_eq!(tenths(value), text);
        }
    }
}
