import { type Block, linkShare } from './block.ts';

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?…:;,"”’»)\]]$/;

/** Lines that sites set between paragraphs. They begin so, are short, and most of them are links. */
const INVITATION =
  /^\W*(?:(?:read|see|watch|listen|hear|view|explore|learn)(?: (?:more|also|next|now|on|all|this|the full|full))+\b|(?:also|must|further) (?:read|watch|reading)\b|(?:read|watch|listen|related|more|gallery|photos?|video|opinion|analysis|explainer|factbox)\s*[:|»>]|related (?:stories|articles|coverage|content|topics)|more (?:from|on|stories|coverage|about)\b|recommended\b|sign ?up\b|subscribe\b|follow (?:us|@?\w+ on)\b|click here\b|download (?:the|our)\b|get (?:the|our|all the)\b.*\b(?:newsletter|inbox|app|email)|share (?:this|on)\b|advertisement|sponsored|story continues|article continues|continue reading|scroll (?:down|to continue)|copyright\b|©|\(c\) \d{4}|all rights reserved|this (?:video|content) (?:can not|cannot|is not|file)|please (?:use chrome|enable|subscribe|sign)|loading\b|image (?:source|caption|copyright)|media caption|photo(?:graph)?(?: by|:)|getty images|most read|top stories|trending|editor'?s? picks?|don'?t miss|thanks for (?:reading|signing)|your (?:email|subscription)|we(?: will|'ll) never|by (?:signing|submitting|subscribing|clicking)|enter your email|thank you for\b.*\b(?:subscri|sign|register))/i;
const LONGEST_INVITATION = 220;

/** Notes about the article itself, set as its last paragraphs or between them. */
const END_MATTER =
  /^\W*(?:(?:reporting|additional reporting|writing|editing|edited|written|compiled)\b.{0,80}\bby\b|(?:our standards|the associated press contributed|associated press (?:writer|reporter)s?\b|this (?:article|story|report) (?:was|has been|originally|first|is part)\b|(?:follow|contact|email|e-mail) .{0,80}(?:twitter|facebook|@)|[\w .,’'-]{5,120} (?:contributed (?:to|reporting)|contributed\.|reported from [\w ,.]+, and|(?:may|can) be (?:reached|contacted) at)|got a story\?|for more stories like this|this site is protected|to (?:contact|reach) the (?:reporter|editor|author|writer)|(?:she|he) can be reached|correction\b|editor[’']s note|___+|-30-|(?:the )?(?:writer|author) is\b|with (?:reporting|files) (?:by|from)\b|have (?:a|any) (?:tip|story|question)|\S+@\S+\.\w{2,}\b)|.*\bcontributed to this (?:report|story|article)\.?$)/i;

/** True for a line among the paragraphs that is no part of what the article says. */
export function isSideLine(block: Block): boolean {
  const { text, element } = block;
  const tag = element.localName;
  if (tag === 'h1' || !/\p{L}/u.test(text)) return true;
  if (linkShare(block) > 0.6 && !isLinkedProse(block)) return true;
  if (/^\[.*\]$/.test(text) && block.linked > 0) return true;
  if (text.length <= LONGEST_INVITATION && INVITATION.test(text)) return true;
  if (HEADING.test(tag) || tag === 'p' || tag === 'blockquote' || tag === 'li') return false;
  return text.length < 60 && !SENTENCE_END.test(text);
}

/** A short quotation or sentence may be one link from end to end, or but for its first words. */
function isLinkedProse(block: Block): boolean {
  const { text, element } = block;
  if (element.localName !== 'p' || !/[.!?]["”’]?$/.test(text)) return false;
  return text.length > 120 || isSentence(wordsBeforeLink(block));
}

/** "Read more:", "Also" and "Watch |" stand before a link of their own; a sentence has more before one, and no colon. */
function isSentence(opening: string): boolean {
  return opening.split(' ').length >= 3 && !/[:|–—>»-]$/.test(opening);
}

function wordsBeforeLink({ text, pieces, element }: Block): string {
  const linked = pieces.find(({ node }) => node.parentElement?.closest('a') !== element.closest('a'));
  return text.slice(0, linked?.at ?? 0).trim();
}

/** Drops what stands before the first and after the last paragraph of prose: labels, dates, notes on the article. */
export function trimEnds(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) return [];
  let last = blocks.findLastIndex(isProse);
  for (let index = last; index > first; index--) {
    const block = blocks[index];
    if (!block || !(END_MATTER.test(block.text) || !isProse(block))) break;
    last = index - 1;
  }
  return blocks.slice(first, last + 1).filter(({ text }) => !END_MATTER.test(text) || text.length > 300);
}

/** Some papers sign the last paragraph: "… he said. DM", "… ■". */
const PROSE_END = /[.!?…:"”’»)\]。！？」।؟](?:\s?(?:\p{Lu}{2,4}|[■●◼▪]))?$/u;

function isProse({ text, element }: Block): boolean {
  // A first paragraph may be set as a heading.
  const shortest = HEADING.test(element.localName) ? 90 : 20;
  return text.length >= shortest && PROSE_END.test(text);
}
