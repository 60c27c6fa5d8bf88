//! Reading what somebody may have made to do harm: no more than is allowed, and with a memory of what went wrong.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::Problem;

/// What is known of the reading of a kit, beside it: the libraries that read do not always say why they stopped.
#[derive(Clone, Default)]
pub(crate) struct Watch(Arc<Seen>);

#[derive(Default)]
struct Seen {
    /// How many bytes may still be read.
    allowed: AtomicU64,
    is_over: AtomicBool,
    /// The last read came to the end of the file.
    at_end: AtomicBool,
    /// What was read could not be unlocked.
    is_damaged: AtomicBool,
}

impl Watch {
    /// Allows so many bytes from now on.
    pub(crate) fn allow(&self, bytes: u64) {
        self.0.allowed.store(bytes, Ordering::Relaxed);
    }

    /// What went wrong below, when something did.
    pub(crate) fn problem(&self, limit: u64) -> Option<Problem> {
        if self.0.is_over.load(Ordering::Relaxed) {
            return Some(Problem::TooLarge { limit });
        }
        let is_damaged = self.0.is_damaged.load(Ordering::Relaxed);
        let at_end = self.0.at_end.load(Ordering::Relaxed);
        is_damaged.then_some(if at_end { Problem::Truncated } else { Problem::Altered { member: None } })
    }
}

/// The file as it lies on the disk.
pub(crate) struct Guarded {
    file: File,
    length: u64,
    at: u64,
    watch: Watch,
}

impl Guarded {
    pub(crate) fn new(file: File, length: u64, watch: Watch) -> Guarded {
        Guarded { file, length, at: 0, watch }
    }
}

impl Read for Guarded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.at += read as u64;
        let seen = &self.watch.0;
        seen.at_end.store(self.at >= self.length, Ordering::Relaxed);
        let left = seen.allowed.load(Ordering::Relaxed).checked_sub(read as u64);
        match left {
            Some(left) => seen.allowed.store(left, Ordering::Relaxed),
            None => {
                seen.is_over.store(true, Ordering::Relaxed);
                return Err(io::Error::other("more than is allowed"));
            }
        }
        Ok(read)
    }
}

impl Seek for Guarded {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = self.file.seek(to)?;
        Ok(self.at)
    }
}

/// What is in it, once it is unlocked.
pub(crate) struct Unlocked<R> {
    inner: R,
    length: u64,
    at: u64,
    watch: Watch,
}

impl<R: Seek> Unlocked<R> {
    /// Finds out how long it is, for which its end must be whole.
    pub(crate) fn new(mut inner: R, watch: Watch) -> io::Result<Unlocked<R>> {
        let length = inner.seek(SeekFrom::End(0)).and_then(|length| inner.rewind().map(|()| length));
        let unlocked = Unlocked { inner, length: 0, at: 0, watch };
        let length = unlocked.noted(length)?;
        Ok(Unlocked { length, ..unlocked })
    }
}

impl<R> Unlocked<R> {
    fn noted<T>(&self, result: io::Result<T>) -> io::Result<T> {
        if matches!(&result, Err(error) if error.kind() != io::ErrorKind::Interrupted) {
            self.watch.0.is_damaged.store(true, Ordering::Relaxed);
        }
        result
    }
}

impl<R: Read> Read for Unlocked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer);
        let read = self.noted(read)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Seek> Seek for Unlocked<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        // An archive may lie about where its parts are; whoever goes beyond the end loses count there.
        let to = to.filter(|to| *to <= self.length).ok_or(io::ErrorKind::InvalidInput)?;
        let at = self.inner.seek(SeekFrom::Start(to));
        self.at = self.noted(at)?;
        Ok(self.at)
    }
}
