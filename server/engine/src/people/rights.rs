//! Who may manage whom in a team: owners everybody, admins operators and viewers, others nobody.

use mostek_model::Role;

/// True when somebody in this role may change or remove a member in that role.
pub fn may_manage(role: Role, other: Role) -> bool {
    match role {
        Role::Owner => true,
        Role::Admin => other <= Role::Operator,
        Role::Operator | Role::Viewer => false,
    }
}

/// True when somebody in this role may make a member who is `from` become `to`.
pub fn may_change(role: Role, from: Role, to: Role) -> bool {
    may_manage(role, from) && may_manage(role, to)
}

/// The roles somebody in this role may give, weakest first.
pub fn may_give(role: Role) -> impl Iterator<Item = Role> {
    Role::ALL
        .into_iter()
        .filter(move |other| may_manage(role, *other))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line for each role that acts: whom it may turn into what, in the order of [`Role::ALL`].
    const MATRIX: [(Role, [&str; 4]); 4] = [
        //                 from viewer  operator  admin   owner
        (Role::Viewer, ["", "", "", ""]),
        (Role::Operator, ["", "", "", ""]),
        (Role::Admin, ["vo", "vo", "", ""]),
        (Role::Owner, ["voaw", "voaw", "voaw", "voaw"]),
    ];

    fn letter(role: Role) -> char {
        match role {
            Role::Viewer => 'v',
            Role::Operator => 'o',
            Role::Admin => 'a',
            Role::Owner => 'w',
        }
    }

    #[test]
    fn the_matrix_of_roles_holds_for_every_pair() {
        for (role, line) in MATRIX {
            for (from, allowed) in Role::ALL.into_iter().zip(line) {
                for to in Role::ALL {
                    assert_eq!(
                        may_change(role, from, to),
                        allowed.contains(letter(to)),
                        "{role:?} turns {from:?} into {to:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn nobody_gives_a_role_above_their_own() {
        for role in Role::ALL {
            assert!(may_give(role).all(|given| given <= role), "{role:?}");
        }
    }
}
