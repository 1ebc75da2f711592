//! The acts of English.

use super::act::{Act, Row, Words};
use crate::text::list::List;
use Act::*;

/// What is confirmed, repeated or kept when that binds.
const COMMITMENTS: &str = "commitment|pledge|decision|declaration|agreement|promise|support|target|guideline|undertaking|\
     resolve|determination|readiness|intention|article|open|offer|contribution|ambition|never|@to|@amount|@inner";
/// What a party extends or widens.
const EFFORTS: &str = "contribution|support|mission|deployment|mandate|operation|presence|training|participation|\
     assistance|budget|spending|sanctions|detachment|battlegroup|programme|patrol|policing|it|this|that|@sum|@goods";
/// What is given when giving binds.
pub(super) const GIFT: &List = &List::new(
    "contribution|support|package|aid|assistance|fund|coalition|mission|operation|unit|brigade|\
     battalion|battlegroup|money|funding|ammunition|training|equipment|troops|programme|program|initiative|sanction|\
     reinforcement|presence|increase|deployment|extension|closure|withdrawal|@amount|@goods",
);
/// Goods and people that states give, for the test `@goods`; a compound counts by its end.
pub(super) const GOODS: &List = &List::new(
    "frigate|frigates|ship|ships|vessel|vessels|minehunter|minehunters|submarine|submarines|\
     battalion|battalions|company|companies|brigade|brigades|squadron|squadrons|platoon|division|unit|units|detachment|\
     troops|soldiers|forces|personnel|instructors|trainers|advisers|advisors|officers|staff|posts|marines|tanks|vehicles|\
     missiles|system|systems|ammunition|shells|drones|howitzers|aircraft|jets|fighters|helicopters|f-16s|f-35s|patriots|\
     battery|batteries|radar|radars|headquarters|centre|center|office|hub|training|mission|command|lead|contribution|\
     support|aid|assistance|package|fund|generators|equipment|capabilities|weapons|hospital|team|battlegroup|battlegroups|\
     reinforcements",
);

/// The rows: act, with, present, past, participle, joined, joined past, needs.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    // Promises.
    (Promise, "", "pledge|pledges|promise|promises|vow|vows|guarantee|guarantees", "pledged|promised|vowed|guaranteed", "", "", "", ""),
    (Promise, "", "undertake|undertakes", "undertook", "undertaken", "", "", "@to"),
    (Promise, "to|themselves|itself|ourselves|himself|herself", "commit|commits", "committed", "", "", "", "@to|@amount|themselves|itself|ourselves|himself|herself|@goods"),
    (Promise, "commitment|commitments|undertaking|undertakings|promise|promises|assurance|assurances", "make|makes|give|gives", "made|gave", "given", "", "", ""),
    // Announcements.
    (Announce, "", "announce|announces|unveil|unveils", "announced|unveiled", "", "", "", "@gift"),
    (Announce, "", "intend|intends|plan|plans|expects|expect", "", "", "", "", "@to"),
    // Offers and proposals.
    (Offer, "", "offer|offers|volunteer|volunteers", "offered|volunteered", "", "", "", ""),
    (Offer, "ready", "stand|stands", "stood", "", "", "", ""),
    (Offer, "", "willing|prepared", "", "", "", "", "@to"),
    (Propose, "", "propose|proposes", "proposed", "", "", "", "@to|@sum|@gift"),
    (Propose, "forward", "put|puts", "put", "", "", "", "@sum|@gift"),
    // Agreements.
    (Agree, "", "agree|agrees", "agreed", "", "", "", "@to|@sum|plan|package|programme|target|pledge|guideline|concept|measures|@inner|on"),
    (Agree, "", "decide|decides", "decided", "", "", "", "@to|@inner"),
    (Agree, "", "resolve|resolves", "resolved", "", "", "", "@to"),
    (Agree, "up|off", "sign|signs", "signed", "", "", "", "@to|@sum|on"),
    (Agree, "light", "give|gives", "gave", "given", "", "", "to"),
    (Agree, "agreement", "reach|reaches", "reached", "", "", "", "@to|@sum|on"),
    (Agree, "", "approve|approves|adopt|adopts|accept|accepts", "approved|adopted|accepted", "", "", "", "target|pledge|guideline|package|commitment|requirement|@sum"),
    // Commitments said again.
    (Reaffirm, "", "reaffirm|reaffirms|reiterate|reiterates|confirm|confirms|endorse|endorses|renew|renews|uphold|upholds|restate|restates|recommit|recommits|repeat|repeats", "reaffirmed|reiterated|confirmed|endorsed|renewed|upheld|restated|recommitted|repeated", "", "", "", COMMITMENTS),
    (Reaffirm, "by", "stand|stands|abide|abides", "stood|abided", "", "", "", "commitment|pledge|decision|promise|guideline|target|agreement"),
    (Reaffirm, "committed", "remain|remains|stay|stays", "remained", "", "", "", ""),
    (Reaffirm, "", "determined", "", "", "", "", "@to"),
    (Reaffirm, "to", "continue|continues", "", "", "", "", "@later"),
    (Reaffirm, "on", "go", "", "", "", "", "support|aid|assistance|training|@goods"),
    // Calls.
    (Call, "on|upon|for", "call|calls", "called", "", "", "", ""),
    (Call, "", "urge|urges", "urged", "", "", "", ""),
    (Call, "to", "appeal|appeals", "appealed", "", "", "", ""),
    (Call, "", "press|presses|demand|demands", "pressed|demanded", "", "", "", "@to|that|withdrawal|@inner"),
    (Call, "", "encourage|encourages", "encouraged", "", "", "", "@to"),
    // Money.
    (Allocate, "aside", "set|sets", "set", "", "", "", "@sum|money|funds"),
    (Allocate, "available", "make|makes", "made", "", "", "", "@sum|money|funds|@goods"),
    (Allocate, "", "allocate|allocates|earmark|earmarks|invest|invests|spend|spends|commit|commits|add|adds|pay|pays", "allocated|earmarked|invested|added|paid|spent", "", "", "", "@sum"),
    (Allocate, "", "double|doubles|raise|raises|increase|increases|boost|boosts", "doubled|raised|increased|boosted", "", "doubling|raising|increasing|boosting", "", "@sum|contribution|spending|budget|support|number|@goods"),
    (Allocate, "to", "go|amount|amounts", "", "", "", "", "@sum"),
    // Gifts.
    (Give, "over", "take|takes|hand|hands", "", "", "", "", "@later|@goods"),
    (Give, "up|out", "draw|draws|set|sets", "", "", "", "", "@later"),
    (Give, "", "provide|provides|deliver|delivers|contribute|contributes|donate|donates|supply|supplies|give|gives", "provided|delivered|contributed|donated|supplied|gave", "given", "providing|delivering|contributing|donating|supplying|giving", "", "@given"),
    (Give, "", "deploy|deploys|station|stations|train|trains|buy|buys|purchase|purchases|fund|funds|finance|finances|field|fields|host|hosts|open|opens|lend|lends|move|moves", "", "deployed|stationed", "deploying|stationing|training|buying|purchasing|funding|financing|hosting|opening|lending|moving", "", "@given"),
    (Give, "", "arrive|arrives|join|go|stay|remain|keep|keeps|assign|assigns|man|fill", "", "", "", "", "@counted"),
    (Give, "", "support|assist|help|prepare|develop|establish|launch|strengthen|lead", "", "", "", "", "@later"),
    (Send, "", "send|sends|submit|submits|present|presents", "sent", "submitted|presented", "sending|submitting", "", "@paper|@given"),
    (Inform, "", "write", "wrote", "written", "", "", "@kamer"),
    (Inform, "", "report|inform|update", "", "", "", "", "@later"),
    (Extend, "", "extend|extends|prolong|prolongs|maintain|maintains|expand|expands", "extended|prolonged|expanded", "", "extending|prolonging|expanding", "", EFFORTS),
    (Extend, "", "reduce|withdraw|cut|end", "", "reduced|withdrawn", "", "", "@not"),
    (Refuse, "", "decline|declines|refuse|refuses", "declined|refused", "", "", "", "@to"),
    (Refuse, "", "reject|rejects", "rejected", "", "", "", "link|cap|proposal|request|offer|demand|idea|increase|@goods"),
    (Refuse, "", "withdraw|withdraws", "withdrew", "withdrawn", "", "", "offer|pledge|commitment|support|contribution"),
    (Refuse, "out", "rule|rules", "ruled", "", "", "", ""),
    (Reach, "", "reach|reaches|meet|meets|hit|hits|exceed", "", "", "", "", "@share"),
];

/// The small words.
pub(super) const WORDS: Words = Words {
    future: &List::new("will|shall"),
    perfect: &List::new("has|have|had"),
    passive: &List::new("is|are|was|were|been|be|being"),
    modal: &List::new(
        "would|could|may|might|should|must|can|cannot|ought|hopes|hope|wants|want|asked|asks|expected|likely",
    ),
    negation: &List::new("not|no|never|nothing|cannot|neither"),
    content: &List::new("that|to"),
    embedded: &List::new("how|whether|if|when|why|until|unless|because|although"),
    relative: &List::new("which|who|whose|whom|where"),
    joining: &List::new("and|but|or"),
    prepositions: &List::new(
        "of|to|from|with|by|for|in|on|at|into|against|under|between|among|about|over|via|during|including|\
                   within|without|upon|alongside|like|despite|since|through|towards|as",
    ),
    ends: &List::new(",|;|:|(|)|."),
    parliament: &List::new("parliament|member|members|committee|house|congress|senate|commons|bundestag"),
    papers: &List::new(
        "letter|report|review|overview|note|response|plan|assessment|evaluation|memorandum|proposal",
    ),
    new: &List::new("extra|additional|new|more|further|second|third|permanent|temporary"),
    until: &List::new("by|before|until|till|within|from"),
};
