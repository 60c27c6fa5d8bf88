//! Boxes that want to do harm, and kits that came to harm.

use std::fs;
use std::io::{Cursor, Write};

use kit::{Key, Kit, Name, Problem, limits};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::made::{Scratch, boxed, contents, key, locked, look, make, manifest};

fn small_kit(scratch: &Scratch) -> std::path::PathBuf {
    let path = scratch.path("kit.age");
    make(&path, &crate::made::lock(), &contents()).unwrap();
    path
}

#[test]
fn every_byte_of_a_kit_counts() {
    let scratch = Scratch::new();
    let path = small_kit(&scratch);
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        fs::write(&path, bytes).unwrap();
        let problem = look(&path, &key()).unwrap_err();
        let known = matches!(
            problem,
            Problem::NotAKit | Problem::WrongKey | Problem::Altered { .. } | Problem::Truncated
        );
        assert!(known, "{at}: {problem:?}");
    }
}

#[test]
fn a_kit_that_ends_too_early_says_so_wherever_it_ends() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    // More than one piece of an age file, and an end on the border of one.
    let members = vec![(Name::Database, vec![1; 10]), (Name::Print("a.pdf".to_owned()), vec![9; 200_000])];
    make(&path, &crate::made::lock(), &members).unwrap();
    let whole = fs::read(&path).unwrap();
    let payload = whole.windows(4).position(|bytes| bytes == b"\n---").unwrap();
    let pieces = (0..4).map(|piece| whole.len() - whole.len() % 65_552 + piece * 16);
    let ends = (0..whole.len()).step_by(997).chain(payload..payload + 80).chain(pieces);
    for end in ends.filter(|end| *end < whole.len()) {
        fs::write(&path, &whole[..end]).unwrap();
        let problem = look(&path, &key()).unwrap_err();
        let expected = if end < 22 { Problem::NotAKit } else { Problem::Truncated };
        assert_eq!(problem, expected, "{end} of {}", whole.len());
    }
}

#[test]
fn what_is_changed_far_from_the_end_is_called_changed() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    let members = vec![(Name::Database, vec![1; 10]), (Name::Print("a.pdf".to_owned()), vec![9; 400_000])];
    make(&path, &crate::made::lock(), &members).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[150_000] ^= 1;
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(look(&path, &key()), Err(Problem::Altered { .. })));
    bytes.extend(b"more");
    bytes[150_000] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(look(&path, &key()), Err(Problem::Truncated), "its end was changed");
}

#[test]
fn another_kind_of_file_is_no_kit() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    for bytes in
        [&b""[..], b"PK\x03\x04", b"%PDF-1.7", b"age-encryption.org", b"-----BEGIN AGE ENCRYPTED FILE-----"]
    {
        fs::write(&path, bytes).unwrap();
        assert_eq!(look(&path, &key()), Err(Problem::NotAKit));
    }
    locked(&path, b"a letter");
    assert_eq!(look(&path, &key()), Err(Problem::NotAKit));
    locked(&path, b"");
    assert_eq!(look(&path, &key()), Err(Problem::NotAKit));
    let folder = std::env::temp_dir();
    assert!(matches!(look(&folder, &key()), Err(Problem::Io { .. })));
    fs::write(&path, b"age-encryption.org/v9\n-> X25519 a\n").unwrap();
    assert!(look(&path, &key()).is_err());
}

#[test]
fn the_head_of_an_age_file_is_not_read_without_end() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let stanza = format!("-> X25519 {}\n{}\n", "A".repeat(43), "A".repeat(43));
    fs::write(&path, format!("age-encryption.org/v1\n{}", stanza.repeat(20_000))).unwrap();
    assert_eq!(look(&path, &key()), Err(Problem::TooLarge { limit: limits::HEAD_BYTES }));
    fs::write(&path, format!("age-encryption.org/v1\n-> X25519 {}", "A".repeat(1 << 20))).unwrap();
    assert_eq!(look(&path, &key()), Err(Problem::TooLarge { limit: limits::HEAD_BYTES }));
}

#[test]
fn a_passphrase_that_asks_for_endless_work_is_refused() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let salt = "A".repeat(22);
    let text =
        format!("age-encryption.org/v1\n-> scrypt {salt} 40\n{}\n--- {}\n", "A".repeat(43), "A".repeat(43));
    fs::write(&path, [text.as_bytes(), &[0; 100]].concat()).unwrap();
    assert_eq!(look(&path, &Key::typed("wachtzin")), Err(Problem::TooMuchWork));
}

#[test]
fn a_kit_of_another_format_says_which() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    boxed(&path, r#"{"format":3,"whatever":"a newer one says"}"#, &[]);
    assert_eq!(look(&path, &key()), Err(Problem::Newer { found: 3, known: 2 }));
    boxed(&path, r#"{"format":0}"#, &[]);
    assert_eq!(look(&path, &key()), Err(Problem::UnknownFormat { found: 0 }));
    for other in ["", "{}", "[]", r#"{"format":"1"}"#, r#"{"format":-1}"#] {
        boxed(&path, other, &[]);
        assert_eq!(look(&path, &key()), Err(Problem::NotAKit), "{other}");
    }
    boxed(&path, r#"{"format":1}"#, &[]);
    assert_eq!(look(&path, &key()), Err(Problem::Altered { member: None }));
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let digest = "a".repeat(62);
    let names = [
        "../evil".to_owned(),
        "/etc/passwd".to_owned(),
        "data/../../evil".to_owned(),
        "data/paraat.sqlite-wal".to_owned(),
        "data/PARAAT.sqlite".to_owned(),
        "prints/../evil.pdf".to_owned(),
        "prints/.pdf".to_owned(),
        "prints/a/b.pdf".to_owned(),
        "prints/é.pdf".to_owned(),
        "prints\\evil.pdf".to_owned(),
        format!("prints/{}.pdf", "a".repeat(200)),
        "prints/a.pdf\0".to_owned(),
        "C:\\evil.pdf".to_owned(),
        format!("data/attachments/../{digest}"),
        format!("data/attachments/a/a{digest}"),
        format!("data/attachments/AA/{digest}"),
        format!("data/attachments/aa{digest}"),
        "data/attachments/arriving/x".to_owned(),
        "data/rules.d/../evil.md".to_owned(),
        "data/rules.d/..md".to_owned(),
        "data/rules.d/.hidden.md".to_owned(),
        "data/rules.d//etc/evil.md".to_owned(),
        "data/rules.d/a/b/c/evil.md".to_owned(),
        "data/rules.d/evil.sh".to_owned(),
        "data/rules.d/a\\b.md".to_owned(),
        "data/rules.d/evil.md ".to_owned(),
        format!("data/rules.d/{}.md", "a".repeat(200)),
        "data/".to_owned(),
        String::new(),
    ];
    for name in names {
        assert_eq!(Name::parse(&name), None, "{name}");
        let mut said = manifest(&[(Name::Database, b"x".to_vec())]);
        said.members[0].name = name.clone();
        boxed(&path, &serde_json::to_string(&said).unwrap(), &[(name.as_str(), b"x")]);
        let opened = Kit::open(&path, &key()).map(drop);
        assert!(opened.is_err(), "{name}");
    }
    assert_eq!(scratch.files().len(), 1);
}

#[test]
fn a_manifest_that_lies_is_found() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let database = vec![(Name::Database, b"x".to_vec())];
    let honest = manifest(&database);
    let opened = |said: &kit::Manifest, members: &[(&str, &[u8])]| {
        boxed(&path, &serde_json::to_string(said).unwrap(), members);
        look(&path, &key()).unwrap_err()
    };
    let named = |name: &str| Some(name.to_owned());
    let other = Problem::Altered { member: named("data/paraat.sqlite") };
    assert_eq!(opened(&honest, &[("data/paraat.sqlite", b"y")]), other);
    assert_eq!(opened(&honest, &[("data/paraat.sqlite", b"xx")]), other);
    assert_eq!(opened(&honest, &[("data/paraat.sqlite", b"")]), other);
    let missing = Problem::MissingMember { member: "data/paraat.sqlite".to_owned() };
    assert_eq!(opened(&honest, &[]), missing);
    assert_eq!(opened(&manifest(&[]), &[("data/paraat.sqlite", b"x")]), missing);
    let sealed = kit::Manifest { format: kit::FORMAT, ..honest.clone() };
    let missing = Problem::MissingMember { member: "data/paraat.key".to_owned() };
    assert_eq!(opened(&sealed, &[("data/paraat.sqlite", b"x")]), missing);
    let strange = Problem::StrangeMember { member: "paraat.html".to_owned() };
    assert_eq!(opened(&honest, &[("data/paraat.sqlite", b"x"), ("paraat.html", b"x")]), strange);
    assert_eq!(opened(&honest, &[("paraat.html", b"x"), ("data/paraat.sqlite", b"x")]), strange);
    let mut twice = honest.clone();
    twice.members.push(honest.members[0].clone());
    assert!(matches!(opened(&twice, &[("data/paraat.sqlite", b"x")]), Problem::StrangeMember { .. }));
    let mut bad = honest.clone();
    bad.members[0].sha256 = "../../evil".to_owned();
    assert!(matches!(opened(&bad, &[("data/paraat.sqlite", b"x")]), Problem::StrangeMember { .. }));
    let mut other = honest;
    other.members.push(kit::Member {
        name: Name::Attachment("a".repeat(64)).to_string(),
        bytes: 1,
        sha256: "b".repeat(64),
    });
    assert!(matches!(opened(&other, &[("data/paraat.sqlite", b"x")]), Problem::Altered { .. }));
}

#[test]
fn what_unpacks_to_more_than_it_may_is_refused_before_it_fills_the_disk() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let mut said = manifest(&[(Name::Database, Vec::new())]);
    for (bytes, problem) in [
        (limits::DATABASE_BYTES + 1, "too-large"),
        (limits::DATABASE_BYTES, "too-large"),
        (u64::MAX, "too-large"),
        (1 << 20, "altered"),
    ] {
        said.members[0].bytes = bytes;
        boxed(&path, &serde_json::to_string(&said).unwrap(), &[("data/paraat.sqlite", &[0; 2 << 20])]);
        assert_eq!(look(&path, &key()).unwrap_err().id(), problem, "{bytes}");
    }
    let manifest = " ".repeat(limits::MANIFEST_BYTES as usize + 1);
    boxed(&path, &manifest, &[]);
    assert_eq!(look(&path, &key()), Err(Problem::TooLarge { limit: limits::MANIFEST_BYTES }));
}

/// A box of one's own making: members with options, and the bytes changed afterwards.
fn crafted(
    path: &std::path::Path,
    add: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>),
    change: impl FnOnce(&mut Vec<u8>),
) {
    let database = [(Name::Database, b"x".to_vec())];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("manifest.json", SimpleFileOptions::default()).unwrap();
    zip.write_all(&serde_json::to_vec(&manifest(&database)).unwrap()).unwrap();
    add(&mut zip);
    let mut bytes = zip.finish().unwrap().into_inner();
    change(&mut bytes);
    locked(path, &bytes);
}

#[test]
fn links_folders_and_members_that_come_twice_are_refused() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let options = SimpleFileOptions::default();
    crafted(&path, |zip| zip.add_symlink("data/paraat.sqlite", "/etc/passwd", options).unwrap(), |_| {});
    assert!(look(&path, &key()).is_err());
    crafted(&path, |zip| zip.add_directory("data/paraat.sqlite", options).unwrap(), |_| {});
    assert!(look(&path, &key()).is_err());
    // The second name is as long as the first, and becomes the same.
    let twice = |zip: &mut ZipWriter<Cursor<Vec<u8>>>| {
        for name in ["data/paraat.sqlite", "data/paraat.sqlitf"] {
            zip.start_file(name, stored).unwrap();
            zip.write_all(b"x").unwrap();
        }
    };
    crafted(&path, twice, |bytes| {
        for at in 0..bytes.len() - 6 {
            if &bytes[at..at + 6] == b"sqlitf" {
                bytes[at + 5] = b'e';
            }
        }
    });
    assert!(look(&path, &key()).is_err());
}

#[test]
fn an_archive_with_any_byte_otherwise_makes_nothing_fall_over() {
    let scratch = Scratch::new();
    let path = scratch.path("file");
    let add = |zip: &mut ZipWriter<Cursor<Vec<u8>>>| {
        zip.start_file("data/paraat.sqlite", SimpleFileOptions::default().large_file(true)).unwrap();
        zip.write_all(b"x").unwrap();
    };
    let mut length = 0;
    crafted(&path, add, |bytes| length = bytes.len());
    assert!(look(&path, &key()).is_ok());
    for at in 0..length {
        for other in [0, 1, 0x7F, 0xFF] {
            crafted(&path, add, |bytes| bytes[at] = other);
            // It is opened as it was, or refused; it never panics and never writes.
            let _ = look(&path, &key());
        }
    }
    assert_eq!(scratch.files().len(), 1);
}
