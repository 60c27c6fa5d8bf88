//! Which passwords are refused: short ones, and those that somebody would try first. There are no rules on what must be
//! in it, for these make passwords that people write down.

/// A password has at least so many characters (NIST SP 800-63B asks 8 beside a second factor; we ask what a sentence has).
pub const SHORTEST: usize = 12;

/// And at most so many bytes: more is no password but work for the machine.
pub const LONGEST: usize = 256;

/// So much must be left of it once we take out what everybody would try.
const LEFT: usize = 6;

/// Fewer different characters than this are a pattern.
const DIFFERENT: usize = 5;

/// What passwords are made of most often, in Dutch and English: written by us, from what lists of leaked passwords have in
/// common. Letters as they stand after [`plain`].
const COMMON: &[&str] = &[
    "wachtwoord",
    "geheim",
    "welkom",
    "hallo",
    "toegang",
    "inloggen",
    "beheerder",
    "ikhouvanjou",
    "schatje",
    "lieverd",
    "voetbal",
    "feyenoord",
    "ajax",
    "psv",
    "nederland",
    "holland",
    "amsterdam",
    "rotterdam",
    "utrecht",
    "oranje",
    "zomer",
    "winter",
    "lente",
    "herfst",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "vakantie",
    "computer",
    "internet",
    "bedrijf",
    "kantoor",
    "password",
    "passphrase",
    "passw0rd",
    "secret",
    "welcome",
    "hello",
    "letmein",
    "login",
    "admin",
    "administrator",
    "iloveyou",
    "monkey",
    "dragon",
    "master",
    "sunshine",
    "princess",
    "football",
    "baseball",
    "superman",
    "batman",
    "shadow",
    "trustno1",
    "summer",
    "spring",
    "autumn",
    "fall",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "august",
    "october",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "holiday",
    "company",
    "office",
    "changeme",
    "default",
    "test",
    "qwertyuiop",
    "qwerty",
    "azerty",
    "asdfghjkl",
    "asdf",
    "zxcvbnm",
    "zxcv",
    "qazwsx",
    "1q2w3e4r5t",
    "1q2w3e4r",
    "1q2w3e",
    "abcdef",
    "abc",
    "paraat",
    "crisis",
    "incident",
    "noodgeval",
    "emergency",
];

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// It is too short.
    Short,
    /// It is too long.
    Long,
    /// It is little more than a name that everybody knows.
    Name,
    /// It is what everybody would try.
    Common,
}

impl Weak {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Weak::Short => "short",
            Weak::Long => "long",
            Weak::Name => "name",
            Weak::Common => "common",
        }
    }
}

/// Whether a password can be taken; `names` are those of its person and of the organisation.
///
/// # Errors
///
/// Why not.
pub fn check(password: &str, names: &[&str]) -> Result<(), Weak> {
    if password.chars().count() < SHORTEST {
        return Err(Weak::Short);
    }
    if password.len() > LONGEST {
        return Err(Weak::Long);
    }
    let letters = plain(password);
    let mut without = letters.clone();
    let parts = names.iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    for part in parts.map(plain).filter(|part| part.chars().count() >= 3) {
        without = without.replace(&part, " ");
    }
    let has_name = without != letters;
    let left = rest(&without);
    let different = letters.chars().collect::<std::collections::BTreeSet<_>>().len();
    match left.chars().count() < LEFT || different < DIFFERENT {
        true if has_name => Err(Weak::Name),
        true => Err(Weak::Common),
        false => Ok(()),
    }
}

/// Letters and digits as people mean them: small, and without the signs that stand for a letter.
fn plain(text: &str) -> String {
    let meant = |c: char| match c {
        '@' => 'a',
        '$' => 's',
        '!' | '|' => 'i',
        '€' => 'e',
        c => c,
    };
    text.to_lowercase().chars().map(meant).filter(|c| c.is_alphanumeric()).collect()
}

/// What is left once words that everybody would try are gone, and digits, which hardly ever are chance.
fn rest(letters: &str) -> String {
    let mut words: Vec<&str> = COMMON.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let swapped =
        letters.replace('0', "o").replace('1', "i").replace('3', "e").replace('4', "a").replace('5', "s");
    let taken = |text: String| words.iter().fold(text, |text, word| text.replace(word, " "));
    let shortest = [taken(letters.to_owned()), taken(swapped)]
        .into_iter()
        .map(|text| text.chars().filter(|c| c.is_alphabetic()).collect::<String>());
    let digits_alone = letters.chars().all(|c| c.is_ascii_digit());
    let left = shortest.min_by_key(|text| text.chars().count()).unwrap_or_default();
    // Digits that somebody rolled are a password as well; a row of them, or a date before them, is none.
    if digits_alone && !is_row(letters) { letters.to_owned() } else { left }
}

/// Whether each digit is the one before it, one more, or one less.
fn is_row(digits: &str) -> bool {
    let steps = digits.as_bytes().windows(2).filter(|pair| pair[0].abs_diff(pair[1]) % 9 <= 1).count();
    steps * 2 >= digits.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["Sanne de Wit", "Van Loon Techniek"];

    #[test]
    fn a_sentence_is_a_password_and_what_everybody_tries_first_is_none() {
        for good in
            ["paarse olifant op zolder", "sanne leest graag in bad", "7392 0481 5561 2209", "xkqjvbwzpmty"]
        {
            assert_eq!(check(good, NAMES), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("elf tekens.", Weak::Short),
            ("", Weak::Short),
            ("Welkom2026!!", Weak::Common),
            ("W@chtw00rd123!", Weak::Common),
            ("ZomerZomer2026", Weak::Common),
            ("passwordpassword", Weak::Common),
            ("qwertyuiop12", Weak::Common),
            ("123456789012", Weak::Common),
            ("aaaaaaaaaaaa", Weak::Common),
            ("abababababab", Weak::Common),
            ("SannedeWit2026", Weak::Name),
            ("vanloontechniek", Weak::Name),
            ("Welkom bij Van Loon 1", Weak::Name),
        ] {
            assert_eq!(check(bad, NAMES), Err(why), "{bad}");
        }
        assert_eq!(check(&"é".repeat(129), &[]), Err(Weak::Long));
    }

    #[test]
    fn twelve_characters_are_enough_and_letters_of_any_language_count_once() {
        assert_eq!(check("éénmaal ünïk", &[]), Ok(()));
        assert_eq!(check("éénmaal ünï", &[]), Err(Weak::Short));
    }
}
