import { words } from './word-set.ts';

/*
 * What else somebody is called who bears a title or a role: a QC is "the barrister", an attorney "the lawyer", a striker
 * "the player". Weaker than what the text says itself: see `Traits.calls`.
 */

/** By titles and letters beside a name. */
const BY_TITLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    pc: 'constable officer policeman policewoman',
    detective: 'detective officer',
    dc: 'detective constable officer',
    ds: 'detective sergeant officer',
    di: 'detective inspector officer',
    dci: 'detective inspector officer',
    dcs: 'detective superintendent officer',
    det: 'detective officer',
    insp: 'inspector officer',
    supt: 'superintendent officer',
    sgt: 'sergeant officer',
    sergeant: 'officer',
    inspector: 'officer',
    superintendent: 'officer',
    constable: 'officer',
    trooper: 'officer',
    lt: 'lieutenant officer',
    lieutenant: 'officer',
    capt: 'captain officer',
    captain: 'officer',
    col: 'colonel officer',
    colonel: 'officer',
    maj: 'major officer',
    major: 'officer',
    gen: 'general officer commander',
    general: 'officer commander',
    adm: 'admiral officer',
    admiral: 'officer',
    kc: 'barrister lawyer advocate counsel',
    qc: 'barrister lawyer advocate counsel',
    prosecuting: 'prosecutor barrister lawyer counsel',
    defending: 'barrister lawyer counsel',
    dr: 'doctor physician medic',
    prof: 'professor academic',
    rev: 'reverend vicar minister clergyman priest pastor',
    reverend: 'vicar minister clergyman priest pastor',
    canon: 'clergyman priest cleric',
    fr: 'priest cleric',
    father: 'priest cleric',
    rabbi: 'cleric',
    imam: 'cleric',
    gov: 'governor',
    sen: 'senator lawmaker legislator politician',
    senator: 'lawmaker legislator politician',
    rep: 'representative congressman congresswoman lawmaker legislator politician',
    congressman: 'lawmaker legislator politician',
    congresswoman: 'lawmaker legislator politician',
    mp: 'mp politician lawmaker backbencher',
    msp: 'msp politician lawmaker',
    mep: 'mep politician lawmaker',
    cllr: 'councillor politician',
    clr: 'councillor politician',
    cr: 'councillor politician',
    ald: 'alderman councillor politician',
    cst: 'constable officer',
    cpl: 'corporal officer soldier',
    brig: 'brigadier officer commander',
    cmdr: 'commander officer',
    cdr: 'commander officer',
    adv: 'advocate lawyer barrister',
    engr: 'engineer',
    pst: 'pastor cleric',
    sir: 'knight',
    lord: 'peer',
    lady: 'peer',
    baroness: 'peer',
    pm: 'premier',
  }).map(([title, kinds]) => [title, kinds.split(' ')]),
);

/** Each role of a line may be called by the others of it; after the stroke words that only take up the former. */
const FAMILIES = `lawyer attorney barrister solicitor advocate counsel
ambassador envoy|envoy ambassador diplomat
boss manager coach|gaffer trainer
chief boss head
ceo boss
vicar priest rector pastor reverend canon chaplain|clergyman cleric
teacher headteacher head headmaster headmistress principal tutor|teacher educator
owner landlord landlady publican licensee
chair chairman chairwoman chairperson
author novelist writer playwright poet biographer|author writer
singer rapper tenor soprano musician guitarist drummer pianist violinist cellist composer|musician performer star
actor actress comedian|performer star
striker forward midfielder defender goalkeeper winger keeper footballer|player footballer
batsman bowler pitcher quarterback|player
sprinter runner swimmer cyclist boxer skier rower gymnast marathoner|athlete
surgeon physician paediatrician pediatrician oncologist cardiologist psychiatrist gp anaesthetist consultant|doctor medic
minister senator congressman congresswoman mp governor mayor councillor premier president candidate|politician
senator congressman congresswoman mp representative|lawmaker legislator
lecturer researcher professor historian|academic scholar professor
farmer grower smallholder
fisherman trawlerman skipper
resident neighbour neighbor villager tenant householder
wife widow|mother
husband widower|father
officer constable detective inspector superintendent sergeant|officer
founder co-founder entrepreneur|entrepreneur businessman businesswoman
developer tycoon magnate billionaire businessman businesswoman|tycoon businessman businesswoman
engineer developer programmer
reporter journalist correspondent columnist broadcaster|journalist
analyst economist strategist|analyst
president premier chancellor head chairman chairwoman|leader
defendant accused
pensioner grandmother grandfather widow widower|pensioner`;

const BY_ROLE: ReadonlyMap<string, readonly string[]> = byRole();

function byRole(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const family of FAMILIES.split('\n')) {
    const [members = '', only = ''] = family.split('|');
    const all = members.split(' ');
    const calls = only === '' ? all : only.split(' ');
    for (const member of all) {
      const others = calls.filter((call) => call !== member);
      kinds.set(member, [...(kinds.get(member) ?? []), ...others]);
    }
  }
  return kinds;
}

/** "Virologist", "geophysicist": who studies something. */
const SCIENTIST = /(?:logist|grapher|physicist|chemist|biologist|nomer|ecologist|botanist|zoologist|geneticist)$/;

const OF_SCIENTISTS = ['scientist', 'researcher', 'academic', 'expert'];

const NOT_SCIENTISTS = words('photographer choreographer biographer cinematographer videographer apologist');

const NONE: readonly string[] = [];

/** What the bearer of a title or of letters behind the name may be called: "constable" for "PC". */
export const kindsOfTitle = (title: string): readonly string[] => BY_TITLE.get(title) ?? NONE;

/** Titles that are short for a noun, which says what their bearer is; a "Dr" need not be "the doctor". */
const SHORT_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cpl: 'corporal',
    col: 'colonel',
    maj: 'major',
    brig: 'brigadier',
    gen: 'general',
    adm: 'admiral',
    cmdr: 'commander',
    insp: 'inspector',
    supt: 'superintendent',
    det: 'detective',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    cllr: 'councillor',
    clr: 'councillor',
    cr: 'councillor',
    ald: 'alderman',
    prof: 'professor',
  }),
);

/** "Captain" of "Capt."; `null` where a title is short for nothing. */
export const fullTitle = (title: string): string | null => SHORT_FOR.get(title) ?? null;

/** What else the bearer of a role may be called: "lawyer" for "attorney". */
export function kindsOfRole(noun: string): readonly string[] {
  const known = BY_ROLE.get(noun) ?? NONE;
  return SCIENTIST.test(noun) && !NOT_SCIENTISTS.has(noun) ? [...known, ...OF_SCIENTISTS] : known;
}
