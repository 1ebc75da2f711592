//! Names of states, cities, regions, institutions and groups, as data.
//!
//! A line holds the Dutch name, the English name, further names and adjectives, divided by `;`. Further
//! names and adjectives are in small letters, divided by `|`.

use crate::list;
use crate::text::list::List;

/// The lines of a table: Dutch name, English name, further names, adjectives.
pub type Table = &'static str;

/// States: the members of NATO, its partners, and those that reports on NATO speak of.
pub const STATES: Table = "\
Nederland;the Netherlands;netherlands|koninkrijk der nederlanden|holland;nederlands|nederlandse|dutch
België;Belgium;belgie;belgisch|belgische|belgian
Luxemburg;Luxembourg;;luxemburgs|luxemburgse
Duitsland;Germany;bondsrepubliek duitsland;duits|duitse|german
Frankrijk;France;;frans|franse|french
Verenigd Koninkrijk;the United Kingdom;het vk|vk|uk|the uk|groot-brittannië|great britain|britain|united kingdom|engeland;brits|britse|british
Ierland;Ireland;;iers|ierse|irish
Verenigde Staten;the United States;vs|de vs|us|usa|the us|amerika|united states|verenigde staten van amerika;amerikaans|amerikaanse|american|u.s.
Canada;Canada;;canadees|canadese|canadian
Denemarken;Denmark;;deens|deense|danish
Noorwegen;Norway;;noors|noorse|norwegian
IJsland;Iceland;ijsland;ijslands|ijslandse|icelandic
Zweden;Sweden;;zweeds|zweedse|swedish
Finland;Finland;;fins|finse|finnish
Estland;Estonia;;ests|estse|estisch|estische|estonian
Letland;Latvia;;lets|letse|latvian
Litouwen;Lithuania;;litouws|litouwse|lithuanian
Polen;Poland;;pools|poolse|polish
Tsjechië;the Czech Republic;czechia|czech republic|tsjechische republiek;tsjechisch|tsjechische|czech
Slowakije;Slovakia;;slowaaks|slowaakse|slovak
Slovenië;Slovenia;;sloveens|sloveense|slovenian
Hongarije;Hungary;;hongaars|hongaarse|hungarian
Oostenrijk;Austria;;oostenrijks|oostenrijkse|austrian
Zwitserland;Switzerland;;zwitsers|zwitserse|swiss
Italië;Italy;;italiaans|italiaanse|italian
Spanje;Spain;;spaans|spaanse|spanish
Portugal;Portugal;;portugees|portugese|portuguese
Griekenland;Greece;;grieks|griekse|greek
Turkije;Türkiye;turkey|turkiye;turks|turkse|turkish
Cyprus;Cyprus;;cypriotisch|cypriotische|cypriot
Malta;Malta;;maltees|maltese
Bulgarije;Bulgaria;;bulgaars|bulgaarse|bulgarian
Roemenië;Romania;;roemeens|roemeense|romanian
Albanië;Albania;;albanees|albanese|albanian
Kroatië;Croatia;;kroatisch|kroatische|croatian|croat
Montenegro;Montenegro;;montenegrijns|montenegrijnse|montenegrin
Noord-Macedonië;North Macedonia;macedonië|macedonia;macedonisch|macedonische|noord-macedonisch|noord-macedonische|macedonian|north macedonian
Bosnië en Herzegovina;Bosnia and Herzegovina;bosnië-herzegovina|bosnië|bosnia;bosnisch|bosnische|bosnian
Servië;Serbia;;servisch|servische|serbian
Kosovo;Kosovo;;kosovaars|kosovaarse|kosovar
Moldavië;Moldova;moldova;moldavisch|moldavische|moldovan
Oekraïne;Ukraine;oekraine;oekraïens|oekraïense|ukrainian
Rusland;Russia;russische federatie|russian federation;russisch|russische|russian
Sovjet-Unie;the Soviet Union;soviet union|sovjetunie;soviet|sovjet
Belarus;Belarus;wit-rusland;belarussisch|belarussische|wit-russisch|wit-russische|belarusian
Georgië;Georgia;;georgisch|georgische|georgian
Armenië;Armenia;;armeens|armeense|armenian
Azerbeidzjan;Azerbaijan;;azerbeidzjaans|azerbeidzjaanse|azerbaijani
Afghanistan;Afghanistan;;afghaans|afghaanse|afghan
Irak;Iraq;;iraaks|iraakse|iraqi
Iran;Iran;;iraans|iraanse|iranian
Syrië;Syria;;syrisch|syrische|syrian
Israël;Israel;;israëlisch|israëlische|israeli
Jordanië;Jordan;;jordaans|jordaanse|jordanian
Libanon;Lebanon;;libanees|libanese|lebanese
Egypte;Egypt;;egyptisch|egyptische|egyptian
Libië;Libya;;libisch|libische|libyan
Tunesië;Tunisia;;tunesisch|tunesische|tunisian
Marokko;Morocco;;marokkaans|marokkaanse|moroccan
Mali;Mali;;malinees|malinese|malian
Somalië;Somalia;;somalisch|somalische|somali
Soedan;Sudan;;soedanees|soedanese|sudanese
Jemen;Yemen;;jemenitisch|jemenitische|yemeni
Verenigde Arabische Emiraten;the United Arab Emirates;emiraten|emirates|uae|vae;emirati|emiratisch|emiratische
Koeweit;Kuwait;;koeweits|koeweitse|kuwaiti
Algerije;Algeria;;algerijns|algerijnse|algerian
Mauritanië;Mauritania;;mauritaans|mauritaanse|mauritanian
Colombia;Colombia;;colombiaans|colombiaanse|colombian
Kazachstan;Kazakhstan;;kazachs|kazachse|kazakh
Oezbekistan;Uzbekistan;;oezbeeks|oezbeekse|uzbek
Kirgizië;Kyrgyzstan;;kirgizisch|kirgizische|kyrgyz
Tadzjikistan;Tajikistan;;tadzjieks|tadzjiekse|tajik
Saoedi-Arabië;Saudi Arabia;saudi-arabië;saoedisch|saoedische|saudi
Qatar;Qatar;;qatarees|qatarese|qatari
Pakistan;Pakistan;;pakistaans|pakistaanse|pakistani
India;India;;indiaas|indiase|indian
China;China;volksrepubliek china;chinees|chinese
Taiwan;Taiwan;;taiwanees|taiwanese
Japan;Japan;;japans|japanse|japanese
Zuid-Korea;South Korea;republic of korea|republiek korea;zuid-koreaans|zuid-koreaanse|south korean|korean
Noord-Korea;North Korea;dprk;noord-koreaans|noord-koreaanse|north korean
Australië;Australia;;australisch|australische|australian
Nieuw-Zeeland;New Zealand;;nieuw-zeelands|nieuw-zeelandse
Mongolië;Mongolia;;mongools|mongoolse|mongolian
Joegoslavië;Yugoslavia;;joegoslavisch|joegoslavische|yugoslav
Venezuela;Venezuela;;venezolaans|venezolaanse|venezuelan
Brazilië;Brazil;;braziliaans|braziliaanse|brazilian
Zuid-Afrika;South Africa;;zuid-afrikaans|zuid-afrikaanse|south african";

/// Cities in which meetings are held or that wars are fought over.
pub const CITIES: Table = "\
Den Haag;The Hague;'s-gravenhage|hague
Amsterdam;Amsterdam
Rotterdam;Rotterdam
Brussel;Brussels
Parijs;Paris
Londen;London
Washington;Washington;washington d.c.|washington dc
New York;New York
Chicago;Chicago
Ottawa;Ottawa
Halifax;Halifax
Berlijn;Berlin
Bonn;Bonn
München;Munich;munchen
Ramstein;Ramstein
Straatsburg;Strasbourg
Straatsburg/Kehl;Strasbourg/Kehl;straatsburg / kehl|strasbourg / kehl|straatsburg-kehl|strasbourg-kehl|straatsburg en kehl|strasbourg and kehl
Kehl;Kehl
Rome;Rome
Madrid;Madrid
Lissabon;Lisbon
Reykjavik;Reykjavik;reykjavík
Oslo;Oslo
Stockholm;Stockholm
Helsinki;Helsinki
Kopenhagen;Copenhagen
Tallinn;Tallinn
Riga;Riga
Vilnius;Vilnius
Warschau;Warsaw
Praag;Prague
Bratislava;Bratislava
Boedapest;Budapest
Boekarest;Bucharest
Sofia;Sofia
Athene;Athens
Ankara;Ankara
Antalya;Antalya
Istanbul;Istanbul;istanboel|istanbul
Wenen;Vienna
Genève;Geneva;geneve
Newport;Newport
Wales;Wales
Kyiv;Kyiv;kiev|kiëv
Moskou;Moscow
Minsk;Minsk
Tbilisi;Tbilisi
Kabul;Kabul;kaboel
Bagdad;Baghdad
Sarajevo;Sarajevo
Tirana;Tirana
Skopje;Skopje
Podgorica;Podgorica
Zagreb;Zagreb
Ljubljana;Ljubljana
Bakoe;Baku
Tripoli;Tripoli
Belgrado;Belgrade
Pristina;Pristina
Srebrenica;Srebrenica
Dayton;Dayton
Peking;Beijing;beijing
Tokio;Tokyo
Seoul;Seoul
Hiroshima;Hiroshima
Canberra;Canberra
New Delhi;New Delhi
Apeldoorn;Apeldoorn
Noordwijk;Noordwijk";

/// Regions and lands that are no state.
pub const REGIONS: Table = "\
Krim;Crimea;de krim
Westelijke Balkan;Western Balkans;westelijke balkan|western balkans|balkan|balkans
Indo-Pacific;Indo-Pacific;indo-pacific regio|indo-pacific region|indo-pacifische regio
Zwarte Zee;Black Sea
Oostzee;Baltic Sea;baltische zee
Noordpoolgebied;Arctic;het noordpoolgebied
Donbas;Donbas;donbass
Uruzgan;Uruzgan
Gaza;Gaza;gazastrook
Afrika;Africa;;afrikaans|afrikaanse|african
Europa;Europe;;europees|europese|european
Midden-Oosten;Middle East
Caribisch gebied;Caribbean
Golf van Aden;Gulf of Aden";

/// Institutions.
pub const INSTITUTIONS: Table = "\
NAVO;NATO;noord-atlantische verdragsorganisatie|north atlantic treaty organization|north atlantic treaty organisation
NAVO;the Alliance;alliantie|bondgenootschap|noord-atlantisch bondgenootschap|alliance
EU;the EU;europese unie|european union
Europese Commissie;European Commission
Europese Raad;European Council
Europees Parlement;European Parliament
VN;the UN;verenigde naties|united nations|vn|un
VN-Veiligheidsraad;UN Security Council;veiligheidsraad|security council
OVSE;OSCE
G7;G7
G20;G20
Noord-Atlantische Raad;North Atlantic Council;navo-raad|noord-atlantische raad|nac
NAVO-Oekraïne Raad;NATO-Ukraine Council;navo-oekraïneraad|navo-oekraïne-raad
NAVO-Oekraïne Commissie;NATO-Ukraine Commission;navo-oekraïnecommissie|navo-oekraïne-commissie
NAVO-Rusland Raad;NATO-Russia Council;navo-ruslandraad|navo-rusland-raad
NAVO-Georgië Commissie;NATO-Georgia Commission
Nucleaire Planninggroep;Nuclear Planning Group;nucleaire planning groep|npg
Ukraine Defence Contact Group;Ukraine Defence Contact Group;udcg|ramstein-groep|ukraine defense contact group
Contactgroep;Contact Group;contactgroep
Raad Buitenlandse Zaken;Foreign Affairs Council;rbz
Raad Buitenlandse Zaken Defensie;Foreign Affairs Council (Defence);rbz defensie
Tweede Kamer;House of Representatives;uw kamer|de kamer|kamer
Eerste Kamer;Senate;beide kamers
Taliban;Taliban
Wagner;Wagner";

/// Groups of states or of people, who bind themselves or meet.
pub const GROUPS: Table = "\
bondgenoten;Allies;bondgenoot|navo-bondgenoten|geallieerden|alle bondgenoten|ally|nato allies|all allies
lidstaten;member states;navo-lidstaten|eu-lidstaten|member countries|navo-landen|navo-leden
partners;partners;navo-partners|partnerlanden|partner countries
kabinet;government;het kabinet|regering|nederlandse regering|ministerraad
ministers van Buitenlandse Zaken;foreign ministers;navo-ministers van buitenlandse zaken|ministers of foreign affairs|nato foreign ministers
ministers van Defensie;defence ministers;navo-ministers van defensie|ministers of defence|defense ministers|nato defence ministers|defensieministers|navo-defensieministers|navo-defensie-ministers
staatshoofden en regeringsleiders;heads of state and government;regeringsleiders|heads of government|leiders|leaders";

/// Words that say which office a person holds. With a name after it they name that person.
pub const OFFICES: &str = "\
     minister-president|vice-minister-president|premier|minister|ministers|staatssecretaris|president|\
     presidenten|vice-president|vicepresident|bondskanselier|kanselier|koning|koningin|prins|\
     secretaris-generaal|sg|sg navo|navo-sg|navo-secretaris-generaal|secretary general|secretary-general|\
     secretary of state|secretary of defense|secretary|deputy secretary general|prime minister|\
     foreign minister|foreign ministers|defence minister|defense minister|defence ministers|chancellor|\
     king|queen|ambassadeur|ambassador|hoge vertegenwoordiger|eu hoge vertegenwoordiger|\
     high representative|permanent vertegenwoordiger|permanent representative|generaal|general|admiraal|\
     admiral|saceur|commissaris|commissioner|lid|leden|kamerlid|kamerleden|mp|de heer|mevrouw|dhr|mw|mr|\
     mrs|ms|voorzitter|chairman|chair";

/// Offices that mean nobody without a name.
pub const TITLES: &str = "\
     lid|leden|kamerlid|kamerleden|mp|de heer|mevrouw|dhr|mw|mr|mrs|ms|voorzitter|chairman|chair|\
     secretary|general|generaal|king|prins|ministers|presidenten";

/// What may stand between an office and the name: the field of the office.
pub const FIELDS: &str = "\
     van buitenlandse zaken|van defensie|van financiën|van algemene zaken|van justitie en veiligheid|\
     voor buitenlandse handel en ontwikkelingssamenwerking|van de navo|of nato|of defence|of defense|\
     of foreign affairs|for foreign affairs|of state|of the united nations|van de vn|\
     van de verenigde naties|navo|nato";

/// Small words inside a family name.
pub const PARTICLES: &List = list!("van|de|der|den|ten|ter|te|von|el|al|la|le|di|da|op|in|'t|t");

/// Secretaries General of NATO, whom reports name without their office. Source: the list of
/// holders of the office on nato.int.
pub const PERSONS: &str = "\
     Mark Rutte|Jens Stoltenberg|Anders Fogh Rasmussen|Jaap de Hoop Scheffer|George Robertson|\
     Lord Robertson|Javier Solana|Willy Claes|Manfred Wörner|Lord Carrington|Joseph Luns|Manlio Brosio|\
     Dirk Stikker|Paul-Henri Spaak|Lord Ismay";
