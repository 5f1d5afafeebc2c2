import { words } from '../../words/word-set.ts';

/** Whether a given name, folded, is borne by women and men, so that "Ms Holt" may be Lee Holt. */
export const isUnisex = (name: string): boolean => UNISEX.has(name);

const UNISEX =
  words(`alex ali andrea ashley aubrey beverly blair cameron carol carey casey chris courtney dale dana drew
evelyn francis gale hilary jackie jamie jan jean jess jesse jessie jo joan jordan kelly kerry kim kiran lauren laurie lee
leigh lesley leslie lindsay lindsey marion meredith morgan nikita pat ray reese riley robbie robin sam sandy sasha shannon
shelby sidney stacy stacey sydney taylor terry tracy tracey val vivian whitney`);
