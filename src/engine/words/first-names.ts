import { remembered } from '../../model/remembered.ts';
import { MORE_HE_NAMES, MORE_SHE_NAMES } from './given-names.ts';
import { words } from './word-set.ts';

/** Given names that are a man's in the news of English-speaking and many other countries. */
const HE_NAMES =
  words(`aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro alex alexander alexei alfred
ali alistair allan amir anatoly andre andrei andrew andy angus anthony antonio arthur bart ben benjamin bernard bernie
bill billy bob boris brad brandon brett brian bruce carl carlos cedric charles charlie chris christian christopher chuck
clarence clive colin craig dan daniel darren dave david dean dennis derek desmond diego dimitri dmitri dmitry dominic don
donald doug douglas duncan dylan ed eddie edgar edward elliot emmanuel eric erik ernest ethan eugene evan felix fernando
francis francisco frank fred frederick gary gavin geoff geoffrey george gerald gerard giles gilbert glen glenn gordon graham
greg gregory guy hamid hans harold harry harvey hassan henry herbert howard hugh hugo ian ibrahim igor isaac ismail ivan jack
jacob jake jamal james jamie jan jared jason javier jay jayden jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan john
johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kurt kyle lars larry
lawrence lee leo leon leonard leonid lewis lionel lloyd louis lucas luis luke mahmoud malcolm manuel marc marcel marco marcus
mario mark martin matt matteo matthew max maxim maxime michael miguel mike mikhail mitch mohamed mohammad mohammed mohd morris
moshe muhammad mustafa nathan neil ned nicholas nick nicolas nigel nikita nikolai noah noel norman oleg oliver omar oscar
otto owen pablo patrick paul pavel pedro pete peter phil philip pierre piotr rafael ralph raul ray raymond rex richard rick
rob robert roberto robin rodney roger roland roman ron ronald ross roy rupert russell ryan sam samuel saul scott sean sebastian
sergei sergey seth shaun sidney simon stan stanley stefan stephen steve steven stuart sven tariq ted terence terry theo thomas thorsten magnus olaf rolf werner wolfgang jurgen dieter klaus heinz gunther hugo anselm casimir
wendell cornelius winston rahul raj sanjay vijay arjun amit narendra ashok anil sunil krzysztof tadeusz jerzy pawel marek
tomasz vaclav jiri ondrej laszlo istvan gyorgy zoltan vytautas luigi giovanni giuseppe paolo antonio marco enzo raimondo
pedro paulo joao rui jorge emilio rodrigo sergio ricardo fidel raul yitzhak shimon ehud yair benny avigdor mahathir joko
prabowo hiroshi takeshi kenji shinzo fumio yoshihide shigeru taro kofi kwame nelson cyril jacob thabo uhuru moussa mamadou
ousmane ibrahima sekou yaw kwesi terrence
tim timothy toby todd tom tomas tommy tony trevor tyler victor viktor vincent vladimir wayne walter warren will william yusuf`);

/** Given names that are a woman's. Those in -a are left out: {@link likelyPronoun} knows the ending. */
const SHE_NAMES =
  words(`abigail agnes aisling alice alison amber amy ann anne annie ashley astrid audrey beatrice beth betty
beverley beverly bridget brigitte carol caroline carolyn carrie catherine cecily charlotte cheryl chloe christine claire
connie corinne cynthia daphne dawn deborah debbie deirdre denise diane dolores donna doreen doris dorothy edith eileen
elaine eleanor elisabeth elise elizabeth ellen elsie emily emma esther ethel eunice eve evelyn faith fay felicity fiona
florence frances francoise freya gail geraldine gertrude gillian ginger gladys grace gretchen gwen hailey hannah harriet
hazel heather heidi helen hilary hillary holly hope ingrid irene iris isabel isabelle ivy jackie jacqueline jan jane janet
janice jasmine jean jeanne jenifer jennifer jenny jess jessie jill jo joan joanne jocelyn josephine joy joyce judith judy
julie june kaitlin karen kate katharine katherine kathleen kathryn kathy katie kay kelly kim kimberly kirsten kristen
kristin kylie lauren laurie leigh lesley lilian lillian lily linda lindsay lisbeth lois loretta lorraine louise lucille
lucy lynn mabel madeleine madison maggie mairead margaret margot marian marie marilyn marion marjorie marlene martine mary
maud maureen megan melanie mercedes meredith michelle mildred millie miriam molly muriel myrtle nadine nancy naomi natalie
nell nicole noor nora odette olive paige pam patty pauline pearl peggy penelope penny phoebe phyllis priscilla rachel
rebecca renee robyn rosalind rose rosemary roxanne ruby ruth sally samantha sarah sharon shelley shirley sigrun simone siobhan
sophie stacy stephanie sue susan suzanne sylvie tammy teri theresa therese tiffany tracy ursel mechthild inge heike silke beate margrit birgit ilse gisele solange chantal genevieve aung
suu kiran indira sonja trudy ursula valerie vanessa vera
vivian wendy winifred yvette yvonne zoe hanne marit kari anneke femke maren`);

/** Men's names in -a. */
const HE_IN_A = words(
  `joshua luca nikita sasha misha ezra elisha mustafa abdulla akira garcia kenta yuta isa musa issa nicola andrea kola
ilya luka bola bora aleksa jukka mika pekka juha hamza krishna fela`,
);

const isHeName = (word: string) => HE_NAMES.has(word) || MORE_HE_NAMES.has(word);
const isSheName = (word: string) => SHE_NAMES.has(word) || MORE_SHE_NAMES.has(word);

/** A word that is a given name and hardly anything else; "will", "grace" or "hope" need their capital to be one. */
export const isGivenName = remembered((word: string): boolean => {
  if (isHeName(word) || isSheName(word)) return true;
  const plain = MARKED.test(word) ? withoutMarks(word) : word;
  return plain !== word && (isHeName(plain) || isSheName(plain));
});

/** The pronoun that a given name makes likely, never certain. "Péter" and "Łukasz" are known without their marks too. */
export function likelyPronoun(givenName: string): 'he' | 'she' | null {
  const name = givenName.toLowerCase();
  const known = pronounOf(name);
  if (known || !MARKED.test(name)) return known;
  return pronounOf(withoutMarks(name));
}

const MARKED = /[^a-z' -]/;

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i');
}

function pronounOf(name: string): 'he' | 'she' | null {
  const isHe = isHeName(name) || HE_IN_A.has(name);
  const isShe = isSheName(name) || (name.length > 3 && name.endsWith('a') && !isHe);
  if (isHe === isShe) return null;
  return isHe ? 'he' : 'she';
}
