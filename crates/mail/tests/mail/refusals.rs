//! What a relay answers is known for what it is: never, later, or nobody knows.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use mail::{Answer, Delay, Unsendable};

use crate::scripted::{DATA, FROM, GREETING, HELLO, Scripted, Step, TO, Then};
use crate::sink::Sink;
use crate::{letter, relay, sent};

/// What becomes of a letter to a sink that was started so, and whether the text was about to go.
fn to_a_sink(more: &[&str]) -> (Answer, bool) {
    let sink = Sink::start(more);
    let outcome = sent(&relay(sink.port), &letter("teun@vanloon.example"));
    assert!(sink.took_nothing() || outcome.1, "{more:?}");
    outcome
}

fn to_a_script(steps: &[Step]) -> (Answer, bool) {
    let scripted = Scripted::play(steps);
    let outcome = sent(&relay(scripted.port), &letter("teun@vanloon.example"));
    scripted.heard();
    outcome
}

#[test]
fn a_hard_refusal_is_for_ever() {
    for (command, went) in [("MAIL", false), ("RCPT", false), ("DATA", false), (".", true)] {
        let (answer, did_go) = to_a_sink(&["-f", command, "-B", "550 5.1.1 no such person"]);
        let text = "550 5.1.1 no such person".to_owned();
        assert_eq!((answer, did_go), (Answer::Refused { code: 550, text }, went), "{command}");
    }
}

#[test]
fn a_soft_refusal_is_for_now() {
    for (command, went) in [("MAIL", false), ("RCPT", false), ("DATA", false), (".", true)] {
        let (answer, did_go) = to_a_sink(&["-r", command, "-b", "450 4.2.0 greylisted"]);
        let text = "450 4.2.0 greylisted".to_owned();
        assert_eq!((answer, did_go), (Answer::Later { delay: Delay::Asked, text }, went), "{command}");
    }
}

#[test]
fn a_relay_that_goes_away_before_it_has_the_text_does_not_have_the_letter() {
    for command in ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA"] {
        for how in ["-q", "-Q"] {
            let (answer, did_go) = to_a_sink(&[how, command]);
            assert!(
                matches!(answer, Answer::Later { delay: Delay::Away, .. }),
                "{how} {command}: {answer:?}"
            );
            assert!(!did_go, "{how} {command}");
        }
    }
    let (answer, _) = to_a_sink(&["-Q", "."]);
    assert!(matches!(answer, Answer::Later { delay: Delay::Away, .. }), "it answered: {answer:?}");
}

#[test]
fn a_relay_that_goes_away_or_hangs_after_the_text_may_have_the_letter() {
    let (answer, did_go) = to_a_sink(&["-q", "."]);
    assert!(matches!(answer, Answer::Unknown { .. }) && did_go, "{answer:?}");
    for end in [Then::Leave, Then::Hang, Then::Say("2x0 what is this?")] {
        let (answer, did_go) = to_a_script(&[GREETING, HELLO, FROM, TO, DATA, (".", end)]);
        assert!(matches!(answer, Answer::Unknown { .. }) && did_go, "{answer:?}");
    }
}

#[test]
fn a_relay_that_hangs_before_that_is_left_alone_after_a_while() {
    let whole = [GREETING, HELLO, FROM, TO, ("DATA", Then::Hang)];
    for last in 1..whole.len() {
        let mut steps = whole[..=last].to_vec();
        steps[last].1 = Then::Hang;
        let begun = Instant::now();
        let scripted = Scripted::play(&steps);
        let mut settings = crate::settings(scripted.port);
        settings.timeouts.connect = Duration::from_millis(700);
        let relay = mail::Relay::new(settings).unwrap();
        let (answer, did_go) = sent(&relay, &letter("teun@vanloon.example"));
        drop(relay);
        assert!(matches!(answer, Answer::Later { delay: Delay::Away, .. }), "{last}: {answer:?}");
        assert!(!did_go && begun.elapsed() < Duration::from_secs(4), "{last}");
    }
}

#[test]
fn nobody_at_home_is_for_now_and_says_so_at_once() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (answer, did_go) = sent(&relay(port), &letter("teun@vanloon.example"));
    assert!(
        matches!(&answer, Answer::Later { delay: Delay::Away, text } if text.contains("refused")),
        "{answer:?}"
    );
    assert!(!did_go);
}

#[test]
fn what_is_wrong_with_us_is_not_held_against_the_letter() {
    for reply in ["530 5.7.0 sign in first", "535 5.7.8 wrong password"] {
        let (answer, _) = to_a_script(&[GREETING, HELLO, ("MAIL FROM", Then::Say(reply))]);
        assert_eq!(answer, Answer::Later { delay: Delay::Away, text: reply.to_owned() });
    }
}

#[test]
fn when_it_cannot_be_written_down_that_a_letter_goes_it_does_not_go() {
    let scripted = Scripted::play(&[GREETING, HELLO, FROM, TO, DATA, (".", Then::Say("250 taken"))]);
    let answer = relay(scripted.port).send(
        &letter("teun@vanloon.example"),
        "1",
        crate::AT.parse().unwrap(),
        &mut || false,
    );
    assert!(matches!(answer, Answer::Later { delay: Delay::Away, .. }), "{answer:?}");
    assert!(!scripted.heard().contains(&".".to_owned()));
}

#[test]
fn a_long_reply_of_many_lines_is_told_on_one_short_line() {
    let reply = "550-first line\r\n550-second\tline\r\n550 and a last one that goes on and on, and on, and on, and on, \
                 and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and \
                 on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on, and on";
    let (answer, _) = to_a_script(&[GREETING, HELLO, FROM, ("RCPT TO", Then::Say(reply))]);
    let Answer::Refused { code: 550, text } = answer else { panic!("{answer:?}") };
    assert!(text.chars().count() <= 300 && !text.contains(char::is_control), "{text}");
}

#[test]
fn an_address_of_another_script_goes_only_to_a_relay_that_takes_it() {
    let (answer, did_go) = {
        let scripted = Scripted::play(&[GREETING, HELLO]);
        sent(&relay(scripted.port), &letter("zoë@vanloon.example"))
    };
    assert_eq!((answer, did_go), (Answer::Unsendable(Unsendable::AddressOfAnotherScript), false));
    let hello = ("EHLO", Then::Say("250-relay.example\r\n250-8BITMIME\r\n250 SMTPUTF8"));
    let scripted = Scripted::play(&[GREETING, hello, FROM, TO, DATA, (".", Then::Say("250 taken"))]);
    let (answer, _) = sent(&relay(scripted.port), &letter("zoë@vanloon.example"));
    assert_eq!(answer, Answer::Sent);
    let heard = scripted.heard();
    assert!(heard.iter().any(|line| line.contains("SMTPUTF8") && line.starts_with("MAIL FROM")), "{heard:?}");
}

#[test]
fn without_an_address_nobody_is_asked() {
    for to in ["", "Teun", "teun@vanloon.example\r\nDATA"] {
        let (answer, did_go) = sent(&relay(1), &letter(to));
        assert_eq!((answer, did_go), (Answer::Unsendable(Unsendable::NoAddress), false));
    }
}
