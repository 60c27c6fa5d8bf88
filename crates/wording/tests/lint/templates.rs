//! The texts that everybody begins with, held against the rules.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use expect_test::expect_file;
use wording::lint::{Draft, Level, leaked};
use wording::message::{Responsibility, Templates};
use wording::{Lang, Wording};

use crate::told;
use crate::world::RULES;

/// What we propose must not be what we block. What stands in the file is a gap of a template, or of a rule: whoever mends one
/// takes its line out.
#[test]
fn what_is_blocked_in_our_own_templates_is_written_down() {
    let mut blocked: BTreeSet<String> = BTreeSet::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for template in Templates::new().all(lang) {
            for told in [told::nothing(), told::half(), told::everything(), told::refuted()] {
                for borne in Responsibility::ALL {
                    let leaked = leaked(&told.state);
                    let bound = |text: &str| wording.bind(text, &told.state, &told::given_all()).text;
                    let draft = Draft {
                        lang,
                        reader: Lang::En,
                        audience: &template.audiences[0],
                        template: template.id,
                        subject: &bound(&template.subject(borne)),
                        body: &bound(&template.text(borne)),
                        responsibility: Some(borne),
                        state: Some(&told.state),
                        leaked: &leaked,
                    };
                    let blocks =
                        RULES.check(&draft).into_iter().filter(|finding| finding.level == Level::Block);
                    blocked.extend(blocks.map(|finding| {
                        format!("{} {} {} {}", lang.as_str(), template.id, finding.rule, finding.quote)
                            .trim()
                            .to_owned()
                    }));
                }
            }
        }
    }
    let mut said = String::new();
    for line in blocked {
        writeln!(said, "{line}").unwrap();
    }
    expect_file!["../letters/templates.blocks"].assert_eq(&said);
}
