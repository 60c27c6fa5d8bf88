//! Telephone numbers, as people and spreadsheets write them.

mod short;

use std::panic::{AssertUnwindSafe, catch_unwind};

use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, PhoneNumber, Type, country};

/// A longer text is no telephone number, whatever is in it.
const TEXT_BYTES: usize = 100;

/// The most digits of a number with the code of its country (ITU-T E.164), with a `00` before it.
const DIGITS: usize = 17;

/// How many zeros at the end a spreadsheet may leave out where it writes a number in powers of ten. With more, it
/// has rounded the number, and the digits are gone.
const ZEROS_LEFT_OUT: usize = 3;

/// A telephone number that exists, or could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As it is dialled from everywhere: `+31612345678` (E.164). A number that has no form from abroad stands as
    /// it is dialled in its own country: `112`, `08001744`, `140182`.
    pub international: String,
    /// As people read it: a number of the country itself as it is written there (`088 180 5255`), one of another
    /// country with the code of that country (`+32 470 12 34 56`).
    pub grouped: String,
    /// Whether it is surely one to carry along. In some countries, such as the United States, nobody can tell.
    pub is_mobile: bool,
}

/// The telephone number that a text stands for, for somebody in a country, given by its two letters (`NL`). It
/// understands what spreadsheets do to numbers: a plus that was lost, a leading zero that was lost when what is
/// left is a number all the same, and powers of ten (`3.1612345678E10`). `None` when it is no number that can
/// exist, or could be more than one.
pub fn phone(text: &str, country: &str) -> Option<Phone> {
    if text.len() > TEXT_BYTES {
        return None;
    }
    // The library is only given digits, yet it has panicked before on what it did not expect.
    catch_unwind(AssertUnwindSafe(|| read(text, country))).ok().flatten()
}

fn read(text: &str, country: &str) -> Option<Phone> {
    let dialled = Dialled::read(text)?;
    let home: country::Id = country.parse().ok()?;
    if let Some(short) = short::find(&dialled, country) {
        return Some(short);
    }
    let digits = &dialled.digits;
    if dialled.is_international {
        return checked(&format!("+{digits}"), home);
    }
    let code = DATABASE.by_id(home.as_ref())?.country_code();
    let without_plus = || Some(format!("+{digits}")).filter(|_| digits.starts_with(&code.to_string()));
    checked(digits, home).or_else(|| checked(&without_plus()?, home))
}

/// What a text says to dial.
struct Dialled {
    /// The digits, without what says that the code of a country comes first.
    digits: String,
    is_international: bool,
}

impl Dialled {
    fn read(text: &str) -> Option<Dialled> {
        let text: String = text.chars().filter(|sign| !is_invisible(*sign)).collect();
        let text = text.trim();
        let text = match text.get(..4) {
            Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => text[4..].trim_start(),
            _ => text,
        };
        let text = from_powers(text).unwrap_or_else(|| text.to_owned());
        let (is_plus, rest) = text.strip_prefix('+').map_or((false, text.as_str()), |rest| (true, rest));
        // The zero in `+31 (0)6` is for who dials inside the country.
        let is_abroad = is_plus || rest.starts_with("00");
        let rest = if is_abroad { rest.replacen("(0)", "", 1) } else { rest.to_owned() };
        let mut digits = String::new();
        for sign in rest.chars() {
            match sign {
                '0'..='9' => digits.push(sign),
                sign if is_between(sign) => {}
                _ => return None,
            }
        }
        let is_long = digits.len() > DIGITS;
        let inside = if is_plus { Some(digits.as_str()) } else { digits.strip_prefix("00") };
        let (digits, is_international) = (inside.unwrap_or(&digits).to_owned(), inside.is_some());
        (!digits.is_empty() && !is_long).then_some(Dialled { digits, is_international })
    }
}

/// What people put between groups of digits.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || "-.()/\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains(sign)
}

/// Marks without a width, which come along when a number is copied from a telephone.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The digits of a number that a spreadsheet wrote in powers of ten, when none of them is lost.
fn from_powers(text: &str) -> Option<String> {
    let (number, power) = text.split_once(['e', 'E'])?;
    let power: usize = power.strip_prefix('+').unwrap_or(power).parse().ok()?;
    let (whole, decimals) = number.split_once(['.', ','])?;
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 1 || !all_digits(whole) || !all_digits(decimals) {
        return None;
    }
    let zeros = power.checked_sub(decimals.len()).filter(|&zeros| zeros <= ZEROS_LEFT_OUT)?;
    Some(format!("{whole}{decimals}{}", "0".repeat(zeros)))
}

/// The number, when it can exist.
fn checked(digits: &str, home: country::Id) -> Option<Phone> {
    // With a country, the library would read the digits behind a plus by the customs of that country.
    let reader = (!digits.starts_with('+')).then_some(home);
    let number = phonenumber::parse(reader, digits).ok().filter(PhoneNumber::is_valid)?;
    let is_home = number.country().id() == Some(home);
    let kind = number.number_type(&DATABASE);
    let form = |mode| number.format().mode(mode).to_string();
    let grouped = form(if is_home { Mode::National } else { Mode::International });
    let stays = is_home && home == country::NL && short::stays_inside(kind, &grouped);
    let international = if stays { grouped.replace(' ', "") } else { form(Mode::E164) };
    Some(Phone { international, grouped, is_mobile: kind == Type::Mobile })
}
