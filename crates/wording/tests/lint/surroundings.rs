//! What may be said depends on who reads it, in what, and whose fault it was. Several of these are what real organisations
//! wrote, in the words of our small world.

use wording::Lang;
use wording::lint::{Draft, Level, OWN_TEXT};
use wording::message::Responsibility;

use crate::world::{RULES, blocks, draft, rules_that_speak, said_by};

fn after(responsibility: Responsibility, body: &str) -> Draft<'_> {
    Draft { responsibility: Some(responsibility), ..draft(body) }
}

fn for_audience<'a>(audience: &'a str, template: &'a str, body: &'a str) -> Draft<'a> {
    Draft { audience, template, ..draft(body) }
}

/// The municipality that could have prevented it said this first, and was blamed for it for months.
#[test]
fn whoever_could_have_prevented_it_does_not_pose_as_a_victim() {
    for body in ["Dit kan iedereen overkomen.", "Wij zijn slachtoffer geworden van een misdrijf."] {
        assert!(blocks("victim-pose-preventable", &after(Responsibility::Preventable, body)), "{body}");
        for other in [Responsibility::Victim, Responsibility::Accidental] {
            assert!(
                RULES
                    .check(&after(other, body))
                    .iter()
                    .all(|finding| finding.span.is_none() || finding.level == Level::Advice)
            );
        }
    }
    let found = said_by(
        "victim-pose-preventable",
        &after(Responsibility::Preventable, "Dit kan iedereen overkomen."),
    );
    assert!(found[0].why.contains("could have prevented"), "{}", found[0].why);
    assert!(found[0].instead.contains("We should have prevented this"), "{}", found[0].instead);
    assert_eq!(
        said_by("victim-pose", &draft("Dit kan iedereen overkomen.")).len(),
        1,
        "advice while nobody has judged"
    );
}

#[test]
fn that_security_was_in_order_is_defensive_and_untrue_when_it_could_have_been_prevented() {
    let body = "De beveiliging was in principe op orde.";
    assert_eq!(said_by("security-in-order", &draft(body)).len(), 1);
    assert!(blocks("security-in-order-preventable", &after(Responsibility::Preventable, body)));
}

/// A ticket seller put the right lists on its page, and opened like this.
#[test]
fn a_page_that_opens_with_what_did_not_happen_makes_it_smaller() {
    let body = "Beste bezoeker,\n\nHet systeem is niet gehackt. Een oude kopie van uw naam en mailadres stond open. Er is geen \
        vervolgactie nodig. Wij raden u aan extra alert te zijn.";
    let said =
        rules_that_speak(&Draft { leaked: &["name", "email"], ..for_audience("public", "website", body) });
    for rule in ["opens-with-denial", "nothing-to-do-needed", "only-be-alert"] {
        assert!(said.contains(&rule.to_owned()), "{rule}: {said:?}");
    }
}

#[test]
fn a_bureau_whose_supplier_is_silent_does_not_point_at_it() {
    let body = "Dit is de schuld van onze softwareleverancier.";
    assert_eq!(said_by("blame-supplier", &for_audience("press", "press-lines", body)).len(), 1);
    assert_eq!(
        said_by("blame-supplier", &for_audience("authority", "letter", body)),
        [],
        "the authority asks for the cause"
    );
}

/// A telephone company wrote this to millions.
#[test]
fn a_cold_letter_is_told_that_it_is_cold() {
    let body = "Wij betreuren dit. Er zijn geen aanwijzingen voor misbruik. U hebt niet automatisch recht op vergoeding.";
    let said = rules_that_speak(&draft(body));
    for rule in ["non-apology", "no-indications", "not-automatically-compensated"] {
        assert!(said.contains(&rule.to_owned()), "{rule}: {said:?}");
    }
}

#[test]
fn what_the_attacker_says_is_for_the_police_and_not_for_customers() {
    let body = "De hackers dreigen alles voor vrijdag te publiceren en eisen € 1.000.000.";
    assert!(blocks("attacker-text", &for_audience("customers", "customers-service", body)));
    for audience in ["police", "insurer", "csirt", "board"] {
        let said = rules_that_speak(&for_audience(audience, "letter", body));
        assert!(
            !said
                .iter()
                .any(|rule| ["attacker-text", "ransom-details", "attacker-praised"].contains(&rule.as_str()))
        );
    }
}

#[test]
fn a_sentence_full_of_jargon_gets_all_that_can_be_said_of_it() {
    let body = "Ten gevolge van een geavanceerde cyberaanval op onze IT-infrastructuur is mogelijkerwijs sprake geweest van \
        ongeautoriseerde toegang tot persoonsgegevens van betrokkenen, waarbij wij benadrukken dat de bescherming van uw \
        privacy voor ons de hoogste prioriteit heeft en dat vooralsnog geen aanwijzingen bestaan voor misbruik van de \
        desbetreffende gegevens.";
    let found = RULES.check(&draft(body));
    let quotes = |rule: &str| -> Vec<&str> {
        found.iter().filter(|finding| finding.rule == rule).map(|finding| finding.quote.as_str()).collect()
    };
    assert_eq!(quotes("victim-pose"), ["geavanceerde cyberaanval"]);
    assert_eq!(quotes("jargon"), ["IT-infrastructuur", "ongeautoriseerde", "betrokkenen"]);
    assert_eq!(quotes("empty-promise"), ["privacy voor ons de hoogste prioriteit"]);
    assert_eq!(quotes("no-indications"), ["geen aanwijzingen"]);
    for rule in ["sentence-too-long", "date", "goal-limit-harm", "art-34-contact", "flesch-douma", "brouwer"]
    {
        assert_eq!(quotes(rule).len(), 1, "{rule}");
    }
    let plain = "Criminelen hebben op 3 mei ingebroken in ons systeem. Zij hebben uw naam, adres en rekeningnummer gestolen. \
        Dat spijt ons. Let op nepmails en telefoontjes. Wij vragen u nooit om uw wachtwoord. Kijk elke dag of er vreemd geld \
        van uw rekening gaat. Hebt u een vraag? Bel ons op 0800 1234.";
    let found = RULES.check(&draft(plain));
    assert!(
        found.iter().all(|finding| finding.span.is_none()),
        "nothing in the plain text is wrong: {found:?}"
    );
}

#[test]
fn what_the_law_asks_of_a_letter_it_asks_of_letters_to_the_people_concerned_only() {
    let asked = |audience: &str, template: &str| -> Vec<String> {
        let said = rules_that_speak(&for_audience(audience, template, "Beste lezer."));
        said.into_iter().filter(|rule| rule.starts_with("art-34")).collect()
    };
    let all = ["art-34-consequences", "art-34-contact", "art-34-measures", "art-34-nature"];
    for (audience, template) in [
        ("data-subjects", "letter"),
        ("data-subjects", OWN_TEXT),
        ("former-customers", "former-customers"),
        ("staff-victims", "staff-victims"),
    ] {
        assert_eq!(asked(audience, template), all, "{audience}");
    }
    for (audience, template) in [
        ("press", "press-lines"),
        ("customers", OWN_TEXT),
        ("customers", "customers-service"),
        ("data-subjects", "holding-statement"),
    ] {
        assert_eq!(asked(audience, template), [""; 0], "{audience}, {template}");
    }
}

#[test]
fn each_goal_is_ticked_where_the_text_reaches_it() {
    let body = "Op 3 mei hebben criminelen uw naam gestolen. Bel ons op 0800 1234.";
    let draft = draft(body);
    let contents = RULES.contents(&draft);
    let said = |rule: &str| {
        let content =
            contents.iter().find(|content| content.rule == rule).unwrap_or_else(|| panic!("{rule} is asked"));
        content.said.clone().map(|span| &body[span.bytes])
    };
    assert_eq!(said("goal-inform"), Some("gestolen"));
    assert_eq!(said("goal-limit-harm"), Some("Bel"));
    assert_eq!(said("goal-meaning"), None);
    assert_eq!(said("art-34-contact"), Some("0800"));
    assert_eq!(said("data-named"), Some("naam"));
    let missing: Vec<&str> =
        contents.iter().filter(|content| content.said.is_none()).map(|content| content.rule).collect();
    let found: Vec<&str> = RULES
        .check(&draft)
        .iter()
        .filter(|finding| finding.span.is_none())
        .map(|finding| finding.rule)
        .collect();
    for rule in missing {
        assert!(found.contains(&rule), "what is not ticked is found missing: {rule}");
    }
}

#[test]
fn a_word_that_is_explained_where_it_stands_is_no_jargon() {
    for body in [
        "Gijzelsoftware (ransomware) zette onze bestanden op slot.",
        "Ransomware (gijzelsoftware) zette onze bestanden op slot.",
        "Het was ransomware. Dat is software die bestanden op slot zet.",
        "Zulke software heet ‘ransomware’.",
        "Dit is software die alles op slot zet, ook wel ransomware.",
        "Ransomware betekent dat uw bestanden op slot zijn. Die ransomware is nu weg.",
    ] {
        assert_eq!(said_by("jargon", &draft(body)), [], "{body}");
    }
    let twice = "Er is ransomware. De ransomware is nu weg.";
    assert_eq!(said_by("jargon", &draft(twice)).len(), 1, "once is enough");
    assert_eq!(
        said_by("jargon", &draft(twice))[0].instead,
        "Write: gijzelsoftware. Or put that behind it, in brackets."
    );
}

#[test]
fn whoever_writes_is_told_in_their_own_language() {
    let english = Draft { lang: Lang::En, reader: Lang::Nl, ..draft("We regret this.") };
    let found = said_by("non-apology", &english);
    assert_eq!(found[0].quote, "regret");
    assert!(found[0].instead.starts_with("Schrijf:"), "{}", found[0].instead);
    assert_eq!(found[0].source, "Ons eigen oordeel");
}

#[test]
fn an_audience_that_nobody_knows_gets_what_holds_for_all() {
    let said = rules_that_speak(&for_audience("neighbours", "postcard", "Wij betreuren dit."));
    assert!(
        said.contains(&"non-apology".to_owned()) && !said.contains(&"art-34-contact".to_owned()),
        "{said:?}"
    );
}

#[test]
fn words_that_are_not_to_be_said_may_stand_in_a_list_of_them() {
    let list = "Dit zeggen wij niet\n- Dit kan iedereen overkomen.\n- Uw gegevens zijn veilig.\n\nWij betreuren dit.";
    let said = rules_that_speak(&Draft {
        responsibility: Some(Responsibility::Preventable),
        ..for_audience("press", "press-lines", list)
    });
    assert!(said.contains(&"non-apology".to_owned()), "after the list everything counts again: {said:?}");
    assert!(
        !said.contains(&"victim-pose-preventable".to_owned()) && !said.contains(&"nothing-hit".to_owned()),
        "{said:?}"
    );
    let warning = "Zeg nooit dat uw gegevens veilig zijn. Uw gegevens zijn veilig.";
    assert_eq!(said_by("nothing-hit", &draft(warning)).len(), 1, "a warning covers its own sentence");
    let long = "Wij zeggen niet meer dan dat er op 3 mei iets gebeurde. Uw gegevens zijn veilig.";
    assert_eq!(said_by("nothing-hit", &draft(long)).len(), 1, "a sentence of its own heads no list");
}

#[test]
fn what_a_template_leaves_open_counts_as_what_comes_there() {
    let body = "Op {occurred} is uw naam gestolen. Bel ons op {phone}. Op {next_update} hoort u meer.";
    let said = rules_that_speak(&draft(body));
    for rule in ["date", "art-34-contact", "next-update"] {
        assert!(!said.contains(&rule.to_owned()), "{rule}: {said:?}");
    }
    let directive = "{if exfiltration is no}Wij betreuren dit.{end} {? Zeg hier waarom u dit betreurt.}";
    assert_eq!(said_by("non-apology", &draft(directive)).len(), 1, "what stands in braces is no text");
}
