/** Given names and their usual short forms, a family each: "Bob" Hale is Robert Hale. */
const FAMILIES = `robert rob bob bobby robbie|william will bill billy liam|richard rick dick ricky richie|james jim jimmy jamie
|john jack johnny jon|joseph joe joey|thomas tom tommy|edward ed eddie ted ned|charles charlie chuck|michael mike mick mickey
|david dave davey|daniel dan danny|samuel sam sammy|benjamin ben benny|matthew matt|andrew andy drew|anthony tony
|christopher chris kit|nicholas nick nicky|stephen steven steve|peter pete|philip phillip phil|patrick pat paddy
|gerald gerry jerry|geoffrey jeffrey geoff jeff|gregory greg|ronald ron ronnie|donald don donnie|kenneth ken kenny
|lawrence larry|leonard len lenny|frederick fred freddie|francis frank frankie|alexander alex sandy alec|alfred alf alfie
|albert bert|arthur art|douglas doug|raymond ray|timothy tim|terence terry|vincent vince|walter walt|zachary zack
|elizabeth liz lizzie beth betty eliza bess|katherine catherine kathryn kate katie kathy cathy kitty|margaret maggie meg peggy
|susan susannah sue susie|deborah debbie deb|patricia pat patty tricia trish|jennifer jen jenny|jessica jess jessie
|rebecca becky becca|victoria vicky tori|alexandra alex sandra|barbara barb babs|christine christina chris tina|dorothy dot dolly
|eleanor ellie nell nora|frances fran|josephine jo josie|judith judy|kimberly kim|pamela pam|philippa pippa|rosemary rosie
|samantha sam|theresa teresa terry tess|valerie val|winifred winnie|salvatore salvador sally sal`;

const familyOf = new Map<string, string[]>();
for (const family of FAMILIES.split('|')) {
  const names = family.trim().split(/\s+/);
  for (const name of names) familyOf.set(name, [...(familyOf.get(name) ?? []), names[0] ?? '']);
}

/** "Robert" and "Bob", folded. */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const families = familyOf.get(one);
  return families !== undefined && (familyOf.get(other) ?? []).some((family) => families.includes(family));
}
