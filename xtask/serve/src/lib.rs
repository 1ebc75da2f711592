//! A server on the loopback address, for `cargo xtask run` and for the checks in browsers.
//!
//! Every connection is a task of its own: a browser opens several at once and keeps them, and none may wait
//! for another one to end.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;

/// What a request is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The content; none where there is nothing at that path, which is answered by 404.
    pub content: Option<Vec<u8>>,
    /// Headers by their names in small letters, besides the type that follows from the path.
    pub headers: Vec<(&'static str, &'static str)>,
}

/// A server that runs until the process ends.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    thread: JoinHandle<()>,
}

impl Server {
    /// Starts to listen on a port, on a free one if that is 0. `answer` is asked with the path of each
    /// request, without the slash that it begins with and what follows `?`; where it gives none, the
    /// request is never answered.
    ///
    /// # Errors
    /// If the port is taken.
    pub fn start(
        port: u16,
        answer: impl Fn(&str) -> Option<Answer> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let answer = Arc::new(answer);
        let thread = thread::spawn(move || runtime.block_on(listen(listener, answer)));
        Ok(Self { address, thread })
    }

    /// Waits for as long as it runs.
    pub fn wait(self) {
        // It has ended either way.
        let _ = self.thread.join();
    }
}

async fn listen(listener: TcpListener, answer: Arc<impl Fn(&str) -> Option<Answer> + Send + Sync + 'static>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    loop {
        // A client that went away before it was heard is no error.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let answer = answer.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let answer = answer.clone();
            async move {
                let path = request.uri().path().trim_start_matches('/');
                match answer(path) {
                    Some(answer) => Ok::<_, Infallible>(response(path, answer)),
                    None => pending().await,
                }
            }
        });
        // Nor is one that goes away while it is answered.
        tokio::spawn(async move {
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

fn response(path: &str, answer: Answer) -> Response<Full<Bytes>> {
    let status = if answer.content.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let content = answer.content.unwrap_or_else(|| b"not found".to_vec());
    let mut response = Response::new(Full::new(Bytes::from(content)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(path)));
    for (name, value) in answer.headers {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        // Nothing at all is the page of the folder.
        Some("html" | "") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("css") => "text/css; charset=utf-8",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    fn ask(stream: &mut TcpStream, path: &str) {
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
    }

    /// What is answered first.
    fn heard(stream: &mut TcpStream) -> String {
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let mut bytes = [0; 1024];
        let count = stream.read(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes[..count]).into_owned()
    }

    fn server() -> Server {
        Server::start(0, |path| match path {
            "never.txt" => None,
            "page.html" => Some(Answer { content: Some(b"<p>".to_vec()), headers: vec![("x-more", "yes")] }),
            _ => Some(Answer { content: None, headers: vec![] }),
        })
        .unwrap()
    }

    #[test]
    fn a_path_is_answered_with_its_type_and_headers() {
        let mut stream = TcpStream::connect(server().address).unwrap();
        ask(&mut stream, "page.html?lang=nl");
        let answer = heard(&mut stream);
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        assert!(answer.contains("content-type: text/html; charset=utf-8"), "{answer}");
        assert!(answer.contains("x-more: yes") && answer.ends_with("<p>"), "{answer}");
        ask(&mut stream, "nothing.html");
        assert!(heard(&mut stream).starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn connections_that_are_kept_hold_up_no_other() {
        let server = server();
        let mut kept: Vec<_> = (0..40).map(|_| TcpStream::connect(server.address).unwrap()).collect();
        for (place, stream) in kept.iter_mut().enumerate() {
            ask(stream, if place % 2 == 0 { "never.txt" } else { "page.html" });
        }
        let mut last = TcpStream::connect(server.address).unwrap();
        ask(&mut last, "page.html");
        for stream in kept.iter_mut().skip(1).step_by(2).chain([&mut last]) {
            assert!(heard(stream).starts_with("HTTP/1.1 200"));
        }
    }

    #[test]
    fn a_port_that_is_taken_is_an_error() {
        assert!(Server::start(server().address.port(), |_| None).is_err());
    }
}
