//! The program for browsers, started as people start it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::program::Folder;

/// A running program, which ends with the test.
struct Running {
    child: Child,
    says: BufReader<ChildStdout>,
}

impl Running {
    fn start(data: &str, more: &[&str]) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
        Running::run(command.args(["serve", "--listen", "127.0.0.1:0", "--data", data]).args(more))
    }

    fn run(command: &mut Command) -> Running {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let says = BufReader::new(child.stdout.take().unwrap());
        Running { child, says }
    }

    /// The next line that holds this.
    fn line(&mut self, with: &str) -> String {
        let mut lines = self.says.by_ref().lines().map(Result::unwrap);
        lines.find(|line| line.contains(with)).unwrap().trim().to_owned()
    }

    /// Ctrl-C. Gives what it said on the way out.
    fn interrupt(mut self) -> String {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        let begun = Instant::now();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "Ctrl-C is no failure");
        assert!(begun.elapsed() < Duration::from_secs(5), "and does not take long");
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        said
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn agent() -> ureq::Agent {
    let tls = ureq::tls::TlsConfig::builder().disable_verification(true).build();
    ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).tls_config(tls).build().into()
}

/// Uses a link by its button.
fn enter(link: &str, name: &str) -> u16 {
    let origin = link.split("/link/").next().unwrap();
    agent().post(link).header("origin", origin).send_form([("name", name)]).unwrap().status().as_u16()
}

fn paraat(arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_paraat")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn it_starts_from_nothing_lets_the_founder_in_once_and_ends_on_ctrl_c() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let mut running = Running::start(&data, &[]);
    let link = running.line("/link/");
    assert!(link.starts_with("http://127.0.0.1:"), "{link}");
    assert_eq!(enter(&link, "Sanne de Wit"), 303);
    assert_eq!(enter(&link, "Eve"), 403);
    assert!(running.interrupt().contains("Alles is bewaard"));
    let (verified, ..) = paraat(&["verify", "--data", &data]);
    assert!(verified);
    // Somebody has entered, so nobody founds it a second time.
    let mut again = Running::start(&data, &[]);
    assert!(again.line("paraat link").contains("http://127.0.0.1:"));
    again.interrupt();
}

#[test]
fn without_a_word_it_starts_with_its_data_in_the_home_folder() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    let mut running = Running::run(command.env("HOME", folder.path()).env_remove("XDG_DATA_HOME"));
    assert_eq!(enter(&running.line("/link/"), "Sanne de Wit"), 303);
    assert!(folder.path().join(".local/share/paraat/paraat.sqlite").is_file());
    running.interrupt();
}

#[test]
fn a_colleague_gets_a_link_while_it_runs_and_before_it_runs() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let (made, early, says) = paraat(&["link", "Bram Visser", "--data", &data]);
    assert!(made && says.contains("zodra Paraat weer draait"), "{says}");
    let mut running = Running::start(&data, &[]);
    let origin = running.line("/link/").split("/link/").next().unwrap().to_owned();
    let early = early.trim().replace("http://127.0.0.1:7272", &origin);
    assert_eq!(enter(&early, ""), 303, "made before, usable now");
    let (made, link, _) = paraat(&["link", "Sanne de Wit", "--data", &data]);
    assert!(made && link.starts_with(&origin), "{link}");
    let begun = Instant::now();
    while enter(link.trim(), "") != 303 {
        assert!(begun.elapsed() < Duration::from_secs(5), "the running program records it");
        std::thread::sleep(Duration::from_millis(50));
    }
    running.interrupt();
    let (bad, _, says) = paraat(&["link", " ", "--data", &data]);
    assert!(!bad && says.contains("naam"), "{says}");
    // Who was let in, and by whom, is in the journal; the secrets are not.
    let (_, heads, _) = paraat(&["heads", "--data", &data]);
    assert!(heads.contains("\torganisation\t"), "{heads}");
    let database = std::fs::read(folder.path().join("new/paraat.sqlite")).unwrap();
    for secret in [&early, &link] {
        let secret = secret.trim().rsplit('/').next().unwrap().as_bytes();
        assert!(!database.windows(secret.len()).any(|window| window == secret));
    }
}

#[test]
fn a_colleague_is_erased_from_the_command_line_with_a_reason_and_a_name() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let mut running = Running::start(&data, &[]);
    assert_eq!(enter(&running.line("/link/"), "Sanne de Wit"), 303);
    let (made, link, says) = paraat(&["link", "Bram Visser", "--data", &data]);
    assert!(made, "{says}");
    let begun = Instant::now();
    while enter(link.trim(), "") != 303 {
        assert!(begun.elapsed() < Duration::from_secs(5), "the running program records it");
        std::thread::sleep(Duration::from_millis(50));
    }
    running.interrupt();
    let erase = |person: &str, reason: &str, actor: &str| {
        let asked = ["--person", person, "--reason", reason, "--actor", actor];
        paraat(&[&["erase-colleague", "--data", &data], &asked[..]].concat())
    };
    for (person, reason, actor, expected) in [
        ("niemand", "op verzoek", "Sanne", "niet"),
        ("bram-visser", " ", "Sanne", "waarom"),
        ("bram-visser", "op verzoek", "", "actor"),
    ] {
        let (done, _, says) = erase(person, reason, actor);
        assert!(!done && says.contains(expected), "{person} {reason} {actor}: {says}");
    }
    let (done, out, says) = erase("bram-visser", "op verzoek", "Sanne");
    assert!(done && out.contains("gewist"), "{out}{says}");
    let (_, out, _) = paraat(&["journal", "--data", &data, "--organisation", "organisation"]);
    assert!(out.contains("Sanne de Wit") && !out.contains("Bram Visser"), "{out}");
    assert!(paraat(&["verify", "--data", &data]).0, "the chain is whole");
    assert!(!erase("bram-visser", "op verzoek", "Sanne").0, "there is nobody of that name any more");
}

#[test]
fn beyond_this_machine_it_asks_for_tls_or_for_a_word() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let beyond = ["serve", "--data", &data, "--listen", "0.0.0.0:0"];
    let (started, _, says) = paraat(&beyond);
    assert!(!started && says.contains("--tls-cert") && says.contains("--plain-http"), "{says}");
    let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = folder.file("cert.pem", key.cert.pem());
    let secret = folder.file("key.pem", key.signing_key.serialize_pem());
    let mut running = Running::start(&data, &["--tls-cert", &certificate, "--tls-key", &secret]);
    let link = running.line("/link/");
    assert!(link.starts_with("https://"), "{link}");
    let origin = link.split("/link/").next().unwrap();
    let answer = agent().post(&link).header("origin", origin).send_form([("name", "Sanne")]).unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-paraat=") && cookie.contains("Secure"), "{cookie}");
    running.interrupt();
}

#[test]
fn a_second_program_on_the_same_data_says_so() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let mut running = Running::start(&data, &[]);
    running.line("/link/");
    let (started, _, says) = paraat(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]);
    assert!(!started && !says.is_empty(), "{says}");
    running.interrupt();
}

/// What people do who are in a hurry, and what attackers do.
fn use_it(origin: &str, link: &str) -> String {
    let answer = agent()
        .post(link)
        .header("origin", origin)
        .send_form([("name", "Sanne de Wit"), ("organisation", "Van Loon Techniek")])
        .unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let post = |path: &str, fields: &[(&str, &str)]| {
        let sent = agent().post(format!("{origin}{path}")).header("origin", origin).header("cookie", &cookie);
        sent.send_form(fields.iter().copied()).unwrap().status().as_u16()
    };
    let get = |path: &str| {
        let asked = agent().get(format!("{origin}{path}")).header("cookie", &cookie).call().unwrap();
        asked.status().as_u16()
    };
    let page = agent().get(format!("{origin}/start")).header("cookie", &cookie).call().unwrap();
    let page = page.into_body().read_to_string().unwrap();
    let token = page.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let begun = [
        ("token", &*token),
        ("step", "whose"),
        ("what", "locked"),
        ("since", "now"),
        ("whose", "customers"),
        ("many", "hundreds"),
        ("text", "Fleur Jansen belde, 06 12345678"),
    ];
    assert_eq!(post("/start", &begun), 303);
    assert_eq!(post("/prepare/invitation", &[("token", &token), ("name", "Joost Mulder")]), 200);
    for path in ["/prepare", "/search?q=Fleur+Jansen", "/link/0123", "/nergens/Fleur%20Jansen"] {
        get(path);
    }
    post(
        "/sign-in",
        &[("name", "Sanne de Wit"), ("password", "paarse olifant op zolder"), ("code", "123456")],
    );
    let contact =
        [("token", &*token), ("name", ""), ("numbers-rows", "1"), ("numbers-0-number", "06 12345678 Fleur")];
    post("/prepare/sheets/contact/new", &contact);
    let password = [("token", &*token), ("password", "een kip in het hooi"), ("again", "een kip in het hok")];
    post("/account/password", &password);
    post("/sealed", &[("code", "ABCD-EFGH"), ("who", "Fleur Jansen")]);
    post("/start", &[("token", "bedrog"), ("text", "Fleur Jansen")]);
    format!("{cookie} {token}")
}

#[test]
fn what_a_running_program_writes_holds_no_secret_and_nobodys_data_when_it_fails_too() {
    let folder = Folder::new();
    let data = folder.path().join("new").display().to_string();
    let mut running = Running::start(&data, &[]);
    let link = running.line("/link/");
    let origin = link.split("/link/").next().unwrap().to_owned();
    let secrets = use_it(&origin, &link);
    // The disk goes bad under it: now everything fails, and says so.
    for file in ["paraat.sqlite", "paraat.sqlite-wal"] {
        let whole = folder.path().join("new").join(file);
        if whole.exists() {
            std::fs::write(whole, b"nothing of a database").unwrap();
        }
    }
    let cookie = secrets.split(' ').next().unwrap();
    for path in ["/", "/prepare", "/prepare/people", "/search?q=Fleur"] {
        let _ = agent().get(format!("{origin}{path}")).header("cookie", cookie).call();
    }
    let id = running.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    running.child.wait().unwrap();
    let (mut said, mut complained) = (String::new(), String::new());
    running.says.read_to_string(&mut said).unwrap();
    running.child.stderr.take().unwrap().read_to_string(&mut complained).unwrap();
    let written = format!("{said}{complained}");
    let secrets = secrets.split([' ', '=']).filter(|secret| secret.len() > 8);
    let personal = ["Sanne", "Fleur", "Joost", "12345678", "olifant", "123456", "ABCD", "kip"];
    for word in secrets.chain(personal) {
        assert!(!written.contains(word), "{word} stands in:\n{written}");
    }
}
