//! Users, roles, tokens (daktela.md 2).

use std::collections::BTreeMap;

use axum::http::{HeaderMap, Method, header};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::model::Model;

/// What a user may not do.
#[derive(Clone, Debug, Default)]
pub struct Role {
    denied: Vec<(Option<Method>, Option<Model>)>,
}

impl Role {
    /// Everything is allowed.
    pub fn full() -> Self {
        Self::default()
    }

    /// Nothing may be written.
    pub fn read_only() -> Self {
        let denied = [Method::POST, Method::PUT, Method::DELETE];
        Self {
            denied: denied
                .into_iter()
                .map(|method| (Some(method), None))
                .collect(),
        }
    }

    /// The same without a method (or any) on a model (or all).
    pub fn without(mut self, method: Option<Method>, model: Option<Model>) -> Self {
        self.denied.push((method, model));
        self
    }

    pub(super) fn allows(&self, method: &Method, model: Model) -> bool {
        !self.denied.iter().any(|(denied, of)| {
            denied.as_ref().is_none_or(|denied| denied == method) && of.is_none_or(|of| of == model)
        })
    }
}

#[derive(Clone, Debug)]
struct Token {
    user: String,
    expires: Option<Timestamp>,
}

/// The tokens and who they belong to.
#[derive(Debug, Default)]
pub(super) struct Access {
    tokens: BTreeMap<String, Token>,
    refresh: BTreeMap<String, String>,
    passwords: BTreeMap<String, String>,
    roles: BTreeMap<String, Role>,
    issued: u64,
}

/// What a login gives.
#[derive(Debug)]
pub(super) struct Issued {
    pub(super) access: String,
    pub(super) refresh: String,
    pub(super) expires: Timestamp,
}

impl Access {
    pub(super) fn put_user(&mut self, user: &str, password: &str, role: Role) {
        self.passwords.insert(user.to_owned(), password.to_owned());
        self.roles.insert(user.to_owned(), role);
    }

    pub(super) fn put_token(&mut self, token: &str, user: &str) {
        self.tokens.insert(
            token.to_owned(),
            Token {
                user: user.to_owned(),
                expires: None,
            },
        );
    }

    pub(super) fn revoke_all(&mut self) {
        self.tokens.clear();
        self.refresh.clear();
    }

    pub(super) fn role(&self, user: &str) -> Role {
        self.roles.get(user).cloned().unwrap_or_default()
    }

    /// The user of a token that is still good.
    pub(super) fn user(&self, token: &str, now: Timestamp) -> Option<String> {
        let token = self.tokens.get(token)?;
        token
            .expires
            .is_none_or(|expires| now < expires)
            .then(|| token.user.clone())
    }

    pub(super) fn login(
        &mut self,
        user: &str,
        password: &str,
        now: Timestamp,
        life: SignedDuration,
    ) -> Option<Issued> {
        let good = !password.is_empty()
            && self
                .passwords
                .get(user)
                .is_some_and(|known| known == password);
        good.then(|| self.issue(user, now, life))
    }

    /// A refresh token is good once.
    pub(super) fn renew(
        &mut self,
        refresh: &str,
        now: Timestamp,
        life: SignedDuration,
    ) -> Option<Issued> {
        let user = self.refresh.remove(refresh)?;
        Some(self.issue(&user, now, life))
    }

    fn issue(&mut self, user: &str, now: Timestamp, life: SignedDuration) -> Issued {
        self.issued += 1;
        let token =
            |kind: &str| hex::encode(Sha256::digest(format!("{kind}|{user}|{}", self.issued)));
        let expires = now.saturating_add(life).unwrap_or(now);
        let issued = Issued {
            access: token("access"),
            refresh: token("refresh"),
            expires,
        };
        self.tokens.insert(
            issued.access.clone(),
            Token {
                user: user.to_owned(),
                expires: Some(expires),
            },
        );
        self.refresh.insert(issued.refresh.clone(), user.to_owned());
        issued
    }
}

/// The token of a request, in any of the four ways.
pub(super) fn sent_token(headers: &HeaderMap, query: &Map<String, Value>) -> Option<String> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let cookie = || {
        let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
        cookies
            .split(';')
            .find_map(|cookie| cookie.trim().strip_prefix("c_user="))
    };
    text("x-auth-token")
        .or_else(|| text("x-auth-token-openapi"))
        .or_else(cookie)
        .or_else(|| query.get("accessToken").and_then(Value::as_str))
        .map(str::to_owned)
}
