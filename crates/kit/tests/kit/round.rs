//! What goes into a kit comes out of it, for whoever it is meant for.

use std::fs;
use std::io::{Cursor, Read};

use kit::{Key, Kit, Lock, Member, Mistyped, Name, Problem, Recipient, SealedCode, limits, write};
use proptest::prelude::*;

use crate::made::{Scratch, code, contents, key, lock, look, make, manifest, unlocked};

#[test]
fn everything_comes_out_as_it_went_in() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    let written = make(&path, &lock(), &contents()).unwrap();
    assert_eq!(written.bytes, fs::metadata(&path).unwrap().len());
    let mut kit = Kit::open(&path, &key()).unwrap();
    assert_eq!(kit.manifest(), &manifest(&contents()));
    kit.unpack(|name| Some(scratch.path("out").join(name.to_string()))).unwrap();
    for (name, bytes) in contents() {
        assert_eq!(fs::read(scratch.path("out").join(name.to_string())).unwrap(), bytes, "{name}");
    }
    assert_eq!(scratch.files().len(), contents().len() + 1, "and nothing else");
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_kit_and_what_comes_out_of_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    make(&path, &lock(), &contents()).unwrap();
    let out = scratch.path("out");
    Kit::open(&path, &key()).unwrap().unpack(|name| Some(out.join(name.to_string()))).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!((mode(&out.join("data/paraat.sqlite")), mode(&out.join("data"))), (0o600, 0o700));
}

#[test]
fn a_passphrase_opens_its_kit_and_another_does_not() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    make(&path, &Lock::passphrase("vier losse woorden 🏥").unwrap(), &contents()).unwrap();
    assert!(look(&path, &Key::typed("vier losse woorden 🏥")).is_ok());
    assert_eq!(look(&path, &Key::typed("vier losse woorden")), Err(Problem::WrongPassphrase));
    assert_eq!(look(&path, &Key::typed(&code().reveal())), Err(Problem::WrongPassphrase));
    let identity = Key::read_identities(&code().identity_text()).unwrap();
    assert_eq!(look(&path, &identity), Err(Problem::NeedsPassphrase));
    assert_eq!(Lock::passphrase(" \t").err(), Some(Problem::EmptyPassphrase));
}

#[test]
fn each_recipient_opens_it_and_nobody_else() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    let other = SealedCode::from_bytes([1; 16]);
    let both = Lock::Recipients(vec![other.recipient(), code().recipient()]);
    make(&path, &both, &contents()).unwrap();
    let with = |text: &str| look(&path, &Key::typed(text)).map(drop);
    for code in [&other, &code()] {
        assert_eq!(with(&code.reveal().to_lowercase()), Ok(()));
        assert_eq!(with(&code.identity_text()), Ok(()));
        let file = format!("# een sleutel\n\n{}\n", code.identity_text());
        assert!(look(&path, &Key::read_identities(&file).unwrap()).is_ok());
    }
    assert_eq!(with(&SealedCode::from_bytes([2; 16]).reveal()), Err(Problem::WrongKey));
    assert_eq!(with("mijn wachtzin"), Err(Problem::NotACode { why: Mistyped::Length { letters: 12 } }));
    assert!(matches!(with(""), Err(Problem::NotACode { why: Mistyped::Length { letters: 0 } })));
    assert_eq!(make(&path, &Lock::Recipients(Vec::new()), &contents()), Err(Problem::NoRecipient));
    assert!(with(&code().reveal()).is_ok(), "what was there is still there");
}

#[test]
fn what_is_no_recipient_or_no_key_is_named() {
    for bad in ["age1", "AGE-SECRET-KEY-1QQ", "ssh-ed25519 AAAA", "sanne@delinde.example"] {
        assert_eq!(bad.parse::<Recipient>(), Err(Problem::BadRecipient { text: bad.to_owned() }));
    }
    let list = format!("# wie\n\n {}\n", code().recipient());
    assert_eq!(Lock::read_recipients(&list), Ok(vec![code().recipient()]));
    assert_eq!(Key::read_identities("# niets\n").err(), Some(Problem::NoKey));
    assert_eq!(Key::read_identities("age1xyz").err(), Some(Problem::NoKey));
    assert!(matches!(Key::read_identities(&"\n".repeat(2 << 20)).err(), Some(Problem::TooLarge { .. })));
}

#[test]
fn a_kit_that_cannot_be_finished_leaves_the_old_one_and_nothing_else() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    make(&path, &lock(), &contents()).unwrap();
    let before = scratch.files();
    let sources: [&[u8]; 3] = [b"", b"other bytes, and far more of them than were announced", &[7; 3016]];
    for wrong in sources {
        let made = write(&path, &lock(), &manifest(&contents()), |name| {
            let bytes = contents().into_iter().find(|(known, _)| known == name).unwrap().1;
            let bytes = if *name == Name::Database { wrong.to_vec() } else { bytes };
            Ok(Box::new(Cursor::new(bytes)) as Box<dyn Read>)
        });
        assert_eq!(made, Err(Problem::SourceChanged { member: "data/paraat.sqlite".to_owned() }));
        assert_eq!(scratch.files(), before);
    }
    let nowhere = scratch.path("nowhere/kit.age");
    let kind = std::io::ErrorKind::NotFound;
    assert_eq!(make(&nowhere, &lock(), &contents()), Err(Problem::Io { kind, path: nowhere.clone() }));
}

#[test]
fn what_nobody_could_open_again_does_not_take_the_place_of_what_can_be() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    make(&path, &lock(), &contents()).unwrap();
    let mut many = manifest(&[(Name::Database, Vec::new())]);
    let attachment = |number: usize| {
        let sha256 = format!("{number:064x}");
        Member { name: Name::Attachment(sha256.clone()).to_string(), bytes: 0, sha256 }
    };
    many.members.extend((1..limits::MEMBERS).map(attachment));
    let nothing = |_: &Name| Ok(Box::new(std::io::empty()) as Box<dyn Read>);
    assert_eq!(write(&path, &lock(), &many, nothing), Err(Problem::TooMuch));
    // Nothing but zeros packs to less than a hundredth.
    let zeros = vec![(Name::Database, vec![0; 80 << 20])];
    assert_eq!(make(&path, &lock(), &zeros), Err(Problem::TooMuch));
    assert!(look(&path, &key()).is_ok());
}

#[test]
fn what_a_crash_left_is_written_over_and_what_somebody_writes_is_not() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    fs::write(scratch.path("kit.age.part"), "half").unwrap();
    make(&path, &lock(), &contents()).unwrap();
    assert_eq!(scratch.files().len(), 1);
    let held = fs::File::create(scratch.path("kit.age.part")).unwrap();
    held.lock().unwrap();
    assert_eq!(make(&path, &lock(), &contents()), Err(Problem::Busy));
    assert!(look(&path, &key()).is_ok());
}

/// What `docs/kit.md` promises: any age program and any unzip.
#[test]
fn an_unzip_of_somebody_elses_opens_what_is_inside() {
    let scratch = Scratch::new();
    let path = scratch.path("kit.age");
    make(&path, &lock(), &contents()).unwrap();
    let inside = unlocked(&path);
    assert!(inside.starts_with(b"PK\x03\x04"));
    fs::write(scratch.path("kit.zip"), inside).unwrap();
    let Ok(tested) = std::process::Command::new("unzip").arg("-tq").arg(scratch.path("kit.zip")).output()
    else {
        return;
    };
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stdout));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn members_of_every_size_come_out_as_they_went_in(sizes in prop::collection::vec(0_usize..200_000, 1..5)) {
        let scratch = Scratch::new();
        let path = scratch.path("kit.age");
        let bytes = |size: usize| (0..size).map(|at| (at * 7 % 251) as u8).collect::<Vec<u8>>();
        let mut members = vec![(Name::Database, bytes(sizes[0]))];
        for (at, size) in sizes.iter().enumerate().skip(1) {
            members.push((Name::Print(format!("print-{at}.pdf")), bytes(*size)));
        }
        make(&path, &lock(), &members).unwrap();
        let mut kit = Kit::open(&path, &key()).unwrap();
        kit.unpack(|name| Some(scratch.path("out").join(name.to_string()))).unwrap();
        for (name, bytes) in members {
            prop_assert_eq!(fs::read(scratch.path("out").join(name.to_string())).unwrap(), bytes);
        }
    }
}
