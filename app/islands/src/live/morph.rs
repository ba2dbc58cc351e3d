//! Changing a piece of a page into its newer self with as few changes as possible.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What people may be busy with, and what is told through [`super::announce`].
const LEFT_ALONE: &str =
    "input:not([type=hidden]), select, textarea, [data-announce], leptos-island";
/// What belongs to this view of the page only, such as the answer to a form.
const KEPT: &str = "[data-keep]";
/// What a row is about. Rows that came, went or moved are told from those that changed: a button never changes what it is for.
const KEY: &str = "data-key";
/// What people open and close themselves.
const OWN_STATE: &str = "open";

/// Changes `old` into `new`, in place.
pub fn morph(old: &Element, new: &Element) {
    if matches!(old.matches(LEFT_ALONE), Ok(true)) {
        return;
    }
    attributes(old, new);
    children(old, new);
}

fn attributes(old: &Element, new: &Element) {
    for name in names(new) {
        let value = new.get_attribute(&name).unwrap_or_default();
        if name != OWN_STATE && old.get_attribute(&name).as_deref() != Some(value.as_str()) {
            let _ = old.set_attribute(&name, &value);
        }
    }
    for name in names(old) {
        if name != OWN_STATE && !new.has_attribute(&name) {
            let _ = old.remove_attribute(&name);
        }
    }
}

fn names(of: &Element) -> Vec<String> {
    of.get_attribute_names()
        .iter()
        .filter_map(|name| name.as_string())
        .collect()
}

fn children(old: &Element, new: &Element) {
    let mut here = old.first_child();
    let mut there = new.first_child();
    while let Some(wanted) = there {
        there = wanted.next_sibling();
        here = past_kept(here);
        if let Some(key) = key(&wanted) {
            here = row_brought_here(old, here, &key, &wanted);
            continue;
        }
        let Some(present) = here else {
            let _ = old.append_child(&wanted);
            continue;
        };
        here = present.next_sibling();
        node(old, &present, &wanted);
    }
    while let Some(surplus) = past_kept(here.take()) {
        here = surplus.next_sibling();
        let _ = old.remove_child(&surplus);
    }
}

/// Puts the row of this key before `here`, in its newer self. The node that comes next.
fn row_brought_here(parent: &Element, here: Option<Node>, of: &str, wanted: &Node) -> Option<Node> {
    let mut candidate = here.clone();
    while let Some(row) = &candidate {
        if key(row).as_deref() == Some(of) {
            break;
        }
        candidate = row.next_sibling();
    }
    let Some(row) = candidate else {
        let _ = parent.insert_before(wanted, here.as_ref());
        return here;
    };
    if Some(&row) == here.as_ref() {
        let next = row.next_sibling();
        node(parent, &row, wanted);
        return next;
    }
    let _ = parent.insert_before(&row, here.as_ref());
    node(parent, &row, wanted);
    here
}

fn key(node: &Node) -> Option<String> {
    node.dyn_ref::<Element>()?.get_attribute(KEY)
}

/// The first of these siblings that may change.
fn past_kept(mut node: Option<Node>) -> Option<Node> {
    while let Some(present) = &node {
        let kept = present
            .dyn_ref::<Element>()
            .is_some_and(|element| matches!(element.matches(KEPT), Ok(true)));
        if !kept {
            break;
        }
        node = present.next_sibling();
    }
    node
}

fn node(parent: &Element, old: &Node, new: &Node) {
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) if old.tag_name() == new.tag_name() && old.id() == new.id() => {
            morph(old, new);
        }
        (None, None) if old.node_type() == new.node_type() => {
            if old.node_value() != new.node_value() {
                old.set_node_value(new.node_value().as_deref());
            }
        }
        _ => {
            let _ = parent.replace_child(new, old);
        }
    }
}
