//! The files of the templates.

use incident::message::event::Speed;
use std::collections::BTreeSet;

use incident::fact::{FactKey, Kind};
use incident::stakeholder::event::StakeholderKind;
use readiness::event::Word as _;
use serde_json::json;
use testkit::repository;
use wording::message::{Given, Mistake, ProblemKind, Responsibility, TEMPLATE_IDS, Template, Templates};
use wording::{Lang, Wording};

use crate::world;

#[test]
fn every_template_can_be_read_in_both_languages() {
    let problems: Vec<String> =
        Templates::read().filter_map(Result::err).flatten().map(|problem| problem.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    let templates = Templates::new();
    for lang in Lang::ALL {
        let ids: Vec<&str> = templates.all(lang).map(|template| template.id).collect();
        assert_eq!(ids, TEMPLATE_IDS);
    }
    for file in repository::files_under("wording/messages") {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_part = file.parent().unwrap().ends_with("parts");
        assert!(is_part || TEMPLATE_IDS.contains(&name.as_str()), "{}: nothing uses it", file.display());
    }
}

#[test]
fn both_languages_are_for_the_same_people_and_cite_the_same() {
    let templates = Templates::new();
    let braces = |text: &str| -> Vec<String> {
        let inside =
            text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(inside, _)| inside);
        let mut cited: Vec<String> = inside
            .map(|inside| if inside.starts_with('?') { "?".to_owned() } else { inside.to_owned() })
            .collect();
        cited.sort_unstable();
        cited
    };
    for id in TEMPLATE_IDS {
        let [nl, en] = Lang::ALL.map(|lang| templates.template(id, lang).unwrap());
        assert_eq!(nl.audiences, en.audiences, "{id}");
        assert_eq!(nl.channels, en.channels, "{id}");
        assert_eq!(nl.speed, en.speed, "{id}");
        assert_eq!(nl.variants, en.variants, "{id}");
        assert_ne!(nl.title, en.title, "{id}");
        for borne in Responsibility::ALL {
            assert_eq!(braces(&nl.text(borne)), braces(&en.text(borne)), "{id}, {borne:?}");
            assert_eq!(braces(&nl.subject(borne)), braces(&en.subject(borne)), "{id}, {borne:?}");
        }
    }
}

#[test]
fn every_kind_of_stakeholder_that_reads_our_words_has_a_template() {
    let templates = Templates::new();
    let written: BTreeSet<&str> =
        templates.all(Lang::Nl).flat_map(|template| &template.audiences).map(String::as_str).collect();
    // An authority has a form of its own; an adviser is called; one of one's own gets a text of one's own.
    let without: Vec<&str> =
        StakeholderKind::ALL.iter().map(|kind| kind.id()).filter(|kind| !written.contains(kind)).collect();
    assert_eq!(without, ["authority", "sector-authority", "advisers", "own"]);
}

#[test]
fn a_first_notice_asks_its_writer_nothing() {
    for template in Templates::new().all(Lang::Nl) {
        if template.speed == Speed::FirstNotice {
            assert!(!template.has_questions(), "{}: one person cannot answer for two", template.id);
        }
    }
}

/// What the preventable variant must do: say sorry, say what went wrong, say what is put right.
#[test]
fn what_could_have_been_prevented_is_said_with_an_apology_and_without_the_pose_of_a_victim() {
    let wordings = [
        (Lang::Nl, &["spijt ons", "excuses"][..], &["slachtoffer", "iedereen overkomen", "geavanceerd"][..]),
        (
            Lang::En,
            &["sorry", "apologi", "apology"][..],
            &["victim", "happen to anybody", "advanced", "sophisticated"][..],
        ),
    ];
    let templates = Templates::new();
    for (lang, sorry, pose) in wordings {
        for template in templates.all(lang).filter(|one| one.variants.contains(&Responsibility::Preventable))
        {
            let text = template.text(Responsibility::Preventable).to_lowercase();
            assert!(sorry.iter().any(|word| text.contains(word)), "{}: no apology", template.id);
            // The board is told what not to say.
            let is_told_not_to = ["board", "press-lines"].contains(&template.id);
            assert!(is_told_not_to || !pose.iter().any(|word| text.contains(word)), "{}", template.id);
            let is_first = template.speed == Speed::FirstNotice;
            let asks =
                text.matches("{?").count() > template.text(Responsibility::Victim).matches("{?").count();
            assert!(is_first || asks || template.id == "phone-script", "{}: what is put right?", template.id);
        }
    }
}

/// AVG art. 34(2), with the questions that the Dutch authority wants answered.
#[test]
fn who_reads_that_their_data_are_stolen_reads_what_they_can_do_for_each_kind() {
    let Kind::Choices(kinds) = FactKey::DataCategories.kind() else { panic!("a list") };
    let templates = Templates::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for id in ["data-subjects", "former-customers", "letter", "website", "correction"] {
            let text = templates.template(id, lang).unwrap().text(Responsibility::Accidental);
            let items = |categories: serde_json::Value| {
                let told = world::stating(world::opened(), "data_categories", categories, "confirmed");
                let bound = wording.bind(&text, &told.state, &world::given_all());
                bound.text.lines().filter(|line| line.starts_with("- ")).count()
            };
            let none = items(json!([]));
            // What may happen stands in a list of its own, before what to do about it.
            let lists = text.matches("{if data_categories is child").count();
            for kind in kinds {
                assert!(items(json!([kind])) >= none + lists, "{id} in {lang:?}: nothing to do about {kind}");
            }
        }
    }
}

#[test]
fn what_happened_is_said_in_one_sentence_for_every_type() {
    let Kind::Choice(types) = FactKey::IncidentType.kind() else { panic!("a list") };
    let templates = Templates::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        let text = templates.template("holding-statement", lang).unwrap().text(Responsibility::Victim);
        let first = |told: &testkit::story::Told| {
            let bound = wording.bind(&text, &told.state, &world::given_all());
            bound.text.lines().next().unwrap().to_owned()
        };
        let unknown = first(&world::opened());
        for kind in types {
            let said = first(&world::stating(world::opened(), "incident_type", json!(kind), "confirmed"));
            assert_eq!(said.matches(['.', '!']).count(), unknown.matches('.').count(), "{kind}: {said}");
            assert!(said != unknown || *kind == "unspecified", "{kind}: {said}");
        }
    }
}

#[test]
fn a_holding_statement_has_at_most_eighty_words() {
    let templates = Templates::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        let template = templates.template("holding-statement", lang).unwrap();
        for borne in Responsibility::ALL {
            for told in [world::nothing(), world::half(), world::everything()] {
                // A name and a number to call are one thing to read, however they are written.
                let given = Given {
                    phone: "0800-1234".to_owned(),
                    organisation: "Klaar".to_owned(),
                    ..world::given_all()
                };
                let bound = wording.bind(&template.text(borne), &told.state, &given);
                let words = bound.text.split_whitespace().count();
                assert!(words <= 80, "{words}: {}", bound.text);
            }
        }
    }
}

fn mistakes(file: &str) -> Vec<(usize, Mistake)> {
    let read = Template::read("board", Lang::Nl, file, &[("advice", "- Bel.\n")]);
    read.unwrap_err().into_iter().map(|problem| (problem.line, problem.what)).collect()
}

fn with_head(body: &str) -> String {
    format!(
        "+++\ntitle = \"x\"\naudiences = [\"board\"]\nchannels = [\"mail\"]\nspeed = \"four-eyes\"\n+++\n{body}"
    )
}

#[test]
fn a_mistake_in_a_template_names_its_line() {
    assert_eq!(mistakes("Beste lezer"), [(1, Mistake::NoHead)]);
    let strange = with_head("").replace("\"board\"", "\"buren\"");
    assert_eq!(mistakes(&strange), [(1, Mistake::Audience("buren".to_owned()))]);
    let [(3, Mistake::Head(_))] = mistakes(&with_head("").replace("audiences", "readers"))[..] else {
        panic!("{:?}", mistakes(&with_head("").replace("audiences", "readers")))
    };
    let unknown = |written: &str, nearest: &str| {
        Mistake::Words(ProblemKind::UnknownName {
            written: written.to_owned(),
            nearest: Some(nearest.to_owned()),
        })
    };
    assert_eq!(mistakes(&with_head("Een.\n{persns} mensen.\n")), [(8, unknown("persns", "persons"))]);
    assert_eq!(mistakes(&with_head("{if persns known}Ja.{end}\n")), [(7, unknown("persns", "persons"))]);
    assert_eq!(mistakes(&with_head("\n{part avice}\n")), [(8, Mistake::NoPart("avice".to_owned()))]);
    assert_eq!(mistakes(&with_head("{if victim}Ach.{end}\n")), [(1, Mistake::Variants)]);
    assert_eq!(mistakes(&with_head("Ja.{end}\n")), [(7, Mistake::Words(ProblemKind::StrayEnd))]);
    assert_eq!(mistakes(&with_head("{if persons known}\nJa.\n")), [(7, Mistake::Words(ProblemKind::NoEnd))]);
    assert_eq!(mistakes(&with_head("{\n")), [(7, Mistake::Words(ProblemKind::StrayBrace))]);
    let wrong_value = &mistakes(&with_head("{if data_categories is ibn}x{end}\n"))[0];
    assert_eq!(
        *wrong_value,
        (
            7,
            Mistake::Words(ProblemKind::UnknownValue {
                written: "ibn".to_owned(),
                nearest: Some("iban".to_owned())
            })
        )
    );
    let risk = Mistake::Words(ProblemKind::NotToBeTold(FactKey::HighRisk));
    assert_eq!(mistakes(&with_head("{high_risk}\n")), [(7, risk)]);
}

#[test]
fn a_variant_keeps_its_own_words_and_leaves_conditions_on_facts_alone() {
    let head = with_head("").replace("speed", "variants = [\"victim\", \"preventable\"]\nspeed");
    let body = "A. {if victim}B.{end}{if preventable}C {persons}.{end}\n{if preventable}\nD.\n{if persons known}E.{end}\n{end}\nF.\n";
    let template = Template::read("board", Lang::Nl, &format!("{head}{body}"), &[]).unwrap();
    assert_eq!(template.text(Responsibility::Victim), "A. B.\nF.\n");
    assert_eq!(template.text(Responsibility::Accidental), "A.\nF.\n");
    assert_eq!(
        template.text(Responsibility::Preventable),
        "A. C {persons}.\nD.\n{if persons known}E.{end}\nF.\n"
    );
}
