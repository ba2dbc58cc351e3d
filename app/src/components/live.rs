//! Fresh numbers while something runs: the server says that something changed, the page asks for its data again.
//! Without scripts a reload does the same.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::EventSource;
use std::rc::Rc;
use std::time::Duration;

/// Numbers are asked for at most so often.
const APART: Duration = Duration::from_secs(1);
/// How often they are asked for while no stream can be had.
const WITHOUT_STREAM: Duration = Duration::from_secs(10);
/// How often changed numbers are read out.
const READ_OUT: Duration = Duration::from_secs(15);

/// Calls `refresh` when a run of the team changes. Does nothing on the server.
pub fn use_live(active: impl Fn() -> bool + Clone + 'static, refresh: impl Fn() + Clone + 'static) {
    Effect::new(move |_| listen("/live".to_owned(), active.clone(), refresh.clone()));
}

/// Calls `refresh` when this run changes, up to its end. Does nothing on the server.
pub fn use_live_run(
    run: Memo<String>,
    active: impl Fn() -> bool + Clone + 'static,
    refresh: impl Fn() + Clone + 'static,
) {
    Effect::new(move |_| {
        listen(
            format!("/live?run={}", run.get()),
            active.clone(),
            refresh.clone(),
        );
    });
}

/// What is read out to those who do not see the numbers: the newest text, but not more often than they can listen.
pub fn use_read_out(newest: StoredValue<String>) -> RwSignal<String> {
    let said = RwSignal::new(String::new());
    Effect::new(move |_| {
        let tick = move || {
            let text = newest.get_value();
            if said.with_untracked(|said| *said != text) {
                said.set(text);
            }
        };
        if let Ok(handle) = set_interval_with_handle(tick, READ_OUT) {
            on_cleanup(move || handle.clear());
        }
    });
    said
}

/// An open stream, and the functions it calls.
struct Stream {
    source: EventSource,
    _calls: [Closure<dyn FnMut(Event)>; 3],
}

/// Listens at an address while the tab is visible, until the owner is cleaned up. `active` tells whether numbers still
/// change: only then they are asked for without a stream.
fn listen(
    address: String,
    active: impl Fn() -> bool + 'static,
    refresh: impl Fn() + Clone + 'static,
) {
    let stream = StoredValue::new_local(None::<Stream>);
    let heard = StoredValue::new(false);
    let fresh = at_most_once(refresh.clone());
    let open = move || {
        let calls = [
            Closure::<dyn FnMut(Event)>::new({
                let fresh = fresh.clone();
                move |_| {
                    heard.set_value(true);
                    fresh();
                }
            }),
            Closure::<dyn FnMut(Event)>::new({
                let fresh = fresh.clone();
                move |_| {
                    close(stream);
                    fresh();
                }
            }),
            // The browser tries again by itself, unless the server refused.
            Closure::<dyn FnMut(Event)>::new(move |_| heard.set_value(false)),
        ];
        if let Ok(source) = EventSource::new(&address) {
            let [changed, ended, failed] = &calls;
            source.set_onmessage(Some(changed.as_ref().unchecked_ref()));
            let _ = source.add_event_listener_with_callback("end", ended.as_ref().unchecked_ref());
            source.set_onerror(Some(failed.as_ref().unchecked_ref()));
            stream.set_value(Some(Stream {
                source,
                _calls: calls,
            }));
        }
    };
    if !document().hidden() {
        open();
    }
    let seen = window_event_listener_untyped("visibilitychange", move |_| {
        close(stream);
        if !document().hidden() {
            open();
        }
    });
    let poll = set_interval_with_handle(
        move || {
            if !heard.get_value() && active() && !document().hidden() {
                refresh();
            }
        },
        WITHOUT_STREAM,
    );
    on_cleanup(move || {
        close(stream);
        seen.remove();
        if let Ok(poll) = poll {
            poll.clear();
        }
    });
}

/// Closes the stream. Its functions go later: one of them may be calling this.
fn close(stream: StoredValue<Option<Stream>, LocalStorage>) {
    if let Some(Some(open)) = stream.try_update_value(Option::take) {
        open.source.close();
        set_timeout(move || drop(open), Duration::ZERO);
    }
}

/// The same function, called at most once in [`APART`]; what comes in between is made up for.
fn at_most_once(call: impl Fn() + 'static) -> impl Fn() + Clone + 'static {
    let call: Rc<dyn Fn()> = Rc::new(call);
    let (resting, again) = (StoredValue::new(false), StoredValue::new(false));
    move || fire(Rc::clone(&call), resting, again)
}

fn fire(call: Rc<dyn Fn()>, resting: StoredValue<bool>, again: StoredValue<bool>) {
    if resting.get_value() {
        again.set_value(true);
        return;
    }
    resting.set_value(true);
    call();
    set_timeout(
        move || {
            // Nothing is left to refresh once the page is gone.
            if resting.try_set_value(false).is_none() && again.try_get_value() == Some(true) {
                again.set_value(false);
                fire(call, resting, again);
            }
        },
        APART,
    );
}
