//! English: event nouns, verbs and small words, as data.

use super::vocabulary::{Cue, Family, Function, Noun, Sense, Verb, Vocabulary};
use crate::list;
use crate::model::EventKind as Kind;
use crate::text::list::List;
use crate::text::list::one_of;

/// The English words.
pub static WORDS: Vocabulary = Vocabulary {
    nouns: NOUNS,
    verbs: VERBS,
    functions: FUNCTIONS,
    verbal: past,
    telling: TELLING,
    cues: &CUES,
};

/// Whether a word looks like a past form: `chaired`, `deepened`.
fn past(word: &str) -> bool {
    word.len() >= 5
        && word.ends_with("ed")
        && !one_of("united|speed|indeed|exceed|hundred|armed|related|need", word)
}

const fn noun(forms: &'static str, kind: Kind, family: Family) -> Noun {
    Noun { forms, kind, family }
}

const fn verb(forms: &'static str, sense: Sense, noun: &'static str) -> Verb {
    Verb { forms, sense, noun, parts: &[] }
}

#[rustfmt::skip]
static NOUNS: &[Noun] = &[
    noun("summit|summit meeting|video summit|peace summit|~-summit", Kind::Summit, Family::Summit),
    noun("ministerial|foreign ministerial meeting|foreign ministerial|defence ministerial|defense ministerial|ministerial meeting|foreign affairs council|fmm|dmm|foreign ministers' meeting|foreign ministers meeting|defence ministers' meeting|defence ministers meeting|general affairs council|justice and home affairs council|ecofin", Kind::Ministerial, Family::Ministerial),
    noun("meeting|talks|consultations|two-day meeting|three-day meeting|one-day meeting|gathering|meetings", Kind::Other, Family::Meeting),
    noun("sessions|working sessions|session|sitting|inaugural sitting|working session|plenary session|plenary|opening session|closing session", Kind::Session, Family::Session),
    noun("north atlantic council|nato-ukraine council|nato-ukraine commission|nato-russia council|nato-georgia commission|euro-atlantic partnership council|nuclear planning group|ukraine defence contact group|ukraine defense contact group|contact group|udcg|npg|nuc|nrc|nac|military committee|defence planning committee", Kind::Session, Family::Council),
    noun("european council", Kind::Summit, Family::Council),
    noun("dinner|lunch|breakfast|working dinner|working lunch|reception", Kind::Session, Family::Meal),
    noun("press conference|news conference|symposium|congress|round table|workshop|forum|conference|seminar|public forum|consultation|defence industry forum|munich security conference", Kind::Session, Family::Forum),
    noun("ceremony|flag-raising ceremony|flag ceremony|commemoration|anniversary|inauguration|signing|signing ceremony|wreath-laying|unveiling|handover of command|hand-over of command|change of command|transfer of command|change-of-command ceremony|oath-taking|swearing-in|medal parade|parade|military parade|christening|keel-laying|investiture|groundbreaking|flag raising|flag-raising|memorial service|funeral|state funeral|prize-giving|homecoming|award ceremony|naming ceremony", Kind::Ceremony, Family::Ceremony),
    noun("first reading|second reading|third reading|oral questions|urgent question|oral statement|report stage|committee stage|confirmation hearing|evidence session|debate|hearing|parliamentary debate|question time|committee hearing", Kind::Debate, Family::Debate),
    noun("letter|report|white paper|memorandum to parliament|annual report|annual accounts|written reply|written answers|government response|green paper|aide-mémoire|non-paper|written answer|written statement|written ministerial statement|note verbale", Kind::Letter, Family::Letter),
    noun("motion|amendment|vote of no confidence|motion of no confidence", Kind::Motion, Family::Motion),
    noun("visit|state visit|trip|stopover|working visit", Kind::Visit, Family::Visit),
    noun("call|phone call|telephone call|telephone conversation|teleconference|conference call|video-conference|video call|conversation|video conference|videoconference", Kind::Call, Family::Talk),
    noun("declaration|declarations|agreements|accords|decisions|guidelines|conclusions|action plans|strategy|doctrine|charter|final act|concept|plan of action|roadmap|resolutions|statement|joint statement|ministerial statement|communiqué|communique|final communiqué|resolution|strategic concept|memorandum|memorandum of understanding|treaty|treaties|agreement|accord|decision|action plan|pledge|commitment|commitments|defence investment pledge|announcement|founding act|independence|declaration of independence|mandate|protocol|arrangement|arrangements", Kind::Declaration, Family::Declaration),
    noun("accession|accession protocols|accession protocol|instrument of accession|instruments of accession|instrument of ratification|membership action plan|membership application|application for membership|accession talks|ratification", Kind::Accession, Family::Accession),
    noun("war|invasion|full-scale invasion|attack|attacks|annexation|illegal annexation|occupation|bombing|bombardment|offensive|counteroffensive|coup|conflict|aggression against|downing|shooting down|airstrike|airstrikes|strikes on|strike on|shelling|explosion|explosions|seizure|siege|sabotage|incursion|mobilisation|mobilization|blockade|uprising|mutiny|hostilities|clashes|massacre|military operation|special military operation|assault|raid|raids|ambush|assassination|hijacking|kidnapping|barrage|air strike|air strikes|air raid|cyberattack|cyber attack|cyber-attack|putsch|counter-offensive|poisoning|drone attack|missile attack|drone strike|missile strike|takeover", Kind::Conflict, Family::War),
    noun("ceasefire|cease-fire|truce|armistice", Kind::Other, Family::Truce),
    noun("elections|election|presidential elections|presidential election|parliamentary elections|parliamentary election|general election|general elections|referendum", Kind::Other, Family::Election),
    noun("exercise|hand-over|handover|withdrawal|deployment|appointment|launch|fall of the berlin wall|transfer of authority|drawdown|earthquake|flood|floods|riots|unrest|evacuation", Kind::Other, Family::Occasion),
    noun("violence|bloodshed", Kind::Conflict, Family::Occasion),
    noun("request|offer|proposal|invitation|appeal", Kind::Other, Family::Offer),
    noun("deadline|target date|due date", Kind::Deadline, Family::Deadline),
];

#[rustfmt::skip]
static VERBS: &[Verb] = &[
    verb("reconvene|reconvenes|reconvened|meet again|meets again|meet|meets|met|convene|convenes|convened|gather|gathers|gathered|assemble|assembled|conclude|concludes|concluded", Sense::Meet, "Meeting"),
    verb("chaired|chairs|presided|co-chaired|held|hold|holds|host|hosts|hosted|take place|takes place|took place|taken place|scheduled|planned|foreseen|slated|pencilled in|penciled in|attend|attends|attended|organised|organized", Sense::Hold, ""),
    verb("takes up|take up|took up|briefed|briefs|brief|appear before|appears before|appeared before|centred on|centered on|focused on|focussed on|dealt with|deals with|devoted|turned to|speak|speaks|spoke|spoken|discuss|discussed|discusses|address|addressed|addresses|talked|talk", Sense::Speak, "Talk"),
    verb("take evidence|takes evidence|took evidence|take oral evidence|heard oral evidence|heard evidence|hears evidence|hears oral evidence|gave oral evidence|give evidence|gave evidence|gives evidence|testify|testified", Sense::Debate, "Hearing"),
    verb("debate|debates|debated", Sense::Debate, "Debate"),
    verb("send|sends|sent|inform|informs|informed|write|writes|wrote|written|reported", Sense::Send, ""),
    verb("submit|submits|submitted|tabled|table|tables", Sense::Submit, ""),
    verb("join|joins|joined|accede|acceded|accedes|become a member|became a member|becomes a member", Sense::Join, "Accession"),
    verb("invade|invaded|invades", Sense::Attack, "Invasion"),
    verb("attacked|attacks", Sense::Attack, "Attack"),
    verb("bombed|shelled", Sense::Attack, "Bombing"),
    verb("destroyed|blew up|blown up", Sense::Attack, "Destruction"),
    verb("captured|captures|recaptured|overran", Sense::Attack, "Capture"),
    verb("seized|seizes", Sense::Attack, "Seizure"),
    verb("sabotaged|severed", Sense::Attack, "Sabotage"),
    verb("celebrate|celebrates|celebrated", Sense::Sign, "Celebration"),
    verb("commemorate|commemorates|commemorated", Sense::Sign, "Commemoration"),
    verb("deposit|deposits|deposited|lodged", Sense::Submit, "Deposit"),
    verb("shot down", Sense::Attack, "Downing"),
    verb("sign|signs|signed", Sense::Sign, "Signing"),
    verb("adopt|adopts|adopted", Sense::Decide, "Adoption"),
    verb("endorse|endorsed|endorses", Sense::Decide, "Endorsement"),
    verb("approve|approved|approves", Sense::Decide, "Approval"),
    verb("ratify|ratified|ratifies", Sense::Decide, "Ratification"),
    verb("agree|agreed|agrees|decide|decided|decides|confirmed|vote|votes|voting|voted", Sense::Decide, ""),
    verb("appointed|appoint", Sense::Decide, "Appointment"),
    verb("announce|announced|announces", Sense::Announce, ""),
    verb("declare|declared|declares|proclaimed", Sense::Announce, "Declaration"),
    verb("unveiled", Sense::Announce, "Unveiling"),
    verb("offer|offered|offers", Sense::Offer, "Offer"),
    verb("propose|proposed|proposes", Sense::Offer, "Proposal"),
    verb("invite|invited|invites", Sense::Offer, "Invitation"),
    verb("promised|pledged|asked|requested|urged", Sense::Offer, ""),
    verb("took over|takes over|take over|taken over|took up his|took up her|took up its|took up their|takes up his|takes up her|takes up its|takes up their", Sense::Begin, ""),
    verb("set up|sets up|established|establishes|founded|created|creates|formed", Sense::Begin, "Establishment"),
    verb("inaugurated|inaugurates", Sense::Begin, "Inauguration"),
    verb("beginning|starting|begin|begins|began|begun|start|starts|started|resume|resumes|resumed|enter into force|entered into force|enters into force", Sense::Begin, "Start"),
    verb("open|opens|opened", Sense::Begin, "Opening"),
    verb("launch|launched|launches", Sense::Begin, "Launch"),
    verb("arrive|arrives|arrived", Sense::Begin, "Arrival"),
    verb("runs until|runs through|run until|lasts until|last until|lapse|lapses|lapsed|draw to a close|draws to a close|drew to a close|came to an end|comes to an end|come to an end|wrap up|wraps up|wrapped up", Sense::End, "End"),
    verb("dine|dines|dined|see each other|sees each other|saw each other|get together|gets together|got together", Sense::Meet, "Meeting"),
    verb("annexed|annexes|annex", Sense::Attack, "Annexation"),
    verb("end|ends|ended|expire|expires|expired|stopped|ceased|terminated", Sense::End, "End"),
    verb("complete|completed|completes", Sense::End, "Completion"),
    verb("close|closes|closed", Sense::End, "Closure"),
    verb("withdrew|withdrawn|withdraw|withdraws", Sense::End, "Withdrawal"),
    verb("frozen|suspended|suspend", Sense::End, ""),
    verb("extended|extends|renewed|renews", Sense::Decide, "Extension"),
    verb("hand over|hands over|handed over", Sense::Deliver, "Hand-over"),
    verb("deliver|delivers|delivered|transferred", Sense::Deliver, "Delivery"),
    verb("deploy|deployed|deploys", Sense::Deliver, "Deployment"),
    verb("flew to|flies to|flew into|fly to|stopped in|stops in|stopped over|calls at|called at|calling at|visit|visits|visited|travel|travels|travelled|traveled", Sense::Visit, "Visit"),
    verb("by phone|by telephone|phoned|telephoned", Sense::Call, "Call"),
    verb("receive|received|receives|welcomed|welcomes", Sense::Receive, "Reception"),
    verb("due|must|expected", Sense::Must, ""),
    verb("is|are|was|were|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|do|does|did|done|happen|happens|happened", Sense::Auxiliary, ""),
    verb("called|calls|run|runs|ran|fell|falls|rose|rises|left|leaves|clash|clashed|lies|lie|lay|won|wins|lost|loses|found|kept|keeps|paid|pays|bought|sold|broke|spent|spends|struck|sought|flew|fought|chose|serves|rotates|mark|marks|marked|succeed|succeeds|succeeded", Sense::Plain, ""),
    verb("tells|told|reiterated|reiterate|stands|stand|stood|consider|considered|continue|continued|continues|support|supported|supports|dominated|draw|drew|killed|said|says|say|reaffirmed|reaffirm|stressed|underlined|noted|remain|remains|remained|provide|provides|provided|make|makes|made|take|takes|took|taken|give|gives|gave|given|escorts|led|lead|leads|become|becomes|became|came|come|comes|went|go|goes|gone|set|sets|built|increase|increased|reached|reach|worked|work|works|report|reports|called on|expects|hopes|encourage|encourages|encouraged|urge|urges|commend|commends|commended|condemn|condemns|condemned|deplore|deplored|regret|regretted|recalled|follow|followed|follows|include|included|includes|look forward", Sense::Plain, ""),
];

#[rustfmt::skip]
static FUNCTIONS: &[(&str, Function)] = &[
    ("of|in|on|at|for|with|by|from|to|about|during|after|before|since|until|till|over|under|between|against|through|into|within|towards|via|upon|following|ahead|thanks|despite|amid", Function::Preposition),
    ("the|a|an|this|that|these|those|its|their|his|her|our|your|each|every|all|both|some|any|no", Function::Determiner),
    ("it|they|he|she|we|you|i|there|them|him|us|itself|themselves", Function::Pronoun),
    ("and|or|but|nor", Function::Conjunction),
    ("which|who|whose|whom|where|when|while|because|although|if|that|as|whereas|once", Function::Subordinator),
    ("also|not|yet|already|then|later|earlier|again|still|only|however|moreover|furthermore|additionally|informally|formally|recently|now|currently|subsequently|jointly|soon|just|so|almost|nearly|ever|never|today|yesterday|tomorrow|more|most", Function::Adverb),
];

#[rustfmt::skip]
static CUES: [(Cue, &List); super::vocabulary::CUES] = [
    (Cue::Day, list!("day")),
    (Cue::LastDay, list!("none")),
    (Cue::Now, list!("tonight")),
    (Cue::PartOfDay, list!("morning|afternoon|evening")),
    (Cue::Night, list!("evening|night|tonight")),
    (Cue::Since, list!("of|since|after|in|when|that|for")),
    (Cue::Meeting, list!("summit|meeting|ministerial|conference|talks|visit")),
    (Cue::Aside, list!("eve|margins|margin|sidelines|fringes|day")),
    (Cue::Than, list!("than")),
    (Cue::Like, list!("as|like")),
    (Cue::Member, list!("ally|member|allies|members")),
    (Cue::Parliament, list!("house|committee|parliament|senate|congress|chamber|commons|lords|bundestag|storting|folketing|riksdag|sejm")),
    (Cue::Rest, list!("others|other|rest|remaining")),
    (Cue::When, list!("when")),
];

#[rustfmt::skip]
static TELLING: &[(Kind, &List)] = &[
    (Kind::Ceremony, list!("wreath|wreaths|plaque|medal|medals|memorial|commemoration|commemorations|bestowed|anthem|credentials|monument|statue|tribute|tributes")),
    (Kind::Call, list!("telephone|phone|hotline|videolink|video-link")),
    (Kind::Motion, list!("motion|motions|no-confidence")),
    (Kind::Accession, list!("membership|accession")),
    (Kind::Conflict, list!("casualties|hostages|militants|rebels|gunmen|shelling|seizure|siege|clashes|fighting|injured|wounded|dead|warplanes|paratroopers|murdered|massacred")),
    (Kind::Debate, list!("mps|cross-examined|grilled|backbenchers|senators")),
    (Kind::Visit, list!("toured|tour|stay|stopover|inspected")),
    (Kind::Letter, list!("accounts|replies|reply|opinion|enclosed|correspondence|forwarded")),
    (Kind::Session, list!("ambassadors|talks")),
];
