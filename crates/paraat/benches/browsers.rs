//! Fifty browsers on one running incident while somebody records twenty times a second: whether anything is lost, how
//! soon everybody sees it, what a page and the program cost. Prints Markdown; `cargo xtask bench` puts it into
//! `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const BROWSERS: usize = 50;
const WRITES_A_SECOND: u32 = 20;
const LASTS: Duration = Duration::from_secs(120);
/// A browser fetches its page at most so often.
const REFETCH: Duration = Duration::from_secs(1);

/// What one browser saw: the number of the last entry on its page, and when that page was whole.
type Seen = Vec<(u64, Instant)>;

fn main() {
    let data = std::env::temp_dir().join(format!("paraat-browsers-{}", std::process::id()));
    let mut program = Program::start(&data);
    let founder = enter(&program.link, "Sanne de Wit");
    std::thread::sleep(Duration::from_secs(2));
    let idle = memory(program.child.id(), "VmRSS");
    let incident = open_incident(&program, &founder);
    let base = number_on(&page(&program, &founder, &incident));
    let cookies: Vec<String> = (0..BROWSERS).map(|number| colleague(&program, &data, number)).collect();
    let stop = Arc::new(AtomicBool::new(false));
    let times = Arc::new(Mutex::new(Vec::new()));
    let watching: Vec<_> = cookies
        .into_iter()
        .map(|cookie| {
            let (origin, incident) = (program.origin.clone(), incident.clone());
            let (stop, times) = (Arc::clone(&stop), Arc::clone(&times));
            std::thread::spawn(move || watch(&origin, &cookie, &incident, &stop, &times))
        })
        .collect();
    std::thread::sleep(Duration::from_secs(3));
    let acknowledged = write(&program, &founder, &incident);
    std::thread::sleep(Duration::from_secs(3));
    stop.store(true, Ordering::Relaxed);
    // One more entry wakes every line, so that it sees that it may end.
    note(&program, &founder, &incident, "klaar");
    let seen: Vec<Seen> = watching.into_iter().map(|browser| browser.join().unwrap()).collect();
    let last = number_on(&page(&program, &founder, &incident));
    assert_eq!(last, base + acknowledged.len() as u64 + 1, "every acknowledged write is there, and no other");
    let peak = memory(program.child.id(), "VmHWM");
    program.stop();
    let verified =
        Command::new(env!("CARGO_BIN_EXE_paraat")).args(["verify", "--data"]).arg(&data).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    report(idle, peak, base, &acknowledged, &seen, &times.lock().unwrap());
    std::fs::remove_dir_all(&data).unwrap();
}

fn report(idle: f64, peak: f64, base: u64, acknowledged: &[Instant], seen: &[Seen], times: &[f64]) {
    let mut delays = Vec::new();
    for browser in seen {
        for (count, at) in acknowledged.iter().enumerate() {
            let number = base + count as u64 + 1;
            let first = browser.iter().find(|(shown, _)| *shown >= number);
            let (_, shown) = first.expect("every browser saw every write");
            delays.push(shown.saturating_duration_since(*at).as_secs_f64());
        }
    }
    let rate = acknowledged.len() as f64 / LASTS.as_secs_f64();
    println!("| {BROWSERS} browsers, {rate:.1} writes a second, {} s | value | aim |", LASTS.as_secs());
    println!("|---|---:|---:|");
    println!("| writes acknowledged, all found again, chain verified | {} | none lost |", acknowledged.len());
    println!("| pages fetched | {} | |", times.len());
    println!("| a page, half of them within | {:.1} ms | |", quantile(times, 0.5) * 1e3);
    println!("| a page, 99 % of them within | {:.1} ms | |", quantile(times, 0.99) * 1e3);
    println!("| a write is on another's screen, half within | {:.2} s | |", quantile(&delays, 0.5));
    println!(
        "| a write is on another's screen, 99 % within | {:.2} s | 1 s and a page |",
        quantile(&delays, 0.99)
    );
    println!("| a write is on another's screen, the last | {:.2} s | |", quantile(&delays, 1.0));
    println!("| memory, idle | {idle:.0} MB | 60 MB |");
    println!("| memory, at most | {peak:.0} MB | |");
}

fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * part) as usize]
}

/// The running program.
struct Program {
    child: Child,
    origin: String,
    link: String,
    /// What it says; kept open, as a terminal is.
    _says: BufReader<std::process::ChildStdout>,
}

impl Program {
    fn start(data: &Path) -> Program {
        let mut child = Command::new(env!("CARGO_BIN_EXE_paraat"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut says = BufReader::new(child.stdout.take().unwrap());
        let link = says.by_ref().lines().map(|line| line.unwrap().trim().to_owned());
        let link = { link }.find(|line| line.contains("/link/")).unwrap();
        let origin = link.split("/link/").next().unwrap().to_owned();
        Program { child, origin, link, _says: says }
    }

    fn stop(&mut self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success(), "Ctrl-C ends it gracefully");
    }
}

impl Drop for Program {
    /// A bench that fails leaves no program behind.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into()
}

/// Uses a link, and gives the cookie.
fn enter(link: &str, name: &str) -> String {
    let origin = link.split("/link/").next().unwrap();
    let answer = agent().post(link).header("origin", origin).send_form([("name", name)]).unwrap();
    assert_eq!(answer.status(), 303);
    answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned()
}

/// Invites a colleague as people do, and gives their cookie.
fn colleague(program: &Program, data: &PathBuf, number: usize) -> String {
    let name = format!("Collega {number}");
    let made = Command::new(env!("CARGO_BIN_EXE_paraat"))
        .args(["link", &name, "--data"])
        .arg(data)
        .output()
        .unwrap();
    let link = String::from_utf8(made.stdout).unwrap().trim().to_owned();
    assert!(link.starts_with(&program.origin), "{link}");
    let usable = Instant::now();
    while agent().get(&link).call().unwrap().status() != 200 {
        assert!(usable.elapsed() < Duration::from_secs(5), "the invitation is not taken");
        std::thread::sleep(Duration::from_millis(50));
    }
    enter(&link, &name)
}

fn open_incident(program: &Program, cookie: &str) -> String {
    let token = token(&get(program, cookie, "/start"));
    let fields = [
        ("token", token.as_str()),
        ("step", "whose"),
        ("what", "locked"),
        ("since", "now"),
        ("whose", "customers"),
        ("many", "hundreds"),
    ];
    let answer = agent()
        .post(format!("{}/start", program.origin))
        .header("origin", &program.origin)
        .header("cookie", cookie)
        .send_form(fields)
        .unwrap();
    assert_eq!(answer.status(), 303);
    answer.headers()["location"].to_str().unwrap().split('?').next().unwrap().to_owned()
}

fn get(program: &Program, cookie: &str, path: &str) -> String {
    let url = format!("{}{path}", program.origin);
    agent().get(url).header("cookie", cookie).call().unwrap().body_mut().read_to_string().unwrap()
}

fn page(program: &Program, cookie: &str, incident: &str) -> String {
    get(program, cookie, incident)
}

fn token(page: &str) -> String {
    page.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn number_on(page: &str) -> u64 {
    page.split("data-number=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
}

/// Records notes at a fixed pace, and gives the moment at which each was acknowledged.
fn write(program: &Program, cookie: &str, incident: &str) -> Vec<Instant> {
    let (agent, begun) = (agent(), Instant::now());
    let token = token(&page(program, cookie, incident));
    let mut acknowledged = Vec::new();
    while begun.elapsed() < LASTS {
        let text = format!("regel {}", acknowledged.len());
        let answer = agent
            .post(format!("{}{incident}/log", program.origin))
            .header("origin", &program.origin)
            .header("cookie", cookie)
            .send_form([("token", token.as_str()), ("text", &text)])
            .unwrap();
        assert_eq!(answer.status(), 303);
        acknowledged.push(Instant::now());
        let next = begun + Duration::from_secs(1) / WRITES_A_SECOND * acknowledged.len() as u32;
        std::thread::sleep(next.saturating_duration_since(Instant::now()));
    }
    acknowledged
}

fn note(program: &Program, cookie: &str, incident: &str, text: &str) {
    let token = token(&page(program, cookie, incident));
    let answer = agent()
        .post(format!("{}{incident}/log", program.origin))
        .header("origin", &program.origin)
        .header("cookie", cookie)
        .send_form([("token", token.as_str()), ("text", text)])
        .unwrap();
    assert_eq!(answer.status(), 303);
}

/// A browser: hears that something changed, and fetches its page again, at most once a second.
fn watch(origin: &str, cookie: &str, incident: &str, stop: &AtomicBool, times: &Mutex<Vec<f64>>) -> Seen {
    let agent = agent();
    let line = agent.get(format!("{origin}{incident}/live")).header("cookie", cookie).call().unwrap();
    let (hears, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut line = BufReader::new(line.into_body().into_reader());
        let mut text = String::new();
        while line.by_ref().read_line(&mut text).is_ok_and(|count| count > 0) {
            if text.starts_with("data: ") && hears.send(()).is_err() {
                return;
            }
            text.clear();
        }
    });
    let (mut seen, mut last) = (Seen::new(), None::<Instant>);
    while heard.recv().is_ok() {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        if let Some(last) = last {
            std::thread::sleep((last + REFETCH).saturating_duration_since(Instant::now()));
        }
        // What was heard while we waited is on the page that we fetch now.
        while heard.try_recv().is_ok() {}
        let begun = Instant::now();
        last = Some(begun);
        let mut answer = agent.get(format!("{origin}{incident}")).header("cookie", cookie).call().unwrap();
        let body = answer.body_mut().read_to_string().unwrap();
        times.lock().unwrap().push(begun.elapsed().as_secs_f64());
        seen.push((number_on(&body), Instant::now()));
    }
    seen
}

/// A figure of a process, in MB, as Linux gives it.
fn memory(process: u32, figure: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with(figure)).unwrap();
    let kilobytes: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes / 1024.0
}
