import { remembered } from '../../model/remembered.ts';
import { ROLE_NOUNS, UNNAMED_NOUNS } from './person-words.ts';
import { endsLikePlural } from './plurals.ts';
import { words } from './word-set.ts';

/** What nouns for persons tell beside the name: who is a man, whose office is the only one of its kind. */

/** Nouns for a man or a boy; the others are compounds in -man, see {@link genderOfNoun}. */
const HE_NOUNS =
  words(`man boy father dad grandfather grandad grandpa great-grandfather husband brother son uncle nephew
widower king prince lord baron count duke actor priest monk imam bishop pope stepfather father-in-law brother-in-law
son-in-law grandson landlord headmaster policeman gentleman lad bachelor boyfriend bridegroom
groom stepson`);
const SHE_NOUNS = words(`woman girl mother mum mom gran grandmother grandma great-grandmother wife sister daughter aunt
niece widow queen princess lady baroness countess duchess actress nun stepmother mother-in-law sister-in-law
daughter-in-law granddaughter landlady headmistress policewoman waitress hostess actress heiress governess bride girlfriend granny
fiancee fiancée stepdaughter`);

const RELATIVES =
  words(`father dad grandfather grandad grandpa husband brother son uncle nephew widower stepfather father-in-law
brother-in-law son-in-law grandson mother mum mom gran granny grandmother grandma wife sister daughter aunt niece widow
stepmother mother-in-law sister-in-law daughter-in-law granddaughter cousin twin fiancé fiancée`);

/** "Mother", "brother-in-law" */
export const isRelative = (noun: string): boolean => RELATIVES.has(noun);

/** The pronoun of "the chairwoman" or "her husband"; `null` where the noun tells nothing: "the minister". */
export function genderOfNoun(noun: string): 'he' | 'she' | null {
  if (SHE_NOUNS.has(noun) || /(?:woman|women)$/.test(noun)) return 'she';
  if (HE_NOUNS.has(noun) || /(?:[a-z]man|[a-z]men)$/.test(noun)) return NOT_OF_MEN.has(noun) ? null : 'he';
  return null;
}

const NOT_OF_MEN = words('human german roman norman ottoman woman layman');

/** Nouns for those who do or are something, by their ending: "the organist", "a hydrologist", "the choirmaster". */
const AGENT =
  /(?:[^tpw]er|[^lr]or|ist|ian|eer|man|woman|person|eran|master|mistress|-of-(?:one|two|three|four|five|six|\d+)|-year-old|-in-law)$/;

const NOT_AGENTS =
  words(`after over under never ever other another rather neither either whether however order offer number matter summer
winter september october november december river border water paper power corner answer tower harbor harbour centre
center computer minor major prior superior interior exterior error terror mirror floor door quarter chapter cover
danger finger hammer hunger letter meter monster murder silver sister-city supper thunder timber together tomorrow
trailer transfer twitter weather wonder yesterday further proper former later earlier longer higher lower larger
smaller bigger younger older elder newer better fewer easier harder faster slower stronger remainder cylinder
calendar leather feather trigger folder ladder shoulder theater theatre cluster register shower fever flower tender
ginger list assist consist exist resist twist mist fist wrist guardian-like italian civilian-run dinner favor favour
labor labour color colour humor humour rumor rumour vapor honor honour flavor flavour behavior senior junior motor
sector factor doctor-led corridor meteor tractor reactor indoor outdoor poor moor charter human roman german norman
trawler tanker steamer cruiser liner bomber destroyer carrier container boiler locker freezer cooker scanner bulldozer
escalator elevator generator refrigerator calculator radiator tumbler roller bunker barrier glacier frontier
chandelier cancer layer powder boulder adder cinder fodder lumber chamber cucumber amber ember thriller cooler
propeller sticker sever lever clever sliver quiver hover liver oliver beaver clover gender render blunder passer laser
eraser dispenser sensor tensor visor tremor armor arbor vigor endeavor detector ventilator simulator monitor rotor
vector projector reflector conveyor metaphor median meridian obsidian cider smoulder holder colder bolder milder
wilder`);

/** Whether a small word is a noun for a person: an office, a trade, a relative, an epithet. */
export const isPersonWord = remembered(
  (word: string) =>
    ROLE_NOUNS.has(word) ||
    UNNAMED_NOUNS.has(word) ||
    MORE_PERSONS.has(word) ||
    genderOfNoun(word) !== null ||
    isAgent(word),
);

/** Whether a small word is one for several such persons: “peers”, but not “waitress”. */
export const isManyPersons = (word: string): boolean => endsLikePlural(word) && isPersonWord(word.slice(0, -1));

const isAgent = (word: string) => word.length > 4 && AGENT.test(word) && !NOT_AGENTS.has(word);

const MORE_PERSONS =
  words(`ally mp peer participant attendee relative parent opponent rebel civilian cop coroner vet medic athlete champion barrister solicitor prosecutor defendant victim suspect
graduate student pupil novice recruit sergeant clerk vicar canon cleric rector dean mayor-elect sheriff-elect guest host
tourist passenger bystander migrant refugee client patient customer captain skipper steward surveyor guide archivist
alto tenor soprano bass novelist playwright critic chief pro pilot rep aide intern chairperson teenager thief spy
laureate magnate tycoon mogul migrant peasant nomad swede dane finn scot brit turk pole spaniard greek arab kurd czech
dutchman frenchman englishman irishman welshman scotsman boss expert star ace rookie cyclist winger midfielder captain
runner-up ex-minister ex-president apprentice concierge magistrate advocate delegate ombudsman laird squire envoy
superintendent constable surgeon porter painter carpenter presenter firefighter supporter renter commuter recruiter
tailor sailor juror chancellor counsellor councillor counselor councilor bailiff sexton deacon archdeacon chaplain
reverend rabbi curate missionary pilgrim academic mechanic paramedic midwife nanny au-pair acrobat clown poet
blacksmith locksmith goldsmith shepherd goatherd architect scholar undergraduate postgraduate trainee cadet corporal
admiral marshal lieutenant trooper paratrooper hostage inmate felon burglar fugitive plaintiff claimant appellant
respondent provost bailie entrepreneur billionaire millionaire shopper punter keeper jockey caddie gymnast rower
sprinter astronaut cosmonaut bosun mum-of-two dad-of-two bride groom bridegroom fiance fiancee fiancé fiancée
girlfriend boyfriend ex-wife ex-husband stepson stepdaughter grandchild granddad granny cousin twin sibling orphan
interpreter genius maverick eccentric recluse celebrity superstar housewife gamekeeper warden briton
trustee employee retiree evacuee appointee escapee returnee passer-by deckhand classmate roommate worshipper`);

/**
 * Offices and posts of which the story can have one that it has not named yet: "the judge", "the museum’s director".
 * Other nouns with "the", such as "the pensioner" or "the Dutchwoman", take up somebody just named.
 */
const POSTS =
  words(`judge clerk director chair chairman chairwoman chairperson president premier chancellor minister secretary mayor
governor king queen pope bishop ambassador consul coroner inspector prosecutor lawyer barrister solicitor attorney
speaker sheriff commissioner chief boss owner manager editor head headteacher headmaster headmistress principal
coach captain skipper driver pilot guard doctor nurse surgeon teacher witness victim suspect defendant landlord
landlady treasurer conductor referee umpire translator interpreter host moderator reporter interviewer correspondent
photographer vicar priest imam rabbi registrar auditor spokesman spokeswoman spokesperson official officials officer
officers source sources person people man woman boy girl diplomat aide adviser advisor neighbour neighbor customer
caller passenger guest member members leader wife husband mother father son daughter brother sister deputy counsel
general colonel sergeant constable envoy negotiator counterpart client patient bystander waiter waitress executive
board company alderman whip chaplain pastor paramedic midwife cook bride groom hostage prisoner claimant commander
journalist columnist lieutenant shopper villager homeowner juror supporter accused`);

/** Whether "the" with this noun can only take up somebody whom the text has just named. */
export function isEpithet(noun: string, modifiers: readonly string[]): boolean {
  if (isMarkedEpithet(noun, modifiers)) return true;
  return isPersonWord(noun) && !POSTS.has(noun) && !noun.endsWith('s');
}

/** "The former diplomat", "the 34-year-old" */
export function isMarkedEpithet(noun: string, modifiers: readonly string[]): boolean {
  return isYearOld(noun) || modifiers.some((word) => EPITHET_MARKS.has(word) || isYearOld(word));
}

const isYearOld = (word: string) => word.endsWith('-year-old');

/** Words that say of an office that somebody has it no longer. */
export const FORMER_WORDS = words('former retired ex then outgoing');

const EPITHET_MARKS = words('former retired veteran ex then outgoing');

/** What somebody is who does this: "who chairs the guild", "which she founded". */
export const ROLES_BY_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairs: 'chair',
    chaired: 'chair',
    heads: 'head',
    headed: 'head',
    leads: 'leader',
    led: 'leader',
    runs: 'owner',
    owns: 'owner',
    directs: 'director',
    directed: 'director',
    manages: 'manager',
    managed: 'manager',
    edits: 'editor',
    edited: 'editor',
    teaches: 'teacher',
    taught: 'teacher',
    coaches: 'coach',
    coached: 'coach',
    conducts: 'conductor',
    represents: 'lawyer',
    founded: 'founder',
    'co-founded': 'co-founder',
    advises: 'adviser',
    advised: 'adviser',
    farms: 'farmer',
    governs: 'governor',
    governed: 'governor',
    presides: 'president',
    translates: 'translator',
    studies: 'researcher',
    wrote: 'author',
    captains: 'captain',
    captained: 'captain',
    drives: 'driver',
  }),
);

/** Words that make one office out of another: "the prime minister" is not the finance minister. */
export const OFFICE_WORDS =
  words(`prime vice deputy foreign finance defence defense trade interior energy environment health
treasury economy press chief justice education culture transport agriculture commerce home first fisheries infrastructure`);

/** Those who stand in for an office: "the minister" is not the deputy minister. */
export const DEPUTY_WORDS = words('deputy vice acting assistant');
