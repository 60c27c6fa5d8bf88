//! A relay that says what it is told to say, and then goes away, hangs, or goes on.

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

/// What the relay does after it read a line that begins so.
#[derive(Clone, Copy)]
pub(crate) enum Then {
    Say(&'static str),
    /// It says nothing any more, and keeps the connection.
    Hang,
    /// It closes the connection.
    Leave,
    /// It goes on in TLS, after it said so.
    Encrypt,
}

/// A step: what a line begins with, and what comes of it. The first is the greeting, of nothing; `.` is the end of a text.
pub(crate) type Step = (&'static str, Then);

pub(crate) const GREETING: Step = ("", Then::Say("220 relay.example"));
pub(crate) const HELLO: Step =
    ("EHLO", Then::Say("250-relay.example\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME"));
pub(crate) const FROM: Step = ("MAIL FROM", Then::Say("250 2.1.0 Ok"));
pub(crate) const TO: Step = ("RCPT TO", Then::Say("250 2.1.5 Ok"));
pub(crate) const DATA: Step = ("DATA", Then::Say("354 go on"));

pub(crate) struct Scripted {
    pub(crate) port: u16,
    read: JoinHandle<Vec<String>>,
}

impl Scripted {
    /// Plays one connection.
    pub(crate) fn play(steps: &[Step]) -> Scripted {
        Scripted::play_with(steps, None)
    }

    /// The same with a certificate for when it goes on in TLS.
    pub(crate) fn play_with(steps: &[Step], tls: Option<rustls::ServerConfig>) -> Scripted {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let steps = steps.to_vec();
        let read = std::thread::spawn(move || talk(listener.accept().unwrap().0, &steps, tls));
        Scripted { port, read }
    }

    /// What was said to it, line by line.
    pub(crate) fn heard(self) -> Vec<String> {
        self.read.join().unwrap()
    }
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

fn talk(socket: TcpStream, steps: &[Step], tls: Option<rustls::ServerConfig>) -> Vec<String> {
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut heard = Vec::new();
    let mut tls = tls;
    let raw = socket.try_clone().unwrap();
    let mut stream: BufReader<Box<dyn Stream>> = BufReader::new(Box::new(socket));
    for (begins, then) in steps {
        if !begins.is_empty() && !hear(&mut stream, begins, &mut heard) {
            return heard;
        }
        match then {
            Then::Say(text) => write!(stream.get_mut(), "{text}\r\n").unwrap(),
            Then::Leave => return heard,
            Then::Hang => {
                // Until whoever asked has had enough.
                let _ = stream.read_to_end(&mut Vec::new());
                return heard;
            }
            Then::Encrypt => {
                if !begins.is_empty() {
                    write!(stream.get_mut(), "220 go ahead\r\n").unwrap();
                }
                let config = std::sync::Arc::new(tls.take().unwrap());
                let connection = rustls::ServerConnection::new(config).unwrap();
                let secured = rustls::StreamOwned::new(connection, raw.try_clone().unwrap());
                stream = BufReader::new(Box::new(secured));
            }
        }
    }
    heard
}

/// Reads a line that must begin so, or a text to its end; whether it came.
fn hear(stream: &mut BufReader<Box<dyn Stream>>, begins: &str, heard: &mut Vec<String>) -> bool {
    loop {
        let mut line = String::new();
        match stream.read_line(&mut line) {
            Ok(0) | Err(_) => return false,
            Ok(_) => {}
        }
        let line = line.trim_end_matches(['\r', '\n']).to_owned();
        heard.push(line.clone());
        if begins == "." {
            if line == "." {
                return true;
            }
            continue;
        }
        assert!(line.starts_with(begins), "{line} comes instead of {begins}");
        return true;
    }
}
