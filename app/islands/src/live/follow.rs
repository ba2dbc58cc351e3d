//! Listening to the server while the tab is visible; asking more and more slowly where the stream is refused.

use super::refresh::{Refreshed, refresh};
use leptos::prelude::{document, set_timeout, window};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::EventSource;

/// Pages are fetched again at most this often.
const AT_MOST_EVERY: Duration = Duration::from_secs(1);
/// After how long a stream that was refused is tried again, at first and at most. The page is fetched each time.
const TRY_AGAIN: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(60)];

/// One page that follows.
struct Follower {
    events: String,
    stream: RefCell<Option<EventSource>>,
    /// A refresh is planned or under way.
    busy: Cell<bool>,
    /// Something changed while a refresh was under way.
    again: Cell<bool>,
    /// The page no longer asks to be followed.
    over: Cell<bool>,
    /// The stream was refused; trying again is planned.
    trying: Cell<bool>,
    /// How often it was refused in a row.
    refused: Cell<u32>,
}

/// Follows until the page no longer holds the mark of [`super::Live`].
pub fn follow(events: &str) {
    let follower = Rc::new(Follower {
        events: events.to_owned(),
        stream: RefCell::new(None),
        busy: Cell::new(false),
        again: Cell::new(false),
        over: Cell::new(false),
        trying: Cell::new(false),
        refused: Cell::new(0),
    });
    let seen = Rc::clone(&follower);
    let visibility = Closure::<dyn FnMut()>::new(move || {
        if document().hidden() {
            seen.close();
        } else if !seen.over.get() {
            seen.open();
            seen.changed();
        }
    });
    let _ = document()
        .add_event_listener_with_callback("visibilitychange", visibility.as_ref().unchecked_ref());
    // The page lives as long as its tab.
    visibility.forget();
    if !document().hidden() {
        follower.open();
    }
}

impl Follower {
    fn open(self: &Rc<Self>) {
        if self.stream.borrow().is_some() {
            return;
        }
        let Ok(stream) = EventSource::new(&self.events) else {
            return self.try_again();
        };
        let seen = Rc::clone(self);
        let opened = Closure::<dyn FnMut()>::new(move || seen.refused.set(0));
        stream.set_onopen(Some(opened.as_ref().unchecked_ref()));
        opened.forget();
        let seen = Rc::clone(self);
        let message = Closure::<dyn FnMut()>::new(move || seen.changed());
        stream.set_onmessage(Some(message.as_ref().unchecked_ref()));
        message.forget();
        let seen = Rc::clone(self);
        let failed = Closure::<dyn FnMut()>::new(move || {
            let ended = seen
                .stream
                .borrow()
                .as_ref()
                .is_some_and(|stream| stream.ready_state() == EventSource::CLOSED);
            // Browsers connect again by themselves, unless the server refused.
            if ended {
                seen.close();
                seen.try_again();
            }
        });
        stream.set_onerror(Some(failed.as_ref().unchecked_ref()));
        failed.forget();
        *self.stream.borrow_mut() = Some(stream);
    }

    fn close(&self) {
        if let Some(stream) = self.stream.borrow_mut().take() {
            stream.close();
        }
    }

    /// Fetches the page and opens the stream again, later each time; a hidden page waits until it is shown.
    fn try_again(self: &Rc<Self>) {
        if self.trying.replace(true) {
            return;
        }
        let seen = Rc::clone(self);
        let refused = self.refused.replace(self.refused.get().saturating_add(1));
        let [first, most] = TRY_AGAIN;
        let delay = first.saturating_mul(1 << refused.min(8)).min(most);
        // Tabs of many people come back after a restart, not all in the same moment.
        let delay = delay.mul_f64(1.0 + js_sys::Math::random() / 2.0);
        set_timeout(
            move || {
                seen.trying.set(false);
                if !seen.over.get() && !document().hidden() {
                    seen.changed();
                    seen.open();
                }
            },
            delay,
        );
    }

    /// Something changed: the page is fetched now, or once more after the fetch under way.
    fn changed(self: &Rc<Self>) {
        if self.over.get() {
            return;
        }
        if self.busy.replace(true) {
            self.again.set(true);
            return;
        }
        let seen = Rc::clone(self);
        spawn_local(async move {
            match refresh(&window()).await {
                Refreshed::GoesOn | Refreshed::Trouble => {}
                Refreshed::Over => return seen.end(),
                Refreshed::Elsewhere => {
                    seen.end();
                    let _ = window().location().reload();
                    return;
                }
            }
            let next = Rc::clone(&seen);
            set_timeout(
                move || {
                    next.busy.set(false);
                    if next.again.replace(false) {
                        next.changed();
                    }
                },
                AT_MOST_EVERY,
            );
        });
    }

    fn end(&self) {
        self.over.set(true);
        self.close();
    }
}
