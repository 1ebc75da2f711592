//! The English words that the gate goes by.

use super::Words;
use crate::list;
use crate::model::EventKind;

pub(super) const WORDS: Words = Words {
    open: list!(
        "the|a|an|of|in|on|at|for|with|by|from|to|about|during|after|before|since|until|under|between|against|through|\
        into|within|towards|via|upon|and|or|but|that|which|who|whose|than|as|their|its|his|her|our|my|your|this|these|\
        is|are|was|were|will|would|be|been|being|not|also|more|such|if|whether|while|when|where|how|every|each|no|\
        has|have|had|can|could|should|must|shall|might|very|both|either|behind|throughout|without|among|across|around|\
        near|despite|beyond|below|us|me",
    ),
    particles: list!("in|on|up|out|off|over|down|through|to|by"),
    pointing: list!(
        "see|ours|than|that|which|who|whose|whom|this|these|those|it|they|he|she|and|or|but|nor|if|whether|while|when|\
        where|because|although|as|so|there|also|not|therefore|thereby|thereof|hereby|however|moreover|him|them|us|\
        whereas|once|then|having|following|including|its|their|his|her|our|my|ours|had|been|being|be|have|has|to|of|by|long|itself|themselves|theirs|such",
    ),
    determining: list!("its|their|his|her|our|my|this|these|that|those|such|not|as|them|us|it|him"),
    relative: list!("whose"),
    wanting: list!(
        "announce|announced|decided|says|said|told|tells|asked|asks|gave|gives|made|makes|took|takes|led|leads|held|holds|became|\
        recalled|indicated|urged|declared|confirmed|wants|handed|does|did|do|set|put|brought|lent|found|dating",
    ),
    speakers: list!("i|we"),
    finite: list!(
        "is|are|was|were|has|had|will|would|can|could|might|should|must|shall|does|did|says|said|took|takes|gave|\
        gives|made|makes|went|goes|came|comes|became|becomes|began|begins|held|holds|met|meets|agreed|decided|announced|\
        pledged|told|wrote|writes|led|leads|stood|stands|brought|brings|sent|reaffirmed|urged|declared|confirmed|expects|remains|remained",
    ),
    participles: list!(
        "brought|sent|led|held|met|made|said|told|agreed|decided|announced|pledged|reaffirmed|urged|declared|confirmed|remained|stood"
    ),
    joining: list!(
        "and|or|but|that|which|who|whose|whom|while|when|where|because|although|if|as|whereas|whether|since|until|\
        before|after|how|what|–|-|it",
    ),
    articles: list!("the|a|an"),
    prepositions: list!("of|for|with|by|at|into|during|towards|against|between|under|upon|via|within"),
    idle: list!(
        "also|already|then|later|earlier|still|however|moreover|furthermore|additionally|recently|now|currently|\
        subsequently|today|yesterday|tomorrow|meanwhile|therefore|thereby|thus|too|once",
    ),
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    kinds,
    dated: ("of", "in"),
    leading: "with|above|after|under|on|at|during|in|through|from|within|over|into|by|for|of|against|beyond",
    pledge: ("Commitment", " by "),
    bare: list!(
        "truce|term|start|end|beginning|pledge|decision|agreement|announcement|dinner|lunch|debate|letter|report|motion|visit|call|\
        conversation|meeting|session|conference|ceremony|war|attack|ceasefire|elections|exercise|request|offer|proposal|\
        invitation|commitment|commitments|deadline|money|funds|funding|plan|plans|contribution|contributions|support|adoption|\
        approval|establishment|signing|accession|delivery|talks|statement|declaration|treaty|closure|measures|troops|open|\
        assistance|target|norm|arrival|reception|opening|launch|review",
    ),
};

fn kinds(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Summit => "NATO summit",
        EventKind::Ministerial => "Ministerial meeting",
        EventKind::Session => "Meeting",
        EventKind::Ceremony => "Ceremony",
        EventKind::Debate => "Debate in parliament",
        EventKind::Letter => "Letter to parliament",
        EventKind::Motion => "Motion",
        EventKind::Visit => "Visit",
        EventKind::Call => "Call",
        EventKind::Declaration => "Declaration",
        EventKind::Accession => "Accession",
        EventKind::Conflict => "Fighting",
        EventKind::Deadline => "Deadline",
        EventKind::Other => "Event",
    }
}
