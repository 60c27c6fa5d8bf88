//! Listening: on this machine only, unless somebody asks for more; beyond it with TLS, unless somebody asks for less.

use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use web::{Installation, Transport};
use wording::Wording;

use crate::arguments::Serve;
use crate::input::unreadable;

/// The port when nobody asks for one.
const PORT: u16 = 7272;
/// Where the program most likely is when it does not say.
pub(super) const DEFAULT_URL: &str = "http://127.0.0.1:7272";

/// How long requests may take to end after Ctrl-C.
const GRACE: Duration = Duration::from_secs(3);

/// How long a request may take to say what it asks.
const PATIENCE: Duration = Duration::from_secs(20);

/// A certificate with its key, as PEM.
pub(super) struct Pem {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

/// Takes the address. When nobody asked for one and it is taken, any free one will do.
pub(super) fn bind(asked: &Serve, wording: &Wording) -> anyhow::Result<TcpListener> {
    let local = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let address = asked.listen.unwrap_or_else(|| local(PORT));
    let bound = TcpListener::bind(address).or_else(|error| match asked.listen {
        None => TcpListener::bind(local(0)),
        Some(_) => Err(error),
    });
    let arguments =
        |error: &io::Error| [("address", address.to_string().into()), ("message", error.to_string().into())];
    let listener = bound.map_err(|error| anyhow!(wording.format("serve-no-address", arguments(&error))))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// How browsers reach us, or why not so.
pub(super) fn transport(asked: &Serve, wording: &Wording) -> anyhow::Result<(Transport, Option<Pem>)> {
    let read = |path: &std::path::PathBuf| fs::read(path).map_err(|e| anyhow!(unreadable(path, &e, wording)));
    if let (Some(certificate), Some(key)) = (&asked.tls_cert, &asked.tls_key) {
        return Ok((Transport::Tls, Some(Pem { certificate: read(certificate)?, key: read(key)? })));
    }
    let is_local = asked.listen.is_none_or(|address| address.ip().is_loopback());
    match (is_local, asked.plain_http) {
        (true, _) => Ok((Transport::Loopback, None)),
        (false, true) => Ok((Transport::Plain, None)),
        (false, false) => Err(anyhow!(wording.text("serve-needs-tls"))),
    }
}

/// Where people find us.
pub(super) fn url(address: SocketAddr, transport: Transport, names: &[String]) -> String {
    let scheme = if transport == Transport::Tls { "https" } else { "http" };
    let host =
        names.first().map_or_else(|| address.to_string(), |name| with_port(name, address.port(), transport));
    format!("{scheme}://{host}")
}

/// The values of `Host` of an organisation that has a name of its own.
pub(super) fn hosts_of(address: SocketAddr, name: &str) -> Vec<String> {
    vec![name.to_owned(), format!("{name}:{}", address.port())]
}

/// The values of `Host` that are ours.
pub(super) fn hosts(address: SocketAddr, names: &[String]) -> Vec<String> {
    let port = address.port();
    let mut hosts = vec![address.to_string()];
    if address.ip().is_loopback() {
        hosts.push(format!("localhost:{port}"));
    }
    // On every interface at once, the machine has more addresses than we know: they must be named.
    if address.ip() == IpAddr::V4(Ipv4Addr::UNSPECIFIED) {
        hosts.push(format!("127.0.0.1:{port}"));
    }
    // Browsers leave the usual port out.
    if matches!(port, 80 | 443) {
        hosts.push(address.ip().to_string());
    }
    for name in names {
        hosts.extend([name.clone(), format!("{name}:{port}")]);
    }
    hosts
}

fn with_port(name: &str, port: u16, transport: Transport) -> String {
    let usual = if transport == Transport::Tls { 443 } else { 80 };
    if port == usual { name.to_owned() } else { format!("{name}:{port}") }
}

/// Serves until Ctrl-C, and lets what is under way end.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    tls: Option<Pem>,
    installation: Arc<Installation>,
    stop: Stop,
) -> anyhow::Result<()> {
    let handle = Handle::new();
    let stopping = handle.clone();
    tokio::spawn(async move {
        stop.come().await;
        installation.stop();
        stopping.graceful_shutdown(Some(GRACE));
    });
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    match tls {
        None => {
            let mut server = axum_server::from_tcp(listener)?.handle(handle);
            patient(server.http_builder());
            server.serve(service).await?;
        }
        Some(pem) => {
            // There is one provider in the program; whoever installed it before us installed the same.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let config = RustlsConfig::from_pem(pem.certificate, pem.key).await.context("TLS")?;
            let mut server = axum_server::from_tcp_rustls(listener, config)?.handle(handle);
            patient(server.http_builder());
            server.serve(service).await?;
        }
    }
    Ok(())
}

/// Whoever opens a connection and says nothing does not keep it.
fn patient(builder: &mut Builder<TokioExecutor>) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(PATIENCE);
}

/// Ctrl-C, or the signal by which a service is stopped. From the moment that there is one, none is missed.
pub(super) struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Stop {
    /// Begins to wait, in a runtime.
    pub(super) fn new() -> io::Result<Stop> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Stop { signals: [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?] })
        }
        #[cfg(not(unix))]
        Ok(Stop {})
    }

    #[cfg(unix)]
    async fn come(mut self) {
        let [interrupt, terminate] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn come(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
