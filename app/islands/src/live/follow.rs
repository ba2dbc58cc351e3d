//! Listening to the server while the tab is visible; asking slowly where the stream fails.

use super::refresh::refresh;
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
/// How often a page is fetched while the stream is down.
const WITHOUT_STREAM: Duration = Duration::from_secs(5);

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
}

/// Follows until the page no longer holds the mark of [`super::Live`].
pub fn follow(events: &str) {
    let follower = Rc::new(Follower {
        events: events.to_owned(),
        stream: RefCell::new(None),
        busy: Cell::new(false),
        again: Cell::new(false),
        over: Cell::new(false),
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
            return self.ask_slowly();
        };
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
                seen.ask_slowly();
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

    fn ask_slowly(self: &Rc<Self>) {
        let seen = Rc::clone(self);
        set_timeout(
            move || {
                if seen.over.get() || seen.stream.borrow().is_some() {
                    return;
                }
                if !document().hidden() {
                    seen.changed();
                }
                seen.ask_slowly();
            },
            WITHOUT_STREAM,
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
            let goes_on = refresh(&window()).await;
            if !goes_on {
                seen.over.set(true);
                seen.close();
                return;
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
}
