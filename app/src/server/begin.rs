//! Reading that goes on by itself.

use super::trouble;
use crate::data::PageError;
use leptos::reactive::computed::ScopedFuture;

/// Begins to read at once, as a task of its own, in the context of the request.
///
/// Parts of a page are looked at once before they are waited for one after the other. Reading that rests in between would
/// keep what it has begun, such as a connection of the database, while the part before it waits for one.
pub fn begin<T: Send + 'static>(
    reading: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = Result<T, PageError>> + Send + 'static {
    let task = tokio::spawn(ScopedFuture::new(reading));
    async move { task.await.map_err(trouble) }
}
