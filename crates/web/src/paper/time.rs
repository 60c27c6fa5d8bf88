//! Times as people write them on paper.

use jiff::civil::Time;

/// Reads `18:35`, `18.35`, `18u35`, `1835` and `835`. An hour without minutes is not read: nobody knows whether it was
/// meant to the minute.
pub(super) fn time(written: &str) -> Option<Time> {
    let written = written.trim();
    let (hour, minute) = match written.find(|c: char| !c.is_ascii_digit()) {
        Some(at) => {
            let (hour, rest) = written.split_at(at);
            (hour, rest.strip_prefix([':', '.', ',', ' ', 'u', 'U', 'h', 'H'])?.trim_start())
        }
        None => written.split_at(written.len().checked_sub(2)?),
    };
    let is_read = matches!(hour.len(), 1 | 2) && minute.len() == 2;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_read || !digits(hour) || !digits(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for written in ["18:35", "1835", "18.35", "18u35", "18h35", "18 35", " 18:35 ", "18: 35"] {
            assert_eq!(time(written), Time::new(18, 35, 0, 0).ok(), "{written}");
        }
        for written in ["8:05", "08:05", "0805", "805", "8.05"] {
            assert_eq!(time(written), Time::new(8, 5, 0, 0).ok(), "{written}");
        }
        assert_eq!(time("0000"), Some(Time::midnight()));
    }

    #[test]
    fn what_may_mean_two_times_or_none_is_not_read() {
        for written in [
            "",
            "18",
            "8",
            "24:00",
            "2400",
            "18:5",
            "18:350",
            "183500",
            "18:60",
            "half zes",
            "18-35",
            "-1:00",
            "١٨:٣٥",
        ] {
            assert_eq!(time(written), None, "{written}");
        }
    }

    #[test]
    fn every_minute_of_the_day_is_read_in_each_way() {
        for (hour, minute) in (0..24).flat_map(|hour| (0..60).map(move |minute| (hour, minute))) {
            for written in [
                format!("{hour}:{minute:02}"),
                format!("{hour:02}{minute:02}"),
                format!("{hour}.{minute:02}"),
            ] {
                assert_eq!(time(&written), Time::new(hour, minute, 0, 0).ok(), "{written}");
            }
        }
    }
}
