//! What holds for any text, any report and any width, tried on many that nobody wrote.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod exports;
mod generate;
mod geometry;
mod reading;

use proptest::test_runner::{Config, RngSeed};

/// The same cases on every run, so that a check of a change tells of that change. Look for others
/// with `PROPTEST_RNG_SEED` and `PROPTEST_CASES`.
fn config() -> Config {
    let wished = Config::default();
    let rng_seed =
        if std::env::var_os("PROPTEST_RNG_SEED").is_some() { wished.rng_seed } else { RngSeed::Fixed(1949) };
    Config { rng_seed, failure_persistence: None, ..wished }
}
