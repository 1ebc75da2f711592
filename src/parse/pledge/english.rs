//! The acts of English.

use super::act::{Act, Row, Words};
use Act::*;

/// What is confirmed, repeated or kept when that binds.
const COMMITMENTS: &str = "commitment|pledge|decision|declaration|agreement|promise|support|target|guideline|undertaking|\
     resolve|determination|readiness|intention|article|open|@to";
/// What a party extends or widens.
const EFFORTS: &str = "contribution|support|mission|deployment|mandate|operation|presence|training|participation|\
     assistance|budget|spending|sanctions|@sum";
/// What parliament asks with.
const REQUESTS: &str = "motion|request|amendment|proposal|undertaking";
/// What is given when giving binds.
pub(super) const GIFT: &str = "contribution|support|package|aid|assistance|fund|coalition|mission|operation|unit|brigade|\
     battalion|battlegroup|money|funding|ammunition|training|equipment|troops|programme|program|initiative|sanction|\
     reinforcement|presence|@amount";

/// The rows: act, with, present, past, participle, joined, joined past, needs.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    // Promises.
    (Promise, "", "pledge|pledges|promise|promises|vow|vows", "pledged|promised|vowed", "", "", "", ""),
    (Promise, "", "undertakes", "undertook", "undertaken", "", "", "@to"),
    (Promise, "to|themselves|itself|ourselves", "commit|commits", "committed", "", "", "", "@to|@amount|themselves|itself|ourselves"),
    // Announcements.
    (Announce, "", "announce|announces", "announced", "", "", "", "@gift"),
    (Announce, "", "intend|intends|plan|plans", "", "", "", "", "@to"),
    // Offers and proposals.
    (Offer, "", "offer|offers", "offered", "", "", "", ""),
    (Offer, "ready", "stand|stands", "stood", "", "", "", ""),
    (Propose, "", "propose|proposes", "proposed", "", "", "", "@to|@sum|@gift"),
    // Agreements.
    (Agree, "", "agree|agrees", "agreed", "", "", "", "@to|@sum|plan|package|programme|target|pledge|guideline|concept|measures"),
    (Agree, "", "decide|decides", "decided", "", "", "", "@to"),
    (Agree, "", "approve|approves|adopt|adopts|accept|accepts", "approved|adopted|accepted", "", "", "", "target|pledge|guideline|package|commitment|requirement|@sum"),
    // Commitments said again.
    (Reaffirm, "", "reaffirm|reaffirms|reiterate|reiterates|confirm|confirms|endorse|endorses|renew|renews|uphold|upholds|restate|restates|recommit|recommits", "reaffirmed|reiterated|confirmed|endorsed|renewed|upheld|restated|recommitted", "", "", "", COMMITMENTS),
    (Reaffirm, "", "determined", "", "", "", "", "@to"),
    (Reaffirm, "to", "continue|continues", "", "", "", "", "@later"),
    // Calls.
    (Call, "on|upon|for", "call|calls", "called", "", "", "", ""),
    (Call, "", "urge|urges", "urged", "", "", "", ""),
    (Call, "to", "appeal|appeals", "appealed", "", "", "", ""),
    (Call, "", "encourage|encourages", "encouraged", "", "", "", "@to"),
    // Money.
    (Allocate, "aside", "set|sets", "set", "", "", "", "@sum|money|funds"),
    (Allocate, "available", "make|makes", "made", "", "", "", "@sum|money|funds"),
    (Allocate, "", "allocate|allocates|earmark|earmarks|invest|invests|spend|spends", "allocated|earmarked|invested", "", "", "", "@sum"),
    (Allocate, "", "double|doubles|raise|raises|increase|increases", "doubled|raised|increased", "", "", "", "@sum|contribution|spending|budget|support|number"),
    // Gifts.
    (Give, "", "provide|provides|deliver|delivers|contribute|contributes|donate|donates|supply|supplies|give|gives", "provided|delivered|contributed|donated|supplied|gave", "given", "", "", "@given"),
    (Give, "", "deploy|deploys|station|stations|train|trains|buy|buys|purchase|purchases|fund|funds|finance|finances|field|fields", "", "", "", "", "@given"),
    (Give, "up", "draw|draws|set|sets", "", "", "", "", "@later"),
    (Give, "", "support|assist|help|prepare|develop|establish|launch|strengthen|lead", "", "", "", "", "@later"),
    (Send, "", "send|sends|submit|submits", "sent", "", "", "", "@paper|@given"),
    (Inform, "", "report|inform|update", "", "", "", "", "@later"),
    (Extend, "", "extend|extends|prolong|prolongs|maintain|maintains", "extended|prolonged", "", "", "", EFFORTS),
    (Reach, "", "reach|reaches|meet|meets|hit|hits|exceed", "", "", "", "", "@share"),
    // What became of motions and requests.
    (Carry, "", "implement|implements|fulfil|fulfils|honour", "implemented|fulfilled", "", "", "", REQUESTS),
    (Refuse, "", "reject|rejects", "rejected", "", "", "", REQUESTS),
    (Refuse, "to", "decline|declines", "declined", "", "", "", "@to"),
    (Adopt, "", "carried|passes", "passed", "", "", "", "motion"),
];

/// The small words.
pub(super) const WORDS: Words = Words {
    future: "will|shall",
    perfect: "has|have|had",
    passive: "is|are|was|were|been|be|being",
    modal: "would|could|may|might|should|must|can|cannot|ought|hopes|hope|wants|want|asked|asks|expected|likely",
    negation: "not|no|never|nothing|cannot|neither",
    content: "that|to",
    embedded: "how|whether|if|when|why|until|unless|because|although",
    relative: "which|who|whose|whom|where",
    joining: "and|but|or",
    prepositions: "of|to|from|with|by|for|in|on|at|into|against|under|between|among|about|over|via|during|including|\
                   within|without|upon|alongside|like|despite|since|through|towards|as",
    parliament: "parliament|house|congress|senate|commons|bundestag",
    papers: "letter|report|overview|note|response|plan|assessment|evaluation|memorandum|proposal",
    new: "extra|additional|new|more|further|second|third|permanent|temporary",
    until: "by|before|until|till|within|from",
};
