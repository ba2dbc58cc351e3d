//! The shapes of all icons, written into every page once.

/// The sprite.
pub const SPRITE: &str = include_str!("sprite.svg");
