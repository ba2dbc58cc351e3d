//! Erasing the types of views without carrying what this console never uses.
//!
//! Every erased view brings along code to hydrate it asynchronously, which only lazily loaded routes need. That was a
//! quarter of the browser's bundle, so views are wrapped once more before they are erased.

use leptos::prelude::{AddAnyAttr, AnyView, IntoAny, Render, RenderHtml};
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::ssr::StreamBuilder;
use leptos::tachys::view::{Position, PositionState};

/// Makes any view one type: shorter compile times, a smaller bundle.
pub trait Erase: RenderHtml + Send + Sized {
    /// The same view, its type forgotten.
    fn erase(self) -> AnyView;
}

impl<V: RenderHtml + Send> Erase for V {
    fn erase(self) -> AnyView {
        Lean(self).into_any()
    }
}

/// A view whose asynchronous hydration is the plain one (the default of [`RenderHtml::hydrate_async`]).
struct Lean<V>(V);

impl<V: Render> Render for Lean<V> {
    type State = V::State;

    fn build(self) -> Self::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut Self::State) {
        self.0.rebuild(state);
    }
}

/// Attributes are given to elements, never to erased views.
impl<V: RenderHtml + Send> AddAnyAttr for Lean<V> {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self::Output<A> {
        self
    }
}

impl<V: RenderHtml + Send> RenderHtml for Lean<V> {
    type AsyncOutput = V::AsyncOutput;
    type Owned = Lean<V::Owned>;

    const MIN_LENGTH: usize = V::MIN_LENGTH;
    const EXISTS: bool = V::EXISTS;

    fn dry_resolve(&mut self) {
        self.0.dry_resolve();
    }

    async fn resolve(self) -> Self::AsyncOutput {
        self.0.resolve().await
    }

    fn html_len(&self) -> usize {
        self.0.html_len()
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        self.0
            .to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
    }

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        buf: &mut StreamBuilder,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        self.0.to_html_async_with_buf::<OUT_OF_ORDER>(
            buf,
            position,
            escape,
            mark_branches,
            extra_attrs,
        );
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        self.0.hydrate::<FROM_SERVER>(cursor, position)
    }

    fn into_owned(self) -> Self::Owned {
        Lean(self.0.into_owned())
    }
}
