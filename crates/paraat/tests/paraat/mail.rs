//! The program with a mail server, and without one that answers.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use app::{App, Request};
use incident::state::State;
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use readiness::command::Command as Prepare;
use readiness::contact::event::{Contact, Mail};
use readiness::event::Sheet;
use serde_json::{Value, json};
use testkit::repository::rule_files;

use crate::program::{Folder, paraat};

const STREAM: &str = "incident/1";

/// A program that runs with a clock of the test, and ends with it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn data(folder: &Folder) -> String {
    folder.path().join("data").to_str().unwrap().to_owned()
}

/// An incident with a task that is due at seven, of Bram, and after him of Noor.
fn begin(folder: &Folder) {
    let app = App::open(Path::new(&data(folder)), "organisation", &rule_files()).unwrap();
    let now: Timestamp = "2026-11-27T17:30:00Z".parse().unwrap();
    let mails = vec![Mail { address: "noor@vanloon.example".to_owned(), is_private: false }];
    let contact = Contact { name: "Noor Bakker".to_owned(), mails, ..Contact::default() };
    app.prepare(
        Actor::on_the_machine("sanne"),
        &Prepare::Keep { id: None, sheet: Sheet::Contact(contact), seen: None },
        now,
    )
    .unwrap();
    let record = |command: Value| {
        let command = serde_json::from_value(command).unwrap();
        let (visibility, subjects) = (Visibility::Stream, &[][..]);
        let request = Request {
            stream: STREAM,
            actor: Actor::on_the_machine("sanne"),
            command: &command,
            subjects,
            visibility,
            seen: None,
            now,
        };
        app.record(&request).unwrap();
    };
    record(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": {} }));
    record(json!({ "command": "add-task", "title": "Zet de logboeken veilig", "assignee": "Bram Visser",
                   "deputy": "Noor Bakker", "due_at": "2026-11-27T18:00:00Z" }));
}

fn start(folder: &Folder, settings: &str) -> Running {
    let address = folder.path().join("data/paraat.address");
    let _ = std::fs::remove_file(&address);
    let mail = folder.file("mail.toml", settings);
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.args(["serve", "--listen", "127.0.0.1:0", "--data", &data(folder), "--mail", &mail]);
    command.env("PARAAT_CLOCK", folder.path().join("clock"));
    let running = Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    until("it starts", || address.exists());
    running
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn state(folder: &Folder) -> Option<State> {
    let app = App::open_to_read(Path::new(&data(folder)), "organisation", &rule_files()).ok()?;
    app.state(STREAM).ok().map(|state| (*state).clone())
}

/// A relay that takes everything, and gives every text.
fn relay(listener: TcpListener) -> Receiver<String> {
    let (give, texts) = channel();
    std::thread::spawn(move || {
        for socket in listener.incoming().map_while(Result::ok) {
            let mut says = socket.try_clone().unwrap();
            let mut lines = BufReader::new(socket).lines().map_while(Result::ok);
            let mut say = |text: &str| says.write_all(format!("{text}\r\n").as_bytes()).is_ok();
            say("220 relay.example");
            while let Some(line) = lines.next() {
                let reply = match line.split(' ').next() {
                    Some("DATA") => {
                        say("354 go on");
                        let text: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                        let _ = give.send(text.join("\n"));
                        "250 taken"
                    }
                    Some("QUIT") => "221 bye",
                    _ => "250 yes",
                };
                say(reply);
            }
        }
    });
    texts
}

#[test]
fn a_task_that_became_late_goes_to_the_deputy_who_gets_a_letter() {
    let folder = Folder::new();
    begin(&folder);
    folder.file("clock", "2026-11-27T17:31:00Z");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let texts = relay(listener);
    let settings = format!(
        "host = \"127.0.0.1\"\nport = {port}\nsecurity = \"none\"\nsender = \"Paraat <paraat@vanloon.example>\"\n\
         address = \"https://paraat.vanloon.example\"\n"
    );
    let _running = start(&folder, &settings);
    std::thread::sleep(Duration::from_millis(500));
    assert!(state(&folder).is_some_and(|state| state.tasks["1"].passed_to.is_none()), "it is not late yet");
    folder.file("clock", "2026-11-27T18:00:01Z");
    let text = texts.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(text.contains("To: noor@vanloon.example"), "{text}");
    assert!(text.contains("https://paraat.vanloon.example/incidents/1/tasks/1"), "{text}");
    until("the journal says that it went", || {
        state(&folder)
            .is_some_and(|state| (1..=state.number).any(|entry| state.letters.of(entry).count() == 1))
    });
    assert!(texts.recv_timeout(Duration::from_secs(4)).is_err(), "and it goes once");
}

#[test]
fn the_program_runs_while_the_mail_server_is_away_and_sends_when_it_is_back() {
    let folder = Folder::new();
    begin(&folder);
    folder.file("clock", "2026-11-27T18:00:01Z");
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = format!(
        "host = \"localhost\"\nport = {port}\nsecurity = \"none\"\nsender = \"paraat@vanloon.example\"\n"
    );
    let _running = start(&folder, &settings);
    until("it is passed on", || state(&folder).is_some_and(|state| state.tasks["1"].passed_to.is_some()));
    std::thread::sleep(Duration::from_secs(1));
    let texts = relay(TcpListener::bind(("127.0.0.1", port)).unwrap());
    folder.file("clock", "2026-11-27T18:10:00Z");
    let text = texts.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(text.contains("Subject: Taak 1 gaat naar de plaatsvervanger"), "{text}");
}

#[test]
fn settings_that_cannot_be_right_are_refused_at_the_start_and_show_no_password() {
    let folder = Folder::new();
    let refused = |settings: &str, says: &str| {
        let file = folder.file("mail.toml", settings);
        let outcome =
            paraat(&["serve", "--listen", "127.0.0.1:0", "--data", &data(&folder), "--mail", &file]);
        assert_eq!(outcome.code, 2, "{settings}");
        assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
        assert!(outcome.err.contains(says), "{says}: {}", outcome.err);
        assert!(!outcome.err.contains("hunter2") && !outcome.out.contains("hunter2"), "{}", outcome.err);
    };
    let sender = "sender = \"paraat@vanloon.example\"\n";
    refused(&format!("host = \"smtp.vanloon.example\"\nsecurity = \"none\"\n{sender}"), "readable_by_others");
    refused(&format!("host = \"h\"\nuser = \"x\"\npassword = \"hunter2\"\n{sender}"), "password");
    refused(&format!("host = \"h\"\nuser = \"x\"\npassword_file = hunter2\n{sender}"), "mail.toml");
    refused(&format!("host = \"h\"\nuser = \"x\"\n{sender}"), "password_file");
    refused(&format!("host = \"h\"\nuser = \"x\"\npassword_file = \"none\"\n{sender}"), "none");
    refused(&format!("host = \"h\"\nuser = \"x\"\npassword_variable = \"NO_SUCH\"\n{sender}"), "NO_SUCH");
    refused("host = \"h\"\nsender = \"niemand\"\n", "sender");
    refused("host = \"h\"\n", "sender");
    folder.file("password", "hunter2\n");
    let clear = "host = \"h\"\nsecurity = \"none\"\nreadable_by_others = true\nuser = \"x\"\n";
    refused(&format!("{clear}password_file = \"password\"\n{sender}"), "wachtwoord");
    refused(&format!("host = \"h\"\nroots_file = \"password\"\n{sender}"), "roots_file");
}
