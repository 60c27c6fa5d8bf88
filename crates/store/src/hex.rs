//! Lower-case hexadecimal, as the database holds hashes and salts.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Two digits for each byte.
pub(crate) fn of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The bytes that [`of`] wrote so; nothing else, so a capital letter is refused.
pub(crate) fn parse<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    let mut wrong = 0;
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let (high, low) = (VALUES[usize::from(pair[0])], VALUES[usize::from(pair[1])]);
        wrong |= high | low;
        *byte = high << 4 | (low & 15);
    }
    (wrong < 16).then_some(bytes)
}

/// What each character is worth as a digit; 255 when it is none.
const VALUES: [u8; 256] = {
    let mut values = [255; 256];
    let mut digit = 0;
    while digit < 16 {
        values[DIGITS[digit] as usize] = digit as u8;
        digit += 1;
    }
    values
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        assert_eq!(of(&[0, 0x9a, 0xff]), "009aff");
        assert_eq!(parse::<3>(b"009aff"), Some([0, 0x9a, 0xff]));
        for wrong in ["009aFF", "009af", "009aff0", "009ag0", "0x9aff", "-09aff"] {
            assert_eq!(parse::<3>(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
