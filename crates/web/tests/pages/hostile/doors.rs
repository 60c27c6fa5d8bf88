//! The forms with which people enter, and change how they do.

/// The doors, and one's own access.
pub(super) fn doors(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let form = |path: &str, fields: &[&'static str]| {
        (path.to_owned(), fields.iter().map(|field| (*field, text)).collect())
    };
    vec![
        form("/sign-in", &["name", "password", "code", "to"]),
        form("/invitation", &["invitation"]),
        form("/sealed", &["code", "who"]),
        form("/passkey", &["answer", "to"]),
        form("/account/passkeys", &["name", "answer"]),
        form("/account/password", &["password", "again", "code"]),
        form("/account/sessions", &["end"]),
        form("/account/calendar", &["end"]),
        form("/prepare/invitation/print", &["code"]),
        form("/prepare/helpers", &["organisation", "name", "role"]),
        ("/prepare/helpers".into(), vec![("organisation", "van-loon"), ("name", text), ("role", "observer")]),
        form("/prepare/helpers/van-loon/ending", &["reason"]),
        form("/prepare/people/sanne-de-wit/erasure", &["reason"]),
        form("/customers/van-loon/entering", &["organisation"]),
    ]
}
