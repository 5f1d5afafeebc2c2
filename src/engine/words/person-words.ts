import { words } from './word-set.ts';

/** Titles that go before a name. */
export const TITLES = words(`mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov
governor president vice premier chancellor secretary minister prime king queen prince ambassador envoy general gen
admiral adm colonel col captain capt major maj lt lieutenant sgt judge justice chairman chairwoman chair
congressman congresswoman mayor pope father sister rev reverend hon supreme leader ayatollah sheikh mullah
commissioner director treasury state foreign defense defence commerce trade deputy acting former then-president
president-elect comrade chief spokesman spokeswoman spokesperson cllr councillor
dame lady baroness baron viscount inspector superintendent sergeant constable detective nurse coach brother canon archbishop
bishop cardinal rabbi imam captain admiral chairperson`);

/** Titles that tell the pronoun. */
export const HE_TITLES = words('mr sir lord king prince father congressman chairman spokesman');
export const SHE_TITLES = words('mrs ms miss dame lady queen sister congresswoman chairwoman spokeswoman');

/** Nouns for persons by office or trade; the source may be named by them alone: "the spokesman". */
export const ROLE_NOUNS = words(`spokesman spokeswoman spokesperson minister secretary president premier chancellor
ambassador envoy negotiator official officials aide aides adviser advisers advisor advisors analyst analysts diplomat
diplomats senator senators lawmaker lawmakers congressman congresswoman representative representatives governor mayor
leader leaders director chief chairman chairwoman chair commander general colonel judge justice professor economist
economists expert experts critic critics lawyer lawyers attorney strategist manager president-elect candidate
nominee executive executives ceo founder editor reporter reporters columnist author historian scientist researcher
researchers activist activists voter voters resident residents witness witnesses supporter supporters democrat
democrats republican republicans member members head counsel commissioner sheriff officer officers
congressmen delegate delegates delegation negotiators ministers speaker father mother wife husband brother sister son
daughter friend owner teacher student doctor worker pollster host anchor editor-in-chief counterpart deputy pensioner neighbour neighbor dad mum mom
gran grandad uncle aunt boss farmer fisherman engineer nurse chef pilot captain coach banker curator inspector
volunteer veteran trader miner teacher headteacher head councillor baroness policeman policewoman policewomen policemen
boy girl teenager writer actor actress singer musician poet artist player striker goalkeeper manager director-general
landlord tenant shopkeeper baker driver guard soldier sailor skipper priest nun monk imam rabbi bishop chairperson
envoys guide cousin colleague co-founder namesake predecessor successor rival`);

/** Nouns that name a person without a name: news keeps the name back on purpose. */
export const UNNAMED_NOUNS = words(`person people source sources official officials diplomat diplomats aide aides
insider insiders adviser advisers advisor advisors individual individuals operative operatives negotiator negotiators
staffer staffers executive executives man woman lawmaker lawmakers officer officers envoy envoys analyst analysts`);

/** The heads that can stand again for any unnamed person: "the person said" after "a senior official". */
export const GENERIC_UNNAMED = words('person source individual insider');

/** Words after an unnamed noun that tell why the name is missing. */
export const ANONYMITY_WORDS = words(`familiar anonymity anonymous unnamed unidentified briefed knowledge close
condition speaking involved directly`);

/** Capitalised words that make a name one of a place, a body or a work, not of a person. */
export const NOT_IN_NAMES = words(`united states new north south east west white house city county street avenue
university college school court times post news journal act bill law day week year war world national international
global american chinese russian european british republican republicans democrat democrats democratic party wall
capitol hill central security policy kingdom nations union federal reserve supreme foreign ministry air force one`);

/** Places and houses that speak for a government: "Beijing said". */
export const METONYMS = words(`beijing washington moscow kyiv kiev london paris berlin brussels tehran jerusalem seoul
pyongyang tokyo taipei delhi islamabad ottawa canberra rome madrid ankara cairo doha riyadh baku yerevan belgrade
pristina china russia ukraine iran israel america britain france germany japan taiwan india pakistan canada mexico turkey
egypt qatar armenia azerbaijan serbia kosovo europe nato hamas hezbollah congress parliament kremlin pentagon`);

/** Bodies and papers that speak. */
export const BODY_NOUNS = words(`ministry department government administration campaign committee council commission
embassy office party parliament congress senate house court bureau agency group organization organisation union
company statement report poll survey study memo letter document paper newspaper magazine bank institute network
association foundation board team police army military kremlin pentagon spokesperson's communique readout editorial
commentary post tweet`);
