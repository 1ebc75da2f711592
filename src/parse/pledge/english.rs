//! The acts of English.

use super::act::{Act, Row, Words};
use crate::list;
use crate::text::list::List;
use Act::*;

/// What is confirmed, repeated or kept when that binds.
const COMMITMENTS: &str = "commitment|pledge|decision|declaration|agreement|promise|support|target|guideline|undertaking|\
     resolve|determination|readiness|intention|article|open|offer|contribution|ambition|never|@to|@amount|@inner";
/// What a party extends or widens.
const EFFORTS: &str = "contribution|support|mission|deployment|mandate|operation|presence|training|participation|\
     assistance|budget|funding|spending|sanctions|detachment|battlegroup|programme|patrol|policing|rotation|advice|aid|effort|cooperation|advisory|it|this|that|@sum|@goods";
/// What is given when giving binds.
pub(super) const GIFT: &List = list!(
    "contribution|support|package|aid|assistance|fund|coalition|mission|operation|unit|brigade|\
     battalion|battlegroup|money|funding|ammunition|training|equipment|troops|programme|program|initiative|sanction|\
     reinforcement|presence|increase|deployment|extension|closure|withdrawal|@amount|@goods",
);
/// Goods and people that states give, for the test `@goods`; a compound counts by its end.
pub(super) const GOODS: &List = list!(
    "icebreaker|icebreakers|satellite|satellites|sensor|sensors|interceptor|interceptors|frigate|frigates|ship|ships|vessel|vessels|minehunter|minehunters|submarine|submarines|\
     battalion|battalions|company|companies|brigade|brigades|squadron|squadrons|platoon|division|unit|units|detachment|\
     troops|soldiers|forces|personnel|instructors|trainers|advisers|advisors|officers|staff|posts|marines|tanks|vehicles|\
     missiles|system|systems|ammunition|shells|drones|howitzers|aircraft|jets|fighters|helicopters|f-16s|f-35s|patriots|\
     battery|batteries|radar|radars|headquarters|centre|center|office|hub|training|mission|command|lead|contribution|\
     support|aid|assistance|package|fund|generators|equipment|capabilities|weapons|hospital|team|battlegroup|battlegroups|\
     reinforcements|minehunter|minehunters|minesweeper|minesweepers|destroyer|destroyers|corvette|corvettes|cruiser|carrier|tanker|tankers|helicopter|tank|\
     drone|howitzer|missile|launcher|launchers|line|depot|depots|base|bases|artillery|gun|guns|rockets|mortars|ambulances|bridges|pilots|medics|engineers|specialists|\
     rangers|sailors|airmen|rotation|rotations|corps|hospitals|transformers|fuel|clothing|air-defence|armour|bombers|garrison",
);

/// The lists that rows name as what they need.
pub(super) const LISTS: &[(&str, &str)] = &[("@commitments", COMMITMENTS), ("@efforts", EFFORTS)];

/// The rows: the act, then with, present, past, participle, joined, joined past and needs, divided by `;`.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    // Promises.
    (Promise, ";pledge|pledges|promise|promises|vow|vows|guarantee|guarantees;pledged|promised|vowed|guaranteed;;pledging|promising;;"),
    (Promise, ";swear|swears|assure|assures|reassure;swore|assured|reassured;sworn;;;@to|@inner|@that&will|@that&would"),
    (Reaffirm, ";assure|assures|reassure|reassures;assured|reassured;;;;@that&commitment|of&commitment|of&support"),
    (Reaffirm, ";keep|keeps|fulfil|fulfils|fulfill|fulfills;kept|met|fulfilled|honoured|honored;kept|met|fulfilled|honoured|honored;;;promise|pledge|commitment|undertaking"),
    (Reaffirm, "up;live|lives;lived;;;;promise|pledge|commitment|obligation|word"),
    (Reaffirm, ";discharge|discharges|redeem|redeems;discharged|redeemed;;;;promise|pledge|commitment|undertaking|obligation"),
    (Promise, "word|pledge;give|gives;gave;given;;;@to|@inner|@that&will|@that&would"),
    (Promise, ";undertake|undertakes;undertook;undertaken;;;@to"),
    (Promise, "to|themselves|itself|ourselves|himself|herself;commit|commits;committed;;;;@to|@inf|@amount|themselves|itself|ourselves|himself|herself|@goods|@ing|@denied"),
    (Promise, ";;committed;;;;@amount"),
    (Promise, "itself|themselves|ourselves|himself|herself|myself;bind|binds|oblige|obliges|engage|engages|pledge|pledges|take|takes;bound|obliged|engaged|pledged|took;bound|obliged|engaged|pledged|taken;;;@to|@sum"),
    (Promise, "to;engage|engages|elect|elects|contract|contracts;engaged|elected|contracted;;;;@inf"),
    (Promise, "commitment|commitments|undertaking|undertakings|promise|promises|assurance|assurances|guarantee|guarantees;make|makes|give|gives|offer|offers;made|gave;given;;;"),
    // Announcements.
    (Announce, "statement|declaration|communiqué;issue|issues;issued;;;;deployment|increase|expansion|creation|establishment|extension|delivery|withdrawal|stationing"),
    (Announce, "clear;make|makes;made;;;;@that&will|@that&would"),
    (Announce, ";announce|announces|unveil|unveils|outline|outlines;announced|unveiled;;announcing|unveiling;;@gift"),
    (Announce, ";present|presents|reveal|reveals|launch|launches;presented|revealed|launched;;;;package&@money|contribution&@money|donation&@money|programme&@money"),
    (Call, ";expect|expects;expected;;;;@to&@whom"),
    (Announce, ";intend|intends|plan|plans|expects|expect;;;planning|intending|preparing;;@to|@inner"),
    (Offer, ";signal|signals|indicate|indicates|hint|hints;signalled|signaled|indicated|hinted;;;;that&could&@goods"),
    (Announce, ";aim|aims;aimed;;aiming;;@to&@share|@to&guideline|@to&target|@to&@shall|for&@share"),
    // Offers and proposals.
    (Offer, ";offer|offers|volunteer|volunteers;offered|volunteered;;offering|volunteering;;"),
    (Offer, "table;put|puts|place|places;put|placed;;;;@sum|@goods"),
    (Offer, "ready;stand|stands;stood;;;;"),
    (Offer, "prospect;hold|holds|raise|raises;held|raised;;;;@sum|@goods|@to"),
    (Offer, "readiness|willingness;signal|signals|express|expresses|declare|declares|indicate|indicates;signalled|signaled|expressed|declared|indicated;;;;@to"),
    (Offer, ";willing|prepared|ready|position|happy|glad|pleased;;;;;@to"),
    (Propose, ";propose|proposes|suggest|suggests|float|floats;proposed|suggested|floated;;;;@to|@sum|@gift"),
    (Propose, "forward;put|puts;put;;;;@sum|@gift"),
    // Agreements.
    (Agree, ";agree|agrees;agreed;;;;@to|@sum|plan|roadmap|package|programme|target|pledge|guideline|concept|measures|increase|expansion|extension|@inner|on|@that&should|@that&would|@that&will"),
    (Agree, ";decide|decides;decided;;;;@to|@inner|@that&should|@that&would|@that&will"),
    (Agree, ";endorse|endorses;endorsed;;;;plan|plans|concept|package|strategy|roadmap|initiative|guidance|policy|framework"),
    (Agree, ";invite|invites;invited;;;;@to&accession|@to&member|@to&membership|@to&partnership"),
    (Agree, ";;established|created|launched;;;;@perfect&@gift|@perfect&@goods"),
    (Agree, ";;;;launching|establishing|creating;;@gift"),
    (Agree, ";vote|votes;voted;;;;@to"),
    (Agree, "bill|law|act|resolution|budget;pass|passes;passed;;;;@sum|@share|@to|increase"),
    (Agree, ";task|tasks|mandate|mandates|instruct|instructs|direct|directs;tasked|mandated|instructed|directed;;;;with|@to"),
    (Agree, "target|targets|goal|goals|objective|deadline|course;set|sets|fix|fixes;set|fixed;;;;@sum|of|to|for"),
    (Agree, "deal|agreement|contract|pact|accord|declaration|treaty|memorandum|protocol|protocols;sign|signs|conclude|concludes|strike|strikes|ink;signed|concluded|struck|inked;;;;@to|@sum|on|for|with|accession"),
    (Agree, ";clear|clears|authorise|authorises|authorize|authorizes|greenlight;cleared|authorised|authorized|greenlit;;;;delivery|deliveries|transfer|export|sale|deployment|use|mission|package|@sum|@goods"),
    (Agree, "up;sign|signs|team|teams;signed|teamed;;;;to|for"),
    (Agree, "name|names|signature|signatures;put|puts;put;;;;to"),
    (Agree, ";order|orders;ordered;ordered;ordering;;@amount"),
    (Agree, ";join|joins;joined;;joining;;coalition|initiative|consortium|programme|project|pledge|declaration"),
    (Agree, ";back|backs;backed;;;;@sum|target|pledge|increase|rise|package|deployment"),
    (Agree, ";lift|lifts|drop|drops|withdraw|withdraws;lifted|dropped|withdrew;lifted|dropped|withdrawn;lifting|dropping|withdrawing;;veto|objection|block|hold|reservation|caveat|restriction"),
    (Agree, ";resolve|resolves;resolved;;;;@to|@that&should|@that&would|@that&will"),
    (Agree, "to;consent|consents|assent|assents;consented|assented;;;;"),
    (Agree, "to;accede|accedes|yield|yields|bow|bows;acceded|yielded|bowed;;;;request|demand|appeal|target|proposal|plan"),
    (Agree, "along;go|goes;went;gone;;;target|plan|proposal|pledge|guideline|request|@sum|@to"),
    (Agree, "up|off;sign|signs;signed;;;;@to|@sum|on"),
    (Agree, "light|go-ahead|nod|blessing;give|gives;gave;given;;;to|for"),
    (Agree, "agreement;reach|reaches|bring|brings|secure|secures;reached|brought|secured;;;;@to|@sum|on"),
    (Agree, ";approve|approves|adopt|adopts|accept|accepts;approved|adopted|accepted;;;;target|pledge|guideline|package|commitment|requirement|recommendation|increase|plan|plans|concept|deployment|mission|reinforcement|extension|expansion|creation|establishment|dispatch|programme|program|programs|amendment|@sum"),
    // Commitments said again.
    (Reaffirm, ";reaffirm|reaffirms|reconfirm|reconfirms|reiterate|reiterates|affirm|affirms|confirm|confirms|endorse|endorses|renew|renews|uphold|upholds|restate|restates|recommit|recommits|repeat|repeats;reaffirmed|reconfirmed|reiterated|affirmed|confirmed|endorsed|renewed|upheld|restated|recommitted|repeated;;reaffirming|reiterating|renewing|affirming;;@commitments"),
    (Reaffirm, ";reaffirm|reaffirms|reiterate|reiterates|repeat|repeats|confirm|confirms|affirm|affirms;reaffirmed|reiterated|repeated|confirmed|affirmed;;;;@that&will|@that&would"),
    (Reaffirm, "by|to;stand|stands|abide|abides|stick|sticks|hold|holds;stood|abided|stuck|held;;;;long|commitment|pledge|decision|promise|guideline|target|agreement|what|word|offer|declaration"),
    (Reaffirm, "committed;remain|remains|stay|stays;remained;;;;"),
    (Reaffirm, "ourselves|themselves|itself;rededicate|rededicates|recommit|recommits|rebind;rededicated|recommitted;;;;to"),
    (Reaffirm, ";declare|declares|state|states|underline|underlines|stress|stresses;declared|stated|underlined|stressed;;;;that&irreversible|that&never"),
    (Reaffirm, "behind;stand|stands|rally|rallies;stood|rallied;;;;"),
    (Reaffirm, "weight;throw|throws;threw;thrown;;;behind"),
    (Reaffirm, "true|faithful;remain|remains|stay|stays;remained|stayed;;;;to"),
    (Reaffirm, ";honour|honours|honor|honors;;;;;commitment|pledge|promise|agreement|obligation"),
    (Reaffirm, "open;remain|remains|stay|stays;remained|stayed;;;;door"),
    (Reaffirm, "open;keep|keeps;kept;;;;door"),
    (Reaffirm, ";determined;;;;;@to"),
    (Reaffirm, "steadfast|unwavering|resolute|firm;remain|remains|stay|stays|stand|stands;remained|stayed|stood;;;;support|commitment|resolve|solidarity"),
    (Reaffirm, ";;ironclad|unwavering|unshakeable|unbreakable|rock-solid;;;commitment|support|resolve|solidarity|pledge|bond"),
    (Reaffirm, ";stand|stands;stood;;;;offer&still|pledge&still|commitment&still|target&still|promise&still|invitation&still|guarantee&still"),
    (Reaffirm, "good;make|makes;made;;;;promise|pledge|commitment|offer"),
    (Reaffirm, "to;continue|continues;;;;;@later"),
    (Reaffirm, "on;deliver|delivers;delivered;;;;promise|pledge|commitment"),
    (Reaffirm, "on;go;;;;;support|aid|assistance|training|@goods"),
    // Calls.
    (Call, "on|upon|for;call|calls;called;;calling;;"),
    (Call, "for;appeal|appeals;appealed;;appealing;;"),
    (Call, ";;told|ordered;;;;@passive&@to"),
    (Call, ";insist|insists;insisted;;insisting;;@bare"),
    (Call, "until;have|has;;;;;@to&@date"),
    (Call, ";must;;;;;@duty"),
    (Call, ";warn|warns;warned;;;;not&@to"),
    (Call, "until;give|gives;gave;given;;;@to"),
    (Call, "for;press|presses|push|pushes;pressed|pushed;;;;@goods|@sum|plan|increase|withdrawal|ceasefire|release|presence"),
    (Call, "for;ask|asks|plead|pleads|lobby;asked|pleaded;;;;@asks|plan|plans|commitment|pledge"),
    (Call, ";ask|asks|implore|implores|beg|begs;asked|implored|begged;;;;@asks"),
    (Call, ";exhort|exhorts|admonish|admonishes|summon|summons|challenge|challenges|enjoin|enjoins|entreat|entreats|oblige|obliges|compel|compels;exhorted|admonished|summoned|challenged|enjoined|entreated|obliged|compelled;;;;@to"),
    (Call, ";request|requests;requested;;;;@to|@asks"),
    (Call, ";;required;;;;@passive&@to"),
    (Call, ";urge|urges;urged;;urging;;"),
    (Call, "to;appeal|appeals;appealed;;;;"),
    (Call, ";press|presses|demand|demands;pressed|demanded;;;;@to|that|withdrawal|stop|end|release|access|compliance|ceasefire|halt|@inner"),
    (Call, ";invite|invites;invited;;;;@to"),
    (Call, ";encourage|encourages;encouraged;;;;@to"),
    // Money.
    (Allocate, "up|forward;put|puts;put;;putting;;@sum"),
    (Allocate, "aside;set|sets;set;;;;@sum|money|funds"),
    (Give, "disposal;put|puts|place|places;put|placed;put|placed;putting|placing;;at"),
    (Allocate, "available;make|makes;made;;;;@sum|money|funds|@goods"),
    (Allocate, "bill|cost|costs|tab|expense|expenses;foot|foots|cover|covers|bear|bears|meet|meets|pick|picks;;covered|borne|met|footed;covering|bearing|meeting|footing;;@later|@sum"),
    (Allocate, ";cover|bear;;covered|borne;;;@shall&shortfall|@shall&deficit|@shall&gap|@shall&difference|@shall&cost"),
    (Allocate, "for;pay|pays;paid;;paying;;@later|@goods"),
    (Allocate, "with|up;come|comes|follow|follows;came|followed;;;;@sum"),
    (Allocate, "forward;bring|brings;brought;;bringing;;@share"),
    (Allocate, "forward;come|comes;came;;coming;;@sum"),
    (Allocate, "aside;;;;setting|putting;;@sum"),
    (Allocate, "available;;;;making;;@sum|@goods"),
    (Allocate, "in|into;put|puts|buy|buys|pump|pumps|plough|ploughs|inject|injects|chip|chips|pour|pours;put|pumped|ploughed|injected|chipped;;putting|pumping|injecting|pouring;;@sum"),
    (Allocate, ";devote|devotes|dedicate|dedicates|assign|assigns|release|releases|disburse|disburses|channel|channels|grant|grants|award|awards|appropriate|budget|budgets|reserve|reserves|transfer|transfers|unlock|unlocks;devoted|dedicated|assigned|released|disbursed|channelled|granted|awarded|appropriated|budgeted|reserved|transferred|unlocked;;devoting|dedicating|assigning|releasing|disbursing|granting|awarding|reserving|transferring|allocating|earmarking|investing|spending|paying|adding|committing;;@sum|share&budget|part&budget"),
    (Allocate, ";allocate|allocates|earmark|earmarks|invest|invests|spend|spends|commit|commits|add|adds|pay|pays;allocated|earmarked|invested|added|paid|spent;;;;@sum"),
    (Allocate, ";allocate|allocates|earmark|earmarks|assign|assigns|designate|designates;allocated|earmarked|assigned|designated;;allocating|earmarking|assigning;;@goods"),
    (Allocate, ";double|doubles|triple|triples|raise|raises|increase|increases|boost|boosts|lift|lifts;doubled|tripled|raised|increased|boosted|lifted;;doubling|tripling|raising|increasing|boosting|lifting;;@sum|contribution|spending|budget|support|number|presence|production|share|aid|assistance|stocks|contingent|force|@goods"),
    (Allocate, "to;go|amount|amounts;;;;;@sum"),
    // Gifts.
    (Give, "over;take|takes|hand|hands|turn|turns;handed|turned;handed|turned;taking|handing|turning;;@later|@goods"),
    (Give, "from;receive|receives|get|gets;received|got;;receiving|getting;;@given"),
    (Give, "from;come|comes;came;;coming;;@sum|@shall&@amount|more&@amount|further&@amount|another&@amount|additional&@amount|@shall&sum|@shall&money|@shall&fund|@shall&rest"),
    (Give, "to;grow|grows|rise|rises|expand|expands|swell|swells;;;growing|rising|expanding;;@counted&@goods"),
    (Give, ";add|adds;;;adding;;@shall&@goods"),
    (Give, "contribution|contributions|donation|donations;make|makes;;;making;;@shall"),
    (Give, "as;act|serve;;;acting|serving;;@later"),
    (Give, "standby|stand-by|alert|notice|readiness;put|puts|place|places|hold|holds|keep|keeps;;put|placed|held|kept;putting|placing|holding|keeping;;@amount&@shall|@goods&@shall|@amount&@ongoing|@goods&@ongoing|@perfect&@goods"),
    (Give, ";begin|start;;;beginning|starting;;@shall&deployment|@shall&deliver|@shall&training"),
    (Extend, "on|out;carry;;;;;@shall"),
    (Give, "up|out;draw|draws|set|sets|stand|stands|roll|rolls;;drawn|set|stood|rolled;setting|drawing|standing|rolling;;@later"),
    (Give, "part;take;;;taking;;@later"),
    (Give, "lead|command|charge;take|takes|assume|assumes;;;taking|assuming;;@later"),
    (Give, "lead|command|charge;assume|assumes;;;;;"),
    (Give, ";;;planned|scheduled|foreseen|envisaged;;;deployment&@date|delivery&@date|@goods&@date|arrival&@date"),
    (Give, ";provide|provides|deliver|delivers|contribute|contributes|donate|donates|supply|supplies|give|gives;provided|delivered|contributed|donated|supplied|gave;given;providing|delivering|contributing|donating|supplying|giving;;@given"),
    (Give, ";dispatch|dispatches|ship|transfer|transfers|donate|lease|leases|loan|loans|gift|gifts|commit|commits|pledge;dispatched|shipped|transferred|leased|loaned;;dispatching|shipping|transferring|leasing|loaning|committing;;@given"),
    (Give, ";replace|repair|refurbish|equip|arm|furnish|procure|produce|manufacture|build|construct|expand|reinforce|augment|upgrade|modernise|modernize|base|rotate|preposition|retain|fly|operate|command|chair|participate|join|advise|mentor|escort|patrol|police|guard|protect|store|stockpile|replenish|refill|restock|treat|share|return;;built|purchased|repaired|replaced|refurbished|procured|upgraded|reinforced|based|prepositioned|replenished|restocked;replacing|building|reinforcing|upgrading|rotating|expanding;;@later"),
    (Give, ";deploy|deploys|station|stations|train|trains|buy|buys|purchase|purchases|fund|funds|finance|finances|field|fields|host|hosts|open|opens|lend|lends|move|moves|place|places;;deployed|stationed;placing|building|constructing|procuring|replacing|upgrading|reinforcing|deploying|stationing|training|buying|purchasing|funding|financing|hosting|opening|lending|moving;;@given"),
    (Give, ";arrive|arrives|join|go|keep|keeps|assign|assigns|man|fill|fills|comprise|number;;filled;filling;;@counted|@shall&@goods&@date"),
    (Give, ";stay|stays|remain|remains;;;;;@counted|@shall&@goods|@goods&@date"),
    (Extend, "until;run|continue;;;;;@shall&mission|@shall&operation|@shall&deployment|@shall&mandate"),
    (Give, ";serve|support|assist|help|prepare|develop|establish|launch|strengthen|lead;;;;;@later"),
    (Send, ";send|sends|submit|submits|present|presents;sent;submitted|presented;sending|submitting;;@paper|@given"),
    (Inform, ";write;wrote;written;;;@kamer|@shall&@date"),
    (Inform, ";report|inform|update;;;;;@later"),
    (Inform, ";brief|notify|consult|testify|appear|apprise|answer|reply|keep;;briefed|informed|updated|notified|consulted|kept;briefing;;@kamer"),
    (Inform, ";respond|reply;;;;;report|committee|inquiry|recommendation|@kamer"),
    (Send, ";introduce|table;;introduced|tabled;introducing|tabling;;bill|legislation"),
    (Inform, "back;come|report|revert;;;;;@later"),
    (Inform, "know;let;;;;;@kamer|him&@shall|her&@shall|them&@shall"),
    (Inform, ";;answered|communicated;;;petition&@shall|question&@shall|decision&@shall&@date"),
    (Follow, ";follow|come|appear;;;;;paper&@shall|report&@shall|statement&@shall|letter&@shall|answer&@shall|reply&@shall"),
    (Inform, ";publish|release;;published|released;;;@paper&@later|strategy&@shall"),
    (Inform, "to;return|revert;;;;;@paper&@later|@kamer"),
    (Send, "to|before;go|come;;;;;bill&@shall|legislation&@shall|@paper&@kamer&@shall"),
    (Send, ";table;;tabled;;;plan&@shall|proposal&@shall"),
    (Send, "forward;bring;;brought;bringing;;plan|bill|legislation|proposal|strategy|paper"),
    (Do, "sure;make;;;making;;@shall"),
    (Send, "before|in|to;lay|lays|bring|brings|place|places|put;;laid|brought|placed|put;laying|bringing|placing;;@kamer|@paper&@date|proposals&@date"),
    (Inform, "with;share|shares;;shared;sharing;;@kamer"),
    (Extend, ";extend|extends|prolong|prolongs|maintain|maintains|expand|expands;extended|prolonged|expanded;;extending|prolonging|expanding;;@efforts"),
    (Extend, "up;step|steps|ramp|ramps|scale|scales|beef|speed;stepped|ramped|scaled|beefed;;stepping|ramping|scaling|beefing;;@efforts"),
    (Extend, ";continue|continues|sustain|sustains|deepen|deepens|broaden|broadens|widen|widens|intensify|intensifies|renew|renews|strengthen|strengthens|enhance|enhances;continued|deepened|broadened|widened|intensified|renewed;;continuing|sustaining|deepening|broadening|intensifying|renewing;;mandate|mission|deployment|rotation|advice|patrol|patrols|@later"),
    (Do, ";issue;;issued;;;@shall&invitation"),
    (Do, "to;bring;;brought|cut|scaled;;;@shall&@date"),
    (Extend, ";;;secured|assured|guaranteed;;;funding&@date"),
    (Extend, "strength|level;bring;;brought;;;@shall"),
    (Do, ";review|attain|reassess;;reviewed;;;@shall&@date"),
    (Do, "out;carry;;carried;;;@shall"),
    (Receive, ";receive|get;;received;;;@paper&@kamer|figures&@kamer|answer&@kamer|details&@kamer|list&@kamer"),
    (Extend, ";leave|keep;;left|kept;leaving|keeping;;@shall&@goods&@date|@shall&@goods&long"),
    (Give, "to;pass|passes|fall|falls|devolve|devolves;;;;;responsibility|command|lead"),
    (Give, ";follow;;;;;@shall&@amount"),
    (Do, ";cease|stop|halt|waver|falter|relent|weaken|slacken|wane|diminish;;;;;@not"),
    (Do, ";create|waive|reopen|restart|relocate|reform|update|streamline|standardise|standardize|harmonise|harmonize|abolish|scrap|repeal|enact|pursue|speed|prioritise|prioritize|deter|counter|combat|tackle|mobilise|mobilize|activate|pool|complete|finish|conclude|ensure|secure|oversee|monitor|integrate|ratify|respond|react|retaliate|lift|impose|suspend|halt|cease|stop|phase|disband|dismantle|redeploy|introduce|implement|finalise|finalize|convene|appoint|nominate|recognise|recognize|cooperate|close|end|withdraw|reduce|cut|scale|accelerate|adapt|enforce|uphold|honour|honor|resume|remove|ban|revise|protect|defend|exchange|proceed|merge;;completed|terminated|ended|concluded|finalised|finalized|established|created|launched|ratified|lifted|imposed|suspended|halted|disbanded|introduced|implemented|withdrawn|reduced|accelerated|revised;withdrawing|suspending|halting|accelerating|imposing;;@shall"),
    (Extend, ";;;maintained|retained|preserved|upheld;;;@shall"),
    (Extend, ";reduce|withdraw|cut|end|leave|abandon;;reduced|withdrawn;;;@not"),
    (Refuse, "plans|plan|wish|desire;have|has;had;;;;@denied&@to&@speaker|@denied&of&@speaker"),
    (Refuse, "intention;have|has;had;;;;@denied&@to&@party|@denied&of&@party"),
    (Refuse, ";unable|unwilling|reluctant;;;;;@to"),
    (Refuse, "negative;answer|answers|reply|replies|respond|responds;answered|replied|responded;;;;"),
    (Refuse, ";support|supports|adopt|adopts;supported|adopted;;;;@denied"),
    (Refuse, "against;decide|decides|vote|votes;decided|voted;;;;"),
    (Refuse, ";block|blocks|veto|vetoes|oppose|opposes;blocked|vetoed|opposed;;;;plan|proposal|decision|deployment|accession|membership|increase|statement|extension|agreement|treaty|export|re-export|transfer|delivery|sale|aid|package|funding|@goods"),
    (Refuse, "consent|approval|agreement;withhold|withholds;withheld;withheld;;;"),
    (Refuse, "from;abstain|abstains;abstained;;;;"),
    (Refuse, "away;stay|stays|remain|remains|shy|shies;stayed|remained|shied;;;;from"),
    (Refuse, "down;pin;;pinned;;;@denied"),
    (Refuse, ";draw;;drawn;;;@denied"),
    (Refuse, "no;say|says;said;;;;@denied&to"),
    (Refuse, "out;keep|keeps|stay|stays;kept|stayed;;;;of"),
    (Refuse, ";stop|stops|halt|halts|suspend|suspends|freeze|freezes|cancel|cancels;stopped|halted|suspended|froze|cancelled;stopped|halted|suspended|frozen|cancelled;;;aid|support|assistance|contribution|deliveries|funding|export|participation"),
    (Refuse, "down;turn|turns;turned;;;;"),
    (Refuse, ";decline|declines|refuse|refuses;declined|refused;;;;@to"),
    (Refuse, ";reject|rejects;rejected;;;;recommendation|link|cap|proposal|request|offer|demand|idea|increase|@goods"),
    (Refuse, ";withdraw|withdraws;withdrew;withdrawn;;;offer|pledge|commitment|support|contribution"),
    (Refuse, "out;rule|rules|opt|opts|pull|pulls|back|backs;ruled|opted|pulled|backed;;;;"),
    (Reach, ";course|track;;;;;@to"),
    (Reach, ";course|track;;;;;@sum"),
    (Reach, "to|towards;grow|grows|rise|rises|climb|climbs|go|get|move|moves|return|returns;;;growing|rising|climbing|moving;;@share"),
    (Reach, ";reach|reaches|meet|meets|hit|hits|exceed|attain|attains|achieve|achieves;;;reaching|meeting|hitting|exceeding;;@share|guideline|benchmark"),
];

/// Adverbs between who acts and the verb.
pub(super) const ADVERBS: &List =
    list!("now|still|therefore|thus|further|firmly|fully|hereby|again|once|more|today|meanwhile|accordingly");
/// Singular words for who acts, before a verb in -s.
pub(super) const SUBJECTS: &List = list!(
    "he|she|it|government|cabinet|minister|ministry|department|administration|council|secretary|president|chancellor|premier|\
     alliance|nation|country|ally|party|delegation|coalition|commission|union|army|navy|colleague|counterpart",
);

/// Forms in -s that are no nouns too, before which any noun is who acts.
pub(super) const SINGULAR: &List = list!(
    "passes|falls|urges|enjoins|obliges|compels|requires|invites|encourages|asks|insists|exhorts|binds|stands|comes|goes|grows|rises|climbs|remains|stays|reaffirms|accepts|rejects|agrees|decides|intends|expects|undertakes|commits|approves|adopts|proposes|confirms|declines|refuses"
);

/// The small words.
pub(super) const WORDS: Words = Words {
    future: list!("will|shall|we'll|they'll|i'll|he'll|she'll|it'll"),
    perfect: list!("has|have|had|we've|they've|i've"),
    passive: list!("is|are|was|were|been|be|being|we're|they're|i'm|it's|he's|she's"),
    modal: list!(
        "would|could|may|might|should|must|can|cannot|ought|hopes|hope|wants|want|asked|asks|expected|likely",
    ),
    negation: list!("not|no|never|nothing|cannot|neither|nor"),
    content: list!("that|to"),
    embedded: list!("once|how|whether|if|when|why|until|unless|because|although"),
    relative: list!("which|who|whose|whom|where"),
    joining: list!("and|but|or|while|whereas"),
    prepositions: list!(
        "of|to|from|with|by|for|in|on|at|into|against|under|between|among|about|over|via|during|including|\
                   within|without|upon|alongside|like|despite|since|through|towards|as",
    ),
    ends: list!(",|;|:|(|)|."),
    parliament: list!(
        "parliament|library|member|members|committee|house|houses|congress|senate|commons|bundestag|mps|peers|lords|folketing|storting|riksdag|sejm|lawmakers|deputies|legislators",
    ),
    papers: list!(
        "letter|report|review|account|overview|note|response|plan|assessment|evaluation|memorandum|proposal",
    ),
    new: list!("extra|additional|new|more|further|second|third|permanent|temporary"),
    until: list!("beyond|by|before|until|till|within|from|later|still|ahead|for|over"),
};
