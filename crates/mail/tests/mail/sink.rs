//! Debian's `smtp-sink`, of the package postfix, on a free port.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// A running sink, which ends with the test, and the folder of what it took.
pub(crate) struct Sink {
    child: Child,
    pub(crate) port: u16,
    folder: PathBuf,
}

impl Sink {
    /// Starts it with more arguments, such as `-f RCPT`: refuse every recipient.
    pub(crate) fn start(more: &[&str]) -> Sink {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("paraat-sink-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        // As root it becomes somebody who may do nothing, and has to write its dump all the same.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o777)).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
        let user: &[&str] = if is_root { &["-u", "nobody"] } else { &[] };
        let mut command = Command::new(program());
        command.args(user).args(more).args(["-D", "letters", &format!("127.0.0.1:{port}"), "16"]);
        command.current_dir(&folder).stdout(Stdio::null()).stderr(Stdio::null());
        let sink = Sink { child: command.spawn().unwrap(), port, folder };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(10), "smtp-sink starts");
            std::thread::sleep(Duration::from_millis(20));
        }
        sink
    }

    /// Everything that it took, once it wrote that down.
    pub(crate) fn took(&self) -> String {
        let begun = Instant::now();
        let read = || std::fs::read(self.folder.join("letters")).unwrap_or_default();
        let mut last = read();
        loop {
            std::thread::sleep(Duration::from_millis(50));
            let now = read();
            if !now.is_empty() && now == last {
                return String::from_utf8_lossy(&now).into_owned();
            }
            assert!(begun.elapsed() < Duration::from_secs(10), "smtp-sink writes down what it took");
            last = now;
        }
    }

    /// Whether it took nothing at all.
    pub(crate) fn took_nothing(&self) -> bool {
        std::thread::sleep(Duration::from_millis(100));
        std::fs::read(self.folder.join("letters")).unwrap_or_default().is_empty()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// It lies where only root looks for programs.
fn program() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    let found = folders.map(|folder| folder.join("smtp-sink")).find(|program| program.is_file());
    found.expect("smtp-sink is missing: `cargo xtask test` installs it, with Debian's package postfix")
}
