//! The shapes of all icons, written into every page once, outside of what the browser hydrates.

/// The sprite.
pub const SPRITE: &str = include_str!("sprite.svg");
