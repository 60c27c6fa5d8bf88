//! Finding texts.

use rusqlite::{Connection, named_params};

use super::file::{COUNSEL, OPEN, PRIVATE, range};
use super::typed::Typed;
use super::{Found, Hit, MOST_ITEMS, Sought, Within};
use crate::StoreProblem;

/// What the database puts around what was found. Texts hold no such characters.
const BEGIN: char = '\u{2}';
const END: char = '\u{3}';

/// How many words, and how many letters, a piece has.
const WORDS: u32 = 28;
const LETTERS: u32 = 64;

/// The columns of the two languages.
const COLUMNS: [&str; 2] = ["nl", "en"];

/// The numbers of texts that somebody may not find.
const HIDDEN: &str = "SELECT id FROM held WHERE CASE seen_by WHEN :private THEN NOT :sees_private \
                      WHEN :open THEN :sees_private WHEN :counsel THEN NOT :reads_counsel ELSE instr(seen_by, :person) = 0 END";

/// How what is looked for is found: the statement without what is selected from it, and its parts.
struct Plan {
    /// Texts in which each word begins so.
    beginnings: String,
    /// Texts in which each long word is a part of another.
    parts: Option<String>,
    /// What those must hold besides.
    short: Option<String>,
    range: (i64, i64),
    /// Ranges that are left out, as a condition.
    without: String,
    by_fit: bool,
}

/// Finds texts.
pub(super) fn find(db: &Connection, sought: &Sought<'_>) -> Result<Found, StoreProblem> {
    let Some(typed) = Typed::read(sought.text) else { return Ok(Found::default()) };
    let Some(plan) = plan(db, sought, &typed)? else { return Ok(Found::default()) };
    let total = count(db, sought, &plan)?;
    if total <= sought.skip {
        return Ok(Found { total, hits: Vec::new() });
    }
    let mut hits = Vec::new();
    for (id, is_part) in wanted(db, sought, &plan)? {
        hits.push(hit(db, sought, &plan, id, is_part)?);
    }
    Ok(Found { total, hits })
}

/// What to ask the database; nothing when the stream is not in the index.
fn plan(db: &Connection, sought: &Sought<'_>, typed: &Typed) -> Result<Option<Plan>, StoreProblem> {
    let columns = format!("{} written", COLUMNS[sought.language.min(1)]);
    let of = |stream: &str| range(db, stream);
    let mut without = String::new();
    let range = match sought.within {
        Within::Stream(stream) | Within::BestOf(stream) => match of(stream)? {
            Some(range) => range,
            None => return Ok(None),
        },
        Within::AllBut(streams) => {
            for stream in streams {
                if let Some((first, last)) = of(stream)? {
                    without.push_str(&format!(" AND rowid NOT BETWEEN {first} AND {last}"));
                }
            }
            (0, i64::MAX)
        }
    };
    Ok(Some(Plan {
        beginnings: typed.beginnings(&columns),
        parts: typed.parts(),
        short: typed.short_beginnings(&columns),
        range,
        without,
        by_fit: matches!(sought.within, Within::BestOf(_)),
    }))
}

/// The texts that fit, each with whether the words are only parts of others, and how well it fits.
fn fitting(plan: &Plan) -> String {
    let Plan { without, by_fit, .. } = plan;
    let rank = if *by_fit { "rank" } else { "0" };
    let within = format!("rowid BETWEEN :first AND :last{without} AND rowid NOT IN ({HIDDEN})");
    let beginnings = format!(
        "SELECT rowid AS id, 0 AS part, {rank} AS fit FROM words WHERE words MATCH :beginnings AND {within}"
    );
    if plan.parts.is_none() {
        return beginnings;
    }
    let short = match plan.short {
        Some(_) => " AND rowid IN (SELECT rowid FROM words WHERE words MATCH :short)",
        None => "",
    };
    format!(
        "{beginnings} UNION ALL SELECT rowid, 1, {rank} FROM letters WHERE letters MATCH :parts AND {within}{short} \
         AND rowid NOT IN (SELECT rowid FROM words WHERE words MATCH :beginnings AND rowid BETWEEN :first AND :last)"
    )
}

fn count(db: &Connection, sought: &Sought<'_>, plan: &Plan) -> Result<usize, StoreProblem> {
    let sql = format!("SELECT count(*) FROM ({})", fitting(plan));
    let mut statement = db.prepare_cached(&sql)?;
    bind(&mut statement, sought, plan)?;
    let mut rows = statement.raw_query();
    let count: i64 = rows.next()?.map_or(Ok(0), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

fn wanted(db: &Connection, sought: &Sought<'_>, plan: &Plan) -> Result<Vec<(i64, bool)>, StoreProblem> {
    let (most, skip) = (sought.most, sought.skip);
    let newest = format!("(SELECT began FROM place WHERE place.id = found.id / {MOST_ITEMS})");
    // What was looked for as it was typed comes before what holds it somewhere within a word.
    let sql = format!(
        "SELECT id, part FROM ({}) AS found ORDER BY part, fit, {newest} DESC, id DESC LIMIT {most} OFFSET {skip}",
        fitting(plan)
    );
    let mut statement = db.prepare(&sql)?;
    bind(&mut statement, sought, plan)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((row.get(0)?, row.get(1)?));
    }
    Ok(found)
}

/// Gives a statement what was typed, as values.
fn bind(
    statement: &mut rusqlite::Statement<'_>,
    sought: &Sought<'_>,
    plan: &Plan,
) -> Result<(), StoreProblem> {
    // An id holds no comma: what does is nobody.
    let person = if sought.person.contains(',') { String::new() } else { sought.person.to_owned() };
    let person = format!(",{person},");
    let values = named_params! {
        ":beginnings": plan.beginnings,
        ":parts": plan.parts,
        ":short": plan.short,
        ":first": plan.range.0,
        ":last": plan.range.1,
        ":private": PRIVATE,
        ":open": OPEN,
        ":counsel": COUNSEL,
        ":sees_private": sought.sees_private,
        ":reads_counsel": sought.reads_counsel,
        ":person": person,
    };
    for (name, value) in values {
        // Not every statement has all of them.
        if let Some(index) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(index, value)?;
        }
    }
    Ok(())
}

fn hit(
    db: &Connection,
    sought: &Sought<'_>,
    plan: &Plan,
    id: i64,
    is_part: bool,
) -> Result<Hit, StoreProblem> {
    let place = id / MOST_ITEMS.cast_signed();
    let stream =
        db.prepare_cached("SELECT stream FROM place WHERE id = ?")?.query_row([place], |row| row.get(0))?;
    let piece = match (&plan.parts, is_part) {
        (Some(parts), true) => snippet(db, "letters", 0, LETTERS, parts, id)?,
        _ => {
            let said = snippet(db, "words", sought.language.min(1), WORDS, &plan.beginnings, id)?;
            // A line is cut short; what was written stands whole beside it.
            if said.contains(BEGIN) { said } else { snippet(db, "words", 2, WORDS, &plan.beginnings, id)? }
        }
    };
    Ok(Hit { stream, item: (id % MOST_ITEMS.cast_signed()).unsigned_abs(), piece: parts_of(&piece) })
}

fn snippet(
    db: &Connection,
    table: &str,
    column: usize,
    most: u32,
    matching: &str,
    id: i64,
) -> Result<String, StoreProblem> {
    let sql = format!(
        "SELECT snippet({table}, {column}, char({}), char({}), '…', {most}) FROM {table} WHERE {table} MATCH ? AND rowid = ?",
        u32::from(BEGIN),
        u32::from(END),
    );
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_row(rusqlite::params![matching, id], |row| row.get(0))?)
}

/// A piece in parts, each with whether it was marked.
fn parts_of(piece: &str) -> Vec<(String, bool)> {
    let mut parts = Vec::new();
    let mut is_marked = false;
    for part in piece.split([BEGIN, END]) {
        if !part.is_empty() {
            parts.push((part.to_owned(), is_marked));
        }
        is_marked = !is_marked;
    }
    parts
}
